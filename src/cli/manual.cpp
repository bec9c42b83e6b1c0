#include "cli/manual.h"

namespace designer::cli {

namespace {

/// Text that roff takes for text.
std::string roff(std::string_view text)
{
    std::string out;
    for (const char letter : text) {
        if ((letter == '.' || letter == '\'') && (out.empty() || out.back() == '\n'))
            out += "\\&";
        if (letter == '\\')
            out += "\\e";
        else if (letter == '-')
            out += "\\-";
        else
            out += letter;
    }
    return out;
}

std::string bold(std::string_view text)
{
    return "\\fB" + roff(text) + "\\fR";
}

std::string italic(std::string_view text)
{
    return "\\fI" + roff(text) + "\\fR";
}

std::string joined(const std::vector<std::string>& words, std::string_view between)
{
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : std::string(between)) + word;
    return out;
}

std::string synopsis(const ManualCommand& command)
{
    std::string out = bold(command.name);
    bool options = false;
    for (const ManualOption& option : command.options)
        options = options || !option.place;
    if (options)
        out += " [" + italic("option") + "...]";
    for (const ManualOption& option : command.options)
        if (option.place)
            out += " " + italic(option.names.front()) + (option.repeats ? "..." : "");
    return out;
}

std::string optionText(const ManualOption& option)
{
    std::vector<std::string> names;
    for (const std::string& name : option.names)
        names.push_back(option.place ? italic(name) : bold(name));
    std::string out = ".TP\n" + joined(names, ", ");
    if (option.takesValue && !option.place)
        out += " " + (option.choices.empty() ? italic("value") : roff(joined(option.choices, "|")));
    out += "\n" + roff(option.what);
    if (option.place && !option.choices.empty())
        out += ": " + roff(joined(option.choices, ", "));
    return out + ".\n";
}

constexpr std::string_view description = R"(.SH DESCRIPTION
Reads designs of Modyo Connect environments
.RI ( .mcdesign )
and says what is wrong with them, what they consume in Modyo Resource Units, and which tickets the support center needs.
Neither a display nor a network nor any configuration is needed.
Results go to standard output, messages to standard error.
)";

constexpr std::string_view ending = R"(.SH EXIT STATUS
.TP
.B 0
Done, and nothing to report.
.TP
.B 1
Findings at or above
.BR \-\-fail\-on ,
a difference, a file that is not canonical, or a conflict.
.TP
.B 2
Wrong usage.
.TP
.B 3
A file could not be read or written, or is not valid.
.SH ENVIRONMENT
.TP
.B NO_COLOR
When set, no colours on a terminal either.
.SH EXAMPLES
.TP
Fail a build on errors, and keep the findings for code scanning:
.B connect\-designer\-cli check \-\-format sarif bank.mcdesign > findings.sarif
.TP
What a rule means:
.B connect\-designer\-cli explain jwt\-requires\-sso
.TP
As drivers of git for designs:
.B git config merge.mcdesign.driver \(dqconnect\-designer\-cli merge %O %A %B \-o %A\(dq
.SH SEE ALSO
.BR connect\-designer (1)
)";

} // namespace

std::string manPage(const Manual& manual)
{
    std::string out = ".TH CONNECT\\-DESIGNER\\-CLI 1 \"\" \"Connect Designer " + manual.version
                      + "\" \"User Commands\"\n.SH NAME\nconnect\\-designer\\-cli \\- checks, prices and files the "
                        "tickets of Modyo Connect designs\n.SH SYNOPSIS\n";
    for (const ManualCommand& command : manual.commands)
        out += bold("connect-designer-cli") + " " + synopsis(command) + "\n.br\n";
    out += bold("connect-designer-cli --help") + " | " + bold("--version") + "\n" + std::string(description)
           + ".SH COMMANDS\n";
    for (const ManualCommand& command : manual.commands) {
        out += ".SS " + synopsis(command) + "\n" + roff(command.does) + ".\n";
        for (const ManualOption& option : command.options)
            out += optionText(option);
    }
    return out + std::string(ending);
}

} // namespace designer::cli
