#include "rules/connection_demand.h"

#include <algorithm>
#include <limits>

namespace designer {

namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

std::int64_t product(std::int64_t a, std::int64_t b)
{
    std::int64_t out = 0;
    return __builtin_mul_overflow(a, b, &out) ? most : out;
}

std::int64_t sum(std::int64_t a, std::int64_t b)
{
    std::int64_t out = 0;
    return __builtin_add_overflow(a, b, &out) ? most : out;
}

/// `without`: a wire that does not count, or null.
std::int64_t needed(const Here& database, const Connection* without)
{
    std::int64_t total = 0;
    database.eachIn([&](const Here& consumer, const Connection& wire) {
        if (&wire != without && opensConnections(consumer))
            total = sum(total, product(mostInstances(consumer), poolSize(consumer, wire)));
    });
    return total;
}

} // namespace

const json::Value* writtenValue(const Here& here, Key property)
{
    const Component& component = here.component();
    if (const PropertyMap* overrides = component.overridesIn(here.environmentId()))
        if (const json::Value* value = overrides->find(property); value && !value->isNull())
            return value;
    const json::Value* value = component.properties.find(property);
    return value && !value->isNull() ? value : nullptr;
}

bool opensConnections(const Here& consumer)
{
    return consumer.is(kind::container) || consumer.is(kind::sso);
}

const json::Value* writtenPoolSize(const Here& consumer, const Connection& wire)
{
    const json::Value* value = wire.properties.find(property::poolSize);
    return value && !value->isNull() ? value : writtenValue(consumer, property::poolSize);
}

std::int64_t poolSize(const Here& consumer, const Connection& wire)
{
    const json::Value* written = writtenPoolSize(consumer, wire);
    const auto size = written ? written->integer() : std::nullopt;
    if (size && *size >= 1)
        return *size;
    return consumer.is(kind::sso) ? defaultSsoPool : defaultContainerPool;
}

std::int64_t mostInstances(const Here& consumer)
{
    return std::max<std::int64_t>(1, consumer.integer(property::maxInstances).value_or(1));
}

std::int64_t neededConnections(const Here& database)
{
    return needed(database, nullptr);
}

const DatabaseType* databaseType(const Here& database)
{
    return database.survey().catalogue().tables().database(database.text(property::instanceType));
}

std::optional<std::int64_t> freeConnections(const Here& database, const Connection& wire)
{
    const DatabaseType* type = databaseType(database);
    if (!type)
        return std::nullopt;
    return std::max<std::int64_t>(0, type->connections - needed(database, &wire));
}

const DatabaseType* smallestSufficientType(const Tables& tables, std::int64_t needed, std::string_view family)
{
    const auto at = std::find_if(tables.databases.begin(), tables.databases.end(), [&](const DatabaseType& type) {
        return type.connections >= needed && std::string_view(type.name).substr(0, family.size()) == family;
    });
    return at == tables.databases.end() ? nullptr : &*at;
}

std::int64_t twice(std::int64_t connections)
{
    return product(connections, 2);
}

} // namespace designer
