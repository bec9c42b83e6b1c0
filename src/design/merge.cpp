#include <algorithm>

#include "design/diff.h"
#include "design/fields.h"
#include "design/sent.h"
#include "json/json.h"

namespace designer {

namespace {

using Conflicts = std::vector<MergeConflict>;

template <typename T> json::Value itemOrNull(const T* item)
{
    return item ? valueOf(*item) : json::Value();
}

std::string place(std::string_view section, std::string_view id)
{
    return std::string(section) + json::pointerStep(id);
}

// One item.

template <typename T> bool same(const T* a, const T* b)
{
    return a == b || (a && b && *a == *b);
}

/// Whether the fields of the two mean the same, so that they can be mixed.
bool sameNature(const Component& a, const Component& b)
{
    return a.kind == b.kind;
}

bool sameNature(const Connection& a, const Connection& b)
{
    return a.from == b.from && a.to == b.to;
}

template <typename T> bool sameNature(const T&, const T&)
{
    return true;
}

/// What both sides start from when both have added an item with one id.
Component blank(const Component& ours)
{
    Component out;
    out.id = ours.id;
    out.kind = ours.kind;
    return out;
}

Connection blank(const Connection& ours)
{
    Connection out;
    out.id = ours.id;
    out.from = ours.from;
    out.to = ours.to;
    return out;
}

template <typename T> T blank(const T& ours)
{
    T out;
    out.id = ours.id;
    return out;
}

template <typename T>
T mergedFields(const std::string& prefix, const T& base, const T& ours, const T& theirs, Conflicts& conflicts)
{
    T out = ours;
    eachDifference(base, theirs, [&](const FieldPath& path, const FieldValue& before, const FieldValue& after) {
        const FieldValue mine = fieldOf(ours, path);
        if (mine == after)
            return;
        if (mine == before)
            setField(out, path, after);
        else
            conflicts.push_back({prefix + path.text(), orNull(before), orNull(mine), orNull(after)});
    });
    return out;
}

/// The item of one id; null stands for "is not there".
template <typename T>
std::optional<T> merged(const std::string& where, const T* base, const T* ours, const T* theirs, Conflicts& conflicts)
{
    const auto given = [](const T* item) { return item ? std::optional<T>(*item) : std::nullopt; };
    if (same(base, theirs) || same(ours, theirs))
        return given(ours);
    if (same(base, ours))
        return given(theirs);
    if (ours && theirs && sameNature(*ours, *theirs) && (!base || sameNature(*base, *ours)))
        return mergedFields(where + "/", base ? *base : blank(*ours), *ours, *theirs, conflicts);
    conflicts.push_back({where, itemOrNull(base), itemOrNull(ours), itemOrNull(theirs)});
    return given(ours);
}

template <typename T>
Shelf<T> mergedShelf(std::string_view section, const Shelf<T>& base, const Shelf<T>& ours, const Shelf<T>& theirs,
                     Conflicts& conflicts)
{
    Shelf<T> out = ours;
    Shelf<T>::compare(base, theirs, [&](const T* before, const T* after) {
        const std::string& id = (before ? before : after)->id;
        const T* mine = ours.find(id);
        std::optional<T> result = merged(place(section, id), before, mine, after, conflicts);
        if (!result)
            out = out.without(id);
        else if (!same(mine, &*result))
            out = out.with(std::move(*result));
    });
    return out;
}

// The header.

std::vector<std::string> ids(const std::vector<Environment>& environments)
{
    std::vector<std::string> out;
    for (const Environment& environment : environments)
        out.push_back(environment.id);
    return out;
}

/// In the order of the side that changed it, what only the other has behind.
std::vector<std::string> mergedOrder(const Header& base, const Header& ours, const Header& theirs)
{
    const bool unchanged = ids(base.environments) == ids(ours.environments);
    std::vector<std::string> out = ids((unchanged ? theirs : ours).environments);
    for (const Environment& other : (unchanged ? ours : theirs).environments)
        if (std::find(out.begin(), out.end(), other.id) == out.end())
            out.push_back(other.id);
    return out;
}

/// Two sides may each have made another environment the production.
void keepOneProduction(std::vector<Environment>& environments, const Header& base, const Header& ours,
                       const Header& theirs, Conflicts& conflicts)
{
    const auto isProduction = [](const Environment* environment) {
        return environment && environment->kind == EnvironmentKind::production;
    };
    const auto oursAmong = std::find_if(environments.begin(), environments.end(), [&](const Environment& environment) {
        return isProduction(&environment) && isProduction(findEnvironment(ours.environments, environment.id));
    });
    for (auto each = environments.begin(); each != environments.end(); ++each) {
        if (oursAmong == environments.end() || each == oursAmong || !isProduction(&*each))
            continue;
        const FieldPath kind{"kind", {}, {}};
        const auto value = [&](const Header& header) {
            const Environment* environment = findEnvironment(header.environments, each->id);
            return environment ? orNull(fieldOf(*environment, kind)) : json::Value();
        };
        conflicts.push_back({place("environments", each->id) + "/kind", value(base), value(ours), value(theirs)});
        each->kind = EnvironmentKind::preProduction;
    }
}

Header mergedHeader(const Header& base, const Header& ours, const Header& theirs, Conflicts& conflicts)
{
    if (base == theirs || ours == theirs)
        return ours;
    if (base == ours)
        return theirs;
    Header out = mergedFields({}, withSentList(base, {}), withSentList(ours, {}), withSentList(theirs, {}), conflicts);
    out = withSentList(std::move(out), mergedSent(base, ours, theirs));
    out.environments.clear();
    for (const std::string& id : mergedOrder(base, ours, theirs))
        if (auto environment =
                merged(place("environments", id), findEnvironment(base.environments, id),
                       findEnvironment(ours.environments, id), findEnvironment(theirs.environments, id), conflicts))
            out.environments.push_back(std::move(*environment));
    return out;
}

// Items that both sides have added under one number.

template <typename T> bool isAnother(const T& a, const T& b)
{
    if constexpr (requires { a.from; })
        return !sameNature(a, b);
    else
        return a != b;
}

template <typename T> std::string freeId(char letter, const Shelf<T>& ours, const Shelf<T>& theirs)
{
    for (std::size_t number = std::max(ours.size(), theirs.size()) + 1;; ++number)
        if (std::string id = letter + std::to_string(number); !ours.contains(id) && !theirs.contains(id))
            return id;
}

/// Theirs, with other ids where ours has added something else under the same:
/// programs number wires, notes and groups, so two people often use one number.
/// Calls `renamed(old, now)`.
template <typename T, typename Renamed>
Shelf<T> renumbered(char letter, const Shelf<T>& base, const Shelf<T>& ours, const Shelf<T>& theirs, Renamed&& renamed)
{
    Shelf<T> out = theirs;
    Shelf<T>::compare(base, theirs, [&](const T* before, const T* after) {
        const T* mine = before ? nullptr : ours.find(after->id);
        if (!mine || !isAnother(*mine, *after))
            return;
        T item = *after;
        item.id = freeId(letter, ours, out);
        renamed(after->id, item.id);
        out = out.without(after->id).with(std::move(item));
    });
    return out;
}

Design regrouped(const Design& design, const std::string& group, const std::string& now)
{
    Design out = design;
    for (const Component& component : design.components())
        if (component.group == group) {
            Component moved = component;
            moved.group = now;
            out = out.with(std::move(moved));
        }
    return out;
}

Design renumbered(const Design& base, const Design& ours, const Design& theirs)
{
    const auto silently = [](const std::string&, const std::string&) {};
    Design out = theirs.with(renumbered('w', base.connections(), ours.connections(), theirs.connections(), silently));
    out = out.with(renumbered('n', base.notes(), ours.notes(), theirs.notes(), silently));
    Shelf<Group> groups =
        renumbered('g', base.groups(), ours.groups(), theirs.groups(),
                   [&out](const std::string& old, const std::string& now) { out = regrouped(out, old, now); });
    return out.with(std::move(groups));
}

// What one side refers to and the other has removed: it stays for ours, and theirs lets go of it.

struct Sides {
    const Design& base;
    const Design& ours;
    const Design& theirs;
};

/// Takes a field away from a component, and says so.
void drop(Component& component, const FieldPath& path, const FieldValue& instead, const Sides& sides,
          Conflicts& conflicts)
{
    const auto value = [&](const Design& design) {
        const Component* found = design.component(component.id);
        return found ? orNull(fieldOf(*found, path)) : json::Value();
    };
    conflicts.push_back({place("components", component.id) + "/" + path.text(), value(sides.base), value(sides.ours),
                         value(sides.theirs)});
    setField(component, path, instead);
}

void dropEnvironments(Component& component, const Design& design, const Sides& sides, Conflicts& conflicts)
{
    if (component.environments) {
        json::Array known;
        for (const std::string& id : *component.environments)
            if (design.environment(id))
                known.push_back(id);
        if (known.size() != component.environments->size())
            drop(component, {"environments", {}, {}}, json::Value(known), sides, conflicts);
    }
    const std::vector<Override> before = component.overrides;
    for (const Override& each : before)
        if (!design.environment(each.environment))
            for (const PropertyEntry& entry : each.properties)
                drop(component, {"overrides", each.environment, entry.name.text()}, std::nullopt, sides, conflicts);
}

void dropGroup(Component& component, const Design& design, const Sides& sides, Conflicts& conflicts)
{
    const std::string& group = component.group;
    if (!group.empty() && !design.groups().contains(group) && sides.base.groups().contains(group))
        drop(component, {"group", {}, {}}, std::nullopt, sides, conflicts);
}

Design withKnownReferences(const Design& design, const Sides& sides, Conflicts& conflicts)
{
    Design out = design;
    for (const Component& component : design.components()) {
        Component after = component;
        dropEnvironments(after, design, sides, conflicts);
        dropGroup(after, design, sides, conflicts);
        if (after != component)
            out = out.with(std::move(after));
    }
    return out;
}

/// Says that something which they have removed stays.
template <typename T>
void keep(std::string_view section, const std::string& id, const T* base, const T* ours, Conflicts& conflicts)
{
    conflicts.push_back({place(section, id), itemOrNull(base), itemOrNull(ours), json::Value()});
}

/// Both ends of each wire of ours.
Design withEndsOfOurWires(const Design& design, const Sides& sides, Conflicts& conflicts)
{
    Design out = design;
    for (const Connection& wire : design.connections())
        for (const std::string* end : {&wire.from, &wire.to}) {
            const Component* ours = out.component(*end) ? nullptr : sides.ours.component(*end);
            if (!ours || !same(sides.ours.connection(wire.id), &wire))
                continue;
            keep("components", *end, sides.base.component(*end), ours, conflicts);
            out = out.with(*ours);
        }
    return out;
}

bool refersTo(const Component& component, const std::string& environment)
{
    return component.overridesIn(environment)
           || (component.environments
               && std::find(component.environments->begin(), component.environments->end(), environment)
                      != component.environments->end());
}

/// The environments that components of ours refer to.
Design withEnvironmentsOfOurs(const Design& design, const Sides& sides, Conflicts& conflicts)
{
    Header header = design.header();
    for (const Environment& environment : sides.ours.header().environments) {
        const auto refers = [&](const Component& component) { return refersTo(component, environment.id); };
        if (findEnvironment(header.environments, environment.id)
            || std::none_of(design.components().begin(), design.components().end(), refers))
            continue;
        keep("environments", environment.id, sides.base.environment(environment.id), &environment, conflicts);
        header.environments.push_back(environment);
    }
    keepOneProduction(header.environments, sides.base.header(), sides.ours.header(), sides.theirs.header(), conflicts);
    return header == design.header() ? design : design.with(std::move(header));
}

/// The groups that components of ours are in.
Design withGroupsOfOurs(const Design& design, const Sides& sides, Conflicts& conflicts)
{
    Design out = design;
    for (const Component& component : design.components()) {
        const Group* ours = out.groups().find(component.group) ? nullptr : sides.ours.groups().find(component.group);
        if (!ours)
            continue;
        keep("groups", ours->id, sides.base.groups().find(ours->id), ours, conflicts);
        out = out.with(out.groups().with(*ours));
    }
    return out;
}

/// A component that was removed by them and is kept for us keeps its wires.
Design withWiresOfKept(const Design& design, const Sides& sides)
{
    const auto isKept = [&](const std::string& id) {
        return !sides.theirs.component(id) && sides.base.component(id) && design.component(id);
    };
    Design out = design;
    Shelf<Connection>::compare(design.connections(), sides.ours.connections(),
                               [&](const Connection* now, const Connection* ours) {
                                   if (!now && (isKept(ours->from) || isKept(ours->to)))
                                       out = out.with(*ours);
                               });
    return out;
}

Design withoutDanglingWires(const Design& design, const Sides& sides, Conflicts& conflicts)
{
    Design out = design;
    for (const Connection& wire : design.connections()) {
        if (design.component(wire.from) && design.component(wire.to))
            continue;
        const Connection* before = sides.base.connection(wire.id);
        if (!same(before, &wire))
            conflicts.push_back({place("connections", wire.id), itemOrNull(before),
                                 itemOrNull(sides.ours.connection(wire.id)),
                                 itemOrNull(sides.theirs.connection(wire.id))});
        out = out.withoutConnection(wire.id);
    }
    return out;
}

} // namespace

MergeResult merge(const Design& base, const Design& ours, const Design& theirs)
{
    Conflicts conflicts;
    const Design others = renumbered(base, ours, theirs);
    const Sides sides{base, ours, others};
    Design out =
        ours.with(mergedHeader(base.header(), ours.header(), others.header(), conflicts))
            .with(mergedShelf("components", base.components(), ours.components(), others.components(), conflicts))
            .with(mergedShelf("connections", base.connections(), ours.connections(), others.connections(), conflicts))
            .with(mergedShelf("notes", base.notes(), ours.notes(), others.notes(), conflicts))
            .with(mergedShelf("groups", base.groups(), ours.groups(), others.groups(), conflicts))
            .with(mergedShelf("accepted", base.accepted(), ours.accepted(), others.accepted(), conflicts));
    out = withEndsOfOurWires(out, sides, conflicts);
    out = withEnvironmentsOfOurs(out, sides, conflicts);
    out = withGroupsOfOurs(out, sides, conflicts);
    out = withKnownReferences(out, sides, conflicts);
    out = withWiresOfKept(out, sides);
    out = withoutDanglingWires(out, sides, conflicts);
    return {std::move(out), std::move(conflicts)};
}

} // namespace designer
