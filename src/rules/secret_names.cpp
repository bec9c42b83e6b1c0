#include "rules/secret_names.h"

#include "text/ascii.h"

#include <algorithm>

namespace designer {

namespace {

constexpr std::size_t longestAwsName = 512;
constexpr std::string_view reservedPrefix = "GITHUB_";
constexpr std::size_t arnSuffix = 6; // characters that AWS puts behind a hyphen at the end of a secret's ARN

bool isWordCharacter(char c)
{
    return isLetterOrDigit(c) || c == '_';
}
bool isAwsCharacter(char c)
{
    return isWordCharacter(c) || std::string_view("/+=.@-").find(c) != std::string_view::npos;
}

bool isReserved(std::string_view name)
{
    return name.size() >= reservedPrefix.size()
           && std::equal(reservedPrefix.begin(), reservedPrefix.end(), name.begin(),
                         [](char expected, char c) { return (c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c) == expected; });
}

std::optional<Text> awsProblem(std::string_view name)
{
    if (!std::all_of(name.begin(), name.end(), isAwsCharacter))
        return Text{"only letters, digits and / _ + = . @ - are allowed",
                    "solo se permiten letras, dígitos y / _ + = . @ -"};
    if (name.size() > longestAwsName)
        return Text{"it is longer than 512 characters", "tiene más de 512 caracteres"};
    return std::nullopt;
}

std::optional<Text> githubProblem(std::string_view name)
{
    if (!std::all_of(name.begin(), name.end(), isWordCharacter))
        return Text{"only letters, digits and underscores are allowed",
                    "solo se permiten letras, dígitos y guiones bajos"};
    if (isDigit(name.front()))
        return Text{"it begins with a digit", "comienza con un dígito"};
    if (isReserved(name))
        return Text{"names that begin with GITHUB_ are reserved",
                    "los nombres que comienzan con GITHUB_ están reservados"};
    return std::nullopt;
}

/// One underscore for each character, however many bytes it has.
std::string withReplaced(std::string_view name, bool (*isAllowed)(char))
{
    std::string out;
    for (const char c : name)
        if (isAllowed(c))
            out += c;
        else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80)
            out += '_';
    return out;
}

} // namespace

std::optional<SecretStore> secretStore(std::string_view store)
{
    if (store == "aws")
        return SecretStore::aws;
    if (store == "github")
        return SecretStore::github;
    return std::nullopt;
}

std::optional<Text> secretNameProblem(SecretStore store, std::string_view name)
{
    if (name.empty())
        return Text{"it is empty", "está vacío"};
    return store == SecretStore::aws ? awsProblem(name) : githubProblem(name);
}

bool endsLikeArn(std::string_view name)
{
    return name.size() > arnSuffix && name[name.size() - arnSuffix - 1] == '-';
}

std::optional<std::string> validSecretName(SecretStore store, std::string_view name)
{
    std::string out = withReplaced(name, store == SecretStore::aws ? isAwsCharacter : isWordCharacter);
    if (store == SecretStore::aws && endsLikeArn(out))
        out[out.size() - arnSuffix - 1] = '_';
    while (store == SecretStore::github && isReserved(out))
        out.erase(0, reservedPrefix.size());
    if (store == SecretStore::github && !out.empty() && isDigit(out.front()))
        out.insert(0, 1, '_');
    if (secretNameProblem(store, out))
        return std::nullopt;
    return out;
}

} // namespace designer
