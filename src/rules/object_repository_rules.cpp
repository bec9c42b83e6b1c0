#include <algorithm>
#include <array>

#include "design/edits.h"
#include "rules/aws_secret.h"
#include "rules/fixes.h"
#include "rules/place.h"
#include "rules/rules.h"
#include "text/ascii.h"

namespace designer {

namespace {

// Names of buckets: AWS, Amazon S3 user guide, General purpose bucket naming rules.
constexpr std::size_t shortestName = 3;
constexpr std::size_t longestBucketName = 63;
constexpr std::array<std::string_view, 3> reservedPrefixes{"xn--", "sthree-", "amzn-s3-demo-"};
constexpr std::array<std::string_view, 5> reservedSuffixes{"-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"};

bool isLowerOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || isDigit(c);
}

bool looksLikeAddress(std::string_view name)
{
    return std::count(name.begin(), name.end(), '.') == 3
           && std::all_of(name.begin(), name.end(), [](char c) { return isDigit(c) || c == '.'; });
}

bool hasReservedPrefix(std::string_view name)
{
    return std::any_of(reservedPrefixes.begin(), reservedPrefixes.end(),
                       [name](std::string_view prefix) { return name.starts_with(prefix); });
}

bool hasReservedSuffix(std::string_view name)
{
    return std::any_of(reservedSuffixes.begin(), reservedSuffixes.end(),
                       [name](std::string_view suffix) { return name.ends_with(suffix); });
}

/// Why a bucket cannot have a name; empty when it can.
Text bucketNameProblem(std::string_view name)
{
    if (!std::all_of(name.begin(), name.end(), [](char c) { return isLowerOrDigit(c) || c == '-' || c == '.'; }))
        return {"only lower-case letters, digits, hyphens and dots are allowed",
                "solo se admiten letras minúsculas, dígitos, guiones y puntos"};
    if (name.size() < shortestName || name.size() > longestBucketName)
        return {"it must have 3 to 63 characters", "debe tener de 3 a 63 caracteres"};
    if (!isLowerOrDigit(name.front()) || !isLowerOrDigit(name.back()))
        return {"it must begin and end with a letter or a digit", "debe empezar y terminar con una letra o un dígito"};
    if (name.find("..") != std::string_view::npos)
        return {"it has two dots in a row", "tiene dos puntos seguidos"};
    if (looksLikeAddress(name))
        return {"it looks like an IP address", "parece una dirección IP"};
    if (hasReservedPrefix(name))
        return {"AWS reserves its first characters", "AWS reserva sus primeros caracteres"};
    if (hasReservedSuffix(name))
        return {"AWS reserves its last characters", "AWS reserva sus últimos caracteres"};
    return {};
}

constexpr Text dottedName{"“{name}” is a risky repository name: {reason}.",
                          "«{name}» es un nombre de repositorio riesgoso: {reason}."};
constexpr Text dotReason{"with a dot in the name HTTPS certificates do not match it",
                         "con un punto en el nombre los certificados HTTPS no coinciden"};

void bucketNameInvalid(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::objectRepository, [&](const Here& here) {
        const std::string& name = here.text(property::name);
        const Text problem = bucketNameProblem(name);
        const bool dotted = problem.empty() && name.find('.') != std::string::npos;
        if (name.empty() || (problem.empty() && !dotted))
            return;
        Finding& finding = report.add(rule, here);
        finding.property = property::name;
        if (dotted) {
            finding.severity = Severity::warning;
            finding.message.pattern = dottedName;
        }
        with(finding, "name", name);
        with(finding, "reason", dotted ? dotReason : problem);
    });
}

std::string withoutReservedEnds(std::string name)
{
    const auto trim = [&name] {
        name.erase(0, std::min(name.find_first_not_of('-'), name.size()));
        name.erase(name.find_last_not_of('-') + 1);
    };
    trim();
    while (hasReservedPrefix(name)) {
        name.erase(0, name.find('-') + 1);
        trim();
    }
    while (hasReservedSuffix(name)) {
        name.erase(name.rfind('-'));
        trim();
    }
    return name;
}

/// The nearest name that a bucket can have; empty when there is none.
std::string repairedName(std::string_view name)
{
    const auto allowed = [](char c) { return isLowerOrDigit(c) || c == '-'; };
    std::string out = withoutReservedEnds(replacedUnless(allowed, asciiLower(name), '-'));
    if (out.size() > longestBucketName)
        out = withoutReservedEnds(out.substr(0, longestBucketName));
    return bucketNameProblem(out).empty() ? out : std::string();
}

std::vector<Fix> validBucketName(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    const std::string name = here ? repairedName(here->text(property::name)) : std::string();
    if (name.empty())
        return {};
    return {setValue({{"Name it {name}", "Nombrarlo {name}"}, {{"name", name}}}, finding.component,
                     scopeOf(*here, {property::name}), property::name, name)};
}

/// The wires that come from the Internet straight to a repository.
std::vector<std::string> wiresFromInternet(const Here& repository)
{
    std::vector<std::string> wires;
    repository.eachIn([&wires](const Here& source, const Connection& wire) {
        if (source.is(kind::internet))
            wires.push_back(wire.id);
    });
    return wires;
}

/// The CDN that has a repository as origin here, or an empty id.
std::string cdnOf(const Here& repository)
{
    std::string found;
    repository.eachIn([&found](const Here& source, const Connection&) {
        if (source.is(kind::cdn) && found.empty())
            found = source.id();
    });
    return found;
}

/// With a CDN in front of a repository, which takes over these wires: the one named, or a new one.
Design servedThroughCdn(const Design& design, const std::string& repository, const std::vector<std::string>& wires,
                        const std::string& existing)
{
    const Component* origin = design.component(repository);
    if (!origin)
        return design;
    const std::string name = (origin->name.empty() ? origin->id : origin->name) + " CDN";
    const Added cdn = existing.empty() ? withNewComponent(design, kind::cdn, name, repository, origin->environments)
                                       : Added{design, existing};
    Design out = withWire(cdn.design, cdn.id, repository);
    for (const std::string& wire : wires)
        if (const Connection* connection = out.connection(wire))
            out = rewired(out, wire, std::string(connection->from), cdn.id);
    return out;
}

void publicRepository(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::objectRepository, [&](const Here& here) {
        if (here.text(property::access) == "public")
            report.add(rule, here).property = property::access;
    });
}

std::vector<Fix> privateRepository(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    const std::string scope = scopeOf(*here, {property::access});
    const auto wires = wiresFromInternet(*here);
    if (wires.empty())
        return {setValue({{"Make it private", "Hacerlo privado"}, {}}, finding.component, scope, property::access,
                         "private")};
    return {{{{"Make it private and serve it through a CDN", "Hacerlo privado y servirlo mediante una CDN"}, {}},
             [id = finding.component, scope, wires, cdn = cdnOf(*here)](const Design& design) {
                 return servedThroughCdn(withValue(design, id, scope, property::access, "private"), id, wires, cdn);
             }}};
}

void repositoryKeysAsSecret(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::container, [&](const Here& here) {
        if (here.outTo(kind::objectRepository) == 0 || usesAwsSecret(here))
            return;
        here.eachOut([&](const Here& target, const Connection& wire) {
            if (!target.is(kind::objectRepository))
                return;
            Finding& finding = report.add(rule, here);
            finding.detail = target.id();
            finding.connection = wire.id;
            finding.related = {target.id()};
            with(finding, "source", here.labelled());
            with(finding, "target", target.labelled());
        });
    });
}

std::vector<Fix> secretForKeys(const Survey&, const Finding& finding)
{
    return {{{{"Add an AWS secret for the keys", "Agregar un secreto de AWS para las claves"}, {}},
             [id = finding.component](const Design& design) { return withAwsSecret(design, id, id + "-s3-keys"); }}};
}

void repositoryAcceleration(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::objectRepository, [&](const Here& here) {
        if (here.inFrom(kind::internet) > 0 && here.inFrom(kind::cdn) == 0)
            report.add(rule, here);
    });
}

std::vector<Fix> cdnInFront(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    return {{{{"Add a CDN in front of it", "Agregar una CDN delante"}, {}},
             [id = finding.component, wires = wiresFromInternet(*here)](const Design& design) {
                 return servedThroughCdn(design, id, wires, {});
             }}};
}

constexpr Rule objectRepositoryTable[] = {
    {"bucket-name-invalid",
     Severity::error,
     {"Invalid repository name", "Nombre de repositorio inválido"},
     {"The repository is an S3 bucket, and AWS refuses to create one whose name breaks its naming rules.",
      "El repositorio es un bucket de S3 y AWS rechaza crear uno cuyo nombre no cumple sus reglas."},
     {"Use 3 to 63 lower-case letters, digits and hyphens, beginning and ending with a letter or a digit.",
      "Use de 3 a 63 letras minúsculas, dígitos y guiones, con una letra o un dígito al principio y al final."},
     {"“{name}” is not a valid repository name: {reason}.",
      "«{name}» no es un nombre de repositorio válido: {reason}."},
     "AWS, Amazon S3, General purpose bucket naming rules",
     &bucketNameInvalid,
     &validBucketName},
    {"public-repository",
     Severity::warning,
     {"Public object repository", "Repositorio de objetos público"},
     {"Whoever knows its address may read what it holds; which objects that concerns is for the client to decide and "
      "to set.",
      "Quien conozca su dirección puede leer lo que contiene; el cliente decide y configura qué objetos quedan "
      "expuestos."},
     {"Make it private, and put a CDN in front of it where the Internet must read from it.",
      "Hágalo privado y anteponga una CDN si debe leerse desde Internet."},
     {"{component} is public; the client is responsible for assigning its permissions.",
      "{component} es público; el cliente es responsable de asignar sus permisos."},
     "Guide, Object Repository",
     &publicRepository,
     &privateRepository},
    {"repository-keys-as-secret",
     Severity::warning,
     {"Repository keys without a secret", "Claves del repositorio sin secreto"},
     {"A container reaches the repository with API keys, and keys belong neither in code nor in environment variables.",
      "Un contenedor llega al repositorio con claves de API, y las claves no van en el código ni en variables de "
      "ambiente."},
     {"Connect the container to an AWS secret that holds the keys.",
      "Conecte el contenedor a un secreto de AWS que guarde las claves."},
     {"{source} uses {target}: its S3 API keys are handled as a secret; add one.",
      "{source} usa {target}: sus claves de API de S3 se gestionan como secreto; agregue uno."},
     "Guide, Object Repository, AWS S3 API Access",
     &repositoryKeysAsSecret,
     &secretForKeys},
    {"repository-acceleration",
     Severity::advice,
     {"Repository without a CDN", "Repositorio sin CDN"},
     {"Without a content delivery network every reader fetches from the one region in which the repository lies.",
      "Sin red de distribución de contenidos cada lector descarga desde la única región del repositorio."},
     {"Put a CDN with this repository as its origin between the Internet and the repository.",
      "Anteponga una CDN que tenga este repositorio como origen."},
     {"{component} can be served faster through the content delivery network.",
      "{component} puede acelerarse mediante la red de distribución de contenidos."},
     "Guide, Object Repository, Access acceleration",
     &repositoryAcceleration,
     &cdnInFront},
};

} // namespace

std::span<const Rule> objectRepositoryRules()
{
    return objectRepositoryTable;
}

} // namespace designer
