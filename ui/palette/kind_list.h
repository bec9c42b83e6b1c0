#pragma once

#include <QTreeView>

#include "ui/palette/kind_model.h"

namespace designer::ui {

/// The palette's entries: folded by a click on their heading, chosen by a
/// double-click or Enter, dragged out as the card they will be.
class KindList : public QTreeView {
    Q_OBJECT

public:
    KindList(KindModel& model, const Session& session, QWidget* parent = nullptr);

signals:
    void chosen(const QModelIndex& index);
    void rested(const QModelIndex& index); // the pointer, for a while; invalid once it has left
    void left();                           // Up from the first entry
    void typed(const QString& text);       // a letter: meant for the search

protected:
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    QPixmap cardOf(const Kind& kind) const;
    void rest(const QModelIndex& index);

    KindModel& model_;
    const Session& session_;
    QTimer* resting_ = nullptr;
    QPersistentModelIndex under_; // the pointer
    QPersistentModelIndex pressed_;
};

} // namespace designer::ui
