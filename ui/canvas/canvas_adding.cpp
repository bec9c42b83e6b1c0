#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>

#include "layout/adding.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/drop_ghost.h"
#include "ui/canvas/quick_add.h"
#include "ui/render/words.h"
#include "ui/studio/clipboard_formats.h"

namespace designer::ui {

void Canvas::wire(const std::string& from, const std::string& to)
{
    const auto connection = wireFor(session_.design(), session_.catalogue(), from, to);
    if (!connection)
        return;
    session_.apply(tr("Wire %1 to %2").arg(nameOf(connection->from), nameOf(connection->to)),
                   session_.design().with(Connection(*connection)));
    session_.settle();
}

/// A new component is there: selected, in view, its name ready to be typed over.
void Canvas::take(const Added& added)
{
    const Component* component = added.design.component(added.id);
    const Kind* kind = component ? session_.catalogue().kind(component->kind) : nullptr;
    if (!kind)
        return;
    session_.apply(tr("Add %1").arg(qt(kind->label, session_.language())), added.design);
    session_.settle();
    takeInHand();
    session_.select({added.id});
    ensureVisible(added.id);
    setFocus();
    rename();
}

void Canvas::offer(QPointF at, std::vector<const Kind*> kinds, const QString& typed,
                   std::function<Added(Key)> whenChosen)
{
    whenChosen_ = std::move(whenChosen);
    if (!quickAdd_) {
        quickAdd_ = new QuickAdd(session_, this);
        connect(quickAdd_, &QuickAdd::chosen, this, [this](Key kind) { take(whenChosen_(kind)); });
    }
    quickAdd_->open(viewport()->mapToGlobal(toViewport(at).toPoint()), std::move(kinds), typed);
}

void Canvas::offerToWire(const std::string& other, QPointF at)
{
    offer(at, wirableKinds(session_.design(), session_.catalogue(), other), {}, [this, other, at](Key kind) {
        const Point corner{toPoint(at).x - cardWidth / 2, toPoint(at).y - cardHeight / 2};
        return addedAndWired(session_.design(), session_.catalogue(), kind, other, corner, session_.language());
    });
}

void Canvas::openQuickAdd(const QString& typed)
{
    const std::vector<std::string>& selected = session_.selection();
    const std::string beside =
        selected.size() == 1 && picture_.card(selected.front()) ? selected.front() : std::string();
    const QRectF neighbour = areaOf(beside);
    const QPointF at = neighbour.isEmpty() ? visibleArea().center() : neighbour.bottomLeft() + QPointF(0, 2 * grid);
    offerAt(at, beside, typed);
}

void Canvas::offerAt(QPointF at, const std::string& beside, const QString& typed)
{
    std::vector<const Kind*> kinds;
    for (const Kind& kind : session_.catalogue().kinds())
        kinds.push_back(&kind);
    offer(at, std::move(kinds), typed, [this, at, beside](Key kind) {
        return addedBeside(session_.design(), session_.catalogue(), kind, beside, toPoint(at), session_.language());
    });
}

// Drops from the palette.

void Canvas::dragEnterEvent(QDragEnterEvent* event)
{
    const Key kind = Key::of(event->mimeData()->data(kindFormat()).toStdString());
    if (!event->mimeData()->hasFormat(kindFormat()) || !session_.catalogue().kind(kind)) {
        event->ignore();
        return;
    }
    cancelGesture();
    ghost_ = std::make_unique<DropGhost>(session_, kind);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    moveGhost(event->position());
}

void Canvas::dragMoveEvent(QDragMoveEvent* event)
{
    event->setAccepted(ghost_ != nullptr);
    if (ghost_)
        moveGhost(event->position());
}

void Canvas::dragLeaveEvent(QDragLeaveEvent*)
{
    repaintAll();
    ghost_.reset();
}

void Canvas::dropEvent(QDropEvent* event)
{
    if (!ghost_) {
        event->ignore();
        return;
    }
    moveGhost(event->position());
    event->setDropAction(Qt::CopyAction);
    event->accept();
    repaintAll();
    const std::unique_ptr<DropGhost> dropped = std::move(ghost_);
    window()->activateWindow();
    take(dropped->added());
}

void Canvas::moveGhost(QPointF viewport)
{
    const Point at = toPoint(toDesign(viewport));
    const CardShape* card = picture_.cardAt(at);
    const QRectF before = ghost_->area(zoom());
    if (!ghost_->move(at, card ? card->id : std::string()))
        return;
    repaintArea(before);
    repaintArea(ghost_->area(zoom()));
    if (picture_.bounds().empty())
        repaintAll(); // the hint goes
}

} // namespace designer::ui
