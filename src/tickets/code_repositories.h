#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "design/survey.h"
#include "tickets/tickets.h"

namespace designer {

/// Where a container's code is. Both may be empty, but not at once.
struct CodeRepository {
    std::string name;
    std::string location;
    bool operator==(const CodeRepository&) const = default;
};

/// The repositories that a container names in the environments in which it
/// lives, as they are written; one, when the design is right.
std::vector<CodeRepository> repositoriesOf(const Survey& survey, NodeIndex container);

/// A repository of the design and the containers that are built from it, in
/// order of id. The first one gives the tickets their ids.
struct SharedRepository {
    CodeRepository repository;
    std::size_t ordinal = 0; // among the first container's repositories
    std::vector<NodeIndex> containers;
};

/// Each distinct repository of the design once.
std::vector<SharedRepository> codeRepositories(const Survey& survey);

/// "code-repository|accounts"; a container's second repository ends in "|2".
std::string repositoryTicketId(Key ticketKind, std::string_view container, std::size_t ordinal);

/// The repository that a code-repository or continuous-integration ticket is
/// about; empty when the survey does not have it.
CodeRepository repositoryOf(const Ticket& ticket, const Survey& survey);

} // namespace designer
