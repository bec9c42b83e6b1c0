#include <QFocusEvent>
#include <QKeyEvent>
#include <algorithm>

#include "layout/moving.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/walking.h"

namespace designer::ui {

namespace {

constexpr int farNudge = 5; // grid steps with Shift

} // namespace

void Canvas::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        escape();
        return;
    }
    if (gesture_) {
        if (gesture_->key(*event))
            gestureMoved();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        spaceHeld_ = true;
        showCursor();
        return;
    }
    if (!navigationKey(*event) && !walkingKey(*event) && !editingKey(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

/// Takes back one thing at a time: the gesture, the preview, the selection.
void Canvas::escape()
{
    if (gesture_) {
        cancelGesture();
        return;
    }
    session_.setPreview(std::nullopt);
    session_.select({});
    letArrowsWalk(true);
}

/// What the keyboard is at has a frame while they do.
void Canvas::letArrowsWalk(bool on)
{
    if (std::exchange(arrowsWalk_, on) != on)
        repaintItem(current_);
}

void Canvas::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        spaceHeld_ = false;
        showCursor();
        return;
    }
    QAbstractScrollArea::keyReleaseEvent(event);
}

bool Canvas::navigationKey(const QKeyEvent& event)
{
    if (!(event.modifiers() & Qt::ControlModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_0:
        fit();
        return true;
    case Qt::Key_1:
        actualSize();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_A:
        selectAll();
        return true;
    default:
        return false;
    }
}

/// Arrows walk from what the keyboard came to, and move what was taken in hand;
/// Alt always moves, Ctrl walks without selecting.
bool Canvas::walkingKey(const QKeyEvent& event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier && event.key() == Qt::Key_Space && !current_.empty()) {
        std::vector<std::string> ids = session_.selection();
        if (std::erase(ids, current_) == 0)
            ids.push_back(current_);
        session_.select(std::move(ids));
        return true;
    }
    const Point way = arrowDirection(event.key());
    if (way == Point{})
        return false;
    const bool moves = (modifiers & Qt::AltModifier) || (!arrowsWalk_ && !(modifiers & Qt::ControlModifier));
    if (moves && !session_.selection().empty()) {
        const int by = grid * (modifiers & Qt::ShiftModifier ? farNudge : 1);
        nudge({way.x * by, way.y * by});
        return true;
    }
    const std::string next = current_.empty() ? std::string() : neighbour(picture_, current_, event.key());
    if (current_.empty())
        walk(true);
    else if (!next.empty() && modifiers & Qt::ControlModifier)
        walkOnTo(next);
    else if (!next.empty())
        walkTo(next);
    return true;
}

/// C wires from what is selected; any other letter begins the name of what to add.
bool Canvas::typed(const QKeyEvent& event)
{
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!plain || event.text().isEmpty() || !event.text().front().isLetterOrNumber())
        return false;
    if (event.key() == Qt::Key_C && picture_.card(current_))
        beginConnecting();
    else
        openQuickAdd(event.text());
    return true;
}

bool Canvas::editingKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_F2:
        rename();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeSelection();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!current_.empty())
            editItem(current_);
        return true;
    default:
        return typed(event);
    }
}

void Canvas::walkTo(const std::string& id)
{
    walkOnTo(id);
    session_.select({id});
}

void Canvas::walkOnTo(const std::string& id)
{
    letArrowsWalk(true);
    setCurrent(id);
    ensureVisible(id);
}

/// To the next or the one before, as one reads; false at the end.
bool Canvas::walk(bool next)
{
    const std::vector<std::string> order = readingOrder(picture_);
    const auto at = std::find(order.begin(), order.end(), current_);
    if (order.empty())
        return false;
    if (at == order.end())
        walkTo(next ? order.front() : order.back());
    else if (next ? at + 1 == order.end() : at == order.begin())
        return false;
    else
        walkTo(next ? *(at + 1) : *(at - 1));
    return true;
}

bool Canvas::focusNextPrevChild(bool next)
{
    return walk(next) || QAbstractScrollArea::focusNextPrevChild(next);
}

void Canvas::nudge(Point by)
{
    const std::vector<std::string>& ids = session_.selection();
    session_.apply(stepName(ids, tr("Move %1"), tr("Move %n items", nullptr, static_cast<int>(ids.size()))),
                   Moving(session_.design(), session_.catalogue(), ids).by(by));
    session_.settle();
    if (ids.size() == 1)
        ensureVisible(ids.front());
}

void Canvas::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (current_.empty() && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason))
        walk(event->reason() == Qt::TabFocusReason);
    repaintItem(current_);
}

void Canvas::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    spaceHeld_ = false;
    if (event->reason() == Qt::ActiveWindowFocusReason)
        cancelGesture();
    repaintItem(current_);
    showCursor();
}

} // namespace designer::ui
