#include "format/design_reader.h"
#include "format/property_shape.h"

namespace designer {

namespace {

constexpr std::size_t longestAcceptance = 1'000;

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

PropertyMap readProperties(DesignReader& reader, const Spot& spot, const Kind& kind)
{
    const json::Object& members = objectAt(spot);
    std::vector<PropertyEntry> entries;
    entries.reserve(members.size());
    for (const json::Member& member : members) {
        const Spot at = spot.member(member);
        const Key name = reader.propertyName(at);
        if (const Property* property = kind.property(name))
            checkShape(at, property->type);
        json::Value changed;
        entries.push_back({name, canonical(kind, name, member.value, changed)});
    }
    return PropertyMap(std::move(entries));
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
    const json::Object& members = objectAt(spot);
    std::vector<PropertyEntry> entries;
    entries.reserve(members.size());
    for (const json::Member& member : members) {
        const Spot at = spot.member(member);
        const Key name = reader.propertyName(at);
        if (const Property* property = wireProperty(wire, name))
            checkShape(at, property->type);
        entries.push_back({name, member.value});
    }
    connection.properties = PropertyMap(std::move(entries));
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

void noteComponents(DesignReader& reader, const Draft& draft)
{
    reader.componentKinds.reserve(draft.components.size());
    for (const Component& component : draft.components)
        reader.componentKinds.emplace(component.id, component.kind);
}

} // namespace

void readComponents(DesignReader& reader, const Spot& spot, Draft& draft)
{
    draft.components = Shelf<Component>::of(readList(reader, spot, maximumComponents, componentFields));
    noteComponents(reader, draft);
}

void readConnections(DesignReader& reader, const Spot& spot, Draft& draft)
{
    draft.connections = Shelf<Connection>::of(readList(reader, spot, maximumConnections, connectionFields));
}

bool readComponentsInOrder(DesignReader& reader, json::Scanner& scanner, Draft& draft)
{
    if (!readListInOrder(reader, scanner, draft.components, maximumComponents, componentFields))
        return false;
    noteComponents(reader, draft);
    return true;
}

bool readConnectionsInOrder(DesignReader& reader, json::Scanner& scanner, Draft& draft)
{
    return readListInOrder(reader, scanner, draft.connections, maximumConnections, connectionFields);
}

void readNotes(DesignReader& reader, const Spot& spot, Draft& draft)
{
    draft.notes = Shelf<Note>::of(readList(reader, spot, maximumNotes, noteFields));
}

void readGroups(DesignReader& reader, const Spot& spot, Draft& draft)
{
    draft.groups = Shelf<Group>::of(readList(reader, spot, maximumGroups, groupFields));
}

void readAccepted(DesignReader& reader, const Spot& spot, Draft& draft)
{
    draft.accepted = Shelf<Acceptance>::of(readList(reader, spot, maximumAcceptances, acceptanceFields));
}

} // namespace designer
