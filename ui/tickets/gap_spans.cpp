#include "ui/tickets/gap_spans.h"

#include <QRegularExpression>
#include <algorithm>

#include "ui/render/words.h"

namespace designer::ui {

std::vector<GapSpan> gapSpans(const QString& text, const std::vector<TicketGap>& gaps)
{
    std::vector<GapSpan> spans;
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        QStringList words;
        for (const QString& word : qt(gaps[i].words).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            words << QRegularExpression::escape(word);
        auto found = QRegularExpression(words.join(QStringLiteral("\\s+"))).globalMatch(text);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            spans.push_back({match.capturedStart(), match.capturedLength(), i});
        }
    }
    std::sort(spans.begin(), spans.end(), [](const GapSpan& a, const GapSpan& b) { return a.start < b.start; });
    return spans;
}

} // namespace designer::ui
