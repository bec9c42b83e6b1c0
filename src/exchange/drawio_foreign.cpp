#include "exchange/drawio_foreign.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "exchange/drawio_cells.h"
#include "exchange/drawio_shapes.h"
#include "layout/part.h"
#include "layout/zones.h"

namespace designer::drawio {

namespace {

constexpr Text recognised{"recognised by their shapes: components {components}, wires {wires}",
                          "reconocidos por sus figuras: componentes {components}, cables {wires}"};
constexpr Text turned{"wires turned round, as only that direction is legal: {count}",
                      "cables invertidos, pues solo esa dirección es legal: {count}"};
constexpr Text shapesKept{
    "kept as notes, as Modyo Connect has nothing of the kind: {count} × shape “{shape}”",
    "conservados como notas, pues Modyo Connect no tiene nada semejante: {count} × figura «{shape}»"};
constexpr Text textsKept{"kept as notes: texts and plain shapes {count}",
                         "conservados como notas: textos y figuras simples {count}"};
constexpr Text arrowsKept{"arrows that are no wire of their own, kept as text in one note: {count}",
                          "flechas que no son un cable propio, conservadas como texto en una nota: {count}"};
constexpr Text areasLeft{"areas left out, as zones are drawn around what stands in them: {count}",
                         "áreas omitidas, pues las zonas se dibujan alrededor de lo que contienen: {count}"};
constexpr Text textsLeft{"texts on recognised wires left out, as their ends say what they mean: {count}",
                         "textos de cables reconocidos omitidos, pues sus extremos dicen qué significan: {count}"};
constexpr Text againLeft{"arrows between components that are wired already left out: {count}",
                         "flechas entre componentes ya conectados omitidas: {count}"};
constexpr Text silentLeft{"shapes and arrows without any text left out: {count}",
                          "figuras y flechas sin texto omitidas: {count}"};
constexpr Text arrowsTitle{"Arrows of the imported drawing that are no wires:",
                           "Flechas del dibujo importado que no son cables:"};

constexpr int mostParents = 16; // from a shape in a shape to the component around both
constexpr std::string_view awsLibrary = "mxgraph.aws";

/// "lambda" of "mxgraph.aws4.lambda"; "cylinder" of "cylinder".
std::string_view shapeName(const Cell& cell)
{
    std::string_view name = cell.styleValue("resIcon");
    if (name.empty())
        name = cell.styleValue("prIcon");
    if (name.empty())
        name = cell.styleValue("shape");
    return name.substr(name.rfind('.') + 1);
}

bool isOfAws(const Cell& cell)
{
    return cell.styleValue("shape").starts_with(awsLibrary);
}

bool isArea(const Cell& cell)
{
    const std::string_view shape = cell.styleValue("shape");
    return cell.hasShapes || cell.styleValue("container") == "1" || !cell.own(zoneData).empty()
           || cell.style.starts_with("group") || cell.style.starts_with("swimlane")
           || (isOfAws(cell) && shape.find(".group") != shape.npos);
}

double medianOf(std::vector<int> values, int none)
{
    if (values.empty())
        return none;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

class ForeignCells {
public:
    ForeignCells(const Page& page, const Catalogue& catalogue, Language language, Reading& reading)
        : page_(page), catalogue_(catalogue), language_(language), reading_(reading),
          notes_(reading.design.notes().begin(), reading.design.notes().end())
    {
        for (const Component& component : reading.design.components())
            componentIds_.of(component.id);
        for (const Note& note : notes_)
            noteIds_.of(note.id);
    }

    void read()
    {
        const std::vector<std::pair<const Cell*, const Kind*>> known = knownShapes();
        measure(known);
        std::vector<Component> components(reading_.design.components().begin(), reading_.design.components().end());
        for (const auto& [cell, kind] : known)
            components.push_back(componentOf(*cell, *kind));
        reading_.design = reading_.design.with(Shelf<Component>::of(std::move(components)));
        for (const Cell& cell : page_.cells)
            if (cell.vertex && !reading_.done.contains(&cell))
                addShape(cell);
        if (!added_.empty())
            reading_.design = truthful(reading_.design, catalogue_, added_);
        addWires();
        report();
    }

private:
    const Kind* kindOf(const Cell& cell) const
    {
        if (!cell.own(componentData).empty()) { // copied from a drawing of this program
            const auto item = json::parse(cell.own(componentData));
            if (const auto* value = std::get_if<json::Value>(&item))
                for (const Kind& kind : catalogue_.kinds())
                    if (kind.name.text() == (*value)["kind"].string())
                        return &kind;
        }
        return isOfAws(cell) ? catalogue_.kind(kindOfShape(shapeName(cell))) : nullptr;
    }

    std::vector<std::pair<const Cell*, const Kind*>> knownShapes()
    {
        std::vector<std::pair<const Cell*, const Kind*>> known;
        for (const Cell& cell : page_.cells)
            if (cell.vertex && cell.rect && !reading_.done.contains(&cell))
                if (const Kind* kind = kindOf(cell)) {
                    known.emplace_back(&cell, kind);
                    reading_.done.insert(&cell);
                }
        return known;
    }

    /// Cards are larger than most symbols: a drawing of symbols is spread so that they have room.
    /// One that holds cards of a design already has their scale.
    void measure(const std::vector<std::pair<const Cell*, const Kind*>>& known)
    {
        constexpr int roomBeside = 48, roomBelow = 40; // label and gap
        if (!reading_.components.empty())
            return;
        std::vector<int> widths, heights;
        for (const auto& [cell, kind] : known) {
            widths.push_back(cell->rect->width);
            heights.push_back(cell->rect->height);
        }
        across_ = std::max(1.0, (cardWidth + roomBeside) / (medianOf(widths, cardWidth) + roomBeside));
        down_ = std::max(1.0, (cardHeight + roomBelow) / (medianOf(heights, cardHeight) + roomBelow));
    }

    Point onDrawing(Point point) const
    {
        static constexpr double mostAway = 900'000; // with room to give way
        const auto scaled = [](int value, double by) {
            return snapped(static_cast<int>(std::lround(std::clamp(value * by, -mostAway, mostAway))));
        };
        return {scaled(point.x, across_), scaled(point.y, down_)};
    }

    Component componentOf(const Cell& cell, const Kind& kind)
    {
        Component component;
        component.kind = kind.name;
        component.name = cell.label.empty() ? std::string(kind.label.in(language_)) : cell.labelOnOneLine();
        component.id = componentIds_.of(freshComponentId(Design(), component.name));
        const Point centre = onDrawing(cell.rect->center());
        component.at = snapped(cardAround(centre));
        reading_.components.emplace(cell.id, component.id);
        added_.push_back(component.id);
        return component;
    }

    void addShape(const Cell& cell)
    {
        const Cell* parent = page_.find(cell.parent);
        if (parent && parent->edge) {
            if (!cell.label.empty())
                labels_[parent] += (labels_[parent].empty() ? "" : " ") + cell.labelOnOneLine();
            return;
        }
        if (isArea(cell)) {
            areas_ += cell.own(zoneData).empty() ? 1 : 0;
            return;
        }
        const std::string text = textOf(cell);
        if (text.empty()) {
            ++silent_;
            return;
        }
        if (isOfAws(cell))
            ++keptShapes_[std::string(shapeName(cell))];
        else
            ++keptTexts_;
        const Rect rect = cell.rect.value_or(Rect{});
        const Point size{std::max(rect.width, noteSize.x / 2), std::max(rect.height, noteSize.y / 2)};
        addNote(text, onDrawing({rect.x, rect.y}), size);
    }

    /// What a shape says: its label, and of a symbol what it shows.
    static std::string textOf(const Cell& cell)
    {
        if (!isOfAws(cell))
            return cell.label;
        std::string shown = json::visible(shapeName(cell));
        std::replace(shown.begin(), shown.end(), '_', ' ');
        return cell.label.empty() ? shown : cell.label + "\n(" + shown + ")";
    }

    void addNote(std::string text, Point at, Point size)
    {
        Note note;
        note.id = noteIds_.of("note");
        note.text = std::move(text);
        note.at = at;
        note.size = size;
        notes_.push_back(std::move(note));
    }

    /// The component that a wire's end touches: itself, or the one in whose shape it is.
    const Component* endOf(std::string_view id) const
    {
        const Cell* cell = page_.find(id);
        for (int step = 0; cell && step < mostParents; ++step, cell = page_.find(cell->parent))
            if (const auto found = reading_.components.find(cell->id); found != reading_.components.end())
                return reading_.design.component(found->second);
        return nullptr;
    }

    std::string wordsOfEnd(std::string_view id) const
    {
        if (const Component* component = endOf(id))
            return component->name;
        const Cell* cell = page_.find(id);
        return cell && !cell->label.empty() ? cell->labelOnOneLine() : "?";
    }

    void addWires()
    {
        std::vector<Connection> wires(reading_.design.connections().begin(), reading_.design.connections().end());
        std::set<std::pair<std::string, std::string>> wired;
        FreshIds ids;
        for (const Connection& wire : wires) {
            wired.emplace(wire.from, wire.to);
            ids.of(wire.id);
        }
        std::string leftOver;
        std::size_t number = wires.size();
        for (const Cell& cell : page_.cells) {
            if (!cell.edge || reading_.done.contains(&cell))
                continue;
            const Component* from = endOf(cell.source);
            const Component* to = endOf(cell.target);
            const bool forth = from && to && from != to && catalogue_.wire(from->kind, to->kind);
            const bool back = !forth && from && to && from != to && catalogue_.wire(to->kind, from->kind);
            if (!forth && !back) {
                keepArrow(cell, leftOver);
                continue;
            }
            if (back)
                std::swap(from, to);
            const bool speaks = !cell.label.empty() || labels_.contains(&cell);
            if (!wired.emplace(from->id, to->id).second) {
                if (speaks)
                    keepArrow(cell, leftOver);
                else
                    ++again_;
                continue;
            }
            Connection wire;
            wire.id = ids.of("w" + std::to_string(++number));
            wire.from = from->id;
            wire.to = to->id;
            wires.push_back(std::move(wire));
            ++wires_;
            turned_ += back ? 1 : 0;
            textsLeft_ += speaks ? 1 : 0;
        }
        reading_.design = reading_.design.with(Shelf<Connection>::of(std::move(wires)));
        reading_.design = reading_.design.with(Shelf<Note>::of(notes_));
        if (!leftOver.empty())
            addArrows(leftOver);
    }

    void keepArrow(const Cell& cell, std::string& leftOver)
    {
        const std::string from = wordsOfEnd(cell.source);
        const std::string to = wordsOfEnd(cell.target);
        const auto found = labels_.find(&cell);
        std::string label = cell.labelOnOneLine() + (found == labels_.end() ? "" : found->second);
        if (from == "?" && to == "?" && label.empty()) {
            ++silent_;
            return;
        }
        leftOver += "\n" + from + " → " + to + (label.empty() ? "" : ": " + label);
        ++arrows_;
    }

    void addArrows(const std::string& lines)
    {
        constexpr int width = 400, line = 18, most = 720;
        const Rect box = boxOf(reading_.design);
        const int height = std::min(most, static_cast<int>(arrows_ + 2) * line);
        addNote(std::string(arrowsTitle.in(language_)) + lines, snapped(Point{box.x, box.bottom() + cardHeight}),
                {width, snapped(height)});
        reading_.design = reading_.design.with(std::move(notes_.back()));
    }

    void report()
    {
        const auto say = [this](bool when, const Text& words, std::vector<Arg> args) {
            if (when)
                reading_.report.push_back({words, std::move(args)});
        };
        const auto components = static_cast<std::int64_t>(added_.size());
        say(components + wires_ > 0 || reading_.report.empty(), recognised,
            {{"components", components}, {"wires", wires_}});
        say(turned_ > 0, turned, {{"count", turned_}});
        for (const auto& [shape, count] : keptShapes_)
            say(true, shapesKept, {{"count", count}, {"shape", json::visible(shape)}});
        say(keptTexts_ > 0, textsKept, {{"count", keptTexts_}});
        say(arrows_ > 0, arrowsKept, {{"count", arrows_}});
        say(areas_ > 0, areasLeft, {{"count", areas_}});
        say(textsLeft_ > 0, textsLeft, {{"count", textsLeft_}});
        say(again_ > 0, againLeft, {{"count", again_}});
        say(silent_ > 0, silentLeft, {{"count", silent_}});
    }

    const Page& page_;
    const Catalogue& catalogue_;
    Language language_;
    Reading& reading_;
    FreshIds componentIds_, noteIds_;
    double across_ = 1, down_ = 1;
    std::vector<std::string> added_;
    std::vector<Note> notes_;
    std::map<const Cell*, std::string> labels_; // of wires, in cells of their own
    std::map<std::string, std::int64_t> keptShapes_;
    std::int64_t wires_ = 0, turned_ = 0, keptTexts_ = 0, arrows_ = 0, areas_ = 0, textsLeft_ = 0, silent_ = 0,
                 again_ = 0;
};

} // namespace

void readForeignCells(const Page& page, const Catalogue& catalogue, Language language, Reading& reading)
{
    ForeignCells(page, catalogue, language, reading).read();
}

} // namespace designer::drawio
