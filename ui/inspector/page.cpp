#include "ui/inspector/page.h"

#include <QEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>
#include <algorithm>

#include "ui/render/theme.h"

namespace designer::ui {

namespace {

/// Follows the palette of its surroundings with muted ink.
class MutedLabel : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::PaletteChange)
            paintInk();
        QLabel::changeEvent(event);
    }
    void showEvent(QShowEvent* event) override
    {
        paintInk();
        QLabel::showEvent(event);
    }

private:
    void paintInk()
    {
        QPalette inked = palette();
        const QColor ink = Theme::of(inked).mutedText;
        if (inked.color(QPalette::WindowText) == ink)
            return;
        inked.setColor(QPalette::WindowText, ink);
        setPalette(inked);
    }
};

void setSize(QLabel* label, int pixels)
{
    QFont font = label->font();
    font.setPixelSize(pixels);
    label->setFont(font);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // a long word does not widen the page
}

} // namespace

void scrollTo(QWidget* widget)
{
    constexpr int air = 24;
    for (QWidget* above = widget->parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above))
            return area->ensureWidgetVisible(widget, 0, air);
}

QLabel* mutedLabel(const QString& text, QWidget* parent)
{
    constexpr int secondary = 11;
    auto* label = new MutedLabel(text, parent);
    setSize(label, secondary);
    return label;
}

QLabel* titleLabel(const QString& text, QWidget* parent)
{
    constexpr int title = 16;
    auto* label = new QLabel(text, parent);
    setSize(label, title);
    return label;
}

QSize FieldLabel::minimumSizeHint() const
{
    const QSize full = QLabel::minimumSizeHint();
    return {std::min(full.width(), least_), full.height()};
}

void FieldLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

bool FieldLabel::event(QEvent* event)
{
    const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    if (event->type() != QEvent::ToolTip || !cut)
        return QLabel::event(event);
    const QString all = toolTip().isEmpty() ? text() : text() + QLatin1Char('\n') + toolTip();
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), all, this);
    return true;
}

QString cutFor(QWidget* button, const QString& text, int width)
{
    const QString cut = button->fontMetrics().elidedText(text, Qt::ElideRight, width);
    button->setToolTip(cut == text ? QString() : text);
    return cut;
}

} // namespace designer::ui
