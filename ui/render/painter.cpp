#include "ui/render/painter.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "layout/crossings.h"
#include "ui/render/card_parts.h"
#include "ui/render/far_view.h"
#include "ui/render/note_text.h"
#include "ui/render/pixel_ground.h"
#include "ui/render/qt_geometry.h"
#include "ui/render/symbols.h"
#include "ui/render/wire_line.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr double textFromZoom = 0.3;       // below, words would be specks
constexpr double smoothFromZoom = 0.25;    // below, nobody sees a smooth edge
constexpr double faintestFrame = 0.3;      // of its colour: a thin line covers a whole pixel
constexpr double decorationFromZoom = 0.5; // hops, rounded corners, docked symbols
constexpr double zoneCorner = 10;          // within it and its frame, a border may be seen
constexpr int labelReach = 160;            // at most half of what a wire's label is wide
constexpr int bodyTile = 40;
constexpr int tileMargin = 12;
constexpr int textLeft = tileMargin + bodyTile + 8;
constexpr int textRight = 10;
constexpr std::size_t mostCachedTexts = 4000;
constexpr std::size_t mostCachedBodies = 400;

bool isFar(const QPainter& painter, const PaintOptions& options)
{
    return options.zoom < smoothFromZoom && PixelGround::suits(painter);
}

QRectF onPixels(const PixelGround& ground, const QRectF& rect)
{
    return {ground.at(rect.topLeft()), ground.at(rect.bottomRight())};
}

/// There are a few dozen labels, and each takes as long to measure as a card to paint.
double labelWidth(const QString& label)
{
    thread_local QHash<QString, double> widths;
    auto known = widths.constFind(label);
    if (known == widths.constEnd())
        known = widths.insert(label, QFontMetricsF(DiagramPainter::font(11)).horizontalAdvance(label));
    return *known;
}

QStaticText staticText(const QString& text, const QFont& font)
{
    QStaticText out(text);
    out.setTextFormat(Qt::PlainText);
    out.setPerformanceHint(QStaticText::AggressiveCaching);
    out.prepare(QTransform(), font);
    return out;
}

/// Tabular figures keep columns of numbers still.
QFont numberFont()
{
    return DiagramPainter::font(11);
}

/// On one of the parts of a way, or across it.
bool hasRoom(const std::vector<Point>& way, QSizeF size)
{
    for (std::size_t i = 0; i + 1 < way.size(); ++i)
        if (std::abs(way[i + 1].x - way[i].x) >= size.width() || std::abs(way[i + 1].y - way[i].y) >= size.height())
            return true;
    return false;
}

bool borderIsHidden(const QRectF& zone, const QRectF& exposed)
{
    return zone.adjusted(zoneCorner, zoneCorner, -zoneCorner, -zoneCorner).contains(exposed);
}

} // namespace

DiagramPainter::DiagramPainter(const Theme& theme) : theme_(theme) {}

bool DiagramPainter::showsWholeName(const CardShape& card)
{
    return QFontMetricsF(font(13, true)).horizontalAdvance(card.name) <= card.rect.width - textLeft - textRight;
}

QFont DiagramPainter::font(int pixelSize, bool medium)
{
    QFont font;
    font.setPixelSize(pixelSize);
    font.setWeight(medium ? QFont::Medium : QFont::Normal);
    return font;
}

void DiagramPainter::paint(QPainter& painter, const Picture& picture, const QRectF& area, const PaintOptions& options)
{
    if (options.ground)
        painter.fillRect(area, theme_.canvas);
    if (options.zones)
        paintZones(painter, picture, area, options);
    if (options.grid)
        paintGrid(painter, area, options);
    if (options.zones)
        paintZoneFrame(painter, picture, area, options);
    if (isFar(painter, options)) {
        paintFromFar(painter, picture, area, options, theme_);
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintWires(painter, picture, area, options);
    std::vector<const CardShape*> cards;
    std::vector<const NoteShape*> notes;
    picture.queryCards(toRect(area), cards);
    picture.queryNotes(toRect(area).grown(badgeReach), notes); // with their frames
    for (const NoteShape* note : notes)
        paintNote(painter, *note, options);
    for (const CardShape* card : cards)
        if (options.absent || !card->absent)
            paintCard(painter, *card, options);
}

void DiagramPainter::paintZones(QPainter& painter, const Picture& picture, const QRectF& exposed,
                                const PaintOptions& options) const
{
    struct Area {
        const Rect& rect;
        const QColor& ground;
        Text title;
        bool framed;
    };
    const ZoneAreas& zones = picture.zones();
    const Area areas[] = {
        {zones.internet, theme_.zoneInternet, {"Internet", "Internet"}, false},
        {zones.aws, theme_.zoneAws, {"AWS", "AWS"}, false},
        {zones.vpc, theme_.zoneVpc, {"VPC", "VPC"}, true},
        {zones.client, theme_.zoneClient, {"Client's network", "Red del cliente"}, false},
    };
    painter.setRenderHint(QPainter::Antialiasing, options.zoom >= smoothFromZoom);
    for (const Area& area : areas) {
        if (area.rect.empty())
            continue;
        const QRectF rect = toQt(area.rect);
        if (!rect.adjusted(-2, -2, 2, 2).intersects(exposed))
            continue;
        if (borderIsHidden(rect, exposed)) {
            painter.fillRect(exposed, area.ground);
        } else if (isFar(painter, options)) {
            const PixelGround ground(painter);
            painter.fillRect(onPixels(ground, rect), area.ground);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(area.ground);
            painter.drawRoundedRect(rect, zoneCorner - 2, zoneCorner - 2);
        }
        const QRectF title(rect.topLeft() + QPointF(12, 8), QSizeF(rect.width() - 24, 16));
        if (options.zoom < textFromZoom || !title.intersects(exposed))
            continue;
        painter.setPen(area.framed ? theme_.zoneFrame : theme_.zoneTitle);
        painter.setFont(font(11, true));
        painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, qt(area.title, picture.language()));
    }
}

/// Of the VPC, over the dots of the grid.
void DiagramPainter::paintZoneFrame(QPainter& painter, const Picture& picture, const QRectF& exposed,
                                    const PaintOptions& options) const
{
    const QRectF rect = toQt(picture.zones().vpc);
    if (rect.isEmpty() || borderIsHidden(rect, exposed) || !rect.adjusted(-2, -2, 2, 2).intersects(exposed))
        return;
    constexpr double width = 1.5;
    if (isFar(painter, options)) {
        const PixelGround ground(painter);
        const QRectF all = onPixels(ground, rect);
        const QColor colour = mixed(theme_.zoneFrame, theme_.zoneVpc, std::max(width * options.zoom, faintestFrame));
        for (const QRectF& side :
             {QRectF(all.x(), all.y(), all.width(), 1), QRectF(all.x(), all.bottom(), all.width(), 1),
              QRectF(all.x(), all.y(), 1, all.height()), QRectF(all.right(), all.y(), 1, all.height() + 1)})
            painter.fillRect(side, colour);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme_.zoneFrame, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, zoneCorner - 2, zoneCorner - 2);
}

void DiagramPainter::paintGrid(QPainter& painter, const QRectF& area, const PaintOptions& options) const
{
    constexpr int spacing = grid * 4;
    if (options.zoom < decorationFromZoom)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int left = static_cast<int>(std::floor(area.left() / spacing)) * spacing;
    const int top = static_cast<int>(std::floor(area.top() / spacing)) * spacing;
    const double dot = 1.0 / options.zoom;
    for (int y = top; y <= area.bottom(); y += spacing)
        for (int x = left; x <= area.right(); x += spacing)
            painter.fillRect(QRectF(x, y, dot, dot), theme_.gridDot);
}

void DiagramPainter::paintRoute(QPainter& painter, const std::vector<Point>& points, WireMeaning meaning,
                                const QColor& colour)
{
    QRectF all;
    for (const Point& p : points)
        all = all.united(QRectF(p.x, p.y, 1, 1));
    paintWireLine(painter, points, {}, {colour, theme_.canvas, 1.5, meaning, true}, all, &stamps_);
}

QRectF DiagramPainter::labelPlate(const WireShape& wire)
{
    QRectF plate(0, 0, labelWidth(wire.label) + 12, 18);
    plate.moveCenter(QPointF(wire.labelAt.x, wire.labelAt.y));
    constexpr double handles = 24; // on both ends
    if (hasRoom(wire.points, plate.size() + QSizeF(handles, handles)))
        return plate;
    const Point from = wire.points.front();
    const Point to = wire.points.back();
    plate.moveCenter(QPointF((from.x + to.x) / 2.0, 0));
    plate.moveBottom(std::min(from.y, to.y) - handles / 2);
    return plate;
}

void DiagramPainter::paintWires(QPainter& painter, const Picture& picture, const QRectF& area,
                                const PaintOptions& options)
{
    const bool manyLabels = options.selected && options.selected->size() > fewLabels;
    const Rect crossed = toRect(area).grown(2 * wireReach); // a bow also looks as its neighbours let it
    // Before the others: asking for one may find its way, and move them.
    std::vector<const WireShape*> labelled;
    const auto addLabelled = [&](const std::string& id) {
        if (const WireShape* wire = picture.wire(id); wire && labelPlate(*wire).intersects(area))
            labelled.push_back(wire);
    };
    if (!options.hovered.empty())
        addLabelled(options.hovered);
    if (options.selected && !manyLabels)
        std::for_each(options.selected->begin(), options.selected->end(), addLabelled);
    std::vector<const WireShape*> wires;
    picture.queryWires(manyLabels ? toRect(area).grown(labelReach) : crossed, wires);
    for (const WireShape* wire : labelled) {
        const auto at = std::lower_bound(wires.begin(), wires.end(), wire); // they stand in painting order
        if (at == wires.end() || *at != wire)
            wires.insert(at, wire);
    }
    if (!options.absent)
        std::erase_if(wires, [](const WireShape* wire) { return wire->absent; });
    std::vector<std::vector<Point>> hops(wires.size());
    if (options.zoom >= decorationFromZoom) {
        std::vector<const std::vector<Point>*> ways;
        ways.reserve(wires.size());
        for (const WireShape* wire : wires)
            ways.push_back(&wire->points);
        hops = crossings(ways, crossed);
    }
    for (std::size_t i = 0; i < wires.size(); ++i)
        paintWire(painter, *wires[i], hops[i], area, options);
    picture.eachSketch(toRect(area), [&](const WireShape& wire) {
        if (options.absent || !wire.absent)
            paintWire(painter, wire, {}, area, options);
    });
    const auto isMarked = [&options](const std::string& id) {
        return options.hovered == id || (options.selected && options.selected->contains(id));
    };
    if (options.zoom >= decorationFromZoom)
        for (const WireShape* wire : wires)
            if (isMarked(wire->id) && !wire->label.isEmpty())
                paintLabel(painter, *wire);
}

void DiagramPainter::paintWire(QPainter& painter, const WireShape& wire, const std::vector<Point>& hops,
                               const QRectF& area, const PaintOptions& options)
{
    const bool selected = options.selected && options.selected->contains(wire.id);
    const bool hovered = options.hovered == wire.id;
    WireStyle style;
    style.ground = theme_.canvas;
    style.colour = !wire.legal ? theme_.illegal
                   : selected  ? theme_.selection
                   : hovered   ? (options.legalTargets ? theme_.legal : theme_.wireHover)
                               : theme_.wire;
    if (wire.absent || (options.legalTargets && !hovered))
        style.colour = mixed(style.colour, theme_.canvas, 0.3);
    style.width = selected || hovered ? 2.5 : 1.5;
    style.meaning = wire.meaning;
    style.decorated = options.zoom >= decorationFromZoom;
    if (!style.decorated)
        style.width = std::max(style.width, 1 / options.zoom);
    paintWireLine(painter, wire.points, hops, style, area, &stamps_);
}

void DiagramPainter::paintLabel(QPainter& painter, const WireShape& wire) const
{
    const QRectF plate = labelPlate(wire);
    painter.setFont(font(11));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.plate);
    painter.drawRoundedRect(plate, 4, 4);
    painter.setPen(theme_.text);
    painter.drawText(plate, Qt::AlignCenter, wire.label);
}

void DiagramPainter::paintNote(QPainter& painter, const NoteShape& note, const PaintOptions& options)
{
    const OnPixel aligned(painter, toQt(note.rect).topLeft());
    const bool selected = options.selected && options.selected->contains(note.id);
    painter.setPen(QPen(theme_.noteBorder, 1));
    painter.setBrush(theme_.note);
    const QRectF rect = toQt(note.rect);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (options.zoom >= textFromZoom) {
        painter.setPen(theme_.text);
        painter.setFont(font(13));
        for (const NoteText::Line& line : noteText(note.text, rect).lines)
            painter.drawText(line.baseline, line.words);
    }
    paintFrame(painter, rect, options, selected, options.hovered == note.id);
}

void DiagramPainter::paintCard(QPainter& painter, const CardShape& card, const PaintOptions& options)
{
    const OnPixel aligned(painter, toQt(card.rect).topLeft());
    const bool dimmed = card.absent || (options.legalTargets && !options.legalTargets->contains(card.id));
    const double opacity = painter.opacity();
    if (dimmed)
        painter.setOpacity(opacity * 0.35);
    paintBody(painter, card);
    if (options.zoom >= textFromZoom)
        paintTexts(painter, card, options);
    if (options.zoom >= decorationFromZoom)
        paintDocked(painter, card);
    if (dimmed)
        painter.setOpacity(opacity);
    const bool selected = options.selected && options.selected->contains(card.id);
    const bool legal = options.legalTargets && options.legalTargets->contains(card.id);
    paintFrame(painter, toQt(card.rect), options, selected, options.hovered == card.id || legal);
    if (options.badges && options.zoom >= smoothFromZoom && !dimmed)
        for (const BadgePlate& badge : badgePlates(card))
            paintBadge(painter, badge, theme_);
}

void DiagramPainter::paintVectorBody(QPainter& painter, const CardShape& card) const
{
    const QRectF whole = toQt(card.rect);
    painter.setPen(card.actor ? QPen(Qt::NoPen)
                              : QPen(theme_.cardBorder, 1, card.absent ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(card.actor ? theme_.actor : theme_.card);
    painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRectF tile(whole.x() + tileMargin, whole.y() + (whole.height() - bodyTile) / 2, bodyTile, bodyTile);
    painter.setPen(Qt::NoPen);
    if (card.actor) {
        paintSymbol(painter, card.kind->name, tile.adjusted(4, 4, -4, -4), theme_.familyInk(card.kind->family));
    } else {
        painter.setBrush(theme_.family(card.kind->family));
        painter.drawRoundedRect(tile, 6, 6);
        paintSymbol(painter, card.kind->name, tile.adjusted(6, 6, -6, -6), Qt::white);
    }
    if (card.pinned) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme_.mutedText);
        painter.drawEllipse(whole.topLeft() + QPointF(tileMargin / 2.0, tileMargin / 2.0 + 1), 2.5, 2.5);
    }
}

const QPixmap& DiagramPainter::body(const CardShape& card, double scale)
{
    const std::string key = std::string(card.kind->name.text()) + (card.actor ? "a" : "c") + (card.pinned ? "p" : "-")
                            + (card.absent ? "g" : "-") + std::to_string(static_cast<int>(std::lround(scale * 1000)));
    if (const auto found = bodies_.find(key); found != bodies_.end())
        return found->second;
    if (bodies_.size() > mostCachedBodies)
        bodies_.clear();
    QPixmap pixmap(QSize(static_cast<int>(std::ceil(card.rect.width * scale)),
                         static_cast<int>(std::ceil(card.rect.height * scale))));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(-card.rect.x, -card.rect.y);
    paintVectorBody(painter, card);
    painter.end();
    return bodies_.emplace(key, std::move(pixmap)).first->second;
}

void DiagramPainter::paintBody(QPainter& painter, const CardShape& card)
{
    if (!PixelGround::suits(painter)) {
        paintVectorBody(painter, card);
        return;
    }
    const PixelGround ground(painter);
    painter.drawPixmap(ground.at(toQt(card.rect).topLeft()), body(card, ground.scale()));
}

DiagramPainter::CardTexts& DiagramPainter::texts(const CardShape& card)
{
    if (texts_.size() > mostCachedTexts)
        texts_.clear();
    CardTexts& cached = texts_[card.id];
    const int width = card.rect.width - textLeft - textRight;
    if (cached.name != card.name || cached.nameText.text().isEmpty()) {
        const QFont nameFont = font(13, true);
        cached.name = card.name;
        cached.nameText = staticText(QFontMetricsF(nameFont).elidedText(card.name, Qt::ElideRight, width), nameFont);
    }
    if (cached.line != card.line || cached.lineText.text().isEmpty()) {
        const QFont lineFont = font(11);
        cached.line = card.line;
        cached.lineText = staticText(QFontMetricsF(lineFont).elidedText(card.line, Qt::ElideRight, width), lineFont);
    }
    if (cached.mru != card.mru) {
        cached.mru = card.mru;
        cached.mruText = staticText(card.mru, numberFont());
        // Asked of the text itself, it would be another one after it was painted.
        cached.mruWidth = QFontMetricsF(numberFont()).horizontalAdvance(card.mru);
    }
    return cached;
}

void DiagramPainter::paintTexts(QPainter& painter, const CardShape& card, const PaintOptions& options)
{
    CardTexts& cached = texts(card);
    const bool priced = options.prices && !card.mru.isEmpty();
    const double top = card.rect.y + (priced ? 7.0 : 14.0);
    const double left = card.rect.x + textLeft;
    painter.setPen(theme_.text);
    painter.setFont(font(13, true));
    painter.drawStaticText(QPointF(left, top), cached.nameText);
    painter.setPen(theme_.mutedText);
    painter.setFont(font(11));
    painter.drawStaticText(QPointF(left, top + 18), cached.lineText);
    if (!priced)
        return;
    painter.setPen(theme_.text);
    painter.setFont(numberFont());
    painter.drawStaticText(QPointF(card.rect.right() - textRight - cached.mruWidth, top + 35), cached.mruText);
}

void DiagramPainter::paintDocked(QPainter& painter, const CardShape& card) const
{
    for (std::size_t i = 0; i < card.docked.size(); ++i)
        paintDockedTile(painter, dockedTile(card, i), *card.docked[i], theme_);
}

void DiagramPainter::paintFrame(QPainter& painter, const QRectF& rect, const PaintOptions& options, bool selected,
                                bool hovered)
{
    if (!selected && !hovered)
        return;
    painter.setBrush(Qt::NoBrush);
    const double width = (selected ? 2.0 : 1.5) / std::min(1.0, std::max(options.zoom, 0.1));
    painter.setPen(QPen(selected ? theme_.selection : options.legalTargets ? theme_.legal : theme_.wireHover, width));
    const double out = selected ? 2 : 0.5;
    painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), 9, 9);
}

} // namespace designer::ui
