#include "ui/canvas/hover_text.h"

#include <QStringList>
#include <algorithm>

#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr qsizetype mostLines = 12;

Text severityWord(const Finding& finding)
{
    if (finding.accepted)
        return {"Accepted", "Aceptado"};
    switch (finding.severity) {
    case Severity::error:
        return {"Error", "Error"};
    case Severity::warning:
        return {"Warning", "Advertencia"};
    case Severity::advice:
        return {"Advice", "Consejo"};
    }
    return {};
}

QString environmentName(const Design& design, const std::string& id)
{
    const Environment* environment = design.environment(id);
    return environment && !environment->name.empty() ? qt(environment->name) : qt(id);
}

/// The environments in which one and the same is wrong share a line.
QStringList findingLines(const Session& session, const std::vector<std::string>& components)
{
    const auto analysis = session.analysis();
    if (!analysis)
        return {};
    const Language language = session.language();
    std::vector<std::pair<QString, QStringList>> lines;
    for (const Finding& finding : analysis->findings) {
        const bool here = session.environment().empty() || finding.environment.empty()
                          || finding.environment == session.environment();
        const bool ours = std::find(components.begin(), components.end(), finding.component) != components.end();
        if (!ours || !here || finding.severity == Severity::advice)
            continue;
        const QString line =
            QStringLiteral("%1: %2").arg(qt(severityWord(finding), language), qt(finding.message.in(language)));
        auto same = std::find_if(lines.begin(), lines.end(), [&](const auto& other) { return other.first == line; });
        if (same == lines.end())
            same = lines.insert(lines.end(), {line, {}});
        if (!finding.environment.empty())
            same->second << environmentName(session.design(), finding.environment);
    }
    QStringList out;
    for (const auto& [line, environments] : lines)
        out << (environments.isEmpty() ? line : line + QStringLiteral(" (%1)").arg(environments.join(", ")));
    return out;
}

QString joined(QStringList lines, Language language)
{
    if (lines.size() > mostLines) {
        const Message more{{"and {count} more", "y {count} más"}, {{"count", std::int64_t(lines.size() - mostLines)}}};
        lines = lines.mid(0, mostLines) << qt(more.in(language));
    }
    return lines.join(QChar('\n'));
}

QString componentTitle(const Session& session, const std::string& id)
{
    const Component* component = session.design().component(id);
    if (!component)
        return {};
    const Kind* kind = session.catalogue().kind(component->kind);
    const QString label = kind ? qt(kind->label, session.language()) : QString();
    const QString name = qt(component->name.empty() ? component->id : component->name);
    return label == name || label.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, label);
}

QString cardText(const Session& session, const CardShape& card)
{
    QStringList lines{componentTitle(session, card.id)};
    if (!card.line.isEmpty() && !lines.front().endsWith(card.line))
        lines << card.line;
    return lines.join(QChar('\n'));
}

QString wireText(const Session& session, const Picture& picture, const WireShape& wire)
{
    const Connection& drawn = *picture.design().connection(wire.id);
    const QString ends =
        QStringLiteral("%1 → %2").arg(componentTitle(session, drawn.from), componentTitle(session, drawn.to));
    return wire.label.isEmpty() ? ends : ends + QChar('\n') + wire.label;
}

} // namespace

QString hoverText(const Session& session, const Picture& picture, const Hit& hit)
{
    const Language language = session.language();
    const CardShape* card = picture.card(hit.id);
    switch (hit.part) {
    case Part::badge: {
        std::vector<std::string> ids = card->dockedIds;
        ids.push_back(card->id);
        return joined(findingLines(session, ids), language);
    }
    case Part::docked:
        return joined(QStringList(componentTitle(session, hit.id)) + findingLines(session, {hit.id}), language);
    case Part::card:
    case Part::edge:
        return cardText(session, *card);
    case Part::wire:
    case Part::wireEnd:
        return wireText(session, picture, *picture.wire(hit.id));
    default:
        return {};
    }
}

} // namespace designer::ui
