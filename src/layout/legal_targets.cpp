#include "layout/legal_targets.h"

namespace designer {

namespace {

/// Those that are wired to a component, and itself.
std::unordered_set<std::string_view> neighbours(const Design& design, std::string_view component)
{
    std::unordered_set<std::string_view> out{component};
    for (const Connection& each : design.connections()) {
        if (each.from == component)
            out.insert(each.to);
        if (each.to == component)
            out.insert(each.from);
    }
    return out;
}

template <typename Legal>
std::unordered_set<std::string> othersThat(const Design& design, std::string_view component, Legal&& legal)
{
    const auto taken = neighbours(design, component);
    std::unordered_set<std::string> out;
    for (const Component& each : design.components())
        if (!taken.contains(each.id) && legal(each))
            out.insert(each.id);
    return out;
}

} // namespace

std::unordered_set<std::string> legalTargets(const Design& design, const Catalogue& catalogue, std::string_view from)
{
    const Component* source = design.component(from);
    if (!source)
        return {};
    return othersThat(design, from, [&](const Component& each) {
        return catalogue.wire(source->kind, each.kind) || catalogue.wire(each.kind, source->kind);
    });
}

std::unordered_set<std::string> legalEnds(const Design& design, const Catalogue& catalogue,
                                          const Connection& connection, bool source)
{
    const std::string& kept = source ? connection.to : connection.from;
    const Component* end = design.component(kept);
    if (!end)
        return {};
    auto out = othersThat(design, kept, [&](const Component& each) {
        return source ? catalogue.wire(each.kind, end->kind) : catalogue.wire(end->kind, each.kind);
    });
    out.insert(source ? connection.from : connection.to); // where it is now
    return out;
}

} // namespace designer
