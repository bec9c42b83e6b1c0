#include "layout/adding.h"

#include <algorithm>
#include <unordered_set>

#include "layout/zones.h"

namespace designer {

namespace {

constexpr int besideStep = cardWidth + 8 * grid;

const Wire* legalWire(const Design& design, const Catalogue& catalogue, std::string_view from, std::string_view to)
{
    const Component* source = design.component(from);
    const Component* target = design.component(to);
    if (!source || !target || from == to || wireBetween(design, from, to))
        return nullptr;
    return catalogue.wire(source->kind, target->kind);
}

bool wiredEitherWay(const Design& design, std::string_view a, std::string_view b)
{
    return wireBetween(design, a, b) || wireBetween(design, b, a);
}

Connection made(const Design& design, const Wire& wire, std::string_view from, std::string_view to)
{
    Connection connection;
    connection.id = freshConnectionId(design);
    connection.from = from;
    connection.to = to;
    connection.docked = wire.dockable;
    return connection;
}

Labelled labelled(const Component& component, const Catalogue& catalogue)
{
    const Kind* kind = catalogue.kind(component.kind);
    return {kind ? Text(kind->label) : Text{"Component", "Componente"},
            component.name.empty() ? component.id : component.name};
}

} // namespace

std::string defaultName(const Design& design, const Kind& kind, Language language)
{
    std::unordered_set<std::string_view> taken;
    for (const Component& component : design.components())
        if (component.kind == kind.name)
            taken.insert(component.name);
    const std::string label(kind.label.in(language));
    std::string name = label;
    for (std::size_t number = 2; taken.contains(name); ++number)
        name = label + ' ' + std::to_string(number);
    return name;
}

std::optional<Connection> wireFor(const Design& design, const Catalogue& catalogue, std::string_view from,
                                  std::string_view to)
{
    if (const Wire* forth = legalWire(design, catalogue, from, to))
        return made(design, *forth, from, to);
    if (wiredEitherWay(design, from, to))
        return std::nullopt;
    if (const Wire* back = legalWire(design, catalogue, to, from))
        return made(design, *back, to, from);
    return std::nullopt;
}

Message whyNoWire(const Design& design, const Catalogue& catalogue, std::string_view from, std::string_view to)
{
    const Component* source = design.component(from);
    const Component* target = design.component(to);
    if (!source || !target || wireFor(design, catalogue, from, to))
        return {};
    if (from == to)
        return {{"A wire leads to another component", "Una conexión lleva a otro componente"}, {}};
    const std::vector<Arg> ends{{"from", labelled(*source, catalogue)}, {"to", labelled(*target, catalogue)}};
    if (wiredEitherWay(design, from, to))
        return {{"{from} and {to} are wired already", "{from} y {to} ya están conectados"}, ends};
    return {{"{from} is never wired to {to}", "{from} nunca se conecta con {to}"}, ends};
}

std::vector<const Kind*> wirableKinds(const Design& design, const Catalogue& catalogue, std::string_view component)
{
    std::vector<const Kind*> out;
    const Component* end = design.component(component);
    if (!end)
        return out;
    for (const Kind& kind : catalogue.kinds())
        if (catalogue.wire(end->kind, kind.name) || catalogue.wire(kind.name, end->kind))
            out.push_back(&kind);
    return out;
}

Added addedAt(const Design& design, const Catalogue& catalogue, Key kind, Point near, Language language)
{
    const Kind* known = catalogue.kind(kind);
    Component component;
    component.kind = kind;
    component.name = known ? defaultName(design, *known, language) : std::string(kind.text());
    component.id = freshComponentId(design, component.name);
    component.at = freePlace(design, catalogue, kind, near);
    std::string id = component.id;
    // A zone that grows around it may reach what does not belong there.
    return {truthful(design.with(std::move(component)), catalogue, {id}), std::move(id)};
}

Added addedBeside(const Design& design, const Catalogue& catalogue, Key kind, std::string_view beside, Point fallback,
                  Language language)
{
    const Component* neighbour = design.component(beside);
    if (!neighbour || !neighbour->at)
        return addedAt(design, catalogue, kind, fallback, language);
    const bool forth = catalogue.wire(neighbour->kind, kind) != nullptr;
    const bool back = catalogue.wire(kind, neighbour->kind) != nullptr;
    // What leads to the neighbour stands left of it, as the eye reads.
    const Point near{neighbour->at->x + (back && !forth ? -besideStep : besideStep), neighbour->at->y};
    return forth != back ? addedAndWired(design, catalogue, kind, beside, near, language)
                         : addedAt(design, catalogue, kind, near, language);
}

Added addedAndWired(const Design& design, const Catalogue& catalogue, Key kind, std::string_view other, Point near,
                    Language language)
{
    Added added = addedAt(design, catalogue, kind, near, language);
    if (auto wire = wireFor(added.design, catalogue, other, added.id))
        added.design = added.design.with(std::move(*wire));
    return added;
}

} // namespace designer
