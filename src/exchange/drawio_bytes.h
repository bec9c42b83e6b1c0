#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// How draw.io packs its XML. Each gives nothing for what is not packed that way.
namespace designer::drawio {

bool isPng(std::string_view bytes);
/// What a `.drawio.png` carries in its text chunk "mxfile".
std::optional<std::string> textInPng(std::string_view png);

/// `%41` as `A`; a `%` that begins no such triple stays.
std::string percentDecoded(std::string_view text);

std::optional<std::string> base64Decoded(std::string_view text);

/// Raw deflate; where it would become more than `limit` bytes only a little more than those.
std::optional<std::string> inflated(std::string_view bytes, std::size_t limit);

/// A label's HTML as text with line breaks.
std::string textOfHtml(std::string_view html);

} // namespace designer::drawio
