#pragma once

#include <vector>

#include "tickets/covering_domains.h"
#include "tickets/ticket_drafts.h"

namespace designer {

/// What must be fulfilled before a ticket: what its component is wired to, what
/// it is built from, and what its answers imply where no wire leads.
class Prerequisites {
public:
    Prerequisites(const Survey& survey, const DraftList& drafts);

    /// Adds the tickets that come directly before one, perhaps more than once.
    void collect(const Draft& draft, std::vector<DraftIndex>& first) const;

private:
    void collectOfPipeline(const Draft& draft, std::vector<DraftIndex>& first) const;
    void collectWired(const Draft& draft, std::vector<DraftIndex>& first) const;
    void collectImplied(const Here& here, std::vector<DraftIndex>& first) const;
    void collectOfSecret(NodeIndex secret, std::vector<DraftIndex>& first) const;
    void collectHolders(const json::Value& domains, std::vector<DraftIndex>& first) const;
    bool collectHolder(const CoveringDomains& known, const json::Value& domain, std::vector<DraftIndex>& first) const;
    bool isForPipelines(NodeIndex node) const;

    const Survey& survey_;
    const DraftList& drafts_;
    CoveringDomains zones_, registrations_;
    std::vector<DraftIndex> ssoIn_; // by environment
};

} // namespace designer
