#include "tickets/tickets.h"

#include <algorithm>
#include <tuple>

#include "tickets/code_repositories.h"
#include "tickets/covering_domains.h"
#include "tickets/derived_answers.h"
#include "tickets/ticket_order.h"

namespace designer {

namespace {

using DraftIndex = std::uint32_t;
constexpr DraftIndex noDraft = static_cast<DraftIndex>(-1);

/// A ticket to be: one of a component or, with a repository, of what it is built from.
struct Draft {
    Key kind;
    NodeIndex node = 0;
    const SharedRepository* repository = nullptr;

    auto order() const { return std::tuple(placeInOrder(kind), node, repository ? repository->ordinal : 0); }
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

class Planner {
public:
    explicit Planner(const Survey& survey)
        : survey_(survey), repositories_(codeRepositories(survey)), zones_(survey, kind::dnsZone, property::rootDomain),
          registrations_(survey, kind::domainRegistration, property::name)
    {
        sortComponents();
        draftRepositories();
        std::sort(drafts_.begin(), drafts_.end(), [](const Draft& a, const Draft& b) { return a.order() < b.order(); });
        indexDrafts();
        findSsos();
    }

    TicketPlan plan()
    {
        for (const Draft& draft : drafts_)
            plan_.tickets.push_back(ticket(draft));
        std::vector<DraftIndex> first;
        for (DraftIndex i = 0; i < drafts_.size(); ++i) {
            first.clear();
            collectFirst(drafts_[i], first);
            std::sort(first.begin(), first.end());
            first.erase(std::unique(first.begin(), first.end()), first.end());
            plan_.tickets[i].after.reserve(first.size());
            for (const DraftIndex one : first)
                plan_.tickets[i].after.push_back(plan_.tickets[one].id);
        }
        return std::move(plan_);
    }

private:
    bool livesAnywhere(NodeIndex node) const
    {
        for (EnvironmentIndex e = 0; e <= survey_.shared(); ++e)
            if (survey_.lives(node, e))
                return true;
        return false;
    }

    void sortComponents()
    {
        for (NodeIndex node = 0; node < survey_.size(); ++node) {
            const Kind& kind = survey_.kind(node);
            bool asks = false;
            if (kind.needsTicket)
                eachRequest(survey_, node, [&](const Here&) { asks = true; });
            if (asks)
                drafts_.push_back({kind.name, node, nullptr});
            else if (!kind.withoutTicket.en.empty() && livesAnywhere(node))
                plan_.without.push_back({survey_.component(node).id, kind.withoutTicket});
        }
    }

    void draftRepositories()
    {
        for (const SharedRepository& repository : repositories_)
            for (const Key kind : {codeRepositoryTicket, continuousIntegrationTicket})
                drafts_.push_back({kind, repository.containers.front(), &repository});
    }

    void indexDrafts()
    {
        draftOf_.assign(survey_.size(), noDraft);
        draftOfRepository_.assign(repositories_.size(), noDraft);
        repositoryDrafts_.assign(survey_.size(), {});
        for (DraftIndex i = 0; i < drafts_.size(); ++i) {
            const SharedRepository* repository = drafts_[i].repository;
            if (!repository)
                draftOf_[drafts_[i].node] = i;
            else if (drafts_[i].kind == codeRepositoryTicket)
                draftOfRepository_[indexOf(*repository)] = i;
            if (repository)
                for (const NodeIndex container : repository->containers)
                    repositoryDrafts_[container].push_back(i);
        }
    }

    std::size_t indexOf(const SharedRepository& repository) const
    {
        return static_cast<std::size_t>(&repository - repositories_.data());
    }

    void findSsos()
    {
        ssoIn_.assign(survey_.shared(), noDraft);
        for (const NodeIndex sso : survey_.ofKind(kind::sso))
            for (EnvironmentIndex e = 0; e < survey_.shared(); ++e)
                if (ssoIn_[e] == noDraft && survey_.lives(sso, e))
                    ssoIn_[e] = draftOf_[sso];
    }

    Ticket ticket(const Draft& draft) const
    {
        return draft.repository ? repositoryTicket(draft) : componentTicket(draft);
    }

    Ticket componentTicket(const Draft& draft) const
    {
        const Component& component = survey_.component(draft.node);
        Ticket ticket;
        ticket.id.reserve(draft.kind.text().size() + 1 + component.id.size());
        ticket.id.append(draft.kind.text()).append(1, '|').append(component.id);
        ticket.kind = draft.kind;
        ticket.components.push_back(component.id);
        eachRequest(survey_, draft.node, [&](const Here& here) {
            if (here.environment() < survey_.shared())
                ticket.environments.push_back(here.environmentId());
        });
        addMissing(draft, ticket);
        return ticket;
    }

    Ticket repositoryTicket(const Draft& draft) const
    {
        Ticket ticket;
        ticket.id = repositoryTicketId(draft.kind, survey_.component(draft.node).id, draft.repository->ordinal);
        ticket.kind = draft.kind;
        for (const NodeIndex container : draft.repository->containers)
            ticket.components.push_back(survey_.component(container).id);
        if (draft.kind == continuousIntegrationTicket)
            addPipelineEnvironments(draft, ticket);
        return ticket;
    }

    /// A pipeline deploys to every environment in which one of its containers
    /// lives, from a branch that must be known.
    void addPipelineEnvironments(const Draft& draft, Ticket& ticket) const
    {
        for (EnvironmentIndex e = 0; e < survey_.shared(); ++e) {
            bool lives = false;
            bool branchMissing = false;
            for (const NodeIndex container : draft.repository->containers) {
                const json::Value* branch = survey_.value(container, e, property::branch);
                lives |= survey_.lives(container, e);
                branchMissing |= survey_.lives(container, e) && !(branch && isAnswered(*branch));
            }
            if (lives)
                ticket.environments.push_back(survey_.environmentId(e));
            if (branchMissing)
                ticket.missing.push_back(std::string(property::branch.text()) + '|' + survey_.environmentId(e));
        }
    }

    struct Gap {
        int field;
        EnvironmentIndex environment;
        bool perEnvironment; // asked for per environment even where it lacks everywhere
    };

    void addGaps(const Here& here, std::vector<Gap>& gaps) const
    {
        for (const MissingAnswer& missing : missingAnswers(here))
            gaps.push_back({missing.field, here.environment(), missing.property->perEnvironment});
        for (const DerivedAnswer& derived : derivedAnswers()) {
            if (!here.is(derived.kind) || !derived.missing || !derived.missing(here))
                continue;
            for (std::size_t i = 0; i < here.kind().ticketFields.size(); ++i)
                if (here.kind().ticketFields[i].key == derived.field)
                    gaps.push_back({static_cast<int>(i) + 1, here.environment(), false});
        }
    }

    void addMissing(const Draft& draft, Ticket& ticket) const
    {
        std::vector<Gap> gaps;
        eachRequest(survey_, draft.node, [&](const Here& here) { addGaps(here, gaps); });
        std::stable_sort(gaps.begin(), gaps.end(), [](const Gap& a, const Gap& b) {
            return std::tie(a.field, a.environment) < std::tie(b.field, b.environment);
        });
        const std::vector<TicketField>& fields = survey_.kind(draft.node).ticketFields;
        for (auto at = gaps.begin(); at != gaps.end();) {
            const auto end = std::find_if(at, gaps.end(), [&](const Gap& gap) { return gap.field != at->field; });
            addMissingField(fields[static_cast<std::size_t>(at->field) - 1].key, {at, end}, ticket);
            at = end;
        }
    }

    void addMissingField(Key field, std::span<const Gap> gaps, Ticket& ticket) const
    {
        std::vector<EnvironmentIndex> environments;
        bool perEnvironment = false;
        for (const Gap& gap : gaps) {
            perEnvironment |= gap.perEnvironment;
            if (environments.empty() || environments.back() != gap.environment)
                environments.push_back(gap.environment);
        }
        const bool everywhere = environments.size() >= ticket.environments.size();
        if (ticket.environments.empty() || (everywhere && !perEnvironment))
            ticket.missing.emplace_back(field.text());
        else
            for (const EnvironmentIndex environment : environments)
                ticket.missing.push_back(std::string(field.text()) + '|' + survey_.environmentId(environment));
    }

    bool meet(NodeIndex a, NodeIndex b) const
    {
        for (EnvironmentIndex e = 0; e <= survey_.shared(); ++e)
            if (survey_.lives(a, e) && survey_.lives(b, e))
                return true;
        return false;
    }

    void collectFirst(const Draft& draft, std::vector<DraftIndex>& first) const
    {
        if (draft.repository) {
            if (draft.kind == continuousIntegrationTicket)
                collectBeforePipeline(draft, first);
            return;
        }
        for (const auto& links : {survey_.out(draft.node), survey_.in(draft.node)})
            for (const Link& link : links)
                if (draftOf_[link.other] != noDraft && waitsFor(draft.kind, survey_.component(link.other).kind)
                    && meet(draft.node, link.other))
                    first.push_back(draftOf_[link.other]);
        if (draft.kind == kind::container)
            first.insert(first.end(), repositoryDrafts_[draft.node].begin(), repositoryDrafts_[draft.node].end());
        collectUnwired(draft, first);
    }

    /// What an answer implies where no wire leads.
    void collectUnwired(const Draft& draft, std::vector<DraftIndex>& first) const
    {
        if (draft.kind == kind::secret)
            collectBeforeSecret(draft.node, first);
        if (draft.kind == kind::dnsZone)
            collectHolder(registrations_, survey_.value(draft.node, survey_.shared(), property::rootDomain), first);
        eachRequest(survey_, draft.node, [&](const Here& here) {
            if (draft.kind == kind::apiGateway && here.flag(property::jwtAuth) && ssoIn_[here.environment()] != noDraft)
                first.push_back(ssoIn_[here.environment()]);
            if (draft.kind == kind::certificate)
                collectHolders(here.value(property::domains), first);
            if (draft.kind == kind::messaging)
                collectHolders(here.value(property::sendingDomains), first);
        });
    }

    /// A pipeline needs its repository and the GitHub secrets that it uses.
    void collectBeforePipeline(const Draft& draft, std::vector<DraftIndex>& first) const
    {
        first.push_back(draftOfRepository_[indexOf(*draft.repository)]);
        for (const NodeIndex container : draft.repository->containers)
            for (const Link& link : survey_.in(container))
                if (draftOf_[link.other] != noDraft && isForPipelines(link.other) && meet(container, link.other))
                    first.push_back(draftOf_[link.other]);
    }

    bool isForPipelines(NodeIndex node) const
    {
        if (survey_.component(node).kind != kind::secret)
            return false;
        for (EnvironmentIndex e = 0; e < survey_.shared(); ++e)
            if (Here(survey_, node, e).text(property::store) == "github")
                return true;
        return false;
    }

    /// A GitHub secret is kept in the repository that uses it.
    void collectBeforeSecret(NodeIndex secret, std::vector<DraftIndex>& first) const
    {
        if (!isForPipelines(secret))
            return;
        for (const Link& link : survey_.out(secret))
            if (meet(secret, link.other))
                for (const DraftIndex one : repositoryDrafts_[link.other])
                    if (drafts_[one].kind == codeRepositoryTicket)
                        first.push_back(one);
    }

    /// Validation of a name needs the zone that holds it, or at least its registration.
    void collectHolders(const json::Value& domains, std::vector<DraftIndex>& first) const
    {
        for (const json::Value& one : domains.array()) {
            const json::Value& domain = one.isObject() ? one["domain"] : one;
            if (!collectHolder(zones_, &domain, first))
                collectHolder(registrations_, &domain, first);
        }
    }

    bool collectHolder(const CoveringDomains& domains, const json::Value* domain, std::vector<DraftIndex>& first) const
    {
        const auto holder = domain ? domains.holding(domain->string()) : std::nullopt;
        if (holder && draftOf_[*holder] != noDraft)
            first.push_back(draftOf_[*holder]);
        return holder.has_value();
    }

    const Survey& survey_;
    std::vector<SharedRepository> repositories_;
    CoveringDomains zones_, registrations_;
    std::vector<Draft> drafts_;
    std::vector<DraftIndex> draftOf_; // by component
    std::vector<DraftIndex> draftOfRepository_;
    std::vector<std::vector<DraftIndex>> repositoryDrafts_; // by container
    std::vector<DraftIndex> ssoIn_;                         // by environment
    TicketPlan plan_;
};

} // namespace

TicketPlan tickets(const Survey& survey)
{
    return Planner(survey).plan();
}

} // namespace designer
