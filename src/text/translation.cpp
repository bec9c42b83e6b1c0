#include "text/translation.h"

#include <utility>

namespace designer {

namespace {

std::string_view nextLine(std::string_view& rest)
{
    const auto end = rest.find('\n');
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
        line.remove_suffix(1);
    return line;
}

/// What stands between the quotes of a line, its escapes undone.
std::string quoted(std::string_view line)
{
    std::string out;
    const auto open = line.find('"');
    for (std::size_t at = open == std::string_view::npos ? line.size() : open + 1; at + 1 < line.size(); ++at) {
        if (line[at] != '\\') {
            out += line[at];
            continue;
        }
        const char escaped = line[++at];
        out += escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped;
    }
    return out;
}

std::string headerField(const std::string& header, const std::string& name)
{
    const auto at = header.find(name + ": ");
    if (at == std::string::npos)
        return {};
    const auto from = at + name.size() + 2;
    return header.substr(from, header.find('\n', from) - from);
}

class Reader {
public:
    Translation read(std::string_view po)
    {
        while (!po.empty())
            take(nextLine(po));
        finish();
        const auto entry = out_.texts.extract("");
        const std::string header = entry ? entry.mapped() : std::string();
        out_.code = headerField(header, "Language");
        out_.name = headerField(header, "X-Language-Name");
        const std::string group = headerField(header, "X-Number-Group");
        const std::string decimal = headerField(header, "X-Number-Decimal");
        out_.group = group.size() == 1 ? group.front() : ' ';
        out_.decimal = decimal.size() == 1 ? decimal.front() : '.';
        return std::move(out_);
    }

private:
    void take(std::string_view line)
    {
        if (line.starts_with("#,") && line.find("fuzzy") != std::string_view::npos)
            nextIsFuzzy_ = true;
        else if (line.starts_with("msgid ")) {
            finish();
            fuzzy_ = std::exchange(nextIsFuzzy_, false);
            (part_ = &english_)->assign(quoted(line));
        } else if (line.starts_with("msgstr "))
            (part_ = &words_)->assign(quoted(line));
        else if (line.starts_with("\"") && part_)
            *part_ += quoted(line);
    }

    void finish()
    {
        if (!words_.empty() && (!fuzzy_ || english_.empty()))
            out_.texts.emplace(english_, words_);
        english_.clear();
        words_.clear();
    }

    Translation out_;
    std::string english_, words_;
    std::string* part_ = nullptr;
    bool fuzzy_ = false;
    bool nextIsFuzzy_ = false;
};

} // namespace

Translation readTranslation(std::string_view po)
{
    return Reader().read(po);
}

} // namespace designer
