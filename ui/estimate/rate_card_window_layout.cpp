// How the window is put together.

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/estimate/rate_card_filter.h"
#include "ui/estimate/rate_card_head.h"
#include "ui/estimate/rate_card_view.h"
#include "ui/estimate/rate_card_window.h"

namespace designer::ui {

namespace {

constexpr int headWidth = 296;

QPushButton* button(QWidget* parent, const char* name)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false); // Enter belongs to the table
    return made;
}

QFrame* line(QWidget* parent, QFrame::Shape shape)
{
    auto* made = new QFrame(parent);
    made->setFrameShape(shape);
    made->setFrameShadow(QFrame::Plain);
    made->setForegroundRole(QPalette::Mid);
    return made;
}

} // namespace

void RateCardWindow::makeTools()
{
    search_ = new QLineEdit(this);
    search_->setObjectName(QStringLiteral("search"));
    search_->setClearButtonEnabled(true);
    choice_ = new QComboBox(this);
    choice_->setObjectName(QStringLiteral("choice"));
    missing_ = new QToolButton(this);
    missing_->setObjectName(QStringLiteral("missing"));
    missing_->setAutoRaise(true);
    missing_->setFocusPolicy(Qt::TabFocus);
    missing_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    compare_ = button(this, "compare");
    compareMenu_ = new QMenu(compare_);
    compare_->setMenu(compareMenu_);

    notice_ = new QWidget(this);
    notice_->setObjectName(QStringLiteral("notice"));
    notice_->setAutoFillBackground(true);
    noticeText_ = new QLabel(notice_);
    noticeText_->setWordWrap(true);
    noticeText_->setTextFormat(Qt::PlainText);
    readAgain_ = button(notice_, "readAgain");
    overwrite_ = button(notice_, "overwrite");
    auto* row = new QHBoxLayout(notice_);
    row->setContentsMargins(16, 6, 16, 6);
    row->addWidget(noticeText_, 1);
    row->addWidget(readAgain_);
    row->addWidget(overwrite_);
}

void RateCardWindow::makeTable()
{
    head_ = new RateCardHead(this);
    table_ = new RateCardView(this);
    table_->setObjectName(QStringLiteral("rates"));
    table_->setModel(filter_);
    table_->setRateColumn(rows_->column(RateCardRows::Column::rate));
    problem_ = new QLabel(this);
    problem_->setObjectName(QStringLiteral("problem"));
    problem_->setWordWrap(true);
    problem_->setTextFormat(Qt::PlainText);
    problem_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    nextProblem_ = new QToolButton(this);
    nextProblem_->setAutoRaise(true);
    nextProblem_->setObjectName(QStringLiteral("nextProblem"));
}

void RateCardWindow::makeButtons()
{
    saveAs_ = button(this, "saveAs");
    save_ = button(this, "save");
    use_ = button(this, "use");
    close_ = button(this, "close");
}

void RateCardWindow::layOut()
{
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(8, 8, 16, 8);
    tools->setSpacing(8);
    tools->addWidget(search_, 1);
    tools->addWidget(choice_);
    tools->addWidget(compare_);
    auto* found = new QHBoxLayout;
    found->setContentsMargins(8, 0, 16, 4);
    found->addWidget(missing_);
    found->addStretch(1);

    auto* problems = new QHBoxLayout;
    problems->setContentsMargins(8, 4, 16, 4);
    problems->addWidget(problem_, 1);
    problems->addWidget(nextProblem_);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(tools);
    right->addLayout(found);
    right->addWidget(table_, 1);
    right->addLayout(problems);

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(head_);
    scroll->setFixedWidth(headWidth);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(scroll);
    middle->addWidget(line(this, QFrame::VLine));
    middle->addLayout(right, 1);

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 8);
    buttons->setSpacing(8);
    buttons->addWidget(saveAs_);
    buttons->addStretch(1);
    for (QPushButton* each : {use_, save_, close_})
        buttons->addWidget(each);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(notice_);
    all->addLayout(middle, 1);
    all->addWidget(line(this, QFrame::HLine));
    all->addLayout(buttons);
    resize(1080, 640);
}

} // namespace designer::ui
