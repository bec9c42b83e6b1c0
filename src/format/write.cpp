#include <algorithm>
#include <limits>

#include "format/format.h"
#include "format/lines.h"

namespace designer {

namespace {

void appendPoint(std::string& out, Point point)
{
    out += '[';
    out += std::to_string(point.x);
    out += ", ";
    out += std::to_string(point.y);
    out += ']';
}

/// With the room that the longest position needs.
void position(Members& members, std::string_view key, Point point)
{
    constexpr std::size_t longest = std::string_view("[-1000000, -1000000]").size();
    std::string& out = members.start(key);
    const std::size_t before = out.size();
    appendPoint(out, point);
    const std::size_t length = out.size() - before;
    members.reserve(longest - std::min(longest, length));
}

void textUnlessEmpty(Members& members, std::string_view key, std::string_view value)
{
    if (!value.empty())
        members.text(key, value);
}

/// A name that is the id goes without saying.
void nameBesideId(Members& members, std::string_view name, std::string_view id)
{
    if (name != id)
        members.text("name", name);
}

/// In the order of the kind, the unknown ones behind.
class PropertyWriter {
public:
    void append(std::string& out, const PropertyMap& properties, const Kind* kind)
    {
        sorted_.clear();
        for (const PropertyEntry& entry : properties)
            sorted_.push_back({rank(entry.name, kind), &entry});
        // Entries come by name, which is the order of the unknown ones.
        std::stable_sort(sorted_.begin(), sorted_.end(),
                         [](const Ranked& a, const Ranked& b) { return a.rank < b.rank; });
        out += '{';
        for (const Ranked& each : sorted_) {
            if (&each != sorted_.data())
                out += ", ";
            json::appendQuoted(out, each.entry->name.text());
            out += ": ";
            json::appendCompact(out, each.entry->value);
        }
        out += '}';
    }

private:
    struct Ranked {
        int rank;
        const PropertyEntry* entry;
    };

    static int rank(Key name, const Kind* kind)
    {
        const int slot = kind ? kind->slot(name) : -1;
        return slot < 0 ? std::numeric_limits<int>::max() : slot;
    }

    std::vector<Ranked> sorted_;
};

class DesignWriter {
public:
    explicit DesignWriter(const Catalogue& catalogue) : catalogue_(catalogue) {}

    std::string write(const Design& design);
    Members members(const Component& component)
    {
        Members out;
        fill(out, component);
        return out;
    }
    Members members(const Connection& connection)
    {
        Members out;
        fill(out, connection);
        return out;
    }

private:
    void fill(Members& members, const Component& component);
    void fill(Members& members, const Connection& connection);
    void fill(Members& members, const Environment& environment);
    void fill(Members& members, const Note& note);
    void fill(Members& members, const Group& group);
    void fill(Members& members, const Acceptance& acceptance);

    /// Starts a member of the design.
    void start(std::string_view key);
    void text(std::string_view key, std::string_view value);
    void regions(const Header& header);
    void contacts(const Header& header);
    template <typename Items> void list(std::string_view key, const Items& items);

    const Catalogue& catalogue_;
    PropertyWriter properties_;
    std::string out_;
};

void DesignWriter::fill(Members& members, const Component& component)
{
    const Kind* kind = catalogue_.kind(component.kind);
    members.text("id", component.id);
    members.text("kind", component.kind.text());
    nameBesideId(members, component.name, component.id);
    if (component.at)
        position(members, "at", *component.at);
    if (component.environments)
        members.value("environments", json::Array(component.environments->begin(), component.environments->end()));
    members.endHead();
    if (!component.properties.empty())
        properties_.append(members.start("properties"), component.properties, kind);
    if (!component.overrides.empty()) {
        std::string& out = members.start("overrides");
        const char* before = "{";
        for (const Override& override : component.overrides) {
            out += std::exchange(before, ", ");
            json::appendQuoted(out, override.environment);
            out += ": ";
            properties_.append(out, override.properties, kind);
        }
        out += '}';
    }
    if (component.pinned)
        members.value("pinned", true);
    textUnlessEmpty(members, "group", component.group);
    members.all(component.extra);
}

void DesignWriter::fill(Members& members, const Connection& connection)
{
    members.text("id", connection.id);
    members.text("from", connection.from);
    members.text("to", connection.to);
    members.endHead();
    if (!connection.properties.empty())
        properties_.append(members.start("properties"), connection.properties, nullptr);
    if (!connection.bends.empty()) {
        std::string& out = members.start("bends");
        const char* before = "[";
        for (const Point bend : connection.bends) {
            out += std::exchange(before, ", ");
            appendPoint(out, bend);
        }
        out += ']';
    }
    if (connection.docked)
        members.value("docked", true);
    members.all(connection.extra);
}

void DesignWriter::fill(Members& members, const Environment& environment)
{
    members.text("id", environment.id);
    nameBesideId(members, environment.name, environment.id);
    members.text("kind", environment.kind == EnvironmentKind::production ? "production" : "pre-production");
    members.endHead();
    if (!environment.redundancy.isNull())
        members.value("redundancy", environment.redundancy);
    textUnlessEmpty(members, "network", environment.network);
    members.all(environment.extra);
}

void DesignWriter::fill(Members& members, const Note& note)
{
    members.text("id", note.id);
    members.endHead();
    textUnlessEmpty(members, "text", note.text);
    if (note.at)
        position(members, "at", *note.at);
    if (note.size)
        position(members, "size", *note.size);
    members.all(note.extra);
}

void DesignWriter::fill(Members& members, const Group& group)
{
    members.text("id", group.id);
    nameBesideId(members, group.name, group.id);
    members.endHead();
    members.all(group.extra);
}

void DesignWriter::fill(Members& members, const Acceptance& acceptance)
{
    members.text("finding", acceptance.id);
    members.endHead();
    textUnlessEmpty(members, "reason", acceptance.reason);
    textUnlessEmpty(members, "by", acceptance.by);
    textUnlessEmpty(members, "on", acceptance.on);
    textUnlessEmpty(members, "facts", acceptance.facts);
    members.all(acceptance.extra);
}

void DesignWriter::start(std::string_view key)
{
    out_ += out_.empty() ? "{\n  " : ",\n  ";
    json::appendQuoted(out_, key);
    out_ += ": ";
}

void DesignWriter::text(std::string_view key, std::string_view value)
{
    start(key);
    json::appendQuoted(out_, value);
}

template <typename Items> void DesignWriter::list(std::string_view key, const Items& items)
{
    start(key);
    out_ += '[';
    const char* before = "\n    ";
    Members members;
    for (const auto& item : items) {
        out_ += std::exchange(before, ",\n    ");
        members.clear();
        fill(members, item);
        members.appendTo(out_, 4);
    }
    out_ += items.begin() == items.end() ? "]" : "\n  ]";
}

std::string contactLine(const Contact& contact)
{
    Members members;
    textUnlessEmpty(members, "name", contact.name);
    textUnlessEmpty(members, "email", contact.email);
    textUnlessEmpty(members, "phone", contact.phone);
    members.all(contact.extra);
    return members.oneLine();
}

/// A member of the design, broken where it is too long.
std::string wrapped(std::string_view key, const std::string& value)
{
    std::string out;
    appendWrapped(out, json::quoted(key) + ": " + value, 2);
    return out;
}

void DesignWriter::regions(const Header& header)
{
    Members members;
    members.text("primary", header.primaryRegion);
    members.text("contingency", header.contingencyRegion);
    members.all(header.regionsExtra);
    out_ += ",\n  " + wrapped("regions", members.oneLine());
}

void DesignWriter::contacts(const Header& header)
{
    Members members;
    members.start("dns") += contactLine(header.dns);
    members.start("technical") += contactLine(header.technical);
    members.start("commercial") += contactLine(header.commercial);
    members.start("approver") += contactLine(header.approver);
    members.all(header.contactsExtra);
    out_ += ",\n  " + wrapped("contacts", members.oneLine());
}

std::string DesignWriter::write(const Design& design)
{
    constexpr std::size_t usualItem = 256;
    out_.reserve((design.components().size() + design.connections().size() / 4) * usualItem);
    const Header& header = design.header();
    text("format", designFormatName);
    start("version");
    out_ += std::to_string(designFormatVersion);
    text("name", header.name);
    text("client", header.client);
    text("description", header.description);
    regions(header);
    contacts(header);
    list("environments", header.environments);
    list("components", design.components());
    list("connections", design.connections());
    list("notes", design.notes());
    if (!design.groups().empty())
        list("groups", design.groups());
    list("accepted", design.accepted());
    for (const json::Member& member : header.extra)
        out_ += ",\n  " + wrapped(member.key, json::writeCompact(member.value));
    out_ += "\n}\n";
    return std::move(out_);
}

/// Null for what no JSON text can hold.
json::Value parsed(const Members& members)
{
    json::Result<json::Value> value = json::parse(members.oneLine());
    return std::holds_alternative<json::Value>(value) ? std::get<json::Value>(value) : json::Value();
}

} // namespace

std::string writeDesign(const Design& design, const Catalogue& catalogue)
{
    return DesignWriter(catalogue).write(design);
}

json::Value toJson(const Component& component, const Catalogue& catalogue)
{
    return parsed(DesignWriter(catalogue).members(component));
}

json::Value toJson(const Connection& connection, const Catalogue& catalogue)
{
    return parsed(DesignWriter(catalogue).members(connection));
}

} // namespace designer
