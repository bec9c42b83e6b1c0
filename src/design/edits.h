#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "design/design.h"

namespace designer {

// Small edits that gestures and quick fixes are made of. Each gives the design
// after the edit; for an id that the design does not have it gives the design
// unchanged.

/// With a property of a component set, or with a null value taken away. Where
/// the component lives in several environments, the value is an override of the
/// environment named; else, or when none is named, it holds for the component.
Design withValue(const Design& design, std::string_view component, std::string_view environment, Key property,
                 json::Value value);

/// With a property of a component set in all its environments at once.
Design withValueEverywhere(const Design& design, std::string_view component, Key property, json::Value value);

/// With a wire from one component to another, unless there is one.
Design withWire(const Design& design, std::string_view from, std::string_view to);
/// The first wire from one component to another, or null.
const Connection* wireBetween(const Design& design, std::string_view from, std::string_view to);
/// With a property of a wire set, or with a null value taken away.
Design withWireProperty(const Design& design, std::string_view connection, Key property, json::Value value);
/// With one end of a wire (or both) somewhere else; the wire keeps its
/// properties. It goes away where it would repeat another or lead to itself.
Design rewired(const Design& design, std::string_view connection, std::string_view from, std::string_view to);

/// A design and the id of what an edit added to it.
struct Added {
    Design design;
    std::string id;
};
/// With a new component in the first free place beside another (not placed when
/// that one is not). No environments: lives in all of them.
Added withNewComponent(const Design& design, Key kind, std::string_view name, std::string_view near,
                       std::optional<std::vector<std::string>> environments);

Design renamed(const Design& design, std::string_view component, std::string_view name);
Design moved(const Design& design, std::string_view component, Point at);

/// The environments in which a component lives, as ids in the design's order.
/// Kinds that belong to no environment are for the caller to know.
std::vector<std::string> environmentsOf(const Design& design, const Component& component);
/// With a component living in one environment more.
Design livingIn(const Design& design, std::string_view component, std::string_view environment);
/// Without a component in one environment: it goes on living in the others, or
/// goes away when there are none.
Design withoutComponentIn(const Design& design, std::string_view component, std::string_view environment);

} // namespace designer
