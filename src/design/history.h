#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "design/design.h"

namespace designer {

/// Every value a design has had: undo is going back to one. Steps carry the
/// name of the gesture; an edit that changes nothing is no step.
class History {
public:
    explicit History(Design first);

    const Design& current() const { return steps_[at_].design; }
    /// Drops what was undone. False when nothing changed.
    bool apply(std::string name, Design next);
    /// Replaces the value of the newest step while one gesture goes on; a
    /// gesture that ends where it began leaves no step. False when nothing
    /// changed, and when there is no step.
    bool amend(Design next);

    bool canUndo() const { return at_ > 0; }
    bool canRedo() const { return at_ + 1 < steps_.size(); }
    void undo();
    void redo();
    const std::string& undoName() const;
    const std::string& redoName() const;

    /// For keeping it across sessions.
    struct Step {
        std::string name; // of the gesture that led here; empty for the first
        Design design;
    };
    const std::vector<Step>& steps() const { return steps_; }
    std::size_t position() const { return at_; }
    /// `position` must be within `steps`, which must not be empty.
    static History of(std::vector<Step> steps, std::size_t position);

private:
    std::vector<Step> steps_;
    std::size_t at_ = 0;
};

} // namespace designer
