#pragma once

#include <string_view>
#include <vector>

#include "design/survey.h"

namespace designer {

/// What tells one code repository from another: its location, else its name;
/// empty when neither is written.
std::string_view repositoryIdentity(const json::Value& repository);

/// Calls `f(identity)` for every repository that a container's property holds:
/// one, or those of a list.
template <typename F> void eachRepository(const json::Value& property, F&& f)
{
    const auto visit = [&f](const json::Value& repository) {
        if (const std::string_view identity = repositoryIdentity(repository); !identity.empty())
            f(identity);
    };
    if (!property.isArray())
        return visit(property);
    for (const json::Value& repository : property.array())
        visit(repository);
}

/// Whether a container uses a repository here.
bool usesRepository(const Here& container, std::string_view repository);

/// One repository with the containers that use it, in some environment.
struct RepositoryGroup {
    std::string_view repository;
    std::vector<NodeIndex> containers; // in order of id, each once
};

/// The containers that may clash over a repository: of the repositories used by
/// more than one container, each with all of them.
std::vector<RepositoryGroup> sharedRepositories(const Survey& survey);

} // namespace designer
