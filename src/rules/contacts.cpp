#include "rules/contacts.h"

#include <algorithm>

#include "text/ascii.h"

namespace designer {

namespace {

} // namespace

bool isEmail(std::string_view text)
{
    text = trimmed(text);
    const std::size_t at = text.find('@');
    if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos
        || text.find_first_of(" \t\r\n,;<>") != std::string_view::npos)
        return false;
    const std::string_view domain = text.substr(at + 1);
    return domain.find('.') != std::string_view::npos && domain.front() != '.' && domain.back() != '.'
           && domain.find("..") == std::string_view::npos;
}

bool isPhone(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    constexpr std::string_view between = " -.()/";
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    return digits >= 6 && digits <= 15 && std::all_of(text.begin(), text.end(), [&](char c) {
               return isDigit(c) || between.find(c) != std::string_view::npos;
           });
}

bool isUsableContact(std::string_view name, std::string_view email, std::string_view phone)
{
    return !trimmed(name).empty() && (isEmail(email) || isPhone(phone));
}

bool isUsableContact(const json::Value& contact)
{
    return isUsableContact(contact["name"].string(), contact["email"].string(), contact["phone"].string());
}

} // namespace designer
