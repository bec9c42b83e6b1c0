#include "exchange/mermaid.h"

#include "exchange/markup.h"
#include "exchange/shown.h"
#include "tickets/clean_text.h"
#include "tickets/ticket_names.h"
#include "json/json.h"

namespace designer {

namespace {

// What Mermaid shows without being told to show more.
constexpr std::size_t mostEdges = 500;
constexpr std::size_t mostText = 50'000;

constexpr Text places{"Mermaid places everything by itself: positions, bends, sizes and groups stay behind",
                      "Mermaid ubica todo por sí mismo: quedan fuera posiciones, quiebres, tamaños y grupos"};
constexpr Text values{"properties of components are not part of a flowchart",
                      "las propiedades de los componentes no forman parte de un diagrama de flujo"};
constexpr Text tooManyWires{"Mermaid draws {limit} wires unless its setting maxEdges allows more; there are {count}",
                            "Mermaid dibuja {limit} cables si su ajuste maxEdges no permite más; hay {count}"};
constexpr Text tooLong{"Mermaid reads {limit} characters unless its setting maxTextSize allows more; there are {count}",
                       "Mermaid lee {limit} caracteres si su ajuste maxTextSize no permite más; hay {count}"};

/// By WireMeaning.
constexpr std::string_view strokes[] = {"-->", "==>", "-.->", "--o"};

/// By Family: the colours of AWS's own symbols.
struct FamilyRow {
    std::string_view name;
    std::string_view colour;
};
constexpr FamilyRow families[] = {{"network", "#8C4FFF"}, {"compute", "#ED7100"},  {"data", "#C925D1"},
                                  {"storage", "#7AA116"}, {"security", "#DD344C"}, {"messaging", "#E7157B"},
                                  {"client", "#7D8998"}};

/// A label in quotes. Everything that Mermaid, its Markdown or HTML could take for
/// more than a letter is written as its number.
std::string label(std::string_view text)
{
    constexpr std::string_view plain = " ,./()-";
    std::string out;
    bool marker = true; // "1." or "- " at the start would be a list
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool digit = c >= '0' && c <= '9';
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || byte >= 0x80;
        marker = marker && !letter;
        if (digit || letter || c == ' ' || (!marker && plain.find(c) != plain.npos))
            out += c;
        else
            out += "#" + std::to_string(byte) + ";";
    }
    return out;
}

class Flowchart {
public:
    explicit Flowchart(const ExportRequest& request)
        : catalogue_(request.catalogue), language_(request.language), design_(shownDesign(request))
    {
    }

    std::string text()
    {
        out_ = "---\ntitle: " + json::quoted(titleOf(design_, language_)) + "\n---\nflowchart LR\n";
        for (const ZoneRow& zone : zoneRows())
            if (zone.within.empty())
                addZone(zone, "  ");
        for (const Note& note : design_.notes())
            out_ += "  " + ids_.of("n", note.id) + "[\"" + noteLabel(note) + "\"]:::note\n";
        for (const Connection& wire : design_.connections())
            addWire(wire);
        addClasses();
        return std::move(out_);
    }

    std::vector<Message> losses(std::size_t characters) const
    {
        std::vector<Message> out{{places, {}}, {values, {}}};
        const auto over = [&](const Text& words, std::size_t limit, std::size_t count) {
            if (count > limit)
                out.push_back(
                    {words,
                     {{"limit", static_cast<std::int64_t>(limit)}, {"count", static_cast<std::int64_t>(count)}}});
        };
        over(tooManyWires, mostEdges, design_.connections().size());
        over(tooLong, mostText, characters);
        return out;
    }

private:
    bool holds(const ZoneRow& zone) const
    {
        for (const Component& component : design_.components())
            if (const ZoneRow& own = zoneRowOf(component, catalogue_); &own == &zone || own.within == zone.key)
                return true;
        return false;
    }

    void addZone(const ZoneRow& zone, const std::string& indent)
    {
        if (!holds(zone))
            return;
        out_ += indent + "subgraph z_" + std::string(zone.key) + "[\"" + label(zone.title.in(language_)) + "\"]\n";
        for (const ZoneRow& inner : zoneRows())
            if (inner.within == zone.key)
                addZone(inner, indent + "  ");
        for (const Component& component : design_.components())
            if (&zoneRowOf(component, catalogue_) == &zone)
                addComponent(component, indent + "  ");
        out_ += indent + "end\n";
    }

    void addComponent(const Component& component, const std::string& indent)
    {
        const Kind* kind = catalogue_.kind(component.kind);
        const std::string name = label(componentName(component, language_));
        const std::string of = label(kind ? kind->label.in(language_) : component.kind.text());
        const Family family = kind ? kind->family : Family::client;
        out_ += indent + ids_.of("c", component.id) + "[\"" + name + (of == name ? "" : "<br/>" + of)
                + "\"]:::" + std::string(families[static_cast<std::size_t>(family)].name) + "\n";
    }

    std::string noteLabel(const Note& note) const
    {
        std::string out;
        const std::string lines = severalLines(note.text, language_);
        for (std::size_t at = 0; at <= lines.size();) {
            const std::size_t end = std::min(lines.find('\n', at), lines.size());
            out += (out.empty() ? "" : "<br/>") + label(std::string_view(lines).substr(at, end - at));
            at = end + 1;
        }
        return out;
    }

    void addWire(const Connection& wire)
    {
        const Component* from = design_.component(wire.from);
        const Component* to = design_.component(wire.to);
        const Wire* legal = catalogue_.wire(from->kind, to->kind);
        const WireMeaning meaning = legal ? legal->meaning : WireMeaning::call;
        out_ += "  " + ids_.of("c", wire.from) + " " + std::string(strokes[static_cast<std::size_t>(meaning)]);
        if (legal && !legal->label.in(language_).empty())
            out_ += "|\"" + label(legal->label.in(language_)) + "\"|";
        out_ += " " + ids_.of("c", wire.to) + "\n";
    }

    void addClasses()
    {
        for (const FamilyRow& family : families)
            if (out_.find(":::" + std::string(family.name) + "\n") != out_.npos)
                out_ += "  classDef " + std::string(family.name) + " stroke:" + std::string(family.colour)
                        + ",stroke-width:2px\n";
        if (!design_.notes().empty())
            out_ += "  classDef note stroke-dasharray:4 3\n";
    }

    const Catalogue& catalogue_;
    Language language_;
    Design design_;
    PlainIds ids_;
    std::string out_;
};

} // namespace

Export mermaidExport(const ExportRequest& request)
{
    Flowchart chart(request);
    std::string text = chart.text();
    std::vector<Message> losses = chart.losses(text.size());
    return {{{fileName(request.analysis.design().header().name) + ".mmd", std::move(text)}}, std::move(losses)};
}

} // namespace designer
