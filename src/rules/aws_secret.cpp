#include "rules/aws_secret.h"

#include "design/edits.h"

namespace designer {

bool isAwsSecret(const Here& here)
{
    return here.is(kind::secret) && here.text(property::store) == "aws";
}

bool usesAwsSecret(const Here& user)
{
    bool found = false;
    user.eachOut([&found](const Here& target, const Connection&) { found = found || isAwsSecret(target); });
    return found;
}

Design withAwsSecret(const Design& design, std::string_view user, std::string_view name)
{
    const Component* component = design.component(user);
    if (!component)
        return design;
    Added secret = withNewComponent(design, kind::secret, name, user, component->environments);
    Design out = withValue(secret.design, secret.id, {}, property::store, "aws");
    out = withValue(out, secret.id, {}, property::name, secret.id);
    return withWire(out, user, secret.id);
}

} // namespace designer
