#include <algorithm>
#include <array>

#include "design/credentials.h"
#include "design/edits.h"
#include "rules/connection_demand.h"
#include "rules/database_families.h"
#include "rules/fixes.h"
#include "rules/place.h"
#include "text/ascii.h"

namespace designer {

namespace {

// Names of schemas: AWS, Amazon RDS, CreateDBInstance, DBName for Aurora MySQL.
constexpr std::size_t longestSchemaName = 64;
constexpr std::array<std::string_view, 4> systemSchemas{"INFORMATION_SCHEMA", "MYSQL", "PERFORMANCE_SCHEMA", "SYS"};

bool isAllowedInSchema(char c)
{
    return isLetterOrDigit(c) || c == '_';
}

bool isReserved(const Tables& tables, std::string_view name)
{
    const std::string word = asciiUpper(name);
    return std::binary_search(systemSchemas.begin(), systemSchemas.end(), word)
           || std::binary_search(tables.reservedWords.begin(), tables.reservedWords.end(), word);
}

/// Why a schema cannot have a name; empty when it can.
Text schemaNameProblem(const Tables& tables, std::string_view name)
{
    if (name.empty())
        return {"it has no name", "no tiene nombre"};
    if (!std::all_of(name.begin(), name.end(), isAllowedInSchema))
        return {"only letters, digits and _ are allowed", "solo se admiten letras, dígitos y _"};
    if (!isLetter(name.front()))
        return {"it must begin with a letter", "debe empezar con una letra"};
    if (name.size() > longestSchemaName)
        return {"it has more than 64 characters", "tiene más de 64 caracteres"};
    if (isReserved(tables, name))
        return {"MySQL reserves this word", "MySQL reserva esta palabra"};
    return {};
}

constexpr Text repeated{"another schema of the database has the same name",
                        "otro esquema de la base de datos tiene el mismo nombre"};

/// Which names repeat an earlier one, in any case of letters: each group once, at its second.
std::vector<std::size_t> repeats(const json::Array& names)
{
    std::vector<std::size_t> found;
    if (names.size() < 2)
        return found;
    std::vector<std::pair<std::string, std::size_t>> folded;
    for (std::size_t i = 0; i < names.size(); ++i)
        folded.emplace_back(asciiUpper(names[i].string()), i);
    std::sort(folded.begin(), folded.end());
    for (std::size_t i = 1; i < folded.size(); ++i)
        if (folded[i].first == folded[i - 1].first && (i == 1 || folded[i].first != folded[i - 2].first))
            found.push_back(folded[i].second);
    return found;
}

void schemaNameInvalid(const Rule& rule, const Stretch& stretch, Report& report)
{
    const Tables& tables = stretch.survey().catalogue().tables();
    const json::Value* clean = nullptr; // holds in other environments, too
    eachHere(stretch, kind::database, [&](const Here& here) {
        const json::Value* schemas = here.find(property::schemas);
        if (!schemas || schemas == clean)
            return;
        clean = schemas;
        const json::Array& names = schemas->array();
        const auto add = [&](const std::string& name, Text reason) {
            clean = nullptr;
            Finding& finding = report.add(rule, here);
            finding.detail = hidingCredentials(name);
            finding.property = property::schemas;
            with(finding, "name", name);
            with(finding, "reason", reason);
        };
        for (const json::Value& name : names)
            if (const Text problem = schemaNameProblem(tables, name.string()); !problem.empty())
                add(name.string(), problem);
        for (const std::size_t at : repeats(names))
            if (schemaNameProblem(tables, names[at].string()).empty())
                add(names[at].string(), repeated);
    });
}

bool contains(const json::Array& names, std::string_view name)
{
    const std::string wanted = asciiUpper(name);
    return std::any_of(names.begin(), names.end(),
                       [&wanted](const json::Value& each) { return asciiUpper(each.string()) == wanted; });
}

/// The nearest legal name that the database does not have yet.
std::string freeName(const Tables& tables, const json::Array& taken, std::string_view wanted)
{
    std::string base = replacedUnless(isAllowedInSchema, wanted, '_');
    if (base.empty() || !isLetter(base.front()) || isReserved(tables, base))
        base.insert(0, "db_");
    base.resize(std::min(base.size(), longestSchemaName));
    std::string name = base;
    for (int number = 2; contains(taken, name); ++number) {
        const std::string suffix = "_" + std::to_string(number);
        name = base.substr(0, longestSchemaName - suffix.size()) + suffix;
    }
    return name;
}

/// With a schema renamed in the list and on the wires of those who use it.
Design withSchemaRenamed(const Design& design, const std::string& database, const std::string& scope,
                         const json::Array& names, std::string_view from, std::string_view to)
{
    Design out = withValue(design, database, scope, property::schemas, names);
    for (const Connection& wire : design.connections())
        if (const json::Value* used = wire.to == database ? wire.properties.find(property::schema) : nullptr)
            if (!from.empty() && used->string() == from)
                out = withWireProperty(out, wire.id, property::schema, to);
    return out;
}

std::vector<Fix> validSchemaName(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    const Tables& tables = survey.catalogue().tables();
    json::Array names = here->value(property::schemas).array();
    // Of two equal names the last is renamed, and nobody knows which of them a wire means.
    const auto last = std::find_if(names.rbegin(), names.rend(),
                                   [&](const json::Value& name) { return name.string() == finding.detail; });
    if (last == names.rend())
        return {};
    const std::string name = freeName(tables, names, finding.detail.empty() ? here->id() : finding.detail);
    *last = name;
    const std::string from = contains(names, finding.detail) ? std::string() : finding.detail;
    return {{{{"Name the schema {name}", "Nombrar el esquema {name}"}, {{"name", name}}},
             [id = here->id(), scope = scopeOf(*here, {property::schemas}), names, from, name](const Design& design) {
                 return withSchemaRenamed(design, id, scope, names, from, name);
             }}};
}

/// The schema that a consumer says it uses; empty when it says none.
const std::string& schemaUsed(const Here& consumer, const Connection& wire)
{
    static const std::string none;
    if (const json::Value* value = wire.properties.find(property::schema); value && value->isString())
        return value->string();
    const json::Value* own = consumer.is(kind::sso) ? writtenValue(consumer, property::schema) : nullptr;
    return own ? own->string() : none;
}

struct Use {
    std::string schema; // upper case
    NodeIndex consumer = 0;
    const Connection* wire = nullptr;
};

/// Who uses which schema here, by schema, in the order of the wires.
std::vector<Use> usesOf(const Here& database)
{
    std::vector<Use> uses;
    database.eachIn([&uses](const Here& consumer, const Connection& wire) {
        if (const std::string& schema = schemaUsed(consumer, wire); opensConnections(consumer) && !schema.empty())
            uses.push_back({asciiUpper(schema), consumer.node(), &wire});
    });
    std::stable_sort(uses.begin(), uses.end(), [](const Use& a, const Use& b) { return a.schema < b.schema; });
    return uses;
}

void schemaShared(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::database, [&](const Here& here) {
        const std::vector<Use> uses = usesOf(here);
        for (auto first = uses.begin(); first != uses.end();) {
            const auto end =
                std::find_if(first, uses.end(), [&](const Use& use) { return use.schema != first->schema; });
            const auto second =
                std::find_if(first, end, [&](const Use& use) { return use.consumer != first->consumer; });
            if (second != end) {
                const Here consumer1 = here.at(first->consumer), consumer2 = here.at(second->consumer);
                const std::string& schema = schemaUsed(consumer1, *first->wire);
                Finding& finding = report.add(rule, here);
                finding.detail = hidingCredentials(schema);
                finding.property = property::schemas;
                finding.connection = second->wire->id;
                finding.related = {consumer1.id(), consumer2.id()};
                with(finding, "consumer1", consumer1.labelled());
                with(finding, "consumer2", consumer2.labelled());
                with(finding, "schema", schema);
            }
            first = end;
        }
    });
}

std::vector<Fix> schemaOfItsOwn(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    const auto consumer = finding.related.size() == 2 ? survey.find(finding.related[1]) : std::nullopt;
    if (!here || !consumer)
        return {};
    json::Array names = here->value(property::schemas).array();
    const std::string name = freeName(survey.catalogue().tables(), names, survey.component(*consumer).id);
    names.emplace_back(name);
    return {{{{"Add schema {name} for {consumer}", "Agregar el esquema {name} para {consumer}"},
              {{"name", name}, {"consumer", here->at(*consumer).labelled()}}},
             [id = here->id(), scope = scopeOf(*here, {property::schemas}), names, wire = finding.connection,
              name](const Design& design) {
                 return withWireProperty(withValue(design, id, scope, property::schemas, names), wire, property::schema,
                                         name);
             }}};
}

constexpr Rule databaseSchemaTable[] = {
    {"schema-name-invalid",
     Severity::error,
     {"Invalid schema name", "Nombre de esquema inválido"},
     {"The ticket asks for the names of the schemas, and MySQL refuses names that break its rules or that it uses "
      "itself.",
      "El ticket pide los nombres de los esquemas, y MySQL rechaza los que no cumplen sus reglas o que usa "
      "internamente."},
     {"Begin with a letter and go on with letters, digits and _, 64 characters at most, each name once.",
      "Empiece con una letra y siga con letras, dígitos y _, con 64 caracteres como máximo y sin repetir nombres."},
     {"{component}: schema “{name}”: {reason}.", "{component}: esquema «{name}»: {reason}."},
     "Guide, Databases, Activation steps",
     &schemaNameInvalid,
     &validSchemaName},
    {"schema-shared-by-consumers",
     Severity::warning,
     {"One schema for two consumers", "Un esquema para dos consumidores"},
     {"Services that share a schema share permissions and tables, so that neither can change or move without the "
      "other.",
      "Los servicios que comparten un esquema comparten permisos y tablas, y ninguno puede cambiar ni moverse sin el "
      "otro."},
     {"Give each consumer a schema of its own.", "Dé a cada consumidor su propio esquema."},
     {"{component}: {consumer1} and {consumer2} use the same schema {schema}; schemas are meant to be independent.",
      "{component}: {consumer1} y {consumer2} usan el mismo esquema {schema}; los esquemas deben ser independientes."},
     "Guide, Databases, Multiple schemas",
     &schemaShared,
     &schemaOfItsOwn},
};

} // namespace

std::span<const Rule> databaseSchemaRules()
{
    return databaseSchemaTable;
}

} // namespace designer
