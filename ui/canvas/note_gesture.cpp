#include "ui/canvas/note_gesture.h"

#include <algorithm>
#include <utility>

#include "ui/canvas/canvas.h"

namespace designer::ui {

namespace {

constexpr Point smallest{64, 40};

} // namespace

NoteSizeGesture::NoteSizeGesture(Canvas& canvas, std::string note, const Pointer& pressed)
    : Gesture(canvas), note_(std::move(note)), pressed_(pressed.design)
{
    const Rect rect = toRect(canvas_.areaOf(note_));
    size_ = {rect.width, rect.height};
}

void NoteSizeGesture::move(const Pointer& pointer)
{
    Session& session = canvas_.session();
    const Note* before = session.design().notes().find(note_);
    if (!before)
        return;
    const Point by = toPoint(pointer.design - pressed_);
    Note note = *before;
    note.size = Point{std::max(smallest.x, snapped(size_.x + by.x)), std::max(smallest.y, snapped(size_.y + by.y))};
    Design next = session.design().with(std::move(note));
    if (std::exchange(moving_, true) && session.inGesture())
        session.amend(std::move(next));
    else
        session.apply(Canvas::tr("Resize a note"), std::move(next));
}

void NoteSizeGesture::cancel()
{
    if (moving_)
        canvas_.session().abandon();
}

} // namespace designer::ui
