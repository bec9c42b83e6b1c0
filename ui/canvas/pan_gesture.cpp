#include "ui/canvas/pan_gesture.h"

#include <QScrollBar>

#include "ui/canvas/canvas.h"

namespace designer::ui {

PanGesture::PanGesture(Canvas& canvas, const Pointer& pressed)
    : Gesture(canvas), pressed_(pressed.viewport), scroll_(canvas.view().scroll())
{
}

void PanGesture::move(const Pointer& pointer)
{
    const QPoint scroll = scroll_ - (pointer.viewport - pressed_).toPoint();
    canvas_.horizontalScrollBar()->setValue(scroll.x());
    canvas_.verticalScrollBar()->setValue(scroll.y());
}

} // namespace designer::ui
