#include "cli/comparison_text.h"

#include "cli/estimate_words.h"
#include "cli/table.h"
#include "json/json.h"

namespace designer::cli {

namespace {

constexpr Text environmentWord{"Environment", "Ambiente"};
constexpr Text componentWord{"Component", "Componente"};
constexpr Text differenceWord{"Difference", "Diferencia"};
constexpr Text unknownWord{"unknown", "desconocido"};
constexpr Text nothingCounted{"–", "–"};

std::string amount(const std::optional<CostCell>& cost, Language language)
{
    if (!cost)
        return std::string(nothingCounted.in(language));
    if (cost->allUnknown())
        return std::string(unknownWord.in(language));
    return (cost->total.complete ? "" : "≥ ") + formatDecimal(cost->total.mru, 2, language);
}

/// Of what is not complete there is no difference, not even a bound.
std::string change(const CostChange& cost, Language language)
{
    if (!cost.complete())
        return std::string(unknownWord.in(language));
    return (cost.difference() > 0 ? "+" : "") + formatDecimal(cost.difference(), 2, language);
}

class ComparisonTable {
public:
    ComparisonTable(const Comparison& comparison, Language language) : comparison_(comparison), language_(language)
    {
        table_.add({said(environmentWord), said(componentWord), said(comparison.before), said(comparison.after),
                    said(differenceWord)});
        table_.rule();
    }

    void add(const EnvironmentCostChange& environment)
    {
        const std::string name =
            environment.environment.empty() ? said(onceForTheDesign) : json::visible(environment.environment);
        for (const ComponentCostChange& each : environment.components)
            if (comparison_.unchanged || !each.cost.same())
                addRow(name, each.component.empty() ? said(environmentItself) : json::visible(each.component),
                       each.cost);
        addRow(name, said(totalWord), environment.cost);
    }

    void close(const CostChange& whole)
    {
        table_.rule();
        addRow(said(totalWord), {}, whole);
    }

    std::string text() const { return table_.text("  "); }

private:
    std::string said(const Text& text) const { return std::string(text.in(language_)); }
    void addRow(const std::string& environment, const std::string& component, const CostChange& cost)
    {
        table_.add({environment, component, amount(cost.before, language_), amount(cost.after, language_),
                    change(cost, language_)});
    }

    const Comparison& comparison_;
    Language language_;
    Table table_{{Align::left, Align::left, Align::right, Align::right, Align::right}};
};

} // namespace

std::string comparisonText(const Comparison& comparison, const EstimateDifference& difference, Language language)
{
    ComparisonTable table(comparison, language);
    for (const EnvironmentCostChange& environment : difference.environments)
        table.add(environment);
    if (!difference.shared.components.empty())
        table.add(difference.shared);
    table.close(difference.whole);
    return comparison.title + "\n" + table.text() + "\n";
}

} // namespace designer::cli
