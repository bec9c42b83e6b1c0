#include "ui/inspector/icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include "ui/render/theme.h"

namespace designer::ui {

namespace {

void back(QPainterPath& path)
{
    path.arcMoveTo(3.5, 3.5, 9, 9, 150);
    path.arcTo(3.5, 3.5, 9, 9, 150, -300);
    path.moveTo(3.5, 2.5);
    path.lineTo(3.5, 6);
    path.lineTo(7, 6);
}

void explain(QPainterPath& path)
{
    path.addEllipse(2, 2, 12, 12);
    path.moveTo(8, 7.5);
    path.lineTo(8, 11);
    path.addEllipse(QPointF(8, 4.9), 0.4, 0.4);
}

void environments(QPainterPath& path)
{
    path.moveTo(2, 8);
    path.lineTo(6, 8);
    path.moveTo(13.5, 3.5);
    path.cubicTo(8, 3.5, 9, 8, 6, 8);
    path.cubicTo(9, 8, 8, 12.5, 13.5, 12.5);
    path.moveTo(6, 8);
    path.lineTo(13.5, 8);
}

void pin(QPainterPath& path)
{
    path.moveTo(6, 2.5);
    path.lineTo(10, 2.5);
    path.lineTo(10, 7);
    path.lineTo(12, 9.5);
    path.lineTo(4, 9.5);
    path.lineTo(6, 7);
    path.closeSubpath();
    path.moveTo(8, 9.5);
    path.lineTo(8, 14);
}

void up(QPainterPath& path)
{
    path.moveTo(4, 7);
    path.lineTo(8, 3);
    path.lineTo(12, 7);
    path.moveTo(8, 3);
    path.lineTo(8, 13);
}

void down(QPainterPath& path)
{
    path.moveTo(4, 9);
    path.lineTo(8, 13);
    path.lineTo(12, 9);
    path.moveTo(8, 3);
    path.lineTo(8, 13);
}

void remove(QPainterPath& path)
{
    path.moveTo(4, 4);
    path.lineTo(12, 12);
    path.moveTo(12, 4);
    path.lineTo(4, 12);
}

void add(QPainterPath& path)
{
    path.moveTo(8, 3);
    path.lineTo(8, 13);
    path.moveTo(3, 8);
    path.lineTo(13, 8);
}

constexpr void (*drawings[])(QPainterPath&) = {back, explain, environments, pin, up, down, remove, add};

class StrokeEngine : public QIconEngine {
public:
    StrokeEngine(Icon which, QColor ink, QColor active) : which_(which), ink_(ink), active_(active) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        QPainterPath path;
        drawings[static_cast<std::size_t>(which_)](path);
        QColor ink = state == QIcon::On ? active_ : ink_;
        ink.setAlphaF(mode == QIcon::Disabled ? 0.4f : 1.0f);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        painter->setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(path);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap out(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return out;
    }

    QIconEngine* clone() const override { return new StrokeEngine(*this); }

private:
    Icon which_;
    QColor ink_, active_;
};

} // namespace

QIcon icon(Icon which, const QPalette& palette)
{
    const Theme& theme = Theme::of(palette);
    return QIcon(new StrokeEngine(which, theme.mutedText, theme.accent));
}

} // namespace designer::ui
