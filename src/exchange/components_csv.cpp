#include "exchange/components_csv.h"

#include <algorithm>
#include <unordered_set>

#include "exchange/markup.h"
#include "exchange/shown.h"
#include "tickets/answer_words.h"
#include "tickets/clean_text.h"
#include "tickets/ticket_names.h"

namespace designer {

namespace {

constexpr Text drawing{"the drawing itself, notes and wires' own properties are not part of a list of components",
                       "el dibujo mismo, las notas y las propiedades de los cables no forman parte de una lista de "
                       "componentes"};

std::vector<Here> rowsOf(const ExportRequest& request, const Design& shown)
{
    const Survey& survey = *request.analysis.survey;
    std::vector<Here> rows;
    for (const Component& component : shown.components()) {
        const NodeIndex node = *survey.find(component.id);
        if (!survey.perEnvironment(node)) {
            rows.emplace_back(survey, node, survey.shared());
            continue;
        }
        for (EnvironmentIndex e = 0; e < survey.shared(); ++e)
            if (survey.lives(node, e)
                && (request.environment.empty() || survey.environmentId(e) == request.environment))
                rows.emplace_back(survey, node, e);
    }
    return rows;
}

/// Each property that some row answers, in the order of the catalogue; kinds share those of the same name.
std::vector<Key> columnsOf(const Catalogue& catalogue, const std::vector<Here>& rows)
{
    std::unordered_set<std::uint32_t> answered;
    for (const Here& row : rows)
        for (const Property& property : row.kind().properties)
            if (isAnswered(row.value(property.name)))
                answered.insert(property.name.id());
    std::vector<Key> columns;
    for (const Kind& kind : catalogue.kinds())
        for (const Property& property : kind.properties)
            if (answered.erase(property.name.id()) > 0)
                columns.push_back(property.name);
    return columns;
}

std::string field(const Here& row, Key column, Language language)
{
    const Property* property = row.kind().property(column);
    if (!property || !isAnswered(row.value(column)))
        return "";
    const json::Value& value = row.value(column);
    return value.isNumber() ? value.numberText() : csvText(answerWords(*property, value, language));
}

/// What is in no environment is wired to all that is in some.
std::string wiredTo(const Here& row, const Design& shown)
{
    const Survey& survey = row.survey();
    std::string ids;
    for (const Link& link : survey.out(row.node()))
        if (shown.component(survey.component(link.other).id)
            && (row.environment() == survey.shared() || survey.lives(link.other, row.environment())))
            ids += (ids.empty() ? "" : "; ") + survey.component(link.other).id;
    return ids;
}

std::string line(const Here& row, const Design& shown, const std::vector<Key>& columns, const Catalogue& catalogue,
                 Language language)
{
    std::string out = csvText(row.id()) + "," + csvText(componentName(row.component(), language)) + ","
                      + csvText(row.component().kind.text()) + "," + csvText(row.kind().label.in(language)) + ","
                      + csvText(row.environmentId()) + ","
                      + csvText(zoneRowOf(row.component(), catalogue).title.in(language)) + ","
                      + csvText(wiredTo(row, shown));
    for (const Key column : columns)
        out += "," + field(row, column, language);
    return out + "\r\n";
}

} // namespace

Export componentsCsvExport(const ExportRequest& request)
{
    const Design shown = shownDesign(request);
    const std::vector<Here> rows = rowsOf(request, shown);
    const std::vector<Key> columns = columnsOf(request.catalogue, rows);
    std::string out = R"("component","component name","kind","label","environment","zone","wired to")";
    for (const Key column : columns)
        out += "," + csvText(column.text());
    out += "\r\n";
    for (const Here& row : rows)
        out += line(row, shown, columns, request.catalogue, request.language);
    return {{{fileName(request.analysis.design().header().name) + "-components.csv", std::move(out)}}, {{drawing, {}}}};
}

} // namespace designer
