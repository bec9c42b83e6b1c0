// explain and schema: what the program knows, offline.
#include <algorithm>
#include <ostream>

#include "analysis/analysis.h"
#include "cli/options.h"
#include "cli/table.h"
#include "exchange/findings_export.h"
#include "resources/resource.h"
#include "text/nearest.h"
#include "json/json.h"

namespace designer::cli {

namespace {

constexpr Text unknownName{"error: there is no rule or kind of component “{name}”; did you mean {nearest}?",
                           "error: no existe la regla ni el tipo de componente «{name}»; ¿quiso decir {nearest}?"};
constexpr Text unknownSchema{"error: there is no schema “{name}”; there are: {nearest}",
                             "error: no existe el esquema «{name}»; existen: {nearest}"};

/// One paragraph of an explanation, with its heading; the key is its name in JSON.
struct Part {
    std::string_view key;
    Text heading;
    std::vector<std::string> lines;
};

/// What `explain` prints, before it has a format.
struct Explanation {
    std::string name;
    std::string_view type;
    std::string title;
    std::vector<Part> parts;
};

Explanation explainRule(const Rule& rule, Language language)
{
    static constexpr Text severities[] = {{"error", "error"}, {"warning", "advertencia"}, {"advice", "consejo"}};
    const auto in = [language](Text text) { return std::vector<std::string>{std::string(text.in(language))}; };
    return {std::string(rule.name),
            "rule",
            std::string(rule.title.in(language)),
            {{"severity", {"Severity", "Severidad"}, in(severities[static_cast<std::size_t>(rule.severity)])},
             {"message", {"What it says", "Qué dice"}, in(rule.message)},
             {"why", {"Why it matters", "Por qué importa"}, in(rule.why)},
             {"fix", {"How to mend it", "Cómo corregirlo"}, in(rule.fix)},
             {"source", {"Where it is written", "Dónde está escrito"}, {std::string(rule.source)}}}};
}

std::vector<std::string> propertyLines(const Kind& kind, Language language)
{
    std::vector<std::string> lines;
    for (const Property& property : kind.properties) {
        std::string line = std::string(property.name.text()) + ": " + std::string(property.label.in(language));
        if (!property.unit.empty())
            line += " (" + property.unit + ")";
        std::string values;
        for (const Option& option : property.options)
            values += (values.empty() ? "" : ", ") + option.value;
        if (!values.empty() && property.options.size() <= 12)
            line += " [" + values + "]";
        lines.push_back(line);
    }
    return lines;
}

Explanation explainKind(const Kind& kind, Language language)
{
    std::vector<std::string> fields, cautions;
    for (const TicketField& field : kind.ticketFields)
        fields.emplace_back(field.label.in(language));
    for (const Caution& caution : kind.cautions)
        cautions.emplace_back(caution.text.in(language));
    const auto in = [language](Text text) {
        return text.empty() ? std::vector<std::string>() : std::vector<std::string>{std::string(text.in(language))};
    };
    return {std::string(kind.name.text()),
            "kind",
            std::string(kind.label.in(language)),
            {{"description", {"What it is", "Qué es"}, in(kind.description)},
             {"backing", {"Backed by", "Respaldado por"}, in(kind.backing)},
             {"properties", {"Properties", "Propiedades"}, propertyLines(kind, language)},
             {"ticketFields", {"What the ticket asks for", "Qué pide el ticket"}, std::move(fields)},
             {"withoutTicket", {"Without a ticket", "Sin ticket"}, in(kind.withoutTicket)},
             {"cautions", {"What the client must know", "Qué debe saber el cliente"}, std::move(cautions)},
             {"source", {"Where it is written", "Dónde está escrito"}, {kind.source}}}};
}

std::string asText(const Explanation& explanation, Language language, bool markdown, const Surroundings& surroundings)
{
    std::string out = markdown
                          ? "# " + explanation.title + "\n\n`" + explanation.name + "`\n"
                          : inked(explanation.title, Ink::bold, surroundings.colour) + "  " + explanation.name + "\n";
    for (const Part& part : explanation.parts) {
        if (part.lines.empty())
            continue;
        const std::string heading(part.heading.in(language));
        out += markdown ? "\n## " + heading + "\n\n" : "\n" + inked(heading, Ink::bold, surroundings.colour) + "\n";
        const bool list = part.lines.size() > 1;
        for (const std::string& line : part.lines)
            out += std::string(markdown ? "" : "  ") + (list ? "- " : "")
                   + (markdown ? line : wrapped(line, static_cast<std::size_t>(surroundings.width) - 4, list ? 4 : 2))
                   + "\n";
    }
    return out;
}

std::string asJson(const Explanation& explanation)
{
    json::Object out{
        {"version", 1}, {"name", explanation.name}, {"type", explanation.type}, {"title", explanation.title}};
    for (const Part& part : explanation.parts) {
        const bool single =
            part.lines.size() == 1 && part.key != "properties" && part.key != "ticketFields" && part.key != "cautions";
        out.set(std::string(part.key), single ? json::Value(part.lines.front())
                                              : json::Value(json::Array(part.lines.begin(), part.lines.end())));
    }
    return json::write(out) + "\n";
}

constexpr std::pair<std::string_view, std::string_view> schemas[] = {
    {"design", "schemas/design.schema.json"},
    {"catalogue", "schemas/catalogue.schema.json"},
    {"rate-card", "schemas/rate-card.schema.json"},
    {"check-output", "schemas/check-output.schema.json"},
    {"estimate-output", "schemas/estimate-output.schema.json"},
    {"tickets-output", "schemas/tickets-output.schema.json"},
    {"diff-output", "schemas/diff-output.schema.json"},
    {"templates-output", "schemas/templates-output.schema.json"},
    {"explain-output", "schemas/explain-output.schema.json"},
};

} // namespace

std::vector<std::string_view> explainedNames()
{
    std::vector<std::string_view> names;
    for (const Rule* rule : allRules())
        names.push_back(rule->name);
    for (const Kind& kind : Catalogue::builtIn().kinds())
        names.push_back(kind.name.text());
    return names;
}

int explainName(const Options& options, Surroundings& surroundings)
{
    const std::string& name = options.files.front();
    const Rule* rule = findRule(name);
    const std::vector<std::string_view> known = explainedNames();
    // Only names that are known become keys.
    const bool isKind = std::find(known.begin(), known.end(), name) != known.end() && !rule;
    if (!rule && !isKind) {
        const Message message{unknownName, {{"name", json::visible(name)}, {"nearest", nearestFew(name, known)}}};
        surroundings.err << message.in(options.language) << "\n";
        return usage;
    }
    const Explanation explanation = rule ? explainRule(*rule, options.language)
                                         : explainKind(*Catalogue::builtIn().kind(Key::of(name)), options.language);
    surroundings.out << (options.format == "json"
                             ? asJson(explanation)
                             : asText(explanation, options.language, options.format == "md", surroundings));
    return done;
}

int printSchema(const Options& options, Surroundings& surroundings)
{
    const std::string& name = options.files.front();
    std::string known;
    for (const auto& [schema, path] : schemas) {
        if (schema == name) {
            surroundings.out << resource(path);
            return done;
        }
        known += (known.empty() ? "" : ", ") + std::string(schema);
    }
    const Message message{unknownSchema, {{"name", json::visible(name)}, {"nearest", known}}};
    surroundings.err << message.in(options.language) << "\n";
    return usage;
}

} // namespace designer::cli
