#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace designer {

/// How large an AWS instance type is by the size in its name: doubles with each
/// step from "nano" (1) to "xlarge" (32), then 32 for each of "2xlarge",
/// "4xlarge", … 0 when no part of the name is a size.
std::int64_t instanceSize(std::string_view type);

/// The part of a type's name that stands before the size ("cache.m6g").
std::string_view instanceFamily(std::string_view type);

/// Of a list of types, the smallest that is at least as large as the type named,
/// of its own family where possible; else the largest. Null when the name has no
/// size, or for an empty list. `T` has a `std::string name`.
template <typename T> const T* nearestType(const std::vector<T>& types, std::string_view wanted)
{
    const std::int64_t size = instanceSize(wanted);
    const T *ofFamily = nullptr, *ofAny = nullptr, *largest = nullptr;
    if (size == 0)
        return nullptr;
    for (const T& type : types) {
        const std::int64_t offered = instanceSize(type.name);
        if (!largest || offered > instanceSize(largest->name))
            largest = &type;
        if (offered < size)
            continue;
        if (!ofAny || offered < instanceSize(ofAny->name))
            ofAny = &type;
        if (instanceFamily(type.name) == instanceFamily(wanted)
            && (!ofFamily || offered < instanceSize(ofFamily->name)))
            ofFamily = &type;
    }
    return ofFamily ? ofFamily : ofAny ? ofAny : largest;
}

} // namespace designer
