#include "ui/canvas/minimap.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "ui/render/qt_geometry.h"
#include "ui/render/theme.h"

namespace designer::ui {

namespace {

constexpr QSize preferred{200, 128};
constexpr int mapMargin = 8;
constexpr double leastBlock = 2; // pixels; smaller ones would vanish
constexpr int leastFrame = 8;
constexpr int radius = 4;

} // namespace

Minimap::Minimap(QWidget* parent) : QWidget(parent)
{
    setFixedSize(preferred);
    setFocusPolicy(Qt::NoFocus); // the canvas itself goes everywhere by keyboard
    setCursor(Qt::PointingHandCursor);
    retranslate();
    showOrHide();
}

QSize Minimap::sizeHint() const
{
    return preferred;
}

void Minimap::setPicture(const Picture* picture)
{
    picture_ = picture;
    pictureChanged();
}

void Minimap::pictureChanged()
{
    whole_ = picture_ ? toQt(picture_->bounds()) : QRectF();
    cached_ = {};
    measure();
    showOrHide();
    update();
}

void Minimap::setVisibleArea(const QRectF& area)
{
    if (visible_ == area)
        return;
    visible_ = area;
    showOrHide();
    update();
}

void Minimap::setWanted(bool wanted)
{
    wanted_ = wanted;
    showOrHide();
}

void Minimap::showOrHide()
{
    setVisible(wanted_ && !whole_.isEmpty() && !visible_.contains(whole_));
}

void Minimap::measure()
{
    const QRectF inside = QRectF(rect()).adjusted(mapMargin, mapMargin, -mapMargin, -mapMargin);
    if (whole_.isEmpty() || inside.isEmpty())
        return;
    scale_ = std::min(inside.width() / whole_.width(), inside.height() / whole_.height());
    origin_ = inside.center() - QPointF(whole_.width(), whole_.height()) * (scale_ / 2);
}

QRectF Minimap::toWidget(const QRectF& design) const
{
    return {origin_ + (design.topLeft() - whole_.topLeft()) * scale_, design.size() * scale_};
}

QPointF Minimap::toDesign(QPointF widget) const
{
    return whole_.topLeft() + (widget - origin_) / scale_;
}

/// What is seen, at least as large as can be gripped, kept within the widget.
QRectF Minimap::frame() const
{
    QRectF out = toWidget(visible_);
    const QPointF centre = out.center();
    out.setSize(out.size().expandedTo(QSizeF(leastFrame, leastFrame)));
    out.moveCenter(centre);
    return out.intersected(QRectF(rect()).adjusted(2, 2, -2, -2));
}

void Minimap::paintBlocks(QPainter& painter) const
{
    const Theme& theme = Theme::of(palette());
    const ZoneAreas& zones = picture_->zones();
    const std::pair<const Rect&, const QColor&> areas[] = {{zones.internet, theme.zoneInternet},
                                                           {zones.aws, theme.zoneAws},
                                                           {zones.vpc, theme.zoneVpc},
                                                           {zones.client, theme.zoneClient}};
    for (const auto& [area, colour] : areas)
        if (!area.empty())
            painter.fillRect(toWidget(toQt(area)), colour);
    const auto block = [&](const Rect& rect, const QColor& colour) {
        QRectF small = toWidget(toQt(rect));
        small.setSize(small.size().expandedTo(QSizeF(leastBlock, leastBlock)));
        painter.fillRect(small, colour);
    };
    for (const NoteShape& note : picture_->notes())
        if (!note.rect.empty())
            block(note.rect, theme.noteBorder);
    for (const CardShape& card : picture_->cards())
        if (!card.rect.empty())
            block(card.rect, card.kind ? theme.family(card.kind->family) : theme.mutedText);
}

QPixmap Minimap::drawn() const
{
    const double ratio = devicePixelRatioF();
    QPixmap out(size() * ratio);
    out.setDevicePixelRatio(ratio);
    out.fill(Qt::transparent);
    QPainter painter(&out);
    const Theme& theme = Theme::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.cardBorder);
    painter.setBrush(theme.canvas);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false); // thousands of small blocks
    if (picture_)
        paintBlocks(painter);
    return out;
}

void Minimap::paintEvent(QPaintEvent*)
{
    if (cached_.isNull() || cached_.devicePixelRatio() != devicePixelRatioF())
        cached_ = drawn();
    QPainter painter(this);
    painter.drawPixmap(0, 0, cached_);
    const QColor accent = Theme::of(palette()).accent;
    QColor glass = accent;
    glass.setAlpha(28);
    painter.setPen(QPen(accent, 1.5));
    painter.setBrush(glass);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(frame(), 2, 2);
}

void Minimap::resizeEvent(QResizeEvent*)
{
    cached_ = {};
    measure();
}

void Minimap::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        cached_ = {};
    QWidget::changeEvent(event);
}

void Minimap::retranslate()
{
    setAccessibleName(tr("Overview"));
    setToolTip(tr("Overview: click or drag to go there"));
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    // Within the frame it is gripped where it is; elsewhere it jumps there.
    const QRectF seen = frame();
    grip_ = seen.contains(event->position()) ? event->position() - seen.center() : QPointF();
    if (grip_.isNull())
        emit centreRequested(toDesign(event->position()));
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        emit centreRequested(toDesign(event->position() - grip_));
}

void Minimap::mouseReleaseEvent(QMouseEvent*)
{
    grip_ = {};
}

} // namespace designer::ui
