#include "format/property_shape.h"

#include <array>
#include <span>

namespace designer {

namespace {

/// What a value may be. A list holds what the last two say.
enum Shape : unsigned { text = 1, number = 2, flag = 4, object = 8, texts = 16, objects = 32 };

struct MemberShape {
    std::string_view key;
    unsigned shapes;
};

struct TypeShape {
    PropertyType type;
    unsigned shapes;
    Text expected;
    /// Of the object, or of the objects in the list. Other members are free.
    std::span<const MemberShape> members;
};

constexpr MemberShape contactMembers[] = {{"name", text}, {"email", text}, {"phone", text}};
constexpr MemberShape repositoryMembers[] = {{"name", text}, {"location", text}};
constexpr MemberShape variableMembers[] = {{"name", text | object | number | flag}};
constexpr MemberShape routeMembers[] = {
    {"container", text}, {"path", text}, {"private", flag}, {"timeoutSeconds", number}, {"payloadMb", number}};
constexpr MemberShape recordMembers[] = {{"type", text}, {"name", text}, {"ttl", number}};
constexpr MemberShape domainMembers[] = {{"domain", text}, {"dnsValidated", flag}};
constexpr MemberShape realmMembers[] = {{"name", text}};
constexpr MemberShape ipRuleMembers[] = {{"route", text}, {"action", text}, {"cidrs", texts}};
constexpr MemberShape rateLimitMembers[] = {{"limit", number}, {"windowSeconds", number}};
constexpr MemberShape lifecycleMembers[] = {{"policy", text}, {"days", number}};
constexpr MemberShape deliveryMembers[] = {{"method", text}, {"note", text}};

constexpr Text aText{"a text", "un texto"};
constexpr Text aNumber{"a number", "un número"};
constexpr Text someTexts{"a list of texts", "una lista de textos"};

// In the order of PropertyType.
constexpr TypeShape typeShapes[] = {
    {PropertyType::text, text, aText, {}},
    {PropertyType::longText, text | texts, {"a text or a list of texts", "un texto o una lista de textos"}, {}},
    {PropertyType::host, text, aText, {}},
    {PropertyType::number, number, aNumber, {}},
    {PropertyType::integer, number, aNumber, {}},
    {PropertyType::flag, flag, {"true or false", "true o false"}, {}},
    {PropertyType::choice, text, aText, {}},
    {PropertyType::choices, texts, someTexts, {}},
    {PropertyType::textList, texts, someTexts, {}},
    {PropertyType::contact,
     object,
     {"a contact {\"name\", \"email\", \"phone\"}", "un contacto {\"name\", \"email\", \"phone\"}"},
     contactMembers},
    {PropertyType::repository,
     object | objects,
     {"a repository {\"name\", \"location\"}, or a list of them",
      "un repositorio {\"name\", \"location\"}, o una lista de ellos"},
     repositoryMembers},
    {PropertyType::variables,
     object | objects,
     {"variables {\"NAME\": \"value\"}, or a list of {\"name\", \"value\"}",
      "variables {\"NAME\": \"value\"}, o una lista de {\"name\", \"value\"}"},
     variableMembers},
    {PropertyType::routes,
     objects,
     {"a list of routes {\"container\", \"path\", \"private\"}",
      "una lista de rutas {\"container\", \"path\", \"private\"}"},
     routeMembers},
    {PropertyType::records,
     text | objects,
     {"a list of records {\"type\", \"name\", \"value\", \"ttl\"}, or an exported zone as text",
      "una lista de registros {\"type\", \"name\", \"value\", \"ttl\"}, o una zona exportada como texto"},
     recordMembers},
    {PropertyType::domains,
     texts | objects,
     {"a list of domains, or of {\"domain\", \"dnsValidated\"}",
      "una lista de dominios, o de {\"domain\", \"dnsValidated\"}"},
     domainMembers},
    {PropertyType::realms,
     texts | objects,
     {"a list of realms, or of {\"name\", \"configuration\"}",
      "una lista de reinos, o de {\"name\", \"configuration\"}"},
     realmMembers},
    {PropertyType::ipRules,
     objects,
     {"a list of rules {\"route\", \"action\", \"cidrs\"}", "una lista de reglas {\"route\", \"action\", \"cidrs\"}"},
     ipRuleMembers},
    {PropertyType::rateLimit,
     number | object,
     {"a number of requests, or {\"limit\", \"windowSeconds\"}",
      "un número de solicitudes, o {\"limit\", \"windowSeconds\"}"},
     rateLimitMembers},
    {PropertyType::lifecycle,
     text | object,
     {"a text, or {\"policy\", \"days\"}", "un texto, o {\"policy\", \"days\"}"},
     lifecycleMembers},
    {PropertyType::delivery,
     text | object,
     {"a text, or {\"method\", \"note\"}", "un texto, o {\"method\", \"note\"}"},
     deliveryMembers},
    {PropertyType::measure,
     number | text,
     {"a number, or a text with its unit", "un número, o un texto con su unidad"},
     {}},
    {PropertyType::date, text, {"a date as text, \"2027-01-31\"", "una fecha como texto, \"2027-01-31\""}, {}},
    {PropertyType::quota,
     number | text | object,
     {"a number, a text or an object", "un número, un texto o un objeto"},
     {}},
    {PropertyType::channel, text | flag, {"a text, true or false", "un texto, true o false"}, {}},
};

constexpr bool inOrderOfType()
{
    for (std::size_t at = 0; at < std::size(typeShapes); ++at)
        if (static_cast<std::size_t>(typeShapes[at].type) != at)
            return false;
    return std::size(typeShapes) == static_cast<std::size_t>(PropertyType::channel) + 1;
}
static_assert(inOrderOfType());

unsigned shapeOf(const json::Value& value)
{
    if (value.isString())
        return text;
    if (value.isNumber())
        return number;
    if (value.isBool())
        return flag;
    if (value.isObject())
        return object;
    return value.isArray() ? texts | objects : 0u;
}

Text expectedOf(unsigned shapes)
{
    static constexpr std::pair<unsigned, Text> words[] = {
        {text, aText},
        {number, aNumber},
        {flag, {"true or false", "true o false"}},
        {object, {"an object", "un objeto"}},
        {texts, someTexts},
        {text | object, {"a text or an object", "un texto o un objeto"}}};
    for (const auto& [known, expected] : words)
        if (known == shapes)
            return expected;
    return {"another value", "otro valor"};
}

void check(const Spot& spot, unsigned shapes, Text expected, std::span<const MemberShape> members);

void checkMembers(const Spot& spot, std::span<const MemberShape> members)
{
    for (const json::Member& member : spot.value.object())
        for (const MemberShape& known : members)
            if (known.key == member.key)
                check(spot.member(member), known.shapes, expectedOf(known.shapes), {});
}

void checkElements(const Spot& spot, unsigned shapes, std::span<const MemberShape> members)
{
    const unsigned elements = (shapes & texts ? text : 0u) | (shapes & objects ? object : 0u);
    for (std::size_t at = 0; at < spot.value.array().size(); ++at) {
        const Spot element = spot.element(at);
        if (!(shapeOf(element.value) & elements))
            refuse(element, {expectedOf(elements), {}});
        checkMembers(element, members);
    }
}

void check(const Spot& spot, unsigned shapes, Text expected, std::span<const MemberShape> members)
{
    if (spot.value.isNull())
        return;
    if (!(shapeOf(spot.value) & shapes))
        refuse(spot, {expected, {}});
    if (spot.value.isNumber())
        checkRange(spot);
    checkMembers(spot, members);
    checkElements(spot, shapes, members);
}

} // namespace

void checkShape(const Spot& spot, PropertyType type)
{
    const TypeShape& shape = typeShapes[static_cast<std::size_t>(type)];
    check(spot, shape.shapes, shape.expected, shape.members);
}

} // namespace designer
