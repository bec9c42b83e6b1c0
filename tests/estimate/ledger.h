#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "estimate/estimate.h"
#include "format/format.h"
#include "rules/findings.h"

// Design text in, lines and totals out: how the tests look at estimates.

namespace designer::test {

/// A design with its estimate.
class Counted {
public:
    explicit Counted(Design design, const RateCard& card = RateCard::builtIn())
        : survey_(std::make_unique<Survey>(std::move(design), Catalogue::builtIn())),
          estimate_(estimate(*survey_, card))
    {
    }
    explicit Counted(std::string_view text, const RateCard& card = RateCard::builtIn()) : Counted(read(text), card) {}

    const Survey& survey() const { return *survey_; }
    const Estimate& result() const { return estimate_; }
    /// An environment's part; of an empty id, what is shared.
    const EnvironmentEstimate& in(std::string_view environment) const
    {
        if (environment.empty())
            return estimate_.shared;
        for (const EnvironmentEstimate& part : estimate_.environments)
            if (survey_->environmentId(part.environment) == environment)
                return part;
        throw std::runtime_error("no environment " + std::string(environment));
    }
    /// A line by its component and item.
    const EstimateLine& line(std::string_view environment, std::string_view component, std::string_view item) const
    {
        for (const EstimateLine& each : in(environment).lines)
            if ((each.component ? each.component->id : "") == component && itemName(each) == item)
                return each;
        throw std::runtime_error("no line " + std::string(component) + " " + std::string(item));
    }

private:
    std::unique_ptr<Survey> survey_;
    Estimate estimate_;
};

/// "accounts container: 2 × 1 = 2.000000"; "unknown" and "included" in place of the product.
inline std::string described(const EstimateLine& line)
{
    const std::string head = (line.component ? line.component->id + " " : "") + std::string(itemName(line)) + ": ";
    if (line.status == LineStatus::included)
        return head + "included";
    if (line.status == LineStatus::unknown)
        return head + "unknown";
    return head + formatQuantity(line.quantity, Language::en) + " × " + formatQuantity(*line.rate, Language::en) + " = "
           + sixDecimals(*line.mru);
}

inline std::vector<std::string> lines(const Counted& counted, std::string_view environment)
{
    std::vector<std::string> out;
    for (const EstimateLine& line : counted.in(environment).lines)
        out.push_back(described(line));
    return out;
}

/// Parts of a design text whose only environment is `production`.
inline std::string onlyProduction()
{
    return R"([{"id": "production", "kind": "production"}])";
}
inline std::string inProduction(const std::string& components)
{
    return design({.components = components, .environments = onlyProduction()});
}

/// A card with these `rates` and nothing else.
inline RateCard cardOf(const std::string& rates)
{
    auto result = RateCard::read(
        R"({"format": "modyo-connect-rate-card", "formatVersion": 1, "id": "t", "version": "1", "name": "Test", "rates": )"
        + rates + "}");
    if (const auto* error = std::get_if<json::Error>(&result))
        throw std::runtime_error(error->in(Language::en));
    return std::get<RateCard>(std::move(result));
}

inline Design load(const std::string& file)
{
    auto result = loadDesign(std::string(SOURCE_ROOT) + "/resources/templates/" + file, Catalogue::builtIn());
    if (const auto* error = std::get_if<json::Error>(&result))
        throw std::runtime_error(error->in(Language::en));
    return std::get<Design>(std::move(result));
}

} // namespace designer::test
