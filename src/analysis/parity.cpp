#include "analysis/parity.h"

#include <algorithm>
#include <optional>
#include <string>

namespace designer {

namespace {

/// What a difference in a property says.
enum class Nature : std::uint8_t { size, own, words, security, behaviour };

struct PropertyNature {
    Key property;
    Nature nature;
};

/// Properties that their type does not sort already; whatever is not here
/// decides how a component behaves.
const std::vector<PropertyNature>& natures()
{
    static const std::vector<PropertyNature> table = {
        {property::vcpu, Nature::size},
        {property::memoryGb, Nature::size},
        {property::redundancy, Nature::size},
        {property::maxInstances, Nature::size},
        {property::nodes, Nature::size},
        {property::instanceType, Nature::size},
        {property::nodeType, Nature::size},
        {property::poolSize, Nature::size},
        {property::storageGb, Nature::size},
        {property::sizeGb, Nature::size},
        {property::volumeGb, Nature::size},
        {property::hsmCount, Nature::size},
        {property::capacityUnits, Nature::size},
        {property::monthlyTb, Nature::size},
        {property::monthlyRequests, Nature::size},
        {property::monthlyMessages, Nature::size},
        {property::ioMillions, Nature::size},
        {property::queriesMillions, Nature::size},
        {property::averageObjectSize, Nature::size},
        {property::quota, Nature::own},
        {property::name, Nature::own},
        {property::sendingDomains, Nature::own},
        {property::customerIp, Nature::own},
        {property::customerCidrs, Nature::own},
        {property::peerCidrs, Nature::own},
        {property::bgpAsn, Nature::own},
        {property::logExport, Nature::own},
        {property::dnsAccess, Nature::own},
        {Key::of("vendor"), Nature::own},
        {Key::of("validationRecords"), Nature::own},
        {Key::of("peerAccountId"), Nature::own},
        {Key::of("peerVpcId"), Nature::own},
        {Key::of("peerRegion"), Nature::own},
        {property::locations, Nature::own},
        {property::priceClass, Nature::own},
        {property::purpose, Nature::words},
        {property::securityPolicy, Nature::security},
        {property::wafEnabled, Nature::security},
        {property::enabled, Nature::security},
        {property::jwtAuth, Nature::security},
        {property::encryptionAtRest, Nature::security},
        {property::publicAccess, Nature::security},
        {property::access, Nature::security},
        {property::ipRules, Nature::security},
        {property::rateLimit, Nature::security},
        {property::rateWindow, Nature::security},
        {property::managedGroups, Nature::security},
        {property::store, Nature::security},
        {property::deliveryMethod, Nature::security},
        {Key::of("listeners"), Nature::security},
    };
    return table;
}

std::optional<Nature> natureOfType(PropertyType type)
{
    switch (type) {
    case PropertyType::host:
    case PropertyType::domains:
    case PropertyType::contact:
    case PropertyType::date:
        return Nature::own;
    case PropertyType::longText:
        return Nature::words;
    default:
        return std::nullopt;
    }
}

Nature natureOf(Key kind, const Property& property)
{
    if (kind == kind::encryptionKey && property.name == property::mode)
        return Nature::security;
    if (const auto byType = natureOfType(property.type))
        return *byType;
    for (const PropertyNature& each : natures())
        if (each.property == property.name)
            return each.nature;
    return property.perEnvironment ? Nature::own : Nature::behaviour;
}

constexpr Text noLink{"{environments} lacks this link to the client's network.",
                      "A {environments} le falta este enlace a la red del cliente."};
constexpr Text noProtection{"{environments} lacks it, so it is first tried in production.",
                            "Falta en {environments}, así que se prueba por primera vez en producción."};
constexpr Text notRehearsed{"{environments} lacks it, so what runs in production cannot be tested there.",
                            "Falta en {environments}, así que ahí no se puede probar lo que corre en producción."};
constexpr Text notInProduction{"Production lacks it: what is tested with it will run without it.",
                               "Falta en producción: lo que se prueba con él correrá sin él."};
constexpr Text notEverywhere{"{environments} lacks it.", "Falta en {environments}."};
constexpr Text byKind{"Default of each kind of environment.", "Valor predeterminado de cada tipo de ambiente."};
constexpr Text smaller{"A smaller size outside production.", "Un tamaño menor fuera de producción."};
constexpr Text otherSize{"Sizes of its own in each environment.", "Tamaños propios de cada ambiente."};
constexpr Text larger{"{environments} is larger than production.", "{environments} es mayor que producción."};
constexpr Text ofItsOwn{"Each environment has its own.", "Cada ambiente tiene el suyo."};
constexpr Text otherWords{"Only described in other words.", "Solo descrito con otras palabras."};
constexpr Text variablesMissing{"{environments} lacks variables that another environment sets.",
                                "A {environments} le faltan variables que otro ambiente define."};
constexpr Text security{"It is not protected alike everywhere.", "No está protegido igual en todas partes."};
constexpr Text behaviour{"It works differently: what is tested is not what will run.",
                         "Funciona distinto: lo que se prueba no es lo que correrá."};

const std::string& nameOf(const Environment& environment)
{
    return environment.name.empty() ? environment.id : environment.name;
}

/// Compares one design's environments.
class Comparison {
public:
    explicit Comparison(const Survey& survey) : survey_(survey)
    {
        for (EnvironmentIndex e = 0; e < survey.shared() && !production_; ++e)
            if (survey.isProduction(e))
                production_ = e;
    }

    std::vector<ParityDifference> run()
    {
        for (NodeIndex node = 0; node < survey_.size() && survey_.shared() > 1; ++node)
            if (survey_.perEnvironment(node))
                compare(node);
        std::stable_sort(out_.begin(), out_.end(),
                         [](const ParityDifference& a, const ParityDifference& b) { return a.verdict < b.verdict; });
        return std::move(out_);
    }

private:
    void compare(NodeIndex node)
    {
        comparePresence(node);
        for (const Property& property : survey_.kind(node).properties)
            compareValues(node, property);
    }

    template <typename F> std::string namesWhere(F&& holds) const
    {
        std::string out;
        for (EnvironmentIndex e = 0; e < survey_.shared(); ++e)
            if (holds(e))
                out += (out.empty() ? "" : ", ") + nameOf(survey_.environments()[e]);
        return out;
    }

    void add(NodeIndex node, const Property* property, Verdict verdict, Text reason, std::string environments = {})
    {
        ParityDifference difference{node, property, verdict, {reason, {}}, cells(node, property)};
        if (!environments.empty())
            difference.reason.args.push_back({"environments", std::move(environments)});
        out_.push_back(std::move(difference));
    }

    std::vector<ParityCell> cells(NodeIndex node, const Property* property) const
    {
        std::vector<ParityCell> out;
        for (EnvironmentIndex e = 0; e < survey_.shared(); ++e)
            out.push_back({survey_.lives(node, e), property ? survey_.value(node, e, property->name) : nullptr,
                           property && isOwn(node, e, *property)});
        return out;
    }

    bool isOwn(NodeIndex node, EnvironmentIndex e, const Property& property) const
    {
        const PropertyMap* overrides = survey_.component(node).overridesIn(survey_.environmentId(e));
        return overrides && overrides->find(property.name);
    }

    void comparePresence(NodeIndex node)
    {
        std::string absent = namesWhere([&](EnvironmentIndex e) { return !survey_.lives(node, e); });
        if (absent.empty())
            return;
        const bool missingInProduction = production_ && !survey_.lives(node, *production_);
        const Text reason = missingInProduction ? notInProduction : production_ ? absence(node) : notEverywhere;
        add(node, nullptr, Verdict::accident, reason, std::move(absent));
    }

    Text absence(NodeIndex node) const
    {
        const Key kind = survey_.component(node).kind;
        if (kind == kind::vpn || kind == kind::vpcPeering)
            return noLink;
        return survey_.kind(node).family == Family::security ? noProtection : notRehearsed;
    }

    bool differs(NodeIndex node, Key property) const
    {
        const json::Value* first = nullptr;
        bool any = false;
        for (EnvironmentIndex e = 0; e < survey_.shared(); ++e) {
            if (!survey_.lives(node, e))
                continue;
            const json::Value* value = survey_.value(node, e, property);
            const bool same = !any || value == first || (value && first && *value == *first);
            if (!same)
                return true;
            first = value;
            any = true;
        }
        return false;
    }

    void compareValues(NodeIndex node, const Property& property)
    {
        if (!differs(node, property.name))
            return;
        bool given = false;
        for (EnvironmentIndex e = 0; e < survey_.shared(); ++e)
            given = given || isOwn(node, e, property);
        if (!given)
            return add(node, &property, Verdict::meant, byKind);
        switch (natureOf(survey_.component(node).kind, property)) {
        case Nature::size:
            return compareSizes(node, property);
        case Nature::own:
            return compareOwn(node, property);
        case Nature::words:
            return add(node, &property, Verdict::meant, otherWords);
        case Nature::security:
            return add(node, &property, Verdict::accident, security);
        case Nature::behaviour:
            return add(node, &property, Verdict::accident, behaviour);
        }
    }

    /// A number, or what the tables know of an instance type.
    std::optional<Micro> sizeOf(NodeIndex node, const json::Value* value) const
    {
        if (!value || value->isNumber())
            return value ? value->micro() : std::nullopt;
        const Tables& tables = survey_.catalogue().tables();
        const Key kind = survey_.component(node).kind;
        if (const DatabaseType* type = kind == kind::database ? tables.database(value->string()) : nullptr)
            return type->connections * oneMicro;
        const NodeType* type = kind == kind::cache    ? tables.cache(value->string())
                               : kind == kind::search ? tables.search(value->string())
                                                      : nullptr;
        return type ? json::parseMicro(type->memoryGib) : std::nullopt;
    }

    void compareSizes(NodeIndex node, const Property& property)
    {
        if (!production_ || !survey_.lives(node, *production_))
            return add(node, &property, Verdict::meant, otherSize);
        const auto most = sizeOf(node, survey_.value(node, *production_, property.name));
        std::string above = namesWhere([&](EnvironmentIndex e) {
            const bool other = survey_.lives(node, e) && !survey_.isProduction(e);
            const auto size = other ? sizeOf(node, survey_.value(node, e, property.name)) : std::nullopt;
            return most && size && *size > *most;
        });
        if (above.empty())
            return add(node, &property, Verdict::meant, smaller);
        add(node, &property, Verdict::accident, larger, std::move(above));
    }

    /// Values differ by nature; variables that are not set everywhere do not.
    void compareOwn(NodeIndex node, const Property& property)
    {
        std::string lacking;
        if (property.type == PropertyType::variables)
            lacking =
                namesWhere([&](EnvironmentIndex e) { return survey_.lives(node, e) && lacks(node, e, property); });
        if (lacking.empty())
            return add(node, &property, Verdict::meant, ofItsOwn);
        add(node, &property, Verdict::accident, variablesMissing, std::move(lacking));
    }

    static bool names(const json::Value* variables, const std::string& name)
    {
        if (!variables)
            return false;
        if (variables->object().find(name))
            return true;
        return std::any_of(variables->array().begin(), variables->array().end(),
                           [&name](const json::Value& each) { return each["name"].string() == name; });
    }

    bool lacks(NodeIndex node, EnvironmentIndex here, const Property& property) const
    {
        const json::Value* ours = survey_.value(node, here, property.name);
        for (EnvironmentIndex e = 0; e < survey_.shared(); ++e) {
            const json::Value* theirs = survey_.lives(node, e) ? survey_.value(node, e, property.name) : nullptr;
            if (!theirs || e == here)
                continue;
            for (const json::Member& member : theirs->object())
                if (!names(ours, member.key))
                    return true;
            for (const json::Value& each : theirs->array())
                if (!names(ours, each["name"].string()))
                    return true;
        }
        return false;
    }

    const Survey& survey_;
    std::optional<EnvironmentIndex> production_;
    std::vector<ParityDifference> out_;
};

} // namespace

std::vector<ParityDifference> parity(const Survey& survey)
{
    return Comparison(survey).run();
}

} // namespace designer
