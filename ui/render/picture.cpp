#include "ui/render/picture.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "ui/render/picture_shelf.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr int wireReach = 10; // hops and arrowheads stand out of the corners' box
constexpr int zoneReach = 4;
constexpr int zoneBand = 12; // its corners and frame
constexpr Point zoneTitle{200, 32};

Rect boundsOf(const std::vector<Point>& points)
{
    Rect box;
    for (const Point& p : points)
        box = box.united({p.x, p.y, 1, 1});
    return box.grown(wireReach);
}

Rect noteRect(const Note& note)
{
    const Point at = note.at.value_or(Point{});
    const Point size = note.size.value_or(noteSize);
    return {at.x, at.y, size.x, size.y};
}

void sortOnce(std::vector<std::string>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

void add(std::vector<Rect>& dirty, const Rect& area)
{
    if (!area.empty())
        dirty.push_back(area);
}

/// What looks different when a zone takes another area: bands along the sides that moved, with corners and title.
void addDifference(const Rect& was, const Rect& is, std::vector<Rect>& dirty)
{
    if (was.empty() || is.empty()) {
        add(dirty, (was.empty() ? is : was).grown(zoneReach));
        return;
    }
    const Rect all = was.united(is).grown(zoneReach);
    const auto band = [&](int a, int b, bool vertical) {
        const int from = std::min(a, b) - zoneBand;
        const int length = std::abs(a - b) + 2 * zoneBand;
        add(dirty, vertical ? Rect{from, all.y, length, all.height} : Rect{all.x, from, all.width, length});
    };
    if (was.x != is.x)
        band(was.x, is.x, true);
    if (was.right() != is.right())
        band(was.right(), is.right(), true);
    if (was.y != is.y)
        band(was.y, is.y, false);
    if (was.bottom() != is.bottom())
        band(was.bottom(), is.bottom(), false);
    if (was.x != is.x || was.y != is.y)
        for (const Rect& zone : {was, is})
            add(dirty, {zone.x, zone.y, zoneTitle.x, zoneTitle.y});
}

/// A wire's parts one by one: the box around a long one is mostly empty.
void addParts(const WireShape& wire, std::vector<Rect>& dirty)
{
    for (std::size_t i = 0; i + 1 < wire.points.size(); ++i) {
        const Point a = wire.points[i];
        const Point b = wire.points[i + 1];
        add(dirty, Rect{std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x) + 1, std::abs(a.y - b.y) + 1}.grown(
                       wireReach));
    }
}

} // namespace

Picture::Picture(const Catalogue& catalogue) : catalogue_(catalogue), routes_(catalogue) {}

void Picture::reset(const Design& design, const Analysis* analysis)
{
    design_ = design;
    badges_.clear();
    amounts_.clear();
    if (analysis)
        readAnalysis(analysis);
    routes_.reset(design_);
    rebuild();
}

void Picture::rebuild()
{
    cards_.clear();
    wires_.clear();
    notes_.clear();
    cardShelf_ = {};
    wireShelf_ = {};
    noteShelf_ = {};
    readWires();
    zones_ = zoneAreas(design_, catalogue_);
    const Survey survey(design_, catalogue_);
    for (NodeIndex node = 0; node < survey.size(); ++node)
        putCard(survey.component(node), survey, node);
    std::vector<Rect> everything;
    for (const Connection& connection : design_.connections())
        putWire(connection.id, everything);
    for (const Note& note : design_.notes())
        putNote(note.id, everything);
}

std::vector<Rect> Picture::update(const Design& design, const TouchedIds& touched)
{
    // Of all that is not drawn only the environments count; wires keep their ways in any.
    const bool otherEnvironments = touched.header && design_.header().environments != design.header().environments;
    design_ = design;
    if (otherEnvironments) {
        const Rect before = bounds();
        routes_.update(design_, touched);
        rebuild();
        return {before.united(bounds()).grown(badgeReach)};
    }
    std::vector<Rect> dirty;
    for (const std::string& id : withEnds(touched))
        putCard(id, dirty);
    std::vector<std::string> wires = routes_.update(design_, touched);
    wires.insert(wires.end(), touched.connections.begin(), touched.connections.end());
    sortOnce(wires);
    for (const std::string& id : wires)
        putWire(id, dirty);
    for (const std::string& id : touched.notes)
        putNote(id, dirty);
    updateZones(dirty);
    return dirty;
}

/// The components that changed, and the ends of wires that did: a docked one is drawn on what it is wired to.
std::vector<std::string> Picture::withEnds(const TouchedIds& touched)
{
    std::vector<std::string> components = touched.components;
    const auto addEnds = [this, &components](const std::string& wire) {
        if (const auto ends = ends_.find(wire); ends != ends_.end())
            components.insert(components.end(), {ends->second.from, ends->second.to});
    };
    for (const std::string& id : touched.connections) {
        addEnds(id);
        readWire(id);
        addEnds(id);
    }
    sortOnce(components);
    return components;
}

void Picture::updateZones(std::vector<Rect>& dirty)
{
    const ZoneAreas before = zones_;
    zones_ = zoneAreas(design_, catalogue_);
    const std::pair<Rect, Rect> areas[] = {{before.internet, zones_.internet},
                                           {before.aws, zones_.aws},
                                           {before.vpc, zones_.vpc},
                                           {before.client, zones_.client}};
    for (const auto& [was, is] : areas)
        if (was != is)
            addDifference(was, is, dirty);
}

void Picture::readWires()
{
    ends_.clear();
    wiresOf_.clear();
    for (const Connection& connection : design_.connections())
        readWire(connection.id);
}

void Picture::readWire(const std::string& id)
{
    if (const auto old = ends_.find(id); old != ends_.end()) {
        std::erase(wiresOf_[old->second.from], id);
        std::erase(wiresOf_[old->second.to], id);
        ends_.erase(old);
    }
    const Connection* connection = design_.connection(id);
    if (!connection)
        return;
    ends_[id] = {connection->from, connection->to};
    wiresOf_[connection->from].push_back(id);
    wiresOf_[connection->to].push_back(id);
}

/// False when all it has are docked wires to what it protects or feeds.
bool Picture::standsAlone(const std::string& component) const
{
    const auto wires = wiresOf_.find(component);
    if (wires == wiresOf_.end() || wires->second.empty())
        return true;
    return std::any_of(wires->second.begin(), wires->second.end(), [&](const std::string& id) {
        const Connection* connection = design_.connection(id);
        return !connection->docked || connection->from != component;
    });
}

void Picture::putCard(const std::string& id, std::vector<Rect>& dirty)
{
    if (const CardShape* old = card(id))
        add(dirty, old->rect.grown(badgeReach));
    const Component* component = design_.component(id);
    if (!component) {
        release(cardShelf_, cards_, id);
        return;
    }
    const Survey alone(Design().with(Header(design_.header())).with(Component(*component)), catalogue_);
    putCard(*component, alone, 0);
    if (const CardShape* now = card(id))
        add(dirty, now->rect.grown(badgeReach));
}

void Picture::putCard(const Component& component, const Survey& survey, NodeIndex node)
{
    if (!component.at || !standsAlone(component.id)) {
        release(cardShelf_, cards_, component.id);
        return;
    }
    const auto handle = handleFor(cardShelf_, cards_, component.id);
    CardShape& card = cards_[handle];
    card = {};
    card.id = component.id;
    card.rect = cardRect(component);
    card.kind = catalogue_.kind(component.kind);
    card.name = qt(component.name.empty() ? component.id : component.name);
    card.pinned = component.pinned;
    card.actor = card.kind->scope == Scope::actor;
    card.hasOverride = !environment_.empty() && component.overridesIn(environment_) != nullptr;
    describe(card, survey, node);
    collectDocked(card);
    collectBadges(card);
    cardShelf_.index.place(handle, card.rect);
}

void Picture::describe(CardShape& card, const Survey& survey, NodeIndex node) const
{
    const std::string shown = shownEnvironment();
    EnvironmentIndex index = survey.shared();
    for (EnvironmentIndex e = 0; survey.perEnvironment(node) && e < survey.shared(); ++e) {
        const bool lives = survey.lives(node, e);
        if (lives && (index == survey.shared() || survey.environmentId(e) == shown))
            index = e;
        if (!lives && survey.environmentId(e) == environment_)
            card.absent = true;
    }
    card.line = summaryLine(Here(survey, node, index), language_);
}

void Picture::collectDocked(CardShape& card) const
{
    const auto wires = wiresOf_.find(card.id);
    if (wires == wiresOf_.end())
        return;
    for (const std::string& id : wires->second) {
        const Connection* connection = design_.connection(id);
        if (connection->to != card.id || !connection->docked)
            continue;
        const Component* source = design_.component(connection->from);
        card.docked.push_back(catalogue_.kind(source->kind));
        card.dockedIds.push_back(source->id);
    }
}

void Picture::putWire(const std::string& id, std::vector<Rect>& dirty)
{
    if (const WireShape* old = wire(id))
        addParts(*old, dirty);
    const Connection* connection = design_.connection(id);
    const Route* route = connection && !connection->docked ? routes_.find(id) : nullptr;
    if (!route || route->points.size() < 2) {
        release(wireShelf_, wires_, id);
        return;
    }
    const auto handle = handleFor(wireShelf_, wires_, id);
    WireShape& shape = wires_[handle];
    shape = {};
    shape.id = id;
    shape.from = connection->from;
    shape.to = connection->to;
    shape.points = route->points;
    shape.hops = route->hops;
    shape.labelAt = route->labelAt;
    shape.bounds = boundsOf(shape.points);
    const Component* from = design_.component(connection->from);
    const Component* to = design_.component(connection->to);
    const Wire* wire = from && to ? catalogue_.wire(from->kind, to->kind) : nullptr;
    shape.legal = wire != nullptr;
    if (wire) {
        shape.meaning = wire->meaning;
        shape.label = qt(wire->label, language_);
    }
    const CardShape* fromCard = card(connection->from);
    const CardShape* toCard = card(connection->to);
    shape.absent = (fromCard && fromCard->absent) || (toCard && toCard->absent);
    wireShelf_.index.place(handle, shape.bounds);
    addParts(shape, dirty);
}

void Picture::putNote(const std::string& id, std::vector<Rect>& dirty)
{
    if (const NoteShape* old = note(id))
        add(dirty, old->rect.grown(badgeReach));
    const Note* source = design_.notes().find(id);
    if (!source) {
        release(noteShelf_, notes_, id);
        return;
    }
    const auto handle = handleFor(noteShelf_, notes_, id);
    notes_[handle] = {id, noteRect(*source), qt(source->text)};
    noteShelf_.index.place(handle, notes_[handle].rect);
    add(dirty, notes_[handle].rect.grown(badgeReach));
}

void Picture::setEnvironment(const std::string& id)
{
    if (std::exchange(environment_, id) != id)
        rebuild();
}

void Picture::setLanguage(Language language)
{
    if (std::exchange(language_, language) != language)
        rebuild();
}

std::string Picture::shownEnvironment() const
{
    if (!environment_.empty())
        return environment_;
    const auto& environments = design_.header().environments;
    for (const Environment& environment : environments)
        if (environment.kind == EnvironmentKind::production)
            return environment.id;
    return environments.empty() ? std::string() : environments.front().id;
}

} // namespace designer::ui
