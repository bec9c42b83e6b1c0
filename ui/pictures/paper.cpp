#include "ui/pictures/paper.h"

#include <QFontMetricsF>
#include <QPageLayout>
#include <QPageSize>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/render/broken_lines.h"
#include "ui/render/theme.h"

namespace designer::ui {

namespace {

constexpr double shortSide = 793.7; // A4
constexpr double longSide = 1122.5;
constexpr double side = 64;
constexpr double pageTop = 72;
constexpr double below = 80;
constexpr double leading = 1.05;
constexpr double noLigatures = 0.02; // any spacing does: a search for “firewall” does not find “ﬁrewall”
constexpr int runningSize = 10;
constexpr qsizetype mostCharacters = 20'000; // of one text

QPageLayout layoutOf(bool landscape)
{
    return {QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()};
}

} // namespace

QFont Ink::font() const
{
    QFont font;
    font.setPixelSize(size);
    font.setBold(bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, noLigatures);
    return font;
}

double Ink::lineHeight() const
{
    return std::ceil(QFontMetricsF(font()).height() * leading);
}

SetText::SetText(const QString& text, const Ink& ink, double width, Qt::Alignment side) : ink_(ink)
{
    breakIntoLines(text.left(mostCharacters), ink.font(), width, [&](QString words, double taken) {
        const double indent = side & Qt::AlignRight ? width - taken : 0;
        lines_.push_back({std::move(words), std::max(0.0, indent)});
        return true;
    });
}

void SetText::paint(QPainter& painter, QPointF at, std::size_t from, std::size_t count) const
{
    painter.setFont(ink_.font());
    painter.setPen(ink_.colour);
    const double ascent = QFontMetricsF(ink_.font()).ascent();
    for (std::size_t i = from; i < std::min(from + count, lines_.size()); ++i) {
        painter.drawText(QPointF(at.x() + lines_[i].indent, at.y() + ascent), lines_[i].words);
        at.ry() += ink_.lineHeight();
    }
}

Paper::Paper(QPdfWriter& writer, RunningText running, int pages)
    : writer_(writer), running_(std::move(running)), pages_(pages), y_(pageTop)
{
    writer_.setPageLayout(layoutOf(false));
    painter_.begin(&writer_);
    painter_.scale(writer_.resolution() / 96.0, writer_.resolution() / 96.0);
}

Paper::~Paper()
{
    painter_.end();
}

double Paper::left() const
{
    return side;
}

double Paper::width() const
{
    return (landscape_ ? longSide : shortSide) - 2 * side;
}

double Paper::bottom() const
{
    return (landscape_ ? shortSide : longSide) - below;
}

double Paper::room() const
{
    return bottom() - y_;
}

double Paper::wholeRoom() const
{
    return bottom() - pageTop;
}

void Paper::newPage(bool landscape)
{
    landscape_ = landscape;
    writer_.setPageLayout(layoutOf(landscape));
    writer_.newPage();
    ++page_;
    y_ = pageTop;
    paintRunning();
}

void Paper::keep(double height)
{
    if (height > room())
        newPage(landscape_);
}

void Paper::paintRunning()
{
    const Theme& theme = Theme::light();
    const Ink ink{runningSize, false, theme.mutedText};
    const QFontMetricsF metrics(ink.font());
    const auto line = [&](const QString& words, double top, Qt::Alignment at) {
        const double room = width() * (at & Qt::AlignRight ? 0.2 : 0.78);
        const QString shown = metrics.elidedText(words, Qt::ElideRight, room);
        const double x = at & Qt::AlignRight ? left() + width() - metrics.horizontalAdvance(shown) : left();
        painter_.drawText(QPointF(x, top + metrics.ascent()), shown);
    };
    painter_.setFont(ink.font());
    painter_.setPen(ink.colour);
    line(running_.head, pageTop / 2, Qt::AlignLeft);
    line(running_.foot, bottom() + below / 3, Qt::AlignLeft);
    line(running_.page.arg(page_).arg(pages_), bottom() + below / 3, Qt::AlignRight);
    painter_.fillRect(QRectF(left(), bottom() + below / 5, width(), 0.75), theme.cardBorder);
}

void Paper::write(const QString& text, const Ink& ink, double indent)
{
    const SetText set(text, ink, width() - indent);
    std::size_t from = 0;
    while (from < set.lines()) {
        const std::size_t left = set.lines() - from;
        const auto fit = static_cast<std::size_t>(std::max(0.0, room() / ink.lineHeight()));
        const std::size_t now = fit >= left ? left : left - fit == 1 && fit > 2 ? fit - 1 : fit;
        if (now == 0 || (now == 1 && left > 1 && from == 0 && y_ > pageTop)) {
            newPage(landscape_);
            continue;
        }
        set.paint(painter_, at() + QPointF(indent, 0), from, now);
        skip(static_cast<double>(now) * ink.lineHeight());
        from += now;
    }
}

} // namespace designer::ui
