#include <unordered_map>
#include <unordered_set>

#include "format/fields.h"
#include "format/format.h"
#include "format/property_shape.h"
#include "format/spot.h"
#include "text/nearest.h"

namespace designer {

namespace {

constexpr std::size_t longestId = 200;
constexpr std::size_t longestAcceptance = 1'000;
constexpr std::int64_t farthest = 1'000'000;

/// The parts of a design until all of them are known to fit together.
struct Draft {
    Header header;
    std::vector<Component> components;
    std::vector<Connection> connections;
    std::vector<Note> notes;
    std::vector<Group> groups;
    std::vector<Acceptance> accepted;
};

} // namespace

/// What the fields of a file need to know of each other. Its views are into the
/// parsed file, which outlives it.
class DesignReader {
public:
    explicit DesignReader(const Catalogue& catalogue);

    Key propertyName(const Spot& spot);
    const Kind& kind(const Spot& spot) const;
    /// Refuses what names no environment of the design.
    void checkEnvironment(const Spot& spot, std::string_view id) const;

    const Catalogue& catalogue;
    std::vector<std::string> environments;
    std::unordered_map<std::string_view, Key> componentKinds;

private:
    std::unordered_map<std::string_view, const Kind*> kinds_;
    std::unordered_map<std::string_view, Key> propertyNames_;
};

DesignReader::DesignReader(const Catalogue& catalogueToUse) : catalogue(catalogueToUse)
{
    for (const Kind& kind : catalogue.kinds())
        kinds_.emplace(kind.name.text(), &kind);
}

Key DesignReader::propertyName(const Spot& spot)
{
    if (const auto known = propertyNames_.find(spot.key); known != propertyNames_.end())
        return known->second;
    if (spot.key.size() > longestId || propertyNames_.size() == maximumPropertyNames)
        refuse(spot, json::describe(spot.key),
               {{"at most {names} different property names of at most {length} bytes",
                 "a lo más {names} nombres de propiedad distintos de a lo más {length} bytes"},
                {{"names", static_cast<std::int64_t>(maximumPropertyNames)},
                 {"length", static_cast<std::int64_t>(longestId)}}});
    return propertyNames_.emplace(spot.key, Key::of(spot.key)).first->second;
}

const Kind& DesignReader::kind(const Spot& spot) const
{
    const std::string& name = textAt(spot);
    if (const auto found = kinds_.find(name); found != kinds_.end())
        return *found->second;
    std::vector<std::string_view> names;
    for (const Kind& kind : catalogue.kinds())
        names.push_back(kind.name.text());
    refuse(spot, {{"a kind of component; the nearest is \"{nearest}\"",
                   "un tipo de componente; el más parecido es \"{nearest}\""},
                  {{"nearest", std::string(nearest(name, names))}}});
}

void DesignReader::checkEnvironment(const Spot& spot, std::string_view id) const
{
    if (std::find(environments.begin(), environments.end(), id) == environments.end())
        refuse(spot, json::describe(id),
               {{"the id of an environment of this design", "el id de un ambiente de este diseño"}, {}});
}

namespace {

template <auto part, typename T> void readText(DesignReader&, const Spot& spot, T& item)
{
    item.*part = textAt(spot);
}

template <auto part, typename T> void readFlag(DesignReader&, const Spot& spot, T& item)
{
    item.*part = flagAt(spot);
}

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// Controls would break a terminal, a bar the identity of a finding.
bool isPlain(std::string_view id)
{
    for (std::size_t at = 0; at < id.size(); ++at) {
        const auto byte = static_cast<unsigned char>(id[at]);
        const bool laterControl = byte == 0xC2 && at + 1 < id.size() && static_cast<unsigned char>(id[at + 1]) < 0xA0;
        if (byte < 0x20 || byte == 0x7F || laterControl || byte == '|')
            return false;
    }
    return true;
}

template <typename T> void readId(DesignReader&, const Spot& spot, T& item)
{
    const std::string& id = textAt(spot);
    if (id.empty() || characters(id) > longestId || !isPlain(id))
        refuse(spot, {{"an id of 1 to {length} characters without \"|\" and control characters",
                       "un id de 1 a {length} caracteres, sin \"|\" ni caracteres de control"},
                      {{"length", static_cast<std::int64_t>(longestId)}}});
    item.id = id;
}

/// Also the name, until another one is read.
template <typename T> void readIdAndName(DesignReader& reader, const Spot& spot, T& item)
{
    readId(reader, spot, item);
    item.name = item.id;
}

Point readPoint(const Spot& spot)
{
    const Message expected{
        {"two numbers [x, y] from -{limit} to {limit}", "dos números [x, y] entre -{limit} y {limit}"},
        {{"limit", farthest}}};
    if (spot.value.array().size() != 2)
        refuse(spot, expected);
    const auto rounded = [&](std::size_t index) {
        const std::optional<Micro> micro = spot.value.array()[index].micro();
        if (!micro || *micro > farthest * oneMicro || *micro < -farthest * oneMicro)
            refuse(spot.element(index), expected);
        const Micro half = *micro < 0 ? -oneMicro / 2 : oneMicro / 2;
        return static_cast<int>((*micro + half) / oneMicro);
    };
    return {rounded(0), rounded(1)};
}

template <auto part, typename T> void readPlace(DesignReader&, const Spot& spot, T& item)
{
    item.*part = readPoint(spot);
}

/// Files are written in the order of the ids, so there is seldom anything to look up.
template <typename T> bool ascend(const std::vector<T>& items)
{
    return std::adjacent_find(items.begin(), items.end(), [](const T& a, const T& b) { return a.id >= b.id; })
           == items.end();
}

template <typename T> void checkIdsOnce(const Spot& list, const std::vector<T>& items, std::string_view key)
{
    if (ascend(items))
        return;
    std::unordered_set<std::string_view> ids;
    for (std::size_t at = 0; at < items.size(); ++at) {
        const Spot item = list.element(at);
        for (const json::Member& member : item.value.object())
            if (member.key == key && !ids.insert(items[at].id).second)
                refuse(item.member(member),
                       {{"an id that stands once in this list", "un id que no se repita en esta lista"}, {}});
    }
}

/// Every item of a list, each id once; the id is the first field.
template <typename T, std::size_t N>
std::vector<T> readList(DesignReader& reader, const Spot& spot, std::size_t limit, const Field<T> (&fields)[N])
{
    std::vector<T> items(listAt(spot, limit).size());
    for (std::size_t at = 0; at < items.size(); ++at)
        items[at].extra = readFields(reader, spot.element(at), items[at], fields);
    checkIdsOnce(spot, items, fields[0].key);
    return items;
}

// Regions and contacts.

constexpr Field<Header> regionFields[] = {{"primary", readText<&Header::primaryRegion, Header>},
                                          {"contingency", readText<&Header::contingencyRegion, Header>}};

constexpr Field<Contact> contactFields[] = {{"name", readText<&Contact::name, Contact>},
                                            {"email", readText<&Contact::email, Contact>},
                                            {"phone", readText<&Contact::phone, Contact>}};

template <auto part> void readContact(DesignReader& reader, const Spot& spot, Header& header)
{
    (header.*part).extra = readFields(reader, spot, header.*part, contactFields);
}

constexpr Field<Header> contactsFields[] = {{"dns", readContact<&Header::dns>},
                                            {"technical", readContact<&Header::technical>},
                                            {"commercial", readContact<&Header::commercial>},
                                            {"approver", readContact<&Header::approver>}};

// Environments.

void readEnvironmentKind(DesignReader&, const Spot& spot, Environment& environment)
{
    const std::string& kind = textAt(spot);
    if (kind != "production" && kind != "pre-production")
        refuse(spot, {{"\"production\" or \"pre-production\"", "\"production\" o \"pre-production\""}, {}});
    environment.kind = kind == "production" ? EnvironmentKind::production : EnvironmentKind::preProduction;
}

void readRedundancy(DesignReader&, const Spot& spot, Environment& environment)
{
    checkShape(spot, PropertyType::integer);
    environment.redundancy = spot.value;
}

constexpr Field<Environment> environmentFields[] = {{"id", readIdAndName<Environment>, true},
                                                    {"name", readText<&Environment::name, Environment>},
                                                    {"kind", readEnvironmentKind},
                                                    {"redundancy", readRedundancy},
                                                    {"network", readText<&Environment::network, Environment>}};

void checkOneProduction(const Spot& list)
{
    const json::Value production("production");
    bool found = false;
    for (std::size_t at = 0; at < list.value.array().size(); ++at) {
        const Spot environment = list.element(at);
        for (const json::Member& member : environment.value.object())
            if (member.key == "kind" && member.value == production && std::exchange(found, true))
                refuse(environment.member(member),
                       {{"one production environment at most", "un ambiente de producción a lo más"}, {}});
    }
}

// Components.

void readKind(DesignReader& reader, const Spot& spot, Component& component)
{
    component.kind = reader.kind(spot).name;
}

void readHomes(DesignReader& reader, const Spot& spot, Component& component)
{
    const std::size_t size = listAt(spot, maximumEnvironments).size();
    std::vector<std::string>& homes = component.environments.emplace();
    for (std::size_t at = 0; at < size; ++at) {
        const Spot home = spot.element(at);
        reader.checkEnvironment(home, textAt(home));
        homes.push_back(home.value.string());
    }
}

const json::Value& canonical(const Kind& kind, Key name, const json::Value& value, json::Value& changed)
{
    if (kind.name != kind::database || name != property::instanceType || !value.isString())
        return value;
    changed = canonicalDatabaseType(value.string());
    return changed;
}

PropertyMap ordered(std::vector<PropertyEntry> entries)
{
    std::sort(entries.begin(), entries.end(),
              [](const PropertyEntry& a, const PropertyEntry& b) { return a.name < b.name; });
    PropertyMap out;
    for (PropertyEntry& entry : entries)
        out.set(entry.name, std::move(entry.value));
    return out;
}

PropertyMap readProperties(DesignReader& reader, const Spot& spot, const Kind& kind)
{
    std::vector<PropertyEntry> entries;
    for (const json::Member& member : objectAt(spot)) {
        const Spot at = spot.member(member);
        const Key name = reader.propertyName(at);
        if (const Property* property = kind.property(name))
            checkShape(at, property->type);
        json::Value changed;
        entries.push_back({name, canonical(kind, name, member.value, changed)});
    }
    return ordered(std::move(entries));
}

void readComponentProperties(DesignReader& reader, const Spot& spot, Component& component)
{
    component.properties = readProperties(reader, spot, *reader.catalogue.kind(component.kind));
}

void readOverrides(DesignReader& reader, const Spot& spot, Component& component)
{
    const Kind& kind = *reader.catalogue.kind(component.kind);
    for (const json::Member& member : objectAt(spot)) {
        reader.checkEnvironment(spot.member(member), member.key);
        if (PropertyMap properties = readProperties(reader, spot.member(member), kind); !properties.empty())
            component.overrides.push_back({member.key, std::move(properties)});
    }
    std::sort(component.overrides.begin(), component.overrides.end(),
              [](const Override& a, const Override& b) { return a.environment < b.environment; });
}

// The kind comes before what depends on it.
constexpr Field<Component> componentFields[] = {{"id", readIdAndName<Component>, true},
                                                {"kind", readKind, true},
                                                {"name", readText<&Component::name, Component>},
                                                {"at", readPlace<&Component::at, Component>},
                                                {"environments", readHomes},
                                                {"properties", readComponentProperties},
                                                {"overrides", readOverrides},
                                                {"pinned", readFlag<&Component::pinned, Component>},
                                                {"group", readText<&Component::group, Component>}};

// Connections.

template <auto part> void readEnd(DesignReader& reader, const Spot& spot, Connection& connection)
{
    const std::string& id = textAt(spot);
    if (!reader.componentKinds.contains(id))
        refuse(spot, {{"the id of a component of this design", "el id de un componente de este diseño"}, {}});
    connection.*part = id;
}

const Property* wireProperty(const Wire* wire, Key name)
{
    if (wire)
        for (const Property& property : wire->properties)
            if (property.name == name)
                return &property;
    return nullptr;
}

void readWireProperties(DesignReader& reader, const Spot& spot, Connection& connection)
{
    const Wire* wire =
        reader.catalogue.wire(reader.componentKinds.at(connection.from), reader.componentKinds.at(connection.to));
    std::vector<PropertyEntry> entries;
    for (const json::Member& member : objectAt(spot)) {
        const Spot at = spot.member(member);
        const Key name = reader.propertyName(at);
        if (const Property* property = wireProperty(wire, name))
            checkShape(at, property->type);
        entries.push_back({name, member.value});
    }
    connection.properties = ordered(std::move(entries));
}

void readBends(DesignReader&, const Spot& spot, Connection& connection)
{
    const std::size_t size = listAt(spot, maximumBends).size();
    for (std::size_t at = 0; at < size; ++at)
        connection.bends.push_back(readPoint(spot.element(at)));
}

constexpr Field<Connection> connectionFields[] = {{"id", readId<Connection>, true},
                                                  {"from", readEnd<&Connection::from>, true},
                                                  {"to", readEnd<&Connection::to>, true},
                                                  {"properties", readWireProperties},
                                                  {"bends", readBends},
                                                  {"docked", readFlag<&Connection::docked, Connection>}};

// Notes, groups and acceptances.

constexpr Field<Note> noteFields[] = {{"id", readId<Note>, true},
                                      {"text", readText<&Note::text, Note>},
                                      {"at", readPlace<&Note::at, Note>},
                                      {"size", readPlace<&Note::size, Note>}};

constexpr Field<Group> groupFields[] = {{"id", readIdAndName<Group>, true}, {"name", readText<&Group::name, Group>}};

void readFinding(DesignReader&, const Spot& spot, Acceptance& acceptance)
{
    const std::string& finding = textAt(spot);
    if (finding.empty() || characters(finding) > longestAcceptance)
        refuse(spot, {{"a finding, \"rule|component|environment\"", "un hallazgo, \"regla|componente|ambiente\""}, {}});
    acceptance.id = finding;
}

constexpr Field<Acceptance> acceptanceFields[] = {{"finding", readFinding, true},
                                                  {"reason", readText<&Acceptance::reason, Acceptance>},
                                                  {"by", readText<&Acceptance::by, Acceptance>},
                                                  {"on", readText<&Acceptance::on, Acceptance>},
                                                  {"facts", readText<&Acceptance::facts, Acceptance>}};

// The whole file.

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

void readRegions(DesignReader& reader, const Spot& spot, Draft& draft)
{
    draft.header.regionsExtra = readFields(reader, spot, draft.header, regionFields);
}

void readContacts(DesignReader& reader, const Spot& spot, Draft& draft)
{
    draft.header.contactsExtra = readFields(reader, spot, draft.header, contactsFields);
}

void readEnvironments(DesignReader& reader, const Spot& spot, Draft& draft)
{
    draft.header.environments = readList(reader, spot, maximumEnvironments, environmentFields);
    checkOneProduction(spot);
    for (const Environment& environment : draft.header.environments)
        reader.environments.push_back(environment.id);
}

void readComponents(DesignReader& reader, const Spot& spot, Draft& draft)
{
    draft.components = readList(reader, spot, maximumComponents, componentFields);
    reader.componentKinds.reserve(draft.components.size());
    for (const Component& component : draft.components)
        reader.componentKinds.emplace(component.id, component.kind);
}

template <typename T, std::vector<T> Draft::* part, const auto& fields, std::size_t limit>
void readItems(DesignReader& reader, const Spot& spot, Draft& draft)
{
    draft.*part = readList(reader, spot, limit, fields);
}

// Each list comes after those that it refers to.
constexpr Field<Draft> designFields[] = {
    {"format", readFormat, true},
    {"version", readVersion, true},
    {"name", readHeaderText<&Header::name>},
    {"client", readHeaderText<&Header::client>},
    {"description", readHeaderText<&Header::description>},
    {"regions", readRegions},
    {"contacts", readContacts},
    {"environments", readEnvironments},
    {"components", readComponents},
    {"connections", readItems<Connection, &Draft::connections, connectionFields, maximumConnections>},
    {"notes", readItems<Note, &Draft::notes, noteFields, maximumNotes>},
    {"groups", readItems<Group, &Draft::groups, groupFields, maximumGroups>},
    {"accepted", readItems<Acceptance, &Draft::accepted, acceptanceFields, maximumAcceptances>}};

Design assembled(Draft draft)
{
    return Design()
        .with(std::move(draft.header))
        .with(Shelf<Component>::of(std::move(draft.components)))
        .with(Shelf<Connection>::of(std::move(draft.connections)))
        .with(Shelf<Note>::of(std::move(draft.notes)))
        .with(Shelf<Group>::of(std::move(draft.groups)))
        .with(Shelf<Acceptance>::of(std::move(draft.accepted)));
}

Design designOf(const json::Value& value, const Catalogue& catalogue)
{
    DesignReader reader(catalogue);
    Draft draft;
    draft.header.extra = readFields(reader, Spot{value}, draft, designFields);
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
