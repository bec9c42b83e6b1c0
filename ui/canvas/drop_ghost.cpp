#include "ui/canvas/drop_ghost.h"

#include <QPainter>

#include "layout/adding.h"
#include "layout/zones.h"
#include "ui/canvas/view.h"
#include "ui/canvas/wire_gesture.h"
#include "ui/render/consequence_words.h"
#include "ui/render/painter.h"
#include "ui/render/words.h"

namespace designer::ui {

bool DropGhost::move(Point at, const std::string& target)
{
    const Design& design = session_.design();
    const Catalogue& catalogue = session_.catalogue();
    const Component* end = target.empty() ? nullptr : design.component(target);
    const bool wires = end && (catalogue.wire(kind_, end->kind) || catalogue.wire(end->kind, kind_));
    const std::string wired = wires ? target : std::string();
    // Held in its middle, as it was taken.
    corner_ = snapped(Point{at.x - cardWidth / 2, at.y - cardHeight / 2});
    const Rect before = card_.rect; // empty at first
    const Point place = freePlace(design, catalogue, kind_, corner_);
    card_.rect = {place.x, place.y, cardWidth, cardHeight};
    const bool other = !described_ || wired != target_;
    target_ = wired;
    if (other)
        describe();
    return other || before != card_.rect;
}

Added DropGhost::added() const
{
    const Design& design = session_.design();
    const Catalogue& catalogue = session_.catalogue();
    return target_.empty() ? addedAt(design, catalogue, kind_, corner_, session_.language())
                           : addedAndWired(design, catalogue, kind_, target_, corner_, session_.language());
}

/// What follows depends on what it is wired to, not on where it stands.
void DropGhost::describe()
{
    described_ = true;
    const Added with = added();
    const Component& component = *with.design.component(with.id);
    card_.id = with.id;
    card_.kind = session_.catalogue().kind(kind_);
    card_.actor = card_.kind->scope == Scope::actor;
    card_.name = qt(component.name);
    card_.line = qt(card_.kind->backing, session_.language());
    words_ = consequenceWords(session_.whatIf(with.design), with.design, session_.language());
}

void DropGhost::paint(QPainter& painter, DiagramPainter& diagram, double zoom) const
{
    if (!described_)
        return;
    PaintOptions options;
    options.zoom = zoom;
    painter.save();
    painter.setOpacity(0.8);
    diagram.paintCard(painter, card_, options);
    painter.restore();
    const Theme& theme = diagram.theme();
    if (const Component* target = target_.empty() ? nullptr : session_.design().component(target_);
        target && target->at) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.legal, 2.5 / zoom));
        painter.drawRoundedRect(toQt(cardRect(*target)).adjusted(-3, -3, 3, 3), 10, 10);
    }
    paintPlate(painter, toQt(card_.rect).bottomLeft() - QPointF(16, 8) / zoom, zoom, words_, theme.text, theme);
}

QRectF DropGhost::area(double zoom) const
{
    if (!described_)
        return {};
    QRectF out = toQt(card_.rect).adjusted(-12, -12, 12, 12);
    if (const Component* target = target_.empty() ? nullptr : session_.design().component(target_);
        target && target->at)
        out = out.united(toQt(cardRect(*target)).adjusted(-8, -8, 8, 8));
    return out.united(plateArea(toQt(card_.rect).bottomLeft() - QPointF(16, 8) / zoom, zoom, words_))
        .adjusted(-2 / zoom, -2 / zoom, 2 / zoom, 2 / zoom);
}

} // namespace designer::ui
