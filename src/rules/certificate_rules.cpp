#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <utility>

#include "design/credentials.h"
#include "rules/certificate_fixes.h"
#include "rules/dns_records.h"
#include "rules/domain_names.h"
#include "rules/rules.h"

namespace designer {

namespace {

Finding& addAbout(const Rule& rule, const Here& here, Key property, Report& report)
{
    Finding& finding = report.add(rule, here);
    finding.property = property;
    return finding;
}

void wildcardCertificate(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::certificate, [&](const Here& here) {
        eachDomain(here, [&](std::string_view domain) {
            if (!domain.starts_with("*."))
                return;
            Finding& finding = addAbout(rule, here, property::domains, report);
            finding.detail = hidingCredentials(domain);
            with(finding, "domain", std::string(domain));
        });
    });
}

/// The certificate's names whose DNS Modyo does not manage, each once, for a message; empty when there are none.
std::string namesWithoutZone(const Here& here, const Zones& zones)
{
    std::string names;
    std::set<std::string, std::less<>> seen;
    eachDomain(here, [&](std::string_view domain) {
        const DomainName name(domain);
        if (name.text().empty() || zones.answeringFor(name.text()) || !seen.insert(std::string(name.text())).second)
            return;
        names.append(names.empty() ? "" : ", ").append(name.shown());
    });
    return names;
}

/// Words with which somebody may have said that there is nobody.
bool deniesAccess(std::string access)
{
    constexpr std::string_view denials[] = {"none",    "no",      "nobody",  "unknown",     "pending",
                                            "ninguno", "ninguna", "nadie",   "desconocido", "desconocida",
                                            "n/a",     "tbd",     "missing", "pendiente"};
    std::transform(access.begin(), access.end(), access.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return access.empty() || std::find(std::begin(denials), std::end(denials), access) != std::end(denials);
}

/// "named-person" says that there is somebody, not who; other words name who it is.
bool nobodyCanEditDns(const Here& here)
{
    if (!here.value(property::dnsContact)["name"].string().empty())
        return false;
    const std::string& access = here.text(property::dnsAccess);
    return deniesAccess(access) || (access == "named-person" && here.survey().design().header().dns.name.empty());
}

void dnsAccessNotAssured(const Rule& rule, const Survey& survey, Report& report)
{
    const Zones zones(survey);
    eachHere(survey, kind::certificate, [&](const Here& here) {
        if (!nobodyCanEditDns(here))
            return;
        if (std::string names = namesWithoutZone(here, zones); !names.empty())
            with(addAbout(rule, here, property::dnsAccess, report), "domain", std::move(names));
    });
}

void validationWindow(const Rule& rule, const Survey& survey, Report& report)
{
    const Zones zones(survey);
    eachHere(survey, kind::certificate, [&](const Here& here) {
        if (std::string names = namesWithoutZone(here, zones); !names.empty())
            with(addAbout(rule, here, property::domains, report), "domain", std::move(names));
    });
}

/// What the records of each zone are called, read once.
class RecordNames {
public:
    explicit RecordNames(const Survey& survey) : survey_(survey) {}
    bool has(NodeIndex zone, std::string_view name)
    {
        const auto [at, isNew] = names_.try_emplace(zone);
        if (isNew)
            at->second = recordNamesOf(Here(survey_, zone, survey_.shared()));
        return std::binary_search(at->second.begin(), at->second.end(), name, std::less<>());
    }

private:
    const Survey& survey_;
    std::map<NodeIndex, std::vector<std::string>> names_;
};

void validationRecordsKept(const Rule& rule, const Survey& survey, Report& report)
{
    const Zones zones(survey);
    if (zones.empty())
        return;
    RecordNames names(survey);
    eachHere(survey, kind::certificate, [&](const Here& here) {
        eachText(here.value(validationRecordsProperty()), [&](std::string_view written) {
            const DomainName name(readValidationRecord(written).name);
            const auto zone = zones.answeringFor(name.text());
            if (!zone || names.has(*zone, name.text()))
                return;
            Finding& finding = addAbout(rule, here, validationRecordsProperty(), report);
            finding.detail = hidingCredentials(name.text());
            finding.related = {survey.component(*zone).id};
            with(finding, "record", std::string(name.text()));
            with(finding, "certificate", here.labelled());
        });
    });
}

void certificateTargetKind(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::certificate, [&](const Here& here) {
        here.eachOut([&](const Here& target, const Connection& connection) {
            if (isEndpoint(target.component().kind))
                return;
            Finding& finding = report.add(rule, here);
            finding.detail = target.id();
            finding.connection = connection.id;
            finding.related = {target.id()};
            with(finding, "target", target.labelled());
        });
    });
}

void endpointWithoutCertificate(const Rule& rule, const Stretch& stretch, Report& report)
{
    for (const Key kind : {kind::loadBalancer, kind::cdn, kind::apiGateway})
        eachHere(stretch, kind, [&](const Here& here) {
            const Key property = domainProperty(kind);
            const DomainName domain(here.text(property));
            if (domain.text().empty() || certified(here, domain.text()))
                return;
            with(addAbout(rule, here, property, report), "domain", domain.shown());
        });
}

constexpr Text emptyList{"an empty list", "una lista vacía"};
constexpr Text atLeastOne{"at least one name is needed", "se necesita al menos un nombre"};
constexpr Text shortTopLevel{"its top-level domain has one character",
                             "su dominio de nivel superior tiene un carácter"};
constexpr Text commonNameTooLong{"the first name may have 64 characters at most",
                                 "el primer nombre puede tener 64 caracteres como máximo"};

Text problemInCertificate(const DomainName& name, bool first)
{
    const DomainName host(withoutWildcard(name.text()));
    if (const Text problem = name.unconvertible().empty() ? problemOf(host, NameUse::host) : name.unconvertible();
        !problem.empty())
        return problem;
    if (host.text()[host.text().size() - 2] == '.')
        return shortTopLevel;
    return first && name.text().size() > longestCommonName ? commonNameTooLong : Text{};
}

void certificateDomainInvalid(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::certificate, [&](const Here& here) {
        bool first = true;
        eachDomain(here, [&](std::string_view domain) {
            const DomainName name(domain);
            const Text problem = problemInCertificate(name, std::exchange(first, false));
            if (problem.empty())
                return;
            Finding& finding = addAbout(rule, here, property::domains, report);
            finding.detail = hidingCredentials(domain);
            with(finding, "domain", domain.empty() ? ArgValue(Text{"“”", "«»"}) : ArgValue(name.shown()));
            with(finding, "reason", problem);
        });
        if (!first)
            return;
        Finding& finding = addAbout(rule, here, property::domains, report);
        with(finding, "domain", emptyList);
        with(finding, "reason", atLeastOne);
    });
}

/// Calls `f(here, policy, entry)` where a policy is chosen; the entry is null for one that AWS does not offer.
template <typename F> void eachPolicy(const Stretch& stretch, F&& f)
{
    for (const Key kind : {kind::loadBalancer, kind::certificate})
        eachHere(stretch, kind, [&](const Here& here) {
            const std::string& policy = here.text(property::securityPolicy);
            if (!policy.empty() && policy != "aws-recommended")
                f(here, policy, stretch.survey().catalogue().tables().policy(policy));
        });
}

void stricterSecurityPolicy(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachPolicy(stretch, [&](const Here& here, const std::string& policy, const SecurityPolicy* entry) {
        if (entry && entry->strength == PolicyStrength::strict)
            with(addAbout(rule, here, property::securityPolicy, report), "policy", policy);
    });
}

constexpr Text isWeak{"weak because it allows TLS 1.0 or 1.1", "débil porque permite TLS 1.0 o 1.1"};
constexpr Text isUnknown{"not one that AWS offers", "una que AWS no ofrece"};

void weakOrUnknownSecurityPolicy(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachPolicy(stretch, [&](const Here& here, const std::string& policy, const SecurityPolicy* entry) {
        if (entry && entry->strength != PolicyStrength::weak)
            return;
        Finding& finding = addAbout(rule, here, property::securityPolicy, report);
        finding.severity = entry ? Severity::warning : Severity::error;
        with(finding, "policy", policy);
        with(finding, "problem", entry ? isWeak : isUnknown);
    });
}

const Rule certificateTable[] = {
    {"wildcard-certificate",
     Severity::warning,
     {"Wildcard certificate", "Certificado wildcard"},
     {"A wildcard vouches for every host of the domain, also for those that nobody planned; one leaked key exposes "
      "all.",
      "Un wildcard avala todos los subdominios, incluso los que nadie previó; una sola clave filtrada los expone a "
      "todos."},
     {"List the host names that the endpoints really answer for.",
      "Indique los subdominios por los que responden realmente los componentes."},
     {"{component}: Modyo does not recommend wildcard certificates ({domain}); list the host names.",
      "{component}: Modyo no recomienda certificados wildcard ({domain}); indique los subdominios."},
     "Guide, SSL/TLS Certificates, Additional considerations",
     &wildcardCertificate,
     &listHostNames},
    {"dns-access-not-assured",
     Severity::error,
     {"Nobody to edit the DNS", "Nadie puede editar el DNS"},
     {"A certificate stays pending until its validation records are in the DNS, so somebody must be able to put them "
      "there.",
      "Un certificado queda pendiente hasta que sus registros de validación estén en el DNS; alguien debe poder "
      "crearlos."},
     {"Confirm your own access to the DNS panel, name the person who has it, or let Modyo manage the zone.",
      "Confirme que tiene acceso al panel de DNS, indique quién lo tiene o deje que Modyo administre la zona."},
     {"{component}: make sure somebody can edit the DNS of {domain} before requesting the certificate.",
      "{component}: asegure que alguien pueda editar el DNS de {domain} antes de solicitar el certificado."},
     "Guide, SSL/TLS Certificates, Activation steps",
     &dnsAccessNotAssured,
     &copyDnsContact},
    {"validation-window",
     Severity::advice,
     {"Three days to validate", "Tres días para validar"},
     {"When the records are not in place in time, the request lapses and everything starts again.",
      "Si los registros no están a tiempo, la solicitud caduca y hay que comenzar otra vez."},
     {"Agree a date with whoever edits the DNS before you send the ticket.",
      "Acuerde una fecha con quien edita el DNS antes de enviar el ticket."},
     {"{component}: after issue you have three days to add the CNAME records of {domain}, or the certificate is "
      "reissued.",
      "{component}: tras la emisión hay tres días para agregar los registros CNAME de {domain}; si no, se emite "
      "nuevamente."},
     "Guide, SSL/TLS Certificates",
     &validationWindow,
     nullptr},
    {"validation-records-kept",
     Severity::warning,
     {"Validation record missing", "Falta un registro de validación"},
     {"AWS looks the record up again at every renewal; without it the certificate runs out.",
      "AWS consulta el registro en cada renovación; sin él, el certificado vence."},
     {"Put the record back into the zone.", "Vuelva a incorporar el registro en la zona."},
     {"Keep the validation record {record}: it is needed to renew {certificate}.",
      "Conserve el registro de validación {record}: se necesita para renovar {certificate}."},
     "Guide, SSL/TLS Certificates, Domain validation by DNS",
     &validationRecordsKept,
     &restoreValidationRecord},
    {"certificate-target-kind",
     Severity::error,
     {"Certificate on the wrong component", "Certificado en un componente incorrecto"},
     {"The private key never leaves AWS, so only the services that are built for it can use the certificate.",
      "La clave privada nunca sale de AWS; solo los servicios preparados para ello pueden usar el certificado."},
     {"Attach the certificate to the load balancer, CDN or API Gateway in front.",
      "Asocie el certificado al balanceador, CDN o API Gateway que está delante."},
     {"{component} can be activated on a load balancer, CDN or API Gateway only; {target} cannot use it.",
      "{component} solo puede activarse en un balanceador, CDN o API Gateway; {target} no puede usarlo."},
     "Guide, SSL/TLS Certificates, Private key security",
     &certificateTargetKind,
     &removeAttachment},
    {"endpoint-without-certificate",
     Severity::error,
     {"Domain without certificate", "Dominio sin certificado"},
     {"Every endpoint is served over HTTPS, and browsers refuse a certificate that does not name the host.",
      "Todo punto de acceso se atiende por HTTPS, y los navegadores rechazan un certificado que no nombra al host."},
     {"Attach a certificate that lists this domain.", "Asocie un certificado que incluya este dominio."},
     {"{component} answers for {domain} but no certificate covers that name.",
      "{component} responde por {domain} pero ningún certificado cubre ese nombre."},
     "Modyo documentation, Modyo Connect, Capabilities; AWS, Elastic Load Balancing, HTTPS listeners",
     &endpointWithoutCertificate,
     &certifyEndpoint},
    {"certificate-domain-invalid",
     Severity::error,
     {"Name that no certificate can have", "Nombre no admitido en un certificado"},
     {"AWS refuses the whole request when one of its names is not a valid host name.",
      "AWS rechaza la solicitud completa si uno de sus nombres no es un nombre de host válido."},
     {"Correct the name; a name of more than 64 characters cannot come first.",
      "Corrija el nombre; uno de más de 64 caracteres no puede ser el primero."},
     {"{component}: {domain} cannot be in a certificate ({reason}).",
      "{component}: {domain} no puede estar en un certificado ({reason})."},
     "Guide, SSL/TLS Certificates, Activation steps; AWS, Certificate Manager, RequestCertificate",
     &certificateDomainInvalid,
     &shorterNameFirst},
    {"stricter-security-policy",
     Severity::advice,
     {"Stricter security policy", "Política de seguridad más estricta"},
     {"Devices that know only older protocols or ciphers will no longer connect.",
      "Los dispositivos que solo conocen protocolos o cifrados antiguos dejarán de conectarse."},
     {"Keep it when your security rules ask for it; otherwise take the recommended policy.",
      "Manténgala si sus normas de seguridad lo exigen; si no, use la política recomendada."},
     {"{component}: {policy} is stricter than AWS's recommendation and may exclude old devices; the ticket will say "
      "so.",
      "{component}: {policy} es más estricta que la recomendada por AWS y puede excluir dispositivos antiguos; se "
      "indicará "
      "en el ticket."},
     "Guide, SSL/TLS Certificates, Additional considerations",
     &stricterSecurityPolicy,
     &recommendedPolicy},
    {"weak-or-unknown-security-policy",
     Severity::warning,
     {"Weak or unknown security policy", "Política de seguridad débil o desconocida"},
     {"Old protocol versions can be broken, and a policy that AWS does not know cannot be activated.",
      "Las versiones antiguas del protocolo son vulnerables, y una política que AWS no conoce no se puede activar."},
     {"Take the policy that AWS recommends.", "Use la política que recomienda AWS."},
     {"{component}: {policy} is {problem}; use the policy recommended by AWS.",
      "{component}: {policy} es {problem}; use la política recomendada por AWS."},
     "Guide, SSL/TLS Certificates, Additional considerations; AWS, Elastic Load Balancing, security policies",
     &weakOrUnknownSecurityPolicy,
     &recommendedPolicy},
};

} // namespace

std::span<const Rule> certificateRules()
{
    return certificateTable;
}

} // namespace designer
