#include "ui/render/picture.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr int zoneReach = 4;
constexpr int zoneBand = 12; // its corners and frame
constexpr Point zoneTitle{200, 32};

Rect noteRect(const Note& note)
{
    const Point at = note.at.value_or(Point{});
    const Point size = note.size.value_or(noteSize);
    return {at.x, at.y, size.x, size.y};
}

void add(std::vector<Rect>& dirty, const Rect& area)
{
    if (!area.empty())
        dirty.push_back(area);
}

void addWithBadges(std::vector<Rect>& dirty, const Rect& area)
{
    if (!area.empty())
        dirty.push_back(area.grown(badgeReach));
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

} // namespace

Picture::Picture(const Catalogue& catalogue, Prepared prepared) : catalogue_(catalogue), prepared_(prepared) {}

void Picture::reset(const Design& design, const Analysis* analysis)
{
    design_ = design;
    if (prepared_ == Prepared::whole)
        routes_.reset(design_);
    else
        routes_.read(design_);
    cards_.assign(design_.components().size(), {});
    readAnalysis(analysis);
    rebuild();
}

/// From the routes as they are.
void Picture::rebuild()
{
    cards_.clear();
    wires_.clear();
    noteNumbers_ = {};
    notes_.clear();
    notePlaces_.clear();
    std::vector<Rect> everything;
    for (const Component& component : design_.components())
        putCard(routes_.ends().findCard(component.id), everything);
    for (Handle wire = 0; wire < routes_.ends().wireCount(); ++wire)
        putWire(wire, everything);
    for (const Note& note : design_.notes())
        putNote(note.id, everything);
    updateZones(everything);
    if (prepared_ == Prepared::whole)
        describeAll();
}

void Picture::describeAll() const
{
    std::vector<const CardShape*> cards;
    for (const CardShape& card : cards_)
        if (!card.rect.empty())
            cards.push_back(&card);
    describe(cards);
}

std::vector<Rect> Picture::update(const Design& design, const TouchedIds& touched)
{
    // Of all that is not drawn only the environments count; wires keep their ways in any.
    const bool otherEnvironments = touched.header && design_.header().environments != design.header().environments;
    const Rect before = bounds();
    std::vector<Rect> dirty = std::exchange(changedSince_, {});
    addSketches(touched, dirty);
    design_ = design;
    WireEnds::Touched changed = routes_.read(design_, touched);
    for (const Handle card :
         changed.cards) // with the ends of wires: a docked component is drawn on what it is wired to
        if (putCard(card, dirty)) {
            const std::vector<Handle>& wires = routes_.ends().card(card).wires;
            changed.wires.insert(changed.wires.end(), wires.begin(), wires.end());
        }
    findWays(std::move(changed.wires), dirty);
    for (const std::string& id : touched.notes)
        putNote(id, dirty);
    updateZones(dirty);
    if (prepared_ == Prepared::whole)
        describeAll();
    if (!otherEnvironments)
        return dirty;
    rebuild();
    return {before.united(bounds()).grown(badgeReach)};
}

void Picture::updateZones(std::vector<Rect>& dirty)
{
    ZoneBoxes boxes;
    for (Handle card = 0; card < zoneOfCard_.size(); ++card)
        if (const Rect rect = cardPlaces().rect(card); !rect.empty()) {
            Rect& box = boxes[static_cast<std::size_t>(zoneOfCard_[card])];
            box = box.united(rect);
        }
    const ZoneAreas before = std::exchange(zones_, zoneAreas(boxes));
    const std::pair<Rect, Rect> areas[] = {{before.internet, zones_.internet},
                                           {before.aws, zones_.aws},
                                           {before.vpc, zones_.vpc},
                                           {before.client, zones_.client}};
    for (const auto& [was, is] : areas)
        if (was != is)
            addDifference(was, is, dirty);
}

/// Whether its wires look different with it.
bool Picture::putCard(Handle number, std::vector<Rect>& dirty)
{
    if (number >= cards_.size())
        cards_.resize(std::size_t{number} + 1);
    if (number >= zoneOfCard_.size())
        zoneOfCard_.resize(cards_.size());
    CardShape& card = cards_[number];
    addWithBadges(dirty, card.rect);
    const bool wasAbsent = card.absent;
    card = {};
    card.rect = cardPlaces().rect(number);
    if (card.rect.empty())
        return false;
    card.id = routes_.ends().card(number).id;
    const Component& component = *design_.component(card.id);
    card.kind = catalogue_.kind(component.kind);
    zoneOfCard_[number] = zoneOf(*card.kind);
    card.pinned = component.pinned;
    card.actor = card.kind->scope == Scope::actor;
    card.hasOverride = !environment_.empty() && component.overridesIn(environment_) != nullptr;
    card.absent = isAbsent(component, *card.kind);
    addWithBadges(dirty, card.rect);
    return card.absent != wasAbsent;
}

bool Picture::isAbsent(const Component& component, const Kind& kind) const
{
    return !environment_.empty() && kind.scope == Scope::environment && component.environments
           && std::find(component.environments->begin(), component.environments->end(), environment_)
                  == component.environments->end();
}

const CardShape* Picture::described(const CardShape* card) const
{
    if (card && !card->described)
        describe({card});
    return card;
}

/// Those that are not yet, read together.
void Picture::describe(const std::vector<const CardShape*>& cards) const
{
    std::vector<Component> components;
    for (const CardShape* card : cards)
        if (!card->described)
            components.push_back(*design_.component(card->id));
    if (components.empty())
        return;
    const Survey survey(Design().with(Header(design_.header())).with(Shelf<Component>::of(std::move(components))),
                        catalogue_);
    for (NodeIndex node = 0; node < survey.size(); ++node)
        describe(cards_[routes_.ends().findCard(survey.component(node).id)], survey, node);
}

void Picture::describe(CardShape& card, const Survey& survey, NodeIndex node) const
{
    const Component& component = survey.component(node);
    card.name = qt(component.name.empty() ? component.id : component.name);
    const std::string shown = shownEnvironment();
    EnvironmentIndex index = survey.shared();
    for (EnvironmentIndex e = 0; survey.perEnvironment(node) && e < survey.shared(); ++e) {
        if (survey.lives(node, e) && (index == survey.shared() || survey.environmentId(e) == shown))
            index = e;
    }
    card.line = summaryLine(Here(survey, node, index), language_);
    collectDocked(card);
    collectBadges(card);
    card.described = true;
}

void Picture::collectDocked(CardShape& card) const
{
    const Handle number = routes_.ends().findCard(card.id);
    for (const Handle handle : routes_.ends().card(number).wires) {
        const WireEnds::Wire& wire = routes_.ends().wire(handle);
        if (wire.to != number || !wire.docked)
            continue;
        const Component* source = design_.component(routes_.ends().card(wire.from).id);
        card.docked.push_back(catalogue_.kind(source->kind));
        card.dockedIds.push_back(source->id);
    }
}

void Picture::putNote(const std::string& id, std::vector<Rect>& dirty)
{
    const Handle number = noteNumbers_.of(id);
    if (number >= notes_.size())
        notes_.emplace_back();
    NoteShape& note = notes_[number];
    addWithBadges(dirty, note.rect);
    const Note* source = design_.notes().find(id);
    note = source ? NoteShape{id, noteRect(*source), qt(source->text)} : NoteShape();
    notePlaces_.place(number, note.rect);
    addWithBadges(dirty, note.rect);
}

void Picture::setEnvironment(const std::string& id)
{
    if (std::exchange(environment_, id) != id)
        rebuild();
}

void Picture::setLanguage(Language language)
{
    if (std::exchange(language_, language) == language)
        return;
    wireLabels_.clear();
    rebuild();
}

std::string Picture::shownEnvironment() const
{
    return designer::shownEnvironment(design_, environment_);
}

} // namespace designer::ui
