#pragma once

#include <QColor>
#include <QFont>
#include <QPixmap>
#include <QRectF>
#include <QStaticText>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "ui/render/picture.h"
#include "ui/render/theme.h"
#include "ui/render/wire_stamps.h"

class QPainter;

namespace designer::ui {

/// So many labels of selected wires are looked at one by one; of more, those that are near.
inline constexpr std::size_t fewLabels = 64;

/// What is painted beside the picture itself.
struct PaintOptions {
    double zoom = 1.0; // pixels per unit; decides the level of detail
    bool grid = true;
    bool badges = true; // problem badges
    bool prices = true; // MRU on cards
    bool zones = true;
    bool ground = true;  // off: what is behind shows through
    bool absent = true;  // what does not live in the shown environment, pale
    std::string hovered; // id of a component, wire or note
    const std::unordered_set<std::string>* selected = nullptr;
    /// While a wire is drawn: components that may be its other end. The others dim, and wires but the hovered one.
    const std::unordered_set<std::string>* legalTargets = nullptr;
};

/// Paints a picture with QPainter: the screen, PNG, SVG and PDF alike. Keeps
/// bodies and texts it has painted; one painter a device and theme.
class DiagramPainter {
public:
    explicit DiagramPainter(const Theme& theme);

    const Theme& theme() const { return theme_; }
    /// `painter` is in drawing units; `area` is what must be painted.
    void paint(QPainter& painter, const Picture& picture, const QRectF& area, const PaintOptions& options);

    /// A card alone, for a ghost under the pointer.
    void paintCard(QPainter& painter, const CardShape& card, const PaintOptions& options);
    void paintRoute(QPainter& painter, const std::vector<Point>& points, WireMeaning meaning, const QColor& colour);

    /// The plate behind a wire's label, in drawing units.
    static QRectF labelPlate(const WireShape& wire);

    /// False where a card has to shorten its name.
    static bool showsWholeName(const CardShape& card);

    static QFont font(int pixelSize, bool medium = false);

private:
    struct CardTexts {
        QString name, line, mru;
        QStaticText nameText, lineText, mruText;
        double mruWidth = 0;
    };
    void paintZones(QPainter& painter, const Picture& picture, const QRectF& exposed,
                    const PaintOptions& options) const;
    void paintZoneFrame(QPainter& painter, const Picture& picture, const QRectF& exposed,
                        const PaintOptions& options) const;
    void paintGrid(QPainter& painter, const QRectF& area, const PaintOptions& options) const;
    void paintWires(QPainter& painter, const Picture& picture, const QRectF& area, const PaintOptions& options);
    void paintWire(QPainter& painter, const WireShape& wire, const std::vector<Point>& hops, const QRectF& area,
                   const PaintOptions& options);
    void paintLabel(QPainter& painter, const WireShape& wire) const;
    void paintNote(QPainter& painter, const NoteShape& note, const PaintOptions& options);
    void paintBody(QPainter& painter, const CardShape& card);
    void paintVectorBody(QPainter& painter, const CardShape& card) const;
    void paintTexts(QPainter& painter, const CardShape& card, const PaintOptions& options);
    void paintDocked(QPainter& painter, const CardShape& card) const;
    void paintFrame(QPainter& painter, const QRectF& rect, const PaintOptions& options, bool selected, bool hovered);
    const QPixmap& body(const CardShape& card, double scale);
    CardTexts& texts(const CardShape& card);

    const Theme& theme_;
    WireStamps stamps_;
    std::unordered_map<std::string, QPixmap> bodies_;
    std::unordered_map<std::string, CardTexts> texts_;
};

} // namespace designer::ui
