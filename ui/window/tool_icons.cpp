#include "ui/window/tool_icons.h"

#include <QAction>
#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QTransform>

#include "ui/window/actions.h"

namespace designer::ui {

namespace {

/// Drawn in a square of 20 by lines of 1.6.
QPainterPath undoArrow()
{
    QPainterPath path({7, 4});
    path.lineTo(3.5, 7.5);
    path.lineTo(7, 11);
    path.moveTo(3.5, 7.5);
    path.lineTo(12, 7.5);
    path.cubicTo({18, 7.5}, {18, 16}, {12, 16});
    path.lineTo(8, 16);
    return path;
}

QPainterPath redoArrow()
{
    return QTransform(-1, 0, 0, 1, 20, 0).map(undoArrow());
}

QPainterPath tidyTree()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2.5, 7, 5, 6), 1, 1);
    path.addRoundedRect(QRectF(12.5, 2.5, 5, 5), 1, 1);
    path.addRoundedRect(QRectF(12.5, 12.5, 5, 5), 1, 1);
    path.moveTo(7.5, 10);
    path.lineTo(10, 10);
    path.moveTo(12.5, 5);
    path.lineTo(10, 5);
    path.lineTo(10, 15);
    path.lineTo(12.5, 15);
    return path;
}

QPainterPath fitFrame()
{
    QPainterPath corner({3, 7});
    corner.lineTo(3, 3);
    corner.lineTo(7, 3);
    QPainterPath path;
    for (int turn = 0; turn < 4; ++turn)
        path.addPath(QTransform().translate(10, 10).rotate(90 * turn).translate(-10, -10).map(corner));
    path.addRoundedRect(QRectF(7, 7.5, 6, 5), 1, 1);
    return path;
}

QPainterPath screen()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2.5, 3.5, 15, 10), 1.5, 1.5);
    path.moveTo(10, 13.5);
    path.lineTo(10, 17);
    path.moveTo(6.5, 17);
    path.lineTo(13.5, 17);
    return path;
}

QPainterPath ticket()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(3.5, 2.5, 13, 15), 1.5, 1.5);
    for (const double y : {6.5, 10.0, 13.5}) {
        path.moveTo(6.5, y);
        path.lineTo(y > 12 ? 10.5 : 13.5, y);
    }
    return path;
}

QPainterPath trayWithArrow()
{
    QPainterPath path({3, 11});
    path.lineTo(3, 16.5);
    path.lineTo(17, 16.5);
    path.lineTo(17, 11);
    path.moveTo(10, 12.5);
    path.lineTo(10, 3);
    path.moveTo(6, 6.5);
    path.lineTo(10, 2.5);
    path.lineTo(14, 6.5);
    return path;
}

QPixmap drawn(const QPainterPath& path, const QColor& colour, int scale)
{
    QPixmap pixmap(20 * scale, 20 * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    return pixmap;
}

QIcon icon(const QPainterPath& path, const QPalette& palette)
{
    QIcon out;
    for (const int scale : {1, 2, 3}) {
        out.addPixmap(drawn(path, palette.color(QPalette::Active, QPalette::ButtonText), scale), QIcon::Normal);
        out.addPixmap(drawn(path, palette.color(QPalette::Disabled, QPalette::ButtonText), scale), QIcon::Disabled);
    }
    return out;
}

struct Drawing {
    const char* command;
    QPainterPath (*path)();
};

constexpr Drawing drawings[] = {{"undo", undoArrow},      {"redo", redoArrow}, {"tidy", tidyTree},
                                {"fit", fitFrame},        {"present", screen}, {"show tickets", ticket},
                                {"export", trayWithArrow}};

} // namespace

void dressToolActions(const Actions& actions, const QPalette& palette)
{
    for (const Drawing& drawing : drawings) {
        QAction* action = actions.action(drawing.command);
        action->setIcon(icon(drawing.path(), palette));
        action->setIconVisibleInMenu(false);
    }
}

} // namespace designer::ui
