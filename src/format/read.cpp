#include <algorithm>
#include <iterator>
#include <optional>

#include "format/design_reader.h"

namespace designer {

namespace {

void readFormat(DesignReader&, const Spot& spot, Draft&)
{
    if (textAt(spot) != designFormatName)
        refuse(spot, {{"\"{format}\"", "\"{format}\""}, {{"format", std::string(designFormatName)}}});
}

void readVersion(DesignReader&, const Spot& spot, Draft&)
{
    const std::optional<std::int64_t> version = spot.value.integer();
    if (version == designFormatVersion)
        return;
    const bool newer = version && *version > designFormatVersion;
    refuse(spot, {newer ? Text{"version {version}: the file is from a newer version of this program",
                               "la versión {version}: el archivo es de una versión más nueva de este programa"}
                        : Text{"version {version}", "la versión {version}"},
                  {{"version", std::int64_t{designFormatVersion}}}});
}

template <auto part> void readHeaderText(DesignReader&, const Spot& spot, Draft& draft)
{
    draft.header.*part = textAt(spot);
}

// Each list comes after those that it refers to.
constexpr Field<Draft> designFields[] = {{"format", readFormat, true},
                                         {"version", readVersion, true},
                                         {"name", readHeaderText<&Header::name>},
                                         {"client", readHeaderText<&Header::client>},
                                         {"description", readHeaderText<&Header::description>},
                                         {"regions", readRegions},
                                         {"contacts", readContacts},
                                         {"environments", readEnvironments},
                                         {"components", readComponents},
                                         {"connections", readConnections},
                                         {"notes", readNotes},
                                         {"groups", readGroups},
                                         {"accepted", readAccepted}};

/// Lists that are read element by element where the file allows it.
struct LongList {
    std::string_view key;
    bool (*read)(DesignReader& reader, json::Scanner& scanner, Draft& draft);
};
constexpr LongList longLists[] = {{"components", readComponentsInOrder}, {"connections", readConnectionsInOrder}};

Design assembled(Draft draft)
{
    return Design()
        .with(std::move(draft.header))
        .with(std::move(draft.components))
        .with(std::move(draft.connections))
        .with(std::move(draft.notes))
        .with(std::move(draft.groups))
        .with(std::move(draft.accepted));
}

Design designOf(const json::Value& value, const Catalogue& catalogue)
{
    DesignReader reader(catalogue);
    Draft draft;
    draft.header.extra = readFields(reader, Spot{value}, draft, designFields);
    return assembled(std::move(draft));
}

bool readField(DesignReader& reader, json::Scanner& scanner, Draft& draft, const Field<Draft>& field)
{
    for (const LongList& list : longLists)
        if (list.key == field.key)
            return list.read(reader, scanner, draft);
    json::Value value;
    if (!scanner.value(value))
        return false;
    field.read(reader, Spot{value}, draft);
    return true;
}

/// Unknown keys, each once.
bool keep(std::vector<json::Member> unknown, Header& header)
{
    std::vector<const json::Member*> members;
    for (const json::Member& member : unknown)
        members.push_back(&member);
    header.extra = ordered(std::move(members));
    return std::adjacent_find(header.extra.begin(), header.extra.end(),
                              [](const json::Member& a, const json::Member& b) { return a.key == b.key; })
           == header.extra.end();
}

/// Reads a file whose keys come in the order of the table. False for any other,
/// and for one that is not a design.
bool readInOrder(DesignReader& reader, json::Scanner& scanner, Draft& draft)
{
    const Field<Draft>* next = std::begin(designFields);
    const auto demanded = [](const Field<Draft>& field) { return field.demanded; };
    std::vector<json::Member> unknown;
    if (!scanner.enterObject())
        return false;
    for (std::string key; scanner.nextMember(key);) {
        const auto named = [&key](const Field<Draft>& field) { return field.key == key; };
        if (std::none_of(std::begin(designFields), std::end(designFields), named)) {
            if (!scanner.value(unknown.emplace_back(json::Member{key, {}}).value))
                return false;
            continue;
        }
        const Field<Draft>* field = std::find_if(next, std::end(designFields), named);
        if (std::any_of(next, field, demanded) || field == std::end(designFields)
            || !readField(reader, scanner, draft, *field))
            return false;
        next = field + 1;
    }
    return scanner.atEnd() && std::none_of(next, std::end(designFields), demanded)
           && keep(std::move(unknown), draft.header);
}

/// Most files are as this program writes them: read without ever holding the
/// whole of their values. Nothing for any other.
std::optional<Design> designInOrder(std::string_view text, const Catalogue& catalogue)
{
    DesignReader reader(catalogue);
    json::Scanner scanner(text);
    Draft draft;
    try {
        if (!readInOrder(reader, scanner, draft))
            return std::nullopt;
    } catch (const Refusal&) {
        return std::nullopt;
    }
    return assembled(std::move(draft));
}

json::Error placed(const Refusal& refusal, std::string_view text, const std::string& file)
{
    const json::Place place = json::locate(text, refusal.pointer);
    json::Error error;
    error.file = file;
    error.pointer = refusal.pointer;
    error.line = place.line;
    error.column = place.column;
    error.found = refusal.found;
    error.expected = refusal.expected;
    return error;
}

} // namespace

json::Result<Design> readDesign(std::string_view text, const Catalogue& catalogue, const std::string& file)
{
    if (std::optional<Design> design = designInOrder(text, catalogue))
        return std::move(*design);
    json::Result<json::Value> parsed = json::parse(text);
    if (auto* error = std::get_if<json::Error>(&parsed)) {
        error->file = file;
        return std::move(*error);
    }
    try {
        return designOf(std::get<json::Value>(parsed), catalogue);
    } catch (const Refusal& refusal) {
        return placed(refusal, text, file);
    }
}

json::Result<Design> loadDesign(const std::string& path, const Catalogue& catalogue)
{
    json::Result<std::string> text = json::readFile(path);
    if (auto* error = std::get_if<json::Error>(&text))
        return std::move(*error);
    return readDesign(std::get<std::string>(text), catalogue, path);
}

} // namespace designer
