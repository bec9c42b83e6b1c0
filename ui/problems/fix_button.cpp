#include "ui/problems/fix_button.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/render/painter.h"
#include "ui/render/theme.h"

namespace designer::ui {

FixButton::FixButton(const QString& title, QWidget* parent)
    : QPushButton(parent), title_(new QLabel(title, this)), consequence_(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(0);
    for (QLabel* label : {title_, consequence_}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    title_->setFont(DiagramPainter::font(13, true));
    consequence_->setFont(DiagramPainter::font(11));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setConsequence(QStringLiteral("…"));
    recolour();
}

QString FixButton::title() const
{
    return title_->text();
}

void FixButton::setConsequence(const QString& words)
{
    consequence_->setText(words);
    setAccessibleName(title_->text() + QStringLiteral(" (") + words + QStringLiteral(")"));
    updateGeometry();
}

QSize FixButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize FixButton::minimumSizeHint() const
{
    return {96, layout()->minimumSize().height()};
}

int FixButton::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void FixButton::enterEvent(QEnterEvent* event)
{
    QPushButton::enterEvent(event);
    emit looked(true);
}

void FixButton::leaveEvent(QEvent* event)
{
    QPushButton::leaveEvent(event);
    emit looked(hasFocus());
}

void FixButton::focusInEvent(QFocusEvent* event)
{
    QPushButton::focusInEvent(event);
    emit looked(true);
}

void FixButton::focusOutEvent(QFocusEvent* event)
{
    QPushButton::focusOutEvent(event);
    emit looked(underMouse());
}

void FixButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QPushButton::changeEvent(event);
}

void FixButton::recolour()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::of(muted).mutedText);
    consequence_->setPalette(muted);
}

} // namespace designer::ui
