#include "ui/tickets/ticket_view.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextCursor>

#include "ui/render/theme.h"
#include "ui/render/words.h"
#include "ui/tickets/gap_spans.h"

namespace designer::ui {

TicketView::TicketView(QWidget* parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(8);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (const std::size_t at = url.toString().toUInt(); at < gaps_.size())
            emit gapClicked(TicketGap(gaps_[at]));
    });
}

void TicketView::showTicket(const Ticket& ticket, const Survey& survey, Language language, TicketStyle style)
{
    const bool same = shown_ == ticket.id;
    const int scrolled = verticalScrollBar()->value();
    shown_ = ticket.id;
    gaps_ = ticketGaps(ticket, survey, language);
    const QString words = qt(body(ticket, survey, language, style));
    if (style == TicketStyle::markdown)
        setMarkdown(words);
    else
        setPlainText(words);
    markGaps();
    verticalScrollBar()->setValue(same ? scrolled : 0);
}

void TicketView::showWords(const QString& words)
{
    shown_.clear();
    gaps_.clear();
    setPlainText(words);
}

void TicketView::markGaps()
{
    const Theme& theme = Theme::of(palette());
    QColor ground = theme.warning;
    ground.setAlpha(theme.dark ? 60 : 36);
    for (const GapSpan& span : gapSpans(document()->toPlainText(), gaps_)) {
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorHref(QString::number(span.gap));
        format.setForeground(theme.warning);
        format.setBackground(ground);
        format.setFontUnderline(true);
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(span.start));
        cursor.setPosition(static_cast<int>(span.start + span.length), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

void TicketView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markGaps();
}

} // namespace designer::ui
