#include "design/credentials.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "text/ascii.h"

namespace designer {

namespace {

struct Match {
    std::size_t begin;
    std::size_t end;
};
using Found = std::optional<Match>;

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool isAlphanumeric(char c)
{
    return isDigit(c) || isUpper(c) || (c >= 'a' && c <= 'z');
}
bool isUpperAlphanumeric(char c)
{
    return isDigit(c) || isUpper(c);
}
bool isBase64Url(char c)
{
    return isAlphanumeric(c) || c == '-' || c == '_';
}
bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}
bool isVisible(char c)
{
    return !isSpace(c);
}

char folded(char c)
{
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Whether the text holds a word, given in lower case, at a position.
bool hasFolded(std::string_view text, std::size_t at, std::string_view word)
{
    if (text.size() < at || text.size() - at < word.size())
        return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (folded(text[at + i]) != word[i])
            return false;
    return true;
}

std::size_t endOfRun(std::string_view text, std::size_t at, bool (*belongs)(char))
{
    while (at < text.size() && belongs(text[at]))
        ++at;
    return at;
}

/// A whole private key, up to its end marker, or to the end of the text when that is cut off.
Found privateKey(std::string_view text)
{
    constexpr std::string_view begin = "-----BEGIN ", label = "PRIVATE KEY-----";
    constexpr std::size_t longestAlgorithm = 32; // "ENCRYPTED ", "OPENSSH "
    for (std::size_t at = text.find(begin); at != text.npos; at = text.find(begin, at + 1)) {
        const std::size_t algorithm = at + begin.size();
        const std::size_t found = text.substr(algorithm, longestAlgorithm + label.size()).find(label);
        if (found == text.npos)
            continue;
        const std::size_t endMarker = text.find("-----END ", algorithm + found + label.size());
        const std::size_t end = endMarker == text.npos ? text.npos : text.find(label, endMarker);
        return Match{at, end == text.npos ? text.size() : end + label.size()};
    }
    return {};
}

Found awsKey(std::string_view text)
{
    constexpr std::size_t prefix = 4, length = prefix + 16;
    for (std::size_t i = text.find("IA"); i != text.npos; i = text.find("IA", i + 1)) {
        if (i < 2 || text[i - 2] != 'A' || (text[i - 1] != 'K' && text[i - 1] != 'S'))
            continue;
        const std::size_t begin = i - 2;
        const std::size_t end = endOfRun(text, begin + prefix, isUpperAlphanumeric);
        if (end - begin >= length)
            return Match{begin, end};
    }
    return {};
}

Found gitHubToken(std::string_view text)
{
    constexpr std::size_t prefix = 4, length = prefix + 36;
    for (std::size_t i = text.find('_'); i != text.npos; i = text.find('_', i + 1)) {
        if (i < 3 || text.substr(i - 3, 2) != "gh" || std::string_view("pousr").find(text[i - 1]) == text.npos)
            continue;
        const std::size_t begin = i - 3;
        const std::size_t end = endOfRun(text, begin + prefix, isAlphanumeric);
        if (end - begin >= length)
            return Match{begin, end};
    }
    return {};
}

/// Header, payload and signature: three runs of base64url with points between.
Found jsonWebToken(std::string_view text)
{
    constexpr std::string_view start = "eyJ"; // `{"` in base64
    for (std::size_t at = text.find(start); at != text.npos; at = text.find(start, at + 1)) {
        if (at > 0 && isBase64Url(text[at - 1]))
            continue;
        const std::size_t header = endOfRun(text, at, isBase64Url);
        if (header == at + start.size() || header == text.size() || text[header] != '.')
            continue;
        const std::size_t payload = endOfRun(text, header + 1, isBase64Url);
        if (payload > header + 1 && payload < text.size() && text[payload] == '.')
            return Match{at, endOfRun(text, payload + 1, isBase64Url)};
    }
    return {};
}

constexpr std::string_view announcingWords[] = {"password", "passwd", "secret", "token", "contraseña"};

/// Where the word that ends at a position begins, or nothing.
std::optional<std::size_t> announcingWordBefore(std::string_view text, std::size_t end)
{
    for (const std::string_view word : announcingWords)
        if (end >= word.size() && hasFolded(text, end - word.size(), word))
            return end - word.size();
    return {};
}

/// What stands behind "password:" in a sentence is a value only when it looks like one.
bool looksLikeValue(std::string_view text, bool afterSpace)
{
    constexpr std::size_t shortest = 6;
    if (text.size() < shortest)
        return false;
    if (!afterSpace)
        return true;
    for (const char c : text)
        if (isDigit(c))
            return true;
    return false;
}

/// The end of the word before a position, with quotes and spaces between.
std::size_t endOfWordBefore(std::string_view text, std::size_t at)
{
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '"' || text[at - 1] == '\''))
        --at;
    return at;
}

/// `password=…`, `"token": "…"`.
Found assignment(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '=' && text[at] != ':')
            continue;
        const auto begin = announcingWordBefore(text, endOfWordBefore(text, at));
        if (!begin)
            continue;
        const std::size_t value = endOfRun(text, at + 1, isSpace);
        const std::size_t end = endOfRun(text, value, isVisible);
        if (looksLikeValue(text.substr(value, end - value), value > at + 1))
            return Match{*begin, end};
    }
    return {};
}

/// `scheme://user:password@`, from the user on.
Found userAndPassword(std::string_view text)
{
    constexpr std::string_view mark = "://";
    for (std::size_t at = text.find(mark); at != text.npos; at = text.find(mark, at + 1)) {
        const std::size_t begin = at + mark.size();
        const std::size_t end = std::min(text.find_first_of("/?# \t\r\n", begin), text.size());
        const std::size_t host = text.substr(begin, end - begin).rfind('@');
        if (host == text.npos)
            continue;
        const std::size_t colon = text.substr(begin, host).find(':');
        if (colon != text.npos && colon + 1 < host)
            return Match{begin, begin + host};
    }
    return {};
}

/// Characters without which a form cannot be there: one pass over a text tells which forms are worth a look.
enum Trigger : std::uint8_t { dash = 1, letterI = 2, underscore = 4, letterJ = 8, assigns = 16, at = 32, colon = 64 };

constexpr std::array<std::uint8_t, 256> triggers = [] {
    std::array<std::uint8_t, 256> table{};
    table['-'] = dash;
    table['I'] = letterI;
    table['_'] = underscore;
    table['J'] = letterJ;
    table['='] = assigns;
    table[':'] = assigns | colon;
    table['@'] = at;
    return table;
}();

struct Form {
    std::uint8_t needs;
    std::size_t shortest;
    Found (*find)(std::string_view text);
};

constexpr Form forms[] = {
    {dash | letterI, 26, privateKey}, // the I of PRIVATE
    {letterI, 20, awsKey},
    {underscore, 40, gitHubToken},
    {letterJ, 7, jsonWebToken},
    {at | colon, 6, userAndPassword},
    {assigns, 12, assignment},
};

Found firstCredential(std::string_view text)
{
    constexpr std::size_t shortest = 6; // of all forms
    if (text.size() < shortest)
        return {};
    std::uint8_t seen = 0;
    for (const char c : text)
        seen |= triggers[static_cast<unsigned char>(c)];
    if (seen == 0)
        return {};
    for (const Form& form : forms)
        if ((seen & form.needs) == form.needs && text.size() >= form.shortest)
            if (const Found found = form.find(text))
                return found;
    return {};
}

std::string replaced(std::string_view text, const Form& form, std::string_view replacement)
{
    std::string out;
    for (Found found = form.find(text); found; found = form.find(text)) {
        out += text.substr(0, found->begin);
        out += replacement;
        text.remove_prefix(found->end);
    }
    return out += text;
}

/// Words that name a credential; '?' stands for an underscore that may be there.
constexpr std::string_view credentialWords[] = {"password",   "passwd",           "pwd",        "secret",
                                                "token",      "api?key",          "access?key", "private?key",
                                                "credential", "connection?string"};

constexpr std::array<bool, 256> beginsCredentialWord = [] {
    std::array<bool, 256> table{};
    for (const std::string_view word : credentialWords) {
        table[static_cast<unsigned char>(word.front())] = true;
        table[static_cast<unsigned char>(word.front() - 'a' + 'A')] = true;
    }
    return table;
}();

bool hasWord(std::string_view name, std::size_t at, std::string_view word)
{
    for (const char expected : word) {
        if (expected == '?') {
            if (at < name.size() && name[at] == '_')
                ++at;
            continue;
        }
        if (at >= name.size() || folded(name[at]) != expected)
            return false;
        ++at;
    }
    return true;
}

} // namespace

bool looksLikeCredential(std::string_view text)
{
    return firstCredential(text).has_value();
}

std::string withoutCredentials(std::string_view text, std::string_view replacement)
{
    std::string out(text);
    // What is left on both sides of a match may form another one. After the first rounds
    // nothing is put in its place, so that every round makes the text shorter.
    for (int round = 0; looksLikeCredential(out); ++round)
        for (const Form& form : forms)
            out = replaced(out, form, round < 2 ? replacement : "");
    return out;
}

std::string hidingCredentials(std::string_view text)
{
    return withoutCredentials(text, "***");
}

Design hidingCredentials(Design design)
{
    const Shelf<Component> components = design.components();
    for (const Component& component : components)
        if (looksLikeCredential(component.name)) {
            Component changed = component;
            changed.name = hidingCredentials(changed.name);
            design = design.with(std::move(changed));
        }
    const Shelf<Note> notes = design.notes();
    for (const Note& note : notes)
        if (looksLikeCredential(note.text)) {
            Note changed = note;
            changed.text = hidingCredentials(changed.text);
            design = design.with(std::move(changed));
        }
    return design;
}

bool isCredentialName(std::string_view name)
{
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (!beginsCredentialWord[static_cast<unsigned char>(name[at])])
            continue;
        for (const std::string_view word : credentialWords)
            if (word.front() == folded(name[at]) && hasWord(name, at, word))
                return true;
    }
    return false;
}

} // namespace designer
