#include <algorithm>

#include "tickets/answer_words.h"
#include "tickets/clean_text.h"
#include "tickets/code_repositories.h"
#include "tickets/ticket_fields.h"
#include "tickets/ticket_names.h"
#include "tickets/ticket_order.h"

namespace designer {

namespace {

constexpr Text typeLabel{"Type of repository", "Tipo de repositorio"};
constexpr Text nameLabel{"Name of the repository", "Nombre del repositorio"};
constexpr Text repositoryLabel{"Code repository", "Repositorio de código"};
constexpr Text automationLabel{"Type of automation", "Tipo de automatización"};
constexpr Text instructionsLabel{"Specific instructions", "Instrucciones específicas"};

/// Calls `f(Here)` for every container of the ticket in an environment.
template <typename F>
void eachContainer(const Ticket& ticket, const Survey& survey, EnvironmentIndex environment, F&& f)
{
    for (const std::string& id : ticket.components)
        if (const auto node = survey.find(id); node && survey.lives(*node, environment))
            f(Here(survey, *node, environment));
}

/// Adds a word to a list unless it is there.
void addOnce(std::vector<std::string>& list, std::string word)
{
    if (!word.empty() && std::find(list.begin(), list.end(), word) == list.end())
        list.push_back(std::move(word));
}

std::string listed(const std::vector<std::string>& list)
{
    std::string out;
    for (const std::string& word : list)
        append(out, word);
    return out;
}

std::optional<std::string> orNothing(std::string words)
{
    return words.empty() ? std::nullopt : std::optional(std::move(words));
}

std::string runtimes(const Ticket& ticket, const Survey& survey, Language language)
{
    std::vector<std::string> list;
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e)
        eachContainer(ticket, survey, e, [&](const Here& here) {
            if (const Property* runtime = here.kind().property(property::runtime))
                addOnce(list, answerWords(*runtime, here.value(property::runtime), language));
        });
    return listed(list);
}

/// From which branch what is deployed in an environment; nothing while a branch is not known.
std::optional<std::string> automation(const Ticket& ticket, const Survey& survey, std::string_view environment,
                                      Language language)
{
    static constexpr Text deploys{"build and deploy automatically from {branch}",
                                  "construir y desplegar automáticamente desde {branch}"};
    if (isMissing(ticket, property::branch.text(), environment))
        return std::nullopt;
    std::vector<std::string> branches;
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e)
        if (survey.environmentId(e) == environment)
            eachContainer(ticket, survey, e,
                          [&](const Here& here) { addOnce(branches, oneLine(here.text(property::branch), language)); });
    return Message{deploys, {{"branch", listed(branches)}}}.in(language);
}

std::string instructions(const Ticket& ticket, const Survey& survey, Language language)
{
    static constexpr Text publishes{"Publish the Swagger definition of the API in {gateways}.",
                                    "Publicar la definición Swagger de la API en {gateways}."};
    static constexpr Text uses{"Use the GitHub secrets {secrets}.", "Usar los secretos de GitHub {secrets}."};
    std::vector<std::string> gateways;
    std::vector<std::string> secrets;
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e)
        eachContainer(ticket, survey, e, [&](const Here& here) {
            here.eachIn([&](const Here& source, const Connection&) {
                if (source.is(kind::apiGateway))
                    addOnce(gateways, componentName(source.component(), language));
                if (source.is(kind::secret) && source.text(property::store) == "github")
                    addOnce(secrets, componentName(source.component(), language));
            });
        });
    std::string out;
    if (!gateways.empty())
        out = Message{publishes, {{"gateways", listed(gateways)}}}.in(language);
    if (!secrets.empty())
        out += (out.empty() ? "" : "\n") + Message{uses, {{"secrets", listed(secrets)}}}.in(language);
    return out;
}

TicketAnswer answerOf(Key key, Text label, std::optional<std::string> value)
{
    return {std::string(key.text()), label, true, std::move(value), {}};
}

std::vector<TicketAnswer> pipelineAnswers(const Ticket& ticket, const Survey& survey, std::string repository,
                                          Language language)
{
    TicketAnswer deployment = answerOf(property::branch, automationLabel, std::nullopt);
    for (const std::string& environment : ticket.environments)
        deployment.byEnvironment.push_back({environment, automation(ticket, survey, environment, language)});
    return {answerOf(property::repository, repositoryLabel, orNothing(std::move(repository))), std::move(deployment),
            answerOf(Key::of("instructions"), instructionsLabel, orNothing(instructions(ticket, survey, language)))};
}

} // namespace

std::vector<TicketAnswer> repositoryAnswers(const Ticket& ticket, const Survey& survey, Language language)
{
    const CodeRepository repository = repositoryOf(ticket, survey);
    std::string words = repositoryWords(repository.name, repository.location, language);
    if (words.empty())
        return {};
    if (ticket.kind == continuousIntegrationTicket)
        return pipelineAnswers(ticket, survey, std::move(words), language);
    return {answerOf(property::runtime, typeLabel, orNothing(runtimes(ticket, survey, language))),
            answerOf(property::repository, nameLabel, std::move(words))};
}

} // namespace designer
