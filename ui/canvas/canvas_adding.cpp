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

void Canvas::proposeWire(const std::string& from, const std::string& to)
{
    if (auto connection = wireFor(session_.design(), session_.catalogue(), from, to))
        session_.setPreview(session_.design().with(std::move(*connection)));
}

/// What is new is selected and in view, its name ready to be typed over where it still needs one.
void Canvas::take(const AddedList& added, bool toBeNamed)
{
    if (added.ids.empty())
        return;
    const Component& first = *added.design.component(added.ids.front());
    const QString kind = qt(session_.catalogue().kind(first.kind)->label, session_.language());
    const bool one = added.ids.size() == 1;
    session_.apply(one ? tr("Add %1").arg(kind) : tr("Add %n components", nullptr, static_cast<int>(added.ids.size())),
                   added.design);
    session_.settle();
    takeInHand();
    session_.select(added.ids);
    showAll(added.ids);
    setFocus();
    if (one && toBeNamed)
        rename();
}

/// Moves the view no more than it must; zooms out where they have no room at once.
void Canvas::showAll(const std::vector<std::string>& ids)
{
    QRectF area;
    for (const std::string& id : ids)
        area = area.united(areaOf(id));
    if (visibleArea().contains(area))
        return;
    if (ids.size() == 1)
        ensureVisible(ids.front());
    else
        fit();
}

void Canvas::offer(QPointF at, std::vector<const Kind*> kinds, const QString& typed, WhenListed whenChosen)
{
    whenChosen_ = std::move(whenChosen);
    if (!quickAdd_) {
        quickAdd_ = new QuickAdd(session_, this);
        connect(quickAdd_, &QuickAdd::chosen, this,
                [this](const std::vector<ListedKind>& list) { take(whenChosen_(list), list.front().names.empty()); });
    }
    quickAdd_->open(viewport()->mapToGlobal(toViewport(at).toPoint()), std::move(kinds), typed);
}

void Canvas::offerToWire(const std::string& other, QPointF at)
{
    offer(at, wirableKinds(session_.design(), session_.catalogue(), other), {}, [this, other, at](const auto& list) {
        const Point corner{toPoint(at).x - cardWidth / 2, toPoint(at).y - cardHeight / 2};
        return withTypedList(session_.design(), session_.catalogue(), list, other, true, corner, session_.language());
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
    offer(at, std::move(kinds), typed, [this, at, beside](const auto& list) {
        return withTypedList(session_.design(), session_.catalogue(), list, beside, false, toPoint(at),
                             session_.language());
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
    Added added = dropped->added();
    take({std::move(added.design), {std::move(added.id)}}, true);
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
