#pragma once

#include <QWidget>

#include "ui/studio/session.h"

class QCheckBox;
class QLabel;
class QTreeView;

namespace designer::ui {

class ParityModel;

/// One glance at what differs between the environments, accidents on top. A
/// click goes to the field in that environment. Idle while hidden.
class ParityView : public QWidget {
    Q_OBJECT

public:
    explicit ParityView(Session& session, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {760, 360}; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeTable();
    void follow();
    void refresh();
    void retranslate();
    void sayTotals();
    void fitColumns();
    void go(const QModelIndex& index);

    Session& session_;
    QLabel* totals_;
    QCheckBox* onlyAccidents_;
    QLabel* empty_;
    QTreeView* table_;
    ParityModel* model_;
    bool stale_ = true;
};

} // namespace designer::ui
