#include "rules/repositories.h"

#include <bit>
#include <limits>

namespace designer {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

struct Use {
    std::string_view repository;
    std::size_t hash = 0;
    NodeIndex container = 0;
    std::uint32_t sameRepository = none; // the use before it, of the same repository
};

/// Finds the last use of a repository by hash, without an allocation for each.
class LastUses {
public:
    explicit LastUses(const std::vector<Use>& uses) : uses_(uses), slots_(std::bit_ceil(2 * uses.size() + 1), none) {}

    std::uint32_t& of(const Use& use)
    {
        const std::size_t mask = slots_.size() - 1;
        std::size_t at = use.hash & mask;
        while (slots_[at] != none && !isSame(uses_[slots_[at]], use))
            at = (at + 1) & mask;
        return slots_[at];
    }
    const std::vector<std::uint32_t>& slots() const { return slots_; }

private:
    static bool isSame(const Use& a, const Use& b) { return a.hash == b.hash && a.repository == b.repository; }

    const std::vector<Use>& uses_;
    std::vector<std::uint32_t> slots_;
};

/// Each container with each repository that it says.
std::vector<Use> collectUses(const Survey& survey)
{
    std::vector<Use> uses;
    uses.reserve(survey.ofKind(kind::container).size());
    for (const NodeIndex node : survey.ofKind(kind::container)) {
        const auto hashes = survey.repositoryHashes(node);
        for (std::size_t i = 0; i < hashes.size(); ++i)
            uses.push_back({survey.repositories(node)[i].identity(), hashes[i], node, none});
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
    return CodeRepository{repository["name"].string(), repository["location"].string()}.identity();
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
    LastUses lastUses(uses);
    for (std::uint32_t i = 0; i < uses.size(); ++i) {
        std::uint32_t& last = lastUses.of(uses[i]);
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
