#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <string>
#include <vector>

#include "ui/render/row_icons.h"
#include "ui/tickets/ticket_board.h"

namespace designer::ui {

/// Tickets in the order of fulfilment, then a heading and what needs no ticket.
class TicketModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { numberColumn, subjectColumn, stateColumn, afterColumn, environmentsColumn, columns };

    explicit TicketModel(QObject* parent = nullptr);

    void show(TicketBoard board);
    /// Words of the rows; the tickets themselves may be in another language.
    void setLanguage(Language language);
    void setTheme(const Theme& theme, double ratio);
    /// Rows that hold all the words; of a state only, where one is given.
    void setFilter(const QString& words, std::optional<TicketState> state);

    const TicketBoard& board() const { return board_; }
    /// The ticket of a row; null for others.
    const TicketRow* ticket(int row) const;
    const WithoutTicket* without(int row) const;
    /// Says which row it is in every analysis; empty for a heading.
    std::string key(int row) const;
    /// -1 when there is none.
    int rowOf(const std::string& key) const;
    int rowOfTicket(std::size_t ticket) const;
    int ticketRows() const { return static_cast<int>(tickets_.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// "Complete", "3 missing", "Held back: 2 errors, 3 missing".
    static QString stateWords(const TicketRow& row);
    /// "Held back: 2 errors".
    static QString heldBackWords(std::size_t errors);
    /// "Sent: #4711", "Changed since it was sent: #4711", "Possibly sent"; empty for a ticket that was not.
    static QString sentWords(const Ticket& ticket, const Survey& survey);

private:
    struct Shown {
        std::vector<std::size_t> tickets, without; // positions on the board
    };
    Shown matching(const TicketBoard& board) const;
    bool matches(const TicketBoard& board, std::size_t ticket) const;
    bool holdsAllWords(const QString& text) const;
    void put(TicketBoard board, Shown shown);
    bool isHeading(int row) const { return row == ticketRows() && !without_.empty(); }

    QString name(const TicketBoard& board, const TicketRow& row) const;
    QString environments(const TicketBoard& board, const TicketRow& row) const;
    QVariant ticketData(const TicketRow& row, int at, int column, int role) const;
    QString ticketWords(const TicketRow& row, int at, int column) const;
    QString stateAndSentWords(const TicketRow& row) const;
    const QIcon& stateMark(const TicketRow& row) const;
    QColor stateInk(const TicketRow& row) const;
    QVariant withoutData(const WithoutTicket& without, int column, int role) const;
    QVariant headingData(int column, int role) const;
    const QIcon& symbol(Key kind) const;

    TicketBoard board_;
    std::vector<std::size_t> tickets_, without_; // shown rows as positions on the board
    QStringList words_;
    std::optional<TicketState> state_;
    Language language_ = Language::en;
    const Theme* theme_;
    mutable RowIcons icons_;
};

} // namespace designer::ui
