#pragma once

#include <QDialog>

class QMenuBar;
class QTreeWidget;

namespace designer::ui {

/// Every command with its keys, and the keys of the drawing that are in no menu.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const QMenuBar& menus, QWidget* parent);

private:
    void fill(const QMenuBar& menus);
    void addDrawingKeys();
    void filter(const QString& typed);

    QTreeWidget* tree_;
};

} // namespace designer::ui
