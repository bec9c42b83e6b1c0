#include "tickets/code_repositories.h"

#include <unordered_map>

namespace designer {

namespace {

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

void addRepositories(const json::Value& value, std::vector<CodeRepository>& repositories)
{
    for (const json::Value& one : value.array())
        addRepositories(one, repositories);
    const CodeRepository repository{value["name"].string(), value["location"].string()};
    if (!isBlank(repository.name) || !isBlank(repository.location))
        repositories.push_back(repository);
}

/// What a container names in the environments in which it lives, as it is
/// written; one repository, when the design is right.
void collectRepositories(const Survey& survey, NodeIndex container, std::vector<CodeRepository>& repositories)
{
    repositories.clear();
    const json::Value* last = nullptr;
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e) {
        const json::Value* value = survey.value(container, e, property::repository);
        if (value && value != last)
            addRepositories(*value, repositories);
        last = value;
    }
}

struct RepositoryHash {
    std::size_t operator()(const CodeRepository& repository) const
    {
        const std::hash<std::string_view> hash;
        return hash(repository.name) * 31 + hash(repository.location);
    }
};

} // namespace

std::vector<SharedRepository> codeRepositories(const Survey& survey)
{
    const auto containers = survey.ofKind(kind::container);
    std::vector<SharedRepository> shared;
    shared.reserve(containers.size());
    std::unordered_map<CodeRepository, std::size_t, RepositoryHash> known;
    known.reserve(containers.size());
    std::vector<CodeRepository> repositories;
    for (const NodeIndex container : containers) {
        collectRepositories(survey, container, repositories);
        for (std::size_t i = 0; i < repositories.size(); ++i) {
            const auto [at, isNew] = known.try_emplace(repositories[i], shared.size());
            if (isNew)
                shared.push_back({repositories[i], i, {}});
            std::vector<NodeIndex>& builtFromIt = shared[at->second].containers;
            if (builtFromIt.empty() || builtFromIt.back() != container)
                builtFromIt.push_back(container);
        }
    }
    return shared;
}

std::string ticketId(Key ticketKind, std::string_view component, std::size_t ordinal)
{
    std::string id;
    id.reserve(ticketKind.text().size() + component.size() + 1);
    id.append(ticketKind.text()).append(1, '|').append(component);
    if (ordinal > 0)
        id += '|' + std::to_string(ordinal + 1);
    return id;
}

CodeRepository repositoryOf(const Ticket& ticket, const Survey& survey)
{
    const auto container = ticket.components.empty() ? std::nullopt : survey.find(ticket.components.front());
    if (!container)
        return {};
    std::vector<CodeRepository> repositories;
    collectRepositories(survey, *container, repositories);
    for (std::size_t i = 0; i < repositories.size(); ++i)
        if (ticketId(ticket.kind, ticket.components.front(), i) == ticket.id)
            return repositories[i];
    return {};
}

} // namespace designer
