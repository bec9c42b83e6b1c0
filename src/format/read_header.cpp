#include <utility>

#include "format/design_reader.h"
#include "format/property_shape.h"

namespace designer {

namespace {

// Regions and contacts.

constexpr Field<Header> regionFields[] = {{"primary", readText<&Header::primaryRegion, Header>},
                                          {"contingency", readText<&Header::contingencyRegion, Header>}};

constexpr Field<Contact> contactFields[] = {{"name", readText<&Contact::name, Contact>},
                                            {"email", readText<&Contact::email, Contact>},
                                            {"phone", readText<&Contact::phone, Contact>}};

template <auto part> void readContact(DesignReader& reader, const Spot& spot, Header& header)
{
    (header.*part).extra = readFields(reader, spot, header.*part, contactFields);
}

constexpr Field<Header> contactsFields[] = {{"dns", readContact<&Header::dns>},
                                            {"technical", readContact<&Header::technical>},
                                            {"commercial", readContact<&Header::commercial>},
                                            {"approver", readContact<&Header::approver>}};

// Environments.

void readEnvironmentKind(DesignReader&, const Spot& spot, Environment& environment)
{
    const std::string& kind = textAt(spot);
    if (kind != "production" && kind != "pre-production")
        refuse(spot, {{"\"production\" or \"pre-production\"", "\"production\" o \"pre-production\""}, {}});
    environment.kind = kind == "production" ? EnvironmentKind::production : EnvironmentKind::preProduction;
}

void readRedundancy(DesignReader&, const Spot& spot, Environment& environment)
{
    checkShape(spot, PropertyType::integer);
    environment.redundancy = spot.value;
}

constexpr Field<Environment> environmentFields[] = {{"id", readIdAndName<Environment>, true},
                                                    {"name", readText<&Environment::name, Environment>},
                                                    {"kind", readEnvironmentKind},
                                                    {"redundancy", readRedundancy},
                                                    {"network", readText<&Environment::network, Environment>}};

void checkOneProduction(const Spot& list)
{
    const json::Value production("production");
    bool found = false;
    for (std::size_t at = 0; at < list.value.array().size(); ++at) {
        const Spot environment = list.element(at);
        for (const json::Member& member : environment.value.object())
            if (member.key == "kind" && member.value == production && std::exchange(found, true))
                refuse(environment.member(member),
                       {{"one production environment at most", "un ambiente de producción a lo más"}, {}});
    }
}

} // namespace

void readRegions(DesignReader& reader, const Spot& spot, Draft& draft)
{
    draft.header.regionsExtra = readFields(reader, spot, draft.header, regionFields);
}

void readContacts(DesignReader& reader, const Spot& spot, Draft& draft)
{
    draft.header.contactsExtra = readFields(reader, spot, draft.header, contactsFields);
}

void readEnvironments(DesignReader& reader, const Spot& spot, Draft& draft)
{
    draft.header.environments = readList(reader, spot, maximumEnvironments, environmentFields);
    checkOneProduction(spot);
    for (const Environment& environment : draft.header.environments)
        reader.environments.push_back(environment.id);
}

} // namespace designer
