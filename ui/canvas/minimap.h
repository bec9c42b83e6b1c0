#pragma once

#include <QPixmap>
#include <QWidget>

#include "ui/render/picture.h"

namespace designer::ui {

/// The whole drawing small, with the part that is seen: where am I, and a way
/// to go elsewhere by clicking and dragging. Hides itself while everything is
/// seen, and while it is not wanted.
class Minimap : public QWidget {
    Q_OBJECT

public:
    explicit Minimap(QWidget* parent = nullptr);

    /// Must outlive the minimap or be replaced; null: nothing to show.
    void setPicture(const Picture* picture);
    /// The picture has changed: it is painted anew when next seen.
    void pictureChanged();
    /// What the canvas shows, in drawing units.
    void setVisibleArea(const QRectF& area);
    void setWanted(bool wanted);

    QSize sizeHint() const override;

signals:
    void centreRequested(QPointF design);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void retranslate();
    void showOrHide();
    void measure();
    QRectF toWidget(const QRectF& design) const;
    QPointF toDesign(QPointF widget) const;
    QRectF frame() const;
    QPixmap drawn() const;
    void paintBlocks(QPainter& painter) const;

    const Picture* picture_ = nullptr;
    QRectF whole_; // of the drawing
    QRectF visible_;
    double scale_ = 1;
    QPointF origin_; // of the drawing's corner, in the widget
    QPixmap cached_;
    QPointF grip_; // from the middle of the frame, while it is dragged
    bool wanted_ = true;
};

} // namespace designer::ui
