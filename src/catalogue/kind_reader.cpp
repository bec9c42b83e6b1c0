#include "catalogue/catalogue_reader.h"

namespace designer {

namespace {

constexpr std::pair<std::string_view, Family> families[] = {
    {"network", Family::network}, {"compute", Family::compute},   {"data", Family::data},
    {"storage", Family::storage}, {"security", Family::security}, {"messaging", Family::messaging},
    {"client", Family::client},
};
constexpr std::pair<std::string_view, Scope> scopes[] = {
    {"environment", Scope::environment}, {"design", Scope::design}, {"actor", Scope::actor}};
constexpr std::pair<std::string_view, Zone> zoneNames[] = {
    {"internet", Zone::internet}, {"aws", Zone::awsOutsideVpc},
    {"vpc", Zone::vpc},           {"client-network", Zone::clientNetwork},
    {"global", Zone::global},
};
std::vector<std::int16_t> slotsOf(const std::vector<Property>& properties)
{
    std::vector<std::int16_t> slots;
    for (std::size_t i = 0; i < properties.size(); ++i) {
        const std::size_t id = properties[i].name.id();
        if (slots.size() <= id)
            slots.resize(id + 1, -1);
        slots[id] = static_cast<std::int16_t>(i);
    }
    return slots;
}

std::vector<TicketField> readTicketFields(DataReader& data, const Place& place)
{
    std::vector<TicketField> out;
    data.each(place, [&](const Place& field) {
        out.push_back({Key::of(data.text(field.member("key"))), data.bilingual(field.member("label")),
                       data.optionalFlag(field.member("ours"), false)});
    });
    return out;
}

std::vector<Caution> readCautions(DataReader& data, const Place& place)
{
    std::vector<Caution> out;
    data.each(place, [&](const Place& caution) {
        out.push_back({data.bilingual(caution.member("text")), data.optionalFlag(caution.member("inTicket"), false),
                       data.optionalFlag(caution.member("inInspector"), true), data.text(caution.member("source"))});
    });
    return out;
}

/// What one property says of another, or of a ticket field, must exist.
void checkReferences(DataReader& data, const Place& place, const Kind& kind, const Property& property)
{
    if (static_cast<std::size_t>(property.ticketField) > kind.ticketFields.size())
        data.fail(place.member("ticketField"),
                  {{"the position of a ticket field", "la posición de un campo del ticket"}, {}});
    for (const Key other : {property.defaultFrom, property.requiredUnless})
        if (!other.empty() && kind.slot(other) < 0)
            data.fail(place, {{"only references to properties of this kind, not to {name}",
                               "solo referencias a propiedades de este tipo, no a {name}"},
                              {{"name", std::string(other.text())}}});
}

} // namespace

Kind readKind(DataReader& data, const Place& place, const Tables& tables)
{
    data.object(place);
    Kind kind;
    kind.name = Key::of(data.text(place.member("name")));
    kind.label = data.bilingual(place.member("label"));
    kind.plural = data.bilingual(place.member("plural"));
    kind.backing = data.bilingual(place.member("backing"));
    kind.description = data.bilingual(place.member("description"));
    kind.source = data.text(place.member("source"));
    kind.family = data.named(place.member("family"), families);
    kind.scope = data.named(place.member("scope"), scopes);
    data.each(place.member("zones"), [&](const Place& zone) { kind.zones.push_back(data.named(zone, zoneNames)); });
    if (kind.zones.empty())
        data.fail(place.member("zones"), {{"at least one zone", "al menos una zona"}, {}});
    kind.consumesMru = data.optionalFlag(place.member("consumesMru"), false);
    kind.needsTicket = data.optionalFlag(place.member("needsTicket"), false);
    kind.withoutTicket = data.optionalBilingual(place.member("withoutTicket"));
    kind.synonyms = data.texts(place.member("synonyms"));
    kind.ticketFields = readTicketFields(data, place.member("ticketFields"));
    kind.cautions = readCautions(data, place.member("cautions"));
    const Place properties = place.member("properties");
    kind.properties = readProperties(data, properties, tables);
    kind.slots_ = slotsOf(kind.properties);
    for (std::size_t i = 0; i < kind.properties.size() && !data.failed(); ++i)
        checkReferences(data, properties.element(i), kind, kind.properties[i]);
    return kind;
}

} // namespace designer
