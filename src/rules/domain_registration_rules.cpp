#include <algorithm>
#include <set>

#include "design/credentials.h"
#include "rules/domain_names.h"
#include "rules/endpoints.h"
#include "rules/fixes.h"
#include "rules/place.h"
#include "rules/rules.h"

namespace designer {

namespace {

/// A name that a registration asks for: the wanted one, or an alternative.
struct WantedName {
    std::string_view written;
    bool alternative = false;
};

/// Calls `f(registration, wanted)` for every name that is not blank.
template <typename F> void eachWanted(const Survey& survey, F&& f)
{
    eachHere(survey, kind::domainRegistration, [&](const Here& here) {
        const auto give = [&](std::string_view written, bool alternative) {
            if (written.find_first_not_of(" \t") != std::string_view::npos)
                f(here, WantedName{written, alternative});
        };
        give(here.text(property::name), false);
        eachText(here.value(property::alternatives), [&](std::string_view name) { give(name, true); });
    });
}

Finding& addAbout(const Rule& rule, const Here& here, const WantedName& wanted, Report& report)
{
    Finding& finding = report.add(rule, here);
    finding.property = wanted.alternative ? property::alternatives : property::name;
    if (wanted.alternative)
        finding.detail = hidingCredentials(wanted.written);
    return finding;
}

/// What a finding about a wanted name is about.
WantedName wantedBy(const Here& here, const Finding& finding)
{
    const bool alternative = finding.property == property::alternatives;
    return {alternative ? std::string_view(finding.detail) : std::string_view(here.text(property::name)), alternative};
}

// registration-name-invalid

constexpr Text notUnderSuffix{"only one label can stand before the top-level domain",
                              "solo puede haber una etiqueta antes del dominio de nivel superior"};
constexpr Text suffixAlone{"there is no label before the top-level domain",
                           "no hay una etiqueta antes del dominio de nivel superior"};
constexpr Text noInternational{"its top-level domain takes plain letters only",
                               "su dominio de nivel superior solo admite letras sin tilde ni caracteres especiales"};
constexpr Text repeated{"the name is in the list already", "el nombre ya está en la lista"};

Text problemOfRegistration(const DomainName& name, const Tables& tables)
{
    if (const Text problem = problemOf(name, NameUse::host); !problem.empty())
        return problem;
    const std::string_view registrable = registrablePart(name.text(), tables);
    if (registrable.empty())
        return suffixAlone;
    if (registrable != name.text())
        return notUnderSuffix;
    return isInternational(name.text()) && !takesInternationalNames(suffixOf(name.text(), tables), tables)
               ? noInternational
               : Text{};
}

void registrationNameInvalid(const Rule& rule, const Survey& survey, Report& report)
{
    std::set<std::string, std::less<>> seen;
    eachWanted(survey, [&](const Here& here, const WantedName& wanted) {
        if (!wanted.alternative)
            seen.clear();
        const DomainName name(wanted.written);
        Text problem = problemOfRegistration(name, survey.catalogue().tables());
        const bool isNew = seen.emplace(name.text()).second;
        if (problem.empty() && !isNew)
            problem = repeated;
        if (problem.empty())
            return;
        Finding& finding = addAbout(rule, here, wanted, report);
        with(finding, "domain", name.shown());
        with(finding, "reason", problem);
    });
}

/// Without blanks, `www.` and capitals.
std::string cleaned(std::string_view written)
{
    std::string compact;
    std::copy_if(written.begin(), written.end(), std::back_inserter(compact),
                 [](char c) { return c != ' ' && c != '\t'; });
    const DomainName name(compact);
    const std::string_view text = name.text();
    return std::string(text.starts_with("www.") ? text.substr(4) : text);
}

/// The alternatives with one replaced, and without repetitions.
json::Array alternativesWith(const Here& here, std::string_view replaced, std::string_view by)
{
    std::set<std::string, std::less<>> seen{std::string(DomainName(here.text(property::name)).text())};
    json::Array out;
    eachText(here.value(property::alternatives), [&](std::string_view written) {
        const std::string_view kept = written == replaced ? by : written;
        if (!kept.empty() && seen.emplace(DomainName(kept).text()).second)
            out.emplace_back(kept);
    });
    return out;
}

/// The design after the wanted name has become another: an alternative that equals it goes away.
Fix changeName(const Here& here, const WantedName& wanted, Message title, std::string name)
{
    if (wanted.alternative)
        return {std::move(title),
                [id = here.id(), list = json::Value(alternativesWith(here, wanted.written, name))](
                    const Design& design) { return withValue(design, id, {}, property::alternatives, list); }};
    json::Array others;
    bool dropped = false;
    eachText(here.value(property::alternatives), [&](std::string_view written) {
        const bool same = DomainName(written).text() == name;
        dropped = dropped || same;
        if (!same)
            others.emplace_back(written);
    });
    return {std::move(title), [id = here.id(), name = std::move(name), dropped,
                               others = json::Value(std::move(others))](const Design& design) {
                const Design renamed = withValue(design, id, {}, property::name, name);
                return dropped ? withValue(renamed, id, {}, property::alternatives, others) : renamed;
            }};
}

std::vector<Fix> cleanName(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    const WantedName wanted = wantedBy(*here, finding);
    std::string name = cleaned(wanted.written);
    if (!problemOfRegistration(DomainName(name), survey.catalogue().tables()).empty())
        return {};
    if (name == wanted.written)
        return {changeName(*here, wanted, {{"Drop the repetition", "Quitar la repetición"}, {}}, std::move(name))};
    Message title{{"Use {domain}", "Usar {domain}"}, {{"domain", name}}};
    return {changeName(*here, wanted, std::move(title), std::move(name))};
}

// tld-not-supported, tld-closed

/// Reports every wanted name whose suffix Route 53 treats so.
void reportSuffixes(const Rule& rule, SuffixState state, const Survey& survey, Report& report)
{
    const Tables& tables = survey.catalogue().tables();
    eachWanted(survey, [&](const Here& here, const WantedName& wanted) {
        const DomainName name(wanted.written);
        const std::string_view suffix = suffixOf(name.text(), tables);
        if (suffix.empty() || !problemOf(name, NameUse::host).empty() || stateOf(suffix, tables) != state)
            return;
        Finding& finding = addAbout(rule, here, wanted, report);
        with(finding, "tld", std::string(suffix));
        if (state == SuffixState::absent)
            with(finding, "listDate", tables.tldsDate);
    });
}

void tldNotSupported(const Rule& rule, const Survey& survey, Report& report)
{
    reportSuffixes(rule, SuffixState::absent, survey, report);
}

void tldClosed(const Rule& rule, const Survey& survey, Report& report)
{
    reportSuffixes(rule, SuffixState::closed, survey, report);
}

/// The registration as a zone of the same domain: it keeps its place and its id.
Design asZone(const Design& design, const std::string& id, const std::string& domain)
{
    const Component* before = design.component(id);
    if (!before)
        return design;
    Component zone = *before;
    zone.kind = kind::dnsZone;
    zone.overrides.clear();
    zone.properties = {};
    zone.properties.set(property::rootDomain, domain);
    Design out = design.with(std::move(zone));
    for (const Connection& connection : design.connections())
        if (connection.from == id || connection.to == id)
            out = out.withoutConnection(connection.id);
    return out;
}

/// Leaves the name to its registrar: a zone in place of the registration, or nothing where there is a zone already.
Fix leaveToRegistrar(const Here& here)
{
    const DomainName name(here.text(property::name));
    if (Zones(here.survey()).answeringFor(name.text()))
        return {{{"Remove the registration", "Eliminar el registro"}, {}},
                [id = here.id()](const Design& design) { return design.withoutComponent(id); }};
    return {{{"Make it a DNS zone", "Convertirlo en una zona DNS"}, {}},
            [id = here.id(), domain = std::string(name.text())](const Design& design) {
                return asZone(design, id, domain);
            }};
}

Fix dropAlternative(const Here& here, const WantedName& wanted)
{
    return {{{"Remove the alternative", "Quitar la alternativa"}, {}},
            [id = here.id(), list = json::Value(alternativesWith(here, wanted.written, {}))](const Design& design) {
                return withValue(design, id, {}, property::alternatives, list);
            }};
}

std::vector<Fix> convertToZone(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    const WantedName wanted = wantedBy(*here, finding);
    return {wanted.alternative ? dropAlternative(*here, wanted) : leaveToRegistrar(*here)};
}

std::vector<Fix> otherSuffix(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    const WantedName wanted = wantedBy(*here, finding);
    const DomainName name(wanted.written);
    const std::string_view registrable = registrablePart(name.text(), survey.catalogue().tables());
    std::vector<Fix> fixes;
    if (!registrable.empty()) {
        std::string com = std::string(registrable.substr(0, registrable.find('.'))) + ".com";
        Message title{{"Use {domain}", "Usar {domain}"}, {{"domain", com}}};
        fixes.push_back(changeName(*here, wanted, std::move(title), std::move(com)));
    }
    fixes.push_back(wanted.alternative ? dropAlternative(*here, wanted) : leaveToRegistrar(*here));
    return fixes;
}

// registration-dns-addresses

constexpr Text addressesNotNeeded{
    "{component}: the DNS addresses are not needed, because Modyo manages the zone in {zone}.",
    "{component}: las direcciones DNS no son necesarias, porque Modyo administra la zona en {zone}."};

int distinctAddresses(const Here& here)
{
    const DomainName primary(here.text(property::primaryDns)), secondary(here.text(property::secondaryDns));
    const int given = (primary.text().empty() ? 0 : 1) + (secondary.text().empty() ? 0 : 1);
    return given == 2 && primary.text() == secondary.text() ? 1 : given;
}

void registrationDnsAddresses(const Rule& rule, const Survey& survey, Report& report)
{
    const Zones zones(survey);
    eachHere(survey, kind::domainRegistration, [&](const Here& here) {
        const DomainName name(here.text(property::name));
        const auto zone = zones.answeringFor(name.text());
        const int addresses = distinctAddresses(here);
        if (zone ? addresses == 0 : addresses >= 2)
            return;
        Finding& finding = report.add(rule, here);
        finding.property = property::primaryDns;
        if (!zone)
            return;
        finding.severity = Severity::warning;
        finding.message.pattern = addressesNotNeeded;
        finding.related = {survey.component(*zone).id};
        with(finding, "zone", Here(survey, *zone, survey.shared()).labelled());
    });
}

Design withZoneFor(const Design& design, const std::string& registration, const std::string& domain)
{
    const Added added = withNewComponent(design, kind::dnsZone, domain, registration, std::nullopt);
    const Design named = withValue(added.design, added.id, {}, property::rootDomain, domain);
    return withWire(named, registration, added.id);
}

std::vector<Fix> letModyoManage(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    if (finding.severity == Severity::warning)
        return {
            {{{"Clear the DNS addresses", "Borrar las direcciones DNS"}, {}}, [id = here->id()](const Design& design) {
                 return withValue(withValue(design, id, {}, property::primaryDns, nullptr), id, {},
                                  property::secondaryDns, nullptr);
             }}};
    const DomainName name(here->text(property::name));
    if (!problemOf(name, NameUse::zone).empty())
        return {};
    return {{{{"Add a DNS zone for the domain", "Agregar una zona DNS para el dominio"}, {}},
             [id = here->id(), domain = std::string(name.text())](const Design& design) {
                 return withZoneFor(design, id, domain);
             }}};
}

void registrationNotGuaranteed(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::domainRegistration, [&](const Here& here) { report.add(rule, here); });
}

const Rule domainRegistrationTable[] = {
    {"registration-name-invalid",
     Severity::error,
     {"Name that cannot be registered", "Nombre que no puede registrarse"},
     {"A registry takes one label under a top-level domain, spelt with letters, digits and hyphens.",
      "Un registro acepta una etiqueta bajo un dominio de nivel superior, escrita con letras, dígitos y guiones."},
     {"Give the bare name, such as example.com, and every alternative once.",
      "Indique el nombre a secas, como ejemplo.com, y cada alternativa una sola vez."},
     {"{component}: {domain} cannot be registered ({reason}).",
      "{component}: {domain} no puede registrarse ({reason})."},
     "Guide, Domain Registration, Activation steps; AWS, Route 53, domain name format",
     &registrationNameInvalid,
     &cleanName},
    {"tld-not-supported",
     Severity::warning,
     {"Top-level domain not offered", "Dominio de nivel superior no disponible"},
     {"Modyo registers through Route 53, which does not sell every top-level domain.",
      "Modyo registra mediante Route 53, que no vende todos los dominios de nivel superior."},
     {"Register another name, or register this one elsewhere and ask for a DNS zone.",
      "Registre otro nombre, o registre este en otro lugar y solicite una zona DNS."},
     {"{component}: .{tld} is not in the list of TLDs that Route 53 registers ({listDate}); Modyo could not register "
      "or "
      "import it.",
      "{component}: .{tld} no está en la lista de TLD que registra Route53 ({listDate}); Modyo no podría registrarlo "
      "ni "
      "importarlo."},
     "Guide, Domain Registration",
     &tldNotSupported,
     &otherSuffix},
    {"tld-closed",
     Severity::error,
     {"Top-level domain closed", "Dominio de nivel superior cerrado"},
     {"Route 53 keeps the names that it has there and takes no others.",
      "Route 53 conserva los nombres que ya tiene allí y no acepta otros."},
     {"Register the name with the national registrar and ask Modyo for a DNS zone.",
      "Registre el nombre en el registrador nacional y solicite a Modyo una zona DNS."},
     {"{component}: Route 53 no longer registers or imports .{tld}; register it with the national registrar and use a "
      "DNS "
      "zone.",
      "{component}: Route53 ya no registra ni importa .{tld}; regístrelo en el registrador nacional y use una zona "
      "DNS."},
     "AWS, Route 53, domains that can be registered; Guide, Domain Registration",
     &tldClosed,
     &convertToZone},
    {"registration-dns-addresses",
     Severity::error,
     {"Where the domain points to", "A dónde apunta el dominio"},
     {"A registered name leads nowhere until two name servers answer for it.",
      "Un nombre registrado no conduce a ninguna parte hasta que dos servidores de nombres respondan por él."},
     {"Give two different DNS addresses, or add a DNS zone that Modyo manages.",
      "Indique dos direcciones DNS distintas o agregue una zona DNS administrada por Modyo."},
     {"{component}: give primary and secondary DNS addresses, or let Modyo manage the zone.",
      "{component}: indique direcciones DNS primaria y secundaria, o deje que Modyo administre la zona."},
     "Guide, Domain Registration, Activation steps",
     &registrationDnsAddresses,
     &letModyoManage},
    {"registration-not-guaranteed",
     Severity::advice,
     {"Availability not guaranteed", "Disponibilidad no garantizada"},
     {"Somebody else may take the name before the request is handled.",
      "Otra persona puede tomar el nombre antes de que se atienda la solicitud."},
     {"Give alternatives in the order in which you want them, and plan the renewals.",
      "Indique alternativas en el orden en que las desea y planifique las renovaciones."},
     {"{component}: availability is not guaranteed; alternatives are used in order. If not renewed the name is "
      "released.",
      "{component}: la disponibilidad no está garantizada; se usan las alternativas en orden. Si no se renueva, el "
      "nombre se "
      "libera."},
     "Guide, Domain Registration",
     &registrationNotGuaranteed,
     nullptr},
};

} // namespace

std::span<const Rule> domainRegistrationRules()
{
    return domainRegistrationTable;
}

} // namespace designer
