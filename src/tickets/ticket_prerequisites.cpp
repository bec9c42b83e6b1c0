#include "tickets/ticket_prerequisites.h"

#include "tickets/ticket_order.h"

namespace designer {

Prerequisites::Prerequisites(const Survey& survey, const DraftList& drafts)
    : survey_(survey), drafts_(drafts), zones_(survey, kind::dnsZone, property::rootDomain),
      registrations_(survey, kind::domainRegistration, property::name)
{
    ssoIn_.assign(survey.shared(), noDraft);
    for (const NodeIndex sso : survey.ofKind(kind::sso))
        for (EnvironmentIndex e = 0; e < survey.shared(); ++e)
            if (ssoIn_[e] == noDraft && survey.lives(sso, e))
                ssoIn_[e] = drafts.of(sso);
}

void Prerequisites::collect(const Draft& draft, std::vector<DraftIndex>& first) const
{
    if (draft.kind == continuousIntegrationTicket)
        collectOfPipeline(draft, first);
    if (draft.repository)
        return;
    collectWired(draft, first);
    if (draft.kind == kind::container) {
        const auto builtFrom = drafts_.builtFrom(draft.node);
        first.insert(first.end(), builtFrom.begin(), builtFrom.end());
    } else if (draft.kind == kind::secret) {
        collectOfSecret(draft.node, first);
    } else {
        eachRequest(survey_, draft.node, [&](const Here& here) { collectImplied(here, first); });
    }
}

/// A pipeline needs its repository and the GitHub secrets that it uses.
void Prerequisites::collectOfPipeline(const Draft& draft, std::vector<DraftIndex>& first) const
{
    first.push_back(drafts_.of(*draft.repository));
    for (const NodeIndex container : draft.repository->containers)
        for (const Link& link : survey_.in(container))
            if (drafts_.of(link.other) != noDraft && isForPipelines(link.other) && meet(survey_, container, link.other))
                first.push_back(drafts_.of(link.other));
}

void Prerequisites::collectWired(const Draft& draft, std::vector<DraftIndex>& first) const
{
    for (const auto& links : {survey_.out(draft.node), survey_.in(draft.node)})
        for (const Link& link : links)
            if (drafts_.of(link.other) != noDraft && waitsFor(draft.kind, survey_.kindName(link.other))
                && meet(survey_, draft.node, link.other))
                first.push_back(drafts_.of(link.other));
}

void Prerequisites::collectImplied(const Here& here, std::vector<DraftIndex>& first) const
{
    if (here.is(kind::apiGateway) && here.flag(property::jwtAuth) && ssoIn_[here.environment()] != noDraft)
        first.push_back(ssoIn_[here.environment()]);
    if (here.is(kind::dnsZone))
        collectHolder(registrations_, here.value(property::rootDomain), first);
    if (here.is(kind::certificate))
        collectHolders(here.value(property::domains), first);
    if (here.is(kind::messaging))
        collectHolders(here.value(property::sendingDomains), first);
}

/// A GitHub secret is kept in the repository that uses it.
void Prerequisites::collectOfSecret(NodeIndex secret, std::vector<DraftIndex>& first) const
{
    if (!isForPipelines(secret))
        return;
    for (const Link& link : survey_.out(secret))
        if (meet(survey_, secret, link.other))
            for (const DraftIndex one : drafts_.builtFrom(link.other))
                if (drafts_.all()[one].kind == codeRepositoryTicket)
                    first.push_back(one);
}

/// Validation of a name needs the zone that holds it, or at least its registration.
void Prerequisites::collectHolders(const json::Value& domains, std::vector<DraftIndex>& first) const
{
    for (const json::Value& one : domains.array()) {
        const json::Value& domain = one.isObject() ? one["domain"] : one;
        if (!collectHolder(zones_, domain, first))
            collectHolder(registrations_, domain, first);
    }
}

bool Prerequisites::collectHolder(const CoveringDomains& known, const json::Value& domain,
                                  std::vector<DraftIndex>& first) const
{
    const auto holder = known.holding(domain.string());
    if (holder && drafts_.of(*holder) != noDraft)
        first.push_back(drafts_.of(*holder));
    return holder.has_value();
}

bool Prerequisites::isForPipelines(NodeIndex node) const
{
    if (survey_.kindName(node) != kind::secret)
        return false;
    for (EnvironmentIndex e = 0; e < survey_.shared(); ++e)
        if (Here(survey_, node, e).text(property::store) == "github")
            return true;
    return false;
}

} // namespace designer
