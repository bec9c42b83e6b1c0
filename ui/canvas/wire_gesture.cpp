#include "ui/canvas/wire_gesture.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "layout/adding.h"
#include "layout/legal_targets.h"
#include "ui/canvas/canvas.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr double plateOffset = 16; // pixels of the screen, right of and below the pointer
constexpr double platePadding = 8;

} // namespace

QRectF plateArea(QPointF at, double zoom, const QString& text)
{
    const QFontMetricsF metrics(DiagramPainter::font(13));
    const QSizeF size(metrics.horizontalAdvance(text) + 2 * platePadding, metrics.height() + platePadding);
    return {at + QPointF(plateOffset, plateOffset) / zoom, size / zoom};
}

void paintPlate(QPainter& painter, QPointF at, double zoom, const QString& text, const QColor& ink, const Theme& theme)
{
    const QRectF area = plateArea(at, zoom, text);
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(1 / zoom, 1 / zoom);
    const QRectF plate(QPointF(), area.size() * zoom);
    painter.setPen(QPen(theme.cardBorder, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(ink);
    painter.setFont(DiagramPainter::font(13));
    painter.drawText(plate, Qt::AlignCenter, text);
    painter.restore();
}

WireGesture::WireGesture(Canvas& canvas, std::string from, const Pointer& pressed)
    : Gesture(canvas), fixed_(std::move(from)), pressed_(pressed.viewport), at_(pressed.design)
{
    const Session& session = canvas_.session();
    legal_ = legalTargets(session.design(), session.catalogue(), fixed_);
}

WireGesture::WireGesture(Canvas& canvas, const Connection& wire, bool source, const Pointer& pressed)
    : Gesture(canvas), fixed_(source ? wire.to : wire.from), wire_(wire.id), source_(source),
      pressed_(pressed.viewport), at_(pressed.design)
{
    const Session& session = canvas_.session();
    legal_ = legalEnds(session.design(), session.catalogue(), wire, source);
}

void WireGesture::move(const Pointer& pointer)
{
    if ((pointer.viewport - pressed_).manhattanLength() >= QApplication::startDragDistance())
        drawn_ = true;
    if (drawn_)
        aim(pointer);
}

void WireGesture::aim(const Pointer& pointer)
{
    at_ = pointer.design;
    const Picture& picture = canvas_.picture();
    const CardShape* card = picture.cardAt(toPoint(at_));
    aimAt(card && card->id != fixed_ ? card->id : std::string());
    way_ = proposes() ? std::vector<Point>() : picture.routes().preview(picture.design(), fixed_, toPoint(at_));
}

void WireGesture::aimAt(std::string target)
{
    if (target == target_)
        return;
    target_ = std::move(target);
    reason_ = target_.empty() || legal_.contains(target_) ? QString() : reason(target_);
    if (proposes())
        propose();
    else
        canvas_.session().setPreview(std::nullopt);
}

void WireGesture::propose() const
{
    if (wire_.empty())
        canvas_.proposeWire(fixed_, target_);
    else
        canvas_.session().setPreview(rewiredToTarget());
}

QString WireGesture::reason(const std::string& target) const
{
    const Session& session = canvas_.session();
    const Message why = source_ ? whyNoWire(session.design(), session.catalogue(), target, fixed_)
                                : whyNoWire(session.design(), session.catalogue(), fixed_, target);
    return why.pattern.empty() ? Canvas::tr("Only against the direction of this wire") : qt(why.in(session.language()));
}

void WireGesture::release(const Pointer& pointer)
{
    over_ = true;
    if (!drawn_) {
        canvas_.session().select({wire_.empty() ? fixed_ : wire_});
        return;
    }
    aim(pointer);
    if (!target_.empty()) {
        if (proposes())
            connect();
    } else if (wire_.empty() && !QRectF(canvas_.areaOf(fixed_)).contains(at_)) {
        canvas_.offerToWire(fixed_, at_);
    }
}

void WireGesture::cancel()
{
    canvas_.session().setPreview(std::nullopt);
}

void WireGesture::connect() const
{
    if (wire_.empty()) {
        canvas_.wire(fixed_, target_);
    } else {
        Session& session = canvas_.session();
        session.apply(Canvas::tr("Move a wire to %1").arg(canvas_.nameOf(target_)), rewiredToTarget());
        session.settle();
    }
    canvas_.session().setPreview(std::nullopt); // where it ended before, nothing was applied
}

Design WireGesture::rewiredToTarget() const
{
    const Design& design = canvas_.session().design();
    return rewired(design, wire_, source_ ? target_ : fixed_, source_ ? fixed_ : target_);
}

void WireGesture::adjust(PaintOptions& options) const
{
    if (!drawn_)
        return;
    options.legalTargets = &legal_;
    if (proposes())
        options.hovered = wire_.empty() ? freshConnectionId(canvas_.session().design()) : wire_;
}

void WireGesture::paint(QPainter& painter) const
{
    if (!drawn_)
        return;
    const Theme& theme = canvas_.theme();
    const bool refused = !reason_.isEmpty();
    std::vector<Point> way = way_;
    if (source_)
        std::reverse(way.begin(), way.end());
    canvas_.painter().paintRoute(painter, way, WireMeaning::call, refused ? theme.illegal : theme.accent);
    if (refused)
        paintPlate(painter, at_, canvas_.zoom(), reason_, theme.illegal, theme);
}

QRectF WireGesture::area() const
{
    if (!drawn_)
        return {};
    return canvas_.visibleArea(); // what may be an end is lit wherever it is
}

} // namespace designer::ui
