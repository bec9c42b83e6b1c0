#include "text/text.h"

#include <cstdlib>

namespace designer {

namespace {

std::string grouped(std::uint64_t value, char separator)
{
    std::string digits = std::to_string(value);
    for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), 1, separator);
    return digits;
}

std::uint64_t magnitude(std::int64_t value)
{
    return value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

std::string joined(const std::vector<Text>& texts, Language language)
{
    std::string out;
    for (const Text& text : texts) {
        if (!out.empty())
            out += ", ";
        out += text.in(language);
    }
    return out;
}

std::string padded(std::uint64_t value, int width)
{
    std::string digits = std::to_string(value);
    return std::string(static_cast<std::size_t>(width) - digits.size(), '0') + digits;
}

} // namespace

std::string words(const ArgValue& value, Language language)
{
    struct Visitor {
        Language language;
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(std::int64_t count) const { return formatCount(count, language); }
        std::string operator()(Quantity quantity) const { return formatQuantity(quantity.micro, language); }
        std::string operator()(Text text) const { return std::string(text.in(language)); }
        std::string operator()(const Labelled& labelled) const
        {
            return std::string(labelled.label.in(language)) + " " + labelled.name;
        }
        std::string operator()(const std::vector<Text>& texts) const { return joined(texts, language); }
        std::string operator()(const std::vector<Measure>& measures) const
        {
            std::string out;
            for (const Measure& each : measures) {
                out += out.empty() ? "" : ", ";
                out.append(formatQuantity(each.micro, language)).append(" ").append(each.unit);
            }
            return out;
        }
    };
    return std::visit(Visitor{language}, value);
}

std::string Message::in(Language language) const
{
    std::string_view rest = pattern.in(language);
    std::string out;
    while (!rest.empty()) {
        const auto open = rest.find('{');
        const auto close = open == std::string_view::npos ? open : rest.find('}', open);
        if (close == std::string_view::npos)
            break;
        out += rest.substr(0, open);
        const std::string_view name = rest.substr(open + 1, close - open - 1);
        const Arg* found = nullptr;
        for (const Arg& arg : args)
            if (arg.name == name)
                found = &arg;
        if (found)
            out += words(found->value, language);
        else
            out += rest.substr(open, close - open + 1);
        rest.remove_prefix(close + 1);
    }
    out += rest;
    return out;
}

std::string formatCount(std::int64_t value, Language language)
{
    return (value < 0 ? "-" : "") + grouped(magnitude(value), factsOf(language).group);
}

std::string formatDecimal(Micro value, int decimals, Language language)
{
    std::uint64_t unit = oneMicro;
    for (int i = 0; i < decimals; ++i)
        unit /= 10;
    const std::uint64_t scaled = magnitude(value) / unit + (magnitude(value) % unit * 2 >= unit && unit > 1 ? 1 : 0);
    const std::uint64_t perWhole = oneMicro / unit;
    std::string out = value < 0 && scaled != 0 ? "-" : "";
    out += grouped(scaled / perWhole, factsOf(language).group);
    if (decimals > 0)
        out += factsOf(language).decimal + padded(scaled % perWhole, decimals);
    return out;
}

std::string formatQuantity(Micro value, Language language)
{
    int decimals = 6;
    Micro rest = value;
    while (decimals > 0 && rest % 10 == 0) {
        rest /= 10;
        --decimals;
    }
    return formatDecimal(value, decimals, language);
}

std::string sixDecimals(Micro value)
{
    const std::uint64_t size = magnitude(value);
    return (value < 0 ? "-" : "") + std::to_string(size / oneMicro) + "." + padded(size % oneMicro, 6);
}

std::string plainDecimal(Micro value)
{
    std::string out = sixDecimals(value);
    out.erase(out.find_last_not_of('0') + 1);
    if (out.back() == '.')
        out.pop_back();
    return out;
}

} // namespace designer
