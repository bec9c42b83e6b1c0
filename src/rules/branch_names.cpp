#include "rules/branch_names.h"

#include "text/ascii.h"

namespace designer {

namespace {

bool isRefused(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte <= 0x20 || byte == 0x7f || std::string_view("~^:?*[\\").find(c) != std::string_view::npos;
}

bool isPlain(char c)
{
    return isLetterOrDigit(c) || c == '_';
}

/// Most names: nothing in them could be refused, so that they need not be looked at again and again.
bool isPlainName(std::string_view branch)
{
    if (branch.empty() || branch == "HEAD" || !isPlain(branch.front()))
        return false;
    for (const char c : branch)
        if (!isPlain(c) && c != '-')
            return false;
    return true;
}

bool hasRefusedCharacter(std::string_view branch)
{
    for (const char c : branch)
        if (isRefused(c))
            return true;
    return false;
}

/// Whether a part between slashes, given whole, is one that Git refuses.
bool hasPart(std::string_view branch, bool (*refused)(std::string_view part))
{
    while (true) {
        const auto slash = branch.find('/');
        if (refused(branch.substr(0, slash)))
            return true;
        if (slash == std::string_view::npos)
            return false;
        branch.remove_prefix(slash + 1);
    }
}

struct Condition {
    bool (*broken)(std::string_view branch);
    Text reason;
};

constexpr Condition conditions[] = {
    {[](std::string_view branch) { return branch.empty(); }, {"it is empty", "está vacío"}},
    {hasRefusedCharacter,
     {"spaces, control characters and ~ ^ : ? * [ \\ are not allowed",
      "no se permiten espacios, caracteres de control ni ~ ^ : ? * [ \\"}},
    {[](std::string_view branch) { return branch.find("..") != branch.npos; },
     {"two points in a row are not allowed", "no se permiten dos puntos seguidos (..)"}},
    {[](std::string_view branch) { return branch.find("@{") != branch.npos; },
     {"“@{” is not allowed", "no se permite «@{»"}},
    {[](std::string_view branch) { return hasPart(branch, [](std::string_view part) { return part.empty(); }); },
     {"a slash stands at an end or twice in a row", "hay una barra en un extremo o dos seguidas"}},
    {[](std::string_view branch) {
         return hasPart(branch, [](std::string_view part) { return part.starts_with('.'); });
     },
     {"a part begins with a point", "una parte comienza con un punto"}},
    {[](std::string_view branch) {
         return hasPart(branch, [](std::string_view part) { return part.ends_with(".lock"); });
     },
     {"a part ends with “.lock”", "una parte termina en «.lock»"}},
    {[](std::string_view branch) { return branch.ends_with('.'); }, {"it ends with a point", "termina en un punto"}},
    {[](std::string_view branch) { return branch.starts_with('-'); },
     {"it begins with a hyphen", "comienza con un guion"}},
    {[](std::string_view branch) { return branch == "@" || branch == "HEAD"; },
     {"Git keeps this name for itself", "Git reserva este nombre"}},
};

std::string withRunsAsHyphens(std::string_view branch)
{
    std::string out;
    for (const char c : branch)
        if (!isRefused(c))
            out += c;
        else if (!out.ends_with('-'))
            out += '-';
    return out;
}

void replaceAll(std::string& text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != text.npos; at = text.find(what, at))
        text.replace(at, what.size(), with);
}

std::string trimmed(std::string_view text, std::string_view characters)
{
    const auto begin = text.find_first_not_of(characters);
    if (begin == text.npos)
        return {};
    return std::string(text.substr(begin, text.find_last_not_of(characters) - begin + 1));
}

} // namespace

std::optional<Text> branchNameProblem(std::string_view branch)
{
    if (isPlainName(branch))
        return std::nullopt;
    for (const Condition& condition : conditions)
        if (condition.broken(branch))
            return condition.reason;
    return std::nullopt;
}

std::optional<std::string> validBranchName(std::string_view branch)
{
    std::string name = withRunsAsHyphens(branch);
    replaceAll(name, "..", ".");
    replaceAll(name, "@{", "-");
    replaceAll(name, "/.", "/");
    replaceAll(name, "//", "/");
    replaceAll(name, ".lock/", "-lock/");
    name = trimmed(name, "-./");
    if (name.ends_with(".lock"))
        name.replace(name.size() - 5, 1, "-");
    if (branchNameProblem(name))
        return std::nullopt;
    return name;
}

} // namespace designer
