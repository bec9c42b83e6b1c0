#include "ui/estimate/cost_words.h"

#include "ui/render/words.h"

namespace designer::ui {

QString CostWords::amount(const CostCell& cell, Language language)
{
    if (cell.empty())
        return {};
    if (cell.allIncluded())
        return tr("included");
    if (cell.allUnknown())
        return tr("unknown");
    return amount(cell.total, cell.total.mru, language);
}

QString CostWords::amount(const Total& total, Mru mru, Language language)
{
    return (total.complete ? QString() : QStringLiteral("≥ ")) + qt(formatDecimal(mru, 2, language));
}

QString CostWords::detail(const CostCell& cell, Language language)
{
    if (cell.empty())
        return {};
    QStringList parts;
    if (!cell.allUnknown())
        parts << tr("%1 MRU").arg(qt(formatDecimal(cell.total.mru, 6, language)));
    if (cell.total.ceiling != cell.total.mru)
        parts << tr("up to %1 with autoscaling").arg(amount(cell.total, cell.total.ceiling, language));
    if (cell.unknown > 0)
        parts << incomplete(cell.unknown);
    return parts.join(QStringLiteral("; "));
}

QString CostWords::thing(const CostThing& thing, Language language)
{
    if (!thing.component)
        return qt(thing.parts.front().item->label, language);
    return qt(thing.component->name.empty() ? thing.component->id : thing.component->name);
}

QString CostWords::column(const Analysis& analysis, const CostTable& table, std::size_t column)
{
    if (column == table.totalColumn())
        return tr("Total");
    if (column >= table.sharedColumn())
        return tr("Shared");
    const Environment& environment = analysis.survey->environments()[column];
    return qt(environment.name.empty() ? environment.id : environment.name);
}

QString CostWords::incomplete(std::uint32_t unknown)
{
    return unknown == 1 ? tr("incomplete: 1 line unknown") : tr("incomplete: %1 lines unknown").arg(unknown);
}

} // namespace designer::ui
