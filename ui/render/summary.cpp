#include <QStringList>

#include "ui/render/picture.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

/// The properties that a card's muted line is made of, in order; `unit` behind
/// a number, `label` to show the option's words instead of its value.
struct Part {
    Key property;
    Text unit;
    bool label = false;
};

using Parts = std::vector<Part>;

const std::unordered_map<Key, Parts>& partsByKind()
{
    static const Text none;
    static const std::unordered_map<Key, Parts> parts = {
        {kind::database, {{property::instanceType, none}, {property::nodes, {"nodes", "nodos"}}}},
        {kind::cache, {{property::nodeType, none}, {property::nodes, {"nodes", "nodos"}}}},
        {kind::search, {{property::instanceType, none}, {property::nodes, {"nodes", "nodos"}}}},
        {kind::queue, {{property::type, none, true}}},
        {kind::objectRepository, {{property::access, none, true}, {property::storage, none, true}}},
        {kind::secret, {{property::store, none, true}}},
        {kind::encryptionKey, {{property::mode, none, true}}},
        {kind::messaging, {{property::mode, none, true}}},
        {kind::loadBalancer, {{property::domain, none}}},
        {kind::apiGateway, {{property::customDomain, none}}},
        {kind::cdn, {{property::domain, none}, {property::monthlyTb, {"TB", "TB"}}}},
        {kind::vpn, {{property::customerIp, none}}},
        {kind::vpcPeering, {{Key::of("peerVpcId"), none}}},
        {kind::dnsZone, {{property::rootDomain, none}}},
        {kind::domainRegistration, {{property::name, none}}},
        {kind::certificate, {{property::domains, none}}},
    };
    return parts;
}

QString optionLabel(const Property& property, const std::string& value, Language language)
{
    for (const Option& option : property.options)
        if (option.value == value)
            return qt(option.label, language);
    return qt(value);
}

QString words(const Here& here, const Part& part, Language language)
{
    const json::Value& value = here.value(part.property);
    if (value.isString()) {
        const Property* property = here.kind().property(part.property);
        return part.label && property ? optionLabel(*property, value.string(), language) : qt(value.string());
    }
    if (value.isArray() && !value.array().empty())
        return qt(value.array().front().string());
    const auto number = value.micro();
    if (!number)
        return {};
    return qt(formatQuantity(*number, language)) + QLatin1Char(' ') + qt(part.unit, language);
}

/// "2 vCPU · 4 GB · 2–4×".
QStringList size(const Here& here, Language language)
{
    QStringList out;
    if (const auto vcpu = here.micro(property::vcpu))
        out << qt(formatQuantity(*vcpu, language)) + QStringLiteral(" vCPU");
    if (const auto memory = here.micro(property::memoryGb))
        out << qt(formatQuantity(*memory, language)) + QStringLiteral(" GB");
    const auto least = here.integer(property::redundancy);
    const auto most = here.integer(property::maxInstances);
    if (least && most && *most != *least)
        out << QStringLiteral("%1–%2×").arg(*least).arg(*most);
    else if (least)
        out << QStringLiteral("%1×").arg(*least);
    return out;
}

} // namespace

QString summaryLine(const Here& here, Language language)
{
    QStringList out;
    if (here.is(kind::container) || here.is(kind::sso))
        out = size(here, language);
    else if (const auto parts = partsByKind().find(here.component().kind); parts != partsByKind().end())
        for (const Part& part : parts->second)
            if (const QString text = words(here, part, language); !text.isEmpty())
                out << text;
    if (out.isEmpty())
        return qt(here.kind().label, language);
    return out.join(QStringLiteral(" · "));
}

} // namespace designer::ui
