#include "ui/render/wire_line.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <utility>

#include "ui/render/pixel_ground.h"
#include "ui/render/wire_stamps.h"

namespace designer::ui {

namespace {

constexpr double cornerRadius = 6;
constexpr double hopRadius = 5;
constexpr double hopHeight = 5;
constexpr double arrowLength = 7;
constexpr double arrowHalf = 3.5;
constexpr double reach = 8; // what a line, a bow or an arrowhead covers beside it

/// Painted and left out in turn, in widths of the line; one of each or two. None: solid.
struct Dash {
    double painted[2];
    double gap;
};

Dash dash(WireMeaning meaning)
{
    switch (meaning) {
    case WireMeaning::call:
        break;
    case WireMeaning::data:
        return {{4, 0}, 2.5};
    case WireMeaning::protects:
        return {{1.4, 0}, 2};
    case WireMeaning::resolves:
        return {{4, 1.4}, 2};
    }
    return {{0, 0}, 0};
}

QPointF at(Point p)
{
    return {double(p.x), double(p.y)};
}

double lengthOf(QPointF a, QPointF b)
{
    return std::abs(b.x() - a.x()) + std::abs(b.y() - a.y()); // level or upright
}

QPointF stepTowards(QPointF from, QPointF to, double by)
{
    const double length = lengthOf(from, to);
    return length <= 0 ? from : from + (to - from) * (by / length);
}

/// Paints the parts of one wire, in the painter's units: pixels on a raster.
class Line {
public:
    Line(QPainter& painter, const WireStyle& style, double scale, bool pixels, const QRectF& area, WireStamps* stamps)
        : painter_(painter), stamps_(pixels ? stamps : nullptr), colour_(style.colour),
          smooth_(painter.testRenderHint(QPainter::Antialiasing)), dash_(dash(style.meaning)), scale_(scale),
          pixels_(pixels), area_(area.adjusted(-reach * scale, -reach * scale, reach * scale, reach * scale)),
          width_(style.width * scale)
    {
        if (!pixels_)
            return;
        // As many whole pixels as it touches, lighter by what it does not cover of them.
        const double covered = width_;
        width_ = std::max(1.0, std::ceil(width_ - 0.25));
        colour_ = mixed(colour_, style.ground, std::min(1.0, covered / width_));
        painter_.setRenderHint(QPainter::Antialiasing, false);
    }

    double scale() const { return scale_; }

    /// What is on a part from a distance from its beginning to another. Dashes are
    /// counted from there, whatever interrupts them and is not seen.
    void straight(QPointF from, QPointF to, double start, double end)
    {
        const QRectF box = QRectF(from, to).normalized();
        if (box.right() < area_.left() || box.left() > area_.right() || box.bottom() < area_.top()
            || box.top() > area_.bottom())
            return;
        const double length = lengthOf(from, to);
        if (dash_.gap == 0) {
            stroke(from, to, start, end);
            return;
        }
        const double steps[] = {inWidths(dash_.painted[0]), inWidths(dash_.gap), inWidths(dash_.painted[1]),
                                dash_.painted[1] > 0 ? inWidths(dash_.gap) : 0};
        const double period = steps[0] + steps[1] + steps[2] + steps[3];
        const auto [seenFrom, seenTo] = seen(from, to, length);
        const double first = std::max(start, seenFrom);
        const double last = std::min(end, seenTo);
        for (auto count = static_cast<std::int64_t>(first / period); static_cast<double>(count) * period < last;
             ++count) {
            const double dash = static_cast<double>(count) * period;
            stroke(from, to, std::max(start, dash), std::min(dash + steps[0], end));
            if (steps[2] > 0)
                stroke(from, to, std::max(start, dash + steps[0] + steps[1]), std::min(dash + period - steps[3], end));
        }
    }

    void corner(QPointF from, QPointF over, QPointF to)
    {
        if (!area_.contains(over))
            return;
        curve(from, over + (from - over) / 3, over + (to - over) / 3, to);
    }

    /// Over one upright line, or over a run of them that stand too close for one each.
    void bow(QPointF from, QPointF to, double first, double last, double radius)
    {
        const QPointF up(0, -std::round(hopHeight * scale_));
        const QPointF along = (to - from) / lengthOf(from, to);
        straight(from + up, to + up, first, last);
        rise(from + along * (first - radius), from + along * first, up);
        rise(from + along * (last + radius), from + along * last, up);
    }

    void finish()
    {
        if (pixels_)
            painter_.setRenderHint(QPainter::Antialiasing, smooth_);
        if (curves_.isEmpty())
            return;
        painter_.setPen(QPen(colour_, width_, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter_.setBrush(Qt::NoBrush);
        painter_.drawPath(curves_);
    }

    void arrow(QPointF tail, QPointF tip, const QColor& colour)
    {
        const double length = lengthOf(tail, tip);
        if (length <= 0 || !area_.contains(tip))
            return;
        const QPointF along = (tip - tail) / length;
        const QPointF across = QPointF(-along.y(), along.x()) * (arrowHalf * scale_);
        const QPointF base = tip - along * (arrowLength * scale_);
        const QPointF head[] = {centred(tip), centred(base + across), centred(base - across)};
        if (stamps_)
            return stamps_->fill(painter_, head[0], head[1], head[2], colour);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(colour);
        painter_.drawPolygon(head, 3);
    }

private:
    /// A quarter of a bow.
    void rise(QPointF foot, QPointF under, QPointF up)
    {
        if (!area_.contains(foot) && !area_.contains(under))
            return;
        curve(foot, foot + up * (2.0 / 3), (foot + under) / 2 + up, under + up);
    }

    void curve(QPointF from, QPointF first, QPointF second, QPointF to)
    {
        if (stamps_) {
            stamps_->stroke(painter_, {centred(from), centred(first), centred(second), centred(to)}, colour_, width_);
            return;
        }
        curves_.moveTo(centred(from));
        curves_.cubicTo(centred(first), centred(second), centred(to));
    }

    /// Of a dash, so that all of a wire are alike.
    double inWidths(double count) const
    {
        const double length = count * width_;
        return pixels_ ? std::max(count > 0 ? 1.0 : 0.0, std::round(length)) : length;
    }

    /// From where to where a part is seen, from its beginning.
    std::pair<double, double> seen(QPointF from, QPointF to, double length) const
    {
        const bool level = from.y() == to.y();
        const double a = level ? from.x() : from.y();
        const double b = level ? to.x() : to.y();
        const double least = level ? area_.left() : area_.top();
        const double most = level ? area_.right() : area_.bottom();
        const double enters = a < b ? least - a : a - most;
        const double leaves = a < b ? most - a : a - least;
        return {std::max(0.0, enters), std::min(length, leaves)};
    }

    /// A piece of a part, from a distance to another from its beginning.
    void stroke(QPointF from, QPointF to, double start, double end)
    {
        if (end <= start)
            return;
        const QPointF along = (to - from) / lengthOf(from, to);
        const QRectF spine = QRectF(from + along * start, from + along * end).normalized();
        const double half = pixels_ ? std::floor(width_ / 2) : width_ / 2;
        QRectF rect = from.y() == to.y() ? QRectF(spine.left(), spine.top() - half, spine.width(), width_)
                                         : QRectF(spine.left() - half, spine.top(), width_, spine.height());
        painter_.fillRect(rect.intersected(area_), colour_);
    }

    /// An odd number of pixels stands around the middle of one.
    QPointF centred(QPointF p) const
    {
        const double off = pixels_ && std::fmod(width_, 2) == 1 ? 0.5 : 0.0;
        return p + QPointF(off, off);
    }

    QPainter& painter_;
    WireStamps* const stamps_;
    QColor colour_;
    const bool smooth_;
    const Dash dash_;
    const double scale_;
    const bool pixels_;
    const QRectF area_;
    double width_;
    QPainterPath curves_;
};

/// How far from the beginning of a level part it hops, with room for a bow before its ends.
std::vector<double> hopsOn(QPointF from, QPointF to, const std::vector<QPointF>& hops, double radius)
{
    std::vector<double> found;
    const double length = lengthOf(from, to);
    for (const QPointF p : hops)
        if (const double along = (p.x() - from.x()) * (to.x() < from.x() ? -1 : 1);
            p.y() == from.y() && along > radius && along < length - radius)
            found.push_back(along);
    std::sort(found.begin(), found.end());
    return found;
}

/// A part between two corners, with a bow over each of the hops that is on it.
void paintPart(Line& line, QPointF from, QPointF to, const std::vector<QPointF>& hops)
{
    const double radius = std::floor(hopRadius * line.scale());
    const std::vector<double> bows = from.y() == to.y() ? hopsOn(from, to, hops, radius) : std::vector<double>();
    double start = 0;
    for (std::size_t first = 0, last = 0; first < bows.size(); first = ++last) {
        while (last + 1 < bows.size() && bows[last + 1] - bows[last] <= 2 * radius)
            ++last;
        line.straight(from, to, start, bows[first] - radius);
        line.bow(from, to, bows[first], bows[last], radius);
        start = bows[last] + radius;
    }
    line.straight(from, to, start, lengthOf(from, to));
}

void paintParts(Line& line, const std::vector<QPointF>& points, const std::vector<QPointF>& hops, bool rounded)
{
    QPointF start = points.front();
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QPointF here = points[i];
        if (i + 1 == points.size() || !rounded) {
            paintPart(line, start, here, hops);
            start = here;
            continue;
        }
        const double room = std::min(lengthOf(points[i - 1], here), lengthOf(here, points[i + 1])) / 2;
        const double radius = std::floor(std::min(cornerRadius * line.scale(), room));
        const QPointF end = stepTowards(here, points[i - 1], radius);
        const QPointF next = stepTowards(here, points[i + 1], radius);
        paintPart(line, start, end, hops);
        line.corner(end, here, next);
        start = next;
    }
}

} // namespace

QColor mixed(const QColor& colour, const QColor& ground, double part)
{
    const auto between = [part](int a, int b) { return static_cast<int>(std::lround(a * part + b * (1 - part))); };
    return {between(colour.red(), ground.red()), between(colour.green(), ground.green()),
            between(colour.blue(), ground.blue())};
}

void paintWireLine(QPainter& painter, const std::vector<Point>& points, const std::vector<Point>& hops,
                   const WireStyle& style, const QRectF& area, WireStamps* stamps)
{
    if (points.size() < 2)
        return;
    std::optional<PixelGround> ground;
    if (PixelGround::suits(painter))
        ground.emplace(painter);
    const auto placed = [&ground](const std::vector<Point>& from) {
        std::vector<QPointF> out;
        out.reserve(from.size());
        for (const Point& p : from)
            out.push_back(ground ? ground->at(at(p)) : at(p));
        return out;
    };
    const std::vector<QPointF> corners = placed(points);
    Line line(painter, style, ground ? ground->scale() : 1.0, ground.has_value(), ground ? ground->at(area) : area,
              stamps);
    paintParts(line, corners, style.decorated ? placed(hops) : std::vector<QPointF>(), style.decorated);
    line.finish();
    if (style.decorated)
        line.arrow(corners[corners.size() - 2], corners.back(), style.colour);
}

} // namespace designer::ui
