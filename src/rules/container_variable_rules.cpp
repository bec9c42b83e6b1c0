#include <algorithm>

#include "design/credentials.h"
#include "rules/aws_secret.h"
#include "rules/container_families.h"
#include "rules/fixes.h"
#include "rules/place.h"
#include "rules/secret_names.h"
#include "text/ascii.h"

namespace designer {

namespace {

/// Calls `f(name, value)` for every variable of a property: the members of an
/// object, or the {"name", "value"} of a list.
template <typename F> void eachVariable(const json::Value& variables, F&& f)
{
    static const json::Value none;
    for (const json::Member& member : variables.object())
        f(std::string_view(member.key), member.value);
    for (const json::Value& entry : variables.array()) {
        const json::Value* value = entry.object().find("value");
        f(std::string_view(entry["name"].string()), value ? *value : none);
    }
}

/// Calls `f(here, variables)` for every container that has variables. Where `f`
/// finds nothing (true), a value that holds in more environments is not looked at again.
template <typename F> void eachVariables(const Stretch& stretch, F&& f)
{
    const json::Value* clean = nullptr;
    eachHere(stretch, kind::container, [&](const Here& here) {
        const json::Value* variables = here.find(property::environmentVariables);
        if (variables && variables != clean && f(here, *variables))
            clean = variables;
    });
}

Finding& reportVariable(const Rule& rule, const Here& here, std::string_view name, Report& report)
{
    Finding& finding = report.add(rule, here);
    finding.property = property::environmentVariables;
    finding.detail = hidingCredentials(name);
    with(finding, "name", finding.detail);
    return finding;
}

bool isAllowedInVariable(char c)
{
    return isLetterOrDigit(c) || c == '_';
}

/// Why a name cannot be the name of a variable; empty when it can.
Text variableNameProblem(std::string_view name)
{
    if (name.empty())
        return {"it is empty", "está vacío"};
    if (!std::all_of(name.begin(), name.end(), isAllowedInVariable))
        return {"only letters, digits and underscores are allowed", "solo se permiten letras, dígitos y guiones bajos"};
    if (isDigit(name.front()))
        return {"it begins with a digit", "comienza con un dígito"};
    return {};
}

/// Names that a list gives more than once; an object cannot.
void repeatedNames(const json::Value& variables, std::vector<std::string_view>& names)
{
    names.clear();
    for (const json::Value& entry : variables.array())
        names.push_back(entry["name"].string());
    std::sort(names.begin(), names.end());
    std::size_t kept = 0;
    for (std::size_t i = 1; i < names.size(); ++i)
        if (names[i] == names[i - 1] && (kept == 0 || names[kept - 1] != names[i]))
            names[kept++] = names[i];
    names.resize(kept);
}

void environmentVariableName(const Rule& rule, const Stretch& stretch, Report& report)
{
    std::vector<std::string_view> repeated;
    eachVariables(stretch, [&](const Here& here, const json::Value& variables) {
        bool clean = true;
        const auto add = [&](std::string_view name, Text reason) {
            clean = false;
            with(reportVariable(rule, here, name, report), "reason", reason);
        };
        eachVariable(variables, [&](std::string_view name, const json::Value&) {
            if (const Text problem = variableNameProblem(name); !problem.empty())
                add(name, problem);
        });
        repeatedNames(variables, repeated);
        for (const std::string_view name : repeated)
            if (variableNameProblem(name).empty())
                add(name, {"it is given twice", "está repetido"});
        return clean;
    });
}

/// Whether a value stands for itself, rather than for one kept elsewhere.
bool isLiteral(const json::Value& value)
{
    const std::string_view text = value.string();
    const bool refers = text.starts_with("arn:aws:secretsmanager:") || (text.starts_with("${") && text.ends_with('}'));
    return value.isNumber() || (!text.empty() && !refers);
}

void environmentVariableHoldsSecret(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachVariables(stretch, [&](const Here& here, const json::Value& variables) {
        bool clean = true;
        eachVariable(variables, [&](std::string_view name, const json::Value& value) {
            if (!isLiteral(value) || (!isCredentialName(name) && !looksLikeCredential(value.string())))
                return;
            clean = false;
            reportVariable(rule, here, name, report);
        });
        return clean;
    });
}

/// The names of the variables of one container in each environment in which it lives.
struct NamesHere {
    EnvironmentIndex environment;
    std::vector<std::string_view> names; // sorted
};

bool sameNames(const json::Value* a, const json::Value* b)
{
    if (a == b)
        return true;
    if (!a || !b || !a->isObject() || !b->isObject() || a->object().size() != b->object().size())
        return false;
    return std::equal(a->object().begin(), a->object().end(), b->object().begin(),
                      [](const json::Member& left, const json::Member& right) { return left.key == right.key; });
}

/// Whether all environments name the same variables in the same order: true for most containers.
bool clearlyAlike(const Survey& survey, NodeIndex node)
{
    std::optional<EnvironmentIndex> first;
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e) {
        if (!survey.lives(node, e))
            continue;
        if (!first)
            first = e;
        else if (!sameNames(survey.value(node, *first, property::environmentVariables),
                            survey.value(node, e, property::environmentVariables)))
            return false;
    }
    return true;
}

std::vector<NamesHere> namesByEnvironment(const Survey& survey, NodeIndex node)
{
    std::vector<NamesHere> out;
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e) {
        if (!survey.lives(node, e))
            continue;
        NamesHere& here = out.emplace_back(NamesHere{e, {}});
        eachVariable(Here(survey, node, e).value(property::environmentVariables),
                     [&here](std::string_view name, const json::Value&) { here.names.push_back(name); });
        std::sort(here.names.begin(), here.names.end());
        here.names.erase(std::unique(here.names.begin(), here.names.end()), here.names.end());
    }
    return out;
}

bool has(const NamesHere& here, std::string_view name)
{
    return std::binary_search(here.names.begin(), here.names.end(), name);
}

void reportMissing(const Rule& rule, const Survey& survey, NodeIndex node, std::string_view name,
                   EnvironmentIndex defined, EnvironmentIndex missing, Report& report)
{
    Finding& finding = reportVariable(rule, Here(survey, node, missing), name, report);
    finding.detail.insert(0, survey.environmentId(defined) + ",");
    with(finding, "env1", nameOf(survey.environments()[defined]));
    with(finding, "env2", nameOf(survey.environments()[missing]));
}

/// Each variable that an environment lacks, with the first environment that has it.
void environmentVariableMissingSomewhere(const Rule& rule, const Stretch& stretch, Report& report)
{
    const Survey& survey = stretch.survey();
    for (const NodeIndex node : stretch.ofKind(kind::container)) {
        if (clearlyAlike(survey, node))
            continue;
        const std::vector<NamesHere> all = namesByEnvironment(survey, node);
        for (std::size_t defined = 0; defined < all.size(); ++defined)
            for (const std::string_view name : all[defined].names) {
                const bool before = std::any_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(defined),
                                                [name](const NamesHere& each) { return has(each, name); });
                if (before || name.empty())
                    continue;
                for (const NamesHere& other : all)
                    if (!has(other, name))
                        reportMissing(rule, survey, node, name, all[defined].environment, other.environment, report);
            }
    }
}

/// A copy of the variables with each one as `f(name, value)` gives it.
template <typename F> json::Value mapped(const json::Value& variables, F&& f)
{
    if (variables.isArray()) {
        json::Array out;
        for (const json::Value& entry : variables.array()) {
            json::Object variable = entry.object();
            auto [name, value] = f(entry["name"].string(), entry["value"]);
            variable.set("name", std::move(name));
            variable.set("value", std::move(value));
            out.emplace_back(std::move(variable));
        }
        return out;
    }
    json::Object out;
    for (const json::Member& member : variables.object()) {
        auto [name, value] = f(member.key, member.value);
        out.set(std::move(name), std::move(value));
    }
    return out;
}

/// With a change of the variables everywhere that a component writes them.
template <typename F> Design withVariables(const Design& design, const std::string& id, F&& change)
{
    const Component* before = design.component(id);
    if (!before)
        return design;
    Component after = *before;
    const auto changeIn = [&change](PropertyMap& properties) {
        if (const json::Value* variables = properties.find(property::environmentVariables))
            properties.set(property::environmentVariables, change(*variables));
    };
    changeIn(after.properties);
    for (Override& each : after.overrides)
        changeIn(each.properties);
    return design.with(std::move(after));
}

std::string usableName(std::string_view name)
{
    std::string out;
    for (const char c : name)
        out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : isAllowedInVariable(c) ? c : '_';
    return !out.empty() && isDigit(out.front()) ? "_" + out : out;
}

bool isGiven(const json::Value& variables, std::string_view name)
{
    bool given = false;
    eachVariable(variables, [&](std::string_view each, const json::Value&) { given = given || each == name; });
    return given;
}

std::vector<Fix> renamedVariable(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    const std::string name = usableName(finding.detail);
    if (!here || name.empty() || variableNameProblem(finding.detail).empty())
        return {};
    const json::Value& variables = here->value(property::environmentVariables);
    std::vector<std::string_view> repeated;
    repeatedNames(variables, repeated);
    if (isGiven(variables, name) || std::find(repeated.begin(), repeated.end(), finding.detail) != repeated.end())
        return {};
    return {{{{"Rename it to {name}", "Renombrarla a {name}"}, {{"name", name}}},
             [id = here->id(), old = finding.detail, name](const Design& design) {
                 return withVariables(design, id, [&](const json::Value& written) {
                     return isGiven(written, name)
                                ? written
                                : mapped(written, [&](const std::string& each, const json::Value& value) {
                                      return std::pair(each == old ? name : each, value);
                                  });
                 });
             }}};
}

std::vector<Fix> keptAsSecret(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    const auto secret = here ? validSecretName(SecretStore::aws, finding.detail) : std::nullopt;
    if (!secret)
        return {};
    return {{{{"Keep {name} as a secret in AWS and delete its value here",
               "Guardar {name} como secreto en AWS y eliminar aquí su valor"},
              {{"name", finding.detail}}},
             [id = here->id(), variable = finding.detail, secret = *secret](const Design& design) {
                 const Design emptied = withVariables(design, id, [&](const json::Value& variables) {
                     return mapped(variables, [&](const std::string& name, const json::Value& value) {
                         return std::pair(name, hidingCredentials(name) == variable ? json::Value("") : value);
                     });
                 });
                 return withAwsSecret(emptied, id, secret);
             }}};
}

json::Value withEmptyVariable(const json::Value& variables, const std::string& name)
{
    if (variables.isArray()) {
        json::Array out = variables.array();
        out.emplace_back(json::Object{{"name", name}, {"value", ""}});
        return out;
    }
    json::Object out = variables.object();
    out.set(name, "");
    return out;
}

std::vector<Fix> addedVariable(const Survey& survey, const Finding& finding)
{
    const auto missing = placeOf(survey, finding);
    const auto comma = finding.detail.find(',');
    if (!missing || comma == std::string::npos)
        return {};
    const std::string name = finding.detail.substr(comma + 1);
    return {setValue({{"Add {name} without a value to {environment}", "Agregar {name} sin valor en {environment}"},
                      {{"name", name}, {"environment", nameOf(survey.environments()[missing->environment()])}}},
                     missing->id(), missing->environmentId(), property::environmentVariables,
                     withEmptyVariable(missing->value(property::environmentVariables), name))};
}

constexpr Rule containerVariableTable[] = {
    {"environment-variable-name",
     Severity::error,
     {"Unusable variable name", "Nombre de variable inutilizable"},
     {"A shell or the container service would drop a variable of that name, or keep only one of two.",
      "Un intérprete de comandos o el servicio de contenedores descartaría una variable con ese nombre, o dejaría "
      "solo una de dos."},
     {"Use letters, digits and underscores, no digit first, and each name once.",
      "Use letras, dígitos y guiones bajos, sin dígito inicial, y cada nombre una sola vez."},
     {"{component}: “{name}” is not a usable environment variable name ({reason}).",
      "{component}: «{name}» no es un nombre de variable de entorno utilizable ({reason})."},
     "POSIX, Environment variables; AWS, ECS task definition parameters",
     &environmentVariableName,
     &renamedVariable},
    {"environment-variable-holds-secret",
     Severity::error,
     {"Secret in a variable", "Secreto en una variable"},
     {"Whoever can see the design, the ticket or the settings of the container reads the variables in plain text.",
      "Quien pueda ver el diseño, el ticket o la configuración del contenedor lee las variables en texto plano."},
     {"Keep the value in a secret in AWS that the container uses, and leave the variable empty.",
      "Guarde el valor en un secreto de AWS que use el contenedor y deje la variable vacía."},
     {"{component}: {name} looks like a credential; keep it in the secret store, not in an environment variable.",
      "{component}: {name} parece una credencial; guárdela en el almacén de secretos, no en una variable de entorno."},
     "Guide, Secret Management",
     &environmentVariableHoldsSecret,
     &keptAsSecret},
    {"environment-variable-missing-somewhere",
     Severity::warning,
     {"Variable missing in an environment", "Variable ausente en un ambiente"},
     {"The same program runs in every environment; a variable that is missing in one is often forgotten.",
      "El mismo programa corre en todos los ambientes; una variable ausente en uno suele ser un olvido."},
     {"Give the variable a value in every environment, or accept the difference.",
      "Asigne un valor a la variable en cada ambiente, o acepte la diferencia."},
     {"{component}: {name} is defined in {env1} but not in {env2}.",
      "{component}: {name} está definida en {env1} pero no en {env2}."},
     "Guide, Containers, Activation steps",
     &environmentVariableMissingSomewhere,
     &addedVariable},
};

} // namespace

std::span<const Rule> containerVariableRules()
{
    return containerVariableTable;
}

} // namespace designer
