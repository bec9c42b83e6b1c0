#pragma once

#include <QHash>
#include <QObject>
#include <array>

#include "ui/window/commands.h"

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace designer::ui {

/// The commands as actions in menus.
class Actions : public QObject {
    Q_OBJECT

public:
    /// `drawing`: where keys of the drawing count.
    Actions(MainWindow& window, QMenuBar& menus, QWidget& drawing);

    /// `id` must be of a command.
    QAction* action(const char* id) const;
    QMenu* menu(MenuPlace place) const { return menus_[static_cast<std::size_t>(place)]; }
    /// A menu below the one that holds a command, in front of it.
    QMenu* addMenuBefore(const char* id);

    /// What is possible, what is on, what undo would undo.
    void refresh();
    void retranslate();

private:
    void add(const Command& command, QWidget& drawing);
    void nameSteps();

    MainWindow& window_;
    std::array<QMenu*, 6> menus_{};
    QHash<QString, QAction*> actions_;
};

/// The text of a command or a menu in the language of the window.
QString commandText(const char* english);

} // namespace designer::ui
