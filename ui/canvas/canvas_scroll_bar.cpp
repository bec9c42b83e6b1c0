#include "ui/canvas/canvas_scroll_bar.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace designer::ui {

namespace {

void paintFramed(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& frame)
{
    painter.fillRect(rect, frame);
    painter.fillRect(rect.adjusted(1, 1, -1, -1), fill);
}

} // namespace

void CanvasScrollBar::paintEvent(QPaintEvent*)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const bool level = orientation() == Qt::Horizontal;
    const auto part = [&](QStyle::SubControl control) {
        return style()->subControlRect(QStyle::CC_ScrollBar, &option, control, this);
    };
    const QColor ground = palette().color(QPalette::Window);
    const QColor frame = palette().color(QPalette::Mid);
    QPainter painter(this);
    paintFramed(painter, rect(), ground, frame);
    if (minimum() < maximum()) {
        const bool held = isSliderDown() || option.state.testFlag(QStyle::State_MouseOver);
        QColor handle = palette().color(QPalette::WindowText);
        handle.setAlphaF(held ? 0.4F : 0.22F);
        painter.fillRect(part(QStyle::SC_ScrollBarSlider).adjusted(3, 3, -3, -3), handle);
    }
    const std::pair<QStyle::SubControl, QStyle::PrimitiveElement> arrows[] = {
        {QStyle::SC_ScrollBarSubLine, level ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowUp},
        {QStyle::SC_ScrollBarAddLine, level ? QStyle::PE_IndicatorArrowRight : QStyle::PE_IndicatorArrowDown}};
    for (const auto& [control, arrow] : arrows) {
        QStyleOption where;
        where.initFrom(this);
        where.rect = part(control).adjusted(4, 4, -4, -4);
        style()->drawPrimitive(arrow, &where, &painter, this);
    }
}

} // namespace designer::ui
