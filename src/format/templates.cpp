#include "format/templates.h"

#include <vector>

#include "format/format.h"
#include "resources/resource.h"

namespace designer {

namespace {

std::vector<Template> readTemplates()
{
    std::vector<Template> out;
    const auto index = json::parse(resource("templates/index.json"));
    for (const json::Value& entry : std::get<json::Value>(index)["templates"].array())
        out.push_back({entry["id"].string(),
                       {entry["name"]["en"].string(), entry["name"]["es"].string()},
                       {entry["description"]["en"].string(), entry["description"]["es"].string()}});
    return out;
}

} // namespace

Design Template::design() const
{
    const auto read = readDesign(resource("templates/" + id + ".mcdesign"), Catalogue::builtIn(), id + ".mcdesign");
    return std::get<Design>(read);
}

std::span<const Template> templates()
{
    static const std::vector<Template> all = readTemplates();
    return all;
}

const Template* findTemplate(std::string_view id)
{
    for (const Template& each : templates())
        if (each.id == id)
            return &each;
    return nullptr;
}

} // namespace designer
