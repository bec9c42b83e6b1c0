#pragma once

#include <optional>
#include <string_view>

#include "design/design.h"
#include "text/text.h"

namespace designer {

/// Whether something holds in one of `languages()`.
template <typename Test> bool inAnyLanguage(Test&& test)
{
    for (std::size_t language = 0; language < languages().size(); ++language)
        if (test(static_cast<Language>(language)))
            return true;
    return false;
}

/// Whether an answer of this type can be given in words at all.
bool isAnsweredInWords(PropertyType type);

/// The value that an answer in words means: the inverse of `answerWords`, in any
/// language. Options go by their value or their label, containers by id or name,
/// lists by line ends or commas. Nothing where the words are no such value.
std::optional<json::Value> readAnswer(const Design& design, const Property& property, std::string_view words);

/// "Ana Rojas <ana@example.com>, +56 2 2345 6789", each part where it is there.
json::Value readContact(std::string_view words);

} // namespace designer
