// What bash, zsh and fish need to complete the command line.
#include "analysis/analysis.h"
#include "cli/manual.h"
#include "cli/options.h"
#include "format/templates.h"

namespace designer::cli {

namespace {

std::string joined(const std::vector<std::string>& words)
{
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : " ") + word;
    return out;
}

std::vector<std::string> templateIds()
{
    std::vector<std::string> ids;
    for (const Template& known : templates())
        ids.emplace_back(known.id);
    return ids;
}

/// What may stand there; empty: a file, or anything.
std::vector<std::string> choices(const ManualCommand& command, const ManualOption& option)
{
    if (command.name == "explain" && option.place) {
        const std::vector<std::string_view> names = explainedNames();
        return {names.begin(), names.end()};
    }
    if (command.name == "new" && option.names.front() == "--template")
        return templateIds();
    return option.choices;
}

const ManualOption* placeOf(const ManualCommand& command)
{
    for (const ManualOption& option : command.options)
        if (option.place)
            return &option;
    return nullptr;
}

std::vector<std::string> optionNames(const ManualCommand& command)
{
    std::vector<std::string> names{"--help"};
    for (const ManualOption& option : command.options)
        if (!option.place)
            names.insert(names.end(), option.names.begin(), option.names.end());
    return names;
}

std::string commandNames(const Manual& manual)
{
    std::string out;
    for (const ManualCommand& command : manual.commands)
        out += (out.empty() ? "" : " ") + command.name;
    return out;
}

/// In single quotes of any shell, with a backslash before each of `special`.
std::string quoted(std::string_view text, std::string_view special)
{
    std::string out;
    for (const char letter : text) {
        if (letter == '\'') {
            out += "’"; // ends a quoted word in every shell, and each mends it in its own way
            continue;
        }
        if (special.find(letter) != std::string_view::npos)
            out += '\\';
        out += letter;
    }
    return "'" + out + "'";
}

std::string bashCases(const ManualCommand& command)
{
    std::string out;
    for (const ManualOption& option : command.options) {
        if (option.place || !option.takesValue)
            continue;
        for (const std::string& name : option.names)
            out += "        '" + command.name + " " + name + "') words='" + joined(choices(command, option)) + "' ;;\n";
    }
    const ManualOption* place = placeOf(command);
    const std::string words = place ? joined(choices(command, *place)) : "";
    return out + "        '" + command.name + " '*) words='" + words + "'; options='" + joined(optionNames(command))
           + "' ;;\n";
}

std::string zshOption(const ManualCommand& command, const ManualOption& option)
{
    const std::vector<std::string> words = choices(command, option);
    const std::string action = words.empty() ? "_files" : "(" + joined(words) + ")";
    if (option.place)
        return " \\\n            " + quoted((option.repeats ? "*:file:" : ":word:") + action, "");
    std::string out;
    for (const std::string& name : option.names)
        out += " \\\n            "
               + quoted(name + "[" + option.what + "]" + (option.takesValue ? ":value:" + action : ""), "");
    return out;
}

std::string fishOption(const ManualCommand& command, const ManualOption& option)
{
    std::string out = "complete -c connect-designer-cli -n '__fish_seen_subcommand_from " + command.name + "'";
    for (const std::string& name : option.names)
        if (!option.place)
            out += name.compare(0, 2, "--") == 0 ? " -l " + name.substr(2) : " -s " + name.substr(1);
    const std::vector<std::string> words = choices(command, option);
    if (!words.empty())
        out += std::string(option.place ? " -f" : " -x") + " -a '" + joined(words) + "'";
    else if (option.takesValue && !option.place)
        out += " -r -F";
    else
        out += option.place ? " -F" : " -f";
    return out + " -d " + quoted(option.what, "\\") + "\n";
}

} // namespace

std::string bashCompletion(const Manual& manual)
{
    std::string out = R"(# bash completion for connect-designer-cli
_connect_designer_cli() {
    local current="${COMP_WORDS[COMP_CWORD]}" words='' options=''
    if [ "$COMP_CWORD" -eq 1 ]; then
        words=')" + commandNames(manual)
                      + R"('
        options='--help --version'
    else
        case "${COMP_WORDS[1]} ${COMP_WORDS[COMP_CWORD - 1]}" in
)";
    for (const ManualCommand& command : manual.commands)
        out += bashCases(command);
    return out + R"(        esac
    fi
    case "$current" in
        -*) words="$options" ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -o default -F _connect_designer_cli connect-designer-cli
)";
}

std::string zshCompletion(const Manual& manual)
{
    std::string rows, cases;
    for (const ManualCommand& command : manual.commands) {
        rows += "        " + quoted(command.name + ":" + command.does, "") + "\n";
        cases += "        " + command.name + ")\n            _arguments '--help[Help on this command]'";
        for (const ManualOption& option : command.options)
            cases += zshOption(command, option);
        cases += "\n            ;;\n";
    }
    return "#compdef connect-designer-cli\n_connect_designer_cli() {\n    local -a commands=(\n" + rows + R"(    )
    if (( CURRENT == 2 )); then
        _describe command commands
        return
    fi
    shift words
    (( CURRENT-- ))
    case $words[1] in
)" + cases + "    esac\n}\n_connect_designer_cli \"$@\"\n";
}

std::string fishCompletion(const Manual& manual)
{
    std::string out = "complete -c connect-designer-cli -n __fish_use_subcommand -f\n"
                      "complete -c connect-designer-cli -n __fish_use_subcommand -l version -d 'The version'\n";
    for (const ManualCommand& command : manual.commands) {
        out += "complete -c connect-designer-cli -n __fish_use_subcommand -a " + command.name + " -d "
               + quoted(command.does, "\\") + "\n";
        for (const ManualOption& option : command.options)
            out += fishOption(command, option);
    }
    return out;
}

} // namespace designer::cli
