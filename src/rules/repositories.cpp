#include "rules/repositories.h"

#include <bit>
#include <functional>
#include <limits>

namespace designer {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

struct Use {
    std::string_view repository;
    NodeIndex container = 0;
    std::uint32_t sameRepository = none; // the use before it, of the same repository
};

/// Finds the last use of a repository by hash, without an allocation for each.
class LastUses {
public:
    LastUses(const std::vector<Use>& uses, std::size_t most) : uses_(uses), slots_(std::bit_ceil(2 * most + 1), none) {}

    std::uint32_t& of(std::string_view repository)
    {
        const std::size_t mask = slots_.size() - 1;
        std::size_t at = std::hash<std::string_view>()(repository) & mask;
        while (slots_[at] != none && uses_[slots_[at]].repository != repository)
            at = (at + 1) & mask;
        return slots_[at];
    }
    const std::vector<std::uint32_t>& slots() const { return slots_; }

private:
    const std::vector<Use>& uses_;
    std::vector<std::uint32_t> slots_;
};

/// Each container with each value of its repository; a value that holds in several environments comes once.
std::vector<Use> collectUses(const Survey& survey)
{
    std::vector<Use> uses;
    for (const NodeIndex node : survey.ofKind(kind::container)) {
        const json::Value* before = nullptr;
        for (EnvironmentIndex e = 0; e < survey.shared(); ++e) {
            const json::Value* value = survey.lives(node, e) ? survey.value(node, e, property::repository) : nullptr;
            if (value && value != before)
                eachRepository(*value, [&](std::string_view repository) { uses.push_back({repository, node, none}); });
            before = value ? value : before;
        }
    }
    return uses;
}

/// The containers of a chain of uses, which leads from the last to the first.
std::vector<NodeIndex> containersOf(const std::vector<Use>& uses, std::uint32_t last)
{
    std::vector<NodeIndex> containers;
    for (std::uint32_t use = last; use != none; use = uses[use].sameRepository)
        if (containers.empty() || containers.back() != uses[use].container)
            containers.push_back(uses[use].container);
    return {containers.rbegin(), containers.rend()};
}

} // namespace

std::string_view repositoryIdentity(const json::Value& repository)
{
    const std::string& location = repository["location"].string();
    return location.empty() ? repository["name"].string() : location;
}

bool usesRepository(const Here& container, std::string_view repository)
{
    bool found = false;
    eachRepository(container.value(property::repository),
                   [&](std::string_view identity) { found = found || identity == repository; });
    return found;
}

std::vector<RepositoryGroup> sharedRepositories(const Survey& survey)
{
    std::vector<Use> uses = collectUses(survey);
    LastUses lastUses(uses, uses.size());
    for (std::uint32_t i = 0; i < uses.size(); ++i) {
        std::uint32_t& last = lastUses.of(uses[i].repository);
        uses[i].sameRepository = last;
        last = i;
    }
    std::vector<RepositoryGroup> groups;
    for (const std::uint32_t last : lastUses.slots()) {
        if (last == none || uses[last].sameRepository == none)
            continue;
        if (auto containers = containersOf(uses, last); containers.size() > 1)
            groups.push_back({uses[last].repository, std::move(containers)});
    }
    return groups;
}

} // namespace designer
