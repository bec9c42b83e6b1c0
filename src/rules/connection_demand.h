#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "design/survey.h"

namespace designer {

/// Connections that one instance is taken to open when no pool size is written:
/// the defaults of HikariCP (containers) and Keycloak (SSO).
inline constexpr std::int64_t defaultContainerPool = 10;
inline constexpr std::int64_t defaultSsoPool = 100;

/// What the design itself says here, override before property, without the
/// catalogue's default; null when it says nothing. Finds names that the
/// catalogue does not know as well.
const json::Value* writtenValue(const Here& here, Key property);

/// Containers and SSO open connections to a database.
bool opensConnections(const Here& consumer);

/// The pool size written for a wire to a database: the wire's own, else the
/// consumer's; null when neither says one. Not checked for sense.
const json::Value* writtenPoolSize(const Here& consumer, const Connection& wire);

/// Connections that one instance may hold through a wire, at least 1; the
/// default of its kind where none, or none that makes sense, is written.
std::int64_t poolSize(const Here& consumer, const Connection& wire);

/// Instances at the top of the autoscaling range, at least 1.
std::int64_t mostInstances(const Here& consumer);

/// Connections that all consumers of a database may open here at once:
/// instances × pool of each wire (guide: Containers, Connection pool).
/// Stays at the largest number rather than overflow.
std::int64_t neededConnections(const Here& database);

/// The database's instance type, or null when it is not one that is offered.
const DatabaseType* databaseType(const Here& database);

/// What its type leaves for a wire after the other consumers, at least 0;
/// nothing when the type is not one that is offered.
std::optional<std::int64_t> freeConnections(const Here& database, const Connection& wire);

/// The smallest offered type with room for that many connections whose name
/// starts with `family` ("db.r6."); null when there is none.
const DatabaseType* smallestSufficientType(const Tables& tables, std::int64_t needed, std::string_view family = {});

/// Twice a number of connections, without overflow.
std::int64_t twice(std::int64_t connections);

} // namespace designer
