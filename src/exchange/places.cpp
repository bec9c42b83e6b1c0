#include <algorithm>
#include <cstring>

#include "exchange/findings_export.h"
#include "json/scanner.h"
#include "json/walker.h"

namespace designer {

namespace {

constexpr std::size_t block = 4096;

std::size_t charactersIn(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// The id of the item that starts there; empty when it has none.
std::string idAt(std::string_view text, std::size_t offset)
{
    json::Walker walker(text, offset);
    json::Value id;
    if (walker.enter("id"))
        json::Scanner(text.substr(walker.position())).value(id);
    return id.string();
}

} // namespace

DesignPlaces::DesignPlaces(std::string_view text) : text_(text)
{
    json::Walker walker(text);
    walker.eachMember([&](std::string_view key) {
        if (key == "components")
            components_ = items(text, walker);
        else if (key == "connections")
            connections_ = items(text, walker);
    });
    lines_.push_back(0);
    for (const char *at = text.data(), *end = at + text.size();
         (at = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at))));)
        lines_.push_back(static_cast<std::size_t>(++at - text.data()));
    for (std::size_t at = 0; at < text.size(); at += block)
        blocks_.push_back(blocks_.back() + charactersIn(text.substr(at, block)));
}

std::vector<DesignPlaces::Item> DesignPlaces::items(std::string_view text, json::Walker& walker)
{
    std::vector<Item> out;
    walker.eachElement([&](std::size_t offset) { out.push_back({idAt(text, offset), offset}); });
    const auto byId = [](const Item& a, const Item& b) { return a.id < b.id; };
    if (!std::is_sorted(out.begin(), out.end(), byId))
        std::sort(out.begin(), out.end(), byId);
    return out;
}

const DesignPlaces::Item* DesignPlaces::find(const std::vector<Item>& items, std::string_view id)
{
    const auto at = std::partition_point(items.begin(), items.end(), [id](const Item& item) { return item.id < id; });
    return at != items.end() && at->id == id ? &*at : nullptr;
}

std::size_t DesignPlaces::charactersBefore(std::size_t offset) const
{
    const std::size_t whole = offset / block;
    return blocks_[whole] + charactersIn(text_.substr(whole * block, offset % block));
}

json::Place DesignPlaces::at(std::size_t offset) const
{
    const auto next = std::upper_bound(lines_.begin(), lines_.end(), offset);
    return {static_cast<std::size_t>(next - lines_.begin()),
            charactersBefore(offset) - charactersBefore(*(next - 1)) + 1};
}

json::Place DesignPlaces::of(const Finding& finding) const
{
    const Item* wire = finding.connection.empty() ? nullptr : find(connections_, finding.connection);
    const Item* item = wire ? wire : find(components_, finding.component);
    if (!item)
        return {1, 1};
    if (finding.property.empty())
        return at(item->offset);
    const std::string_view property = finding.property.text();
    json::Walker overrides(text_, item->offset);
    if (overrides.enter("overrides") && overrides.enter(finding.environment) && overrides.enter(property))
        return at(overrides.position());
    json::Walker properties(text_, item->offset);
    if (properties.enter("properties") && properties.enter(property))
        return at(properties.position());
    return at(item->offset);
}

} // namespace designer
