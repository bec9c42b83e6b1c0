#include "rules/fixes.h"

namespace designer {

Fix removeConnection(const Finding& finding)
{
    return {{{"Remove the connection", "Eliminar la conexión"}, {}},
            [id = finding.connection](const Design& design) { return design.withoutConnection(id); }};
}

Fix setValue(const Finding& finding, Text title, Key property, json::Value value)
{
    return {{title, {}},
            [component = finding.component, environment = finding.environment, property, value = std::move(value)](
                const Design& design) { return withValue(design, component, environment, property, value); }};
}

} // namespace designer
