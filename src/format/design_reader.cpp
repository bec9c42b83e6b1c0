#include "format/design_reader.h"

#include "text/nearest.h"

namespace designer {

namespace {

constexpr std::size_t longestId = 200;

/// Controls would break a terminal, a bar the identity of a finding.
bool isPlain(std::string_view id)
{
    for (std::size_t at = 0; at < id.size(); ++at) {
        const auto byte = static_cast<unsigned char>(id[at]);
        const bool laterControl = byte == 0xC2 && at + 1 < id.size() && static_cast<unsigned char>(id[at + 1]) < 0xA0;
        if (byte < 0x20 || byte == 0x7F || laterControl || byte == '|')
            return false;
    }
    return true;
}

} // namespace

DesignReader::DesignReader(const Catalogue& catalogueToUse) : catalogue(catalogueToUse)
{
    for (const Kind& kind : catalogue.kinds())
        kinds_.emplace(kind.name.text(), &kind);
}

Key DesignReader::propertyName(const Spot& spot)
{
    if (const auto known = propertyNames_.find(spot.key); known != propertyNames_.end())
        return known->second;
    if (spot.key.size() > longestId || propertyNames_.size() == maximumPropertyNames)
        refuse(spot, json::describe(spot.key),
               {{"at most {names} different property names of at most {length} bytes",
                 "a lo más {names} nombres de propiedad distintos de a lo más {length} bytes"},
                {{"names", static_cast<std::int64_t>(maximumPropertyNames)},
                 {"length", static_cast<std::int64_t>(longestId)}}});
    const Key name = Key::of(spot.key);
    propertyNames_.emplace(name.text(), name); // the word outlives the file
    return name;
}

const Kind& DesignReader::kind(const Spot& spot) const
{
    const std::string& name = textAt(spot);
    if (const auto found = kinds_.find(name); found != kinds_.end())
        return *found->second;
    std::vector<std::string_view> names;
    for (const Kind& kind : catalogue.kinds())
        names.push_back(kind.name.text());
    refuse(spot, {{"a kind of component; the nearest is \"{nearest}\"",
                   "un tipo de componente; el más parecido es \"{nearest}\""},
                  {{"nearest", std::string(nearest(name, names))}}});
}

void DesignReader::checkEnvironment(const Spot& spot, std::string_view id) const
{
    if (std::find(environments.begin(), environments.end(), id) == environments.end())
        refuse(spot, json::describe(id),
               {{"the id of an environment of this design", "el id de un ambiente de este diseño"}, {}});
}

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

const std::string& idAt(const Spot& spot)
{
    const std::string& id = textAt(spot);
    if (id.empty() || characters(id) > longestId || !isPlain(id))
        refuse(spot, {{"an id of 1 to {length} characters without \"|\" and control characters",
                       "un id de 1 a {length} caracteres, sin \"|\" ni caracteres de control"},
                      {{"length", static_cast<std::int64_t>(longestId)}}});
    return id;
}

Point readPoint(const Spot& spot)
{
    const Message expected{
        {"two numbers [x, y] from -{limit} to {limit}", "dos números [x, y] entre -{limit} y {limit}"},
        {{"limit", std::int64_t{farthest}}}};
    if (spot.value.array().size() != 2)
        refuse(spot, expected);
    const auto rounded = [&](std::size_t index) {
        const std::optional<Micro> micro = spot.value.array()[index].micro();
        if (!micro || *micro > farthest * oneMicro || *micro < -farthest * oneMicro)
            refuse(spot.element(index), expected);
        const Micro half = *micro < 0 ? -oneMicro / 2 : oneMicro / 2;
        return static_cast<int>((*micro + half) / oneMicro);
    };
    return {rounded(0), rounded(1)};
}

} // namespace designer
