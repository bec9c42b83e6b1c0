#include "design/history.h"

#include <utility>

#include "design/diff.h"

namespace designer {

namespace {

const std::string noName;

bool same(const Design& a, const Design& b)
{
    return touched(a, b).empty();
}

} // namespace

History::History(Design first)
{
    steps_.push_back({{}, std::move(first)});
}

History History::of(std::vector<Step> steps, std::size_t position)
{
    History history(steps.at(position).design);
    history.steps_ = std::move(steps);
    history.at_ = position;
    return history;
}

bool History::apply(std::string name, Design next)
{
    if (same(current(), next))
        return false;
    steps_.resize(at_ + 1);
    steps_.push_back({std::move(name), std::move(next)});
    ++at_;
    return true;
}

bool History::amend(Design next)
{
    if (at_ == 0 || same(current(), next))
        return false;
    steps_.resize(at_ + 1);
    if (same(steps_[at_ - 1].design, next)) {
        steps_.pop_back();
        --at_;
    } else {
        steps_[at_].design = std::move(next);
    }
    return true;
}

void History::undo()
{
    if (canUndo())
        --at_;
}

void History::redo()
{
    if (canRedo())
        ++at_;
}

const std::string& History::undoName() const
{
    return canUndo() ? steps_[at_].name : noName;
}

const std::string& History::redoName() const
{
    return canRedo() ? steps_[at_ + 1].name : noName;
}

} // namespace designer
