#include "ui/canvas/quick_add.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>
#include <unordered_set>

#include "catalogue/kind_search.h"
#include "ui/canvas/kind_rows.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr int popupWidth = 336;
constexpr int mostRows = 8; // without scrolling
constexpr int popupMargin = 8;
constexpr int lineHeight = 32;

QLineEdit* makeLine()
{
    auto* line = new QLineEdit;
    line->setClearButtonEnabled(true);
    line->setFixedHeight(lineHeight);
    return line;
}

QListView* makeList(QAbstractItemModel* rows)
{
    auto* list = new QListView;
    list->setModel(rows);
    list->setItemDelegate(new KindRowDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setFocusPolicy(Qt::NoFocus); // the line keeps it: arrows walk, letters search
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

} // namespace

QuickAdd::QuickAdd(Session& session, QWidget* parent)
    : QFrame(parent, Qt::Popup), session_(session), rows_(new KindRows(this)), line_(makeLine()),
      list_(makeList(rows_)), nothing_(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    nothing_->setWordWrap(true);
    nothing_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    nothing_->setMargin(popupMargin);
    nothing_->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(popupMargin, popupMargin, popupMargin, popupMargin);
    layout->setSpacing(popupMargin);
    layout->addWidget(line_);
    layout->addWidget(list_);
    layout->addWidget(nothing_, 1);
    setFocusProxy(line_);
    line_->installEventFilter(this);
    connect(line_, &QLineEdit::textChanged, this, &QuickAdd::search);
    connect(list_, &QListView::clicked, this, &QuickAdd::choose);
    connect(list_, &QListView::entered, list_, &QListView::setCurrentIndex);
    retranslate();
}

void QuickAdd::open(QPoint globalTopLeft, std::vector<const Kind*> candidates, const QString& typed)
{
    candidates_ = std::move(candidates);
    rows_->setLanguage(session_.language());
    line_->setText(typed);
    search();
    setGeometry(placed(globalTopLeft));
    focusedBefore_ = QApplication::focusWidget();
    open_ = true;
    show();
    line_->setFocus(Qt::PopupFocusReason);
    line_->setCursorPosition(static_cast<int>(typed.size()));
}

QRect QuickAdd::placed(QPoint topLeft) const
{
    const int rows = std::clamp(static_cast<int>(candidates_.size()), 2, mostRows);
    const QSize size(popupWidth, lineHeight + 4 * popupMargin + rows * KindRowDelegate::rowHeight);
    const QScreen* screen = QGuiApplication::screenAt(topLeft);
    const QRect area = (screen ? screen : this->screen())->availableGeometry();
    QRect out(topLeft, size.boundedTo(area.size()));
    out.moveLeft(std::max(area.left(), std::min(out.left(), area.right() + 1 - out.width())));
    out.moveTop(std::max(area.top(), std::min(out.top(), area.bottom() + 1 - out.height())));
    return out;
}

void QuickAdd::search()
{
    std::vector<const Kind*> found = candidates_;
    const QString typed = line_->text().trimmed();
    listing_ = isTypedList(utf8(typed));
    if (listing_)
        return readList(typed);
    if (!typed.isEmpty()) {
        const std::unordered_set<const Kind*> offered(candidates_.begin(), candidates_.end());
        found = searchKinds(session_.catalogue(), typed.toStdString());
        std::erase_if(found, [&offered](const Kind* kind) { return !offered.contains(kind); });
    }
    const bool any = !found.empty();
    rows_->setKinds(found);
    list_->setVisible(any);
    nothing_->setVisible(!any);
    nothing_->setText(candidates_.empty() ? tr("Nothing can be added here.")
                                          : tr("Nothing here is called “%1”. Shorten it to see more.").arg(typed));
    nothing_->setAccessibleName(nothing_->text());
    if (any)
        list_->setCurrentIndex(rows_->index(0));
}

/// All entries are shown as they are understood; the one that is being typed is current.
void QuickAdd::readList(const QString& typed)
{
    std::vector<ListedKind> entries = readTypedList(session_.catalogue(), utf8(typed));
    if (!entries.empty()
        && std::find(candidates_.begin(), candidates_.end(), entries.front().kind) == candidates_.end())
        entries.front().kind = nullptr;
    rows_->setEntries(std::move(entries));
    list_->setVisible(true);
    nothing_->setVisible(false);
    list_->setCurrentIndex(rows_->index(rows_->rowCount() - 1));
}

void QuickAdd::choose()
{
    std::vector<ListedKind> list = rows_->entries();
    const int row = list_->currentIndex().row();
    if (!listing_ && rows_->kind(row))
        list = {list[static_cast<std::size_t>(row)]};
    const bool known = std::all_of(list.begin(), list.end(), [](const ListedKind& each) { return each.kind; });
    if (!open_ || list.empty() || !known)
        return;
    close(true);
    emit chosen(list);
}

void QuickAdd::close(bool taken)
{
    if (!open_)
        return;
    open_ = false;
    hide();
    if (focusedBefore_)
        focusedBefore_->setFocus(Qt::PopupFocusReason);
    if (!taken)
        emit cancelled();
}

bool QuickAdd::walk(int key)
{
    const int page = std::max(1, list_->height() / KindRowDelegate::rowHeight - 1);
    const int at = list_->currentIndex().row();
    const int last = rows_->rowCount() - 1;
    int next = 0;
    if (key == Qt::Key_Down)
        next = at == last ? 0 : at + 1;
    else if (key == Qt::Key_Up)
        next = at == 0 ? last : at - 1;
    else if (key == Qt::Key_PageDown)
        next = std::min(at + page, last);
    else if (key == Qt::Key_PageUp)
        next = std::max(at - page, 0);
    else
        return false;
    list_->setCurrentIndex(rows_->index(next));
    return true;
}

bool QuickAdd::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != line_ || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste))
        paste();
    else if (key == Qt::Key_Escape)
        close(false);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        choose();
    else
        return walk(key) || QFrame::eventFilter(watched, event);
    return true;
}

/// Lines that were copied are entries of a list.
void QuickAdd::paste()
{
    static const QRegularExpression lineEnds(QStringLiteral("\\s*[\r\n]+\\s*"));
    line_->insert(QGuiApplication::clipboard()->text().trimmed().replace(lineEnds, QStringLiteral(", ")));
}

/// A click outside hides a popup without asking.
void QuickAdd::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    close(false);
}

void QuickAdd::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void QuickAdd::retranslate()
{
    setAccessibleName(tr("Add a component"));
    line_->setPlaceholderText(tr("Add, such as: gateway, 3 containers"));
    line_->setAccessibleName(tr("Name of the component to add"));
    line_->setAccessibleDescription(
        tr("Type to search, or a list such as “api gateway, 3 containers”; arrows to choose, Enter to "
           "add, Escape to cancel"));
    list_->setAccessibleName(tr("Components that can be added"));
}

} // namespace designer::ui
