#include "rules/dns_records.h"

#include <algorithm>

#include "rules/domain_names.h"

namespace designer {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

std::string upper(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return out;
}

/// Whether a name without a final dot is meant as it stands although it lies
/// outside the zone. "api.cl" may be the API for Chile, "www.example.cl" hardly.
bool meantWhole(std::string_view name, const Tables& tables)
{
    const std::string_view suffix = suffixOf(name, tables);
    const std::string_view registrable = registrablePart(name, tables);
    if (registrable.empty() || !problemOf(DomainName(registrable), NameUse::host).empty())
        return false;
    const bool international = suffix == "com" || suffix == "net" || suffix == "org";
    const bool listed =
        international || stateOf(suffix, tables) != SuffixState::absent
        || std::binary_search(tables.tldsAbsent.begin(), tables.tldsAbsent.end(), suffix, std::less<>());
    return listed && (international || suffix.find('.') != std::string_view::npos || registrable.size() < name.size());
}

/// The whole name that a written one stands for below `origin`.
std::string wholeName(std::string_view written, std::string_view origin, const Tables& tables, Text& problem)
{
    if (written.empty() || written == "@")
        return std::string(origin);
    const DomainName name(written);
    problem = name.unconvertible();
    std::string whole(name.text());
    if (!written.ends_with('.') && !liesIn(whole, origin) && !meantWhole(whole, tables))
        whole.append(origin.empty() ? "" : ".").append(origin);
    return whole;
}

class RecordReader {
public:
    RecordReader(std::string_view zone, const Tables& tables) : tables_(tables), origin_(zone) {}

    void readList(const json::Array& list);
    void readFile(std::string_view text);
    std::vector<DnsRecord> take() { return std::move(records_); }

private:
    void readEntry(std::string_view entry);
    std::string_view token(std::string_view& rest) const;
    bool isType(std::string_view word) const;
    void add(std::string_view name, std::string_view type, std::string_view value, std::size_t index);

    const Tables& tables_;
    std::string origin_;
    std::string_view owner_;
    std::vector<DnsRecord> records_;
};

void RecordReader::add(std::string_view name, std::string_view type, std::string_view value, std::size_t index)
{
    DnsRecord record;
    record.name = wholeName(name, origin_, tables_, record.problem);
    record.type = upper(type);
    record.value = value;
    record.index = index;
    if (record.problem.empty())
        record.problem = problemOf(DomainName(record.name), NameUse::record);
    records_.push_back(std::move(record));
}

void RecordReader::readList(const json::Array& list)
{
    for (std::size_t i = 0; i < list.size(); ++i)
        add(list[i]["name"].string(), list[i]["type"].string(), list[i]["value"].string(), i);
}

/// An entry ends with its line unless a parenthesis or a quote is open.
void RecordReader::readFile(std::string_view text)
{
    std::size_t start = 0;
    int depth = 0;
    bool quoted = false, comment = false;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : '\n';
        if (c == '\n')
            comment = false;
        else if (c == '"' && !comment)
            quoted = !quoted;
        else if (c == ';' && !quoted)
            comment = true;
        else if (!quoted && !comment)
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (c == '\n' && !quoted && depth <= 0) {
            readEntry(text.substr(start, i - start));
            start = i + 1;
            depth = 0;
        }
    }
}

std::string_view RecordReader::token(std::string_view& rest) const
{
    while (!rest.empty() && isSpace(rest.front()))
        rest.remove_prefix(1);
    const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return isSpace(c) || c == '\n'; });
    const std::string_view word = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
    rest.remove_prefix(word.size());
    return word;
}

bool RecordReader::isType(std::string_view word) const
{
    return std::find(tables_.recordTypes.begin(), tables_.recordTypes.end(), upper(word)) != tables_.recordTypes.end();
}

/// The value up to a comment, without blanks around it.
std::string_view valueOf(std::string_view rest)
{
    bool quoted = false;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        quoted = rest[i] == '"' ? !quoted : quoted;
        if (rest[i] == ';' && !quoted)
            rest = rest.substr(0, i);
    }
    while (!rest.empty() && isSpace(rest.front()))
        rest.remove_prefix(1);
    while (!rest.empty() && isSpace(rest.back()))
        rest.remove_suffix(1);
    return rest;
}

void RecordReader::readEntry(std::string_view entry)
{
    if (entry.empty() || entry.front() == ';')
        return;
    std::string_view rest = entry;
    if (!isSpace(entry.front()))
        owner_ = token(rest);
    if (owner_ == "$ORIGIN") {
        const DomainName origin(token(rest));
        origin_ = origin.text();
    }
    if (owner_.starts_with('$')) {
        owner_ = {};
        return;
    }
    std::string_view word = token(rest);
    for (int i = 0; i < 2 && (upper(word) == "IN" || (!word.empty() && word.front() >= '0' && word.front() <= '9'));
         ++i)
        word = token(rest);
    if (isType(word))
        add(owner_, word, valueOf(rest), records_.size());
}

} // namespace

std::vector<DnsRecord> recordsOf(const Here& zone)
{
    const DomainName root(zone.text(property::rootDomain));
    RecordReader reader(root.text(), zone.survey().catalogue().tables());
    const json::Value& records = zone.value(property::records);
    reader.readList(records.array());
    reader.readFile(records.string());
    return reader.take();
}

std::vector<std::string> recordNamesOf(const Here& zone)
{
    std::vector<std::string> names;
    for (DnsRecord& record : recordsOf(zone))
        names.push_back(std::move(record.name));
    std::sort(names.begin(), names.end());
    return names;
}

std::string aliasTo(std::string_view target)
{
    return "alias " + std::string(target);
}

} // namespace designer
