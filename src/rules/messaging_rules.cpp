#include <algorithm>
#include <set>

#include "design/credentials.h"
#include "design/edits.h"
#include "rules/aws_secret.h"
#include "rules/connection_demand.h"
#include "rules/fixes.h"
#include "rules/place.h"
#include "rules/rules.h"
#include "text/ascii.h"

namespace designer {

namespace {

constexpr std::string_view tokenName = "modyo-customers-api-token";

bool isDirect(const Here& messaging)
{
    return messaging.text(property::mode) == "direct";
}

void directAccessApproval(const Rule& rule, const Stretch& stretch, Report& report)
{
    constexpr Text incomplete{
        "{component}: direct SMTP/SMS access is granted only when the Modyo Customers API cannot be used, after "
        "review; "
        "missing: {missing}.",
        "{component}: el acceso directo SMTP/SMS se otorga solo si no se puede usar la API de Modyo Customers, previa "
        "revisión; falta: {missing}."};
    constexpr Text complete{"the request has all that it needs", "la solicitud tiene todo lo necesario"};
    eachHere(stretch, kind::messaging, [&](const Here& here) {
        if (!isDirect(here))
            return;
        std::vector<Text> missing;
        for (const MissingAnswer& answer : missingAnswers(here))
            missing.push_back(answer.property->label);
        Finding& finding = report.add(rule, here);
        finding.property = property::mode;
        if (missing.empty()) {
            with(finding, "missing", complete);
            return;
        }
        finding.severity = Severity::error;
        finding.message.pattern = incomplete;
        with(finding, "missing", std::move(missing));
    });
}

std::vector<Fix> customersApi(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    return {setValue({{"Use the Modyo Customers API", "Usar la API de Modyo Customers"}, {}}, finding.component,
                     scopeOf(*here, {property::mode}), property::mode, "customers-api")};
}

std::string normalised(std::string_view domain)
{
    std::string out = asciiLower(domain);
    if (out.ends_with('.'))
        out.pop_back();
    return out;
}

/// The root domains of the design's DNS zones, sorted.
std::vector<std::string> zonesOf(const Survey& survey)
{
    std::vector<std::string> roots;
    for (const NodeIndex node : survey.ofKind(kind::dnsZone))
        if (std::string root = normalised(Here(survey, node, survey.shared()).text(property::rootDomain));
            !root.empty())
            roots.push_back(std::move(root));
    std::sort(roots.begin(), roots.end());
    return roots;
}

/// Whether one of the zones holds a domain or one above it.
bool isCovered(const std::vector<std::string>& zones, std::string_view domain)
{
    const std::string name = normalised(domain);
    std::string_view rest = name;
    while (!rest.empty()) {
        if (std::binary_search(zones.begin(), zones.end(), rest))
            return true;
        const auto dot = rest.find('.');
        rest = dot == std::string_view::npos ? std::string_view() : rest.substr(dot + 1);
    }
    return false;
}

const std::string& domainOf(const json::Value& entry)
{
    return entry.isObject() ? entry["domain"].string() : entry.string();
}

bool isValidated(const json::Value& entry)
{
    return entry["dnsValidated"].boolean();
}

bool sendsMail(const Here& messaging)
{
    const json::Array& channels = messaging.value(property::channels).array();
    return std::any_of(channels.begin(), channels.end(),
                       [](const json::Value& channel) { return channel.string() == "email"; });
}

void sendingDomainNotValidated(const Rule& rule, const Survey& survey, Report& report)
{
    constexpr Text anyDomain{"a sending domain", "un dominio de envío"};
    if (survey.ofKind(kind::messaging).empty())
        return;
    const std::vector<std::string> zones = zonesOf(survey);
    eachHere(survey, kind::messaging, [&](const Here& here) {
        const json::Array& domains = here.value(property::sendingDomains).array();
        const auto add = [&](const std::string& domain) {
            Finding& finding = report.add(rule, here);
            finding.detail = hidingCredentials(domain);
            finding.property = property::sendingDomains;
            with(finding, "domain", domain.empty() ? ArgValue(anyDomain) : ArgValue(domain));
        };
        if (!sendsMail(here))
            return;
        if (domains.empty())
            add({});
        for (const json::Value& entry : domains)
            if (!isValidated(entry) && !isCovered(zones, domainOf(entry)))
                add(domainOf(entry));
    });
}

/// The list with one domain marked as validated.
json::Array withValidated(json::Array domains, const std::string& domain)
{
    for (json::Value& entry : domains)
        if (domainOf(entry) == domain) {
            json::Object marked = entry.object();
            marked.set("domain", domain);
            marked.set("dnsValidated", true);
            entry = std::move(marked);
        }
    return domains;
}

Design withZoneNear(const Design& design, const std::string& near, const std::string& domain)
{
    const Added zone = withNewComponent(design, kind::dnsZone, domain, near, std::nullopt);
    return withValue(zone.design, zone.id, {}, property::rootDomain, domain);
}

std::vector<Fix> validateDomain(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    const std::string& domain = finding.detail;
    if (!here || domain.empty())
        return {};
    const std::vector<Arg> args{{"domain", domain}};
    Fix mark = setValue({{"Mark {domain} as validated in DNS", "Marcar {domain} como validado en DNS"}, args},
                        here->id(), scopeOf(*here, {property::sendingDomains}), property::sendingDomains,
                        withValidated(here->value(property::sendingDomains).array(), domain));
    Fix zone{{{"Add a DNS zone for {domain}", "Agregar una zona DNS para {domain}"}, args},
             [near = here->id(), domain](const Design& design) { return withZoneNear(design, near, domain); }};
    return {std::move(zone), std::move(mark)};
}

Key tokenSecret()
{
    static const Key key = Key::of("tokenSecret");
    return key;
}

/// Whether a property names a secret of the design, by id or by name.
bool namesSecret(const Here& messaging)
{
    const json::Value* named = writtenValue(messaging, tokenSecret());
    if (!named || named->string().empty())
        return false;
    const auto secrets = messaging.survey().ofKind(kind::secret);
    return std::any_of(secrets.begin(), secrets.end(), [&](NodeIndex node) {
        const Here secret = messaging.at(node);
        return secret.id() == named->string() || secret.component().name == named->string()
               || secret.text(property::name) == named->string();
    });
}

/// Whether a secret for the token is at hand: wired to it, named by it, or wired to a container that uses it.
bool hasToken(const Here& messaging)
{
    bool found = usesAwsSecret(messaging) || namesSecret(messaging);
    std::set<NodeIndex> asked; // several wires may come from one container
    messaging.eachIn([&](const Here& source, const Connection&) {
        found = found || (source.is(kind::container) && asked.insert(source.node()).second && usesAwsSecret(source));
    });
    return found;
}

void customersApiToken(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::messaging, [&](const Here& here) {
        if (here.text(property::mode) == "customers-api" && !hasToken(here))
            report.add(rule, here).property = property::mode;
    });
}

/// The container that would read the token, or an empty id.
std::string userOf(const Here& messaging)
{
    std::string found;
    messaging.eachIn([&found](const Here& source, const Connection&) {
        if (source.is(kind::container) && found.empty())
            found = source.id();
    });
    return found;
}

std::vector<Fix> tokenAsSecret(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    const std::string user = here ? userOf(*here) : std::string();
    if (user.empty())
        return {};
    return {{{{"Add the AWS secret {name}", "Agregar el secreto de AWS {name}"}, {{"name", std::string(tokenName)}}},
             [user](const Design& design) { return withAwsSecret(design, user, tokenName); }}};
}

constexpr Rule messagingTable[] = {
    {"direct-access-approval",
     Severity::warning,
     {"Direct access to mail or SMS", "Acceso directo a correo o SMS"},
     {"Direct access is reviewed case by case and is the exception; the review needs the use case and both contacts.",
      "El acceso directo se revisa caso a caso y es la excepción; la revisión requiere el caso de uso y ambos "
      "contactos."},
     {"Send through the Modyo Customers API, or state the use case and the technical and commercial contacts.",
      "Envíe mediante la API de Modyo Customers, o indique el caso de uso y los contactos técnico y comercial."},
     {"{component}: direct SMTP/SMS access is granted only when the Modyo Customers API cannot be used, after review; "
      "{missing}.",
      "{component}: el acceso directo SMTP/SMS se otorga solo si no se puede usar la API de Modyo Customers, previa "
      "revisión; {missing}."},
     "Guide, Mailing/SMS, Activation steps",
     &directAccessApproval,
     &customersApi},
    {"sending-domain-not-validated",
     Severity::error,
     {"Sending domain not validated", "Dominio de envío sin validar"},
     {"Mail from a domain whose DNS does not confirm the sender is refused or taken for spam.",
      "El correo de un dominio cuyo DNS no confirma al remitente se rechaza o se considera spam."},
     {"Name a domain, add its validation records to its DNS, or let a DNS zone of the design hold it.",
      "Indique un dominio y agregue sus registros de validación a su DNS, o inclúyalo en una zona DNS del diseño."},
     {"{component}: {domain} must be validated in DNS before mail is sent from it.",
      "{component}: {domain} debe validarse a nivel de DNS antes de enviar correos."},
     "Guide, Mailing/SMS",
     &sendingDomainNotValidated,
     &validateDomain},
    {"customers-api-token",
     Severity::warning,
     {"No secret for the platform token", "Sin secreto para el token de la plataforma"},
     {"Each call to the Customers API carries an access token of the platform, which belongs neither in code nor in "
      "environment variables.",
      "Cada llamada a la API de Customers lleva un token de acceso de la plataforma, que no va en el código ni en "
      "variables de ambiente."},
     {"Connect the container that sends to an AWS secret that holds the token.",
      "Conecte el contenedor que envía a un secreto de AWS que guarde el token."},
     {"{component}: ask the account's internal administrator for a platform API token and keep it as a secret; no "
      "ticket "
      "is needed.",
      "{component}: solicite el token de la API de la plataforma al administrador interno de la cuenta y guárdelo como "
      "secreto; no requiere ticket."},
     "Guide, Mailing/SMS, Activation steps",
     &customersApiToken,
     &tokenAsSecret},
};

} // namespace

std::span<const Rule> messagingRules()
{
    return messagingTable;
}

} // namespace designer
