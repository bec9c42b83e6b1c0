#include "rules/stretch.h"

#include <algorithm>

namespace designer {

namespace {

/// With their values and wires they fit into the second level of the cache of an ordinary processor.
constexpr NodeIndex longest = 64;

} // namespace

Stretch::Stretch(const Survey& survey) : survey_(survey), ahead_(survey.components(), longest / 2)
{
    for (NodeIndex node = 0; node < survey.size(); ++node)
        if (const std::uint32_t kind = survey.kindName(node).id(); kind >= ofKind_.size())
            ofKind_.resize(kind + 1);
}

bool Stretch::advance()
{
    first_ = end_;
    end_ = std::min(first_ + longest, survey_.size());
    for (Range& range : ofKind_)
        range.first = range.end;
    for (NodeIndex node = first_; node < end_; ++node) {
        ++ofKind_[survey_.kindName(node).id()].end;
        ahead_.reach(node);
    }
    return first_ < end_;
}

std::span<const NodeIndex> Stretch::ofKind(Key kind) const
{
    if (kind.id() >= ofKind_.size())
        return {};
    const Range& range = ofKind_[kind.id()];
    return survey_.ofKind(kind).subspan(range.first, range.end - range.first);
}

} // namespace designer
