#include "rules/aws_secret.h"

#include <algorithm>

#include "design/edits.h"
#include "rules/secret_names.h"

namespace designer {

bool isAwsSecret(const Here& here)
{
    return here.is(kind::secret) && here.text(property::store) == "aws";
}

bool usesAwsSecret(const Here& user)
{
    const Survey& survey = user.survey();
    const auto isThere = [&](const Link& link) {
        return survey.lives(link.other, user.environment()) && isAwsSecret(user.at(link.other));
    };
    const auto out = survey.out(user.node());
    const auto in = survey.in(user.node());
    return std::any_of(out.begin(), out.end(), isThere) || std::any_of(in.begin(), in.end(), isThere);
}

namespace {

bool isAsked(const PropertyMap& properties, std::string_view name)
{
    const json::Value* asked = properties.find(property::name);
    return asked && asked->string() == name;
}

/// Whether some secret of the design has the name: names are unique in the account.
bool isTaken(const Design& design, std::string_view name)
{
    return std::any_of(design.components().begin(), design.components().end(), [name](const Component& each) {
        return each.kind == kind::secret
               && (isAsked(each.properties, name)
                   || std::any_of(each.overrides.begin(), each.overrides.end(),
                                  [name](const Override& here) { return isAsked(here.properties, name); }));
    });
}

std::string freeName(const Design& design, const std::string& wanted)
{
    std::string name = wanted;
    for (int number = 2; isTaken(design, name); ++number)
        name = wanted + "-" + std::to_string(number);
    return name;
}

} // namespace

Design withAwsSecret(const Design& design, std::string_view user, std::string_view name)
{
    const Component* component = design.component(user);
    if (!component)
        return design;
    const Added secret = withNewComponent(design, kind::secret, name, user, component->environments);
    const std::string valid = validSecretName(SecretStore::aws, name).value_or(secret.id);
    Design out = withValue(secret.design, secret.id, {}, property::store, "aws");
    out = withValue(out, secret.id, {}, property::name, freeName(out, valid));
    // Environments share the account, and with it the names of secrets.
    const auto homes = environmentsOf(out, *component);
    for (std::size_t i = 1; i < homes.size(); ++i)
        if (const auto own = validSecretName(SecretStore::aws, valid + "-" + homes[i]))
            out = withValue(out, secret.id, homes[i], property::name, freeName(out, *own));
    return withWire(out, user, secret.id);
}

} // namespace designer
