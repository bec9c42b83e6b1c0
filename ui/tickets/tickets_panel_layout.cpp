// How the panel is put together.

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <initializer_list>

#include "ui/render/words.h"
#include "ui/tickets/ticket_files.h"
#include "ui/tickets/ticket_model.h"
#include "ui/tickets/ticket_view.h"
#include "ui/tickets/tickets_panel.h"

namespace designer::ui {

namespace {

constexpr int rowHeight = 22;

QToolButton* textButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

/// What is done less often stands behind the arrow of a button.
QAction* moreOf(QToolButton* button)
{
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    menu->setToolTipsVisible(true);
    return menu->addAction(QString());
}

/// Where there is no room for all of its words it says none.
class GivingWayLabel : public QLabel {
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (width() >= sizeHint().width())
            QLabel::paintEvent(event);
    }
};

/// Where it is narrow the least telling columns give way to the subject.
class TicketTable : public QTableView {
public:
    using QTableView::QTableView;

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        constexpr std::pair<int, int> least[] = {
            {TicketModel::environmentsColumn, 560}, {TicketModel::afterColumn, 440}, {TicketModel::numberColumn, 280}};
        for (const auto& [column, width] : least)
            setColumnHidden(column, viewport()->width() < width);
        QTableView::resizeEvent(event);
    }
};

QHBoxLayout* barOf(QWidget* bar)
{
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(8);
    return row;
}

} // namespace

QWidget* TicketsPanel::makeList()
{
    auto* side = new QWidget(this);
    auto* bar = new QWidget(side);
    filter_ = new QLineEdit(bar);
    filter_->setObjectName(QStringLiteral("filter"));
    filter_->setClearButtonEnabled(true);
    state_ = new QComboBox(bar);
    state_->setObjectName(QStringLiteral("state"));
    for (const int state : {-1, static_cast<int>(TicketState::missing), static_cast<int>(TicketState::heldBack),
                            static_cast<int>(TicketState::complete)})
        state_->addItem({}, state);
    counts_ = new QLabel(bar);
    counts_->setObjectName(QStringLiteral("counts"));
    QHBoxLayout* row = barOf(bar);
    row->addWidget(filter_, 1);
    row->addWidget(state_);
    row->addWidget(counts_);

    list_ = new TicketTable(side);
    list_->setObjectName(QStringLiteral("tickets"));
    list_->setModel(tickets_);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setShowGrid(false);
    list_->setWordWrap(false);
    list_->setTabKeyNavigation(false);
    list_->setSelectionBehavior(QAbstractItemView::SelectRows);
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->verticalHeader()->hide();
    list_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    list_->verticalHeader()->setDefaultSectionSize(rowHeight);
    list_->horizontalHeader()->setHighlightSections(false);
    list_->horizontalHeader()->setSectionResizeMode(TicketModel::subjectColumn, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {{TicketModel::numberColumn, 40},
                                          {TicketModel::stateColumn, 144},
                                          {TicketModel::afterColumn, 88},
                                          {TicketModel::environmentsColumn, 136}};
    for (const auto& [column, width] : widths)
        list_->setColumnWidth(column, width);

    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(list_, 1);
    return side;
}

QWidget* TicketsPanel::makeText()
{
    auto* side = new QWidget(this);
    auto* bar = new QWidget(side);
    purpose_ = new GivingWayLabel(bar);
    language_ = new QComboBox(bar);
    language_->setObjectName(QStringLiteral("language"));
    for (const LanguageFacts& facts : languages())
        language_->addItem(qt(facts.name), language_->count());
    style_ = new QComboBox(bar);
    style_->setObjectName(QStringLiteral("style"));
    style_->addItem({}, static_cast<int>(TicketStyle::plain));
    style_->addItem({}, static_cast<int>(TicketStyle::markdown));
    style_->setCurrentIndex(QSettings().value(ticketStyleSetting).toInt() == 1 ? 1 : 0);
    copyButton_ = textButton(bar);
    copyAll_ = moreOf(copyButton_);
    saveButton_ = new QPushButton(bar);
    saveButton_->setObjectName(QStringLiteral("save"));
    saveButton_->setFlat(true);
    saveButton_->setAutoDefault(false);
    saveButton_->setMenu(new QMenu(saveButton_));
    sendButton_ = textButton(bar);
    sendButton_->setObjectName(QStringLiteral("send"));
    form_ = moreOf(sendButton_);
    form_->setObjectName(QStringLiteral("form"));
    QHBoxLayout* row = barOf(bar);
    row->addWidget(purpose_, 1);
    row->addWidget(language_);
    row->addWidget(style_);
    for (QComboBox* choice : {language_, style_}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{copyButton_, saveButton_, sendButton_})
        row->addWidget(button);

    problem_ = new QLabel(side);
    problem_->setObjectName(QStringLiteral("problem"));
    problem_->setTextFormat(Qt::PlainText);
    problem_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    subject_ = new QLabel(side);
    subject_->setObjectName(QStringLiteral("subject"));
    subject_->setTextFormat(Qt::PlainText);
    subject_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    heldBack_ = new QLabel(side);
    heldBack_->setObjectName(QStringLiteral("heldBack"));
    heldBack_->setTextFormat(Qt::RichText);
    heldBack_->setTextInteractionFlags(Qt::TextBrowserInteraction);
    sent_ = new QLabel(side);
    sent_->setObjectName(QStringLiteral("sent"));
    sent_->setTextFormat(Qt::RichText);
    sent_->setTextInteractionFlags(Qt::TextBrowserInteraction);
    problem_->setWordWrap(true);
    subject_->setWordWrap(true);
    for (QLabel* label : {problem_, subject_, heldBack_, sent_}) {
        label->setContentsMargins(8, 2, 8, 2);
        label->hide();
    }
    text_ = new TicketView(side);
    text_->setObjectName(QStringLiteral("text"));

    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(problem_);
    column->addWidget(subject_);
    column->addWidget(heldBack_);
    column->addWidget(sent_);
    column->addWidget(text_, 1);
    return side;
}

void TicketsPanel::makeSaveMenu()
{
    QMenu* menu = saveButton_->menu();
    menu->clear();
    connect(menu->addAction(tr("This ticket…")), &QAction::triggered, this, &TicketsPanel::saveAs);
    dockerfile_ = menu->addAction(tr("Dockerfile of this container…"));
    dockerfile_->setToolTip(tr("How its image is built: 75 % of the memory to the JVM"));
    connect(dockerfile_, &QAction::triggered, this, &TicketsPanel::saveDockerfile);
    menu->addSeparator();
    for (const TicketFormat format :
         {TicketFormat::text, TicketFormat::markdown, TicketFormat::json, TicketFormat::mail}) {
        QAction* action =
            menu->addAction(tr("All tickets as %1 (.%2)…").arg(TicketFiles::name(format), TicketFiles::suffix(format)));
        connect(action, &QAction::triggered, this, [this, format] { saveAll(format); });
    }
}

void TicketsPanel::layOut(QWidget* list, QWidget* text)
{
    splitter_ = new QSplitter(Qt::Horizontal, this);
    splitter_->addWidget(list);
    splitter_->addWidget(text);
    splitter_->setSizes({716, 650});
    splitter_->setHandleWidth(1);
    splitter_->setChildrenCollapsible(false);
    empty_ = new QLabel(this);
    empty_->setObjectName(QStringLiteral("empty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setMargin(24);
    pages_ = new QStackedLayout(this);
    pages_->addWidget(splitter_);
    pages_->addWidget(empty_);
}

} // namespace designer::ui
