#pragma once

#include "rules/rules.h"

namespace designer {

// The parts that `databaseRules` joins.
std::span<const Rule> databaseConnectionRules(); // pools and how many connections a type holds
std::span<const Rule> databaseTypeRules();       // which instance type where
std::span<const Rule> databaseAccessRules();     // who may reach a database
std::span<const Rule> databaseSchemaRules();     // schemas and who uses them

} // namespace designer
