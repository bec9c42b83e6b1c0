#include "ui/window/notices.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>

#include "ui/render/theme.h"

namespace designer::ui {

namespace {

QColor colourOf(Notices::Tone tone, const Theme& theme)
{
    const std::array<QColor, 3> colours = {theme.accent, theme.warning, theme.error};
    return colours[static_cast<std::size_t>(tone)];
}

/// One message with its choices; a strip in the colour of its tone.
class NoticeBar : public QWidget {
public:
    NoticeBar(Notices::Tone tone, const QString& text, QWidget* parent) : QWidget(parent), tone_(tone)
    {
        setAccessibleName(text);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(16, 6, 8, 6);
        row->setSpacing(8);
        auto* label = new QLabel(text);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        row->addWidget(label, 1);
    }

    void addButton(QAbstractButton* button) { layout()->addWidget(button); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::of(palette());
        const QColor colour = colourOf(tone_, theme);
        QColor ground = colour;
        ground.setAlphaF(theme.dark ? 0.20F : 0.10F);
        QPainter painter(this);
        painter.fillRect(rect(), palette().base());
        painter.fillRect(rect(), ground);
        painter.fillRect(QRect(0, 0, 4, height()), colour);
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.cardBorder);
    }

private:
    Notices::Tone tone_;
};

} // namespace

Notices::Notices(QWidget* parent) : QWidget(parent), layout_(new QVBoxLayout(this))
{
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(0);
    hide();
}

void Notices::show(const QString& topic, Tone tone, const QString& text, std::vector<Choice> choices,
                   std::function<void()> closed)
{
    dismiss(topic);
    auto* bar = new NoticeBar(tone, text, this);
    for (Choice& choice : choices) {
        auto* button = new QPushButton(choice.text);
        connect(button, &QPushButton::clicked, this, [this, topic, choice = std::move(choice)] {
            if (!choice.stays)
                dismiss(topic);
            choice.run();
        });
        bar->addButton(button);
    }
    auto* close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, [this, topic, closed = std::move(closed)] {
        dismiss(topic);
        if (closed)
            closed();
    });
    bar->addButton(close);
    layout_->addWidget(bar);
    bars_.insert(topic, bar);
    QWidget::show();
}

void Notices::dismiss(const QString& topic)
{
    QWidget* bar = bars_.take(topic);
    if (!bar)
        return;
    bar->hide();
    bar->deleteLater();
    setVisible(!bars_.isEmpty());
}

void Notices::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace designer::ui
