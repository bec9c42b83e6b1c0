#pragma once

#include <QString>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analysis/analysis.h"
#include "design/diff.h"
#include "layout/geometry.h"
#include "layout/routes.h"
#include "layout/spatial_index.h"
#include "layout/zones.h"

namespace designer::ui {

/// Badges and docked tiles stand this far out of a card.
inline constexpr int badgeReach = 12;
/// Bows and arrowheads stand this far out of a wire's parts; so far, too, it changes the bows of others.
inline constexpr int wireReach = 12;

/// One component as it is drawn: words ready to paint, no look-ups left.
struct CardShape {
    std::string id;
    Rect rect;
    const Kind* kind = nullptr;
    bool actor = false;
    bool pinned = false;
    bool absent = false; // does not live in the shown environment
    bool hasOverride = false;

    bool described = false; // the rest is put together when it is first looked at
    QString name;
    QString line;                    // what matters in the shown environment: "2 vCPU · 4 GB · 2–4×"
    QString mru;                     // "2.00", "≥ 1.20", "included"; empty where nothing is counted
    std::vector<const Kind*> docked; // kinds of what is shown as a badge on it
    std::vector<std::string> dockedIds;
    int errors = 0;
    int warnings = 0;
    int accepted = 0;

    /// Whether it stands on pictures of the shown environment.
    bool isShown() const { return !id.empty() && !absent; }
};

struct WireShape {
    std::string id;
    std::vector<Point> points;
    Point labelAt;
    Rect bounds;
    QString label;
    WireMeaning meaning = WireMeaning::call;
    bool legal = true;
    bool absent = false;
    /// Whether it stands on pictures of the shown environment.
    bool isShown() const { return !id.empty() && !absent; }
    bool operator==(const WireShape&) const = default;
};

struct NoteShape {
    std::string id;
    Rect rect;
    QString text;
};

/// When words are put together and the ways of wires are found: all at once, or,
/// for large drawings, as they are looked at.
enum class Prepared : std::uint8_t { whole, asSeen };

/// What of a design is drawn, in flat arrays with an index of places. Kept up to
/// date by `update`, which costs what changed. The canvas and every exported
/// picture are painted from it.
class Picture {
public:
    explicit Picture(const Catalogue& catalogue, Prepared prepared = Prepared::whole);

    /// Draws another design. `analysis` may be null (nothing known yet).
    void reset(const Design& design, const Analysis* analysis);
    /// The areas that must be painted anew.
    std::vector<Rect> update(const Design& design, const TouchedIds& touched);
    /// What is looked at from now on, where ways are found as they are seen: those of
    /// the wires there, unless they are very many. Returns the areas that changed.
    std::vector<Rect> look(const Rect& area);
    /// More of the ways that are still to be found, those that are seen first: a few
    /// milliseconds' worth.
    std::vector<Rect> findWays();
    bool waysAreLeft() const { return !routes_.left().empty(); }
    /// Badges and MRU of a newer analysis; returns the areas that changed.
    std::vector<Rect> setAnalysis(const Analysis* analysis);
    /// Empty id: all environments (values of production, else of the first).
    void setEnvironment(const std::string& id);
    void setLanguage(Language language);

    const Design& design() const { return design_; }
    const Catalogue& catalogue() const { return catalogue_; }
    Language language() const { return language_; }
    const ZoneAreas& zones() const { return zones_; }
    /// Everything that is drawn, zones included.
    Rect bounds() const;

    /// Described, as every card that is handed out alone or for an area.
    const CardShape* card(std::string_view id) const;
    /// Where a component's card stands, or its host's where it is docked; empty: nowhere. Describes nothing.
    Rect placeOf(std::string_view id) const;
    /// The card on which a docked component stands, or null.
    const CardShape* hostOf(std::string_view id) const;
    /// Finds its way if need be.
    const WireShape* wire(std::string_view id) const;
    const NoteShape* note(std::string_view id) const;

    /// What touches an area, in painting order: wires whose ways are found, cards with their badges, notes.
    void queryWires(const Rect& area, std::vector<const WireShape*>& wires) const;
    void queryCards(const Rect& area, std::vector<const CardShape*>& cards) const;
    void queryNotes(const Rect& area, std::vector<const NoteShape*>& notes) const;
    /// Cards that are not described: for where no word is seen.
    void queryPlaces(const Rect& area, std::vector<const CardShape*>& cards) const;
    /// Calls `see(const WireShape&)` for the others: with the shortest way, through anything.
    void eachSketch(const Rect& area, const std::function<void(const WireShape&)>& see) const;
    const CardShape* cardAt(Point p) const;
    const NoteShape* noteAt(Point p) const;
    /// The wire within `tolerance` pixels of a point, or null.
    const WireShape* wireNear(Point p, int tolerance) const;

    /// Cards by their handle, which is their position in `cards`.
    const SpatialIndex& cardPlaces() const { return routes_.ends().places(); }
    std::vector<SpatialIndex::Handle> handlesOf(const std::vector<std::string>& components) const;

    /// Where each stands; those prepared as they are seen are not all described.
    const std::vector<CardShape>& cards() const { return cards_; }
    /// Those whose ways are found.
    const std::vector<WireShape>& wires() const { return wires_; }
    /// Of all that are drawn.
    std::vector<std::string> wireIds() const;
    const std::vector<NoteShape>& notes() const { return notes_; }
    const Routes& routes() const { return routes_; }

private:
    using Handle = Routes::Handle;

    void rebuild();
    bool putCard(Handle number, std::vector<Rect>& dirty);
    Handle hostOf(Handle card) const;
    void putNote(const std::string& id, std::vector<Rect>& dirty);
    void describe(const std::vector<const CardShape*>& cards) const;
    void describeAll() const;
    const CardShape* described(const CardShape* card) const;
    void describe(CardShape& card, const Survey& survey, NodeIndex node) const;
    bool isAbsent(const Component& component, const Kind& kind) const;
    void collectBadges(CardShape& card) const;
    void collectDocked(CardShape& card) const;
    void updateZones(std::vector<Rect>& dirty);
    std::string shownEnvironment() const;

    WireShape lookOf(Handle wire) const;
    const QString& labelOf(const Wire& wire) const;
    WireShape sketch(Handle wire) const;
    void putWire(Handle wire, std::vector<Rect>& dirty) const;
    void putWires(const std::vector<Handle>& wires, std::vector<Rect>& dirty) const;
    void addSketches(const TouchedIds& touched, std::vector<Rect>& dirty) const;
    void findWays(std::vector<Handle> changed, std::vector<Rect>& dirty);

    const Catalogue& catalogue_;
    const Prepared prepared_;
    Rect seen_;
    Design design_;
    std::string environment_;
    Language language_ = Language::en;
    ZoneAreas zones_;
    // Cards are described, and ways found, when they are first asked for.
    mutable Routes routes_;
    mutable std::vector<CardShape> cards_;   // by the numbers of the routes
    mutable std::vector<WireShape> wires_;   // likewise
    mutable std::vector<Rect> changedSince_; // by what was asked for
    mutable std::unordered_map<const Wire*, QString> wireLabels_;
    Numbers noteNumbers_;
    std::vector<NoteShape> notes_;
    SpatialIndex notePlaces_;

    std::vector<Zone> zoneOfCard_; // apart from all else: zones grow and shrink with every move

    /// What the newest analysis says of a component, in the shown environment.
    struct Known {
        int errors = 0;
        int warnings = 0;
        int accepted = 0;
        bool counted = false; // the rest says something
        bool complete = true;
        bool included = false;
        Mru mru = 0;
    };
    void readAnalysis(const Analysis* analysis);
    const Known* knownOf(std::string_view component) const;
    std::vector<Known> known_; // by the numbers of the routes
};

/// What matters of a component here, in a few words ("db.r6.large · 2 nodes").
QString summaryLine(const Here& here, Language language);

} // namespace designer::ui
