#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "design/survey.h"
#include "tickets/tickets.h"

namespace designer {

/// A repository of the design and the containers that are built from it, in
/// order of id. The first one gives the tickets their ids.
struct SharedRepository {
    CodeRepository repository;
    std::size_t ordinal = 0; // among the first container's repositories
    std::span<const NodeIndex> containers;
};

/// Each distinct repository of the design once, in order of its first container.
class CodeRepositories {
public:
    explicit CodeRepositories(const Survey& survey);
    CodeRepositories(const CodeRepositories&) = delete;
    CodeRepositories& operator=(const CodeRepositories&) = delete;

    std::span<const SharedRepository> all() const { return shared_; }

private:
    std::vector<SharedRepository> shared_;
    std::vector<NodeIndex> containers_; // of one after the other
};

/// "container|accounts", "code-repository|accounts"; a ticket of a container's
/// second repository ends in "|2".
std::string ticketId(Key ticketKind, std::string_view component, std::size_t ordinal = 0);

/// The repository that a code-repository or continuous-integration ticket is
/// about; empty when the survey does not have it.
CodeRepository repositoryOf(const Ticket& ticket, const Survey& survey);

} // namespace designer
