#include "ui/window/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/render/painter.h"
#include "ui/window/action_words.h"

namespace designer::ui {

namespace {

QString keysOf(const QAction& action)
{
    const QString behindTab = action.text().section(QLatin1Char('\t'), 1);
    return behindTab.isEmpty() ? QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText) : behindTab;
}

void addCommands(QTreeWidgetItem& group, const QMenu& menu)
{
    for (QAction* action : menu.actions()) {
        if (const QMenu* below = action->menu())
            addCommands(group, *below);
        else if (!action->isSeparator() && !keysOf(*action).isEmpty())
            new QTreeWidgetItem(&group, {wordsOf(*action), keysOf(*action)});
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar& menus, QWidget* parent) : QDialog(parent), tree_(new QTreeWidget)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(520, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    auto* typed = new QLineEdit;
    typed->setPlaceholderText(tr("Search"));
    typed->setAccessibleName(typed->placeholderText());
    typed->setClearButtonEnabled(true);
    connect(typed, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(typed);
    column->addWidget(tree_);
    column->addWidget(buttons);
    fill(menus);
}

void ShortcutsDialog::fill(const QMenuBar& menus)
{
    tree_->setHeaderLabels({tr("Command"), tr("Keys")});
    tree_->setAccessibleName(windowTitle());
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setRootIsDecorated(false);
    for (QAction* action : menus.actions()) {
        auto* group = new QTreeWidgetItem(tree_, {wordsOf(*action)});
        group->setFont(0, DiagramPainter::font(13, true));
        if (const QMenu* menu = action->menu())
            addCommands(*group, *menu);
    }
    addDrawingKeys();
    tree_->expandAll();
    tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree_->header()->setStretchLastSection(false);
}

void ShortcutsDialog::addDrawingKeys()
{
    auto* group = new QTreeWidgetItem(tree_, {tr("On the drawing")});
    group->setFont(0, DiagramPainter::font(13, true));
    const std::pair<QString, QString> rows[] = {
        {tr("Next and previous component"), tr("Tab, Shift+Tab")},
        {tr("Walk to a neighbour, or move what is selected"), tr("Arrows")},
        {tr("Move what is selected"), tr("Alt+Arrows")},
        {tr("Edit what has the focus"), tr("Enter")},
        {tr("Add a component by its name"), tr("Any letter")},
        {tr("Take back one thing: a gesture, a preview, the selection"), tr("Esc")},
        {tr("Zoom at the pointer"), tr("Ctrl+Wheel")},
        {tr("Move the drawing"), tr("Space+Drag, middle button")},
    };
    for (const auto& [what, keys] : rows)
        new QTreeWidgetItem(group, {what, keys});
}

void ShortcutsDialog::filter(const QString& typed)
{
    for (int i = 0; i < tree_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = tree_->topLevelItem(i);
        bool any = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem* item = group->child(row);
            const bool found = item->text(0).contains(typed, Qt::CaseInsensitive)
                               || item->text(1).contains(typed, Qt::CaseInsensitive);
            item->setHidden(!found);
            any = any || found;
        }
        group->setHidden(!any);
    }
}

} // namespace designer::ui
