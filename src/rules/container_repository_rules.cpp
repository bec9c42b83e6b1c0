#include <algorithm>
#include <tuple>

#include "design/credentials.h"
#include "rules/branch_names.h"
#include "rules/container_families.h"
#include "rules/fixes.h"
#include "rules/place.h"
#include "rules/repositories.h"

namespace designer {

namespace {

void reportCount(const Rule& rule, const Here& here, std::size_t count, Report& report)
{
    Finding& finding = report.add(rule, here);
    finding.property = property::repository;
    with(finding, "count", static_cast<std::int64_t>(count));
}

/// The repositories of one container: one here, and the same one everywhere.
class RepositoryCount {
public:
    RepositoryCount(const Rule& rule, Report& report) : rule_(rule), report_(report) {}

    void check(const Survey& survey, NodeIndex container)
    {
        if (isSame(survey, container))
            return;
        first_ = {};
        settled_ = nullptr;
        others_.clear();
        EnvironmentIndex second = survey.shared();
        for (EnvironmentIndex e = 0; e < survey.shared(); ++e)
            if (survey.lives(container, e) && differs(Here(survey, container, e)) && second == survey.shared())
                second = e;
        if (!others_.empty())
            reportCount(rule_, Here(survey, container, second), others_.size() + 1, report_);
    }

private:
    /// Whether a single value names a single repository for all environments, as is usual.
    static bool isSame(const Survey& survey, NodeIndex container)
    {
        const json::Value* same = nullptr;
        for (EnvironmentIndex e = 0; e < survey.shared(); ++e) {
            if (!survey.lives(container, e))
                continue;
            const json::Value* value = survey.value(container, e, property::repository);
            if (!value || (same && value != same))
                return false;
            same = value;
        }
        return survey.repositories(container).size() == 1;
    }

    /// Whether the one repository here is not the one of an earlier environment.
    bool differs(const Here& here)
    {
        const json::Value& value = here.value(property::repository);
        if (&value == settled_)
            return false;
        std::size_t count = 0;
        std::string_view repository;
        eachRepository(value, [&](std::string_view identity) {
            repository = identity;
            ++count;
        });
        if (count != 1) {
            reportCount(rule_, here, count, report_);
            return false;
        }
        if (first_.empty())
            first_ = repository;
        if (repository == first_) {
            settled_ = &value;
            return false;
        }
        if (std::find(others_.begin(), others_.end(), repository) == others_.end())
            others_.push_back(repository);
        return true;
    }

    const Rule& rule_;
    Report& report_;
    std::string_view first_;
    const json::Value* settled_ = nullptr; // holds the first repository, in as many environments as it likes
    std::vector<std::string_view> others_;
};

void singleCodeRepository(const Rule& rule, const Stretch& stretch, Report& report)
{
    RepositoryCount repositories(rule, report);
    for (const NodeIndex node : stretch.ofKind(kind::container))
        repositories.check(stretch.survey(), node);
}

void repositorySharedByContainers(const Rule& rule, const Survey& survey, Report& report)
{
    for (const RepositoryGroup& group : sharedRepositories(survey))
        for (EnvironmentIndex e = 0; e < survey.shared(); ++e) {
            std::optional<Here> first;
            for (const NodeIndex node : group.containers) {
                const Here here(survey, node, e);
                if (!survey.lives(node, e) || !usesRepository(here, group.repository))
                    continue;
                if (!first) {
                    first = here;
                    continue;
                }
                Finding& finding = report.add(rule, here);
                finding.property = property::repository;
                finding.detail = first->id();
                finding.related.push_back(first->id());
                with(finding, "other", first->labelled());
                with(finding, "repository", std::string(group.repository));
            }
        }
}

/// A branch that feeds an environment.
struct Feed {
    std::string_view branch;
    EnvironmentIndex environment;
    NodeIndex container;
};

void reportSecondFeed(const Rule& rule, const Survey& survey, const Feed& first, const Feed& second,
                      std::string_view repository, Report& report)
{
    const Here here(survey, second.container, second.environment);
    Finding& finding = report.add(rule, here);
    finding.property = property::branch;
    finding.detail = survey.environmentId(first.environment);
    if (first.container != second.container)
        finding.related.push_back(survey.component(first.container).id);
    with(finding, "branch", std::string(second.branch));
    with(finding, "repository", std::string(repository));
    with(finding, "env1", nameOf(survey.environments()[first.environment]));
    with(finding, "env2", nameOf(survey.environments()[second.environment]));
}

std::string_view commonRepository(const Here& a, const Here& b)
{
    std::string_view common;
    eachRepository(a.value(property::repository), [&](std::string_view identity) {
        if (common.empty() && usesRepository(b, identity))
            common = identity;
    });
    return common;
}

/// Environments of one container that are fed by one branch. `feeds` is room for work.
void branchesOf(const Rule& rule, const Survey& survey, NodeIndex node, std::vector<Feed>& feeds, Report& report)
{
    feeds.clear();
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e) {
        if (!survey.lives(node, e))
            continue;
        const Here here(survey, node, e);
        const std::string_view branch = here.text(property::branch);
        if (branch.empty())
            continue;
        for (const Feed& earlier : feeds) {
            if (earlier.branch != branch)
                continue;
            const auto repository = commonRepository(here, Here(survey, node, earlier.environment));
            if (!repository.empty()) {
                reportSecondFeed(rule, survey, earlier, {branch, e, node}, repository, report);
                break;
            }
        }
        feeds.push_back({branch, e, node});
    }
}

/// Environments of several containers that are fed by one branch of a repository that they share.
void branchesOf(const Rule& rule, const Survey& survey, const RepositoryGroup& group, Report& report)
{
    std::vector<Feed> feeds;
    for (const NodeIndex node : group.containers)
        for (EnvironmentIndex e = 0; e < survey.shared(); ++e) {
            const Here here(survey, node, e);
            if (survey.lives(node, e) && usesRepository(here, group.repository) && !here.text(property::branch).empty())
                feeds.push_back({here.text(property::branch), e, node});
        }
    std::sort(feeds.begin(), feeds.end(), [](const Feed& a, const Feed& b) {
        return std::tie(a.branch, a.environment, a.container) < std::tie(b.branch, b.environment, b.container);
    });
    const Feed* first = nullptr;
    for (const Feed& feed : feeds)
        if (!first || feed.branch != first->branch)
            first = &feed;
        else if (feed.environment != first->environment)
            reportSecondFeed(rule, survey, *first, feed, group.repository, report);
}

void branchFeedsTwoEnvironments(const Rule& rule, const Stretch& stretch, Report& report)
{
    std::vector<Feed> feeds;
    for (const NodeIndex node : stretch.ofKind(kind::container))
        branchesOf(rule, stretch.survey(), node, feeds, report);
}

void sharedBranchFeedsTwoEnvironments(const Rule& rule, const Survey& survey, Report& report)
{
    for (const RepositoryGroup& group : sharedRepositories(survey))
        branchesOf(rule, survey, group, report);
}

void branchNameInvalid(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::container, [&](const Here& here) {
        const std::string& branch = here.text(property::branch);
        const auto problem = branch.empty() ? std::nullopt : branchNameProblem(branch);
        if (!problem)
            return;
        Finding& finding = report.add(rule, here);
        finding.property = property::branch;
        with(finding, "branch", branch);
        with(finding, "reason", *problem);
    });
}

/// Names that a branch of an environment usually has, the most usual first.
std::vector<std::string> usualBranches(const Survey& survey, EnvironmentIndex environment)
{
    const Environment& here = survey.environments()[environment];
    std::vector<std::string> names;
    if (here.kind == EnvironmentKind::production) {
        names = {"main"};
    } else {
        const bool first =
            std::none_of(survey.environments().begin(), survey.environments().begin() + environment,
                         [](const Environment& each) { return each.kind == EnvironmentKind::preProduction; });
        names = first ? std::vector<std::string>{"release", "develop"} : std::vector<std::string>{"develop", "release"};
    }
    if (auto ownName = validBranchName(here.id))
        names.push_back(std::move(*ownName));
    return names;
}

/// Whether a branch feeds some environment from a repository that is used here.
bool isTaken(const Here& here, std::string_view branch)
{
    bool taken = false;
    eachHere(here.survey(), kind::container, [&](const Here& other) {
        taken = taken || (other.text(property::branch) == branch && !commonRepository(here, other).empty());
    });
    return taken;
}

std::vector<Fix> freeBranch(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    for (const std::string& branch : usualBranches(survey, here->environment()))
        if (!isTaken(*here, branch))
            return {
                setValue({{"Use branch {branch} in {environment}", "Usar la rama {branch} en {environment}"},
                          {{"branch", branch}, {"environment", nameOf(survey.environments()[here->environment()])}}},
                         here->id(), here->environmentId(), property::branch, branch)};
    return {};
}

std::vector<Fix> repairedBranch(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    const auto branch = here ? validBranchName(here->text(property::branch)) : std::nullopt;
    if (!branch)
        return {};
    return {setValue(
        {{"Rename the branch to {branch}", "Renombrar la rama a {branch}"}, {{"branch", hidingCredentials(*branch)}}},
        here->id(), scopeOf(*here, {property::branch}), property::branch, *branch)};
}

constexpr Rule containerRepositoryTable[] = {
    {"single-code-repository",
     Severity::error,
     {"Not exactly one repository", "No es un único repositorio"},
     {"The image of a container is built from one code repository, the same in every environment.",
      "La imagen de un contenedor se construye desde un repositorio de código, el mismo en todos los ambientes."},
     {"Name one repository, by name and location, for all environments.",
      "Indique un repositorio, con nombre y ubicación, para todos los ambientes."},
     {"{component} must be associated with exactly one code repository; it has {count}.",
      "{component} debe estar asociado a un único repositorio de código; tiene {count}."},
     "Guide, Containers, Activation steps",
     &singleCodeRepository,
     nullptr},
    {"repository-shared-by-containers",
     Severity::warning,
     {"Repository shared by containers", "Repositorio compartido por contenedores"},
     {"Two containers built from one repository cannot be deployed one without the other.",
      "Dos contenedores construidos desde un mismo repositorio no se pueden desplegar por separado."},
     {"Give each container a repository of its own.", "Asigne a cada contenedor su propio repositorio."},
     {"{component} and {other} use the same repository {repository}; the Spanish text asks for a repository of its own "
      "per container.",
      "{component} y {other} usan el mismo repositorio {repository}; cada contenedor debe tener un repositorio único "
      "de código."},
     "Modyo documentation, Containers (Spanish)",
     &repositorySharedByContainers,
     nullptr},
    {"branch-feeds-two-environments",
     Severity::error,
     {"One branch for two environments", "Una rama para dos ambientes"},
     {"Each push to a branch is deployed automatically; with one branch for two environments nothing could be tried "
      "out before production.",
      "Cada cambio en una rama se despliega automáticamente; con una rama para dos ambientes nada se podría probar "
      "antes de producción."},
     {"Use a branch of its own for each environment, such as main, release and develop.",
      "Use una rama propia para cada ambiente, por ejemplo main, release y develop."},
     {"Branch {branch} of {repository} feeds both {env1} and {env2}; a branch can point to one environment only.",
      "La rama {branch} de {repository} alimenta a {env1} y a {env2}; una misma rama no puede apuntar a más de un "
      "ambiente."},
     "Guide, Containers, Activation steps",
     {&branchFeedsTwoEnvironments, &sharedBranchFeedsTwoEnvironments},
     &freeBranch},
    {"branch-name-invalid",
     Severity::error,
     {"Invalid branch name", "Nombre de rama inválido"},
     {"Git refuses a branch of that name, so nothing could be deployed from it.",
      "Git rechaza una rama con ese nombre, por lo que nada se podría desplegar desde ella."},
     {"Write the name of the branch as it is in the repository, without the characters that Git refuses.",
      "Escriba el nombre de la rama tal como está en el repositorio, sin los caracteres que Git rechaza."},
     {"“{branch}” is not a valid Git branch name: {reason}.",
      "«{branch}» no es un nombre de rama Git válido: {reason}."},
     "Git, git-check-ref-format",
     &branchNameInvalid,
     &repairedBranch},
};

} // namespace

std::span<const Rule> containerRepositoryRules()
{
    return containerRepositoryTable;
}

} // namespace designer
