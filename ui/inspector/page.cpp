#include "ui/inspector/page.h"

#include <QEvent>
#include <QLabel>

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
}

} // namespace

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

} // namespace designer::ui
