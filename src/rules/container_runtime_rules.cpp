#include <algorithm>
#include <optional>

#include "design/credentials.h"
#include "rules/container_families.h"
#include "rules/fixes.h"
#include "rules/place.h"

namespace designer {

namespace {

constexpr std::string_view offeredRuntime = "spring-boot-openj9-11";

void runtimeNotSpringBoot(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::container, [&](const Here& here) {
        const std::string& runtime = here.text(property::runtime);
        if (runtime.empty() || runtime == offeredRuntime)
            return;
        Finding& finding = report.add(rule, here);
        finding.property = property::runtime;
        with(finding, "value", runtime);
    });
}

void moreThanOneProcess(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::container, [&](const Here& here) {
        const auto processes = here.micro(property::processes);
        if (!processes || *processes <= oneMicro)
            return;
        Finding& finding = report.add(rule, here);
        finding.property = property::processes;
        with(finding, "value", Quantity{*processes});
    });
}

bool isSecure(const Connection& wire)
{
    const json::Value* secure = wire.properties.find(property::secure);
    if (!secure)
        return false;
    const std::string& channel = secure->string();
    return secure->boolean() || channel == "tls" || channel == "mtls" || channel == "TLS" || channel == "mTLS";
}

void sortOnce(std::vector<NodeIndex>& nodes)
{
    std::sort(nodes.begin(), nodes.end());
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
}

/// What the VPN and peerings lead to that the container uses, in order of node.
std::vector<NodeIndex> endsOfLinks(const Here& container)
{
    std::vector<NodeIndex> links, ends;
    container.eachOut([&links](const Here& link, const Connection&) {
        if (link.is(kind::vpn) || link.is(kind::vpcPeering))
            links.push_back(link.node());
    });
    sortOnce(links);
    for (const NodeIndex link : links) {
        const auto add = [&ends](const Here& end, const Connection&) { ends.push_back(end.node()); };
        container.at(link).eachOut(add);
        container.at(link).eachIn(add);
    }
    sortOnce(ends);
    return ends;
}

void externalCallWithoutSecureChannel(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::container, [&](const Here& here) {
        std::optional<std::vector<NodeIndex>> linked; // looked up once: there may be many wires
        here.eachOut([&](const Here& target, const Connection& wire) {
            if (!target.is(kind::externalService) || isSecure(wire))
                return;
            if (!linked)
                linked = endsOfLinks(here);
            if (std::binary_search(linked->begin(), linked->end(), target.node()))
                return;
            Finding& finding = report.add(rule, here);
            finding.property = property::secure;
            finding.connection = wire.id;
            finding.detail = target.id();
            finding.related.push_back(target.id());
            with(finding, "source", here.labelled());
            with(finding, "target", target.labelled());
        });
    });
}

/// Takes a property away wherever a component writes it.
void eraseEverywhere(Component& component, Key property)
{
    component.properties.erase(property);
    for (Override& each : component.overrides)
        each.properties.erase(property);
    std::erase_if(component.overrides, [](const Override& each) { return each.properties.empty(); });
}

/// A copy beside a container for one of its processes, wired like it; its code comes from elsewhere.
Design withCopy(const Design& design, const Component& original, std::string_view name)
{
    Added added = withNewComponent(design, original.kind, name, original.id, original.environments);
    Component copy = *added.design.component(added.id);
    copy.properties = original.properties;
    copy.overrides = original.overrides;
    copy.group = original.group;
    for (const Key own : {property::repository, property::branch, property::processes})
        eraseEverywhere(copy, own);
    Design out = added.design.with(std::move(copy));
    for (const Connection& wire : design.connections()) {
        if (wire.from != original.id && wire.to != original.id)
            continue;
        Connection twin = wire;
        twin.id = freshConnectionId(out);
        (wire.from == original.id ? twin.from : twin.to) = added.id;
        twin.bends.clear();
        out = out.with(std::move(twin));
    }
    return out;
}

Design withOneContainerPerProcess(const Design& design, const std::string& id, std::int64_t processes)
{
    const Component* original = design.component(id);
    if (!original)
        return design;
    Component single = *original;
    eraseEverywhere(single, property::processes);
    Design out = design.with(single);
    for (std::int64_t process = 2; process <= processes; ++process)
        out = withCopy(out, single, (single.name.empty() ? single.id : single.name) + " " + std::to_string(process));
    return out;
}

std::vector<Fix> onePerProcess(const Survey& survey, const Finding& finding)
{
    constexpr std::int64_t most = 10; // more is a slip of the pen rather than a plan
    const auto here = placeOf(survey, finding);
    const auto processes = here ? here->integer(property::processes) : std::nullopt;
    if (!processes || *processes < 2 || *processes > most)
        return {};
    return {{{{"Split it into {count} containers", "Dividirlo en {count} contenedores"}, {{"count", *processes}}},
             [id = here->id(), count = *processes](const Design& design) {
                 return withOneContainerPerProcess(design, id, count);
             }}};
}

std::vector<Fix> markedAsTls(const Survey&, const Finding& finding)
{
    return {{{{"Mark the connection as TLS", "Marcar la conexión como TLS"}, {}},
             [id = finding.connection](const Design& design) {
                 return withWireProperty(design, id, property::secure, "tls");
             }}};
}

constexpr Rule containerRuntimeTable[] = {
    {"runtime-not-spring-boot",
     Severity::warning,
     {"Other runtime", "Otro entorno de ejecución"},
     {"Continuous integration, images and support are made for Spring Boot; another runtime needs an agreement.",
      "La integración continua, las imágenes y el soporte están hechos para Spring Boot; otro entorno requiere un "
      "acuerdo."},
     {"Use Spring Boot on OpenJDK 11 (J9), or ask Modyo before requesting the container.",
      "Use Spring Boot sobre OpenJDK 11 (J9), o consulte a Modyo antes de solicitar el contenedor."},
     {"{component}: Modyo Connect microservices use Spring Boot with Java on OpenJDK 11 (J9); confirm {value} with "
      "Modyo.",
      "{component}: los microservicios de Modyo Connect usan Spring Boot con Java sobre OpenJDK 11 (J9); confirme "
      "{value} con Modyo."},
     "Guide, Containers, Programming language and framework",
     &runtimeNotSpringBoot,
     nullptr},
    {"more-than-one-process",
     Severity::advice,
     {"More than one process", "Más de un proceso"},
     {"With several processes in one container nobody notices when one of them dies, and they cannot scale apart.",
      "Con varios procesos en un contenedor nadie nota cuando uno de ellos muere, y no pueden escalar por separado."},
     {"Make one container of each process.", "Haga un contenedor de cada proceso."},
     {"{component}: containers should run one process at a time ({value} declared).",
      "{component}: se recomienda un solo proceso por contenedor (declarados {value})."},
     "Guide, Containers",
     &moreThanOneProcess,
     &onePerProcess},
    {"external-call-without-secure-channel",
     Severity::warning,
     {"External call in the open", "Llamada externa sin protección"},
     {"Calls to external services leave the private network; without a secure channel others can read or change them.",
      "Las llamadas a servicios externos salen de la red privada; sin un canal seguro otros pueden leerlas o "
      "modificarlas."},
     {"Mark the connection as TLS or mTLS, or lead it through a VPN or peering.",
      "Marque la conexión como TLS o mTLS, o llévela por una VPN o peering."},
     {"{source} calls {target} without a secure channel; use a VPN, peering or mTLS.",
      "{source} llama a {target} sin un canal seguro; use VPN, peering o mTLS."},
     "Modyo documentation, Microservice patterns",
     &externalCallWithoutSecureChannel,
     &markedAsTls},
};

} // namespace

std::span<const Rule> containerRuntimeRules()
{
    return containerRuntimeTable;
}

} // namespace designer
