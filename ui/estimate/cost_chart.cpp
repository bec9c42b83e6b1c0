#include "ui/estimate/cost_chart.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "catalogue/family_words.h"
#include "ui/estimate/cost_words.h"
#include "ui/render/painter.h"
#include "ui/render/theme.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr int margin = 12;
constexpr int barHeight = 20;
constexpr int barRowHeight = 28;
constexpr int gap = 8;
constexpr int swatch = 10;
constexpr int legendHeight = 18;
constexpr double narrowest = 2; // of a segment: everything that costs can be seen

QFont smallFont()
{
    return DiagramPainter::font(11);
}

double widthOf(const QString& words)
{
    return QFontMetricsF(smallFont()).horizontalAdvance(words);
}

} // namespace

CostChart::CostChart(QWidget* parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

QSize CostChart::sizeHint() const
{
    return {320, 160};
}

QSize CostChart::minimumSizeHint() const
{
    return {200, 80};
}

void CostChart::show(const CostTree* tree, Language language)
{
    tree_ = tree && tree->analysis() ? tree : nullptr;
    language_ = language;
    setAccessibleName(tr("MRU by environment and category"));
    setAccessibleDescription(description());
    update();
}

std::vector<std::size_t> CostChart::columnsWithAmounts() const
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < table().totalColumn(); ++i)
        if (table().totals[i].total.mru > 0 || i < table().environments)
            columns.push_back(i);
    return columns;
}

QString CostChart::description() const
{
    QStringList lines;
    for (const std::size_t column : tree_ ? columnsWithAmounts() : std::vector<std::size_t>()) {
        QStringList parts;
        for (std::size_t family = 0; family < familyCount; ++family)
            if (const CostCell& cell = table().families[family][column]; cell.total.mru > 0)
                parts << qt(familyName(static_cast<Family>(family)), language_) + QLatin1Char(' ')
                             + CostWords::amount(cell, language_);
        lines << CostWords::column(*tree_->analysis(), table(), column) + QStringLiteral(": ")
                     + parts.join(QStringLiteral(", "));
    }
    return lines.join(QLatin1Char('\n'));
}

void CostChart::layOut()
{
    bars_.clear();
    legend_.clear();
    if (!tree_)
        return;
    Mru most = 1;
    double names = 0, amounts = 0;
    for (const std::size_t column : columnsWithAmounts()) {
        const Total& total = table().totals[column].total;
        most = std::max(most, total.mru);
        bars_.push_back({column,
                         CostWords::column(*tree_->analysis(), table(), column),
                         CostWords::amount(total, total.mru, language_),
                         {},
                         {}});
        names = std::max(names, widthOf(bars_.back().name));
        amounts = std::max(amounts, widthOf(bars_.back().amount));
    }
    names = std::min(names, width() * 0.35);
    double y = margin;
    for (Bar& bar : bars_) {
        bar.area = QRectF(margin + names + gap, y, width() - 2 * margin - names - amounts - 2 * gap, barHeight);
        layOutBar(bar, bar.area.width() / static_cast<double>(most));
        y += barRowHeight;
    }
    double x = margin;
    for (std::size_t family = 0; family < familyCount; ++family) {
        if (table().families[family][table().totalColumn()].total.mru <= 0)
            continue;
        const double needed = swatch + 4 + widthOf(qt(familyName(static_cast<Family>(family)), language_));
        if (x > margin && x + needed > width() - margin) {
            x = margin;
            y += legendHeight;
        }
        legend_.emplace_back(static_cast<Family>(family), QRectF(x, y, needed, legendHeight));
        x += needed + 12;
    }
}

void CostChart::layOutBar(Bar& bar, double scale)
{
    double x = bar.area.left();
    for (std::size_t family = 0; family < familyCount; ++family) {
        const Mru mru = table().families[family][bar.column].total.mru;
        if (mru <= 0)
            continue;
        const double length = std::max(narrowest, static_cast<double>(mru) * scale);
        bar.segments.push_back({QRectF(x, bar.area.top(), length, barHeight), static_cast<Family>(family), bar.column});
        x += length;
    }
}

void CostChart::paintEvent(QPaintEvent*)
{
    layOut();
    QPainter painter(this);
    painter.setFont(smallFont());
    for (const Bar& bar : bars_)
        paintBar(painter, bar);
    paintLegend(painter);
}

void CostChart::paintBar(QPainter& painter, const Bar& bar) const
{
    const Theme& theme = Theme::of(palette());
    const QFontMetricsF metrics(smallFont());
    painter.setPen(theme.text);
    const QRectF nameArea(margin, bar.area.top(), bar.area.left() - gap - margin, barHeight);
    painter.drawText(nameArea, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(bar.name, Qt::ElideRight, nameArea.width()));
    for (const Segment& segment : bar.segments) {
        painter.fillRect(segment.rect.adjusted(0, 0, segment.rect.width() > 4 ? -1 : 0, 0),
                         theme.familyInk(segment.family));
        const QString name = qt(familyName(segment.family), language_);
        painter.setPen(theme.card);
        if (metrics.horizontalAdvance(name) + 8 < segment.rect.width())
            painter.drawText(segment.rect, Qt::AlignCenter, name);
    }
    const double end = bar.segments.empty() ? bar.area.left() : bar.segments.back().rect.right();
    painter.setPen(theme.text);
    painter.drawText(QRectF(end + gap, bar.area.top(), width() - end, barHeight), Qt::AlignVCenter | Qt::AlignLeft,
                     bar.amount);
}

void CostChart::paintLegend(QPainter& painter) const
{
    const Theme& theme = Theme::of(palette());
    for (const auto& [family, area] : legend_) {
        painter.fillRect(QRectF(area.left(), area.center().y() - swatch / 2.0, swatch, swatch),
                         theme.familyInk(family));
        painter.setPen(theme.mutedText);
        painter.drawText(area.adjusted(swatch + 4, 0, 4, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         qt(familyName(family), language_));
    }
}

const CostChart::Segment* CostChart::segmentAt(QPointF point) const
{
    for (const Bar& bar : bars_)
        for (const Segment& segment : bar.segments)
            if (segment.rect.contains(point))
                return &segment;
    return nullptr;
}

QString CostChart::tip(const Segment& segment) const
{
    const CostCell& cell = table().family(segment.family)[segment.column];
    return CostWords::column(*tree_->analysis(), table(), segment.column) + QStringLiteral(" · ")
           + qt(familyName(segment.family), language_) + QStringLiteral(": ") + CostWords::amount(cell, language_)
           + QStringLiteral(" MRU");
}

void CostChart::mousePressEvent(QMouseEvent* event)
{
    layOut();
    if (const Segment* segment = tree_ ? segmentAt(event->position()) : nullptr) {
        CostPlace place;
        place.family = segment->family;
        place.column = segment->column;
        emit placeClicked(place);
    }
}

bool CostChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Segment* segment = tree_ ? segmentAt(help->pos()) : nullptr;
    if (segment)
        QToolTip::showText(help->globalPos(), tip(*segment), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace designer::ui
