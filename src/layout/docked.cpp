#include "layout/docked.h"

#include <algorithm>
#include <vector>

#include "layout/zones.h"

namespace designer {

std::unordered_set<std::string_view> dockedComponents(const Design& design)
{
    std::unordered_set<std::string_view> docked;
    for (const Connection& wire : design.connections())
        if (wire.docked)
            docked.insert(wire.from);
    if (docked.empty())
        return docked;
    for (const Connection& wire : design.connections()) {
        docked.erase(wire.to);
        if (!wire.docked)
            docked.erase(wire.from);
    }
    return docked;
}

bool isDocked(const Component& component, const Design& design)
{
    bool any = false;
    for (const Connection& wire : design.connections()) {
        if (wire.to == component.id || (wire.from == component.id && !wire.docked))
            return false;
        any = any || wire.from == component.id;
    }
    return any;
}

Design withRoomForUndocked(const Design& before, Design after, const Catalogue& catalogue)
{
    std::vector<std::string_view> ends; // that may have been docked, and may not be any more
    Shelf<Connection>::compare(before.connections(), after.connections(),
                               [&ends](const Connection* was, const Connection* is) {
                                   if (was && was->docked)
                                       ends.push_back(was->from);
                                   if (is)
                                       ends.insert(ends.end(), {is->from, is->to});
                               });
    if (ends.empty())
        return after;
    const auto docked = dockedComponents(before);
    std::erase_if(ends, [&](std::string_view id) { return !docked.contains(id) || !after.component(id); });
    if (ends.empty())
        return after;
    const auto still = dockedComponents(after);
    const auto isStill = [&still](std::string_view id) { return still.contains(id); };
    return std::all_of(ends.begin(), ends.end(), isStill) ? after : truthful(after, catalogue, {});
}

} // namespace designer
