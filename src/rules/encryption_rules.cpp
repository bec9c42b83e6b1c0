#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

#include "rules/fixes.h"
#include "rules/place.h"
#include "rules/rules.h"
#include "text/ascii.h"

namespace designer {

namespace {

constexpr std::string_view managed = "kms-managed";
constexpr std::string_view cloudHsm = "external-cloudhsm";
constexpr std::int64_t leastHsms = 2;

bool isExternal(const Here& key)
{
    const std::string& mode = key.text(property::mode);
    return !mode.empty() && mode != managed;
}

bool saysNothing(const json::Value& value)
{
    return value.isString() ? isBlank(value.string())
                            : std::all_of(value.array().begin(), value.array().end(), saysNothing);
}

bool hasEnoughHsms(const Here& key)
{
    const json::Value& count = key.value(property::hsmCount);
    return count.isNull() || (count.integer() && *count.integer() >= leastHsms);
}

bool isThroughCloudHsm(const Here& key)
{
    return key.text(property::mode) == cloudHsm;
}

/// What an external key must have.
struct Requirement {
    Key property;
    Text words;
    bool (*isMet)(const Here& key);
};

std::span<const Requirement> requirements()
{
    static const std::array<Requirement, 4> all{{
        {property::mode, {"CloudHSM", "CloudHSM"}, isThroughCloudHsm},
        {property::hsmCount, {"two HSMs", "dos HSM"}, hasEnoughHsms},
        {property::reason,
         {"the reason", "el motivo"},
         [](const Here& key) { return !saysNothing(key.value(property::reason)); }},
        {property::managementPlan,
         {"the key-management plan", "el plan de gestión de la clave"},
         [](const Here& key) { return !saysNothing(key.value(property::managementPlan)); }},
    }};
    return all;
}

void externalKeyRequiresCloudHsm(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::encryptionKey, [&](const Here& key) {
        if (!isExternal(key))
            return;
        std::vector<Text> missing;
        Key first;
        for (const Requirement& requirement : requirements()) {
            if (requirement.isMet(key))
                continue;
            first = missing.empty() ? requirement.property : first;
            missing.push_back(requirement.words);
        }
        if (missing.empty())
            return;
        Finding& finding = report.add(rule, key);
        finding.property = first;
        with(finding, "missing", std::move(missing));
    });
}

constexpr Text noRotationPlanned{
    "{component}: no next rotation is planned. External keys do not rotate automatically; the client must plan and "
    "request each rotation.",
    "{component}: no hay una próxima rotación planificada. Las claves externas no rotan automáticamente; el cliente "
    "debe planificar y solicitar cada rotación."};

void externalKeyRotation(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::encryptionKey, [&](const Here& key) {
        if (!isExternal(key))
            return;
        Finding& finding = report.add(rule, key);
        finding.property = property::nextRotation;
        if (saysNothing(key.value(property::nextRotation)))
            finding.message.pattern = noRotationPlanned;
    });
}

/// A key drawn for what is encrypted anyway asks for plain KMS encryption.
std::optional<Here> managedKeyOf(const Here& resource)
{
    std::optional<Here> found;
    resource.eachIn([&found](const Here& source, const Connection&) {
        if (!found && source.is(kind::encryptionKey) && !isExternal(source))
            found = source;
    });
    return found;
}

void defaultEncryptionDisabled(const Rule& rule, const Stretch& stretch, Report& report)
{
    for (const Key kind : {kind::objectRepository, kind::database, kind::search})
        eachHere(stretch, kind, [&](const Here& here) {
            const json::Value& encrypted = here.value(property::encryptionAtRest);
            const bool off = encrypted.isBool() && !encrypted.boolean();
            const auto key = off ? std::nullopt : managedKeyOf(here);
            if (!off && !key)
                return;
            Finding& finding = report.add(rule, here);
            finding.property = property::encryptionAtRest;
            if (key) {
                finding.severity = Severity::advice;
                finding.related.push_back(key->id());
            }
        });
}

bool takesKey(const Here& target)
{
    return target.is(kind::objectRepository) || target.is(kind::database) || target.is(kind::search);
}

void externalKeyTarget(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::encryptionKey, [&](const Here& key) {
        if (!isExternal(key))
            return;
        int fitting = 0;
        key.eachOut([&](const Here& target, const Connection& wire) {
            const bool fits = takesKey(target);
            fitting += fits ? 1 : 0;
            if (fits && fitting == 1)
                return;
            Finding& finding = report.add(rule, key);
            if (fits)
                finding.severity = Severity::warning;
            finding.connection = wire.id;
            finding.detail = target.id();
            finding.related.push_back(target.id());
            with(finding, "target", target.labelled());
        });
    });
}

void cacheEncryptionNotPromised(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::cache, [&](const Here& here) {
        if (here.flag(property::encryptionAtRest))
            report.add(rule, here).property = property::encryptionAtRest;
    });
}

std::vector<Fix> cloudHsmWithTwoModules(const Survey& survey, const Finding& finding)
{
    const auto key = placeOf(survey, finding);
    if (!key || (isThroughCloudHsm(*key) && hasEnoughHsms(*key)))
        return {};
    return {{{{"Use CloudHSM with two HSMs", "Usar CloudHSM con dos HSM"}, {}},
             [id = key->id(), scope = scopeOf(*key, {property::mode, property::hsmCount}),
              enough = hasEnoughHsms(*key)](const Design& design) {
                 const Design out = withValue(design, id, scope, property::mode, cloudHsm);
                 return enough ? out : withValue(out, id, scope, property::hsmCount, leastHsms);
             }}};
}

/// "2027-11-24"; the last of February when the day does not exist in that year.
std::string oneYearFromToday()
{
    using namespace std::chrono;
    year_month_day day(floor<days>(system_clock::now()));
    day += years(1);
    if (!day.ok())
        day = day.year() / day.month() / last;
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                  static_cast<unsigned>(day.day()));
    return text;
}

std::vector<Fix> rotationInOneYear(const Survey& survey, const Finding& finding)
{
    const auto key = placeOf(survey, finding);
    if (!key || !saysNothing(key->value(property::nextRotation)))
        return {};
    return {setValue({{"Plan the next rotation in one year", "Planificar la próxima rotación en un año"}, {}},
                     key->id(), scopeOf(*key, {property::nextRotation}), property::nextRotation, oneYearFromToday())};
}

/// Takes the wire of a key away, and the key with it when nothing else is left to it.
Design withoutKeyOf(const Design& design, const std::string& key, const std::string& resource)
{
    const auto ends = [&key](const Connection& wire) { return wire.from == key || wire.to == key; };
    if (std::count_if(design.connections().begin(), design.connections().end(), ends) == 1)
        return design.withoutComponent(key);
    const Connection* wire = wireBetween(design, key, resource);
    return wire ? design.withoutConnection(wire->id) : design;
}

std::vector<Fix> encryptedByDefault(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    if (finding.related.empty())
        return {setValue({{"Turn encryption back on", "Volver a activar la encriptación"}, {}}, here->id(),
                         scopeOf(*here, {property::encryptionAtRest}), property::encryptionAtRest, true)};
    return {{{{"Drop the request", "Quitar la solicitud"}, {}},
             [key = finding.related.front(), resource = here->id()](const Design& design) {
                 return withoutKeyOf(design, key, resource);
             }}};
}

/// A key like the one of a wire for that wire alone.
Design withOwnKey(const Design& design, const std::string& wire, std::string_view name)
{
    const Connection* connection = design.connection(wire);
    const Component* key = connection ? design.component(connection->from) : nullptr;
    if (!key)
        return design;
    const Added added = withNewComponent(design, key->kind, name, key->id, key->environments);
    Component copy = *added.design.component(added.id);
    copy.properties = key->properties;
    copy.overrides = key->overrides;
    copy.group = key->group;
    return rewired(added.design.with(std::move(copy)), wire, added.id, connection->to);
}

std::vector<Fix> ownKey(const Survey& survey, const Finding& finding)
{
    const auto key = placeOf(survey, finding);
    const auto target = survey.find(finding.detail);
    if (!key || !target || !takesKey(key->at(*target)))
        return {};
    const Labelled resource = key->at(*target).labelled();
    return {{{{"Give {target} a key of its own", "Asignar a {target} una clave propia"}, {{"target", resource}}},
             [wire = finding.connection, name = resource.name + " key"](const Design& design) {
                 return withOwnKey(design, wire, name);
             }}};
}

constexpr Rule encryptionTable[] = {
    {"external-key-requires-cloudhsm",
     Severity::error,
     {"External key incomplete", "Clave externa incompleta"},
     {"Keys managed outside AWS come in through CloudHSM only, and its key store works with two modules in different "
      "zones; the ticket also asks why and how the key is managed.",
      "Las claves gestionadas fuera de AWS entran solo mediante CloudHSM, cuyo almacén funciona con dos módulos en "
      "zonas distintas; el ticket pide además el porqué y cómo se gestiona la clave."},
     {"Choose CloudHSM with two HSMs, and write the reason and the plan of implementation and renewals.",
      "Elija CloudHSM con dos HSM, y escriba el motivo y el plan de implementación y renovaciones."},
     {"{component}: an externally managed key needs CloudHSM (at least two HSMs), a reason and a key-management plan; "
      "missing: {missing}.",
      "{component}: una clave gestionada externamente requiere CloudHSM (al menos dos HSM), el motivo y un plan de "
      "gestión de la clave; falta: {missing}."},
     "Guide, Encryption, Activation steps; AWS, KMS custom key stores",
     &externalKeyRequiresCloudHsm,
     &cloudHsmWithTwoModules},
    {"external-key-rotation",
     Severity::warning,
     {"Rotation is the client's task", "La rotación es tarea del cliente"},
     {"Keys of AWS are renewed every year by themselves; an external key grows old until somebody asks for another.",
      "Las claves de AWS se renuevan solas cada año; una clave externa envejece hasta que alguien pide otra."},
     {"Write down the date of the next rotation and request it in time.",
      "Anote la fecha de la próxima rotación y solicítela a tiempo."},
     {"{component}: external keys do not rotate automatically; the client must plan and request each rotation.",
      "{component}: las claves externas no rotan automáticamente; el cliente debe planificar y solicitar cada "
      "rotación."},
     "Guide, Encryption, Key Rotation",
     &externalKeyRotation,
     &rotationInOneYear},
    {"default-encryption-disabled",
     Severity::error,
     {"Default encryption is not a choice", "La encriptación por defecto no es opcional"},
     {"Repositories and volumes are always encrypted with keys of AWS; there is nothing to switch off or to order.",
      "Los repositorios y volúmenes siempre se encriptan con claves de AWS; no hay nada que desactivar ni que pedir."},
     {"Leave encryption as it is by default; only an external key is requested.",
      "Deje la encriptación como viene por defecto; solo se solicita una clave externa."},
     {"{component}: KMS encryption is active by default and is not requested or switched off.",
      "{component}: la encriptación KMS está activa por defecto; no se solicita ni se desactiva."},
     "Guide, Encryption, Activation steps",
     &defaultEncryptionDisabled,
     &encryptedByDefault},
    {"external-key-target",
     Severity::error,
     {"Key for the wrong resource", "Clave para un recurso que no corresponde"},
     {"Only repositories and the volumes of databases and search take a key, each its own, so that one can be changed "
      "without the other.",
      "Solo los repositorios y los volúmenes de bases de datos y búsqueda llevan clave, cada uno la suya, para poder "
      "cambiar una sin la otra."},
     {"Connect the key to one repository, database or search; draw a key for each.",
      "Conecte la clave a un repositorio, base de datos o búsqueda; dibuje una clave para cada uno."},
     {"{component}: keys apply to S3 repositories and to RDS and OpenSearch volumes, one per resource; {target} does "
      "not fit.",
      "{component}: las claves se aplican a repositorios S3 y a volúmenes de RDS y OpenSearch, una por recurso; "
      "{target} no corresponde."},
     "Guide, Encryption",
     &externalKeyTarget,
     &ownKey},
    {"cache-encryption-not-promised",
     Severity::advice,
     {"Encryption of a cache not promised", "Encriptación de caché no prometida"},
     {"What is published about encryption by default does not name Redis.",
      "Lo publicado sobre la encriptación por defecto no nombra a Redis."},
     {"Ask Modyo before relying on it.", "Consulte a Modyo antes de contar con ella."},
     {"{component}: the published default covers S3, RDS and OpenSearch; confirm encryption at rest of Redis with "
      "Modyo.",
      "{component}: la encriptación por defecto publicada cubre S3, RDS y OpenSearch; confirme con Modyo la de Redis."},
     "Guide, Encryption, Activation steps",
     &cacheEncryptionNotPromised,
     nullptr},
};

} // namespace

std::span<const Rule> encryptionRules()
{
    return encryptionTable;
}

} // namespace designer
