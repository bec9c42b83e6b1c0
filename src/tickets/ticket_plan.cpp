#include "tickets/tickets.h"

#include <algorithm>

#include "tickets/ticket_drafts.h"
#include "tickets/ticket_missing.h"
#include "tickets/ticket_order.h"
#include "tickets/ticket_prerequisites.h"

namespace designer {

namespace {

/// The tickets of a survey, made one by one.
class SurveyedTickets : public TicketSource {
public:
    explicit SurveyedTickets(const Survey& survey) : survey_(survey), drafts_(survey), prerequisites_(survey, drafts_)
    {
    }

    std::size_t size() const override { return drafts_.all().size(); }
    const std::vector<WithoutTicket>& without() const { return drafts_.without(); }

    Ticket ticket(std::size_t at) const override
    {
        const Draft& draft = drafts_.all()[at];
        Ticket ticket;
        ticket.id = idOf(draft);
        ticket.kind = draft.kind;
        addComponents(draft, ticket.components);
        addEnvironments(draft, ticket.environments);
        addMissing(survey_, draft, ticket);
        addPrerequisites(draft, ticket.after);
        return ticket;
    }

private:
    std::string idOf(const Draft& draft) const
    {
        return ticketId(draft.kind, survey_.component(draft.node).id, draft.repository ? draft.repository->ordinal : 0);
    }

    void addComponents(const Draft& draft, std::vector<std::string>& components) const
    {
        if (!draft.repository)
            components.push_back(survey_.component(draft.node).id);
        else
            for (const NodeIndex container : draft.repository->containers)
                components.push_back(survey_.component(container).id);
    }

    /// A pipeline deploys to every environment in which one of its containers lives.
    void addEnvironments(const Draft& draft, std::vector<std::string>& environments) const
    {
        if (draft.kind == codeRepositoryTicket)
            return;
        for (EnvironmentIndex e = 0; e < survey_.shared(); ++e)
            if (draft.repository ? isBuiltFor(*draft.repository, e) : isAskedFor(draft.node, e))
                environments.push_back(survey_.environmentId(e));
    }

    bool isBuiltFor(const SharedRepository& repository, EnvironmentIndex environment) const
    {
        return std::any_of(repository.containers.begin(), repository.containers.end(),
                           [&](NodeIndex container) { return survey_.lives(container, environment); });
    }

    bool isAskedFor(NodeIndex node, EnvironmentIndex environment) const
    {
        return survey_.perEnvironment(node) && survey_.lives(node, environment)
               && needsTicket(Here(survey_, node, environment));
    }

    void addPrerequisites(const Draft& draft, std::vector<std::string>& after) const
    {
        std::vector<DraftIndex> first;
        prerequisites_.collect(draft, first);
        std::sort(first.begin(), first.end());
        first.erase(std::unique(first.begin(), first.end()), first.end());
        after.reserve(first.size());
        for (const DraftIndex one : first)
            after.push_back(idOf(drafts_.all()[one]));
    }

    const Survey& survey_;
    DraftList drafts_;
    Prerequisites prerequisites_;
};

/// Tickets that are there already.
class StoredTickets : public TicketSource {
public:
    explicit StoredTickets(std::vector<Ticket> tickets) : tickets_(std::move(tickets)) {}
    std::size_t size() const override { return tickets_.size(); }
    Ticket ticket(std::size_t at) const override { return tickets_[at]; }

private:
    std::vector<Ticket> tickets_;
};

} // namespace

TicketList::TicketList(std::vector<Ticket> tickets) : source_(std::make_shared<StoredTickets>(std::move(tickets))) {}

TicketPlan tickets(const Survey& survey)
{
    auto source = std::make_shared<SurveyedTickets>(survey);
    std::vector<WithoutTicket> without = source->without();
    return {TicketList(std::move(source)), std::move(without)};
}

} // namespace designer
