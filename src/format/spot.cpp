#include "format/spot.h"

namespace designer {

namespace {

constexpr std::int64_t largestNumber = 1'000'000'000'000;

} // namespace

std::string Spot::pointer() const
{
    if (!parent)
        return {};
    return parent->pointer() + (index ? json::pointerStep(*index) : json::pointerStep(key));
}

void refuse(const Spot& spot, Message expected)
{
    refuse(spot, json::describe(spot.value), std::move(expected));
}

void refuse(const Spot& spot, std::string found, Message expected)
{
    throw Refusal{spot.pointer(), std::move(found), std::move(expected)};
}

const std::string& textAt(const Spot& spot)
{
    if (!spot.value.isString())
        refuse(spot, {{"a text", "un texto"}, {}});
    return spot.value.string();
}

bool flagAt(const Spot& spot)
{
    if (!spot.value.isBool())
        refuse(spot, {{"true or false", "true o false"}, {}});
    return spot.value.boolean();
}

const json::Object& objectAt(const Spot& spot)
{
    if (!spot.value.isObject())
        refuse(spot, {{"an object", "un objeto"}, {}});
    return spot.value.object();
}

const json::Array& listAt(const Spot& spot, std::size_t limit)
{
    if (!spot.value.isArray())
        refuse(spot, {{"a list", "una lista"}, {}});
    const json::Array& list = spot.value.array();
    if (list.size() > limit)
        refuse(spot, std::to_string(list.size()),
               {{"at most {limit} elements", "a lo más {limit} elementos"},
                {{"limit", static_cast<std::int64_t>(limit)}}});
    return list;
}

void checkRange(const Spot& number)
{
    const std::optional<Micro> micro = number.value.micro();
    if (!micro || *micro > largestNumber * oneMicro || *micro < -largestNumber * oneMicro)
        refuse(number, {{"a number from -{limit} to {limit}", "un número entre -{limit} y {limit}"},
                        {{"limit", largestNumber}}});
}

} // namespace designer
