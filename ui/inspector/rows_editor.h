#pragma once

#include "ui/inspector/value_editor.h"

class QTableView;

namespace designer::ui {

class RowsModel;
struct RowsShape;

/// A list in a small table. Typing into the last, empty row adds; Delete removes.
class RowsEditor : public ValueEditor {
    Q_OBJECT

public:
    RowsEditor(RowsShape shape, Language language, QWidget* parent);

    bool canShow(const json::Value& value) const override;
    void setLabel(const QString& label) override;

protected:
    void present() override;
    /// Enter goes on within the table.
    bool goOn(QObject*) override { return true; }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    void fit();
    void removeSelected();

    RowsModel* model_;
    QTableView* table_;
};

} // namespace designer::ui
