#include "ui/tickets/tickets_panel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStackedLayout>
#include <QTableView>
#include <QTextDocument>
#include <QToolButton>
#include <algorithm>

#include "exchange/dockerfile.h"
#include "exchange/markup.h"
#include "exchange/sent_tickets.h"
#include "exchange/tickets_export.h"
#include "tickets/ticket_names.h"
#include "ui/render/theme.h"
#include "ui/render/words.h"
#include "ui/studio/session.h"
#include "ui/tickets/ticket_files.h"
#include "ui/tickets/ticket_model.h"
#include "ui/tickets/ticket_view.h"

namespace designer::ui {

namespace {

constexpr QLatin1String moreLink("more");
constexpr char languageKey[] = "tickets/language";

QPalette withInk(QPalette palette, const QColor& ink)
{
    palette.setColor(QPalette::WindowText, ink);
    return palette;
}

} // namespace

TicketsPanel::TicketsPanel(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), tickets_(new TicketModel(this))
{
    QWidget* list = makeList();
    QWidget* text = makeText();
    layOut(list, text);
    retranslate();
    applyTheme();
    follow();
    refresh();
}

TicketsPanel::~TicketsPanel() = default;

void TicketsPanel::follow()
{
    connect(&session_, &Session::analysed, this, &TicketsPanel::refresh);
    connect(&session_, &Session::opened, this, &TicketsPanel::refresh);
    connect(&session_, &Session::selectionChanged, this, &TicketsPanel::takeSelection);
    connect(&session_, &Session::languageChanged, this, &TicketsPanel::retranslate);

    connect(filter_, &QLineEdit::textChanged, this, &TicketsPanel::filter);
    connect(state_, &QComboBox::currentIndexChanged, this, &TicketsPanel::filter);
    connect(language_, &QComboBox::activated, this,
            [this] { setTicketLanguage(static_cast<Language>(language_->currentData().toInt())); });
    connect(style_, &QComboBox::activated, this, [this] {
        QSettings().setValue(ticketStyleSetting, style_->currentIndex());
        showCurrent();
    });
    connect(copyButton_, &QToolButton::clicked, this, &TicketsPanel::copy);
    connect(copyAll_, &QAction::triggered, this, &TicketsPanel::copyAll);
    connect(form_, &QAction::triggered, this, [this] {
        if (const TicketRow* row = tickets_->ticket(currentRow()))
            emit formRequested(row->ticket.id);
    });
    connect(sendButton_, &QToolButton::clicked, this, &TicketsPanel::sendRequested);
    connect(sent_, &QLabel::linkActivated, this, [this] { emit sentRequested(current_); });
    auto* copyAction = new QAction(list_);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &TicketsPanel::copy);
    list_->addAction(copyAction);

    connect(tickets_, &QAbstractItemModel::modelReset, this, &TicketsPanel::spanRows);
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (following_)
            return;
        current_ = tickets_->key(currentRow());
        showCurrent();
        giveSelection();
    });
    connect(text_, &TicketView::gapClicked, this,
            [this](const TicketGap& gap) { goTo(gap.component, gap.property, gap.environment); });
    connect(heldBack_, &QLabel::linkActivated, this, [this](const QString& link) {
        if (link == moreLink)
            listProblems();
        else
            followProblem(0);
    });
}

void TicketsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void TicketsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showHeldBack();
}

void TicketsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (dirty_)
        refreshNow();
}

void TicketsPanel::retranslate()
{
    filter_->setPlaceholderText(tr("Filter tickets"));
    filter_->setAccessibleName(tr("Filter tickets"));
    state_->setItemText(0, tr("All"));
    state_->setItemText(1, tr("With gaps"));
    state_->setItemText(2, tr("Held back"));
    state_->setItemText(3, tr("Complete"));
    state_->setAccessibleName(tr("Which tickets are shown"));
    state_->setToolTip(tr("Which tickets are shown"));
    list_->setAccessibleName(tr("Tickets in the order in which they can be fulfilled"));
    purpose_->setText(tr("Draft for the support center"));
    language_->setAccessibleName(tr("Language of the tickets"));
    language_->setToolTip(tr("Language of the tickets, whatever the window speaks"));
    style_->setItemText(0, tr("As filed"));
    style_->setItemText(1, tr("Formatted"));
    style_->setAccessibleName(tr("How the text is shown"));
    style_->setToolTip(tr("Plain text as it is filed, or formatted from Markdown"));
    copyButton_->setText(tr("Copy"));
    copyButton_->setToolTip(tr("Copy this ticket (Ctrl+C)"));
    copyAll_->setText(tr("Copy all tickets"));
    copyAll_->setToolTip(tr("Copy all tickets in the order of fulfilment"));
    saveButton_->setText(tr("Save"));
    saveButton_->setToolTip(tr("Save this ticket, or all of them into a folder"));
    form_->setText(tr("Open form"));
    form_->setToolTip(tr("Open the request form of the support center in the browser, filled in with this ticket"));
    sendButton_->setText(tr("Send…"));
    sendButton_->setToolTip(tr("Review tickets and send them to the support center"));
    text_->setAccessibleName(tr("Text of the ticket"));
    empty_->setText(tr("The requests to the support center will be here, in the order in which they can be fulfilled.\n"
                       "Add a component from the palette, or open a template, to see the first draft."));
    makeSaveMenu();
    tickets_->setLanguage(session_.language());
    const QSignalBlocker quiet(language_);
    language_->setCurrentIndex(static_cast<int>(ticketLanguage()));
    refresh();
}

void TicketsPanel::applyTheme()
{
    const Theme& theme = Theme::of(palette());
    tickets_->setTheme(theme, devicePixelRatioF());
    for (QLabel* label : {purpose_, counts_, empty_})
        label->setPalette(withInk(palette(), theme.mutedText));
    problem_->setPalette(withInk(palette(), theme.error));
    showCurrent();
}

Language TicketsPanel::ticketLanguage() const
{
    Language language = session_.language();
    parseLanguage(utf8(QSettings().value(languageKey).toString()), language);
    return language;
}

void TicketsPanel::setTicketLanguage(Language language)
{
    QSettings().setValue(languageKey, qt(factsOf(language).code));
    language_->setCurrentIndex(static_cast<int>(language));
    showCurrent();
}

void TicketsPanel::refresh()
{
    dirty_ = true;
    if (isVisible())
        refreshNow();
}

void TicketsPanel::refreshNow()
{
    dirty_ = false;
    {
        const QScopedValueRollback quiet(following_, true);
        tickets_->show(TicketBoard(session_.analysis()));
    }
    counts_->setText(countWords(tickets_->board()));
    restoreCurrent();
    takeSelection();
    const TicketBoard& board = tickets_->board();
    pages_->setCurrentIndex(board.rows().empty() && board.withoutCount() == 0 ? 1 : 0);
}

void TicketsPanel::filter()
{
    const int state = state_->currentData().toInt();
    {
        const QScopedValueRollback quiet(following_, true);
        tickets_->setFilter(filter_->text(), state < 0 ? std::nullopt : std::optional(static_cast<TicketState>(state)));
    }
    restoreCurrent();
}

/// The same ticket as before, else the first one.
void TicketsPanel::restoreCurrent()
{
    int row = tickets_->rowOf(current_);
    if (row < 0 && tickets_->rowCount() > 0)
        row = tickets_->ticketRows() > 0 ? 0 : 1;
    const QScopedValueRollback quiet(following_, true);
    if (row != currentRow()) {
        list_->setCurrentIndex(tickets_->index(row, TicketModel::subjectColumn));
        list_->scrollTo(list_->currentIndex());
    }
    current_ = tickets_->key(row);
    showCurrent();
}

/// What to do instead of a ticket has the room of all columns.
void TicketsPanel::spanRows()
{
    list_->clearSpans();
    for (int row = tickets_->ticketRows(); row < tickets_->rowCount(); ++row)
        list_->setSpan(row, tickets_->without(row) ? TicketModel::stateColumn : TicketModel::subjectColumn, 1,
                       TicketModel::columns
                           - (tickets_->without(row) ? TicketModel::stateColumn : TicketModel::subjectColumn));
}

int TicketsPanel::currentRow() const
{
    return list_->currentIndex().isValid() ? list_->currentIndex().row() : -1;
}

std::string TicketsPanel::currentContainer() const
{
    const TicketRow* row = tickets_->ticket(currentRow());
    return row && row->ticket.kind == kind::container ? row->ticket.components.front() : std::string();
}

void TicketsPanel::showCurrent()
{
    const TicketRow* row = tickets_->ticket(currentRow());
    const WithoutTicket* without = tickets_->without(currentRow());
    copyButton_->setEnabled(row != nullptr);
    form_->setEnabled(row != nullptr);
    sendButton_->setEnabled(!tickets_->board().rows().empty());
    saveButton_->setEnabled(!tickets_->board().rows().empty());
    copyAll_->setEnabled(!tickets_->board().rows().empty());
    dockerfile_->setVisible(!currentContainer().empty());
    subject_->setVisible(row || without);
    QFont bold = font();
    bold.setBold(true);
    subject_->setFont(bold);
    if (row) {
        const Survey& survey = tickets_->board().survey();
        subject_->setText(qt(subject(row->ticket, survey, ticketLanguage())));
        text_->showTicket(row->ticket, survey, ticketLanguage(),
                          static_cast<TicketStyle>(style_->currentData().toInt()));
    } else {
        const Component* component =
            without ? tickets_->board().survey().design().component(without->component) : nullptr;
        subject_->setText(component ? qt(componentName(*component, session_.language())) : QString());
        text_->showWords(without ? qt(without->instead, session_.language()) : tr("No ticket is chosen."));
    }
    showHeldBack();
    showSent();
}

/// When it was sent, with a link to what the support center made of it.
void TicketsPanel::showSent()
{
    const TicketRow* row = tickets_->ticket(currentRow());
    const auto record = row ? sentTicket(tickets_->board().survey().design(), row->ticket.id) : std::nullopt;
    sent_->setVisible(record.has_value());
    if (!record)
        return;
    const QString words = TicketModel::sentWords(row->ticket, tickets_->board().survey());
    const QDateTime on = QDateTime::fromString(qt(record->on), Qt::ISODate).toLocalTime();
    const QString when = on.isValid() ? QLocale().toString(on, QLocale::ShortFormat) : QString();
    sent_->setText(QStringLiteral("<a href=\"sent\" style=\"color:%1\">%2</a>&nbsp; %3")
                       .arg(Theme::of(palette()).link.name(), words.toHtmlEscaped(), when.toHtmlEscaped()));
}

/// One line: the first error, and a menu with the others.
void TicketsPanel::showHeldBack()
{
    const TicketRow* row = tickets_->ticket(currentRow());
    heldBack_->setVisible(row && !row->errors.empty());
    if (!row || row->errors.empty())
        return;
    const Theme& theme = Theme::of(palette());
    const QString count = TicketModel::heldBackWords(row->errors.size());
    const QString more = row->errors.size() > 1 ? tr("%1 more…").arg(row->errors.size() - 1) : QString();
    const QString first = qt(row->errors.front()->message.in(session_.language()));
    const int room = text_->width() - heldBack_->fontMetrics().horizontalAdvance(count + more) - 64;
    const auto link = [&](const QString& href, const QString& words) {
        return QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
            .arg(href, theme.link.name(), words.toHtmlEscaped());
    };
    heldBack_->setText(QStringLiteral("<b style=\"color:%1\">%2</b>&nbsp; %3&nbsp; %4")
                           .arg(theme.error.name(), count.toHtmlEscaped(),
                                link(QStringLiteral("first"),
                                     heldBack_->fontMetrics().elidedText(first, Qt::ElideRight, std::max(room, 80))),
                                more.isEmpty() ? QString() : link(moreLink, more)));
    heldBack_->setToolTip(first);
}

void TicketsPanel::listProblems()
{
    const TicketRow* row = tickets_->ticket(currentRow());
    if (!row)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < row->errors.size(); ++i) {
        QString words = qt(row->errors[i]->message.in(session_.language()));
        QAction* action = menu->addAction(words.replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, i] { followProblem(i); });
    }
    menu->popup(heldBack_->mapToGlobal(QPoint(8, heldBack_->height())));
}

/// "12 tickets · 2 held back".
QString TicketsPanel::countWords(const TicketBoard& board)
{
    const std::size_t tickets = board.rows().size();
    const std::size_t held = board.count(TicketState::heldBack);
    const QString words = tickets == 1 ? tr("1 ticket") : tr("%1 tickets").arg(tickets);
    return held == 0 ? words : words + QStringLiteral(" · ") + tr("%1 held back").arg(held);
}

void TicketsPanel::takeSelection()
{
    if (!isVisible()) {
        dirty_ = true;
        return;
    }
    const std::vector<std::string>& wanted = session_.selection();
    const TicketRow* shown = tickets_->ticket(currentRow());
    if (wanted.empty()
        || (shown
            && std::find(shown->ticket.components.begin(), shown->ticket.components.end(), wanted.front())
                   != shown->ticket.components.end()))
        return;
    int row = tickets_->rowOfTicket(tickets_->board().findComponent(wanted.front()));
    if (row < 0)
        row = tickets_->rowOf("without|" + wanted.front());
    if (row < 0)
        return;
    const QScopedValueRollback quiet(following_, true);
    list_->setCurrentIndex(tickets_->index(row, TicketModel::subjectColumn));
    list_->scrollTo(list_->currentIndex());
    current_ = tickets_->key(row);
    showCurrent();
}

void TicketsPanel::giveSelection()
{
    if (const TicketRow* row = tickets_->ticket(currentRow()))
        session_.select(row->ticket.components);
    else if (const WithoutTicket* without = tickets_->without(currentRow()))
        session_.select({without->component});
}

void TicketsPanel::goTo(const std::string& component, Key property, const std::string& environment)
{
    if (!environment.empty())
        session_.setEnvironment(environment);
    session_.select({component});
    session_.reveal(component, property);
}

void TicketsPanel::followProblem(std::size_t at)
{
    const TicketRow* row = tickets_->ticket(currentRow());
    if (!row || at >= row->errors.size())
        return;
    const Finding problem = *row->errors[at]; // following it may change what is shown
    goTo(problem.component, problem.property, problem.environment);
}

void TicketsPanel::copy()
{
    const TicketRow* row = tickets_->ticket(currentRow());
    if (!row)
        return;
    const Survey& survey = tickets_->board().survey();
    const QString title = qt(subject(row->ticket, survey, ticketLanguage()));
    QTextDocument formatted;
    formatted.setMarkdown(qt(body(row->ticket, survey, ticketLanguage(), TicketStyle::markdown)));
    auto* content = new QMimeData;
    content->setText(title + QStringLiteral("\n\n")
                     + qt(body(row->ticket, survey, ticketLanguage(), TicketStyle::plain)));
    content->setHtml(QStringLiteral("<h3>%1</h3>").arg(title.toHtmlEscaped()) + formatted.toHtml());
    QGuiApplication::clipboard()->setMimeData(content);
    session_.say(tr("Copied the ticket"));
}

void TicketsPanel::copyAll()
{
    const auto analysis = session_.currentAnalysis();
    QGuiApplication::clipboard()->setText(
        qt(ticketsText(analysis->tickets, *analysis->survey, ticketLanguage(), TicketStyle::plain)));
    session_.say(tr("Copied %1").arg(countWords(TicketBoard(analysis))));
}

void TicketsPanel::saveAs()
{
    const TicketRow* row = tickets_->ticket(currentRow());
    if (!row)
        return;
    auto* dialog = new QFileDialog(this, tr("Save the ticket"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(TicketFiles::filters());
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    dialog->selectNameFilter(TicketFiles::filters().at(1));
    dialog->setDefaultSuffix(TicketFiles::suffix(TicketFormat::markdown));
    dialog->selectFile(qt(fileName(row->ticket.id)));
    connect(dialog, &QFileDialog::fileSelected, this, &TicketsPanel::writeTicket);
    dialog->open();
}

void TicketsPanel::saveDockerfile()
{
    if (currentContainer().empty())
        return;
    auto* dialog = new QFileDialog(this, tr("Save the Dockerfile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("Dockerfile"));
    connect(dialog, &QFileDialog::fileSelected, this, &TicketsPanel::writeDockerfile);
    dialog->open();
}

void TicketsPanel::saveAll(TicketFormat format)
{
    auto* dialog = new QFileDialog(this, tr("Save all tickets into a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString& folder) { writeTickets(folder, format); });
    dialog->open();
}

bool TicketsPanel::writeTicket(const QString& path)
{
    const auto analysis = session_.currentAnalysis();
    const TicketBoard board(analysis);
    const std::size_t at = board.find(current_);
    if (at >= board.rows().size())
        return false;
    TicketPlan one;
    one.tickets = decltype(one.tickets)(std::vector<Ticket>{board.rows()[at].ticket});
    const auto files = ticketFiles(one, *analysis->survey, ticketLanguage(), TicketFiles::formatOf(path));
    const QString problem = TicketFiles::write(path, files.front().content);
    say(problem);
    if (problem.isEmpty())
        session_.say(tr("Wrote %1").arg(QDir::toNativeSeparators(path)));
    return problem.isEmpty();
}

bool TicketsPanel::writeDockerfile(const QString& path)
{
    const auto analysis = session_.currentAnalysis();
    const std::string container = currentContainer();
    if (container.empty() || !analysis->survey->find(container))
        return false;
    const QString problem =
        TicketFiles::write(path, dockerfile(*analysis->survey, container, ticketLanguage()).content);
    say(problem);
    if (problem.isEmpty())
        session_.say(tr("Wrote %1").arg(QDir::toNativeSeparators(path)));
    return problem.isEmpty();
}

bool TicketsPanel::writeTickets(const QString& folder, TicketFormat format)
{
    const auto analysis = session_.currentAnalysis();
    const auto files = ticketFiles(analysis->tickets, *analysis->survey, ticketLanguage(), format);
    const QString problem = TicketFiles::writeAll(folder, files);
    say(problem);
    if (problem.isEmpty())
        session_.say(tr("Wrote %1 to %2").arg(countWords(TicketBoard(analysis)), QDir::toNativeSeparators(folder)));
    return problem.isEmpty();
}

void TicketsPanel::say(const QString& problem)
{
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
}

} // namespace designer::ui
