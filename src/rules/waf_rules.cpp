#include <algorithm>

#include "rules/addresses.h"
#include "rules/endpoints.h"
#include "rules/fixes.h"
#include "rules/place.h"
#include "rules/rules.h"

namespace designer {

namespace {

// waf-disabled

bool isReachedFromInternet(const Here& endpoint)
{
    bool reached = false;
    endpoint.eachIn([&](const Here& source, const Connection&) {
        reached = reached || source.is(kind::internet) || (source.is(kind::cdn) && source.inFrom(kind::internet) > 0);
    });
    return reached;
}

Key enabledProperty()
{
    static const Key key = Key::of("enabled");
    return key;
}

bool isOff(const json::Value& flag)
{
    return flag.isBool() && !flag.boolean();
}

/// A firewall of its own that is wired to an endpoint and switched off.
std::optional<Here> disabledFirewall(const Here& endpoint)
{
    std::optional<Here> found;
    endpoint.eachIn([&](const Here& source, const Connection&) {
        if (source.is(kind::waf) && isOff(source.value(enabledProperty())))
            found = source;
    });
    return found;
}

void wafDisabled(const Rule& rule, const Stretch& stretch, Report& report)
{
    for (const Key kind : {kind::loadBalancer, kind::apiGateway, kind::cdn})
        eachHere(stretch, kind, [&](const Here& here) {
            const auto firewall = disabledFirewall(here);
            if ((!firewall && !isOff(here.value(property::wafEnabled))) || !isReachedFromInternet(here))
                return;
            Finding& finding = report.add(rule, here);
            finding.property = property::wafEnabled;
            if (firewall)
                finding.related = {firewall->id()};
        });
}

std::vector<Fix> enable(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    constexpr Text title{"Turn the firewall on", "Activar el firewall"};
    Fix endpoint = setValue(*here, title, property::wafEnabled, true);
    const auto firewall = disabledFirewall(*here);
    if (!firewall)
        return {std::move(endpoint)};
    const Fix own = setValue(*firewall, title, enabledProperty(), true);
    return {{endpoint.title,
             [endpoint = endpoint.apply, own = own.apply](const Design& design) { return own(endpoint(design)); }}};
}

// waf-target-kind

bool exportsLogs(const Connection& connection)
{
    const json::Value* purpose = connection.properties.find(property::purpose);
    return purpose && purpose->string() == "logs";
}

void wafTargetKind(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::waf, [&](const Here& here) {
        here.eachOut([&](const Here& target, const Connection& connection) {
            if (isEndpoint(target.component().kind) || target.is(kind::objectRepository) || exportsLogs(connection))
                return;
            Finding& finding = report.add(rule, here);
            finding.detail = target.id();
            finding.connection = connection.id;
            finding.related = {target.id()};
            with(finding, "target", target.labelled());
        });
    });
}

std::vector<Fix> removeWire(const Survey&, const Finding& finding)
{
    return {removeConnection(finding)};
}

// waf-custom-rule-invalid

constexpr Text rateRule{"rate limit", "límite de tasa"};
constexpr Text noRoute{"it names no route", "no indica una ruta"};
constexpr Text noAction{"its action is neither allow nor deny", "su acción no es permitir ni denegar"};
constexpr Text noRange{"it names no range of addresses", "no indica un rango de direcciones"};
constexpr Text notRange{"a range is not in CIDR notation", "un rango no está en notación CIDR"};
constexpr Text notNetwork{"a range does not begin with its network address",
                          "un rango no comienza con su dirección de red"};
constexpr Text privateRange{"a range is private and never comes from the Internet",
                            "un rango es privado y nunca llega desde Internet"};
constexpr Text everybody{"a range holds every address", "un rango contiene todas las direcciones"};
constexpr Text limitTooLow{"the limit is not a whole number of at least 10",
                           "el límite no es un número entero de al menos 10"};
constexpr Text wrongWindow{"the window is not 60, 120, 300 or 600 seconds",
                           "la ventana no es de 60, 120, 300 o 600 segundos"};

constexpr std::int64_t lowestLimit = 10;
constexpr std::int64_t windows[] = {60, 120, 300, 600};

Finding& addRule(const Rule& rule, const Here& here, Key property, ArgValue name, Text reason, Report& report)
{
    Finding& finding = report.add(rule, here);
    finding.property = property;
    with(finding, "rule", std::move(name));
    with(finding, "reason", reason);
    return finding;
}

Text problemOfRange(std::string_view written, Severity& severity)
{
    const auto range = parseRange(written);
    if (!range)
        return notRange;
    if (!(range->network() == *range))
        return notNetwork;
    severity = Severity::warning;
    if (range->prefix == 0)
        return everybody;
    return isPrivate(*range) ? privateRange : Text{};
}

Text problemOfIpRule(const json::Value& ipRule)
{
    const std::string& action = ipRule["action"].string();
    if (ipRule["route"].string().empty())
        return noRoute;
    if (action != "allow" && action != "deny")
        return noAction;
    return ipRule["cidrs"].isEmpty() ? noRange : Text{};
}

void checkIpRules(const Rule& rule, const Here& here, Report& report)
{
    std::int64_t number = 0;
    for (const json::Value& ipRule : here.value(property::ipRules).array()) {
        ++number;
        const std::string& route = ipRule["route"].string();
        const auto name = [&] { return route.empty() ? "#" + std::to_string(number) : route; };
        if (const Text problem = problemOfIpRule(ipRule); !problem.empty())
            addRule(rule, here, property::ipRules, name(), problem, report).detail = name();
        eachText(ipRule["cidrs"], [&](std::string_view written) {
            Severity severity = Severity::error;
            const Text problem = problemOfRange(written, severity);
            if (problem.empty())
                return;
            Finding& finding =
                addRule(rule, here, property::ipRules, name() + " (" + std::string(written) + ")", problem, report);
            finding.severity = severity;
            finding.detail = name() + " " + std::string(written);
        });
    }
}

void checkRateLimit(const Rule& rule, const Here& here, Report& report)
{
    const json::Value& rate = here.value(property::rateLimit);
    const json::Value& limit = rate.isObject() ? rate["limit"] : rate;
    const json::Value& ownWindow = rate["windowSeconds"];
    const json::Value& window = ownWindow.isNull() ? here.value(property::rateWindow) : ownWindow;
    if (!limit.isEmpty() && limit.integer().value_or(0) < lowestLimit)
        addRule(rule, here, property::rateLimit, rateRule, limitTooLow, report).detail = "limit";
    if (!limit.isEmpty() && !window.isEmpty()
        && std::find(std::begin(windows), std::end(windows), window.integer().value_or(0)) == std::end(windows))
        addRule(rule, here, ownWindow.isNull() ? property::rateWindow : property::rateLimit, rateRule, wrongWindow,
                report)
            .detail = "window";
}

void wafCustomRuleInvalid(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::waf, [&](const Here& here) {
        checkIpRules(rule, here, report);
        checkRateLimit(rule, here, report);
    });
}

/// The rules with the ranges that only need to be written from their first address put right.
json::Array withNetworks(const json::Array& ipRules, bool& changed)
{
    json::Array out;
    for (const json::Value& ipRule : ipRules) {
        json::Object mended = ipRule.object();
        json::Array ranges;
        for (const json::Value& written : ipRule["cidrs"].array()) {
            const std::string& text = written.string();
            auto range = parseRange(text);
            if (!range)
                if (const auto address = parseAddress(text))
                    range = AddressRange{*address, address->bits()};
            ranges.push_back(range ? json::Value(textOf(range->network())) : written);
            changed = changed || !(ranges.back() == written);
        }
        if (!ranges.empty())
            mended.set("cidrs", std::move(ranges));
        out.emplace_back(std::move(mended));
    }
    return out;
}

std::vector<Fix> mendCustomRule(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    if (finding.detail == "limit") {
        const json::Value& rate = here->value(property::rateLimit);
        json::Object mended = rate.object();
        mended.set("limit", lowestLimit);
        return {setValue(*here, {"Raise the limit to 10", "Subir el límite a 10"}, property::rateLimit,
                         rate.isObject() ? json::Value(std::move(mended)) : json::Value(lowestLimit))};
    }
    bool changed = false;
    json::Array mended = withNetworks(here->value(property::ipRules).array(), changed);
    if (finding.property != property::ipRules || finding.severity != Severity::error || !changed)
        return {};
    return {setValue(*here, {"Write the ranges as network addresses", "Escribir los rangos como direcciones de red"},
                     property::ipRules, std::move(mended))};
}

// waf-log-export

void wafLogExport(const Rule& rule, const Stretch& stretch, Report& report)
{
    const Survey& survey = stretch.survey();
    eachHere(stretch, kind::waf, [&](const Here& here) {
        const std::string& named = here.text(property::logExport);
        const auto target = survey.find(named);
        if (!named.empty() && (!target || survey.component(*target).kind != kind::objectRepository)) {
            Finding& finding = report.add(rule, here);
            finding.property = property::logExport;
            if (target)
                finding.related = {named};
        }
        here.eachOut([&](const Here& other, const Connection& connection) {
            if (!exportsLogs(connection) || other.is(kind::objectRepository))
                return;
            Finding& finding = report.add(rule, here);
            finding.detail = other.id();
            finding.connection = connection.id;
            finding.related = {other.id()};
        });
    });
}

/// The firewall's logs go to a repository: by wire, and by nothing else.
Design exportTo(const Design& design, const Finding& finding, const std::string& repository)
{
    Design out = withWire(design, finding.component, repository);
    if (!finding.connection.empty())
        return out.withoutConnection(finding.connection);
    out = withValue(out, finding.component, {}, property::logExport, nullptr);
    for (const Environment& environment : out.header().environments)
        if (const Component* waf = out.component(finding.component); waf && waf->overridesIn(environment.id))
            out = withValue(out, finding.component, environment.id, property::logExport, nullptr);
    return out;
}

std::vector<Fix> pickRepository(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    std::vector<Fix> fixes;
    if (here)
        for (const NodeIndex node : survey.ofKind(kind::objectRepository))
            if (survey.lives(node, here->environment()))
                fixes.push_back({{{"Export the logs to {repository}", "Exportar los logs a {repository}"},
                                  {{"repository", here->at(node).labelled()}}},
                                 [finding, repository = survey.component(node).id](const Design& design) {
                                     return exportTo(design, finding, repository);
                                 }});
    return fixes;
}

const Rule wafTable[] = {
    {"waf-disabled",
     Severity::warning,
     {"Firewall switched off", "Firewall desactivado"},
     {"An endpoint on the Internet is attacked from its first day; the filters come with the service.",
      "Un componente expuesto a Internet recibe ataques desde el primer día; los filtros vienen con el servicio."},
     {"Leave the firewall on and ask for a rule of your own where it gets in the way.",
      "Mantenga el firewall activado y solicite una regla propia donde estorbe."},
     {"{component}: the application firewall is enabled by default; do not switch it off.",
      "{component}: el firewall de aplicaciones está activado por defecto; no lo desactive."},
     "Guide, Application Firewall (WAF), Activation steps",
     &wafDisabled,
     &enable},
    {"waf-target-kind",
     Severity::error,
     {"Firewall on the wrong component", "Firewall en un componente incorrecto"},
     {"AWS WAF looks at requests where they enter: at the load balancer, the API Gateway or the CDN.",
      "AWS WAF examina las solicitudes donde entran: en el balanceador, el API Gateway o la CDN."},
     {"Protect the endpoint that stands in front.", "Proteja el componente que está delante."},
     {"{component} protects load balancers, API Gateways and CDN only; {target} cannot be protected.",
      "{component} solo protege balanceadores, API Gateway y CDN; {target} no puede protegerse."},
     "Guide, Load Balancing; AWS, WAF, protected resources",
     &wafTargetKind,
     &removeWire},
    {"waf-custom-rule-invalid",
     Severity::error,
     {"Invalid custom rule", "Regla personalizada inválida"},
     {"A rule that AWS WAF does not take, or that matches nobody or everybody, protects nothing.",
      "Una regla que AWS WAF no acepta, o que no aplica a nadie o aplica a todos, no protege nada."},
     {"Give every rule a route, an action and ranges in CIDR notation; a rate limit is at least 10.",
      "Indique en cada regla una ruta, una acción y rangos en notación CIDR; el límite de tasa es de al menos 10."},
     {"{component}: custom rule {rule}: {reason}.", "{component}: regla personalizada {rule}: {reason}."},
     "Guide, Application Firewall (WAF); AWS, WAF, rate-based rule settings",
     &wafCustomRuleInvalid,
     &mendCustomRule},
    {"waf-log-export",
     Severity::error,
     {"Logs exported elsewhere", "Logs exportados a otro destino"},
     {"The service hands over firewall logs through S3; other systems read them from there.",
      "El servicio entrega los logs del firewall mediante S3; otros sistemas los leen desde allí."},
     {"Connect the firewall to an object repository.", "Conecte el firewall a un repositorio de objetos."},
     {"{component}: logs can be exported through an S3 object repository only.",
      "{component}: los logs solo pueden exportarse mediante un repositorio de objetos S3."},
     "Guide, Application Firewall (WAF), Log records",
     &wafLogExport,
     &pickRepository},
};

} // namespace

std::span<const Rule> wafRules()
{
    return wafTable;
}

} // namespace designer
