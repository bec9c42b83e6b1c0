#include "ui/estimate/rate_card_window.h"

#include <QAction>
#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

#include "estimate/rate_needs.h"
#include "ui/estimate/rate_card_choice.h"
#include "ui/estimate/rate_card_filter.h"
#include "ui/estimate/rate_card_head.h"
#include "ui/estimate/rate_card_view.h"
#include "ui/estimate/rate_card_words.h"
#include "ui/render/marks.h"
#include "ui/render/theme.h"
#include "ui/render/words.h"
#include "ui/studio/session.h"

namespace designer::ui {

namespace {

constexpr int mostOtherWidth = 200;

} // namespace

RateCardWindow::RateCardWindow(Session& session, RateCardChoice& cards, QWidget* parent)
    : QDialog(parent, Qt::Window), session_(session), cards_(cards), rows_(new RateCardRows(session.catalogue(), this)),
      filter_(new RateCardFilter(*rows_, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    makeTools();
    makeTable();
    makeButtons();
    layOut();
    retranslate();
    applyTheme();
    follow();
}

/// What is still typed goes with the window.
RateCardWindow::~RateCardWindow()
{
    rows_->disconnect(this);
    head_->disconnect(this);
    table_->disconnect(this);
    table_->selectionModel()->disconnect(this);
}

void RateCardWindow::follow()
{
    connect(rows_, &RateCardRows::rateGiven, this,
            [this](const std::string& key, const std::string& text) { apply(draft_.withRate(key, text)); });
    connect(head_, &RateCardHead::edited, this, &RateCardWindow::apply);
    connect(&session_, &Session::analysed, this, &RateCardWindow::followDesign);
    connect(table_, &RateCardView::editorClosed, this, &RateCardWindow::followDesign);
    connect(&session_, &Session::languageChanged, this, &RateCardWindow::retranslate);
    connect(&cards_, &RateCardChoice::chosen, this, &RateCardWindow::showState);
    connect(search_, &QLineEdit::textChanged, filter_, &RateCardFilter::setSearch);
    connect(choice_, &QComboBox::activated, this,
            [this](int at) { showChoice(static_cast<RateChoice>(choice_->itemData(at).toInt())); });
    connect(missing_, &QToolButton::clicked, this, [this] {
        showChoice(RateChoice::needed);
        table_->setFocus();
        table_->setCurrentIndex(filter_->index(0, rows_->column(RateCardRows::Column::rate)));
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &RateCardWindow::showProblems);
    connect(compareMenu_, &QMenu::aboutToShow, this, &RateCardWindow::fillCompare);
    connect(nextProblem_, &QToolButton::clicked, this, &RateCardWindow::goToRefused);
    connect(readAgain_, &QPushButton::clicked, this, [this] {
        QString why;
        if (!openFile(file_.path(), &why))
            say(why);
    });
    connect(overwrite_, &QPushButton::clicked, this, [this] { saveTo(file_.path()); });
    connect(save_, &QPushButton::clicked, this, &RateCardWindow::save);
    connect(saveAs_, &QPushButton::clicked, this, &RateCardWindow::saveAs);
    connect(use_, &QPushButton::clicked, this, &RateCardWindow::use);
    connect(close_, &QPushButton::clicked, this, &RateCardWindow::reject);
    const auto onKeys = [this](QKeySequence keys, auto slot) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    onKeys(QKeySequence::Save, &RateCardWindow::save);
    onKeys(QKeySequence::SaveAs, &RateCardWindow::saveAs);
    onKeys(QKeySequence::Undo, &RateCardWindow::undo);
    onKeys(QKeySequence::Redo, &RateCardWindow::redo);
    onKeys(QKeySequence::Find, [this] { search_->setFocus(); });
    onKeys(QKeySequence(Qt::Key_F8), &RateCardWindow::goToRefused);
}

void RateCardWindow::retranslate()
{
    search_->setPlaceholderText(tr("Search rates"));
    search_->setAccessibleName(tr("Search rates"));
    choice_->setAccessibleName(tr("Which rates are shown"));
    table_->setAccessibleName(tr("Rates"));
    missing_->setToolTip(tr("Show what the open design needs"));
    nextProblem_->setText(tr("Go there"));
    readAgain_->setText(tr("Read it again"));
    overwrite_->setText(tr("Overwrite"));
    close_->setText(tr("Close"));
    rows_->setLanguage(session_.language());
    head_->retranslate();
    refresh();
}

void RateCardWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QDialog::changeEvent(event);
}

bool RateCardWindow::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate)
        checkDisk();
    return QDialog::event(event);
}

void RateCardWindow::applyTheme()
{
    const Theme& theme = Theme::of(palette());
    rows_->setTheme(theme, devicePixelRatioF());
    missing_->setIcon(markPixmap(Mark::caution, theme.warning, 12, devicePixelRatioF()));
    QPalette error = palette();
    error.setColor(QPalette::WindowText, theme.error);
    problem_->setPalette(error);
    QPalette notice = palette();
    notice.setColor(QPalette::Window, theme.note);
    notice.setColor(QPalette::WindowText, theme.text);
    notice_->setPalette(notice);
}

void RateCardWindow::openShipped()
{
    begin(CardDraft::shipped(), true);
}

bool RateCardWindow::openFile(const QString& path, QString* why)
{
    auto read = file_.read(path);
    if (const auto* error = std::get_if<json::Error>(&read)) {
        *why = qt(error->in(session_.language()));
        return false;
    }
    begin(std::get<CardDraft>(std::move(read)), false);
    return true;
}

void RateCardWindow::openNew()
{
    const std::string today = utf8(QDate::currentDate().toString(Qt::ISODate));
    begin(CardDraft::blank()
              .withTexts("name", {"New rate card", "Tarifa nueva"})
              .withText("version", "1")
              .withText("effectiveFrom", today),
          false);
}

void RateCardWindow::begin(CardDraft draft, bool shipped)
{
    shipped_ = shipped;
    foreign_ = false;
    gone_ = false;
    saved_ = draft;
    past_.clear();
    future_.clear();
    rows_->setReadOnly(shipped);
    rows_->startAnew();
    head_->setReadOnly(shipped);
    say({});
    take(std::move(draft));
    table_->setCurrentIndex(filter_->index(0, rows_->column(RateCardRows::Column::rate)));
    table_->setFocus();
}

void RateCardWindow::apply(const CardDraft& next)
{
    if (next == draft_)
        return;
    past_.push_back(draft_);
    future_.clear();
    take(next);
}

void RateCardWindow::undo()
{
    if (past_.empty())
        return;
    future_.push_back(draft_);
    CardDraft before = std::move(past_.back());
    past_.pop_back();
    take(std::move(before));
}

void RateCardWindow::redo()
{
    if (future_.empty())
        return;
    past_.push_back(draft_);
    CardDraft next = std::move(future_.back());
    future_.pop_back();
    take(std::move(next));
}

void RateCardWindow::take(CardDraft draft)
{
    draft_ = std::move(draft);
    check_ = draft_.check();
    refresh();
}

/// What the open design would read of this card.
RateCardRows::Needs RateCardWindow::needs() const
{
    const auto analysis = session_.analysis();
    const auto survey =
        analysis ? analysis->survey : std::make_shared<const Survey>(session_.design(), session_.catalogue());
    return rateNeeds(estimate(*survey, check_.card), check_.card);
}

void RateCardWindow::refresh()
{
    showRates();
    head_->show(draft_, check_, session_.language());
    showState();
}

/// The card is as it was: what somebody types of it stays, in the table until it is taken.
void RateCardWindow::followDesign()
{
    if (table_->isEditing() || needs() == needs_)
        return;
    showRates();
    showState();
}

/// Rows come and go; the current one stays the current one.
void RateCardWindow::showRates()
{
    const QModelIndex before = filter_->mapToSource(table_->currentIndex());
    const std::string current = before.isValid() ? rows_->key(before.row()) : std::string();
    if (!table_->isEditing()) // a row that goes would take the editor along
        needs_ = needs();
    rows_->show(draft_, check_, needs_);
    if (const int row = rows_->rowOf(current); row >= 0 && !table_->currentIndex().isValid())
        table_->setCurrentIndex(filter_->mapFromSource(rows_->index(row, before.column())));
}

void RateCardWindow::showState()
{
    showTitle();
    showProblems();
    const int missing = rows_->missing();
    missing_->setVisible(missing > 0);
    missing_->setText(missing == 1 ? tr("1 rate that this design needs is missing")
                                   : tr("%1 rates that this design needs are missing").arg(missing));
    showChoices();
    const QString other = rows_->other() ? RateCardWords::cardTitle(*rows_->other(), session_.language()) : QString();
    compare_->setText(
        other.isEmpty() ? tr("Compare with…")
                        : tr("Compared with %1").arg(fontMetrics().elidedText(other, Qt::ElideRight, mostOtherWidth)));
    compare_->setToolTip(other);

    const bool inUse = shipped_ ? cards_.path().isEmpty() : !file_.path().isEmpty() && cards_.path() == file_.path();
    use_->setText(inUse && !isModified() ? tr("In use") : isModified() && !shipped_ ? tr("Save and use") : tr("Use"));
    use_->setToolTip(tr("Count the open design with this card"));
    use_->setEnabled(!inUse || isModified());
    save_->setText(tr("Save"));
    save_->setVisible(!shipped_);
    save_->setEnabled(isModified() || file_.path().isEmpty());
    saveAs_->setText(shipped_ ? tr("Save a copy…") : tr("Save as…"));
    showNotice();
}

void RateCardWindow::showNotice()
{
    noticeText_->setText(shipped_
                             ? tr("This card ships with the program and cannot be changed. Save a copy to edit it.")
                         : gone_ ? tr("The file of this card is gone. Save the card to have it back.")
                                 : tr("Another program has changed this file."));
    notice_->setVisible(shipped_ || gone_ || foreign_);
    readAgain_->setVisible(foreign_);
    overwrite_->setVisible(foreign_);
}

/// A list that somebody has opened is not taken away from them.
void RateCardWindow::showChoices()
{
    const RateChoice shown = filter_->choice();
    std::vector<std::pair<QString, RateChoice>> choices = {{tr("All rates"), RateChoice::all},
                                                           {tr("Needed by the open design"), RateChoice::needed},
                                                           {tr("Without a rate"), RateChoice::unrated}};
    if (!check_.errors.empty() || shown == RateChoice::refused)
        choices.emplace_back(tr("Not valid"), RateChoice::refused);
    if (rows_->other())
        choices.emplace_back(tr("Different from the other card"), RateChoice::different);
    if (choices != choices_) {
        choices_ = std::move(choices);
        choice_->clear();
        for (const auto& [words, choice] : choices_)
            choice_->addItem(words, static_cast<int>(choice));
    }
    choice_->setCurrentIndex(choice_->findData(static_cast<int>(shown)));
}

void RateCardWindow::showTitle()
{
    setWindowTitle(tr("%1[*] – Rate card").arg(RateCardWords::cardTitle(check_.card, session_.language())));
    setWindowModified(isModified());
}

/// The current row's error, else one that stands neither at a row nor at a field,
/// else how many there are.
void RateCardWindow::showProblems()
{
    const QModelIndex current = filter_->mapToSource(table_->currentIndex());
    if (check_.errors.empty())
        return say({});
    if (current.isValid() && !rows_->problem(current.row()).isEmpty())
        return say(rows_->problem(current.row()));
    for (const json::Error& error : check_.errors) {
        bool atRow = false;
        for (int row = 0; row < rows_->rowCount() && !atRow; ++row)
            atRow = rows_->pointer(row) == error.pointer;
        if (!atRow && !head_->shows(error))
            return say(qt(error.pointer) + QStringLiteral(": ") + RateCardWords::problem(error, session_.language()));
    }
    say(check_.errors.size() == 1
            ? tr("1 value must be mended before the card can be saved.")
            : tr("%1 values must be mended before the card can be saved.").arg(check_.errors.size()));
}

void RateCardWindow::say(const QString& problem)
{
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    nextProblem_->setVisible(rows_->count(RateChoice::refused) > 0);
}

void RateCardWindow::showChoice(RateChoice choice)
{
    filter_->setChoice(choice);
    choice_->setCurrentIndex(choice_->findData(static_cast<int>(choice)));
}

/// To the next rate that is not valid, around the end.
void RateCardWindow::goToRefused()
{
    if (rows_->count(RateChoice::refused) == 0)
        return;
    search_->clear();
    if (filter_->choice() != RateChoice::refused)
        showChoice(RateChoice::all);
    const int rows = filter_->rowCount(), from = table_->currentIndex().row();
    const int column = rows_->column(RateCardRows::Column::rate);
    for (int step = 1; step <= rows; ++step) {
        const QModelIndex index = filter_->index((from + step + rows) % rows, column);
        if (!rows_->matches(filter_->mapToSource(index).row(), RateChoice::refused))
            continue;
        table_->setFocus();
        return table_->setCurrentIndex(index);
    }
}

void RateCardWindow::checkDisk()
{
    if (shipped_)
        return;
    const bool gone = file_.isGone(), foreign = !gone && (foreign_ || file_.isForeign());
    if (gone == gone_ && foreign == foreign_)
        return;
    gone_ = gone;
    foreign_ = foreign;
    showState();
}

void RateCardWindow::save()
{
    saveThen([] {});
}

void RateCardWindow::saveAs()
{
    askForFile([] {});
}

/// Whether the card may go into a file; says why not.
bool RateCardWindow::mayWrite()
{
    head_->takeAll();
    table_->setFocus(); // takes what is typed there
    if (check_.errors.empty())
        return true;
    showProblems();
    goToRefused();
    return false;
}

void RateCardWindow::saveThen(std::function<void()> then)
{
    if (!mayWrite())
        return;
    if (file_.path().isEmpty()) // that of the card that ships, too
        return askForFile(std::move(then));
    checkDisk();
    if (!foreign_ && (!isModified() || saveTo(file_.path())))
        then();
}

void RateCardWindow::askForFile(std::function<void()> then)
{
    if (!mayWrite())
        return;
    auto* dialog = new QFileDialog(this, tr("Save the rate card"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Rate cards (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    if (!file_.path().isEmpty())
        dialog->setDirectory(QFileInfo(file_.path()).dir());
    connect(dialog, &QFileDialog::fileSelected, this, [this, then = std::move(then)](const QString& path) {
        if (saveTo(path))
            then();
    });
    dialog->open();
}

bool RateCardWindow::saveTo(const QString& path)
{
    if (!mayWrite())
        return false;
    if (draft_.text("id").empty())
        apply(draft_.withText("id", utf8(QFileInfo(path).completeBaseName())));
    if (const QString why = file_.write(path, draft_); !why.isEmpty()) {
        say(tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), why));
        return false;
    }
    const bool counted = cards_.path() == path;
    shipped_ = false;
    foreign_ = false;
    gone_ = false;
    saved_ = draft_;
    rows_->setReadOnly(false);
    head_->setReadOnly(false);
    if (counted)
        cards_.useFile(path);
    session_.say(tr("Wrote %1").arg(QDir::toNativeSeparators(path)));
    showState();
    return true;
}

void RateCardWindow::use()
{
    if (shipped_)
        return cards_.useBuiltIn();
    saveThen([this] { cards_.useFile(file_.path()); });
}

void RateCardWindow::fillCompare()
{
    compareMenu_->clear();
    cards_.addOthers(*compareMenu_, this, others());
    if (!rows_->other())
        return;
    compareMenu_->addSeparator();
    connect(compareMenu_->addAction(tr("Nothing")), &QAction::triggered, this, [this] { compareWith(nullptr); });
}

RateCardChoice::Other RateCardWindow::others()
{
    // A card that is not in a file yet has none to leave out.
    const QString self = shipped_ || !file_.path().isEmpty() ? file_.path() : QStringLiteral("-");
    return {self, [this](std::shared_ptr<const RateCard> card) { compareWith(std::move(card)); },
            [this](const QString& why) { say(why); }};
}

bool RateCardWindow::compareWithFile(const QString& path)
{
    return cards_.giveOther(path, others());
}

void RateCardWindow::compareWith(std::shared_ptr<const RateCard> card)
{
    if (!card && filter_->choice() == RateChoice::different)
        filter_->setChoice(RateChoice::all);
    rows_->setOther(std::move(card));
    table_->fitColumns();
    refresh();
}

void RateCardWindow::reject()
{
    leave({});
}

void RateCardWindow::leave(std::function<void()> then)
{
    delete question_; // the newest wish counts
    head_->takeAll();
    table_->setFocus();
    checkDisk();
    const auto close = [this, then = std::move(then)] {
        QDialog::reject();
        if (then)
            then();
    };
    if (!isModified())
        return close();
    raise(); // all windows may be asked at once
    activateWindow();
    question_ = new QMessageBox(QMessageBox::Question, QGuiApplication::applicationDisplayName(),
                                gone_ ? tr("The file of this rate card is gone. Save the card?")
                                      : tr("Save the changes of this rate card?"),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question_->setAttribute(Qt::WA_DeleteOnClose);
    question_->setDefaultButton(QMessageBox::Save);
    connect(question_.data(), &QMessageBox::finished, this, [this, close](int answer) {
        if (answer == QMessageBox::Save)
            saveThen(close);
        else if (answer == QMessageBox::Discard)
            close();
    });
    question_->open();
}

} // namespace designer::ui
