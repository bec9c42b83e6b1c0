#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "format/fields.h"
#include "format/format.h"
#include "format/spot.h"
#include "json/scanner.h"

namespace designer {

/// The parts of a design until all of them are known to fit together.
struct Draft {
    Header header;
    Shelf<Component> components;
    Shelf<Connection> connections;
    Shelf<Note> notes;
    Shelf<Group> groups;
    Shelf<Acceptance> accepted;
};

/// What the fields of a file need to know of each other.
class DesignReader {
public:
    explicit DesignReader(const Catalogue& catalogue);

    Key propertyName(const Spot& spot);
    const Kind& kind(const Spot& spot) const;
    /// Refuses what names no environment of the design.
    void checkEnvironment(const Spot& spot, std::string_view id) const;

    const Catalogue& catalogue;
    std::vector<std::string> environments;
    std::unordered_map<std::string_view, Key> componentKinds; // views of the draft's components

private:
    std::unordered_map<std::string_view, const Kind*> kinds_;
    std::unordered_map<std::string_view, Key> propertyNames_;
};

template <auto part, typename T> void readText(DesignReader&, const Spot& spot, T& item)
{
    item.*part = textAt(spot);
}

template <auto part, typename T> void readFlag(DesignReader&, const Spot& spot, T& item)
{
    item.*part = flagAt(spot);
}

/// How many characters a UTF-8 text has.
std::size_t characters(std::string_view text);

/// Refuses what is no id of an item.
const std::string& idAt(const Spot& spot);

template <typename T> void readId(DesignReader&, const Spot& spot, T& item)
{
    item.id = idAt(spot);
}

/// Also the name, until another one is read.
template <typename T> void readIdAndName(DesignReader& reader, const Spot& spot, T& item)
{
    readId(reader, spot, item);
    item.name = item.id;
}

/// Two numbers, rounded to whole pixels.
Point readPoint(const Spot& spot);

template <auto part, typename T> void readPlace(DesignReader&, const Spot& spot, T& item)
{
    item.*part = readPoint(spot);
}

/// Files are written in the order of the ids, so there is seldom anything to look up.
template <typename T> bool ascend(const std::vector<T>& items)
{
    return std::adjacent_find(items.begin(), items.end(), [](const T& a, const T& b) { return a.id >= b.id; })
           == items.end();
}

template <typename T> void checkIdsOnce(const Spot& list, const std::vector<T>& items, std::string_view key)
{
    if (ascend(items))
        return;
    std::unordered_set<std::string_view> ids;
    for (std::size_t at = 0; at < items.size(); ++at) {
        const Spot item = list.element(at);
        for (const json::Member& member : item.value.object())
            if (member.key == key && !ids.insert(items[at].id).second)
                refuse(item.member(member),
                       {{"an id that stands once in this list", "un id que no se repita en esta lista"}, {}});
    }
}

/// Every item of a list, each id once; the id is the first field.
template <typename T, std::size_t N>
std::vector<T> readList(DesignReader& reader, const Spot& spot, std::size_t limit, const Field<T> (&fields)[N])
{
    std::vector<T> items(listAt(spot, limit).size());
    for (std::size_t at = 0; at < items.size(); ++at)
        items[at].extra = readFields(reader, spot.element(at), items[at], fields);
    checkIdsOnce(spot, items, fields[0].key);
    return items;
}

/// The same of elements that nobody keeps.
template <typename T, std::size_t N>
bool readListInOrder(DesignReader& reader, json::Scanner& scanner, Shelf<T>& items, std::size_t limit,
                     const Field<T> (&fields)[N])
{
    typename Shelf<T>::Builder builder;
    if (!scanner.enterArray())
        return false;
    for (std::size_t count = 0; scanner.nextElement(); ++count) {
        json::Value element;
        if (count == limit || !scanner.value(element))
            return false;
        T item;
        item.extra = readFields(reader, Spot{element}, item, fields);
        if (!builder.add(std::move(item)))
            return false;
    }
    items = builder.take();
    return !scanner.failed();
}

// What the keys of the whole file hold. Each list comes after those that it refers to.
void readRegions(DesignReader& reader, const Spot& spot, Draft& draft);
void readContacts(DesignReader& reader, const Spot& spot, Draft& draft);
void readEnvironments(DesignReader& reader, const Spot& spot, Draft& draft);
void readComponents(DesignReader& reader, const Spot& spot, Draft& draft);
void readConnections(DesignReader& reader, const Spot& spot, Draft& draft);
void readNotes(DesignReader& reader, const Spot& spot, Draft& draft);
void readGroups(DesignReader& reader, const Spot& spot, Draft& draft);
void readAccepted(DesignReader& reader, const Spot& spot, Draft& draft);

// The longest lists element by element, without keeping what was read. False for
// what is wrong in them, and for ids that are not in order.
bool readComponentsInOrder(DesignReader& reader, json::Scanner& scanner, Draft& draft);
bool readConnectionsInOrder(DesignReader& reader, json::Scanner& scanner, Draft& draft);

} // namespace designer
