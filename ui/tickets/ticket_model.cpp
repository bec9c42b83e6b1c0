#include "ui/tickets/ticket_model.h"

#include <QFont>
#include <algorithm>

#include "exchange/sent_tickets.h"
#include "tickets/ticket_names.h"
#include "tickets/ticket_order.h"
#include "tickets/ticket_sections.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

/// What a container is built from has no symbol of its own.
Key symbolKind(Key ticketKind)
{
    return ticketKind == codeRepositoryTicket || ticketKind == continuousIntegrationTicket ? kind::container
                                                                                           : ticketKind;
}

bool haveSameKeys(const TicketBoard& before, const std::vector<std::size_t>& shownBefore, const TicketBoard& after,
                  const std::vector<std::size_t>& shownAfter)
{
    return std::equal(
        shownBefore.begin(), shownBefore.end(), shownAfter.begin(), shownAfter.end(),
        [&](std::size_t a, std::size_t b) { return before.rows()[a].ticket.id == after.rows()[b].ticket.id; });
}

bool haveSameWithout(const TicketBoard& before, const std::vector<std::size_t>& shownBefore, const TicketBoard& after,
                     const std::vector<std::size_t>& shownAfter)
{
    return std::equal(
        shownBefore.begin(), shownBefore.end(), shownAfter.begin(), shownAfter.end(),
        [&](std::size_t a, std::size_t b) { return before.without(a).component == after.without(b).component; });
}

} // namespace

TicketModel::TicketModel(QObject* parent) : QAbstractTableModel(parent), theme_(&Theme::light()) {}

void TicketModel::show(TicketBoard board)
{
    Shown shown = matching(board);
    put(std::move(board), std::move(shown));
}

void TicketModel::setFilter(const QString& words, std::optional<TicketState> state)
{
    words_ = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    state_ = state;
    put(board_, matching(board_));
}

/// Rows stay where only what they say changes.
void TicketModel::put(TicketBoard board, Shown shown)
{
    const bool same =
        haveSameKeys(board_, tickets_, board, shown.tickets) && haveSameWithout(board_, without_, board, shown.without);
    if (!same)
        beginResetModel();
    board_ = std::move(board);
    tickets_ = std::move(shown.tickets);
    without_ = std::move(shown.without);
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

TicketModel::Shown TicketModel::matching(const TicketBoard& board) const
{
    Shown shown;
    for (std::size_t i = 0; i < board.rows().size(); ++i)
        if (matches(board, i))
            shown.tickets.push_back(i);
    for (std::size_t i = 0; !state_ && i < board.withoutCount(); ++i)
        if (const Component* component = board.survey().design().component(board.without(i).component);
            component && (words_.isEmpty() || holdsAllWords(qt(componentName(*component, language_)))))
            shown.without.push_back(i);
    return shown;
}

bool TicketModel::matches(const TicketBoard& board, std::size_t ticket) const
{
    const TicketRow& row = board.rows()[ticket];
    if (state_ && (*state_ == TicketState::missing ? row.ticket.complete() : row.state() != *state_))
        return false;
    return words_.isEmpty()
           || holdsAllWords(name(board, row) + QLatin1Char(' ') + environments(board, row) + QLatin1Char(' ')
                            + qt(row.ticket.id));
}

bool TicketModel::holdsAllWords(const QString& text) const
{
    return std::all_of(words_.begin(), words_.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void TicketModel::setLanguage(Language language)
{
    language_ = language;
    put(board_, matching(board_));
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

void TicketModel::setTheme(const Theme& theme, double ratio)
{
    theme_ = &theme;
    icons_.setTheme(theme, ratio);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

const TicketRow* TicketModel::ticket(int row) const
{
    return row >= 0 && row < ticketRows() ? &board_.rows()[tickets_[static_cast<std::size_t>(row)]] : nullptr;
}

const WithoutTicket* TicketModel::without(int row) const
{
    const int at = row - ticketRows() - 1;
    return at >= 0 && at < static_cast<int>(without_.size()) ? &board_.without(without_[static_cast<std::size_t>(at)])
                                                             : nullptr;
}

std::string TicketModel::key(int row) const
{
    if (const TicketRow* one = ticket(row))
        return one->ticket.id;
    const WithoutTicket* one = without(row);
    return one ? "without|" + one->component : std::string();
}

int TicketModel::rowOf(const std::string& key) const
{
    for (int row = 0; row < rowCount() && !key.empty(); ++row)
        if (this->key(row) == key)
            return row;
    return -1;
}

int TicketModel::rowOfTicket(std::size_t ticket) const
{
    const auto at = std::lower_bound(tickets_.begin(), tickets_.end(), ticket);
    return at != tickets_.end() && *at == ticket ? static_cast<int>(at - tickets_.begin()) : -1;
}

int TicketModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ticketRows() + (without_.empty() ? 0 : static_cast<int>(without_.size()) + 1);
}

int TicketModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags TicketModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isHeading(index.row()) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant TicketModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (const TicketRow* row = ticket(index.row()))
        return ticketData(*row, index.row(), index.column(), role);
    if (const WithoutTicket* row = without(index.row()))
        return withoutData(*row, index.column(), role);
    return headingData(index.column(), role);
}

QString TicketModel::name(const TicketBoard& board, const TicketRow& row) const
{
    return qt(ticketKindName(row.ticket.kind, board.survey(), language_)) + QStringLiteral(": ")
           + qt(ticketSubjectName(row.ticket, board.survey(), language_));
}

QString TicketModel::environments(const TicketBoard& board, const TicketRow& row) const
{
    QStringList names;
    for (const std::string& id : row.ticket.environments)
        names << qt(environmentName(board.survey(), id, language_));
    return names.isEmpty() ? tr("whole design") : names.join(QStringLiteral(", "));
}

QString TicketModel::stateWords(const TicketRow& row)
{
    QStringList words;
    if (!row.errors.empty())
        words << heldBackWords(row.errors.size());
    if (!row.ticket.complete())
        words << tr("%1 missing").arg(row.ticket.missing.size());
    return words.isEmpty() ? tr("Complete") : words.join(QStringLiteral(", "));
}

QString TicketModel::heldBackWords(std::size_t errors)
{
    return errors == 1 ? tr("Held back: 1 error") : tr("Held back: %1 errors").arg(errors);
}

QString TicketModel::sentWords(const Ticket& ticket, const Survey& survey)
{
    static constexpr const char* words[] = {"", QT_TR_NOOP("Sent"), QT_TR_NOOP("Changed since it was sent"),
                                            QT_TR_NOOP("Possibly sent")};
    const Sending state = sending(ticket, survey);
    if (state == Sending::notSent)
        return {};
    const std::string number = sentTicket(survey.design(), ticket.id)->number;
    const QString known = tr(words[static_cast<std::size_t>(state)]);
    return number.empty() ? known : known + QStringLiteral(": #") + qt(number);
}

/// Of a ticket that is there, its gaps are nobody's concern any more.
QString TicketModel::stateAndSentWords(const TicketRow& row) const
{
    const QString sent = sentWords(row.ticket, board_.survey());
    if (sent.isEmpty())
        return stateWords(row);
    const bool isDone = row.state() == TicketState::complete || sending(row.ticket, board_.survey()) == Sending::sent;
    return isDone ? sent : sent + QStringLiteral(", ") + stateWords(row);
}

QString TicketModel::ticketWords(const TicketRow& row, int at, int column) const
{
    switch (column) {
    case numberColumn:
        return QString::number(tickets_[static_cast<std::size_t>(at)] + 1);
    case subjectColumn:
        return name(board_, row);
    case stateColumn:
        return stateAndSentWords(row);
    case afterColumn: {
        QStringList numbers;
        for (const std::size_t number : row.after)
            numbers << QString::number(number);
        return numbers.isEmpty() ? QString() : tr("after %1").arg(numbers.join(QStringLiteral(", ")));
    }
    default:
        return environments(board_, row);
    }
}

const QIcon& TicketModel::stateMark(const TicketRow& row) const
{
    const Sending sent = sending(row.ticket, board_.survey());
    if (sent == Sending::sent)
        return icons_.mark(Mark::complete, theme_->accent);
    if (sent != Sending::notSent)
        return icons_.mark(Mark::caution, theme_->warning);
    static constexpr Mark marks[] = {Mark::complete, Mark::gap, Mark::heldBack};
    const QColor colours[] = {theme_->legal, theme_->warning, theme_->error};
    const auto at = static_cast<std::size_t>(row.state());
    return icons_.mark(marks[at], colours[at]);
}

QColor TicketModel::stateInk(const TicketRow& row) const
{
    const Sending sent = sending(row.ticket, board_.survey());
    if (sent == Sending::changed || sent == Sending::possiblySent)
        return theme_->warning;
    if (sent == Sending::sent || row.state() == TicketState::complete)
        return theme_->mutedText;
    return row.state() == TicketState::heldBack ? theme_->error : theme_->warning;
}

const QIcon& TicketModel::symbol(Key kind) const
{
    const Kind* known = board_.survey().catalogue().kind(kind);
    return icons_.symbol(kind, known ? known->family : Family::client);
}

QVariant TicketModel::ticketData(const TicketRow& row, int at, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return ticketWords(row, at, column);
    case Qt::ToolTipRole:
        return column == subjectColumn ? qt(subject(row.ticket, board_.survey(), language_))
                                       : ticketWords(row, at, column);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column == numberColumn ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::DecorationRole:
        if (column == subjectColumn)
            return symbol(symbolKind(row.ticket.kind));
        return column == stateColumn ? QVariant(stateMark(row)) : QVariant();
    case Qt::ForegroundRole:
        if (column == stateColumn)
            return stateInk(row);
        return column == subjectColumn ? QVariant() : QVariant(theme_->mutedText);
    default:
        return {};
    }
}

QVariant TicketModel::withoutData(const WithoutTicket& without, int column, int role) const
{
    const Component* component = board_.survey().design().component(without.component);
    if (!component)
        return {};
    const QString instead = qt(without.instead, language_);
    if (role == Qt::ToolTipRole)
        return instead;
    if (role == Qt::DecorationRole && column == subjectColumn)
        return symbol(component->kind);
    if (role == Qt::ForegroundRole && column == stateColumn)
        return theme_->mutedText;
    if (role != Qt::DisplayRole)
        return {};
    if (column == subjectColumn)
        return qt(componentName(*component, language_));
    return column == stateColumn ? QVariant(instead) : QVariant();
}

QVariant TicketModel::headingData(int column, int role) const
{
    if (role == Qt::DisplayRole && column == subjectColumn)
        return tr("Needs no ticket");
    if (role == Qt::ForegroundRole)
        return theme_->mutedText;
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant TicketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == numberColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    static constexpr const char* names[] = {QT_TR_NOOP("No."), QT_TR_NOOP("Ticket"), QT_TR_NOOP("State"),
                                            QT_TR_NOOP("Order"), QT_TR_NOOP("Environments")};
    return tr(names[section]);
}

} // namespace designer::ui
