#include "catalogue/catalogue_reader.h"

namespace designer {

namespace {

constexpr std::pair<std::string_view, WireMeaning> meanings[] = {{"call", WireMeaning::call},
                                                                 {"data", WireMeaning::data},
                                                                 {"protects", WireMeaning::protects},
                                                                 {"resolves", WireMeaning::resolves}};
/// More than this in one file is no catalogue; names are kept for good.
constexpr std::size_t mostKinds = 500;
constexpr std::size_t mostWires = 10'000;

std::uint64_t pairOf(Key from, Key to)
{
    return (std::uint64_t{from.id()} << 32) | to.id();
}

void atMost(DataReader& data, const Place& list, std::size_t most)
{
    if (data.array(list).size() > most)
        data.fail(list, {{"a list of at most {most}", "una lista de {most} como máximo"},
                         {{"most", static_cast<std::int64_t>(most)}}});
}

Key knownKind(DataReader& data, const Place& place, const Catalogue& catalogue)
{
    const Key name = Key::of(data.text(place));
    if (!catalogue.kind(name))
        data.fail(place, {{"the name of a kind", "el nombre de un tipo"}, {}});
    return name;
}

Wire readWire(DataReader& data, const Place& place, const Catalogue& catalogue)
{
    data.object(place);
    Wire wire;
    wire.from = knownKind(data, place.member("from"), catalogue);
    wire.to = knownKind(data, place.member("to"), catalogue);
    wire.meaning = data.named(place.member("meaning"), meanings);
    wire.label = data.bilingual(place.member("label"));
    wire.dockable = data.optionalFlag(place.member("dockable"), false);
    if (const Place own = place.member("properties"); !own.value().isNull())
        wire.properties = readProperties(data, own, catalogue.tables());
    return wire;
}

} // namespace

void CatalogueReader::readTables(DataReader& data, const Place& document)
{
    catalogue_.tables_ = designer::readTables(data, document.member("tables"));
}

void CatalogueReader::readKinds(DataReader& data, const Place& document)
{
    catalogue_.date_ = data.text(document.member("date"));
    const Place kinds = document.member("kinds");
    atMost(data, kinds, mostKinds);
    data.each(kinds, [&](const Place& place) {
        Kind kind = readKind(data, place, catalogue_.tables_);
        if (catalogue_.kind(kind.name))
            data.fail(place.member("name"),
                      {{"a name that no other kind has", "un nombre que no tenga otro tipo"}, {}});
        if (data.failed())
            return;
        if (catalogue_.kindAt_.size() <= kind.name.id())
            catalogue_.kindAt_.resize(kind.name.id() + 1, -1);
        catalogue_.kindAt_[kind.name.id()] = static_cast<std::int16_t>(catalogue_.kinds_.size());
        catalogue_.kinds_.push_back(std::move(kind));
    });
}

void CatalogueReader::readWires(DataReader& data, const Place& document)
{
    const Place wires = document.member("wires");
    atMost(data, wires, mostWires);
    data.each(wires, [&](const Place& place) {
        Wire wire = readWire(data, place, catalogue_);
        if (!catalogue_.wireAt_.emplace(pairOf(wire.from, wire.to), catalogue_.wires_.size()).second)
            data.fail(place,
                      {{"a pair of kinds that no other wire joins", "un par de tipos que no una otra conexión"}, {}});
        catalogue_.wires_.push_back(std::move(wire));
    });
}

const Wire* Catalogue::wire(Key from, Key to) const
{
    const auto found = wireAt_.find(pairOf(from, to));
    return found == wireAt_.end() ? nullptr : &wires_[found->second];
}

} // namespace designer
