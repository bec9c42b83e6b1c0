#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "design/survey.h"
#include "tickets/tickets.h"

namespace designer {

/// Where a container's code is, as the surveyed design says it. Both may be
/// empty, but not at once.
struct CodeRepository {
    std::string_view name;
    std::string_view location;
    bool operator==(const CodeRepository&) const = default;
};

/// A repository of the design and the containers that are built from it, in
/// order of id. The first one gives the tickets their ids.
struct SharedRepository {
    CodeRepository repository;
    std::size_t ordinal = 0; // among the first container's repositories
    std::vector<NodeIndex> containers;
};

/// Each distinct repository of the design once, in order of its first container.
std::vector<SharedRepository> codeRepositories(const Survey& survey);

/// "container|accounts", "code-repository|accounts"; a ticket of a container's
/// second repository ends in "|2".
std::string ticketId(Key ticketKind, std::string_view component, std::size_t ordinal = 0);

/// The repository that a code-repository or continuous-integration ticket is
/// about; empty when the survey does not have it.
CodeRepository repositoryOf(const Ticket& ticket, const Survey& survey);

} // namespace designer
