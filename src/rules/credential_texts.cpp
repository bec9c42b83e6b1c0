#include "rules/credential_texts.h"

#include <algorithm>

#include "design/credentials.h"

namespace designer {

namespace {

void clean(std::string& text, std::string_view replacement)
{
    if (looksLikeCredential(text))
        text = withoutCredentials(text, replacement);
}

void clean(Contact& contact, std::string_view replacement)
{
    for (std::string* text : {&contact.name, &contact.email, &contact.phone})
        clean(*text, replacement);
}

void clean(PropertyMap& properties, Key property, std::string_view replacement)
{
    if (const json::Value* value = properties.find(property); value && holdsCredential(*value))
        properties.set(property, withCleanTexts(*value, replacement));
}

void clean(json::Object& members, std::string_view key, std::string_view replacement)
{
    if (const json::Value* value = members.find(key); value && holdsCredential(*value))
        members.set(std::string(key), withCleanTexts(*value, replacement));
}

/// The name of a component must not become empty.
void cleanName(Component& component, std::string_view replacement)
{
    clean(component.name, replacement);
    if (component.name.find_first_not_of(' ') == std::string::npos)
        component.name = component.id;
}

void cutOut(PropertyMap& properties, const Kind& kind)
{
    const PropertyMap before = properties;
    for (const PropertyEntry& entry : before) {
        if (isSecretValue(kind, entry.name.text(), entry.value))
            properties.erase(entry.name);
        clean(properties, entry.name, "");
        if (const json::Value* left = properties.find(entry.name); left && left->isEmpty() && !entry.value.isEmpty())
            properties.erase(entry.name);
    }
}

void cutOut(json::Object& members, const Kind& kind)
{
    const json::Object before = members;
    for (const json::Member& member : before) {
        if (isSecretValue(kind, member.key, member.value))
            members.erase(member.key);
        clean(members, member.key, "");
    }
}

} // namespace

bool holdsCredential(const json::Value& value)
{
    if (value.isString())
        return looksLikeCredential(value.string());
    if (value.isArray())
        return std::any_of(value.array().begin(), value.array().end(), holdsCredential);
    return std::any_of(value.object().begin(), value.object().end(),
                       [](const json::Member& member) { return holdsCredential(member.value); });
}

json::Value withCleanTexts(const json::Value& value, std::string_view replacement)
{
    if (value.isString())
        return withoutCredentials(value.string(), replacement);
    if (value.isArray()) {
        json::Array out;
        for (const json::Value& element : value.array())
            out.push_back(withCleanTexts(element, replacement));
        return out;
    }
    if (value.isObject()) {
        json::Object out;
        for (const json::Member& member : value.object())
            out.append(member.key, withCleanTexts(member.value, replacement));
        return out;
    }
    return value;
}

Design withCleanProperty(const Design& design, std::string_view component, Key property, std::string_view replacement)
{
    const Component* before = design.component(component);
    if (!before)
        return design;
    Component after = *before;
    if (property.text() == "name")
        cleanName(after, replacement);
    clean(after.properties, property, replacement);
    for (Override& each : after.overrides)
        clean(each.properties, property, replacement);
    clean(after.extra, property.text(), replacement);
    return design.with(std::move(after));
}

Design withCleanWire(const Design& design, std::string_view connection, Key property, std::string_view replacement)
{
    const Connection* before = design.connection(connection);
    if (!before)
        return design;
    Connection after = *before;
    clean(after.properties, property, replacement);
    return design.with(std::move(after));
}

Design withCleanWords(const Design& design, std::string_view replacement)
{
    Header header = design.header();
    for (std::string* text : {&header.name, &header.client, &header.description})
        clean(*text, replacement);
    for (Contact* contact : {&header.dns, &header.technical, &header.commercial, &header.approver})
        clean(*contact, replacement);
    for (Environment& environment : header.environments)
        clean(environment.name, replacement);
    Design out = design.with(std::move(header));
    for (const Group& group : design.groups())
        if (looksLikeCredential(group.name)) {
            Group cleaned = group;
            clean(cleaned.name, replacement);
            out = out.with(std::move(cleaned));
        }
    for (const Note& note : design.notes())
        if (looksLikeCredential(note.text)) {
            Note cleaned = note;
            clean(cleaned.text, replacement);
            out = out.with(std::move(cleaned));
        }
    for (const Acceptance& acceptance : design.accepted())
        if (looksLikeCredential(acceptance.reason)) {
            Acceptance cleaned = acceptance;
            clean(cleaned.reason, replacement);
            out = out.with(std::move(cleaned));
        }
    return out;
}

Design withoutSecretValue(const Design& design, const Catalogue& catalogue, std::string_view secret)
{
    const Component* before = design.component(secret);
    const Kind* kind = before ? catalogue.kind(before->kind) : nullptr;
    if (!kind)
        return design;
    Component after = *before;
    cleanName(after, "");
    cutOut(after.properties, *kind);
    for (Override& each : after.overrides)
        cutOut(each.properties, *kind);
    std::erase_if(after.overrides, [](const Override& each) { return each.properties.empty(); });
    cutOut(after.extra, *kind);
    return design.with(std::move(after));
}

bool isSecretValue(const Kind& kind, std::string_view property, const json::Value& value)
{
    const auto isKnown = [property](const Property& known) { return known.name.text() == property; };
    if (value.isEmpty() || std::any_of(kind.properties.begin(), kind.properties.end(), isKnown))
        return false;
    constexpr std::string_view plainWords[] = {"value",     "Value",   "values", "plaintext",
                                               "plainText", "content", "data",   "payload"};
    return isCredentialName(property)
           || std::find(std::begin(plainWords), std::end(plainWords), property) != std::end(plainWords);
}

} // namespace designer
