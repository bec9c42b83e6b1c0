#include "tickets/derived_answers.h"

#include <algorithm>
#include <array>

#include "tickets/ticket_names.h"

namespace designer {

namespace {

/// Names of what a component is wired to, of one kind.
std::string targets(const Here& here, Key kind, Language language)
{
    std::string names;
    here.eachOut([&](const Here& target, const Connection&) {
        if (target.is(kind))
            append(names, componentName(target.component(), language));
    });
    return names;
}

std::string servicesOf(const Here& balancer, Language language)
{
    std::string names = targets(balancer, kind::container, language);
    append(names, targets(balancer, kind::sso, language));
    return names;
}

bool servesNothing(const Here& balancer)
{
    return balancer.outTo(kind::container) + balancer.outTo(kind::sso) == 0;
}

std::string environmentsOfGateway(const Here& gateway, Language language)
{
    const Survey& survey = gateway.survey();
    std::string names;
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e)
        if (survey.lives(gateway.node(), e))
            append(names, environmentName(survey.environments()[e], language));
    return names;
}

std::string ssoOfGateway(const Here& gateway, Language language)
{
    std::string names;
    if (gateway.flag(property::jwtAuth))
        for (const NodeIndex sso : gateway.survey().ofKind(kind::sso))
            if (gateway.survey().lives(sso, gateway.environment()))
                append(names, componentName(gateway.survey().component(sso), language));
    return names;
}

std::string containersOf(const Here& gateway, Language language)
{
    return targets(gateway, kind::container, language);
}

bool sameDomain(std::string_view a, std::string_view b)
{
    const auto folded = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char left, char right) { return folded(left) == folded(right); });
}

/// The zone of the design that manages a registered name.
const Component* zoneOf(const Here& registration)
{
    const Survey& survey = registration.survey();
    for (const Link& link : survey.out(registration.node()))
        if (survey.kindName(link.other) == kind::dnsZone)
            return &survey.component(link.other);
    const std::string& name = registration.text(property::name);
    for (const NodeIndex zone : survey.ofKind(kind::dnsZone))
        if (!name.empty() && sameDomain(Here(survey, zone, survey.shared()).text(property::rootDomain), name))
            return &survey.component(zone);
    return nullptr;
}

std::string managingZone(const Here& registration, Language language)
{
    static constexpr Text managed{"managed by Modyo in the zone {zone}", "administrado por Modyo en la zona {zone}"};
    const Component* zone = zoneOf(registration);
    return zone ? Message{managed, {{"zone", componentName(*zone, language)}}}.in(language) : std::string();
}

bool hasNoAddresses(const Here& registration)
{
    const bool given =
        isAnswered(registration.value(property::primaryDns)) && isAnswered(registration.value(property::secondaryDns));
    return !given && !zoneOf(registration);
}

std::string nothing(const Here&, Language)
{
    return {};
}

bool namesNoRealm(const Here& sso)
{
    return sso.text(property::administration) == "realms" && !isAnswered(sso.value(property::realms));
}

const std::array derived = {
    DerivedAnswer{kind::loadBalancer,
                  Key::of("useCase"),
                  {"Service", "Servicio"},
                  servicesOf,
                  servesNothing,
                  {"service behind it", "servicio que atiende"}},
    DerivedAnswer{
        kind::apiGateway, Key::of("environment"), {"Environments", "Ambientes"}, environmentsOfGateway, nullptr, {}},
    DerivedAnswer{kind::apiGateway, Key::of("jwtAuth"), {"SSO", "SSO"}, ssoOfGateway, nullptr, {}},
    DerivedAnswer{kind::apiGateway, Key::of("routes"), {"Containers", "Contenedores"}, containersOf, nullptr, {}},
    DerivedAnswer{
        kind::sso, Key::of("administration"), {"Realms", "Reinos"}, nothing, namesNoRealm, {"realms", "reinos"}},
    DerivedAnswer{kind::domainRegistration,
                  Key::of("dns"),
                  {"DNS", "DNS"},
                  managingZone,
                  hasNoAddresses,
                  {"primary and secondary DNS", "DNS primario y secundario"}},
};

} // namespace

std::span<const DerivedAnswer> derivedAnswers()
{
    return derived;
}

} // namespace designer
