#include "exchange/dockerfile.h"

#include <set>

#include "exchange/markup.h"
#include "exchange/shown.h"
#include "text/ascii.h"
#include "tickets/clean_text.h"
#include "tickets/ticket_names.h"

namespace designer {

namespace {

constexpr Text heading{"# Image of the container {container}, design {design}.",
                       "# Imagen del contenedor {container}, diseño {design}."};
constexpr Text oneProcess{"# One process; branch and environment variables are set where it is deployed.",
                          "# Un solo proceso; la rama y las variables de entorno se definen donde se despliega."};
constexpr Text share{"# 75 % of the memory to the JVM:", "# 75 % de la memoria para la JVM:"};
constexpr Text inEnvironment{"#   {environment}: {jvm} of {memory} GB", "#   {environment}: {jvm} de {memory} GB"};
constexpr Text otherRuntime{"container {container} runs on {runtime}; its Dockerfile is that of Spring Boot",
                            "el contenedor {container} corre sobre {runtime}; su Dockerfile es el de Spring Boot"};
constexpr Text noContainers{"there is no container in what is exported", "no hay contenedores en lo que se exporta"};

constexpr std::string_view springBoot = "spring-boot-openj9-11";
constexpr std::string_view suffix = ".Dockerfile";

/// What the build leaves in build/libs is called after the project, which is the repository.
std::string archiveName(const Component& component)
{
    const json::Value* repository = component.properties.find(property::repository);
    if (repository && repository->isArray() && !repository->array().empty())
        repository = &repository->array().front();
    const std::string& name = repository ? (*repository)["name"].string() : component.id;
    return fileName(name.empty() ? component.id : name) + ".jar";
}

/// Where a container lives of what was asked for; an empty id asks for all.
std::vector<EnvironmentIndex> placesOf(const Survey& survey, NodeIndex node, std::string_view environment)
{
    std::vector<EnvironmentIndex> out;
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e)
        if (survey.lives(node, e) && (environment.empty() || survey.environmentId(e) == environment))
            out.push_back(e);
    return out;
}

std::string memory(const Survey& survey, NodeIndex node, std::string_view environment, Language language)
{
    std::string out;
    for (const EnvironmentIndex e : placesOf(survey, node, environment)) {
        const auto gb = Here(survey, node, e).micro(property::memoryGb);
        if (gb && *gb > 0)
            out += Message{inEnvironment,
                           {{"environment", oneLine(survey.environmentId(e), language)},
                            {"jvm", Quantity{*gb / 4 * 3}},
                            {"memory", Quantity{*gb}}}}
                       .in(language)
                   + "\n";
    }
    return out.empty() ? out : std::string(share.in(language)) + "\n" + out;
}

std::string content(const Survey& survey, NodeIndex node, std::string_view environment, Language language)
{
    const Component& component = survey.component(node);
    const std::string archive = archiveName(component);
    // The exec form: the JVM itself gets the signal to stop, not a shell around it.
    return Message{heading,
                   {{"container", componentName(component, language)}, {"design", titleOf(survey.design(), language)}}}
               .in(language)
           + "\n" + std::string(oneProcess.in(language)) + "\n" + memory(survey, node, environment, language)
           + "FROM adoptopenjdk/openjdk11-openj9:jdk-11.0.10_9_openj9-0.24.0\n"
             "WORKDIR /usr/app\n"
             "COPY build/libs/"
           + archive
           + " .\n"
             "CMD [\"java\", \"-XX:MaxRAMPercentage=75.0\", \"-XX:MinRAMPercentage=75.0\", "
             "\"-XX:InitialRAMPercentage=75.0\", \"-Dhttps.protocols=TLSv1.2\", \"-jar\", \""
           + archive + "\"]\n";
}

/// What a container runs on somewhere if it is not Spring Boot; empty when it is.
std::string otherRuntimeOf(const Survey& survey, NodeIndex node, std::string_view environment, Language language)
{
    for (const EnvironmentIndex e : placesOf(survey, node, environment)) {
        const std::string& runtime = Here(survey, node, e).text(property::runtime);
        if (!runtime.empty() && runtime != springBoot)
            return oneLine(runtime, language);
    }
    return {};
}

/// Names that differ also where a file system does not tell capitals apart.
void nameApart(std::vector<ExportedFile>& files)
{
    std::set<std::string> taken;
    for (ExportedFile& file : files) {
        const std::string base = file.name.substr(0, file.name.size() - suffix.size());
        for (int number = 2; !taken.insert(asciiLower(file.name)).second; ++number)
            file.name = base + "-" + std::to_string(number) + std::string(suffix);
    }
}

} // namespace

ExportedFile dockerfile(const Survey& survey, std::string_view container, Language language,
                        std::string_view environment)
{
    return {fileName(container) + std::string(suffix), content(survey, *survey.find(container), environment, language)};
}

Export dockerfileExport(const ExportRequest& request)
{
    const Survey& survey = *request.analysis.survey;
    const Language language = request.language;
    Export made;
    const Design shown = shownDesign(request);
    for (const Component& component : shown.components()) {
        if (component.kind != kind::container)
            continue;
        made.files.push_back(dockerfile(survey, component.id, language, request.environment));
        const std::string runtime = otherRuntimeOf(survey, *survey.find(component.id), request.environment, language);
        if (!runtime.empty())
            made.losses.push_back(
                {otherRuntime, {{"container", componentName(component, language)}, {"runtime", runtime}}});
    }
    if (made.files.empty())
        throw ExportError({noContainers, {}});
    nameApart(made.files);
    return made;
}

} // namespace designer
