#include "ui/tickets/ticket_view.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

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
    document()->setIndentWidth(20);
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
    decorate();
    verticalScrollBar()->setValue(same ? scrolled : 0);
}

void TicketView::showWords(const QString& words)
{
    shown_.clear();
    gaps_.clear();
    setPlainText(words);
}

void TicketView::decorate()
{
    quietHeadings();
    thinTables();
    markGaps();
}

/// Headings are told apart by weight, not by size: the text is a form, not a book.
void TicketView::quietHeadings()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextCursor cursor(block);
        QTextBlockFormat space;
        space.setTopMargin(12);
        space.setBottomMargin(4);
        cursor.mergeBlockFormat(space);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat size;
        size.setProperty(QTextFormat::FontSizeAdjustment, 0);
        cursor.mergeCharFormat(size);
    }
}

void TicketView::thinTables()
{
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(Theme::of(palette()).cardBorder);
        format.setCellPadding(4);
        format.setCellSpacing(0);
        format.setTopMargin(8);
        table->setFormat(format);
    }
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
        decorate();
}

} // namespace designer::ui
