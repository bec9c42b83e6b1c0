#include "ui/inspector/finding_lines.h"

#include <QEvent>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

#include "ui/inspector/subject.h"
#include "ui/render/theme.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::error:
        return FindingLines::tr("Error");
    case Severity::warning:
        return FindingLines::tr("Warning");
    case Severity::advice:
        return FindingLines::tr("Advice");
    }
    return {};
}

QColor severityColour(Severity severity, const Theme& theme)
{
    return severity == Severity::error ? theme.error : severity == Severity::warning ? theme.warning : theme.advice;
}

/// With a place to break in words longer than the panel is wide (domains, addresses).
QString breakable(QString words)
{
    static const QRegularExpression longWord(QStringLiteral("(\\S{24})(?=\\S{8})"));
    return words.replace(longWord, QStringLiteral("\\1\u200b"));
}

} // namespace

FindingLines::FindingLines(Session& session, QWidget* parent) : QLabel(parent), session_(session)
{
    constexpr int secondary = 11;
    QFont smaller = font();
    smaller.setPixelSize(secondary);
    setFont(smaller);
    setWordWrap(true);
    setMinimumWidth(1);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setVisible(false);
    connect(this, &QLabel::linkActivated, &session_, &Session::explain);
}

void FindingLines::setFindings(const std::vector<const Finding*>& findings)
{
    std::vector<Line> lines;
    for (const Finding* finding : findings) {
        const QString rule = qt(finding->rule->name);
        const QString words = breakable(qt(finding->message.in(session_.language())));
        const bool accepted = finding->accepted;
        auto at = std::find_if(lines.begin(), lines.end(), [&](const Line& line) {
            return line.rule == rule && line.words == words && line.accepted == accepted;
        });
        if (at == lines.end())
            at = lines.insert(lines.end(), {finding->severity, accepted, rule, words, {}});
        if (finding->environment.empty() || !session_.environment().empty())
            continue;
        at->environments << environmentName(session_.design(), finding->environment);
    }
    lines_ = std::move(lines);
    render();
}

void FindingLines::render()
{
    const Theme& theme = Theme::of(palette());
    QStringList html;
    for (const Line& line : lines_) {
        const QColor ink = line.accepted ? theme.accepted : severityColour(line.severity, theme);
        const bool some = !line.environments.isEmpty() && line.environments.size() < everywhere_;
        const QString where =
            some ? QStringLiteral(" (%1)").arg(line.environments.join(QStringLiteral(", ")).toHtmlEscaped())
                 : QString();
        const QString word = line.accepted ? tr("Accepted") : severityWord(line.severity);
        const QColor text = line.accepted ? theme.accepted : theme.text;
        html << QStringLiteral("<div style='color:%1'><b style='color:%2'>%3%4</b> %5 <a href='rule/%6' "
                               "style='color:%7'>%8</a></div>")
                    .arg(text.name(), ink.name(), word, where, line.words.toHtmlEscaped(), line.rule, theme.link.name(),
                         tr("More"));
    }
    const QString all = html.join(QString());
    if (all != text())
        setText(all);
    setVisible(!lines_.empty());
}

void FindingLines::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !lines_.empty())
        render();
    QLabel::changeEvent(event);
}

} // namespace designer::ui
