#include "tickets/code_repositories.h"

#include "text/ascii.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <limits>

namespace designer {

namespace {

/// What a container names in the environments in which it lives, as it is
/// written; one repository, when the design is right.
template <typename F> void eachRepository(const Survey& survey, NodeIndex container, F&& f)
{
    std::size_t ordinal = 0;
    const auto repositories = survey.repositories(container);
    for (std::size_t i = 0; i < repositories.size(); ++i)
        if (!isBlank(repositories[i].name) || !isBlank(repositories[i].location))
            f(repositories[i], ordinal++, survey.repositoryHashes(container)[i]);
}

/// Finds repositories that were seen before, by hash, without an allocation for each.
class Known {
public:
    Known(const std::vector<SharedRepository>& shared, std::size_t most)
        : shared_(shared), slots_(std::bit_ceil(2 * most + 1))
    {
    }

    /// Its position among the shared ones, or `none`, to be set where it is new.
    std::uint32_t& of(const CodeRepository& repository, std::size_t hash)
    {
        const std::size_t mask = slots_.size() - 1;
        std::size_t at = hash & mask;
        while (slots_[at].position != none && !isSame(slots_[at], repository, hash))
            at = (at + 1) & mask;
        slots_[at].hash = hash;
        return slots_[at].position;
    }

    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

private:
    struct Slot {
        std::size_t hash = 0;
        std::uint32_t position = none;
    };
    bool isSame(const Slot& slot, const CodeRepository& repository, std::size_t hash) const
    {
        return slot.hash == hash && shared_[slot.position].repository == repository;
    }

    const std::vector<SharedRepository>& shared_;
    std::vector<Slot> slots_;
};

/// That a container is built from a repository.
struct Use {
    std::uint32_t repository;
    NodeIndex container;
};

/// Fills `shared`, but for the containers, and says which there are, in order of container.
std::vector<Use> collectUses(const Survey& survey, std::vector<SharedRepository>& shared)
{
    const auto containers = survey.ofKind(kind::container);
    std::size_t most = 0;
    for (const NodeIndex container : containers)
        most += survey.repositories(container).size();
    Known known(shared, most);
    std::vector<Use> uses;
    uses.reserve(most);
    shared.reserve(most);
    for (const NodeIndex container : containers)
        eachRepository(survey, container, [&](const CodeRepository& repository, std::size_t ordinal, std::size_t hash) {
            std::uint32_t& at = known.of(repository, hash);
            if (at == Known::none) {
                at = static_cast<std::uint32_t>(shared.size());
                shared.push_back({repository, ordinal, {}});
            }
            uses.push_back({at, container});
        });
    return uses;
}

} // namespace

CodeRepositories::CodeRepositories(const Survey& survey)
{
    std::vector<Use> uses = collectUses(survey, shared_);
    const auto byRepository = [](const Use& a, const Use& b) { return a.repository < b.repository; };
    if (!std::is_sorted(uses.begin(), uses.end(), byRepository))
        std::stable_sort(uses.begin(), uses.end(), byRepository);
    containers_.reserve(uses.size());
    for (auto first = uses.begin(); first != uses.end();) {
        const std::size_t start = containers_.size();
        const std::uint32_t repository = first->repository;
        for (; first != uses.end() && first->repository == repository; ++first)
            if (containers_.size() == start || containers_.back() != first->container)
                containers_.push_back(first->container);
        shared_[repository].containers = {containers_.data() + start, containers_.size() - start};
    }
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
    CodeRepository found;
    eachRepository(survey, *container, [&](const CodeRepository& repository, std::size_t ordinal, std::size_t) {
        if (ticketId(ticket.kind, ticket.components.front(), ordinal) == ticket.id)
            found = repository;
    });
    return found;
}

} // namespace designer
