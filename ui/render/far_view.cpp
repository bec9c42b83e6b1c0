#include "ui/render/far_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "ui/render/painter.h"
#include "ui/render/pixel_ground.h"
#include "ui/render/qt_geometry.h"
#include "ui/render/wire_line.h"

namespace designer::ui {

namespace {

constexpr double absentPart = 0.35; // of the colour of what does not live here
constexpr double fullFromZoom = 0.25;
constexpr double faintest = 0.45; // of the colour of wires: however thin, they cover a whole pixel

/// Blocks of a few colours, painted colour by colour, in the same order whatever else is painted.
class Blocks {
public:
    void add(const QColor& colour, const QRect& block)
    {
        const auto same =
            std::find_if(colours_.begin(), colours_.end(), [&](const auto& each) { return each.first == colour; });
        (same == colours_.end() ? colours_.emplace_back(colour, std::vector<QRect>()) : *same).second.push_back(block);
    }

    void paint(QPainter& painter)
    {
        const auto rgba = [](const auto& each) { return each.first.rgba(); };
        std::sort(colours_.begin(), colours_.end(), [&](const auto& a, const auto& b) { return rgba(a) < rgba(b); });
        painter.setPen(Qt::NoPen);
        for (const auto& [colour, blocks] : colours_) {
            painter.setBrush(colour);
            painter.drawRects(blocks.data(), static_cast<int>(blocks.size()));
        }
    }

private:
    std::vector<std::pair<QColor, std::vector<QRect>>> colours_;
};

class FarView {
public:
    FarView(QPainter& painter, const Picture& picture, const QRectF& area, const PaintOptions& options,
            const Theme& theme)
        : painter_(painter), picture_(picture), area_(area), options_(options), theme_(theme), ground_(painter),
          pixels_(ground_.at(area).toAlignedRect()),
          line_(std::max(1, static_cast<int>(std::floor(ground_.scale() / options.zoom)))),
          wire_(mixed(theme.wire, theme.canvas, std::clamp(options.zoom / fullFromZoom, faintest, 1.0)))
    {
    }

    void paint()
    {
        collect();
        painter_.setRenderHint(QPainter::Antialiasing, false);
        for (Blocks* blocks : {&wires_, &marked_, &frames_, &notes_, &bodies_, &tiles_})
            blocks->paint(painter_);
    }

private:
    void collect()
    {
        const Rect area = toRect(area_);
        std::vector<const WireShape*> wires;
        std::vector<const NoteShape*> notes;
        std::vector<const CardShape*> cards;
        picture_.queryWires(area, wires);
        for (const WireShape* wire : wires)
            add(*wire);
        picture_.eachSketch(area, [this](const WireShape& wire) { add(wire); });
        picture_.queryNotes(area.grown(frameReach()), notes);
        for (const NoteShape* note : notes)
            addFramed(notes_, note->rect, note->id, theme_.note, false);
        picture_.queryPlaces(area.grown(frameReach()), cards);
        for (const CardShape* card : cards)
            add(*card);
    }

    /// In drawing units.
    int frameReach() const { return static_cast<int>(std::ceil(2 * line_ / ground_.scale())); }

    bool isSelected(const std::string& id) const { return options_.selected && options_.selected->contains(id); }

    QPoint at(Point p) const
    {
        const QPointF corner = ground_.at(QPointF(p.x, p.y));
        return {static_cast<int>(corner.x()), static_cast<int>(corner.y())};
    }

    QRect at(const Rect& rect) const
    {
        const auto length = [this](int units) { return static_cast<int>(std::lround(units * ground_.scale())); };
        return {at(Point{rect.x, rect.y}), QSize(length(rect.width), length(rect.height))};
    }

    QColor colourOf(const WireShape& wire) const
    {
        const bool hovered = options_.hovered == wire.id;
        const QColor& own = !wire.legal           ? theme_.illegal
                            : isSelected(wire.id) ? theme_.selection
                            : hovered             ? (options_.legalTargets ? theme_.legal : theme_.wireHover)
                                                  : wire_;
        return wire.absent || (options_.legalTargets && !hovered) ? mixed(own, theme_.canvas, 0.3) : own;
    }

    void add(const WireShape& wire)
    {
        if (wire.absent && !options_.absent)
            return;
        const QColor colour = colourOf(wire);
        Blocks& blocks = isSelected(wire.id) || options_.hovered == wire.id ? marked_ : wires_;
        for (std::size_t i = 0; i + 1 < wire.points.size(); ++i) {
            const QPoint a = at(wire.points[i]);
            const QPoint b = at(wire.points[i + 1]);
            const QRect part(QPoint(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
                             QSize(std::abs(a.x() - b.x()) + line_, std::abs(a.y() - b.y()) + line_));
            if (part.intersects(pixels_))
                blocks.add(colour, part);
        }
    }

    void add(const CardShape& card)
    {
        if (card.absent && !options_.absent)
            return;
        const bool legal = options_.legalTargets && options_.legalTargets->contains(card.id);
        const bool dimmed = card.absent || (options_.legalTargets && !legal);
        const QColor& ground = card.actor ? theme_.actor : theme_.card;
        addFramed(bodies_, card.rect, card.id, dimmed ? mixed(ground, theme_.canvas, absentPart) : ground, legal);
        const QColor& family = theme_.family(card.kind->family);
        tiles_.add(dimmed ? mixed(family, theme_.canvas, absentPart) : family,
                   at(Rect{card.rect.x, card.rect.y, card.rect.width / 3, card.rect.height}));
    }

    void addFramed(Blocks& blocks, const Rect& rect, const std::string& id, const QColor& colour, bool legal)
    {
        const QRect block = at(rect);
        blocks.add(colour, block);
        const bool selected = isSelected(id);
        if (!selected && !legal && options_.hovered != id)
            return;
        const int width = (selected ? 2 : 1) * line_;
        frames_.add(selected ? theme_.selection
                    : legal  ? theme_.legal
                             : theme_.wireHover,
                    block.adjusted(-width, -width, width, width));
    }

    QPainter& painter_;
    const Picture& picture_;
    const QRectF area_;
    const PaintOptions& options_;
    const Theme& theme_;
    const PixelGround ground_;
    const QRect pixels_;
    const int line_; // its width
    const QColor wire_;
    Blocks wires_, marked_, frames_, notes_, bodies_, tiles_;
};

} // namespace

void paintFromFar(QPainter& painter, const Picture& picture, const QRectF& area, const PaintOptions& options,
                  const Theme& theme)
{
    FarView(painter, picture, area, options, theme).paint();
}

} // namespace designer::ui
