#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "ui/inspector/value_words.h"
#include "ui/studio/session.h"

namespace designer::ui {

/// Where a value comes from that holds although nobody gave it here.
enum class Beneath : std::uint8_t { nothing, inherited, byDefault, fromDesign };

/// What is known of one property at one level: in one environment, or for all.
struct FieldState {
    json::Value own;     // given at this level, or null
    json::Value beneath; // what holds without it
    Beneath from = Beneath::nothing;
    bool mixed = false;    // several components, several values
    bool required = false; // a ticket cannot go without it
    bool missing = false;  // and it is not there
};

/// The value that holds in one environment.
struct ValueThere {
    std::string environment;
    QString name;
    json::Value value;
    bool own = false;
};

/// What a form of properties is about: a component, several of one kind, or a
/// wire. Reads the session's design, and makes designs with a value changed.
class Subject {
public:
    static Subject ofComponents(Session& session, std::vector<std::string> ids);
    static Subject ofWire(Session& session, std::string id);

    /// Reads the design anew. False when there is nothing left to show.
    bool refresh();

    const std::vector<Property>& properties() const;
    const std::vector<std::string>& components() const { return components_; }
    const std::string& wire() const { return wire_; }
    /// How a step's name calls it: the component's name, "3 components", "Accounts → Core".
    QString name() const;
    /// Of the first component.
    const Kind* kind() const { return kind_; }

    /// Ids of the environments where it may have values of its own; empty for
    /// wires and for what belongs to no environment.
    const std::vector<std::string>& homes() const { return homes_; }
    bool livesIn(const std::string& environment) const;

    /// Empty environment: the value that all inherit.
    FieldState state(const Property& property, const std::string& environment) const;
    /// Whether any of the components has a value of its own in some environment.
    bool hasExceptions(Key property) const;
    std::vector<ValueThere> values(const Property& property) const;
    /// What may be chosen here where that depends on another value; else nothing.
    std::optional<std::vector<Choice>> choices(const Property& property, const std::string& environment) const;
    Design with(const Design& design, const Property& property, const std::string& environment,
                const json::Value& value) const;

private:
    explicit Subject(Session& session) : session_(&session) {}
    bool refreshWire();
    bool refreshComponents();
    Here here(const Survey& survey, const std::string& environment) const;
    std::string valueLevel(const std::string& environment) const;
    const json::Value* own(const Component& component, Key property, const std::string& level) const;
    void readBeneath(FieldState& state, const Property& property, const std::string& level) const;
    void readNeed(FieldState& state, const Property& property, const std::string& level) const;
    FieldState wireState(const Property& property) const;

    Session* session_;
    std::vector<std::string> components_;
    std::string wire_;
    const Kind* kind_ = nullptr;
    const Wire* meaning_ = nullptr;
    std::vector<std::string> homes_;
    std::shared_ptr<const Survey> survey_; // of the first component alone
};

/// The name that people read: the environment's, or its id where it has none.
QString environmentName(const Design& design, const std::string& id);
/// The component's name, without what looks like a credential; its id where it has none.
QString componentName(const Design& design, const std::string& id);

} // namespace designer::ui
