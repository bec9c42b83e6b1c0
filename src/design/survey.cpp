#include "design/survey.h"

#include <algorithm>
#include <bit>
#include <functional>

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

using Row = std::vector<const json::Value*>;

/// Values of a component in all its environments: room for most designs.
constexpr std::size_t usualRow = 32;

std::size_t hashOf(std::string_view id)
{
    return std::hash<std::string_view>()(id);
}

} // namespace

Survey::Survey(Design design, const Catalogue& catalogue)
    : design_(std::move(design)), catalogue_(catalogue), environmentCells_(std::size_t{shared()} + 1)
{
    collectComponents();
    collectIds();
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
    components_.reserve(count);
    kinds_.reserve(count);
    kindNames_.reserve(count);
    lives_.reserve(count * environmentCells_);
    for (const Component& component : design_.components()) {
        const Kind* kind = catalogue_.kind(component.kind);
        kinds_.push_back(kind ? kind : &unknownKind());
        kindNames_.push_back(component.kind);
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

/// Open addressing in a table that is half empty at most.
void Survey::collectIds()
{
    nodeAt_.assign(std::bit_ceil(2 * components_.size() + 1), 0);
    const std::size_t mask = nodeAt_.size() - 1;
    for (NodeIndex node = 0; node < size(); ++node) {
        std::size_t at = hashOf(components_[node]->id) & mask;
        while (nodeAt_[at] != 0)
            at = (at + 1) & mask;
        nodeAt_[at] = node + 1;
    }
}

std::optional<NodeIndex> Survey::find(std::string_view id) const
{
    const std::size_t mask = nodeAt_.size() - 1;
    for (std::size_t at = hashOf(id) & mask; nodeAt_[at] != 0; at = (at + 1) & mask)
        if (components_[nodeAt_[at] - 1]->id == id)
            return nodeAt_[at] - 1;
    return std::nullopt;
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

namespace {

/// The values of one kind that its catalogue entry fixes: rows for production,
/// pre-production and no environment. Equal defaults have one address, so that
/// rows without anything else are equal too.
Row defaultsOf(const Kind& kind)
{
    const std::size_t width = kind.properties.size();
    Row rows(width * defaultRows, nullptr);
    for (std::size_t slot = 0; slot < width; ++slot) {
        const auto& [production, other] = kind.properties[slot].defaults;
        const json::Value& shared = production == other ? production : other;
        rows[slot] = production.isNull() ? nullptr : production == other ? &shared : &production;
        rows[width + slot] = rows[2 * width + slot] = other.isNull() ? nullptr : &shared;
    }
    return rows;
}

void put(const Kind& kind, const json::Value** row, const PropertyMap& properties)
{
    for (const PropertyEntry& entry : properties)
        if (const int slot = kind.slot(entry.name); slot >= 0 && !entry.value.isNull())
            row[slot] = &entry.value;
}

const json::Value* leastMemory(const Tables& tables, const json::Value* vcpu)
{
    const auto count = vcpu ? vcpu->integer() : std::nullopt;
    const MemoryRange* range = count ? tables.memoryFor(*count) : nullptr;
    return range ? &range->byDefault : nullptr;
}

/// Defaults that other values decide.
void putDerived(const Catalogue& catalogue, const Kind& kind, const json::Value& redundancy, const json::Value** row)
{
    for (std::size_t slot = 0; slot < kind.properties.size(); ++slot) {
        const Property& property = kind.properties[slot];
        if (row[slot] || property.defaultSource == DefaultSource::constant)
            continue;
        if (property.defaultSource == DefaultSource::environmentRedundancy)
            row[slot] = redundancy.isNull() ? nullptr : &redundancy;
        else if (const int from = kind.slot(property.defaultFrom); from >= 0)
            row[slot] = property.defaultSource == DefaultSource::fargateMinimum
                            ? leastMemory(catalogue.tables(), row[from])
                            : row[from];
    }
}

} // namespace

void Survey::collectValues()
{
    environmentRedundancy_.resize(environmentCells_);
    std::vector<std::size_t> defaultRow(environmentCells_, defaultRows - 1);
    for (EnvironmentIndex e = 0; e < shared(); ++e) {
        const Environment& environment = environments()[e];
        const bool production = environment.kind == EnvironmentKind::production;
        defaultRow[e] = production ? 0 : 1;
        environmentRedundancy_[e] =
            environment.redundancy.isNull() ? json::Value(production ? 2 : 1) : environment.redundancy;
    }

    std::size_t widest = 0;
    for (const Kind* kind : kinds_)
        widest = std::max(widest, kind->properties.size());
    values_.reserve(components_.size() * usualRow);
    values_.assign(widest, nullptr); // the row of those that do not live somewhere
    rows_.assign(components_.size() * environmentCells_, 0);
    std::vector<Row> defaults(ofKind_.size());
    for (NodeIndex node = 0; node < size(); ++node) {
        const Component& component = *components_[node];
        const Kind& kind = *kinds_[node];
        const std::size_t width = kind.properties.size();
        Row& templates = defaults[component.kind.id()];
        if (templates.empty())
            templates = defaultsOf(kind);
        const std::size_t first = values_.size();
        for (EnvironmentIndex e = 0; e < environmentCells_; ++e) {
            if (!lives(node, e))
                continue;
            const auto start = templates.begin() + static_cast<std::ptrdiff_t>(defaultRow[e] * width);
            values_.insert(values_.end(), start, start + static_cast<std::ptrdiff_t>(width));
            const json::Value** row = values_.data() + values_.size() - width;
            put(kind, row, component.properties);
            if (!component.overrides.empty() && e < shared())
                if (const PropertyMap* overrides = component.overridesIn(environments()[e].id))
                    put(kind, row, *overrides);
            putDerived(catalogue_, kind, environmentRedundancy_[e], row);
            rows_[cell(node, e)] = keepRow(first, width);
        }
    }
}

/// Takes the last row back where an earlier one of the component is the same.
std::uint32_t Survey::keepRow(std::size_t first, std::size_t width)
{
    const std::size_t last = values_.size() - width;
    for (std::size_t row = first; row < last; row += width)
        if (std::equal(values_.data() + row, values_.data() + row + width, values_.data() + last)) {
            values_.resize(last);
            return static_cast<std::uint32_t>(row);
        }
    return static_cast<std::uint32_t>(last);
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

Labelled Here::labelled() const
{
    return {kind().label, hidingCredentials(component().name.empty() ? component().id : component().name)};
}

constinit const json::Value Here::noValue;

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
