#include "layout/part.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "layout/docked.h"
#include "layout/spatial_index.h"
#include "layout/zones.h"

namespace designer {

namespace {

using Ids = std::unordered_set<std::string_view>;
using NewIds = std::unordered_map<std::string_view, std::string>;

constexpr int asideStep = 3 * grid;
constexpr int mostStepsAside = 32;

/// "accounts-2" without its number.
std::string_view unnumbered(std::string_view text, char before)
{
    const std::size_t end = text.find_last_not_of("0123456789");
    return end != text.npos && end + 1 < text.size() && end > 0 && text[end] == before ? text.substr(0, end) : text;
}

/// Gives texts that nobody has yet: the text itself, else numbered. Each base
/// goes on with its own number, so that many of one name cost no more each.
template <typename Taken> class Fresh {
public:
    Fresh(char before, Taken taken) : before_(before), taken_(std::move(taken)) {}

    std::string of(std::string_view text)
    {
        if (!isTaken(text))
            return *given_.emplace(text).first;
        const std::string base(unnumbered(text, before_));
        std::uint64_t& number = numbers_.try_emplace(base, 1).first->second;
        std::string candidate;
        do
            candidate = base + before_ + std::to_string(++number);
        while (isTaken(candidate));
        return *given_.insert(std::move(candidate)).first;
    }

private:
    bool isTaken(std::string_view text) const { return given_.contains(std::string(text)) || taken_(text); }

    char before_;
    Taken taken_;
    std::unordered_set<std::string> given_;
    std::unordered_map<std::string, std::uint64_t> numbers_;
};

template <typename T> std::vector<T> itemsOf(const Shelf<T>& shelf)
{
    return {shelf.begin(), shelf.end()};
}

/// Only what values refer to: an environment's network is nobody else's business.
Header headerOf(const Design& design)
{
    Header header;
    for (const Environment& environment : design.header().environments) {
        Environment bare;
        bare.id = environment.id;
        bare.name = environment.name;
        bare.kind = environment.kind;
        header.environments.push_back(std::move(bare));
    }
    return header;
}

/// Brings the items of a part into a design one after the other.
class Bringing {
public:
    Bringing(const Design& design, const Design& part) : design_(design), part_(part) {}

    /// Everything but the places.
    Design run(Point by)
    {
        nameComponents();
        components(by);
        connections();
        notes(by);
        groups();
        return design_.with(Shelf<Component>::of(std::move(components_)))
            .with(Shelf<Connection>::of(std::move(connections_)))
            .with(Shelf<Note>::of(std::move(notes_)))
            .with(Shelf<Group>::of(std::move(groups_)));
    }

    /// Cards first, then notes, in the order of the part.
    std::vector<std::string> ids() const
    {
        const auto docked = dockedComponents(part_);
        std::vector<std::string> out;
        for (const Component& component : part_.components())
            if (!docked.contains(component.id))
                out.push_back(newIds_.at(component.id));
        out.insert(out.end(), noteIds_.begin(), noteIds_.end());
        return out;
    }

    std::vector<std::string> unknownEnvironments() const
    {
        std::vector<std::string> out;
        for (const Environment& environment : part_.header().environments)
            if (unknown_.contains(environment.id))
                out.push_back(environment.name.empty() ? environment.id : environment.name);
        return out;
    }

private:
    void nameComponents()
    {
        Fresh fresh('-', [this](std::string_view id) { return design_.component(id) != nullptr; });
        for (const Component& component : part_.components())
            newIds_.emplace(component.id, fresh.of(component.id));
        Fresh freshGroup('-', [this](std::string_view id) { return design_.groups().contains(id); });
        for (const Group& group : part_.groups())
            newGroups_.emplace(group.id, freshGroup.of(group.id));
    }

    void components(Point by)
    {
        Ids taken;
        for (const Component& component : design_.components())
            taken.insert(component.name);
        Fresh fresh(' ', [&taken](std::string_view name) { return taken.contains(name); });
        components_ = itemsOf(design_.components());
        for (Component component : part_.components()) {
            component.id = newIds_.at(component.id);
            if (!component.name.empty())
                component.name = fresh.of(component.name);
            component.at = shifted(component.at, by);
            const auto group = newGroups_.find(component.group);
            component.group = group == newGroups_.end() ? std::string() : group->second;
            reduceEnvironments(component);
            follow(component.properties);
            for (Override& each : component.overrides)
                follow(each.properties);
            components_.push_back(std::move(component));
        }
    }

    void connections()
    {
        Fresh fresh('-', [this](std::string_view id) { return design_.connections().contains(id); });
        std::size_t number = design_.connections().size();
        connections_ = itemsOf(design_.connections());
        for (Connection wire : part_.connections()) {
            wire.id = fresh.of('w' + std::to_string(++number));
            wire.from = newIds_.at(wire.from);
            wire.to = newIds_.at(wire.to);
            connections_.push_back(std::move(wire));
        }
    }

    void notes(Point by)
    {
        Fresh fresh('-', [this](std::string_view id) { return design_.notes().contains(id); });
        std::size_t number = design_.notes().size();
        notes_ = itemsOf(design_.notes());
        for (Note note : part_.notes()) {
            note.id = fresh.of('n' + std::to_string(++number));
            note.at = shifted(note.at, by);
            noteIds_.push_back(note.id);
            notes_.push_back(std::move(note));
        }
    }

    void groups()
    {
        groups_ = itemsOf(design_.groups());
        for (Group group : part_.groups()) {
            group.id = newGroups_.at(group.id);
            groups_.push_back(std::move(group));
        }
    }

    bool isKnown(const std::string& environment)
    {
        if (design_.environment(environment))
            return true;
        unknown_.insert(environment);
        return false;
    }

    void reduceEnvironments(Component& component)
    {
        if (component.environments) {
            std::erase_if(*component.environments, [this](const std::string& each) { return !isKnown(each); });
            if (component.environments->empty())
                component.environments.reset();
        }
        std::erase_if(component.overrides, [this](const Override& each) { return !isKnown(each.environment); });
    }

    /// Values that name a component by its id name the new one.
    void follow(PropertyMap& properties) const
    {
        if (const json::Value* target = properties.find(property::logExport))
            properties.set(property::logExport, followed(*target));
        const json::Value* routes = properties.find(property::routes);
        if (!routes || !routes->isArray())
            return;
        json::Array all;
        for (const json::Value& route : routes->array()) {
            json::Object changed = route.object();
            if (changed.find("container"))
                changed.set("container", followed(route["container"]));
            all.push_back(route.isObject() ? json::Value(std::move(changed)) : route);
        }
        properties.set(property::routes, std::move(all));
    }

    json::Value followed(const json::Value& id) const
    {
        const auto found = newIds_.find(id.string());
        return id.isString() && found != newIds_.end() ? json::Value(found->second) : id;
    }

    static std::optional<Point> shifted(std::optional<Point> at, Point by)
    {
        const auto bounded = [](std::int64_t value) {
            return static_cast<int>(std::clamp<std::int64_t>(value, -farthest, farthest));
        };
        return at ? std::optional<Point>({bounded(std::int64_t{at->x} + by.x), bounded(std::int64_t{at->y} + by.y)})
                  : std::nullopt;
    }

    const Design& design_;
    const Design& part_;
    NewIds newIds_, newGroups_;
    std::unordered_set<std::string> unknown_;
    std::vector<std::string> noteIds_;
    std::vector<Component> components_;
    std::vector<Connection> connections_;
    std::vector<Note> notes_;
    std::vector<Group> groups_;
};

std::vector<Rect> cardsOf(const Design& design)
{
    const auto docked = dockedComponents(design);
    std::vector<Rect> cards;
    for (const Component& component : design.components())
        if (component.at && !docked.contains(component.id))
            cards.push_back(cardRect(component));
    return cards;
}

bool isFree(const SpatialIndex& taken, const std::vector<Rect>& cards, Point by)
{
    std::vector<SpatialIndex::Handle> found;
    for (const Rect& card : cards) {
        taken.query({card.x + by.x, card.y + by.y, card.width, card.height}, found);
        if (!found.empty())
            return false;
    }
    return true;
}

/// A step from where a part stands to a corner, or a little aside of it where cards are in the way.
Point freeStep(const Design& design, const Design& part, Point corner)
{
    const Rect box = boxOf(part);
    const Point by{corner.x - box.x, corner.y - box.y};
    SpatialIndex taken;
    SpatialIndex::Handle handle = 0;
    for (const Rect& card : cardsOf(design))
        taken.place(handle++, card);
    const std::vector<Rect> cards = cardsOf(part);
    for (int aside = 0; aside <= mostStepsAside; ++aside)
        if (const Point step{by.x + aside * asideStep, by.y + aside * asideStep}; isFree(taken, cards, step))
            return step;
    return by;
}

} // namespace

Design partOf(const Design& design, const std::vector<std::string>& ids)
{
    Ids chosen(ids.begin(), ids.end());
    const auto docked = dockedComponents(design);
    for (const Connection& wire : design.connections())
        if (docked.contains(wire.from) && chosen.contains(wire.to))
            chosen.insert(wire.from);
    std::vector<Component> components;
    Ids groupIds;
    for (const Component& component : design.components())
        if (chosen.contains(component.id)) {
            components.push_back(component);
            groupIds.insert(component.group);
        }
    std::vector<Connection> connections;
    for (const Connection& wire : design.connections())
        if (chosen.contains(wire.from) && chosen.contains(wire.to))
            connections.push_back(wire);
    std::vector<Note> notes;
    for (const Note& note : design.notes())
        if (chosen.contains(note.id))
            notes.push_back(note);
    std::vector<Group> groups;
    for (const Group& group : design.groups())
        if (groupIds.contains(group.id))
            groups.push_back(group);
    return Design()
        .with(headerOf(design))
        .with(Shelf<Component>::of(std::move(components)))
        .with(Shelf<Connection>::of(std::move(connections)))
        .with(Shelf<Note>::of(std::move(notes)))
        .with(Shelf<Group>::of(std::move(groups)));
}

Rect boxOf(const Design& design)
{
    Rect box;
    for (const Rect& card : cardsOf(design))
        box = box.united(card);
    for (const Note& note : design.notes())
        if (note.at) {
            const Point size = note.size.value_or(noteSize);
            box = box.united({note.at->x, note.at->y, size.x, size.y});
        }
    return box;
}

WithPart withPart(const Design& design, const Catalogue& catalogue, const Design& part, Point corner)
{
    const Design placed = withEveryPlace(part, catalogue);
    Bringing bringing(design, placed);
    const Design brought = bringing.run(freeStep(design, placed, corner));
    std::vector<std::string> there;
    for (const Component& component : design.components())
        there.push_back(component.id);
    return {truthful(brought, catalogue, there), bringing.ids(), bringing.unknownEnvironments()};
}

} // namespace designer
