#pragma once

#include <QApplication>
#include <QBackingStore>
#include <QImage>
#include <QWidget>

namespace designer::test {

/// What a widget's part of its window looks like now: as painted so far, with
/// all that waits to be painted.
inline QImage shown(const QWidget& widget)
{
    QApplication::processEvents();
    const QWidget* window = widget.window();
    const auto* all = dynamic_cast<const QImage*>(window->backingStore()->paintDevice());
    if (!all)
        return {};
    const double ratio = all->devicePixelRatio();
    const QPointF corner = QPointF(widget.mapTo(window, QPoint(0, 0))) * ratio;
    return all->copy(QRect(corner.toPoint(), (QSizeF(widget.size()) * ratio).toSize()));
}

/// The same after painting everything anew.
inline QImage repainted(QWidget& widget)
{
    widget.update();
    return shown(widget);
}

/// Where two pictures differ; empty when they are the same.
inline QRect difference(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return a.rect().united(b.rect());
    QRect out;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            if (a.pixel(x, y) != b.pixel(x, y))
                out = out.united(QRect(x, y, 1, 1));
    return out;
}

} // namespace designer::test
