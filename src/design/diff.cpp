#include "design/diff.h"

#include <algorithm>

#include "design/fields.h"
#include "json/json.h"

namespace designer {

namespace {

template <typename T>
void addFields(std::vector<FieldChange>& out, const std::string& prefix, const T& before, const T& after)
{
    eachDifference(before, after, [&](const FieldPath& path, const FieldValue& was, const FieldValue& is) {
        out.push_back({prefix + path.text(), orNull(was), orNull(is)});
    });
}

template <typename T> std::vector<ItemChange> itemChanges(const Shelf<T>& before, const Shelf<T>& after)
{
    std::vector<ItemChange> out;
    Shelf<T>::compare(before, after, [&out](const T* was, const T* is) {
        const ChangeKind kind = !was ? ChangeKind::added : !is ? ChangeKind::removed : ChangeKind::changed;
        ItemChange& change = out.emplace_back(ItemChange{kind, (was ? was : is)->id, {}});
        if (was && is)
            addFields(change.fields, {}, *was, *is);
    });
    return out;
}

/// The ids of those that the other design has too, in this design's order.
json::Array common(const std::vector<Environment>& environments, const std::vector<Environment>& others)
{
    json::Array out;
    for (const Environment& environment : environments)
        if (findEnvironment(others, environment.id))
            out.push_back(environment.id);
    return out;
}

void addEnvironments(std::vector<FieldChange>& out, const std::vector<Environment>& before,
                     const std::vector<Environment>& after)
{
    const std::string section = "environments";
    for (const Environment& was : before) {
        const std::string path = section + json::pointerStep(was.id);
        if (const Environment* is = findEnvironment(after, was.id))
            addFields(out, path + "/", was, *is);
        else
            out.push_back({path, valueOf(was), {}});
    }
    for (const Environment& is : after)
        if (!findEnvironment(before, is.id))
            out.push_back({section + json::pointerStep(is.id), {}, valueOf(is)});
    const json::Value was = common(before, after);
    if (const json::Value is = common(after, before); was != is)
        out.push_back({section, was, is});
}

template <typename T> std::vector<std::string> touchedIds(const Shelf<T>& before, const Shelf<T>& after)
{
    std::vector<std::string> out;
    Shelf<T>::compare(before, after, [&out](const T* was, const T* is) { out.push_back((was ? was : is)->id); });
    return out;
}

} // namespace

bool DesignDiff::empty() const
{
    return header.empty() && components.empty() && connections.empty() && notes.empty() && groups.empty()
           && accepted.empty();
}

bool TouchedIds::empty() const
{
    return !header && components.empty() && connections.empty() && notes.empty() && groups.empty() && accepted.empty();
}

DesignDiff diff(const Design& before, const Design& after)
{
    DesignDiff out;
    addFields(out.header, {}, before.header(), after.header());
    addEnvironments(out.header, before.header().environments, after.header().environments);
    out.components = itemChanges(before.components(), after.components());
    out.connections = itemChanges(before.connections(), after.connections());
    out.notes = itemChanges(before.notes(), after.notes());
    out.groups = itemChanges(before.groups(), after.groups());
    out.accepted = itemChanges(before.accepted(), after.accepted());
    return out;
}

TouchedIds touched(const Design& before, const Design& after)
{
    TouchedIds out;
    out.header = &before.header() != &after.header() && before.header() != after.header();
    out.components = touchedIds(before.components(), after.components());
    out.connections = touchedIds(before.connections(), after.connections());
    out.notes = touchedIds(before.notes(), after.notes());
    out.groups = touchedIds(before.groups(), after.groups());
    out.accepted = touchedIds(before.accepted(), after.accepted());
    return out;
}

} // namespace designer
