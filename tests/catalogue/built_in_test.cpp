#include <gtest/gtest.h>

#include <algorithm>

#include "catalogue/catalogue.h"

namespace designer {
namespace built_in_test {

const Catalogue& catalogue()
{
    return Catalogue::builtIn();
}

const Kind& kindNamed(Key name)
{
    const Kind* kind = catalogue().kind(name);
    if (!kind)
        throw std::runtime_error("no kind " + std::string(name.text()));
    return *kind;
}

const Property& propertyOf(Key kind, Key name)
{
    const Property* property = kindNamed(kind).property(name);
    if (!property)
        throw std::runtime_error(std::string(kind.text()) + " has no " + std::string(name.text()));
    return *property;
}

void expectBothLanguages(const OwnedText& text, const std::string& where)
{
    EXPECT_FALSE(text.en.empty()) << where;
    EXPECT_FALSE(text.es.empty()) << where;
}

std::vector<std::string> ticketLabels(Key kind, Language language)
{
    std::vector<std::string> out;
    for (const TicketField& field : kindNamed(kind).ticketFields)
        out.emplace_back(field.label.in(language));
    return out;
}

TEST(BuiltInCatalogue, HoldsEveryKindAndActorInOrder)
{
    std::vector<std::string> placeable, actors;
    for (const Kind& kind : catalogue().kinds())
        (kind.scope == Scope::actor ? actors : placeable).emplace_back(kind.name.text());
    EXPECT_EQ(placeable, (std::vector<std::string>{"load-balancer", "api-gateway", "container", "secret",
                                                   "encryption-key", "certificate", "sso", "object-repository", "cdn",
                                                   "database", "cache", "search", "queue", "messaging", "waf", "vpn",
                                                   "vpc-peering", "dns-zone", "domain-registration"}));
    EXPECT_EQ(actors, (std::vector<std::string>{"internet", "corporate-network", "customer-vpc", "external-service",
                                                "modyo-platform"}));
}

TEST(BuiltInCatalogue, SpeaksBothLanguagesEverywhere)
{
    for (const Kind& kind : catalogue().kinds()) {
        const std::string name(kind.name.text());
        for (const OwnedText* text : {&kind.label, &kind.plural, &kind.backing, &kind.description})
            expectBothLanguages(*text, name);
        for (const Property& property : kind.properties) {
            expectBothLanguages(property.label, name + "." + std::string(property.name.text()));
            expectBothLanguages(property.help, name + "." + std::string(property.name.text()));
            for (const Option& option : property.options)
                expectBothLanguages(option.label, name + "=" + option.value);
        }
        for (const TicketField& field : kind.ticketFields)
            expectBothLanguages(field.label, name);
        for (const Caution& caution : kind.cautions)
            expectBothLanguages(caution.text, name);
        EXPECT_FALSE(kind.synonyms.empty()) << name;
    }
    for (const Wire& wire : catalogue().wires())
        expectBothLanguages(wire.label, std::string(wire.from.text()) + " to " + std::string(wire.to.text()));
}

TEST(BuiltInCatalogue, AsksWhatTheGuideAsksInItsOrder)
{
    EXPECT_EQ(ticketLabels(kind::container, Language::en),
              (std::vector<std::string>{"Name and location of the code repository",
                                        "Branch for automatic deployment of each environment",
                                        "Environment variables per environment"}));
    EXPECT_EQ(
        ticketLabels(kind::objectRepository, Language::es),
        (std::vector<std::string>{
            "Nombre del repositorio", "Tipo de almacenamiento (simple o versionado)",
            "Política de acceso (privado o público)",
            "Políticas de ciclo de vida (borrado automático después de un período de tiempo, permanente, etc.)"}));
    EXPECT_EQ(ticketLabels(kind::cdn, Language::en),
              (std::vector<std::string>{"Average object size", "Projected monthly TB", "Main locations of the traffic",
                                        "Caching rules or criteria", "Pre-/post-processing functions needed?"}));
    EXPECT_EQ(ticketLabels(kind::secret, Language::es),
              (std::vector<std::string>{"Nombre del secreto", "Almacén donde desea ser creado (GitHub o AWS)",
                                        "Método seguro para la entrega del valor del secreto"}));
    EXPECT_EQ(ticketLabels(kind::vpn, Language::es),
              (std::vector<std::string>{"Dirección IP a la cual se debe crear el enlace",
                                        "Contacto técnico del responsable de establecer el enlace"}));
}

TEST(BuiltInCatalogue, MarksTheFieldsThatTheGuideDoesNotList)
{
    for (const Kind& kind : catalogue().kinds())
        for (const TicketField& field : kind.ticketFields)
            EXPECT_EQ(field.ours, kind.name == kind::apiGateway || kind.name == kind::vpcPeering) << kind.name.text();
    EXPECT_EQ(kindNamed(kind::apiGateway).ticketFields.size(), 4u);
}

TEST(BuiltInCatalogue, OnlyActorsNeedNoTicket)
{
    for (const Kind& kind : catalogue().kinds()) {
        EXPECT_EQ(kind.needsTicket, kind.scope != Scope::actor) << kind.name.text();
        EXPECT_TRUE(!kind.needsTicket || !kind.ticketFields.empty()) << kind.name.text();
        EXPECT_FALSE(kind.scope == Scope::actor && kind.consumesMru) << kind.name.text();
    }
    for (const Key conditional : {kind::encryptionKey, kind::messaging, kind::waf})
        expectBothLanguages(kindNamed(conditional).withoutTicket, std::string(conditional.text()));
}

TEST(BuiltInCatalogue, AnswersEveryFieldOfTheGuide)
{
    for (const Kind& kind : catalogue().kinds())
        for (std::size_t field = 1; field <= kind.ticketFields.size(); ++field) {
            if (kind.ticketFields[field - 1].key == Key::of("environment"))
                continue;
            EXPECT_TRUE(std::any_of(
                kind.properties.begin(), kind.properties.end(),
                [field](const Property& property) { return static_cast<std::size_t>(property.ticketField) == field; }))
                << kind.name.text() << " " << field;
        }
}

TEST(BuiltInCatalogue, HasNowhereToKeepTheValueOfASecret)
{
    std::vector<std::string> names;
    for (const Property& property : kindNamed(kind::secret).properties)
        names.emplace_back(property.name.text());
    EXPECT_EQ(names, (std::vector<std::string>{"name", "store", "deliveryMethod", "purpose"}));
}

TEST(BuiltInCatalogue, DefaultsFollowTheKindOfEnvironment)
{
    const auto production = static_cast<std::size_t>(EnvironmentKind::production);
    const auto preProduction = static_cast<std::size_t>(EnvironmentKind::preProduction);
    const Property& type = propertyOf(kind::database, property::instanceType);
    EXPECT_EQ(type.defaults[production].string(), "db.r6.large");
    EXPECT_EQ(type.defaults[preProduction].string(), "db.t3.medium");
    const Property& nodes = propertyOf(kind::cache, property::nodes);
    EXPECT_EQ(nodes.defaults[production].integer(), 2);
    EXPECT_EQ(nodes.defaults[preProduction].integer(), 1);
    EXPECT_EQ(propertyOf(kind::container, property::redundancy).defaultSource, DefaultSource::environmentRedundancy);
    EXPECT_EQ(propertyOf(kind::sso, property::maxInstances).defaultFrom, property::redundancy);
    EXPECT_EQ(propertyOf(kind::container, property::memoryGb).defaultSource, DefaultSource::fargateMinimum);
    EXPECT_EQ(propertyOf(kind::waf, property::enabled).defaults[production], json::Value(true));
}

TEST(BuiltInCatalogue, LeavesUnsetWhatARuleMustSeeAsUnset)
{
    EXPECT_TRUE(propertyOf(kind::sso, property::poolSize).defaults[0].isNull());
    EXPECT_TRUE(propertyOf(kind::cdn, property::priceClass).defaults[0].isNull());
    EXPECT_TRUE(propertyOf(kind::database, property::encryptionAtRest).defaults[0].isNull());
    EXPECT_TRUE(catalogue().wire(kind::container, kind::database)->properties[0].defaults[0].isNull());
}

TEST(BuiltInCatalogue, KnowsWhichOptionsAreTheWholeList)
{
    EXPECT_TRUE(propertyOf(kind::secret, property::store).closedOptions);
    EXPECT_TRUE(propertyOf(kind::cdn, property::functions).closedOptions);
    EXPECT_FALSE(propertyOf(kind::database, property::instanceType).closedOptions);
    EXPECT_FALSE(propertyOf(kind::encryptionKey, property::mode).closedOptions);
    const std::vector<Option>& vcpus = propertyOf(kind::container, property::vcpu).options;
    ASSERT_EQ(vcpus.size(), 5u);
    EXPECT_EQ(vcpus[2].value, "4");
    EXPECT_EQ(vcpus[2].note, "8–30 GB");
}

TEST(BuiltInCatalogue, SaysWhichWiresAreLegal)
{
    const auto legal = [](Key from, Key to) { return catalogue().wire(from, to) != nullptr; };
    EXPECT_TRUE(legal(kind::internet, kind::apiGateway));
    EXPECT_TRUE(legal(kind::apiGateway, kind::container));
    EXPECT_TRUE(legal(kind::queue, kind::container));
    EXPECT_TRUE(legal(kind::container, kind::vpn));
    EXPECT_TRUE(legal(kind::vpn, kind::corporateNetwork));
    EXPECT_TRUE(legal(kind::domainRegistration, kind::dnsZone));
    EXPECT_FALSE(legal(kind::internet, kind::container));
    EXPECT_FALSE(legal(kind::internet, kind::database));
    EXPECT_FALSE(legal(kind::apiGateway, kind::database));
    EXPECT_FALSE(legal(kind::loadBalancer, kind::externalService));
    EXPECT_FALSE(legal(kind::container, kind::corporateNetwork));
    EXPECT_FALSE(legal(kind::encryptionKey, kind::cache));
    EXPECT_FALSE(legal(kind::database, kind::container));
}

TEST(BuiltInCatalogue, SaysWhatAWireMeans)
{
    const Wire* pool = catalogue().wire(kind::sso, kind::database);
    ASSERT_NE(pool, nullptr);
    ASSERT_EQ(pool->properties.size(), 2u);
    EXPECT_EQ(pool->properties[0].name, property::poolSize);
    EXPECT_EQ(pool->properties[0].minimum, oneMicro);
    EXPECT_EQ(pool->properties[1].name, property::schema);
    EXPECT_EQ(catalogue().wire(kind::container, kind::queue)->label.en, "produces");
    EXPECT_TRUE(catalogue().wire(kind::waf, kind::cdn)->dockable);
    EXPECT_FALSE(catalogue().wire(kind::container, kind::cache)->dockable);
    EXPECT_EQ(catalogue().wire(kind::dnsZone, kind::sso)->meaning, WireMeaning::resolves);
}

} // namespace built_in_test
} // namespace designer
