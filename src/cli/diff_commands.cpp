// diff and merge: two and three designs held against each other.
#include <ostream>

#include "cli/inputs.h"
#include "cli/table.h"
#include "design/diff.h"
#include "exchange/diff_export.h"
#include "format/format.h"

namespace designer::cli {

namespace {

constexpr Text noDifference{"no difference", "sin diferencias"};
constexpr Text conflictLine{"conflict: {where}: ours {ours}, theirs {theirs}; ours is kept",
                            "conflicto: {where}: nuestro {ours}, ajeno {theirs}; se conserva el nuestro"};

std::string shortly(const json::Value& value)
{
    constexpr std::size_t longest = 80;
    std::string text = value.isNull() ? "–" : json::writeCompact(value);
    if (columnsOf(text) > longest) {
        std::size_t cut = longest;
        while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80)
            --cut;
        text = text.substr(0, cut) + "…";
    }
    return json::visible(text);
}

void appendFields(std::string& out, const std::vector<FieldChange>& fields, std::string_view indent)
{
    for (const FieldChange& field : fields)
        out += std::string(indent) + json::visible(field.path) + ": " + shortly(field.before) + " → "
               + shortly(field.after) + "\n";
}

std::string textReport(const DesignDiff& difference, Language language, bool colour)
{
    static constexpr std::string_view marks[] = {"+", "-", "~"};
    static constexpr Ink inks[] = {Ink::blue, Ink::red, Ink::yellow};
    static constexpr Text header{"design", "diseño"};
    std::string out;
    if (!difference.header.empty()) {
        out += inked("~", Ink::yellow, colour) + " " + std::string(header.in(language)) + "\n";
        appendFields(out, difference.header, "    ");
    }
    for (const DiffSection& section : sections(difference))
        for (const ItemChange& item : *section.items) {
            const auto kind = static_cast<std::size_t>(item.kind);
            out += inked(marks[kind], inks[kind], colour) + " " + std::string(section.singular.in(language)) + " "
                   + json::visible(item.id) + "\n";
            appendFields(out, item.fields, "    ");
        }
    return out.empty() ? std::string(noDifference.in(language)) + "\n" : out;
}

} // namespace

int diffDesigns(const Options& options, Surroundings& surroundings)
{
    const auto before = readInput(options.files[0], options, surroundings);
    const auto after = readInput(options.files[1], options, surroundings);
    if (!before || !after) {
        json::Object unknown = diffJson({}).object();
        unknown.set("equal", false);
        return unread(options, unknown, surroundings);
    }
    const DesignDiff difference = diff(before->design, after->design);
    surroundings.out << (options.format == "json" ? json::write(diffJson(difference)) + "\n"
                                                  : textReport(difference, options.language, surroundings.colour));
    return difference.empty() ? done : reported;
}

namespace {

json::Value conflictsJson(const std::vector<MergeConflict>& conflicts)
{
    json::Array all;
    for (const MergeConflict& conflict : conflicts)
        all.push_back(conflictJson(conflict));
    return json::Object{{"version", 1}, {"conflicts", std::move(all)}};
}

} // namespace

int mergeDesigns(const Options& options, Surroundings& surroundings)
{
    const auto base = readInput(options.files[0], options, surroundings);
    const auto ours = readInput(options.files[1], options, surroundings);
    const auto theirs = readInput(options.files[2], options, surroundings);
    if (!base || !ours || !theirs)
        return unread(options, conflictsJson({}), surroundings);
    const MergeResult merged = merge(base->design, ours->design, theirs->design);
    const std::string text = writeDesign(merged.design, Catalogue::builtIn());
    if (!writeOutput(options.output, text, options.language, surroundings))
        return unread(options, conflictsJson(merged.conflicts), surroundings);
    // The design is the document, unless it has gone to a file.
    if (options.format == "json" && !options.output.empty() && options.output != "-")
        surroundings.out << json::write(conflictsJson(merged.conflicts)) << "\n";
    for (const MergeConflict& conflict : merged.conflicts) {
        const Message message{conflictLine,
                              {{"where", json::visible(conflict.where)},
                               {"ours", shortly(conflict.ours)},
                               {"theirs", shortly(conflict.theirs)}}};
        if (options.format == "json")
            surroundings.err << json::writeCompact(conflictJson(conflict)) << "\n";
        else
            surroundings.err << message.in(options.language) << "\n";
    }
    return merged.conflicts.empty() ? done : reported;
}

} // namespace designer::cli
