#include "ui/window/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include "ui/render/words.h"
#include "ui/window/main_window.h"

namespace designer::ui {

namespace {

QString withName(const char* text, const std::string& step)
{
    return step.empty() ? commandText(text) : QStringLiteral("%1: %2").arg(commandText(text), qt(step));
}

/// A tooltip: without mnemonic, with the keys.
QString withKeys(const QAction& action)
{
    QString text = action.text().section(QLatin1Char('\t'), 0, 0);
    text.remove(QLatin1Char('&'));
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys);
}

} // namespace

QString commandText(const char* english)
{
    return QCoreApplication::translate("Command", english);
}

Actions::Actions(MainWindow& window, QMenuBar& menus, QWidget& drawing) : QObject(&window), window_(window)
{
    for (QMenu*& menu : menus_)
        menu = menus.addMenu(QString());
    for (const Command& command : commands())
        add(command, drawing);
    retranslate();
}

void Actions::add(const Command& command, QWidget& drawing)
{
    QMenu* place = menu(command.menu);
    if (command.separated)
        place->addSeparator();
    auto* action = new QAction(&window_);
    action->setObjectName(QLatin1String(command.id));
    action->setCheckable(command.checked != nullptr);
    if (command.scope != KeyScope::shown)
        action->setShortcuts(QKeySequence::listFromString(QLatin1String(command.keys)));
    if (command.scope == KeyScope::drawing) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        drawing.addAction(action);
    }
    if (command.scope == KeyScope::window)
        window_.addAction(action); // its keys also count while the menus are hidden
    connect(action, &QAction::triggered, this, [this, run = command.run] {
        run(window_);
        refresh();
    });
    place->addAction(action);
    actions_.insert(action->objectName(), action);
}

QAction* Actions::action(const char* id) const
{
    return actions_.value(QLatin1String(id));
}

QMenu* Actions::addMenuBefore(const char* id)
{
    QAction* before = action(id);
    for (QMenu* place : menus_) {
        if (!place->actions().contains(before))
            continue;
        auto* below = new QMenu(place);
        place->insertMenu(before, below);
        return below;
    }
    return nullptr;
}

void Actions::refresh()
{
    for (const Command& command : commands()) {
        QAction* known = action(command.id);
        known->setEnabled(!command.possible || command.possible(window_));
        if (command.checked)
            known->setChecked(command.checked(window_));
    }
    nameSteps();
    for (QAction* known : std::as_const(actions_))
        known->setToolTip(withKeys(*known));
}

/// Undo and redo say what they would take back or bring back.
void Actions::nameSteps()
{
    const History& history = window_.session().history();
    action("undo")->setText(withName("&Undo", history.canUndo() ? history.undoName() : std::string()));
    action("redo")->setText(withName("&Redo", history.canRedo() ? history.redoName() : std::string()));
}

void Actions::retranslate()
{
    for (std::size_t i = 0; i < menus_.size(); ++i)
        menus_[i]->setTitle(commandText(menuName(static_cast<MenuPlace>(i))));
    for (const Command& command : commands()) {
        QString text = commandText(command.text);
        if (command.scope == KeyScope::shown)
            text += QLatin1Char('\t') + QKeySequence(QLatin1String(command.keys)).toString(QKeySequence::NativeText);
        action(command.id)->setText(text);
    }
    refresh();
}

} // namespace designer::ui
