#include "tickets/code_repositories.h"

#include <unordered_map>

namespace designer {

namespace {

void addRepositories(const json::Value& value, std::vector<CodeRepository>& repositories)
{
    for (const json::Value& one : value.array())
        addRepositories(one, repositories);
    CodeRepository repository{value["name"].string(), value["location"].string()};
    if (isAnswered(repository.name) || isAnswered(repository.location))
        repositories.push_back(std::move(repository));
}

std::string identity(const CodeRepository& repository)
{
    return repository.name + '\n' + repository.location;
}

} // namespace

std::vector<CodeRepository> repositoriesOf(const Survey& survey, NodeIndex container)
{
    std::vector<CodeRepository> repositories;
    const json::Value* last = nullptr;
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e) {
        const json::Value* value = survey.value(container, e, property::repository);
        if (value && value != last)
            addRepositories(*value, repositories);
        last = value;
    }
    return repositories;
}

std::vector<SharedRepository> codeRepositories(const Survey& survey)
{
    std::vector<SharedRepository> shared;
    std::unordered_map<std::string, std::size_t> known;
    for (const NodeIndex container : survey.ofKind(kind::container)) {
        std::vector<CodeRepository> repositories = repositoriesOf(survey, container);
        for (std::size_t i = 0; i < repositories.size(); ++i) {
            const auto [at, isNew] = known.try_emplace(identity(repositories[i]), shared.size());
            if (isNew)
                shared.push_back({std::move(repositories[i]), i, {}});
            std::vector<NodeIndex>& containers = shared[at->second].containers;
            if (containers.empty() || containers.back() != container)
                containers.push_back(container);
        }
    }
    return shared;
}

std::string repositoryTicketId(Key ticketKind, std::string_view container, std::size_t ordinal)
{
    std::string id(ticketKind.text());
    id += '|';
    id += container;
    if (ordinal > 0)
        id += '|' + std::to_string(ordinal + 1);
    return id;
}

CodeRepository repositoryOf(const Ticket& ticket, const Survey& survey)
{
    const auto container = ticket.components.empty() ? std::nullopt : survey.find(ticket.components.front());
    if (!container)
        return {};
    std::vector<CodeRepository> repositories = repositoriesOf(survey, *container);
    for (std::size_t i = 0; i < repositories.size(); ++i)
        if (repositoryTicketId(ticket.kind, ticket.components.front(), i) == ticket.id)
            return std::move(repositories[i]);
    return {};
}

} // namespace designer
