#include <algorithm>

#include "exchange/findings_export.h"

namespace designer {

DesignPlaces::DesignPlaces(std::string_view text)
    : text_(text), components_(items(text, "/components")), connections_(items(text, "/connections"))
{
}

std::vector<DesignPlaces::Item> DesignPlaces::items(std::string_view text, std::string_view pointer)
{
    std::vector<Item> out;
    json::Place place{1, 1};
    std::size_t walked = 0;
    for (const std::size_t offset : json::elementOffsets(text, pointer)) {
        for (; walked < offset; ++walked) {
            const bool lineEnds = text[walked] == '\n';
            place.line += lineEnds ? 1 : 0;
            const bool character = (static_cast<unsigned char>(text[walked]) & 0xC0) != 0x80;
            place.column = lineEnds ? 1 : place.column + (character ? 1 : 0);
        }
        const auto element = json::parseFirst(text.substr(offset));
        const auto* value = std::get_if<json::Value>(&element);
        out.push_back({value ? (*value)["id"].string() : std::string(), offset, place});
    }
    std::sort(out.begin(), out.end(), [](const Item& a, const Item& b) { return a.id < b.id; });
    return out;
}

const DesignPlaces::Item* DesignPlaces::find(const std::vector<Item>& items, std::string_view id) const
{
    const auto at = std::partition_point(items.begin(), items.end(), [id](const Item& item) { return item.id < id; });
    return at != items.end() && at->id == id ? &*at : nullptr;
}

json::Place DesignPlaces::of(const Finding& finding) const
{
    const Item* wire = finding.connection.empty() ? nullptr : find(connections_, finding.connection);
    const Item* item = wire ? wire : find(components_, finding.component);
    if (!item)
        return {1, 1};
    if (finding.property.empty())
        return item->place;
    const std::string_view element = text_.substr(item->offset);
    const std::string property = json::pointerStep(finding.property.text());
    for (const std::string& pointer :
         {"/overrides" + json::pointerStep(finding.environment) + property, "/properties" + property}) {
        const json::Place inside = json::locate(element, pointer);
        if (inside.line == 1)
            return {item->place.line, item->place.column + inside.column - 1};
        if (inside.line > 1)
            return {item->place.line + inside.line - 1, inside.column};
    }
    return item->place;
}

} // namespace designer
