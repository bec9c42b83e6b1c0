#include "tickets/ticket_drafts.h"

#include "tickets/ticket_order.h"

namespace designer {

namespace {

bool livesAnywhere(const Survey& survey, NodeIndex node)
{
    for (EnvironmentIndex e = 0; e <= survey.shared(); ++e)
        if (survey.lives(node, e))
            return true;
    return false;
}

} // namespace

DraftList::DraftList(const Survey& survey) : repositories_(survey)
{
    drafts_.reserve(survey.size() + 2 * repositories_.all().size());
    draftComponents(survey);
    draftRepositories();
    sortByPlace();
    indexDrafts(survey.size());
}

void DraftList::draftComponents(const Survey& survey)
{
    for (NodeIndex node = 0; node < survey.size(); ++node) {
        const Kind& kind = survey.kind(node);
        bool asks = false;
        if (kind.needsTicket)
            eachRequest(survey, node, [&](const Here&) { asks = true; });
        if (asks)
            drafts_.push_back({kind.name, node, nullptr});
        else if (!kind.withoutTicket.en.empty() && livesAnywhere(survey, node))
            without_.push_back({survey.component(node).id, kind.withoutTicket});
    }
}

void DraftList::draftRepositories()
{
    for (const SharedRepository& repository : repositories_.all())
        for (const Key kind : {codeRepositoryTicket, continuousIntegrationTicket})
            drafts_.push_back({kind, repository.containers.front(), &repository});
}

/// Counting sort: keeps the order of ids within a place.
void DraftList::sortByPlace()
{
    std::vector<std::size_t> next(static_cast<std::size_t>(lastPlaceInOrder()) + 2, 0);
    const auto place = [](const Draft& draft) { return static_cast<std::size_t>(placeInOrder(draft.kind)); };
    for (const Draft& draft : drafts_)
        ++next[place(draft) + 1];
    for (std::size_t i = 1; i < next.size(); ++i)
        next[i] += next[i - 1];
    std::vector<Draft> sorted(drafts_.size());
    for (const Draft& draft : drafts_)
        sorted[next[place(draft)]++] = draft;
    drafts_ = std::move(sorted);
}

void DraftList::indexDrafts(NodeIndex components)
{
    draftOf_.assign(components, noDraft);
    draftOfRepository_.assign(repositories_.all().size(), noDraft);
    builtFromStart_.assign(components + 1, 0);
    for (DraftIndex i = 0; i < drafts_.size(); ++i) {
        const SharedRepository* repository = drafts_[i].repository;
        if (!repository) {
            draftOf_[drafts_[i].node] = i;
            continue;
        }
        if (drafts_[i].kind == codeRepositoryTicket)
            draftOfRepository_[static_cast<std::size_t>(repository - repositories_.all().data())] = i;
        for (const NodeIndex container : repository->containers)
            ++builtFromStart_[container + 1];
    }
    for (NodeIndex node = 0; node < components; ++node)
        builtFromStart_[node + 1] += builtFromStart_[node];
    builtFrom_.resize(builtFromStart_.back());
    std::vector<std::uint32_t> next(builtFromStart_.begin(), builtFromStart_.end() - 1);
    for (DraftIndex i = 0; i < drafts_.size(); ++i)
        if (drafts_[i].repository)
            for (const NodeIndex container : drafts_[i].repository->containers)
                builtFrom_[next[container]++] = i;
}

} // namespace designer
