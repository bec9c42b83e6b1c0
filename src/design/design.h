#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catalogue/catalogue.h"
#include "design/shelf.h"
#include "json/key.h"
#include "json/value.h"

namespace designer {

/// A position on the drawing, in pixels at 100 %.
struct Point {
    int x = 0;
    int y = 0;
    bool operator==(const Point&) const = default;
};

/// No place in a design is farther out, in pixels, either way.
inline constexpr int farthest = 1'000'000;

struct PropertyEntry {
    Key name;
    json::Value value;
    bool operator==(const PropertyEntry&) const = default;
};

/// Values by property name, ordered by name. Unknown names are kept like known ones.
class PropertyMap {
public:
    PropertyMap() = default;
    /// From entries of different names, in any order.
    explicit PropertyMap(std::vector<PropertyEntry> entries);

    const json::Value* find(Key name) const;
    void set(Key name, json::Value value);
    void erase(Key name);
    bool empty() const { return entries_.empty(); }
    std::size_t size() const { return entries_.size(); }
    auto begin() const { return entries_.begin(); }
    auto end() const { return entries_.end(); }
    bool operator==(const PropertyMap&) const = default;

private:
    std::vector<PropertyEntry> entries_;
};

/// The values that hold in one environment only.
struct Override {
    std::string environment;
    PropertyMap properties;
    bool operator==(const Override&) const = default;
};

/// One component or actor, drawn once for all environments it lives in.
struct Component {
    std::string id;
    Key kind;
    std::string name;
    std::optional<Point> at;                              // none: not placed yet
    std::optional<std::vector<std::string>> environments; // none: all
    PropertyMap properties;
    std::vector<Override> overrides; // ordered by environment, none empty
    bool pinned = false;             // tidy leaves it where it is
    std::string group;               // id of a Group, or empty
    json::Object extra;              // unknown keys

    const PropertyMap* overridesIn(std::string_view environment) const;
    bool operator==(const Component&) const = default;
};

/// A directed wire; what it means follows from the kinds of its ends.
struct Connection {
    std::string id;
    std::string from;
    std::string to;
    PropertyMap properties;
    std::vector<Point> bends; // hand-made, in order; empty: routed
    bool docked = false;      // shown as a badge on `to` instead of a wire
    json::Object extra;
    bool operator==(const Connection&) const = default;
};

/// A text on the drawing.
struct Note {
    std::string id;
    std::string text;
    std::optional<Point> at;
    std::optional<Point> size;
    json::Object extra;
    bool operator==(const Note&) const = default;
};

/// Components that move together.
struct Group {
    std::string id;
    std::string name;
    json::Object extra;
    bool operator==(const Group&) const = default;
};

/// A finding that somebody decided to live with.
struct Acceptance {
    std::string id; // the finding's identity: "rule|component|environment[|detail]"
    std::string reason;
    std::string by;
    std::string on;    // ISO date
    std::string facts; // what the finding was about when it was accepted; empty: not recorded
    json::Object extra;
    bool operator==(const Acceptance&) const = default;
};

struct Environment {
    std::string id;
    std::string name;
    EnvironmentKind kind = EnvironmentKind::preProduction;
    json::Value redundancy; // a number, or null for the catalogue's default
    std::string network;    // CIDR, or empty
    json::Object extra;
    bool operator==(const Environment&) const = default;
};

/// Null for an unknown id.
const Environment* findEnvironment(const std::vector<Environment>& environments, std::string_view id);

struct Contact {
    std::string name;
    std::string email;
    std::string phone;
    json::Object extra;
    bool empty() const { return name.empty() && email.empty() && phone.empty(); }
    bool operator==(const Contact&) const = default;
};

/// Everything about a design that is not drawn.
struct Header {
    std::string name;
    std::string client;
    std::string description;
    std::string primaryRegion;
    std::string contingencyRegion; // not empty: multi-region redundancy is declared
    Contact dns, technical, commercial, approver;
    std::vector<Environment> environments; // in the user's order
    json::Object regionsExtra, contactsExtra;
    json::Object extra; // unknown top-level keys
    bool operator==(const Header&) const = default;
};

/// A design: an immutable value whose copies share what did not change.
/// Invariants, kept by readers and edits: ids are unique among components,
/// connections, notes and groups each; both ends of a connection exist.
class Design {
public:
    Design();

    const Header& header() const { return *header_; }
    const Shelf<Component>& components() const { return components_; }
    const Shelf<Connection>& connections() const { return connections_; }
    const Shelf<Note>& notes() const { return notes_; }
    const Shelf<Group>& groups() const { return groups_; }
    const Shelf<Acceptance>& accepted() const { return accepted_; }

    const Component* component(std::string_view id) const { return components_.find(id); }
    const Connection* connection(std::string_view id) const { return connections_.find(id); }
    const Environment* environment(std::string_view id) const;

    Design with(Header header) const;
    Design with(Component component) const;
    Design with(Connection connection) const;
    Design with(Note note) const;
    Design with(Group group) const;
    Design with(Acceptance acceptance) const;
    Design with(Shelf<Component> components) const;
    Design with(Shelf<Connection> connections) const;
    Design with(Shelf<Note> notes) const;
    Design with(Shelf<Group> groups) const;
    Design with(Shelf<Acceptance> accepted) const;

    /// Also removes the connections that end there.
    Design withoutComponent(std::string_view id) const;
    Design withoutConnection(std::string_view id) const;
    Design withoutNote(std::string_view id) const;
    Design withoutGroup(std::string_view id) const;
    Design withoutAcceptance(std::string_view id) const;

    bool operator==(const Design& other) const;

private:
    std::shared_ptr<const Header> header_;
    Shelf<Component> components_;
    Shelf<Connection> connections_;
    Shelf<Note> notes_;
    Shelf<Group> groups_;
    Shelf<Acceptance> accepted_;
};

/// The id of the environment whose values are shown: the one that was chosen, else production, else the first; empty
/// where there is none.
std::string shownEnvironment(const Design& design, const std::string& chosen);

/// A short readable id made from a name ("Accounts API" → "accounts-api"),
/// with a number behind it where the design already has it.
std::string freshComponentId(const Design& design, std::string_view name);
/// "w1", "w2", …: the first that is free.
std::string freshConnectionId(const Design& design);
std::string freshNoteId(const Design& design);
std::string freshGroupId(const Design& design);
/// From an environment's name, unique in the design.
std::string freshEnvironmentId(const Design& design, std::string_view name);

} // namespace designer
