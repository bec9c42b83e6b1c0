#include "tickets/ticket_layout.h"

#include <string_view>
#include <utility>

#include "tickets/clean_text.h"

namespace designer {

namespace {

constexpr std::size_t lineLength = 78;

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t from = 0;;) {
        const std::size_t at = text.find(separator, from);
        parts.push_back(text.substr(from, at - from));
        if (at == std::string_view::npos)
            return parts;
        from = at + 1;
    }
}

/// Adds one line, broken between words; the lines after the first are indented.
void addWrapped(std::string& out, std::string_view start, std::string_view text)
{
    const std::string indent(characterCount(start), ' ');
    std::string line(start);
    std::size_t length = indent.size();
    bool empty = true;
    for (const std::string_view word : split(text, ' ')) {
        const std::size_t needed = characterCount(word) + (empty ? 0 : 1);
        if (!empty && length + needed > lineLength) {
            out += line + '\n';
            line = indent;
            length = indent.size();
            empty = true;
        }
        line += empty ? "" : " ";
        line += word;
        length += characterCount(word) + (empty ? 0 : 1);
        empty = false;
    }
    out += line + '\n';
}

/// "- label: text"; several lines as a list below.
void addPlainEntry(std::string& out, const std::string& indent, const std::string& label, const std::string& text)
{
    const auto lines = split(text, '\n');
    const std::string start = label.empty() ? std::string() : label + ":";
    if (lines.size() == 1) {
        addWrapped(out, indent + "- ", start + (start.empty() || text.empty() ? "" : " ") + text);
        return;
    }
    if (!start.empty())
        addWrapped(out, indent + "- ", start);
    for (const std::string_view line : lines)
        addWrapped(out, indent + (start.empty() ? "- " : "  - "), line);
}

/// "- Redundancy: 2 (Production); 1 (QA)", when that fits in a line.
bool addShortCells(std::string& out, const TicketSection& section, const TicketEntry& entry)
{
    std::string line = "- " + entry.label + ":";
    for (std::size_t i = 0; i < entry.cells.size(); ++i) {
        if (entry.cells[i].find('\n') != std::string::npos)
            return false;
        line += (i == 0 ? " " : "; ") + entry.cells[i] + " (" + section.columns[i] + ")";
        if (characterCount(line) > lineLength)
            return false;
    }
    out += line + '\n';
    return true;
}

void addPlainSection(std::string& out, const TicketSection& section)
{
    if (!out.empty())
        out += '\n';
    if (!section.heading.empty())
        addWrapped(out, "", section.heading);
    for (const TicketEntry& entry : section.entries) {
        if (entry.cells.empty()) {
            addPlainEntry(out, "", entry.label, entry.text);
        } else if (!addShortCells(out, section, entry)) {
            addWrapped(out, "- ", entry.label + ":");
            for (std::size_t i = 0; i < entry.cells.size(); ++i)
                addPlainEntry(out, "  ", section.columns[i], entry.cells[i]);
        }
    }
}

std::string escapedCharacter(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    default:
        return std::string_view("\\`*_{}[]#|~^$").find(c) == std::string_view::npos ? std::string(1, c)
                                                                                    : std::string("\\") + c;
    }
}

/// Fit to stand in the middle of a line of Markdown or HTML.
std::string escaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool makesLink = text.substr(i, 3) == "://";
        const bool startsList = i == 0 && (text[i] == '-' || text[i] == '+');
        const bool numbersList = i > 0 && text[i] == '.' && text.find_first_not_of("0123456789") == i;
        const bool startsHost = text[i] == '.' && i >= 3 && text.substr(i - 3, 3) == "www";
        if (makesLink || startsList || numbersList || startsHost || text[i] == '@')
            out += '\\';
        out += escapedCharacter(text[i]);
    }
    return out;
}

std::string escapedLines(std::string_view text, std::string_view separator)
{
    std::string out;
    for (const std::string_view line : split(text, '\n'))
        out.append(out.empty() ? "" : separator).append(escaped(line));
    return out;
}

void addMarkdownEntry(std::string& out, const TicketEntry& entry)
{
    out += "- ";
    if (!entry.label.empty())
        out += "**" + escaped(entry.label) + ":**";
    const auto lines = split(entry.text, '\n');
    if (lines.size() == 1) {
        out += (entry.label.empty() || entry.text.empty() ? "" : " ") + escaped(entry.text) + "\n";
        return;
    }
    if (entry.label.empty()) {
        out += escapedLines(entry.text, "<br>") + "\n";
        return;
    }
    out += '\n';
    for (const std::string_view line : lines)
        out += "  - " + escaped(line) + "\n";
}

void addRow(std::string& out, const std::string& label, const std::vector<std::string>& cells)
{
    out += "| " + escapedLines(label, "<br>") + " |";
    for (const std::string& cell : cells)
        out += " " + escapedLines(cell, "<br>") + " |";
    out += '\n';
}

void addTable(std::string& out, const TicketSection& section)
{
    if (!out.empty())
        out += '\n';
    addRow(out, "", section.columns);
    out += "|---|";
    for (std::size_t i = 0; i < section.columns.size(); ++i)
        out += "---|";
    out += '\n';
    for (const TicketEntry& entry : section.entries)
        addRow(out, entry.label, entry.cells);
}

/// Takes what stands for each column out of the sections, into one table; says behind which section it belongs.
std::pair<TicketSection, std::size_t> takeTable(std::vector<TicketSection>& sections)
{
    TicketSection table;
    std::size_t behind = 0;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        std::vector<TicketEntry> rest;
        for (TicketEntry& entry : sections[i].entries)
            (entry.cells.empty() ? rest : table.entries).push_back(std::move(entry));
        if (rest.size() < sections[i].entries.size()) {
            table.columns = sections[i].columns;
            behind = i;
        }
        sections[i].entries = std::move(rest);
    }
    return {std::move(table), behind};
}

void addMarkdownSection(std::string& out, const TicketSection& section)
{
    if (section.entries.empty())
        return;
    if (!out.empty())
        out += '\n';
    if (!section.heading.empty())
        out += "## " + escaped(section.heading) + "\n\n";
    for (const TicketEntry& entry : section.entries)
        addMarkdownEntry(out, entry);
}

} // namespace

std::string layOut(std::vector<TicketSection> sections, TicketStyle style)
{
    std::string out;
    if (style == TicketStyle::plain) {
        for (const TicketSection& section : sections)
            if (!section.entries.empty())
                addPlainSection(out, section);
        return out;
    }
    const auto [table, behind] = takeTable(sections);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        addMarkdownSection(out, sections[i]);
        if (i == behind && !table.entries.empty())
            addTable(out, table);
    }
    return out;
}

} // namespace designer
