#include <algorithm>

#include "catalogue/catalogue_reader.h"

namespace designer {

namespace {

constexpr std::pair<std::string_view, DefaultSource> defaultSources[] = {
    {"environment-redundancy", DefaultSource::environmentRedundancy},
    {"property", DefaultSource::otherProperty},
    {"fargate-minimum", DefaultSource::fargateMinimum}};
constexpr std::pair<std::string_view, PropertyType> propertyTypes[] = {
    {"text", PropertyType::text},
    {"long-text", PropertyType::longText},
    {"host", PropertyType::host},
    {"number", PropertyType::number},
    {"integer", PropertyType::integer},
    {"flag", PropertyType::flag},
    {"choice", PropertyType::choice},
    {"choices", PropertyType::choices},
    {"text-list", PropertyType::textList},
    {"contact", PropertyType::contact},
    {"repository", PropertyType::repository},
    {"variables", PropertyType::variables},
    {"routes", PropertyType::routes},
    {"records", PropertyType::records},
    {"domains", PropertyType::domains},
    {"realms", PropertyType::realms},
    {"ip-rules", PropertyType::ipRules},
    {"rate-limit", PropertyType::rateLimit},
    {"lifecycle", PropertyType::lifecycle},
    {"delivery", PropertyType::delivery},
    {"measure", PropertyType::measure},
    {"date", PropertyType::date},
    {"quota", PropertyType::quota},
    {"channel", PropertyType::channel},
};

/// No kind needs more; names are kept for good.
constexpr std::size_t mostProperties = 200;

Option option(std::string value, std::string note)
{
    return {value, {value, value}, std::move(note)};
}

std::string size(int vcpu, const std::string& memory)
{
    return std::to_string(vcpu) + " vCPU, " + memory + " GiB";
}

std::vector<Option> cpuOptions(const Tables& tables)
{
    std::vector<Option> out;
    for (const MemoryRange& range : tables.fargate)
        out.push_back(option(std::to_string(range.vcpu),
                             std::to_string(range.minimumGb) + "–" + std::to_string(range.maximumGb) + " GB"));
    return out;
}

std::vector<Option> databaseOptions(const Tables& tables)
{
    std::vector<Option> out;
    for (const DatabaseType& type : tables.databases)
        out.push_back(
            option(type.name, "AWS: " + type.awsName + ", " + size(type.vcpu, std::to_string(type.memoryGb))));
    return out;
}

std::vector<Option> nodeOptions(const std::vector<NodeType>& types)
{
    std::vector<Option> out;
    for (const NodeType& type : types)
        out.push_back(option(type.name, size(type.vcpu, type.memoryGib)));
    return out;
}

std::vector<Option> cacheOptions(const Tables& tables)
{
    return nodeOptions(tables.caches);
}

std::vector<Option> searchOptions(const Tables& tables)
{
    return nodeOptions(tables.searches);
}

std::vector<Option> policyOptions(const Tables& tables)
{
    std::vector<Option> out;
    for (const SecurityPolicy& policy : tables.securityPolicies)
        if (policy.strength != PolicyStrength::weak)
            out.push_back(option(policy.name, {}));
    return out;
}

std::vector<Option> regionOptions(const Tables& tables)
{
    std::vector<Option> out;
    for (const CdnRegion& region : tables.cdnRegions)
        out.push_back({region.name, region.label, {}});
    return out;
}

std::vector<Option> groupOptions(const Tables& tables)
{
    std::vector<Option> out;
    for (const WafGroup& group : tables.wafGroups)
        out.push_back(option(group.name, std::to_string(group.capacityUnits) + " WCU"));
    return out;
}

using Options = std::vector<Option> (*)(const Tables&);
constexpr std::pair<std::string_view, Options> optionTables[] = {
    {"fargate", cpuOptions},     {"databases", databaseOptions},      {"caches", cacheOptions},
    {"searches", searchOptions}, {"securityPolicies", policyOptions}, {"cdnRegions", regionOptions},
    {"wafGroups", groupOptions},
};

std::vector<Option> readOptions(DataReader& data, const Place& property, const Tables& tables)
{
    if (const Place from = property.member("optionsFrom"); !from.value().isNull())
        return data.named(from, optionTables)(tables);
    std::vector<Option> out;
    const Place options = property.member("options");
    if (options.value().isNull())
        return out;
    data.each(options, [&](const Place& option) {
        out.push_back({data.text(option.member("value")), data.bilingual(option.member("label")),
                       data.optionalText(option.member("note"))});
    });
    return out;
}

void readDefaults(DataReader& data, const Place& place, Property& property)
{
    const json::Value& both = place.value()["default"];
    property.defaults = {both, both};
    if (const Place each = place.member("defaults"); !each.value().isNull()) {
        data.object(each);
        property.defaults = {each.value()["production"], each.value()["pre-production"]};
    }
    if (const Place from = place.member("defaultFrom"); !from.value().isNull()) {
        property.defaultSource = data.named(from.member("source"), defaultSources);
        property.defaultFrom = Key::of(data.optionalText(from.member("property")));
    }
}

void readRequirement(DataReader& data, const Place& place, Property& property)
{
    property.required = data.optionalFlag(place.member("required"), false);
    if (const Place unless = place.member("requiredUnless"); !unless.value().isNull()) {
        property.requiredUnless = Key::of(data.text(unless.member("property")));
        property.requiredUnlessValue = unless.value()["value"];
    }
}

Property readProperty(DataReader& data, const Place& place, const Tables& tables)
{
    data.object(place);
    Property property;
    property.name = Key::of(data.text(place.member("name")));
    property.type = data.named(place.member("type"), propertyTypes);
    property.label = data.bilingual(place.member("label"));
    property.help = data.bilingual(place.member("help"));
    property.unit = data.optionalText(place.member("unit"));
    property.source = data.text(place.member("source"));
    property.options = readOptions(data, place, tables);
    property.closedOptions = data.optionalFlag(place.member("closed"), true);
    property.minimum = data.optionalAmount(place.member("minimum"));
    property.maximum = data.optionalAmount(place.member("maximum"));
    property.perEnvironment = data.optionalFlag(place.member("perEnvironment"), false);
    if (const Place field = place.member("ticketField"); !field.value().isNull())
        property.ticketField = data.integer(field);
    readDefaults(data, place, property);
    readRequirement(data, place, property);
    return property;
}

} // namespace

std::vector<Property> readProperties(DataReader& data, const Place& place, const Tables& tables)
{
    std::vector<Property> out;
    const std::size_t count = data.array(place).size();
    if (count > mostProperties)
        data.fail(place, {{"at most {most} properties", "un máximo de {most} propiedades"},
                          {{"most", std::int64_t{mostProperties}}}});
    out.reserve(std::min(count, mostProperties));
    data.each(place, [&](const Place& element) {
        Property property = readProperty(data, element, tables);
        if (std::any_of(out.begin(), out.end(), [&](const Property& other) { return other.name == property.name; }))
            data.fail(element.member("name"), {{"a name used once", "un nombre usado una sola vez"}, {}});
        out.push_back(std::move(property));
    });
    return out;
}

} // namespace designer
