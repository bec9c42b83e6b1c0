#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "format/spot.h"

namespace designer {

class DesignReader;

/// A known key of an object and how its value becomes part of `T`.
template <typename T> struct Field {
    std::string_view key;
    void (*read)(DesignReader& reader, const Spot& spot, T& item);
    bool demanded = false;
};

/// Unknown keys in the order of their names: one canonical form, whoever wrote them.
inline json::Object ordered(std::vector<const json::Member*> unknown)
{
    std::sort(unknown.begin(), unknown.end(),
              [](const json::Member* a, const json::Member* b) { return a->key < b->key; });
    json::Object out;
    for (const json::Member* member : unknown)
        out.append(member->key, member->value);
    return out;
}

/// Reads the known keys of an object in the order of the table, whatever their
/// order in the file; refuses it when a demanded one is not there. Gives the
/// unknown ones back.
template <typename T, std::size_t N>
json::Object readFields(DesignReader& reader, const Spot& spot, T& item, const Field<T> (&fields)[N])
{
    std::array<const json::Member*, N> found{};
    std::vector<const json::Member*> unknown;
    std::size_t expected = 0; // canonical files have the table's order
    for (const json::Member& member : objectAt(spot)) {
        std::size_t steps = 0;
        while (steps < N && fields[(expected + steps) % N].key != member.key)
            ++steps;
        if (steps == N) {
            unknown.push_back(&member);
        } else {
            expected = (expected + steps) % N;
            found[expected] = &member;
        }
    }
    for (std::size_t at = 0; at < N; ++at) {
        if (found[at])
            fields[at].read(reader, spot.member(*found[at]), item);
        else if (fields[at].demanded)
            refuse(spot, {{"an object with the key \"{key}\"", "un objeto con la clave \"{key}\""},
                          {{"key", std::string(fields[at].key)}}});
    }
    return ordered(std::move(unknown));
}

} // namespace designer
