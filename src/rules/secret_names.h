#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "text/text.h"

namespace designer {

/// Where secrets are kept: AWS Secrets Manager for running services, GitHub for
/// continuous integration (guide: Secret Management).
enum class SecretStore : std::uint8_t { aws, github };

/// The store that a property names, or nothing.
std::optional<SecretStore> secretStore(std::string_view store);

/// Why a store refuses a name, or nothing when it takes it (AWS: CreateSecret;
/// GitHub: naming your secrets).
std::optional<Text> secretNameProblem(SecretStore store, std::string_view name);

/// Whether a name ends like those that AWS makes itself: a hyphen and six characters.
bool endsLikeArn(std::string_view name);

/// The name with what the store refuses replaced; nothing when no name is left.
std::optional<std::string> validSecretName(SecretStore store, std::string_view name);

} // namespace designer
