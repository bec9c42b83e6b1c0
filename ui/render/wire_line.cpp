#include "ui/render/wire_line.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "ui/render/pixel_ground.h"

namespace designer::ui {

namespace {

constexpr double cornerRadius = 6;
constexpr double hopRadius = 5;
constexpr double hopHeight = 6.5;
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
    Line(QPainter& painter, const WireStyle& style, double scale, bool pixels, const QRectF& area)
        : painter_(painter), colour_(style.colour), smooth_(painter.testRenderHint(QPainter::Antialiasing)),
          dash_(dash(style.meaning)), scale_(scale), pixels_(pixels),
          area_(area.adjusted(-reach * scale, -reach * scale, reach * scale, reach * scale)),
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

    void straight(QPointF from, QPointF to)
    {
        const QRectF box = QRectF(from, to).normalized();
        if (box.right() < area_.left() || box.left() > area_.right() || box.bottom() < area_.top()
            || box.top() > area_.bottom())
            return;
        const double length = lengthOf(from, to);
        if (dash_.gap == 0) {
            stroke(from, to, 0, length);
            return;
        }
        const double steps[] = {inWidths(dash_.painted[0]), inWidths(dash_.gap), inWidths(dash_.painted[1]),
                                dash_.painted[1] > 0 ? inWidths(dash_.gap) : 0};
        const double period = steps[0] + steps[1] + steps[2] + steps[3];
        const auto [first, last] = seen(from, to, length);
        for (double start = std::floor(first / period) * period; start < last; start += period) {
            stroke(from, to, start, std::min(start + steps[0], length));
            if (steps[2] > 0)
                stroke(from, to, start + steps[0] + steps[1], std::min(start + period - steps[3], length));
        }
    }

    void corner(QPointF from, QPointF over, QPointF to)
    {
        if (!area_.contains(over))
            return;
        curves_.moveTo(centred(from));
        curves_.quadTo(centred(over), centred(to));
    }

    void bow(QPointF from, QPointF to)
    {
        if (!area_.contains(from) && !area_.contains(to))
            return;
        const double height = hopHeight * scale_;
        const QPointF lift = from.y() == to.y() ? QPointF(0, -height) : QPointF(height, 0);
        curves_.moveTo(centred(from));
        curves_.cubicTo(centred(from + lift), centred(to + lift), centred(to));
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
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(colour);
        painter_.drawPolygon(head, 3);
    }

private:
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
    QColor colour_;
    const bool smooth_;
    const Dash dash_;
    const double scale_;
    const bool pixels_;
    const QRectF area_;
    double width_;
    QPainterPath curves_;
};

/// A part between two corners, with a bow over each of the hops that is on it.
void paintPart(Line& line, QPointF from, QPointF to, const std::vector<QPointF>& hops)
{
    const double radius = std::floor(hopRadius * line.scale());
    std::vector<QPointF> bows;
    for (const QPointF p : hops) {
        const bool onPart = (from.y() == to.y() && p.y() == to.y()) || (from.x() == to.x() && p.x() == to.x());
        if (onPart && lengthOf(from, p) + lengthOf(p, to) < lengthOf(from, to) + 0.5 && lengthOf(from, p) > radius
            && lengthOf(p, to) > radius)
            bows.push_back(p);
    }
    std::sort(bows.begin(), bows.end(), [&](QPointF a, QPointF b) { return lengthOf(from, a) < lengthOf(from, b); });
    QPointF start = from;
    for (const QPointF bow : bows) {
        const QPointF in = stepTowards(bow, from, radius);
        if (lengthOf(from, in) < lengthOf(from, start))
            continue; // two hops in one place
        const QPointF out = stepTowards(bow, to, radius);
        line.straight(start, in);
        line.bow(in, out);
        start = out;
    }
    line.straight(start, to);
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
                   const WireStyle& style, const QRectF& area)
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
    Line line(painter, style, ground ? ground->scale() : 1.0, ground.has_value(), ground ? ground->at(area) : area);
    paintParts(line, corners, style.decorated ? placed(hops) : std::vector<QPointF>(), style.decorated);
    line.finish();
    if (style.decorated)
        line.arrow(corners[corners.size() - 2], corners.back(), style.colour);
}

} // namespace designer::ui
