#include "design/survey.h"

#include <algorithm>

#include "design/credentials.h"

namespace designer {

namespace {

const Kind& unknownKind()
{
    static const Kind kind;
    return kind;
}

std::vector<const Property*> asked(const Kind& kind)
{
    std::vector<const Property*> out;
    for (const Property& property : kind.properties)
        if (property.ticketField > 0 && (property.required || !property.requiredUnless.empty()))
            out.push_back(&property);
    std::stable_sort(out.begin(), out.end(),
                     [](const Property* a, const Property* b) { return a->ticketField < b->ticketField; });
    return out;
}

/// Which rows of default values differ: production, pre-production, and none.
constexpr std::size_t defaultRows = 3;

} // namespace

Survey::Survey(Design design, const Catalogue& catalogue) : design_(std::move(design)), catalogue_(catalogue)
{
    collectComponents();
    collectLinks();
    collectValues();
    collectContacts();
}

const std::string& Survey::environmentId(EnvironmentIndex environment) const
{
    static const std::string none;
    return environment < shared() ? environments()[environment].id : none;
}

bool Survey::isProduction(EnvironmentIndex environment) const
{
    return environment < shared() && environments()[environment].kind == EnvironmentKind::production;
}

void Survey::collectComponents()
{
    const std::size_t count = design_.components().size();
    const std::size_t rows = shared() + 1;
    components_.reserve(count);
    kinds_.reserve(count);
    lives_.reserve(count * rows);
    for (const Component& component : design_.components()) {
        const Kind* kind = catalogue_.kind(component.kind);
        kinds_.push_back(kind ? kind : &unknownKind());
        if (component.kind.id() >= ofKind_.size()) {
            ofKind_.resize(component.kind.id() + 1);
            askedOf_.resize(component.kind.id() + 1);
        }
        if (ofKind_[component.kind.id()].empty())
            askedOf_[component.kind.id()] = asked(*kinds_.back());
        ofKind_[component.kind.id()].push_back(static_cast<NodeIndex>(components_.size()));
        components_.push_back(&component);
        const bool bound = kinds_.back()->scope == Scope::environment;
        for (const Environment& environment : environments())
            lives_.push_back(
                !bound || !component.environments
                || std::find(component.environments->begin(), component.environments->end(), environment.id)
                       != component.environments->end());
        lives_.push_back(!bound);
    }
}

void Survey::collectLinks()
{
    struct Ends {
        const Connection* connection;
        NodeIndex from, to;
    };
    std::vector<Ends> ends;
    ends.reserve(design_.connections().size());
    outStart_.assign(components_.size() + 1, 0);
    inStart_.assign(components_.size() + 1, 0);
    for (const Connection& connection : design_.connections()) {
        const auto from = find(connection.from);
        const auto to = find(connection.to);
        if (!from || !to)
            continue;
        ends.push_back({&connection, *from, *to});
        ++outStart_[*from + 1];
        ++inStart_[*to + 1];
    }
    for (std::size_t i = 1; i < outStart_.size(); ++i) {
        outStart_[i] += outStart_[i - 1];
        inStart_[i] += inStart_[i - 1];
    }
    links_.resize(ends.size());
    backLinks_.resize(ends.size());
    std::vector<std::uint32_t> nextOut(outStart_.begin(), outStart_.end() - 1);
    std::vector<std::uint32_t> nextIn(inStart_.begin(), inStart_.end() - 1);
    for (const Ends& end : ends) {
        links_[nextOut[end.from]++] = {end.connection, end.to};
        backLinks_[nextIn[end.to]++] = {end.connection, end.from};
    }
}

void Survey::collectValues()
{
    const EnvironmentIndex rows = shared() + 1;
    environmentRedundancy_.resize(rows);
    std::vector<std::size_t> defaultRow(rows, defaultRows - 1);
    for (EnvironmentIndex e = 0; e < shared(); ++e) {
        const Environment& environment = environments()[e];
        const bool production = environment.kind == EnvironmentKind::production;
        defaultRow[e] = production ? 0 : 1;
        environmentRedundancy_[e] =
            environment.redundancy.isNull() ? json::Value(production ? 2 : 1) : environment.redundancy;
    }

    // Constant defaults of each kind, one row per kind of environment.
    std::vector<std::vector<const json::Value*>> defaults(ofKind_.size());
    std::size_t cells = 0;
    valueStart_.reserve(components_.size());
    for (const Kind* kind : kinds_) {
        valueStart_.push_back(cells);
        cells += kind->properties.size() * rows;
    }
    values_.assign(cells, nullptr);

    const auto leastMemory = [this](const json::Value* vcpu) -> const json::Value* {
        const auto count = vcpu ? vcpu->integer() : std::nullopt;
        const MemoryRange* range = count ? catalogue_.tables().memoryFor(*count) : nullptr;
        return range ? &range->byDefault : nullptr;
    };
    const auto put = [](const Kind& kind, const json::Value** row, const PropertyMap& properties) {
        for (const PropertyEntry& entry : properties)
            if (const int slot = kind.slot(entry.name); slot >= 0 && !entry.value.isNull())
                row[slot] = &entry.value;
    };
    for (NodeIndex node = 0; node < size(); ++node) {
        const Component& component = *components_[node];
        const Kind& kind = *kinds_[node];
        const std::size_t width = kind.properties.size();
        auto& templates = defaults[component.kind.id()];
        if (templates.empty() && width > 0) {
            templates.assign(width * defaultRows, nullptr);
            for (std::size_t row = 0; row + 1 < defaultRows; ++row)
                for (std::size_t slot = 0; slot < width; ++slot)
                    if (const json::Value& value = kind.properties[slot].defaults[row]; !value.isNull())
                        templates[row * width + slot] = &value;
            std::copy_n(templates.begin() + static_cast<std::ptrdiff_t>(width), width,
                        templates.begin() + static_cast<std::ptrdiff_t>(2 * width));
        }
        for (EnvironmentIndex e = 0; e < rows; ++e) {
            if (!lives_[node * rows + e])
                continue;
            const json::Value** row = values_.data() + valueStart_[node] + width * e;
            std::copy_n(templates.data() + defaultRow[e] * width, width, row);
            put(kind, row, component.properties);
            if (!component.overrides.empty() && e < shared())
                if (const PropertyMap* overrides = component.overridesIn(environments()[e].id))
                    put(kind, row, *overrides);
            for (std::size_t slot = 0; slot < width; ++slot) {
                const Property& property = kind.properties[slot];
                if (row[slot] || property.defaultSource == DefaultSource::constant)
                    continue;
                if (property.defaultSource == DefaultSource::environmentRedundancy)
                    row[slot] = environmentRedundancy_[e].isNull() ? nullptr : &environmentRedundancy_[e];
                else if (const int from = kind.slot(property.defaultFrom); from >= 0)
                    row[slot] =
                        property.defaultSource == DefaultSource::fargateMinimum ? leastMemory(row[from]) : row[from];
            }
        }
    }
}

std::span<const NodeIndex> Survey::ofKind(Key kind) const
{
    return kind.id() < ofKind_.size() ? std::span<const NodeIndex>(ofKind_[kind.id()]) : std::span<const NodeIndex>();
}

std::span<const Property* const> Survey::askedOf(Key kind) const
{
    return kind.id() < askedOf_.size() ? std::span<const Property* const>(askedOf_[kind.id()])
                                       : std::span<const Property* const>();
}

std::optional<NodeIndex> Survey::find(std::string_view id) const
{
    const auto at = std::partition_point(components_.begin(), components_.end(),
                                         [id](const Component* component) { return component->id < id; });
    if (at == components_.end() || (*at)->id != id)
        return std::nullopt;
    return static_cast<NodeIndex>(at - components_.begin());
}

bool Survey::lives(NodeIndex node, EnvironmentIndex environment) const
{
    return lives_[node * (shared() + 1) + environment] != 0;
}

const json::Value* Survey::value(NodeIndex node, EnvironmentIndex environment, Key property) const
{
    const Kind& kind = *kinds_[node];
    const int slot = kind.slot(property);
    if (slot < 0)
        return nullptr;
    return values_[valueStart_[node] + kind.properties.size() * environment + static_cast<std::size_t>(slot)];
}

Labelled Here::labelled() const
{
    return {kind().label, hidingCredentials(component().name.empty() ? component().id : component().name)};
}

const json::Value& Here::value(Key property) const
{
    static const json::Value null;
    const json::Value* value = find(property);
    return value ? *value : null;
}

namespace {

json::Value toValue(const Contact& contact)
{
    return json::Object{{"name", contact.name}, {"email", contact.email}, {"phone", contact.phone}};
}

} // namespace

void Survey::collectContacts()
{
    const Header& header = design_.header();
    designContacts_ = {{property::dnsContact, toValue(header.dns)},
                       {property::technicalContact, toValue(header.technical)},
                       {property::commercialContact, toValue(header.commercial)}};
}

const json::Value& Survey::designContact(Key property) const
{
    static const json::Value null;
    for (const auto& [name, contact] : designContacts_)
        if (name == property)
            return contact;
    return null;
}

bool isAnswered(const json::Value& value)
{
    if (value.isString())
        return value.string().find_first_not_of(" \t\r\n") != std::string::npos;
    if (value.isArray())
        return std::any_of(value.array().begin(), value.array().end(), isAnswered);
    if (value.isObject())
        return std::any_of(value.object().begin(), value.object().end(),
                           [](const json::Member& member) { return isAnswered(member.value); });
    return !value.isNull();
}

bool mustBeAnswered(const Here& here, const Property& property)
{
    if (property.requiredUnless.empty())
        return property.required;
    return !(here.value(property.requiredUnless) == property.requiredUnlessValue);
}

const json::Value& answer(const Here& here, const Property& property)
{
    const json::Value& value = here.value(property.name);
    if (property.type != PropertyType::contact || isAnswered(value))
        return value;
    return here.survey().designContact(property.name);
}

bool needsTicket(const Here& here)
{
    const Kind& kind = here.kind();
    if (!kind.needsTicket)
        return false;
    if (here.is(kind::encryptionKey))
        return here.text(property::mode) != "kms-managed";
    if (here.is(kind::messaging))
        return here.text(property::mode) == "direct";
    if (here.is(kind::waf))
        return !here.value(property::ipRules).isEmpty() || !here.value(property::rateLimit).isEmpty();
    return true;
}

std::vector<MissingAnswer> missingAnswers(const Here& here)
{
    std::vector<MissingAnswer> missing;
    if (!needsTicket(here))
        return missing;
    for (const Property* property : here.survey().askedOf(here.component().kind))
        if (mustBeAnswered(here, *property) && !isAnswered(answer(here, *property)))
            missing.push_back({property, property->ticketField});
    return missing;
}

} // namespace designer
