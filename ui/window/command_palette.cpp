#include "ui/window/command_palette.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

#include "catalogue/kind_search.h"
#include "ui/render/painter.h"
#include "ui/render/theme.h"
#include "ui/render/words.h"
#include "ui/window/action_words.h"
#include "ui/window/settings.h"

namespace designer::ui {

namespace {

constexpr int menuRole = Qt::UserRole;
constexpr int keysRole = Qt::UserRole + 1;
constexpr int rowHeight = 32;
constexpr int mostRows = 10;

class CommandDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, rowHeight}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.palette);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            painter->fillRect(option.rect, theme.cardHover);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
        QRect row = option.rect.adjusted(16, 0, -16, 0);
        const QString keys = index.data(keysRole).toString();
        painter->setFont(DiagramPainter::font(11));
        painter->setPen(theme.mutedText);
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, keys);
        row.setRight(row.right() - painter->fontMetrics().horizontalAdvance(keys) - 16);
        const QString menu = index.data(menuRole).toString();
        const int menuWidth = painter->fontMetrics().horizontalAdvance(menu);
        const QFontMetrics metrics(DiagramPainter::font(13));
        const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, row.width() - menuWidth - 8);
        painter->drawText(row.adjusted(metrics.horizontalAdvance(name) + 8, 1, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          menu);
        painter->setFont(DiagramPainter::font(13));
        painter->setPen(theme.text);
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, name);
    }
};

QString firstKeysOf(const QAction& action)
{
    const QString behindTab = action.text().section(QLatin1Char('\t'), 1);
    return behindTab.isEmpty() ? action.shortcut().toString(QKeySequence::NativeText) : behindTab;
}

} // namespace

CommandPalette::CommandPalette(Settings& settings, QWidget* window)
    : QFrame(window, Qt::Popup), settings_(settings), typed_(new QLineEdit), list_(new QListWidget)
{
    setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(typed_);
    column->addWidget(list_);
    typed_->setClearButtonEnabled(true);
    typed_->installEventFilter(this);
    list_->setItemDelegate(new CommandDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setMouseTracking(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(typed_, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(list_, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { call(list_->row(item)); });
}

void CommandPalette::open(const QMenuBar& menus)
{
    typed_->setPlaceholderText(tr("Type a command"));
    typed_->setAccessibleName(typed_->placeholderText());
    list_->setAccessibleName(tr("Commands"));
    entries_.clear();
    collect(menus.actions(), {});
    typed_->clear();
    list();
    const QWidget* window = parentWidget();
    setFixedWidth(std::min(560, window->width() - 64));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 64)));
    show();
    typed_->setFocus();
}

void CommandPalette::collect(const QList<QAction*>& actions, const QString& menu)
{
    const QStringList recent = settings_.recentCommands();
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (const QMenu* below = action->menu()) {
            collect(below->actions(),
                    menu.isEmpty() ? wordsOf(*action) : menu + QStringLiteral(" › ") + wordsOf(*action));
            continue;
        }
        const qsizetype at = recent.indexOf(action->objectName());
        const bool known = at >= 0 && !action->objectName().isEmpty();
        if (action->isEnabled())
            entries_.append(
                {action, menu, known ? static_cast<int>(recent.size() - at) : 0, !action->objectName().isEmpty()});
    }
}

void CommandPalette::list()
{
    const std::string typed = utf8(typed_->text().trimmed());
    std::vector<std::pair<int, const Entry*>> found;
    for (const Entry& entry : entries_) {
        const int inName = typed.empty() ? 1 : matchQuality(utf8(wordsOf(*entry.action)), typed);
        const int inBoth =
            typed.empty() ? 0 : matchQuality(utf8(entry.menu + QLatin1Char(' ') + wordsOf(*entry.action)), typed);
        if (const int quality = std::max(inName, inBoth); quality > 0)
            found.emplace_back(quality, &entry);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.second->rank(a.first) > b.second->rank(b.first); });
    list_->clear();
    shown_.clear();
    for (const auto& [quality, entry] : found) {
        auto* item = new QListWidgetItem(wordsOf(*entry->action), list_);
        item->setData(menuRole, entry->menu);
        item->setData(keysRole, firstKeysOf(*entry->action));
        shown_.append(entry->action);
    }
    list_->setCurrentRow(0);
    list_->setFixedHeight(rowHeight * std::clamp(list_->count(), 1, mostRows));
    adjustSize();
}

void CommandPalette::call(int row)
{
    if (row < 0 || row >= shown_.size())
        return;
    QAction* action = shown_.at(row);
    hide();
    if (!action->objectName().isEmpty())
        settings_.addRecentCommand(action->objectName());
    action->trigger();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        call(list_->currentRow());
        return true;
    }
    if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        QKeyEvent copy(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(list_, &copy);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace designer::ui
