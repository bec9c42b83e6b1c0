#include <algorithm>

#include "catalogue/catalogue.h"

namespace designer {

namespace {

template <typename Row> const Row* named(const std::vector<Row>& rows, std::string_view name)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [name](const Row& row) { return row.name == name; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

std::string canonicalDatabaseType(std::string_view type)
{
    constexpr std::string_view canonical = "db.r6.";
    for (const std::string_view awsFamily : {"db.r6g.", "db.r6i."})
        if (type.starts_with(awsFamily))
            return std::string(canonical).append(type.substr(awsFamily.size()));
    return std::string(type);
}

const MemoryRange* Tables::memoryFor(std::int64_t vcpu) const
{
    const auto found =
        std::find_if(fargate.begin(), fargate.end(), [vcpu](const MemoryRange& row) { return row.vcpu == vcpu; });
    return found == fargate.end() ? nullptr : &*found;
}

const DatabaseType* Tables::database(std::string_view type) const
{
    // The common case allocates nothing: this runs for every wire to a database.
    const DatabaseType* found = named(databases, type);
    return found ? found : named(databases, canonicalDatabaseType(type));
}

const NodeType* Tables::cache(std::string_view type) const
{
    return named(caches, type);
}

const NodeType* Tables::search(std::string_view type) const
{
    return named(searches, type);
}

const SecurityPolicy* Tables::policy(std::string_view name) const
{
    return named(securityPolicies, name);
}

} // namespace designer
