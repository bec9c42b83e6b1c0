#include "ui/inspector/choice_editors.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <algorithm>

#include "ui/render/theme.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr std::size_t mostUnfiltered = 10;
constexpr int noteGap = 12;

/// How a value that is on no list is written.
QString plainWords(const json::Value& value)
{
    return value.isString() ? qt(value.string()) : qt(json::writeCompact(value));
}

} // namespace

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setItemDelegate(new ChoiceDelegate(ChoiceDelegate::Width::ofContents, this));
    connect(this, &QComboBox::activated, this, [this](int index) {
        shown_ = index < static_cast<int>(choices_.size()) ? choices_[static_cast<std::size_t>(index)].value : shown_;
        emit chosen(shown_, !walking_);
    });
}

void ChoiceBox::setChoices(std::vector<Choice> choices)
{
    if (choices == choices_)
        return;
    choices_ = std::move(choices);
    makeFilterable();
    fill();
}

void ChoiceBox::makeFilterable()
{
    const bool filterable = choices_.size() > mostUnfiltered;
    if (filterable == isEditable())
        return;
    setEditable(filterable);
    setInsertPolicy(QComboBox::NoInsert);
    if (!filterable)
        return;
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->popup()->setItemDelegate(new ChoiceDelegate(ChoiceDelegate::Width::ofContents, this));
}

void ChoiceBox::showValue(const json::Value& value, const json::Value& standIn, const QString& placeholder)
{
    standIn_ = standIn;
    if (value == shown_ && placeholder == placeholder_ && count() > 0)
        return;
    shown_ = value;
    placeholder_ = placeholder;
    fill();
}

int ChoiceBox::indexOf(const json::Value& value) const
{
    const auto at =
        std::find_if(choices_.begin(), choices_.end(), [&value](const Choice& each) { return each.value == value; });
    return at == choices_.end() ? -1 : static_cast<int>(at - choices_.begin());
}

QString ChoiceBox::labelOf(const json::Value& value) const
{
    const int at = indexOf(value);
    return at < 0 ? plainWords(value) : choices_[static_cast<std::size_t>(at)].label;
}

void ChoiceBox::keyPressEvent(QKeyEvent* event)
{
    const QScopedValueRollback walking(walking_, true);
    if (currentIndex() < 0 && !isEditable() && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        const QSignalBlocker quiet(this);
        setCurrentIndex(indexOf(standIn_));
    }
    QComboBox::keyPressEvent(event);
    if (shown_.isNull() && currentIndex() >= 0 && !isEditable())
        fill();
}

void ChoiceBox::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    for (const Choice& choice : choices_) {
        addItem(choice.label);
        setItemData(count() - 1, choice.note, ChoiceDelegate::noteRole);
    }
    int current = indexOf(shown_);
    if (current < 0 && !shown_.isNull()) {
        current = count();
        addItem(plainWords(shown_));
        setItemData(current, tr("not on the list"), ChoiceDelegate::noteRole);
    }
    setPlaceholderText(placeholder_);
    setCurrentIndex(current);
    if (isEditable()) {
        lineEdit()->setPlaceholderText(placeholder_);
        restore();
    }
    setToolTip(current < 0 ? QString() : itemData(current, ChoiceDelegate::noteRole).toString());
}

void ChoiceBox::restore()
{
    if (!isEditable())
        return;
    const int typed = findText(currentText(), Qt::MatchFixedString);
    if (typed >= 0 && typed != currentIndex() && typed < static_cast<int>(choices_.size())) {
        setCurrentIndex(typed);
        emit activated(typed);
    }
    setEditText(currentIndex() < 0 ? QString() : itemText(currentIndex()));
    lineEdit()->setCursorPosition(0);
}

void ChoiceBox::showPopup()
{
    const int width = view()->sizeHintForColumn(0) + 32;
    view()->setMinimumWidth(width);
    QComboBox::showPopup();
}

ChoiceEditor::ChoiceEditor(std::vector<Choice> choices, const QString& unit,
                           std::function<bool(const json::Value&)> fits, QWidget* parent)
    : ValueEditor(parent), fits_(std::move(fits)), box_(new ChoiceBox(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(box_);
    if (!unit.isEmpty())
        row->addWidget(new QLabel(unit, this));
    box_->setChoices(std::move(choices));
    watch(box_);
    connect(box_, &ChoiceBox::chosen, this,
            [this](const json::Value& value, bool finished) { announce(value, finished); });
}

void ChoiceEditor::setChoices(std::vector<Choice> choices)
{
    box_->setChoices(std::move(choices));
}

void ChoiceEditor::setLabel(const QString& label)
{
    box_->setAccessibleName(label);
}

void ChoiceEditor::setEmphasis(bool bold)
{
    QFont font = box_->font();
    font.setBold(bold);
    box_->setFont(font);
}

void ChoiceEditor::present()
{
    const QString placeholder = mixed()              ? tr("several values")
                                : standIn().isNull() ? tr("Choose")
                                                     : box_->labelOf(standIn());
    box_->showValue(mixed() ? json::Value() : value(), mixed() ? json::Value() : standIn(), placeholder);
}

FlagEditor::FlagEditor(const QString& label, QWidget* parent)
    : ValueEditor(parent), box_(new QCheckBox(this)), label_(new QLabel(label, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(box_);
    row->addWidget(label_, 1);
    label_->setWordWrap(true);
    label_->installEventFilter(this);
    watch(box_);
    connect(box_, &QCheckBox::clicked, this, [this] {
        box_->setTristate(false);
        announce(box_->isChecked(), true);
    });
}

bool FlagEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == label_ && event->type() == QEvent::MouseButtonRelease)
        box_->click();
    return ValueEditor::eventFilter(watched, event);
}

void FlagEditor::setLabel(const QString& label)
{
    box_->setAccessibleName(label);
}

void FlagEditor::setEmphasis(bool bold)
{
    QFont font = label_->font();
    font.setBold(bold);
    label_->setFont(font);
}

void FlagEditor::present()
{
    const json::Value& shown = value().isNull() ? standIn() : value();
    const QSignalBlocker quiet(box_);
    if (shown.isBool() && !mixed())
        box_->setCheckState(shown.boolean() ? Qt::Checked : Qt::Unchecked);
    else
        box_->setCheckState(Qt::PartiallyChecked);
    box_->setTristate(box_->checkState() == Qt::PartiallyChecked);
}

ChoicesEditor::ChoicesEditor(std::vector<Choice> choices, QWidget* parent)
    : ValueEditor(parent), choices_(std::move(choices)), filter_(new QLineEdit(this)), list_(new QListView(this)),
      model_(new QStandardItemModel(this)), shown_(new QSortFilterProxyModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(filter_);
    column->addWidget(list_);
    filter_->setVisible(choices_.size() > mostUnfiltered);
    filter_->setPlaceholderText(tr("Filter"));
    filter_->setAccessibleName(tr("Filter"));
    filter_->setClearButtonEnabled(true);
    shown_->setSourceModel(model_);
    shown_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    list_->setModel(shown_);
    list_->setItemDelegate(new ChoiceDelegate(ChoiceDelegate::Width::ofView, this));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFrameShape(QFrame::NoFrame);
    list_->viewport()->setAutoFillBackground(choices_.size() > mostUnfiltered);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    watch(list_);
    connect(filter_, &QLineEdit::textChanged, shown_, &QSortFilterProxyModel::setFilterFixedString);
    connect(model_, &QStandardItemModel::itemChanged, this, &ChoicesEditor::toggled);
}

bool ChoicesEditor::canShow(const json::Value& value) const
{
    const auto& all = value.array();
    return value.isNull() || (value.isArray() && std::all_of(all.begin(), all.end(), [](const auto& each) {
                                  return each.isString();
                              }));
}

void ChoicesEditor::setLabel(const QString& label)
{
    list_->setAccessibleName(label);
}

void ChoicesEditor::fill(const json::Array& values)
{
    const QScopedValueRollback filling(filling_, true);
    const bool makeRows = model_->rowCount() != static_cast<int>(choices_.size());
    std::vector<Choice> rows = choices_;
    for (const json::Value& value : values)
        if (std::none_of(choices_.begin(), choices_.end(), [&](const Choice& each) { return each.value == value; }))
            rows.push_back({value, plainWords(value), tr("not on the list")});
    if (makeRows || rows.size() != choices_.size()) {
        model_->clear();
        for (const Choice& row : rows) {
            auto* item = new QStandardItem(row.label);
            item->setCheckable(true);
            item->setToolTip(row.label + (row.note.isEmpty() ? QString() : QStringLiteral(" · ") + row.note));
            item->setData(row.note, ChoiceDelegate::noteRole);
            item->setData(plainWords(row.value), Qt::UserRole);
            model_->appendRow(item);
        }
    }
    for (int row = 0; row < model_->rowCount(); ++row) {
        const json::Value value(utf8(model_->item(row)->data(Qt::UserRole).toString()));
        const bool on = std::find(values.begin(), values.end(), value) != values.end();
        model_->item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
}

void ChoicesEditor::present()
{
    fill(mixed() ? json::Array{} : (value().isNull() ? standIn() : value()).array());
    constexpr int most = 6;
    const int row = std::max(list_->sizeHintForRow(0), 20);
    list_->setFixedHeight(row * std::clamp(model_->rowCount(), 1, most) + 4);
    list_->viewport()->update();
}

void ChoicesEditor::toggled()
{
    if (filling_)
        return;
    json::Array values;
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->item(row)->checkState() == Qt::Checked)
            values.push_back(utf8(model_->item(row)->data(Qt::UserRole).toString()));
    announce(values.empty() ? json::Value() : json::Value(std::move(values)), true);
}

bool ChoicesEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == list_ && event->type() == QEvent::FocusIn && !list_->currentIndex().isValid())
        list_->setCurrentIndex(shown_->index(0, 0));
    return ValueEditor::eventFilter(watched, event);
}

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int box = 24, margin = 8;
    QStyledItemDelegate::paint(painter, option, index);
    const QString note = index.data(noteRole).toString();
    const QFontMetrics& metrics = option.fontMetrics;
    const int taken = metrics.horizontalAdvance(index.data().toString()) + box + noteGap + margin;
    if (note.isEmpty() || metrics.horizontalAdvance(note) > option.rect.width() - taken)
        return;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : Theme::of(option.palette).mutedText);
    painter->drawText(option.rect.adjusted(0, 0, -margin, 0), Qt::AlignRight | Qt::AlignVCenter, note);
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString note = index.data(noteRole).toString();
    const int notes = note.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(note) + 4 * noteGap;
    const QSize size = QStyledItemDelegate::sizeHint(option, index) + QSize(notes, 2);
    return width_ == Width::ofView ? QSize(0, size.height()) : size;
}

} // namespace designer::ui
