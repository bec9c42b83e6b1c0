#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "tickets/code_repositories.h"
#include "tickets/tickets.h"

namespace designer {

using DraftIndex = std::uint32_t;
inline constexpr DraftIndex noDraft = static_cast<DraftIndex>(-1);

/// A ticket to be: one of a component or, with a repository, of what containers are built from.
struct Draft {
    Key kind;
    NodeIndex node = 0; // the component, or the first container
    const SharedRepository* repository = nullptr;
};

/// Calls `f(Here)` for every environment in which the component asks for
/// something; for design-wide kinds at most once.
template <typename F> void eachRequest(const Survey& survey, NodeIndex node, F&& f)
{
    const bool bound = survey.perEnvironment(node);
    for (EnvironmentIndex e = bound ? 0 : survey.shared(); e < survey.shared() + (bound ? 0 : 1); ++e)
        if (const Here here(survey, node, e); survey.lives(node, e) && needsTicket(here))
            f(here);
}

/// All tickets of a design in an order in which they can be fulfilled: by the
/// places of their kinds, then by id.
class DraftList {
public:
    explicit DraftList(const Survey& survey);
    DraftList(const DraftList&) = delete;
    DraftList& operator=(const DraftList&) = delete;

    std::span<const Draft> all() const { return drafts_; }
    /// `noDraft` for a component that needs no ticket.
    DraftIndex of(NodeIndex node) const { return draftOf_[node]; }
    /// The code-repository ticket of a repository.
    DraftIndex of(const SharedRepository& repository) const
    {
        return draftOfRepository_[static_cast<std::size_t>(&repository - repositories_.all().data())];
    }
    /// The repository and pipeline tickets of what a container is built from.
    std::span<const DraftIndex> builtFrom(NodeIndex container) const
    {
        return {builtFrom_.data() + builtFromStart_[container], builtFrom_.data() + builtFromStart_[container + 1]};
    }
    const std::vector<WithoutTicket>& without() const { return without_; }

private:
    void draftComponents(const Survey& survey);
    void draftRepositories();
    void sortByPlace();
    void indexDrafts(NodeIndex components);

    CodeRepositories repositories_;
    std::vector<Draft> drafts_;
    std::vector<WithoutTicket> without_;
    std::vector<DraftIndex> draftOf_;
    std::vector<DraftIndex> draftOfRepository_;
    std::vector<DraftIndex> builtFrom_;
    std::vector<std::uint32_t> builtFromStart_;
};

} // namespace designer
