#include "rules/fixes.h"

#include "rules/place.h"

namespace designer {

Fix removeConnection(const Finding& finding)
{
    return {{{"Remove the connection", "Eliminar la conexión"}, {}},
            [id = finding.connection](const Design& design) { return design.withoutConnection(id); }};
}

Fix setValue(const Finding& finding, Text title, Key property, json::Value value)
{
    return setValue({title, {}}, finding.component, finding.environment, property, std::move(value));
}

Fix setValue(const Here& here, Text title, Key property, json::Value value)
{
    return setValue({title, {}}, here.id(), scopeOf(here, {property}), property, std::move(value));
}

Fix setValue(Message title, std::string component, std::string environment, Key property, json::Value value)
{
    return {std::move(title), [component = std::move(component), environment = std::move(environment), property,
                               value = std::move(value)](const Design& design) {
                return withValue(design, component, environment, property, value);
            }};
}

Fix letLiveIn(const Here& missing)
{
    const Environment& environment = missing.survey().environments()[missing.environment()];
    Message title{{"Let {component} live in {environment} too", "Que {component} exista también en {environment}"},
                  {{"component", missing.labelled()}, {"environment", nameOf(environment)}}};
    return {std::move(title), [id = missing.id(), environment = environment.id](const Design& design) {
                return livingIn(design, id, environment);
            }};
}

} // namespace designer
