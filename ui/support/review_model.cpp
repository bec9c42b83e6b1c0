#include "ui/support/review_model.h"

#include "tickets/ticket_sections.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

using State = Batch::State;

/// How a ticket stands in a batch.
struct StateRow {
    const char* words;
    Mark mark;
};
constexpr StateRow stateRows[] = {
    {QT_TRANSLATE_NOOP("designer::ui::ReviewModel", "Waiting"), Mark::gap},
    {QT_TRANSLATE_NOOP("designer::ui::ReviewModel", "Sending the attachments…"), Mark::gap},
    {QT_TRANSLATE_NOOP("designer::ui::ReviewModel", "Sending…"), Mark::gap},
    {QT_TRANSLATE_NOOP("designer::ui::ReviewModel", "Waiting %1 s, as asked"), Mark::gap},
    {QT_TRANSLATE_NOOP("designer::ui::ReviewModel", "Sent: #%1"), Mark::complete},
    {QT_TRANSLATE_NOOP("designer::ui::ReviewModel", "Failed"), Mark::heldBack},
    {QT_TRANSLATE_NOOP("designer::ui::ReviewModel", "Possibly sent"), Mark::caution},
    {QT_TRANSLATE_NOOP("designer::ui::ReviewModel", "Not tried"), Mark::gap},
};

const StateRow& rowOf(State state)
{
    return stateRows[static_cast<std::size_t>(state)];
}

} // namespace

ReviewModel::ReviewModel(std::shared_ptr<const Analysis> analysis, QObject* parent)
    : QAbstractListModel(parent), analysis_(std::move(analysis)), rows_(reviewRows(*analysis_)), theme_(&Theme::light())
{
}

std::vector<std::size_t> ReviewModel::chosen() const
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (rows_[i].chosen)
            out.push_back(i);
    return out;
}

std::size_t ReviewModel::chosenCount() const
{
    return chosen().size();
}

void ReviewModel::setLanguage(Language language)
{
    language_ = language;
    if (!rows_.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void ReviewModel::setTheme(const Theme& theme, double ratio)
{
    theme_ = &theme;
    icons_.setTheme(theme, ratio);
    if (!rows_.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void ReviewModel::setLocked(bool locked)
{
    locked_ = locked;
    if (!rows_.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

/// What has arrived, or may have, is not sent again unless it is chosen again.
void ReviewModel::setProgress(std::size_t row, const Batch::Item& item)
{
    ReviewRow& shown = rows_[row];
    shown.tried = true;
    shown.state = item.state;
    shown.verdict = item.verdict;
    if (item.state == State::sent || item.state == State::possiblySent)
        shown.chosen = false;
    touch(row);
}

void ReviewModel::forgetProgress(std::size_t row)
{
    rows_[row].tried = false;
    rows_[row].verdict = {};
    touch(row);
}

void ReviewModel::setRecord(std::size_t row, std::optional<SentTicket> record)
{
    ReviewRow& shown = rows_[row];
    const bool possibly = record && record->state == SentState::possiblySent;
    shown.sending = !record ? Sending::notSent : possibly ? Sending::possiblySent : Sending::sent;
    shown.record = std::move(record);
    touch(row);
}

void ReviewModel::touch(std::size_t row)
{
    emit dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
    emit chosenChanged();
}

int ReviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags box = locked_ ? Qt::NoItemFlags : Qt::ItemIsUserCheckable;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | box;
}

bool ReviewModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || locked_)
        return false;
    ReviewRow& row = rows_[static_cast<std::size_t>(index.row())];
    row.chosen = value.toInt() == Qt::Checked;
    touch(static_cast<std::size_t>(index.row()));
    return true;
}

QString ReviewModel::name(const ReviewRow& row) const
{
    return qt(ticketKindName(row.ticket.kind, survey(), language_)) + QStringLiteral(": ")
           + qt(ticketSubjectName(row.ticket, survey(), language_));
}

/// Why a ticket is left out unless the user says otherwise.
QStringList ReviewModel::gapWords(const ReviewRow& row) const
{
    const QString number = row.record ? qt(row.record->number) : QString();
    QStringList words;
    if (row.sending == Sending::sent)
        words << (number.isEmpty() ? tr("Sent") : tr("Sent: #%1").arg(number));
    if (row.sending == Sending::changed)
        words << (number.isEmpty() ? tr("Changed since it was sent")
                                   : tr("Changed since it was sent: #%1").arg(number));
    if (row.sending == Sending::possiblySent)
        words << tr("Possibly sent: look before sending it again");
    if (row.errors > 0)
        words << (row.errors == 1 ? tr("Held back: 1 error") : tr("Held back: %1 errors").arg(row.errors));
    if (!row.ticket.complete())
        words << tr("%1 missing").arg(row.ticket.missing.size());
    return words;
}

QString ReviewModel::progressWords(const ReviewRow& row) const
{
    QString words = tr(rowOf(row.state).words);
    if (row.state == State::held)
        return words.arg(row.verdict.waitSeconds);
    if (row.state == State::sent)
        return words.arg(row.verdict.number);
    const QString why = qt(row.verdict.why.in(language_));
    return why.isEmpty() ? words : words + QStringLiteral(": ") + why;
}

QString ReviewModel::stateWords(std::size_t row) const
{
    if (rows_[row].tried)
        return progressWords(rows_[row]);
    const QStringList words = gapWords(rows_[row]);
    return words.isEmpty() ? tr("Complete") : words.join(QStringLiteral(" · "));
}

const QIcon& ReviewModel::mark(const ReviewRow& row) const
{
    if (row.tried) {
        const Mark mark = rowOf(row.state).mark;
        const QColor colour = mark == Mark::complete   ? theme_->legal
                              : mark == Mark::heldBack ? theme_->error
                              : mark == Mark::caution  ? theme_->warning
                                                       : theme_->mutedText;
        return icons_.mark(mark, colour);
    }
    if (row.sending == Sending::possiblySent || row.sending == Sending::changed)
        return icons_.mark(Mark::caution, theme_->warning);
    if (row.errors > 0)
        return icons_.mark(Mark::heldBack, theme_->error);
    return row.ticket.complete() ? icons_.mark(Mark::complete, theme_->legal) : icons_.mark(Mark::gap, theme_->warning);
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto at = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1. %2\n%3").arg(at + 1).arg(name(rows_[at]), stateWords(at));
    case Qt::ToolTipRole:
        return stateWords(at);
    case Qt::DecorationRole:
        return mark(rows_[at]);
    case Qt::CheckStateRole:
        return rows_[at].chosen ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

} // namespace designer::ui
