#include "exchange/drawio_own.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "exchange/drawio_bytes.h"
#include "exchange/drawio_cells.h"
#include "exchange/markup.h"
#include "format/format.h"
#include "layout/zones.h"
#include "tickets/clean_text.h"

namespace designer::drawio {

namespace {

constexpr Text found{"drawn by this program: components {components}, wires {wires}, notes {notes}",
                     "dibujados por este programa: componentes {components}, cables {wires}, notas {notes}"};
constexpr Text edited{"edited in draw.io: moved {moved}, renamed {renamed}, rewired {rewired}, copied {copied}",
                      "editados en draw.io: movidos {moved}, renombrados {renamed}, reconectados {rewired}, copiados "
                      "{copied}"};
constexpr Text cutOff{"wires left out because a component at their end is gone: {count}",
                      "cables omitidos porque falta el componente de un extremo: {count}"};
constexpr Text damaged{"cells whose data cannot be read, taken for plain shapes: {count}",
                       "celdas cuyos datos no se pueden leer, tratadas como figuras sin datos: {count}"};

/// The whole numbers of "480 240".
std::vector<int> numbersIn(std::string_view text)
{
    std::vector<int> out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        int number = 0;
        std::from_chars(text.data(), text.data() + end, number);
        out.push_back(number);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

const json::Value& member(const json::Object& object, std::string_view key)
{
    static const json::Value nothing;
    const json::Value* value = object.find(key);
    return value ? *value : nothing;
}

json::Value pointJson(Point point)
{
    return json::Array{point.x, point.y};
}

/// Whether a label is still what this program wrote for a text, in whichever language.
bool isLabelOf(std::string_view label, std::string_view text, std::string (*words)(std::string_view, Language))
{
    for (const Language language : {Language::en, Language::es})
        if (label == textOfHtml(xmlLines(words(text, language))))
            return true;
    return false;
}

class OwnPage {
public:
    OwnPage(const Page& page, const Catalogue& catalogue) : page_(page), catalogue_(catalogue) {}

    json::Result<Reading> read(const std::string& file)
    {
        auto parsed = json::parse(page_.find("0")->own(designData));
        if (auto* error = std::get_if<json::Error>(&parsed))
            return inCell("0", std::move(*error), file);
        json::Object root = std::get<json::Value>(parsed).object();
        for (const Cell& cell : page_.cells)
            if (cell.vertex && !cell.own(componentData).empty())
                addComponent(cell);
        for (const Cell& cell : page_.cells)
            if (cell.edge && !cell.own(wireData).empty())
                addWire(cell);
        addNotes(member(root, "notes"));
        root.set("components", std::move(components_));
        root.set("connections", std::move(wires_));
        root.set("notes", std::move(notes_));
        return assembled(json::Value(std::move(root)), file);
    }

private:
    static json::Error inCell(const std::string& cell, json::Error error, const std::string& file)
    {
        error.file = file;
        error.pointer = "cell " + cell + (error.pointer.empty() ? "" : ": ") + error.pointer;
        error.line = error.column = 0; // of a text that nobody sees
        return error;
    }

    /// The item that a cell keeps, under an id that is free; empty where it keeps none.
    json::Object itemOf(const std::string& data, FreshIds& ids)
    {
        const auto parsed = json::parse(data);
        const auto* value = std::get_if<json::Value>(&parsed);
        if (!value || (*value)["id"].string().empty()) {
            ++damaged_;
            return {};
        }
        json::Object item = value->object();
        std::string id = ids.of((*value)["id"].string());
        copied_ += id == (*value)["id"].string() ? 0 : 1;
        item.set("id", std::move(id));
        return item;
    }

    void addComponent(const Cell& cell)
    {
        json::Object item = itemOf(cell.own(componentData), componentIds_);
        if (item.empty())
            return;
        const std::string id = member(item, "id").string();
        const std::string name = member(item, "name").isString() ? member(item, "name").string() : id;
        if (!cell.label.empty() && !isLabelOf(cell.label, name, &oneLine)) {
            item.set("name", cell.labelOnOneLine());
            ++renamed_;
        }
        if (isMoved(cell)) {
            item.set("at", pointJson(cardAround(cell.rect->center())));
            moved_.push_back(id);
        }
        reading_.components.emplace(cell.id, id);
        keep(cell, std::move(item), components_, componentCells_);
    }

    void addWire(const Cell& cell)
    {
        const auto from = reading_.components.find(cell.source);
        const auto to = reading_.components.find(cell.target);
        if (from == reading_.components.end() || to == reading_.components.end()) {
            reading_.done.insert(&cell);
            ++cutOff_;
            return;
        }
        json::Object item = itemOf(cell.own(wireData), wireIds_);
        if (item.empty())
            return;
        rewired_ += member(item, "from").string() == from->second && member(item, "to").string() == to->second ? 0 : 1;
        item.set("from", from->second);
        item.set("to", to->second);
        setBends(item, cell);
        keep(cell, std::move(item), wires_, wireCells_);
    }

    static void setBends(json::Object& item, const Cell& cell)
    {
        json::Array points;
        if (const auto shift = commonShift(cell)) {
            for (const json::Value& bend : member(item, "bends").array())
                if (bend.array().size() == 2)
                    points.push_back(shifted(bend.array(), *shift));
        } else {
            for (const Point& bend : cell.points)
                points.push_back(pointJson(bend));
        }
        if (points.empty())
            item.erase("bends");
        else
            item.set("bends", std::move(points));
    }

    /// How far a wire was moved if its corners are still those that were drawn: such a
    /// wire is routed again, or its bends move along. Nothing where they were edited.
    static std::optional<Point> commonShift(const Cell& cell)
    {
        const std::vector<int> before = numbersIn(cell.own(drawnAt));
        if (before.size() != 2 * cell.points.size())
            return std::nullopt;
        Point all;
        for (std::size_t at = 0; at < cell.points.size(); ++at) {
            const Point shift{cell.points[at].x - before[2 * at], cell.points[at].y - before[2 * at + 1]};
            if (at > 0 && !(shift == all))
                return std::nullopt;
            all = shift;
        }
        return all;
    }

    static json::Value shifted(const json::Array& bend, Point by)
    {
        const auto along = [](const json::Value& value, int step) {
            const auto pixels = value.integer();
            return step == 0 || !pixels ? value : json::Value(*pixels + step);
        };
        return json::Array{along(bend[0], by.x), along(bend[1], by.y)};
    }

    static bool isMoved(const Cell& cell)
    {
        const std::vector<int> before = numbersIn(cell.own(drawnAt));
        return cell.rect && before.size() == 4 && *cell.rect != Rect{before[0], before[1], before[2], before[3]};
    }

    void addNotes(const json::Value& known)
    {
        std::unordered_map<std::string_view, const json::Value*> byId;
        for (const json::Value& note : known.array())
            byId.emplace(note["id"].string(), &note);
        for (const Cell& cell : page_.cells) {
            const auto note = byId.find(cell.own(noteData));
            if (cell.own(noteData).empty() || note == byId.end())
                continue;
            json::Object item = note->second->object();
            item.set("id", noteIds_.of(cell.own(noteData)));
            if (!isLabelOf(cell.label, member(item, "text").string(), &severalLines))
                item.set("text", cell.label);
            if (isMoved(cell)) {
                item.set("at", pointJson({cell.rect->x, cell.rect->y}));
                item.set("size", pointJson({cell.rect->width, cell.rect->height}));
            }
            keep(cell, std::move(item), notes_, noteCells_);
        }
    }

    void keep(const Cell& cell, json::Object item, json::Array& items, std::vector<std::string_view>& cells)
    {
        items.push_back(json::Value(std::move(item)));
        cells.push_back(cell.id);
        reading_.done.insert(&cell);
    }

    json::Result<Reading> assembled(const json::Value& root, const std::string& file)
    {
        auto read = readDesign(json::write(root), catalogue_);
        if (auto* error = std::get_if<json::Error>(&read)) {
            const std::string cell = cellOf(error->pointer);
            return inCell(cell, std::move(*error), file);
        }
        reading_.design = std::get<Design>(std::move(read));
        if (!moved_.empty())
            reading_.design = truthful(reading_.design, catalogue_, moved_);
        say(found,
            {{"components", count(componentCells_)}, {"wires", count(wireCells_)}, {"notes", count(noteCells_)}});
        if (!moved_.empty() || renamed_ + rewired_ + copied_ > 0)
            say(edited, {{"moved", static_cast<std::int64_t>(moved_.size())},
                         {"renamed", renamed_},
                         {"rewired", rewired_},
                         {"copied", copied_}});
        if (cutOff_ > 0)
            say(cutOff, {{"count", cutOff_}});
        if (damaged_ > 0)
            say(damaged, {{"count", damaged_}});
        return std::move(reading_);
    }

    void say(const Text& words, std::vector<Arg> args) { reading_.report.push_back({words, std::move(args)}); }

    static std::int64_t count(const std::vector<std::string_view>& cells)
    {
        return static_cast<std::int64_t>(cells.size());
    }

    /// The cell that a pointer into the assembled design leads to.
    std::string cellOf(std::string_view pointer) const
    {
        const std::pair<std::string_view, const std::vector<std::string_view>*> lists[] = {
            {"/components/", &componentCells_}, {"/connections/", &wireCells_}, {"/notes/", &noteCells_}};
        for (const auto& [list, cells] : lists)
            if (pointer.starts_with(list)) {
                std::size_t at = cells->size();
                std::from_chars(pointer.data() + list.size(), pointer.data() + pointer.size(), at);
                if (at < cells->size())
                    return std::string((*cells)[at]);
            }
        return "0";
    }

    const Page& page_;
    const Catalogue& catalogue_;
    Reading reading_;
    FreshIds componentIds_, wireIds_, noteIds_;
    json::Array components_, wires_, notes_;
    std::vector<std::string_view> componentCells_, wireCells_, noteCells_; // in the order of the lists
    std::vector<std::string> moved_;
    std::int64_t renamed_ = 0, rewired_ = 0, copied_ = 0, cutOff_ = 0, damaged_ = 0;
};

} // namespace

bool holdsDesign(const Page& page)
{
    const Cell* root = page.find("0");
    return root && !root->own(designData).empty();
}

json::Result<Reading> readOwnCells(const Page& page, const Catalogue& catalogue, const std::string& file)
{
    return OwnPage(page, catalogue).read(file);
}

std::string FreshIds::of(const std::string& id)
{
    std::string fresh = id;
    while (!given_.try_emplace(fresh, 1).second)
        fresh = id + "-" + std::to_string(++given_[id]);
    return fresh;
}

} // namespace designer::drawio
