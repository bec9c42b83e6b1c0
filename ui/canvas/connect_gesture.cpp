#include "ui/canvas/connect_gesture.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>

#include "catalogue/kind_search.h"
#include "layout/legal_targets.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/walking.h"
#include "ui/canvas/wire_gesture.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

/// How far something is in a direction; what lies aside counts double, what lies behind is out of reach.
double distanceAlong(QPointF way, QPointF direction)
{
    const double along = QPointF::dotProduct(way, direction);
    const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
    return along <= 0 ? std::numeric_limits<double>::infinity() : along + 2 * aside;
}

} // namespace

ConnectGesture::ConnectGesture(Canvas& canvas, std::string from) : Gesture(canvas), from_(std::move(from))
{
    const Session& session = canvas_.session();
    legal_ = legalTargets(session.design(), session.catalogue(), from_);
    for (std::string& id : readingOrder(canvas_.picture()))
        if (legal_.contains(id))
            order_.push_back(std::move(id));
}

void ConnectGesture::release(const Pointer& pointer)
{
    const CardShape* card = canvas_.picture().cardAt(toPoint(pointer.design));
    if (card && legal_.contains(card->id)) {
        aim(card->id);
        finish();
    } else {
        cancel();
    }
    over_ = true;
}

bool ConnectGesture::key(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        finish();
    } else if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab) {
        walk(event.key() == Qt::Key_Tab ? Qt::Key_Right : Qt::Key_Left);
    } else if (arrowDirection(event.key()) != Point{}) {
        typed_.clear();
        walk(event.key());
    } else if (event.key() == Qt::Key_Backspace) {
        typed_.chop(1);
        find();
    } else if (!event.text().isEmpty() && event.text().front().isPrint()) {
        typed_ += event.text();
        find();
    }
    return true;
}

/// The nearest in a direction; where there is none, the next one as one reads.
void ConnectGesture::walk(int arrowKey)
{
    if (order_.empty())
        return;
    const QPointF from = canvas_.areaOf(target_.empty() ? from_ : target_).center();
    const std::string* nearest = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (const std::string& id : order_) {
        const double away = distanceAlong(canvas_.areaOf(id).center() - from, toQt(arrowDirection(arrowKey)));
        if (id != target_ && away < least) {
            least = away;
            nearest = &id;
        }
    }
    if (!nearest) {
        const bool forth = arrowKey == Qt::Key_Right || arrowKey == Qt::Key_Down;
        const auto at = std::find(order_.begin(), order_.end(), target_);
        if (at == order_.end())
            nearest = forth ? &order_.front() : &order_.back();
        else if (forth)
            nearest = at + 1 == order_.end() ? &order_.front() : &*(at + 1);
        else
            nearest = at == order_.begin() ? &order_.back() : &*(at - 1);
    }
    aim(*nearest);
}

void ConnectGesture::find()
{
    const std::string typed = utf8(typed_);
    const std::string* best = nullptr;
    int most = 0;
    for (const std::string& id : order_)
        if (const int how = matchQuality(utf8(canvas_.nameOf(id)), typed); how > most) {
            most = how;
            best = &id;
        }
    aim(best && !typed.empty() ? *best : std::string());
}

void ConnectGesture::aim(const std::string& target)
{
    target_ = target;
    if (target_.empty())
        return cancel();
    canvas_.ensureVisible(target_);
    canvas_.proposeWire(from_, target_);
}

void ConnectGesture::cancel()
{
    canvas_.session().setPreview(std::nullopt);
}

void ConnectGesture::finish()
{
    over_ = true;
    if (!target_.empty())
        canvas_.wire(from_, target_);
    else if (typed_.isEmpty())
        canvas_.offerToWire(from_, canvas_.areaOf(from_).center() + QPointF(cardWidth + 8 * grid, 0));
}

QString ConnectGesture::words() const
{
    if (!target_.empty())
        return Canvas::tr("Wire to %1: Enter").arg(canvas_.nameOf(target_));
    if (!typed_.isEmpty())
        return Canvas::tr("“%1”: nothing like that can be wired").arg(typed_);
    return order_.empty() ? Canvas::tr("Nothing drawn can be wired. Enter adds a component")
                          : Canvas::tr("Arrows or typing choose the other end. Enter adds a new one");
}

void ConnectGesture::adjust(PaintOptions& options) const
{
    options.legalTargets = &legal_;
    if (!target_.empty())
        options.hovered = freshConnectionId(canvas_.session().design());
}

void ConnectGesture::paint(QPainter& painter) const
{
    const Theme& theme = canvas_.theme();
    const QRectF at = canvas_.areaOf(target_.empty() ? from_ : target_);
    if (!target_.empty()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.legal, 2.5 / canvas_.zoom()));
        painter.drawRoundedRect(at.adjusted(-3, -3, 3, 3), 10, 10);
    }
    paintPlate(painter, at.bottomLeft(), canvas_.zoom(), words(), theme.text, theme);
}

QRectF ConnectGesture::area() const
{
    return canvas_.visibleArea();
}

} // namespace designer::ui
