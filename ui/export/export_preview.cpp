#include "ui/export/export_preview.h"

#include <QPainter>

#include "ui/render/theme.h"

namespace designer::ui {

namespace {

constexpr int frame = 12;
constexpr int square = 8;

} // namespace

ExportPreview::ExportPreview(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ExportPreview::show(const QImage& image)
{
    image_ = image;
    words_.clear();
    setAccessibleDescription({});
    update();
}

void ExportPreview::show(const QString& words)
{
    image_ = {};
    words_ = words;
    setAccessibleDescription(words);
    update();
}

QSize ExportPreview::room() const
{
    return (size() - QSize(2 * frame, 2 * frame)).expandedTo({1, 1});
}

void ExportPreview::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.cardBorder);
    painter.setBrush(theme.actor);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (image_.isNull()) {
        painter.setPen(theme.mutedText);
        painter.drawText(rect().adjusted(frame, frame, -frame, -frame), Qt::AlignCenter | Qt::TextWordWrap, words_);
        return;
    }
    QRect place(QPoint(), image_.deviceIndependentSize().toSize());
    place.moveCenter(rect().center());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(place, theme.card);
    for (int y = 0; y < place.height(); y += square)
        for (int x = y / square % 2 * square; x < place.width(); x += 2 * square)
            painter.fillRect(QRect(place.x() + x, place.y() + y, square, square) & place, theme.cardHover);
    painter.drawImage(place.topLeft(), image_);
}

void ExportPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    emit resized();
}

} // namespace designer::ui
