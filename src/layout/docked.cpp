#include "layout/docked.h"

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

} // namespace designer
