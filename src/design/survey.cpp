#include "design/survey.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "design/ahead.h"
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

/// Values of a component in all its environments: room for most designs.
constexpr std::size_t usualRow = 32;

/// Ids are short and looked up once for each end of a wire.
std::size_t hashOf(std::string_view id)
{
    constexpr std::uint64_t odd = 0x9e3779b97f4a7c15;
    constexpr std::size_t step = sizeof(std::uint64_t);
    const auto mixed = [](std::uint64_t hash, std::uint64_t word) {
        hash = (hash ^ word) * odd;
        return hash ^ (hash >> 32);
    };
    std::uint64_t hash = id.size();
    std::uint64_t word = 0;
    for (; id.size() >= step; id.remove_prefix(step)) {
        std::memcpy(&word, id.data(), step);
        hash = mixed(hash, word);
    }
    word = 0;
    for (const char c : id)
        word = word << 8 | static_cast<unsigned char>(c);
    return mixed(hash, word);
}

using Row = std::vector<const json::Value*>;

/// A value that follows from another one of the component, or from the environment.
struct Derived {
    std::size_t slot = 0;
    DefaultSource source = DefaultSource::constant;
    int from = -1; // slot
};

/// What the catalogue says of the values of a kind: rows of its defaults in production, before it, and outside of
/// all environments; and what is derived. Equal defaults have one address, so that rows without anything else are
/// equal too.
struct KindRows {
    static constexpr std::size_t production = 0, preProduction = 1, none = 2, count = 3;
    Row defaults;
    std::vector<Derived> derived;

    explicit KindRows(const Kind& kind) : defaults(kind.properties.size() * count)
    {
        const std::size_t width = kind.properties.size();
        for (std::size_t slot = 0; slot < width; ++slot) {
            const Property& property = kind.properties[slot];
            const auto& [inProduction, other] = property.defaults;
            const json::Value& shared = inProduction == other ? inProduction : other;
            defaults[slot] = inProduction.isNull() ? nullptr : inProduction == other ? &shared : &inProduction;
            defaults[preProduction * width + slot] = defaults[none * width + slot] = other.isNull() ? nullptr : &shared;
            if (property.defaultSource != DefaultSource::constant)
                derived.push_back({slot, property.defaultSource, kind.slot(property.defaultFrom)});
        }
    }
};

/// A value that a component writes itself.
struct Written {
    std::size_t slot;
    const json::Value* value;
};

void collectWritten(const Kind& kind, const PropertyMap& properties, std::vector<Written>& written)
{
    for (const PropertyEntry& entry : properties)
        if (const int slot = kind.slot(entry.name); slot >= 0 && !entry.value.isNull())
            written.push_back({static_cast<std::size_t>(slot), &entry.value});
}

const json::Value* leastMemory(const Tables& tables, const json::Value* vcpu)
{
    const auto count = vcpu ? vcpu->integer() : std::nullopt;
    const MemoryRange* range = count ? tables.memoryFor(*count) : nullptr;
    return range ? &range->byDefault : nullptr;
}

const json::Value* derivedValue(const Catalogue& catalogue, const Derived& derived, const json::Value& redundancy,
                                const json::Value* const* row)
{
    if (derived.source == DefaultSource::environmentRedundancy)
        return redundancy.isNull() ? nullptr : &redundancy;
    if (derived.from < 0)
        return nullptr;
    return derived.source == DefaultSource::fargateMinimum ? leastMemory(catalogue.tables(), row[derived.from])
                                                           : row[derived.from];
}

} // namespace

/// Goes through the components once, which are far apart in memory.
class Survey::Collector {
public:
    explicit Collector(Survey& survey);

    void collect(NodeIndex node);

private:
    /// What the values in an environment depend on, apart from the component.
    struct Place {
        std::size_t defaults = KindRows::none;
        const json::Value* redundancy = nullptr;
        EnvironmentIndex first = 0; // the first that is the same
    };

    void collectId(NodeIndex node);
    void collectKind(NodeIndex node);
    void collectLives(NodeIndex node);
    void collectValues(NodeIndex node);
    void collectRepositories(NodeIndex node);
    void makeRow(const Component& component, const KindRows& rows, EnvironmentIndex e);
    std::uint32_t keepRow(std::size_t first, std::size_t width);

    Survey& survey_;
    std::vector<Place> places_;                 // by environment, then `shared()`
    std::vector<std::optional<KindRows>> rows_; // by Key::id
    std::vector<Written> written_;              // of the component, for all environments
    std::vector<Written> overridden_;           // for one
};

Survey::Survey(Design design, const Catalogue& catalogue)
    : design_(std::move(design)), catalogue_(catalogue), environmentCells_(std::size_t{shared()} + 1)
{
    collectComponents();
    collectIds();
    collectLinks();
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
    components_.reserve(design_.components().size());
    for (const Component& component : design_.components())
        components_.push_back(&component);
    constexpr std::size_t step = 4;
    const Ahead ahead(components_, step);
    Collector collector(*this);
    for (NodeIndex node = 0; node < size(); ++node) {
        ahead.reach(node);
        collector.collect(node);
    }
}

Survey::Collector::Collector(Survey& survey) : survey_(survey), places_(survey.environmentCells_)
{
    const std::size_t count = survey.size();
    survey.kinds_.reserve(count);
    survey.kindNames_.reserve(count);
    survey.lives_.reserve(count * survey.environmentCells_);
    survey.rows_.reserve(count * survey.environmentCells_);
    survey.repositoryStart_.reserve(count + 1);
    survey.idStart_.reserve(count + 1);
    survey.values_.reserve(count * usualRow);

    std::size_t widest = 0;
    for (const Kind& kind : survey.catalogue_.kinds())
        widest = std::max(widest, kind.properties.size());
    survey.values_.assign(widest, nullptr); // the row of those that do not live somewhere

    survey.environmentRedundancy_.resize(survey.environmentCells_);
    for (EnvironmentIndex e = 0; e <= survey.shared(); ++e) {
        Place& place = places_[e];
        json::Value& redundancy = survey.environmentRedundancy_[e];
        if (e < survey.shared()) {
            const bool production = survey.isProduction(e);
            const json::Value& written = survey.environments()[e].redundancy;
            place.defaults = production ? KindRows::production : KindRows::preProduction;
            redundancy = written.isNull() ? json::Value(production ? 2 : 1) : written;
        }
        while (places_[place.first].defaults != place.defaults
               || !(survey.environmentRedundancy_[place.first] == redundancy))
            ++place.first;
        place.redundancy = &survey.environmentRedundancy_[place.first];
    }
}

void Survey::Collector::collect(NodeIndex node)
{
    collectId(node);
    collectKind(node);
    collectLives(node);
    collectValues(node);
    collectRepositories(node);
}

void Survey::Collector::collectId(NodeIndex node)
{
    survey_.ids_ += survey_.component(node).id;
    survey_.idStart_.push_back(static_cast<std::uint32_t>(survey_.ids_.size()));
}

void Survey::Collector::collectKind(NodeIndex node)
{
    const Component& component = survey_.component(node);
    const Kind* known = survey_.catalogue_.kind(component.kind);
    const Kind& kind = known ? *known : unknownKind();
    survey_.kinds_.push_back(&kind);
    survey_.kindNames_.push_back(component.kind);
    const std::uint32_t id = component.kind.id();
    if (id >= rows_.size()) {
        survey_.ofKind_.resize(id + 1);
        survey_.askedOf_.resize(id + 1);
        rows_.resize(id + 1);
    }
    if (!rows_[id]) {
        survey_.askedOf_[id] = asked(kind);
        rows_[id].emplace(kind);
    }
    survey_.ofKind_[id].push_back(node);
}

void Survey::Collector::collectLives(NodeIndex node)
{
    const Component& component = survey_.component(node);
    const bool bound = survey_.kinds_.back()->scope == Scope::environment;
    for (const Environment& environment : survey_.environments())
        survey_.lives_.push_back(
            !bound || !component.environments
            || std::find(component.environments->begin(), component.environments->end(), environment.id)
                   != component.environments->end());
    survey_.lives_.push_back(!bound);
}

void Survey::Collector::collectValues(NodeIndex node)
{
    const Component& component = survey_.component(node);
    const Kind& kind = survey_.kind(node);
    const KindRows& rows = *rows_[component.kind.id()];
    written_.clear();
    collectWritten(kind, component.properties, written_);
    const std::size_t first = survey_.values_.size();
    for (EnvironmentIndex e = 0; e <= survey_.shared(); ++e) {
        const EnvironmentIndex same = places_[e].first;
        std::uint32_t row = 0;
        if (survey_.lives(node, e) && same < e && component.overrides.empty() && survey_.lives(node, same))
            row = survey_.rows_[survey_.cell(node, same)];
        else if (survey_.lives(node, e)) {
            makeRow(component, rows, e);
            row = keepRow(first, kind.properties.size());
        }
        survey_.rows_.push_back(row);
    }
}

void Survey::Collector::makeRow(const Component& component, const KindRows& rows, EnvironmentIndex e)
{
    const Kind& kind = *survey_.kinds_.back();
    const std::size_t width = kind.properties.size();
    const auto start = rows.defaults.begin() + static_cast<std::ptrdiff_t>(places_[e].defaults * width);
    survey_.values_.insert(survey_.values_.end(), start, start + static_cast<std::ptrdiff_t>(width));
    const json::Value** row = survey_.values_.data() + survey_.values_.size() - width;
    const auto write = [row](const std::vector<Written>& written) {
        for (const Written& each : written)
            row[each.slot] = each.value;
    };
    write(written_);
    if (!component.overrides.empty() && e < survey_.shared())
        if (const PropertyMap* overrides = component.overridesIn(survey_.environments()[e].id)) {
            overridden_.clear();
            collectWritten(kind, *overrides, overridden_);
            write(overridden_);
        }
    for (const Derived& each : rows.derived)
        if (!row[each.slot])
            row[each.slot] = derivedValue(survey_.catalogue_, each, *places_[e].redundancy, row);
}

void Survey::Collector::collectRepositories(NodeIndex node)
{
    const auto add = [this](const json::Value& value) {
        const CodeRepository repository{value["name"].string(), value["location"].string()};
        if (repository.identity().empty())
            return;
        survey_.repositories_.push_back(repository);
        survey_.repositoryHashes_.push_back(hashOf(repository.identity()));
    };
    const json::Value* before = nullptr;
    for (EnvironmentIndex e = 0; e < survey_.shared(); ++e) {
        const json::Value* value = survey_.lives(node, e) ? survey_.value(node, e, property::repository) : nullptr;
        if (value && value != before) {
            if (value->isObject())
                add(*value);
            for (const json::Value& one : value->array())
                add(one);
        }
        before = value;
    }
    survey_.repositoryStart_.push_back(static_cast<std::uint32_t>(survey_.repositories_.size()));
}

/// Takes the last row back where an earlier one of the component is the same.
std::uint32_t Survey::Collector::keepRow(std::size_t first, std::size_t width)
{
    std::vector<const json::Value*>& values = survey_.values_;
    const std::size_t last = values.size() - width;
    for (std::size_t row = first; row < last; row += width)
        if (std::equal(values.data() + row, values.data() + row + width, values.data() + last)) {
            values.resize(last);
            return static_cast<std::uint32_t>(row);
        }
    return static_cast<std::uint32_t>(last);
}

/// Open addressing in a table that is half empty at most.
void Survey::collectIds()
{
    nodeAt_.assign(std::bit_ceil(2 * components_.size() + 1), 0);
    const std::size_t mask = nodeAt_.size() - 1;
    for (NodeIndex node = 0; node < size(); ++node) {
        std::size_t at = hashOf(id(node)) & mask;
        while (nodeAt_[at] != 0)
            at = (at + 1) & mask;
        nodeAt_[at] = node + 1;
    }
}

std::optional<NodeIndex> Survey::find(std::string_view id) const
{
    const std::size_t mask = nodeAt_.size() - 1;
    for (std::size_t at = hashOf(id) & mask; nodeAt_[at] != 0; at = (at + 1) & mask)
        if (this->id(nodeAt_[at] - 1) == id)
            return nodeAt_[at] - 1;
    return std::nullopt;
}

void Survey::collectLinks()
{
    struct Ends {
        const Connection* connection;
        NodeIndex from, to;
        bool hasProperties;
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
        ends.push_back({&connection, *from, *to, !connection.properties.empty()});
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
        links_[nextOut[end.from]++] = {end.connection, end.to, end.hasProperties};
        backLinks_[nextIn[end.to]++] = {end.connection, end.from, end.hasProperties};
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

bool meet(const Survey& survey, NodeIndex a, NodeIndex b)
{
    for (EnvironmentIndex e = 0; e <= survey.shared(); ++e)
        if (survey.lives(a, e) && survey.lives(b, e))
            return true;
    return false;
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
