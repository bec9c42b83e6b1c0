#include "design/design.h"

#include <algorithm>

namespace designer {

namespace {

auto position(auto& entries, Key name)
{
    return std::lower_bound(entries.begin(), entries.end(), name,
                            [](const PropertyEntry& entry, Key key) { return entry.name < key; });
}

/// Lower case letters, digits and single hyphens; accents of Spanish become plain letters.
std::string readableId(std::string_view name)
{
    static constexpr std::pair<std::string_view, char> accents[] = {
        {"á", 'a'}, {"é", 'e'}, {"í", 'i'}, {"ó", 'o'}, {"ú", 'u'}, {"ü", 'u'}, {"ñ", 'n'},
        {"Á", 'a'}, {"É", 'e'}, {"Í", 'i'}, {"Ó", 'o'}, {"Ú", 'u'}, {"Ü", 'u'}, {"Ñ", 'n'}};
    constexpr std::size_t longest = 40;
    std::string out;
    while (!name.empty() && out.size() < longest) {
        char next = name.front();
        std::size_t length = 1;
        for (const auto& [accent, plain] : accents)
            if (name.starts_with(accent)) {
                next = plain;
                length = accent.size();
            }
        name.remove_prefix(length);
        if (next >= 'A' && next <= 'Z')
            next = static_cast<char>(next - 'A' + 'a');
        const bool plain = (next >= 'a' && next <= 'z') || (next >= '0' && next <= '9');
        if (plain)
            out += next;
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return out;
}

template <typename Taken> std::string fresh(std::string base, Taken&& taken)
{
    if (!taken(base))
        return base;
    for (int number = 2;; ++number)
        if (std::string candidate = base + "-" + std::to_string(number); !taken(candidate))
            return candidate;
}

template <typename T> std::string numbered(const Shelf<T>& shelf, char prefix)
{
    // Starting near the count finds a free number at once in most designs.
    for (std::size_t number = shelf.size() + 1;; ++number)
        if (std::string candidate = prefix + std::to_string(number); !shelf.contains(candidate))
            return candidate;
}

} // namespace

PropertyMap::PropertyMap(std::vector<PropertyEntry> entries) : entries_(std::move(entries))
{
    const auto byName = [](const PropertyEntry& a, const PropertyEntry& b) { return a.name < b.name; };
    if (!std::is_sorted(entries_.begin(), entries_.end(), byName))
        std::sort(entries_.begin(), entries_.end(), byName);
}

const json::Value* PropertyMap::find(Key name) const
{
    for (const PropertyEntry& entry : entries_)
        if (entry.name == name)
            return &entry.value;
    return nullptr;
}

void PropertyMap::set(Key name, json::Value value)
{
    const auto at = position(entries_, name);
    if (at != entries_.end() && at->name == name)
        at->value = std::move(value);
    else
        entries_.insert(at, {name, std::move(value)});
}

void PropertyMap::erase(Key name)
{
    std::erase_if(entries_, [name](const PropertyEntry& entry) { return entry.name == name; });
}

const PropertyMap* Component::overridesIn(std::string_view environment) const
{
    for (const Override& override : overrides)
        if (override.environment == environment)
            return &override.properties;
    return nullptr;
}

Design::Design() : header_(std::make_shared<const Header>()) {}

const Environment* findEnvironment(const std::vector<Environment>& environments, std::string_view id)
{
    for (const Environment& environment : environments)
        if (environment.id == id)
            return &environment;
    return nullptr;
}

const Environment* Design::environment(std::string_view id) const
{
    return findEnvironment(header_->environments, id);
}

std::string shownEnvironment(const Design& design, const std::string& chosen)
{
    if (!chosen.empty())
        return chosen;
    const auto& environments = design.header().environments;
    for (const Environment& environment : environments)
        if (environment.kind == EnvironmentKind::production)
            return environment.id;
    return environments.empty() ? std::string() : environments.front().id;
}

Design Design::with(Header header) const
{
    Design out = *this;
    out.header_ = std::make_shared<const Header>(std::move(header));
    return out;
}

Design Design::with(Component component) const
{
    return with(components_.with(std::move(component)));
}
Design Design::with(Connection connection) const
{
    return with(connections_.with(std::move(connection)));
}
Design Design::with(Note note) const
{
    return with(notes_.with(std::move(note)));
}
Design Design::with(Group group) const
{
    return with(groups_.with(std::move(group)));
}
Design Design::with(Acceptance acceptance) const
{
    return with(accepted_.with(std::move(acceptance)));
}

Design Design::with(Shelf<Component> components) const
{
    Design out = *this;
    out.components_ = std::move(components);
    return out;
}

Design Design::with(Shelf<Connection> connections) const
{
    Design out = *this;
    out.connections_ = std::move(connections);
    return out;
}

Design Design::with(Shelf<Note> notes) const
{
    Design out = *this;
    out.notes_ = std::move(notes);
    return out;
}

Design Design::with(Shelf<Group> groups) const
{
    Design out = *this;
    out.groups_ = std::move(groups);
    return out;
}

Design Design::with(Shelf<Acceptance> accepted) const
{
    Design out = *this;
    out.accepted_ = std::move(accepted);
    return out;
}

Design Design::withoutComponent(std::string_view id) const
{
    Design out = with(components_.without(id));
    out.connections_ = connections_.withoutWhere(
        [id](const Connection& connection) { return connection.from == id || connection.to == id; });
    return out;
}

Design Design::withoutConnection(std::string_view id) const
{
    return with(connections_.without(id));
}
Design Design::withoutNote(std::string_view id) const
{
    return with(notes_.without(id));
}
Design Design::withoutAcceptance(std::string_view id) const
{
    return with(accepted_.without(id));
}

Design Design::withoutGroup(std::string_view id) const
{
    Design out = with(groups_.without(id));
    for (const Component& component : components_)
        if (component.group == id) {
            Component loose = component;
            loose.group.clear();
            out.components_ = out.components_.with(std::move(loose));
        }
    return out;
}

bool Design::operator==(const Design& other) const
{
    return (header_ == other.header_ || *header_ == *other.header_) && components_ == other.components_
           && connections_ == other.connections_ && notes_ == other.notes_ && groups_ == other.groups_
           && accepted_ == other.accepted_;
}

std::string freshComponentId(const Design& design, std::string_view name)
{
    std::string base = readableId(name);
    return fresh(base.empty() ? "component" : std::move(base),
                 [&design](const std::string& id) { return design.components().contains(id); });
}

std::string freshConnectionId(const Design& design)
{
    return numbered(design.connections(), 'w');
}
std::string freshNoteId(const Design& design)
{
    return numbered(design.notes(), 'n');
}
std::string freshGroupId(const Design& design)
{
    return numbered(design.groups(), 'g');
}

std::string freshEnvironmentId(const Design& design, std::string_view name)
{
    std::string base = readableId(name);
    return fresh(base.empty() ? "environment" : std::move(base),
                 [&design](const std::string& id) { return design.environment(id) != nullptr; });
}

} // namespace designer
