#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "catalogue/names.h"
#include "text/text.h"
#include "json/json.h"
#include "json/key.h"
#include "json/value.h"

namespace designer {

/// What an environment is for. Defaults and many rules depend on it.
enum class EnvironmentKind : std::uint8_t { production, preProduction };

/// Where a component may stand in the picture, and what that says of it.
enum class Zone : std::uint8_t { internet, awsOutsideVpc, vpc, clientNetwork, global };

/// Who a component belongs to: one copy per environment, one per design, or
/// nobody (an actor outside the service: no MRU, no ticket).
enum class Scope : std::uint8_t { environment, design, actor };

/// The colour family of a kind's symbol.
enum class Family : std::uint8_t { network, compute, data, storage, security, messaging, client };

/// What a property holds. Readers refuse a value of another JSON type, here in
/// parentheses; whether a well-typed value makes sense is for the rules to say.
enum class PropertyType : std::uint8_t {
    text,       ///< one line (text)
    longText,   ///< several lines (text, or a list of texts)
    host,       ///< a domain name (text)
    number,     ///< decimals allowed (number)
    integer,    ///< counted (number)
    flag,       ///< (true or false)
    choice,     ///< one of the options (text)
    choices,    ///< a set of options (list of texts)
    textList,   ///< (list of texts)
    contact,    ///< {"name", "email", "phone"} (object)
    repository, ///< {"name", "location"} (object, or list of them)
    variables,  ///< {"NAME": "value"} (object), or list of {"name", "value"}
    routes,     ///< list of {"container", "path", "private", "timeoutSeconds", "payloadMb"}
    records,    ///< list of {"type", "name", "value", "ttl"}, or an exported zone (text)
    domains,    ///< list of names, or of {"domain", "dnsValidated"}
    realms,     ///< list of names, or of {"name", "configuration"}
    ipRules,    ///< list of {"route", "action", "cidrs"}
    rateLimit,  ///< requests (number), or {"limit", "windowSeconds"}
    lifecycle,  ///< "permanent", "delete-after" or words (text), or {"policy", "days"}
    delivery,   ///< a way of delivering (text), or {"method", "note"}
    measure,    ///< an amount in the property's unit (number), or with its unit ("250 KB", text)
    date,       ///< "2027-01-31" (text)
    quota,      ///< (number, text or object)
    channel     ///< how a call is protected: an option (text), or whether it is (true or false)
};

/// One legal value of a choice.
struct Option {
    std::string value;
    OwnedText label;
    std::string note; // e.g. the AWS name, or "2 vCPU, 16 GiB"
};

/// Where a default comes from when it is not a constant.
enum class DefaultSource : std::uint8_t {
    constant,
    environmentRedundancy, ///< the environment's `redundancy`
    otherProperty,         ///< the value of `Property::defaultFrom` there
    fargateMinimum         ///< the least memory offered with the vCPU that `Property::defaultFrom` holds
};

/// One property of a kind: what it holds, what is legal, which ticket field it answers.
struct Property {
    Key name;
    PropertyType type = PropertyType::text;
    OwnedText label;
    OwnedText help;
    std::string unit;   // "GB", "vCPU", … as printed behind the value
    std::string source; // section of the guide, or "AWS", "house"
    std::vector<Option> options;
    /// False: other values than `options` are left to a rule that knows more (an instance type).
    bool closedOptions = true;
    std::optional<Micro> minimum;
    std::optional<Micro> maximum;
    DefaultSource defaultSource = DefaultSource::constant;
    Key defaultFrom;                     // for otherProperty and fargateMinimum
    std::array<json::Value, 2> defaults; // by EnvironmentKind; null: none
    bool perEnvironment = false;         // normally differs per environment (branch, variables)
    bool required = false;               // the ticket cannot go without it
    Key requiredUnless;                  // required except while this property equals requiredUnlessValue
    json::Value requiredUnlessValue;
    int ticketField = 0; // 1-based position in `Kind::ticketFields`; 0: none
};

/// One thing a ticket asks for, in the guide's order.
struct TicketField {
    Key key;
    OwnedText label;
    bool ours = false; // derived: the guide lists no such field
};

/// A responsibility or hint the client must know.
struct Caution {
    OwnedText text;
    bool inTicket = false;
    bool inInspector = true;
    std::string source;
};

/// One kind of component or actor.
struct Kind {
    Key name;
    OwnedText label;
    OwnedText plural;
    OwnedText backing;     // "AWS Application Load Balancer"
    OwnedText description; // one or two sentences
    std::string source;
    Family family = Family::network;
    Scope scope = Scope::environment;
    std::vector<Zone> zones; // the first is where it goes by itself
    bool consumesMru = false;
    bool needsTicket = false;
    OwnedText withoutTicket;           // what to do instead, where no ticket is needed
    std::vector<std::string> synonyms; // search words, both languages
    std::vector<Property> properties;
    std::vector<TicketField> ticketFields;
    std::vector<Caution> cautions;

    /// Position of a property in `properties`, or -1.
    int slot(Key property) const { return property.id() < slots_.size() ? slots_[property.id()] : -1; }
    const Property* property(Key key) const
    {
        const int at = slot(key);
        return at < 0 ? nullptr : &properties[static_cast<std::size_t>(at)];
    }

    std::vector<std::int16_t> slots_; // by Key::id; built by the reader
};

/// What a wire between two kinds means; also its dash on the canvas.
enum class WireMeaning : std::uint8_t { call, data, protects, resolves };

/// A pair of kinds that may be wired, and what the wire says (facts, section 24).
struct Wire {
    Key from;
    Key to;
    WireMeaning meaning = WireMeaning::call;
    OwnedText label;       // "produces", "origin", …
    bool dockable = false; // may be shown as a badge on its target
    std::vector<Property> properties;
};

struct MemoryRange {
    int vcpu = 0, minimumGb = 0, maximumGb = 0, stepGb = 0;
    json::Value byDefault; // minimumGb, as a property holds it
    bool offers(std::int64_t gb) const { return gb >= minimumGb && gb <= maximumGb && (gb - minimumGb) % stepGb == 0; }
};
struct DatabaseType {
    std::string name, awsName;
    int connections = 0, vcpu = 0, memoryGb = 0;
};
struct NodeType {
    std::string name;
    int vcpu = 0;
    std::string memoryGib;
};
enum class PolicyStrength : std::uint8_t { recommended, normal, strict, weak };
struct SecurityPolicy {
    std::string name;
    PolicyStrength strength = PolicyStrength::normal;
};
struct CdnRegion {
    std::string name;
    OwnedText label;
    bool class100 = false, class200 = false;
};
struct WafGroup {
    std::string name;
    int capacityUnits = 0;
};

/// The lists that age: each with the day on which it was read.
struct Tables {
    std::vector<MemoryRange> fargate;
    std::vector<DatabaseType> databases; // ascending by connections
    std::vector<NodeType> caches, searches;
    std::vector<SecurityPolicy> securityPolicies;
    std::vector<CdnRegion> cdnRegions;
    std::vector<WafGroup> wafGroups;
    std::vector<std::string> recordTypes;
    std::vector<std::string> tldsOpen, tldsClosed, tldsAbsent, tldsWithoutIdn; // sorted, no leading dot
    std::vector<std::string> reservedWords;                                    // MySQL, upper case, sorted
    std::vector<std::string> secondLevelSuffixes; // public suffixes of two labels ("com.mx"), sorted
    std::string fargateDate, databasesDate, cachesDate, searchesDate, securityPoliciesDate, cdnRegionsDate, tldsDate;

    const MemoryRange* memoryFor(std::int64_t vcpu) const;
    /// After reading db.r6g./db.r6i. as db.r6.
    const DatabaseType* database(std::string_view type) const;
    const NodeType* cache(std::string_view type) const;
    const NodeType* search(std::string_view type) const;
    const SecurityPolicy* policy(std::string_view name) const;
};

/// "db.r6g.large" and "db.r6i.large" as "db.r6.large"; anything else unchanged.
std::string canonicalDatabaseType(std::string_view type);

/// All kinds, wires and tables. Immutable after reading; everything computed
/// from a design refers to it, so it outlives them.
class Catalogue {
public:
    /// The catalogue that ships with the program.
    static const Catalogue& builtIn();
    /// Reads `{"kinds": …, "wires": …, "tables": …}`; errors name the place.
    static json::Result<Catalogue> read(std::string_view text, const std::string& file = {});

    std::span<const Kind> kinds() const { return kinds_; }
    /// Null for an unknown name.
    const Kind* kind(Key name) const
    {
        return name.id() < kindAt_.size() && kindAt_[name.id()] >= 0
                   ? &kinds_[static_cast<std::size_t>(kindAt_[name.id()])]
                   : nullptr;
    }
    std::span<const Wire> wires() const { return wires_; }
    /// The wire that may lead from one kind to another, or null.
    const Wire* wire(Key from, Key to) const;
    const Tables& tables() const { return tables_; }
    const std::string& date() const { return date_; }

private:
    friend class CatalogueReader;
    std::vector<Kind> kinds_;
    std::vector<std::int16_t> kindAt_;
    std::vector<Wire> wires_;
    std::unordered_map<std::uint64_t, std::size_t> wireAt_;
    Tables tables_;
    std::string date_;
};

} // namespace designer
