#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "design/ahead.h"
#include "design/survey.h"

namespace designer {

/// Some neighbouring components of a design. Rules that look at components one by one all look at one stretch before
/// any looks at the next: so a large design comes into the processor's cache once, and not once for each rule.
class Stretch {
public:
    /// Before the first stretch; the survey must outlive it.
    explicit Stretch(const Survey& survey);

    /// On to the components that come next; false when there are none.
    bool advance();

    const Survey& survey() const { return survey_; }
    /// Those of a kind in this stretch, in order of id.
    std::span<const NodeIndex> ofKind(Key kind) const;
    /// All of this stretch: from `first()` up to, not including, `end()`.
    NodeIndex first() const { return first_; }
    NodeIndex end() const { return end_; }

private:
    struct Range {
        std::uint32_t first = 0;
        std::uint32_t end = 0;
    };

    const Survey& survey_;
    Ahead ahead_;
    NodeIndex first_ = 0;
    NodeIndex end_ = 0;
    std::vector<Range> ofKind_; // by Key::id: which ones of `Survey::ofKind`
};

/// Calls `f(Here)` as it does for a whole survey, for the components of a stretch.
template <typename F> void eachHere(const Stretch& stretch, Key kind, F&& f)
{
    eachHere(stretch.survey(), stretch.ofKind(kind), f);
}

} // namespace designer
