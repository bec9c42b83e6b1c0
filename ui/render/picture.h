#pragma once

#include <QString>
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

/// One component as it is drawn: words ready to paint, no look-ups left.
struct CardShape {
    std::string id;
    Rect rect;
    const Kind* kind = nullptr;
    QString name;
    QString line;                    // what matters in the shown environment: "2 vCPU · 4 GB · 2–4×"
    QString mru;                     // "2.00", "≥ 1.20", "included"; empty where nothing is counted
    std::vector<const Kind*> docked; // kinds of what is shown as a badge on it
    std::vector<std::string> dockedIds;
    int errors = 0;
    int warnings = 0;
    int accepted = 0;
    bool actor = false;
    bool pinned = false;
    bool absent = false; // does not live in the shown environment
    bool hasOverride = false;
};

struct WireShape {
    std::string id;
    std::string from;
    std::string to;
    std::vector<Point> points;
    std::vector<Point> hops;
    Point labelAt;
    Rect bounds;
    QString label;
    WireMeaning meaning = WireMeaning::call;
    bool legal = true;
    bool absent = false;
};

struct NoteShape {
    std::string id;
    Rect rect;
    QString text;
};

/// What of a design is drawn, in flat arrays with an index of places. Kept up to
/// date by `update`, which costs what changed. The canvas and every exported
/// picture are painted from it.
class Picture {
public:
    explicit Picture(const Catalogue& catalogue);

    /// Draws another design. `analysis` may be null (nothing known yet).
    void reset(const Design& design, const Analysis* analysis);
    /// The areas that must be painted anew.
    std::vector<Rect> update(const Design& design, const TouchedIds& touched);
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

    const CardShape* card(std::string_view id) const;
    /// The card on which a docked component stands, or null.
    const CardShape* hostOf(std::string_view id) const;
    const WireShape* wire(std::string_view id) const;
    const NoteShape* note(std::string_view id) const;

    /// What touches an area, in painting order.
    void query(const Rect& area, std::vector<const WireShape*>& wires, std::vector<const CardShape*>& cards,
               std::vector<const NoteShape*>& notes) const;
    const CardShape* cardAt(Point p) const;
    const NoteShape* noteAt(Point p) const;
    /// The wire within `tolerance` pixels of a point, or null.
    const WireShape* wireNear(Point p, int tolerance) const;

    /// Cards by their handle, which is their position in `cards`.
    const SpatialIndex& cardPlaces() const { return cardShelf_.index; }
    std::vector<SpatialIndex::Handle> handlesOf(const std::vector<std::string>& components) const;

    const std::vector<CardShape>& cards() const { return cards_; }
    const std::vector<WireShape>& wires() const { return wires_; }
    const std::vector<NoteShape>& notes() const { return notes_; }
    const Routes& routes() const { return routes_; }

private:
    template <typename Shape> struct Shelf {
        std::unordered_map<std::string, SpatialIndex::Handle> at;
        std::vector<SpatialIndex::Handle> free;
        SpatialIndex index;
    };

    void rebuild();
    void putCard(const std::string& id, std::vector<Rect>& dirty);
    void putCard(const Component& component, const Survey& survey, NodeIndex node);
    void putWire(const std::string& id, std::vector<Rect>& dirty);
    void putNote(const std::string& id, std::vector<Rect>& dirty);
    void describe(CardShape& card, const Survey& survey, NodeIndex node) const;
    void collectBadges(CardShape& card) const;
    void collectDocked(CardShape& card) const;
    std::vector<std::string> withEnds(const TouchedIds& touched);
    void updateZones(std::vector<Rect>& dirty);
    void readWires();
    void readWire(const std::string& id);
    bool standsAlone(const std::string& component) const;
    std::string shownEnvironment() const;

    const Catalogue& catalogue_;
    Design design_;
    std::string environment_;
    Language language_ = Language::en;
    ZoneAreas zones_;
    Routes routes_;
    std::vector<CardShape> cards_;
    std::vector<WireShape> wires_;
    std::vector<NoteShape> notes_;
    Shelf<CardShape> cardShelf_;
    Shelf<WireShape> wireShelf_;
    Shelf<NoteShape> noteShelf_;

    struct Badge {
        int errors = 0, warnings = 0, accepted = 0;
        bool operator==(const Badge&) const = default;
    };
    struct Amount {
        Mru mru = 0;
        bool complete = true;
        bool included = false;
        bool operator==(const Amount&) const = default;
    };
    void readAnalysis(const Analysis* analysis);
    std::unordered_map<std::string, Badge> badges_;   // by component
    std::unordered_map<std::string, Amount> amounts_; // by component, shown environment

    struct Ends {
        std::string from, to;
    };
    std::unordered_map<std::string, Ends> ends_;                        // by wire
    std::unordered_map<std::string, std::vector<std::string>> wiresOf_; // by component
};

/// What matters of a component here, in a few words ("db.r6.large · 2 nodes").
QString summaryLine(const Here& here, Language language);

} // namespace designer::ui
