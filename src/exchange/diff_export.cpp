#include "exchange/diff_export.h"

namespace designer {

namespace {

json::Array fieldsJson(const std::vector<FieldChange>& fields)
{
    json::Array out;
    for (const FieldChange& field : fields)
        out.push_back(json::Object{{"path", field.path}, {"before", field.before}, {"after", field.after}});
    return out;
}

} // namespace

std::vector<DiffSection> sections(const DesignDiff& difference)
{
    return {{"components", {"component", "componente"}, &difference.components},
            {"connections", {"connection", "conexión"}, &difference.connections},
            {"notes", {"note", "nota"}, &difference.notes},
            {"groups", {"group", "grupo"}, &difference.groups},
            {"accepted", {"acceptance", "aceptación"}, &difference.accepted}};
}

json::Value diffJson(const DesignDiff& difference)
{
    static constexpr std::string_view kinds[] = {"added", "removed", "changed"};
    json::Object out{{"version", 1}, {"equal", difference.empty()}, {"design", fieldsJson(difference.header)}};
    for (const DiffSection& section : sections(difference)) {
        json::Array items;
        for (const ItemChange& item : *section.items)
            items.push_back(json::Object{{"id", item.id},
                                         {"change", kinds[static_cast<std::size_t>(item.kind)]},
                                         {"fields", fieldsJson(item.fields)}});
        out.set(std::string(section.key), std::move(items));
    }
    return out;
}

json::Value conflictJson(const MergeConflict& conflict)
{
    return json::Object{
        {"where", conflict.where}, {"base", conflict.base}, {"ours", conflict.ours}, {"theirs", conflict.theirs}};
}

} // namespace designer
