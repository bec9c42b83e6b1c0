#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include "layout/tidy.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/clipboard.h"

namespace designer::ui {

void Canvas::copy()
{
    if (!session_.selection().empty())
        QGuiApplication::clipboard()->setMimeData(copied(session_, picture_, *theme_, session_.selection()).release());
}

void Canvas::cut()
{
    copy();
    removeSelection();
}

/// At the pointer where it is over the drawing, else in its middle.
void Canvas::paste()
{
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    if (!held || !canPaste(*held))
        return;
    const bool over = QRectF(viewport()->rect()).contains(pointer_.viewport) && viewport()->underMouse();
    auto result = pasted(session_, *held, toPoint(over ? toDesign(pointer_.viewport) : visibleArea().center()));
    if (!result)
        return;
    step(tr("Paste"), std::move(result->design));
    takeInHand();
    session_.select(std::move(result->ids));
}

void Canvas::tidy()
{
    const std::vector<std::string>& selected = session_.selection();
    const bool some = selected.size() > 1;
    step(some ? tr("Tidy the selection") : tr("Tidy"),
         tidied(session_.design(), session_.catalogue(), some ? selected : std::vector<std::string>()));
    if (!some)
        fit();
}

} // namespace designer::ui
