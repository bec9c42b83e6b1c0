#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "design/design.h"

namespace designer {

using NodeIndex = std::uint32_t;
using EnvironmentIndex = std::uint32_t;

/// One end of a wire, seen from the other.
struct Link {
    const Connection* connection = nullptr;
    NodeIndex other = 0;
    bool hasProperties = false; // of the connection
};

/// Where code is kept, as a component says it. One of both may be empty.
struct CodeRepository {
    std::string_view name;
    std::string_view location;
    bool operator==(const CodeRepository&) const = default;
    /// What tells it from others: its location, else its name.
    std::string_view identity() const { return location.empty() ? name : location; }
};

/// A design read against the catalogue: which component lives in which
/// environment, with which values there, wired to what. Built once per analysis
/// and shared by rules, estimate and tickets. Keeps its own copy of the design;
/// the catalogue must outlive it.
class Survey {
public:
    Survey(Design design, const Catalogue& catalogue);
    Survey(const Survey&) = delete;
    Survey& operator=(const Survey&) = delete;

    const Design& design() const { return design_; }
    const Catalogue& catalogue() const { return catalogue_; }

    std::span<const Environment> environments() const { return design_.header().environments; }
    /// The index that stands for "no environment": design-wide kinds and actors are evaluated there.
    EnvironmentIndex shared() const { return static_cast<EnvironmentIndex>(environments().size()); }
    /// Empty for `shared()`.
    const std::string& environmentId(EnvironmentIndex environment) const;
    bool isProduction(EnvironmentIndex environment) const;

    /// Components in order of id.
    NodeIndex size() const { return static_cast<NodeIndex>(components_.size()); }
    const Component& component(NodeIndex node) const { return *components_[node]; }
    std::span<const Component* const> components() const { return components_; }
    const Kind& kind(NodeIndex node) const { return *kinds_[node]; }
    Key kindName(NodeIndex node) const { return kindNames_[node]; }
    std::span<const NodeIndex> ofKind(Key kind) const;
    /// Nothing for an unknown id.
    std::optional<NodeIndex> find(std::string_view id) const;

    /// Design-wide kinds and actors are present in every environment and in `shared()`.
    bool lives(NodeIndex node, EnvironmentIndex environment) const { return lives_[cell(node, environment)] != 0; }
    /// Lives in real environments only (neither design-wide nor an actor).
    bool perEnvironment(NodeIndex node) const { return kinds_[node]->scope == Scope::environment; }

    /// Override, else property, else the catalogue's default; null when there is none.
    const json::Value* value(NodeIndex node, EnvironmentIndex environment, Key property) const
    {
        const int slot = kinds_[node]->slot(property);
        return slot < 0 ? nullptr : values_[rows_[cell(node, environment)] + static_cast<std::size_t>(slot)];
    }
    /// Whether every value of a component is the very same in two environments
    /// in which it lives. False does not say that they differ.
    bool sameValues(NodeIndex node, EnvironmentIndex a, EnvironmentIndex b) const
    {
        return rows_[cell(node, a)] == rows_[cell(node, b)];
    }

    /// What a component is built from in the environments in which it lives, value by value; a value that holds in
    /// one environment and the next comes once.
    std::span<const CodeRepository> repositories(NodeIndex node) const
    {
        return {repositories_.data() + repositoryStart_[node], repositories_.data() + repositoryStart_[node + 1]};
    }
    /// Likewise the hash of each one's identity.
    std::span<const std::size_t> repositoryHashes(NodeIndex node) const
    {
        return {repositoryHashes_.data() + repositoryStart_[node],
                repositoryHashes_.data() + repositoryStart_[node + 1]};
    }

    /// The properties of a kind of the design that its ticket may not go without, in the guide's order.
    std::span<const Property* const> askedOf(Key kind) const;

    /// The design's contact for a property that asks for one (`dnsContact`,
    /// `technicalContact`, `commercialContact`); null for any other.
    const json::Value& designContact(Key property) const;

    std::span<const Link> out(NodeIndex node) const
    {
        return {links_.data() + outStart_[node], links_.data() + outStart_[node + 1]};
    }
    std::span<const Link> in(NodeIndex node) const
    {
        return {backLinks_.data() + inStart_[node], backLinks_.data() + inStart_[node + 1]};
    }

private:
    class Collector;
    void collectComponents();
    void collectIds();
    void collectLinks();
    void collectContacts();
    std::string_view id(NodeIndex node) const
    {
        return std::string_view(ids_).substr(idStart_[node], idStart_[node + 1] - idStart_[node]);
    }
    std::size_t cell(NodeIndex node, EnvironmentIndex environment) const
    {
        return std::size_t{node} * environmentCells_ + environment;
    }

    Design design_;
    const Catalogue& catalogue_;
    std::size_t environmentCells_ = 1; // environments and `shared()`
    std::vector<const Component*> components_;
    std::vector<const Kind*> kinds_;
    std::vector<Key> kindNames_; // asked for most often, of components far apart
    std::string ids_;            // one after the other: compared more often than components are looked at
    std::vector<std::uint32_t> idStart_ = {0};
    std::vector<NodeIndex> nodeAt_;   // by hash of the id, one behind: 0 is free
    std::vector<std::uint8_t> lives_; // by cell
    std::vector<std::uint32_t> rows_; // by cell: where the values start; environments share equal rows
    std::vector<const json::Value*> values_;
    std::vector<CodeRepository> repositories_;
    std::vector<std::size_t> repositoryHashes_;
    std::vector<std::uint32_t> repositoryStart_ = {0};
    std::vector<Link> links_, backLinks_;
    std::vector<std::uint32_t> outStart_, inStart_;
    std::vector<std::vector<const Property*>> askedOf_; // by Key::id
    std::vector<std::vector<NodeIndex>> ofKind_;        // by Key::id
    std::vector<json::Value> environmentRedundancy_;
    std::vector<std::pair<Key, json::Value>> designContacts_;
};

/// One component as it is in one environment: what rules, estimate and tickets
/// look at. Cheap to copy.
class Here {
public:
    Here(const Survey& survey, NodeIndex node, EnvironmentIndex environment)
        : survey_(&survey), node_(node), environment_(environment)
    {
    }

    const Survey& survey() const { return *survey_; }
    NodeIndex node() const { return node_; }
    EnvironmentIndex environment() const { return environment_; }
    const std::string& environmentId() const { return survey_->environmentId(environment_); }
    bool production() const { return survey_->isProduction(environment_); }
    const Component& component() const { return survey_->component(node_); }
    const std::string& id() const { return component().id; }
    const Kind& kind() const { return survey_->kind(node_); }
    bool is(Key kind) const { return survey_->kindName(node_) == kind; }
    /// "Database core-db", for messages: what looks like a credential in the name is hidden.
    Labelled labelled() const;

    const json::Value* find(Key property) const { return survey_->value(node_, environment_, property); }
    /// Null value when there is none.
    const json::Value& value(Key property) const
    {
        const json::Value* value = find(property);
        return value ? *value : noValue;
    }
    /// Empty when it is not a text.
    const std::string& text(Key property) const { return value(property).string(); }
    bool flag(Key property) const { return value(property).boolean(); }
    std::optional<std::int64_t> integer(Key property) const { return value(property).integer(); }
    std::optional<Micro> micro(Key property) const { return value(property).micro(); }

    Here at(NodeIndex other) const { return {*survey_, other, environment_}; }

    /// Calls `f(Here target, const Connection&)` for every wire that exists in this environment.
    template <typename F> void eachOut(F&& f) const { each(survey_->out(node_), f); }
    /// Calls `f(Here source, const Connection&)` likewise.
    template <typename F> void eachIn(F&& f) const { each(survey_->in(node_), f); }
    /// The number of wires to (from) components of a kind in this environment.
    int outTo(Key kind) const { return count(survey_->out(node_), kind); }
    int inFrom(Key kind) const { return count(survey_->in(node_), kind); }

private:
    template <typename F> void each(std::span<const Link> links, F&& f) const
    {
        for (const Link& link : links)
            if (survey_->lives(link.other, environment_))
                f(at(link.other), *link.connection);
    }
    int count(std::span<const Link> links, Key kind) const
    {
        int out = 0;
        for (const Link& link : links)
            out += survey_->kindName(link.other) == kind && survey_->lives(link.other, environment_) ? 1 : 0;
        return out;
    }

    static const json::Value noValue;

    const Survey* survey_;
    NodeIndex node_;
    EnvironmentIndex environment_;
};

/// Calls `f(Here)` for every one of these components in every environment in
/// which it lives; for design-wide kinds and actors once, with `shared()`.
template <typename F> void eachHere(const Survey& survey, std::span<const NodeIndex> nodes, F&& f)
{
    for (const NodeIndex node : nodes) {
        if (!survey.perEnvironment(node)) {
            f(Here(survey, node, survey.shared()));
            continue;
        }
        for (EnvironmentIndex e = 0; e < survey.shared(); ++e)
            if (survey.lives(node, e))
                f(Here(survey, node, e));
    }
}

/// Likewise for every component of a kind.
template <typename F> void eachHere(const Survey& survey, Key kind, F&& f)
{
    eachHere(survey, survey.ofKind(kind), f);
}

/// Whether two components meet in an environment, so that a wire between them exists.
bool meet(const Survey& survey, NodeIndex a, NodeIndex b);

/// A ticket field that the design does not answer yet.
struct MissingAnswer {
    const Property* property = nullptr;
    int field = 0; // 1-based position in the kind's ticket fields
};

/// Whether this component needs a ticket as it is here: never a managed key, a
/// firewall without rules of its own, or mail through the Customers API
/// (guide: Encryption, WAF, Mailing/SMS — Activation steps).
bool needsTicket(const Here& here);

/// Whether a value says anything: blank texts, and lists and objects of nothing
/// else, do not.
bool isAnswered(const json::Value& value);

/// What answers a ticket's question here: the property's value, or the design's
/// contact where the component names none.
const json::Value& answer(const Here& here, const Property& property);

/// Whether the ticket cannot go without this property as things are here.
bool mustBeAnswered(const Here& here, const Property& property);

/// Required properties of a component that are empty here, in the guide's order.
/// Nothing for a component that needs no ticket.
std::vector<MissingAnswer> missingAnswers(const Here& here);

} // namespace designer
