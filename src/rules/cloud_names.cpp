#include "rules/cloud_names.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <span>
#include <tuple>
#include <utility>

namespace designer {

namespace {

/// One name as it is asked for in one environment. Compares by what must be unique.
struct Asked {
    std::uint32_t space;    // names are unique within it
    std::size_t hash;       // of the name: most names differ in it
    std::string_view scope; // and within this: the code repository, or empty
    std::string_view name;
    bool preProduction;
    EnvironmentIndex environment;
    NodeIndex node;

    auto place() const { return std::tie(space, hash, scope, name); }
    auto order() const { return std::tie(space, hash, scope, name, preProduction, environment, node); }
};

struct AskedNames {
    std::vector<Asked> asked;
    std::deque<std::string> lowerCase; // keeps names that are compared so

    void add(std::uint32_t space, std::string_view scope, std::string_view name, const Here& here)
    {
        asked.push_back({space, std::hash<std::string_view>()(name), scope, name, !here.production(),
                         here.environment(), here.node()});
    }
};

constexpr std::string_view aws = "aws";
constexpr std::string_view github = "github";

std::string lowerCase(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

bool isGithubSecret(const Here& here)
{
    return here.is(kind::secret) && here.text(property::store) == github;
}

/// Where the code of a container is kept, or empty.
std::string_view codeRepository(const Here& container)
{
    const json::Value& value = container.value(property::repository);
    const json::Value& repository = value.isArray() && !value.array().empty() ? value.array().front() : value;
    const std::string& location = repository["location"].string();
    return location.empty() ? repository["name"].string() : location;
}

void askInAccount(const Survey& survey, Key kind, AskedNames& names)
{
    eachHere(survey, kind, [&](const Here& here) {
        const std::string& name = here.text(property::name);
        if (!name.empty() && (kind != kind::secret || here.text(property::store) == aws))
            names.add(kind.id(), {}, name, here);
    });
}

/// A GitHub secret belongs to the repositories of the containers that it is wired
/// to; drawn once, it is one secret whatever the environments.
void askInRepositories(const Survey& survey, AskedNames& names)
{
    eachHere(survey, kind::secret, [&](const Here& here) {
        if (!isGithubSecret(here) || here.text(property::name).empty())
            return;
        const auto ask = [&](const Here& container, const Connection&) {
            if (const std::string_view repository = codeRepository(container); !repository.empty())
                names.add(0, repository, names.lowerCase.emplace_back(lowerCase(here.text(property::name))), here);
        };
        here.eachOut(ask);
        here.eachIn(ask);
    });
}

bool isUsed(const Survey& survey, Key kind, std::string_view name)
{
    bool used = false;
    eachHere(survey, kind,
             [&](const Here& here) { used = used || lowerCase(here.text(property::name)) == lowerCase(name); });
    return used;
}

/// GitHub allows no hyphen in the name of a secret.
std::string endingFor(const Here& here, int number)
{
    std::string ending = "-" + here.environmentId() + (number > 1 ? "-" + std::to_string(number) : "");
    if (isGithubSecret(here))
        std::replace(ending.begin(), ending.end(), '-', '_');
    return ending;
}

/// Calls `f(std::span<const Asked>)` for names that are asked for more than once in one place, production first.
template <typename F> void eachSharedPlace(const std::vector<Asked>& names, F&& f)
{
    std::vector<std::pair<std::size_t, std::uint32_t>> byHash; // small, since most names differ in it
    byHash.reserve(names.size());
    for (std::uint32_t i = 0; i < names.size(); ++i)
        byHash.emplace_back(names[i].hash, i);
    std::sort(byHash.begin(), byHash.end());
    std::vector<Asked> alike;
    for (auto first = byHash.begin(); first != byHash.end();) {
        alike.clear();
        for (const std::size_t hash = first->first; first != byHash.end() && first->first == hash; ++first)
            alike.push_back(names[first->second]);
        std::sort(alike.begin(), alike.end(), [](const Asked& a, const Asked& b) { return a.order() < b.order(); });
        for (auto from = alike.cbegin(); from != alike.cend();) {
            const auto to =
                std::find_if(from, alike.cend(), [&](const Asked& each) { return each.place() != from->place(); });
            if (to - from > 1)
                f(std::span<const Asked>(from, to));
            from = to;
        }
    }
}

std::size_t longestName(const Here& here)
{
    if (here.is(kind::queue))
        return 80;
    return here.is(kind::objectRepository) ? 63 : 512;
}

} // namespace

std::vector<SharedName> sharedCloudNames(const Survey& survey)
{
    AskedNames names;
    for (const Key kind : {kind::queue, kind::secret, kind::objectRepository})
        askInAccount(survey, kind, names);
    askInRepositories(survey, names);
    std::vector<SharedName> shared;
    eachSharedPlace(names.asked, [&](std::span<const Asked> asked) {
        for (std::size_t i = 1; i < asked.size(); ++i) {
            const bool inRepository = !asked[i].scope.empty();
            if (!inRepository || asked[i].node != asked.front().node)
                shared.push_back({Here(survey, asked[i].node, asked[i].environment),
                                  Here(survey, asked.front().node, asked.front().environment)});
        }
    });
    return shared;
}

std::string nameForEnvironment(const Here& here)
{
    constexpr std::string_view fifo = ".fifo";
    std::string base = here.text(property::name);
    std::string suffix;
    if (here.is(kind::queue) && base.ends_with(fifo)) {
        base.resize(base.size() - fifo.size());
        suffix = fifo;
    }
    const std::size_t longest = longestName(here);
    for (int number = 1;; ++number) {
        const std::string ending = endingFor(here, number) + suffix;
        std::string name = base.substr(0, longest > ending.size() ? longest - ending.size() : 0) + ending;
        if (!isUsed(here.survey(), here.component().kind, name))
            return name;
    }
}

} // namespace designer
