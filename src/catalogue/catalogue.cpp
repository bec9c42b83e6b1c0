#include "catalogue/catalogue.h"

#include <cstdio>
#include <cstdlib>

#include "catalogue/catalogue_reader.h"
#include "resources/resource.h"

namespace designer {

namespace {

constexpr std::string_view builtInTables = "catalogue/tables.json";
constexpr std::string_view builtInKinds = "catalogue/kinds.json";
constexpr std::string_view builtInWires = "catalogue/wires.json";

/// What ships with the program is checked by its tests: a fault here is a fault of the build.
[[noreturn]] void stopAtBrokenBuild(const json::Error& error)
{
    std::fputs((error.in(Language::en) + "\n").c_str(), stderr);
    std::abort();
}

template <typename F> void readBuiltIn(std::string_view path, F&& read)
{
    const std::string_view text = resource(path);
    const json::Result<json::Value> parsed = json::parse(text);
    if (const auto* error = std::get_if<json::Error>(&parsed))
        stopAtBrokenBuild(*error);
    DataReader data;
    read(data, Place(std::get<json::Value>(parsed)));
    if (data.failed())
        stopAtBrokenBuild(data.error(text, std::string(path)));
}

} // namespace

const Catalogue& Catalogue::builtIn()
{
    static const Catalogue catalogue = [] {
        CatalogueReader reader;
        readBuiltIn(builtInTables, [&](DataReader& data, const Place& root) { reader.readTables(data, root); });
        readBuiltIn(builtInKinds, [&](DataReader& data, const Place& root) { reader.readKinds(data, root); });
        readBuiltIn(builtInWires, [&](DataReader& data, const Place& root) { reader.readWires(data, root); });
        return reader.take();
    }();
    return catalogue;
}

json::Result<Catalogue> Catalogue::read(std::string_view text, const std::string& file)
{
    json::Result<json::Value> parsed = json::parse(text);
    if (auto* error = std::get_if<json::Error>(&parsed)) {
        error->file = file;
        return std::move(*error);
    }
    const Place root(std::get<json::Value>(parsed));
    DataReader data;
    CatalogueReader reader;
    data.object(root);
    reader.readTables(data, root);
    reader.readKinds(data, root);
    reader.readWires(data, root);
    if (data.failed())
        return data.error(text, file);
    return reader.take();
}

} // namespace designer
