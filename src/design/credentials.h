#pragma once

#include <string>
#include <string_view>

#include "design/design.h"

namespace designer {

/// Whether a text holds what looks like a credential: a private key block, an
/// AWS or GitHub key, a JWT, `password=…`, or a URL with user and password
/// (guide: Secret Management, Confidentiality of secrets).
bool looksLikeCredential(std::string_view text);

/// The text with every such part replaced.
std::string withoutCredentials(std::string_view text, std::string_view replacement);

/// The text as a message may quote it: every such part as "***".
std::string hidingCredentials(std::string_view text);

/// The design with every such part hidden in what is drawn as it was written: names of components, and notes.
Design hidingCredentials(Design design);

/// Whether the name of a variable says that its value is a credential.
bool isCredentialName(std::string_view name);

} // namespace designer
