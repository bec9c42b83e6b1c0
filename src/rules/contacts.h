#pragma once

#include <string_view>

#include "json/value.h"

namespace designer {

/// Whether a text has the form of an e-mail address: one "@", something before
/// it, a domain with a dot behind it, no spaces.
bool isEmail(std::string_view text);

/// Whether a text has the form of a phone number: 6 to 15 digits, a leading "+",
/// and spaces, hyphens, dots or parentheses between them.
bool isPhone(std::string_view text);

/// A name, and an e-mail address or a phone number.
bool isUsableContact(std::string_view name, std::string_view email, std::string_view phone);
/// Likewise for {"name", "email", "phone"}.
bool isUsableContact(const json::Value& contact);

} // namespace designer
