#include "rules/certificate_fixes.h"

#include <algorithm>

#include "rules/dns_records.h"
#include "rules/domain_names.h"
#include "rules/fixes.h"
#include "rules/place.h"

namespace designer {

namespace {

/// The names that endpoints of a certificate answer for and that a wildcard certifies.
struct HostNames {
    std::vector<std::string> names;
    bool everywhere = true; // the same in all environments
};

HostNames hostNamesUnder(const Here& certificate, std::string_view wildcard)
{
    HostNames out;
    certificate.eachOut([&](const Here& target, const Connection&) {
        if (!isEndpoint(target.component().kind))
            return;
        const Key property = domainProperty(target.component().kind);
        const DomainName name(target.text(property));
        out.everywhere = out.everywhere && scopeOf(target, {property}).empty();
        if (!name.text().starts_with("*.") && covers(wildcard, name.text()))
            out.names.emplace_back(name.text());
    });
    return out;
}

} // namespace

bool certifies(const Here& certificate, std::string_view name)
{
    bool found = false;
    eachDomain(certificate, [&](std::string_view domain) { found = found || covers(DomainName(domain).text(), name); });
    return found;
}

bool certified(const Here& endpoint, std::string_view name)
{
    bool found = false;
    endpoint.eachIn([&](const Here& source, const Connection&) {
        found = found || (source.is(kind::certificate) && certifies(source, name));
    });
    return found;
}

Key validationRecordsProperty()
{
    static const Key key = Key::of("validationRecords");
    return key;
}

ValidationRecord readValidationRecord(std::string_view written)
{
    constexpr std::string_view blanks = " \t";
    const std::size_t start = std::min(written.find_first_not_of(blanks), written.size());
    const std::size_t end = std::min(written.find_first_of(blanks, start), written.size());
    const std::size_t last = written.find_last_not_of(blanks);
    if (last == std::string_view::npos || last < end)
        return {written.substr(start, end - start), {}};
    const std::size_t target = written.find_last_of(blanks, last) + 1;
    return {written.substr(start, end - start), written.substr(target, last + 1 - target)};
}

std::vector<Fix> listHostNames(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    const DomainName wildcard(finding.detail);
    const auto [names, everywhere] = hostNamesUnder(*here, wildcard.text());
    if (names.empty())
        return {};
    json::Array domains;
    const auto add = [&](std::string_view name) {
        if (std::find(domains.begin(), domains.end(), json::Value(name)) == domains.end())
            domains.emplace_back(name);
    };
    const auto replace = [&, &hosts = names](std::string_view domain) {
        if (domain != finding.detail)
            add(domain);
        else
            std::for_each(hosts.begin(), hosts.end(), add);
    };
    eachDomain(*here, replace);
    const Message title{{"List the host names instead", "Indicar los subdominios en su lugar"}, {}};
    return {setValue(title, here->id(), everywhere ? scopeOf(*here, {property::domains}) : here->environmentId(),
                     property::domains, std::move(domains))};
}

std::vector<Fix> copyDnsContact(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    json::Value contact;
    if (here)
        here->eachOut([&](const Here& target, const Connection&) {
            const json::Value& theirs = target.value(property::dnsContact);
            if (target.is(kind::loadBalancer) && contact.isNull() && !theirs["name"].string().empty())
                contact = theirs;
        });
    if (contact.isNull())
        return {};
    return {setValue(*here, {"Copy the DNS contact of the load balancer", "Copiar el contacto de DNS del balanceador"},
                     property::dnsContact, std::move(contact))};
}

std::vector<Fix> restoreValidationRecord(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    const auto zone = finding.related.empty() ? std::nullopt : survey.find(finding.related.front());
    if (!here || !zone)
        return {};
    const json::Value& records = Here(survey, *zone, survey.shared()).value(property::records);
    std::string target;
    eachText(here->value(validationRecordsProperty()), [&](std::string_view written) {
        const ValidationRecord record = readValidationRecord(written);
        if (DomainName(record.name).text() == finding.detail)
            target = record.target;
    });
    if (target.empty() || records.isString())
        return {};
    json::Array restored = records.array();
    restored.emplace_back(json::Object{{"type", "CNAME"}, {"name", finding.detail}, {"value", target}});
    return {setValue({{"Restore the record", "Restablecer el registro"}, {}}, finding.related.front(), {},
                     property::records, std::move(restored))};
}

std::vector<Fix> removeAttachment(const Survey&, const Finding& finding)
{
    return {removeConnection(finding)};
}

namespace {

/// An environment in which an endpoint's name is not certified, with that name.
struct Uncertified {
    std::string environment;
    std::string domain;
};

std::vector<Uncertified> uncertified(const Survey& survey, NodeIndex node)
{
    std::vector<Uncertified> out;
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e) {
        if (!survey.lives(node, e))
            continue;
        const Here here(survey, node, e);
        const DomainName name(here.text(domainProperty(here.component().kind)));
        if (!name.text().empty() && !certified(here, name.text()))
            out.push_back({here.environmentId(), std::string(name.text())});
    }
    return out;
}

/// One new certificate for every environment that lacks one.
Design withNewCertificate(const Design& design, const std::string& endpoint, const std::vector<Uncertified>& lacking)
{
    std::vector<std::string> environments;
    for (const Uncertified& each : lacking)
        environments.push_back(each.environment);
    const Added added = withNewComponent(design, kind::certificate, lacking.front().domain, endpoint, environments);
    const bool sameEverywhere = std::all_of(
        lacking.begin(), lacking.end(), [&](const Uncertified& each) { return each.domain == lacking.front().domain; });
    Design out = added.design;
    for (const Uncertified& each : lacking)
        out = withValue(out, added.id, sameEverywhere ? std::string() : each.environment, property::domains,
                        json::Array{json::Value(each.domain)});
    return withWire(out, added.id, endpoint);
}

Fix extendCertificate(const Here& certificate, const std::string& domain, bool everywhere)
{
    json::Array domains = certificate.value(property::domains).array();
    domains.emplace_back(domain);
    Message title{{"Add {domain} to {certificate}", "Agregar {domain} a {certificate}"},
                  {{"domain", domain}, {"certificate", certificate.labelled()}}};
    return setValue(std::move(title), certificate.id(),
                    everywhere ? scopeOf(certificate, {property::domains}) : certificate.environmentId(),
                    property::domains, std::move(domains));
}

} // namespace

std::vector<Fix> certifyEndpoint(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    const DomainName name(here->text(finding.property));
    if (!problemOf(DomainName(withoutWildcard(name.text())), NameUse::host).empty())
        return {};
    std::vector<Fix> fixes;
    here->eachIn([&](const Here& source, const Connection&) {
        if (source.is(kind::certificate) && fixes.empty())
            fixes.push_back(
                extendCertificate(source, std::string(name.text()), scopeOf(*here, {finding.property}).empty()));
    });
    fixes.push_back({{{"Attach a new certificate", "Asociar un certificado nuevo"}, {}},
                     [endpoint = here->id(), lacking = uncertified(survey, here->node())](const Design& design) {
                         return withNewCertificate(design, endpoint, lacking);
                     }});
    return fixes;
}

std::vector<Fix> shorterNameFirst(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    json::Array domains = here->value(property::domains).array();
    const auto fits = [](const json::Value& domain) {
        const DomainName name(domain.string());
        return name.text().size() <= longestCommonName
               && problemOf(DomainName(withoutWildcard(name.text())), NameUse::host).empty();
    };
    const bool tooLong = !domains.empty() && domains.front().string() == finding.detail
                         && DomainName(finding.detail).text().size() > longestCommonName;
    const auto shorter = std::find_if(domains.begin(), domains.end(), fits);
    if (!tooLong || shorter == domains.end())
        return {};
    std::rotate(domains.begin(), shorter, shorter + 1);
    return {setValue(*here, {"Put a shorter name first", "Poner primero un nombre más corto"}, property::domains,
                     std::move(domains))};
}

std::vector<Fix> recommendedPolicy(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    return {setValue(*here, {"Use the policy recommended by AWS", "Usar la política recomendada por AWS"},
                     property::securityPolicy, "aws-recommended")};
}

} // namespace designer
