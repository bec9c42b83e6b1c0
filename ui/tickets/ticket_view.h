#pragma once

#include <QTextBrowser>
#include <vector>

#include "tickets/ticket_gaps.h"
#include "tickets/tickets.h"

namespace designer::ui {

/// The text of a ticket as it will be filed. Its gaps are links.
class TicketView : public QTextBrowser {
    Q_OBJECT

public:
    explicit TicketView(QWidget* parent = nullptr);

    /// A newer text of the same ticket keeps the place that was scrolled to.
    void showTicket(const Ticket& ticket, const Survey& survey, Language language, TicketStyle style);
    void showWords(const QString& words);

signals:
    void gapClicked(const designer::TicketGap& gap);

protected:
    void changeEvent(QEvent* event) override;

private:
    void decorate();
    void quietHeadings();
    void thinTables();
    void markGaps();

    std::string shown_; // id of the ticket
    std::vector<TicketGap> gaps_;
};

} // namespace designer::ui
