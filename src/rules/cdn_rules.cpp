#include <algorithm>

#include "design/edits.h"
#include "rules/fixes.h"
#include "rules/place.h"
#include "rules/rules.h"

namespace designer {

namespace {

bool canBeOrigin(const Here& here)
{
    return here.is(kind::objectRepository) || here.is(kind::loadBalancer);
}

void cdnOrigin(const Rule& rule, const Stretch& stretch, Report& report)
{
    constexpr Text wrongOrigin{
        "{component} needs an object repository or a load balancer as origin; {target} is neither.",
        "{component} necesita un repositorio de objetos o un balanceador como origen; {target} no "
        "es ninguno de los dos."};
    eachHere(stretch, kind::cdn, [&](const Here& here) {
        bool connected = false;
        here.eachOut([&](const Here& target, const Connection& wire) {
            connected = true;
            if (canBeOrigin(target))
                return;
            Finding& finding = report.add(rule, here);
            finding.detail = target.id();
            finding.connection = wire.id;
            finding.related = {target.id()};
            finding.message.pattern = wrongOrigin;
            with(finding, "target", target.labelled());
        });
        if (!connected)
            with(report.add(rule, here), "extra", Text{});
    });
}

/// Connects the only repository of the design, in place of what is wired wrongly.
std::vector<Fix> connectRepository(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    const auto repositories = survey.ofKind(kind::objectRepository);
    if (!here || repositories.size() != 1 || !liveTogether(survey, here->node(), repositories.front()))
        return {};
    const Here origin = here->at(repositories.front());
    return {{{{"Take {target} as origin", "Usar {target} como origen"}, {{"target", origin.labelled()}}},
             [cdn = finding.component, wrong = finding.connection, repository = origin.id()](const Design& design) {
                 return withWire(wrong.empty() ? design : design.withoutConnection(wrong), cdn, repository);
             }}};
}

/// Whether a price class ("100", "200", "all") reaches a region (AWS CloudFront, PriceClass).
bool includes(std::string_view priceClass, const CdnRegion& region)
{
    if (priceClass.ends_with("100"))
        return region.class100;
    return !priceClass.ends_with("200") || region.class200;
}

/// Calls `f(region)` for each of a CDN's locations.
template <typename F> void eachLocation(const Here& cdn, F&& f)
{
    const auto& regions = cdn.survey().catalogue().tables().cdnRegions;
    const json::Array& locations = cdn.value(property::locations).array();
    for (const CdnRegion& region : regions)
        if (std::any_of(locations.begin(), locations.end(),
                        [&](const json::Value& location) { return location.string() == region.name; }))
            f(region);
}

void cdnLocationOutsidePriceClass(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::cdn, [&](const Here& here) {
        const std::string& priceClass = here.text(property::priceClass);
        if (priceClass.empty())
            return;
        eachLocation(here, [&](const CdnRegion& region) {
            if (includes(priceClass, region))
                return;
            Finding& finding = report.add(rule, here);
            finding.detail = region.name;
            finding.property = property::priceClass;
            with(finding, "location", Text(region.label));
            with(finding, "class", priceClass);
        });
    });
}

std::vector<Fix> largerPriceClass(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    const Property* classes = here ? here->kind().property(property::priceClass) : nullptr;
    if (!classes)
        return {};
    const auto smallest = std::find_if(classes->options.begin(), classes->options.end(), [&](const Option& option) {
        bool all = true;
        eachLocation(*here, [&](const CdnRegion& region) { all = all && includes(option.value, region); });
        return all;
    });
    if (smallest == classes->options.end())
        return {};
    return {
        setValue({{"Choose price class {class}", "Elegir la clase de precio {class}"}, {{"class", smallest->value}}},
                 finding.component, scopeOf(*here, {property::priceClass}), property::priceClass, smallest->value)};
}

constexpr Rule cdnTable[] = {
    {"cdn-origin",
     Severity::error,
     {"CDN without a usable origin", "CDN sin un origen utilizable"},
     {"A CDN only passes on what an origin holds, and what it may fetch from is a repository of objects or a load "
      "balancer.",
      "Una CDN solo entrega lo que tiene su origen, y solo puede leer de un repositorio de objetos o de un "
      "balanceador."},
     {"Connect the CDN to an object repository or to a load balancer, and to nothing else.",
      "Conecte la CDN a un repositorio de objetos o a un balanceador, y a nada más."},
     {"{component} needs an object repository or a load balancer as origin{extra}.",
      "{component} necesita un repositorio de objetos o un balanceador como origen{extra}."},
     "Guide, Content Delivery Network, Activation steps",
     &cdnOrigin,
     &connectRepository},
    {"cdn-location-outside-price-class",
     Severity::warning,
     {"Location outside the price class", "Ubicación fuera de la clase de precio"},
     {"Readers in a region that the price class leaves out are served from farther away, so that they gain little.",
      "Los lectores de una región que la clase de precio excluye se atienden desde más lejos y ganan poco."},
     {"Choose a price class that reaches all locations, or take the location off the list.",
      "Elija una clase de precio que llegue a todas las ubicaciones, o quite la ubicación de la lista."},
     {"{component}: {location} is not covered by price class {class}.",
      "{component}: {location} no está cubierta por la clase de precio {class}."},
     "AWS, CloudFront, PriceClass",
     &cdnLocationOutsidePriceClass,
     &largerPriceClass},
};

} // namespace

std::span<const Rule> cdnRules()
{
    return cdnTable;
}

} // namespace designer
