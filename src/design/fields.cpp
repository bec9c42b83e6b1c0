#include "design/fields.h"

#include <algorithm>

#include "json/json.h"

namespace designer {

namespace {

constexpr std::string_view propertiesSection = "properties";
constexpr std::string_view overridesSection = "overrides";

/// A field that is there once.
template <typename T> struct Single {
    std::string_view path;
    FieldValue (*get)(const T& item);
    void (*set)(T& item, const FieldValue& value);
};

/// Unknown keys, each a field.
template <typename T> struct Unknown {
    std::string_view path;
    const json::Object& (*get)(const T& item);
    json::Object& (*edit)(T& item);
};

template <typename T> struct Fields;

// Text, flags and places.

FieldValue unlessEmpty(const std::string& text)
{
    return text.empty() ? FieldValue() : FieldValue(text);
}

template <typename T, std::string T::* part> constexpr Single<T> text(std::string_view path)
{
    return {path, [](const T& item) { return unlessEmpty(item.*part); },
            [](T& item, const FieldValue& value) { item.*part = value ? value->string() : std::string(); }};
}

template <typename T, bool T::* part> constexpr Single<T> flag(std::string_view path)
{
    return {path, [](const T& item) { return item.*part ? FieldValue(true) : FieldValue(); },
            [](T& item, const FieldValue& value) { item.*part = value && value->boolean(); }};
}

json::Value toValue(Point point)
{
    return json::Array{point.x, point.y};
}

Point toPoint(const json::Value& value)
{
    return {static_cast<int>(value.array()[0].integer().value_or(0)),
            static_cast<int>(value.array()[1].integer().value_or(0))};
}

template <typename T, std::optional<Point> T::* part> constexpr Single<T> place(std::string_view path)
{
    return {
        path, [](const T& item) { return item.*part ? FieldValue(toValue(*(item.*part))) : FieldValue(); },
        [](T& item, const FieldValue& value) { item.*part = value ? std::optional(toPoint(*value)) : std::nullopt; }};
}

template <typename T, json::Object T::* part> constexpr Unknown<T> unknown(std::string_view path)
{
    return {path, [](const T& item) -> const json::Object& { return item.*part; },
            [](T& item) -> json::Object& { return item.*part; }};
}

// The items.

FieldValue homes(const Component& component)
{
    if (!component.environments)
        return std::nullopt;
    return json::Array(component.environments->begin(), component.environments->end());
}

void setHomes(Component& component, const FieldValue& value)
{
    component.environments.reset();
    if (!value)
        return;
    component.environments.emplace();
    for (const json::Value& home : value->array())
        component.environments->push_back(home.string());
}

FieldValue bends(const Connection& connection)
{
    if (connection.bends.empty())
        return std::nullopt;
    json::Array out;
    for (const Point bend : connection.bends)
        out.push_back(toValue(bend));
    return out;
}

void setBends(Connection& connection, const FieldValue& value)
{
    connection.bends.clear();
    if (value)
        for (const json::Value& bend : value->array())
            connection.bends.push_back(toPoint(bend));
}

template <> struct Fields<Component> {
    static constexpr Single<Component> singles[] = {
        {"kind", [](const Component& item) { return FieldValue(item.kind.text()); },
         [](Component& item, const FieldValue& value) { item.kind = Key::of(value ? value->string() : ""); }},
        text<Component, &Component::name>("name"),
        place<Component, &Component::at>("at"),
        {"environments", homes, setHomes},
        flag<Component, &Component::pinned>("pinned"),
        text<Component, &Component::group>("group")};
    static constexpr Unknown<Component> unknowns[] = {unknown<Component, &Component::extra>("extra")};
};

template <> struct Fields<Connection> {
    static constexpr Single<Connection> singles[] = {text<Connection, &Connection::from>("from"),
                                                     text<Connection, &Connection::to>("to"),
                                                     {"bends", bends, setBends},
                                                     flag<Connection, &Connection::docked>("docked")};
    static constexpr Unknown<Connection> unknowns[] = {unknown<Connection, &Connection::extra>("extra")};
};

template <> struct Fields<Note> {
    static constexpr Single<Note> singles[] = {text<Note, &Note::text>("text"), place<Note, &Note::at>("at"),
                                               place<Note, &Note::size>("size")};
    static constexpr Unknown<Note> unknowns[] = {unknown<Note, &Note::extra>("extra")};
};

template <> struct Fields<Group> {
    static constexpr Single<Group> singles[] = {text<Group, &Group::name>("name")};
    static constexpr Unknown<Group> unknowns[] = {unknown<Group, &Group::extra>("extra")};
};

template <> struct Fields<Acceptance> {
    static constexpr Single<Acceptance> singles[] = {
        text<Acceptance, &Acceptance::reason>("reason"), text<Acceptance, &Acceptance::by>("by"),
        text<Acceptance, &Acceptance::on>("on"), text<Acceptance, &Acceptance::facts>("facts")};
    static constexpr Unknown<Acceptance> unknowns[] = {unknown<Acceptance, &Acceptance::extra>("extra")};
};

FieldValue environmentKind(const Environment& environment)
{
    return FieldValue(environment.kind == EnvironmentKind::production ? "production" : "pre-production");
}

void setEnvironmentKind(Environment& environment, const FieldValue& value)
{
    const bool production = value && value->string() == "production";
    environment.kind = production ? EnvironmentKind::production : EnvironmentKind::preProduction;
}

template <> struct Fields<Environment> {
    static constexpr Single<Environment> singles[] = {
        text<Environment, &Environment::name>("name"),
        {"kind", environmentKind, setEnvironmentKind},
        {"redundancy",
         [](const Environment& item) { return item.redundancy.isNull() ? FieldValue() : FieldValue(item.redundancy); },
         [](Environment& item, const FieldValue& value) { item.redundancy = value.value_or(json::Value()); }},
        text<Environment, &Environment::network>("network")};
    static constexpr Unknown<Environment> unknowns[] = {unknown<Environment, &Environment::extra>("extra")};
};

template <Contact Header::* contact, std::string Contact::* part>
constexpr Single<Header> contactText(std::string_view path)
{
    return {path, [](const Header& header) { return unlessEmpty(header.*contact.*part); },
            [](Header& header, const FieldValue& value) {
                (header.*contact).*part = value ? value->string() : std::string();
            }};
}

template <Contact Header::* contact> constexpr Unknown<Header> contactUnknown(std::string_view path)
{
    return {path, [](const Header& header) -> const json::Object& { return (header.*contact).extra; },
            [](Header& header) -> json::Object& { return (header.*contact).extra; }};
}

template <> struct Fields<Header> {
    static constexpr Single<Header> singles[] = {
        text<Header, &Header::name>("name"),
        text<Header, &Header::client>("client"),
        text<Header, &Header::description>("description"),
        text<Header, &Header::primaryRegion>("regions/primary"),
        text<Header, &Header::contingencyRegion>("regions/contingency"),
        contactText<&Header::dns, &Contact::name>("contacts/dns/name"),
        contactText<&Header::dns, &Contact::email>("contacts/dns/email"),
        contactText<&Header::dns, &Contact::phone>("contacts/dns/phone"),
        contactText<&Header::technical, &Contact::name>("contacts/technical/name"),
        contactText<&Header::technical, &Contact::email>("contacts/technical/email"),
        contactText<&Header::technical, &Contact::phone>("contacts/technical/phone"),
        contactText<&Header::commercial, &Contact::name>("contacts/commercial/name"),
        contactText<&Header::commercial, &Contact::email>("contacts/commercial/email"),
        contactText<&Header::commercial, &Contact::phone>("contacts/commercial/phone"),
        contactText<&Header::approver, &Contact::name>("contacts/approver/name"),
        contactText<&Header::approver, &Contact::email>("contacts/approver/email"),
        contactText<&Header::approver, &Contact::phone>("contacts/approver/phone")};
    static constexpr Unknown<Header> unknowns[] = {unknown<Header, &Header::regionsExtra>("regions/extra"),
                                                   unknown<Header, &Header::contactsExtra>("contacts/extra"),
                                                   contactUnknown<&Header::dns>("contacts/dns/extra"),
                                                   contactUnknown<&Header::technical>("contacts/technical/extra"),
                                                   contactUnknown<&Header::commercial>("contacts/commercial/extra"),
                                                   contactUnknown<&Header::approver>("contacts/approver/extra"),
                                                   unknown<Header, &Header::extra>("extra")};
};

template <typename T> constexpr bool hasProperties = requires(T item) { item.properties; };
template <typename T> constexpr bool hasOverrides = requires(T item) { item.overrides; };

// Differences.

FieldValue optional(const json::Value* value)
{
    return value ? FieldValue(*value) : FieldValue();
}

void compareProperties(FieldPath path, const PropertyMap& before, const PropertyMap& after, const FieldVisitor& visit)
{
    auto a = before.begin();
    auto b = after.begin();
    while (a != before.end() || b != after.end()) {
        const bool takeA = b == after.end() || (a != before.end() && !(b->name < a->name));
        const bool takeB = a == before.end() || (b != after.end() && !(a->name < b->name));
        path.name = (takeA ? a : b)->name.text();
        if (!(takeA && takeB && a->value == b->value))
            visit(path, optional(takeA ? &a->value : nullptr), optional(takeB ? &b->value : nullptr));
        a += takeA ? 1 : 0;
        b += takeB ? 1 : 0;
    }
}

void compareOverrides(const Component& before, const Component& after, const FieldVisitor& visit)
{
    static const PropertyMap none;
    auto a = before.overrides.begin();
    auto b = after.overrides.begin();
    while (a != before.overrides.end() || b != after.overrides.end()) {
        const bool takeA =
            b == after.overrides.end() || (a != before.overrides.end() && a->environment <= b->environment);
        const bool takeB =
            a == before.overrides.end() || (b != after.overrides.end() && b->environment <= a->environment);
        compareProperties({overridesSection, (takeA ? a : b)->environment, {}}, takeA ? a->properties : none,
                          takeB ? b->properties : none, visit);
        a += takeA ? 1 : 0;
        b += takeB ? 1 : 0;
    }
}

void compareObjects(std::string_view section, const json::Object& before, const json::Object& after,
                    const FieldVisitor& visit)
{
    for (const json::Member& member : before)
        if (const json::Value* now = after.find(member.key); !now || !(*now == member.value))
            visit({section, {}, member.key}, member.value, optional(now));
    for (const json::Member& member : after)
        if (!before.find(member.key))
            visit({section, {}, member.key}, std::nullopt, member.value);
}

/// In the order of the keys, as readers have them.
void setMember(json::Object& object, std::string_view key, const FieldValue& value)
{
    json::Object out;
    bool done = !value;
    for (const json::Member& member : object) {
        if (!done && member.key >= key) {
            out.append(std::string(key), *value);
            done = true;
        }
        if (member.key != key)
            out.append(member.key, member.value);
    }
    if (!done)
        out.append(std::string(key), *value);
    object = std::move(out);
}

void setProperty(PropertyMap& properties, std::string_view name, const FieldValue& value)
{
    if (value)
        properties.set(Key::of(name), *value);
    else
        properties.erase(Key::of(name));
}

void setOverride(Component& component, const FieldPath& path, const FieldValue& value)
{
    auto& overrides = component.overrides;
    auto at = std::lower_bound(overrides.begin(), overrides.end(), path.environment,
                               [](const Override& each, std::string_view id) { return each.environment < id; });
    if (at == overrides.end() || at->environment != path.environment)
        at = overrides.insert(at, {std::string(path.environment), {}});
    setProperty(at->properties, path.name, value);
    if (at->properties.empty())
        overrides.erase(at);
}

json::Object toObject(const PropertyMap& properties)
{
    json::Object out;
    for (const PropertyEntry& entry : properties)
        out.append(std::string(entry.name.text()), entry.value);
    return out;
}

} // namespace

std::string FieldPath::text() const
{
    std::string out(section);
    if (!environment.empty())
        out += json::pointerStep(environment);
    if (!name.empty())
        out += json::pointerStep(name);
    return out;
}

template <typename T> void eachDifference(const T& before, const T& after, const FieldVisitor& visit)
{
    for (const Single<T>& field : Fields<T>::singles)
        if (const FieldValue was = field.get(before), is = field.get(after); was != is)
            visit({field.path, {}, {}}, was, is);
    if constexpr (hasProperties<T>)
        compareProperties({propertiesSection, {}, {}}, before.properties, after.properties, visit);
    if constexpr (hasOverrides<T>)
        compareOverrides(before, after, visit);
    for (const Unknown<T>& field : Fields<T>::unknowns)
        compareObjects(field.path, field.get(before), field.get(after), visit);
}

template <typename T> FieldValue fieldOf(const T& item, const FieldPath& path)
{
    for (const Single<T>& field : Fields<T>::singles)
        if (field.path == path.section)
            return field.get(item);
    for (const Unknown<T>& field : Fields<T>::unknowns)
        if (field.path == path.section)
            return optional(field.get(item).find(path.name));
    if constexpr (hasOverrides<T>)
        if (path.section == overridesSection) {
            const PropertyMap* properties = item.overridesIn(path.environment);
            return properties ? optional(properties->find(Key::of(path.name))) : FieldValue();
        }
    if constexpr (hasProperties<T>)
        return optional(item.properties.find(Key::of(path.name)));
    return std::nullopt;
}

template <typename T> void setField(T& item, const FieldPath& path, const FieldValue& value)
{
    for (const Single<T>& field : Fields<T>::singles)
        if (field.path == path.section)
            return field.set(item, value);
    for (const Unknown<T>& field : Fields<T>::unknowns)
        if (field.path == path.section)
            return setMember(field.edit(item), path.name, value);
    if constexpr (hasOverrides<T>)
        if (path.section == overridesSection)
            return setOverride(item, path, value);
    if constexpr (hasProperties<T>)
        setProperty(item.properties, path.name, value);
}

template <typename T> json::Value valueOf(const T& item)
{
    json::Object out;
    for (const Single<T>& field : Fields<T>::singles)
        if (FieldValue value = field.get(item))
            out.append(std::string(field.path), std::move(*value));
    if constexpr (hasProperties<T>)
        if (!item.properties.empty())
            out.append(std::string(propertiesSection), toObject(item.properties));
    if constexpr (hasOverrides<T>) {
        json::Object overrides;
        for (const Override& each : item.overrides)
            overrides.append(each.environment, toObject(each.properties));
        if (!overrides.empty())
            out.append(std::string(overridesSection), std::move(overrides));
    }
    for (const Unknown<T>& field : Fields<T>::unknowns)
        if (!field.get(item).empty())
            out.append(std::string(field.path), field.get(item));
    return out;
}

#define DESIGNER_ITEM_FIELDS(T)                                                                                        \
    template void eachDifference(const T&, const T&, const FieldVisitor&);                                             \
    template FieldValue fieldOf(const T&, const FieldPath&);                                                           \
    template void setField(T&, const FieldPath&, const FieldValue&);                                                   \
    template json::Value valueOf(const T&);

DESIGNER_ITEM_FIELDS(Component)
DESIGNER_ITEM_FIELDS(Connection)
DESIGNER_ITEM_FIELDS(Note)
DESIGNER_ITEM_FIELDS(Group)
DESIGNER_ITEM_FIELDS(Acceptance)
DESIGNER_ITEM_FIELDS(Environment)
DESIGNER_ITEM_FIELDS(Header)
#undef DESIGNER_ITEM_FIELDS

} // namespace designer
