#include <algorithm>

#include "design/edits.h"
#include "rules/fixes.h"
#include "rules/place.h"
#include "rules/rules.h"
#include "text/ascii.h"

namespace designer {

namespace {

// Names of queues: AWS, Amazon SQS, CreateQueue.
constexpr std::size_t longestQueueName = 80;
constexpr std::string_view fifoSuffix = ".fifo";

bool isFifo(const Here& queue)
{
    return queue.text(property::type) == "fifo";
}
bool isTraditional(const Here& queue)
{
    return queue.text(property::type) == "traditional";
}
bool hasFifoSuffix(std::string_view name)
{
    return name.ends_with(fifoSuffix);
}

std::string_view baseName(std::string_view name)
{
    return hasFifoSuffix(name) ? name.substr(0, name.size() - fifoSuffix.size()) : name;
}

bool isAllowedInQueueName(char c)
{
    return isLetterOrDigit(c) || c == '-' || c == '_';
}

/// Why a queue cannot have a name; empty when it can.
Text queueNameProblem(std::string_view name)
{
    const std::string_view base = baseName(name);
    if (base.empty())
        return {"there is nothing before .fifo", "no hay nada antes de .fifo"};
    if (!std::all_of(base.begin(), base.end(), isAllowedInQueueName))
        return {"only letters, digits, hyphens and _ are allowed", "solo se admiten letras, dígitos, guiones y _"};
    if (name.size() > longestQueueName)
        return {"it has more than 80 characters", "tiene más de 80 caracteres"};
    return {};
}

/// The nearest legal name with or without the suffix of FIFO queues; empty when nothing is left of it.
std::string repairedName(std::string_view name, bool fifo)
{
    const std::string_view suffix = fifo ? fifoSuffix : std::string_view();
    std::string out = replacedUnless(isAllowedInQueueName, baseName(name), '-');
    out.resize(std::min(out.size(), longestQueueName - suffix.size()));
    return out.empty() ? out : out.append(suffix);
}

void queueNameInvalid(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::queue, [&](const Here& here) {
        const std::string& name = here.text(property::name);
        const Text problem = name.empty() ? Text{} : queueNameProblem(name);
        if (problem.empty())
            return;
        Finding& finding = report.add(rule, here);
        finding.property = property::name;
        with(finding, "name", name);
        with(finding, "reason", problem);
    });
}

std::vector<Fix> namedAs(const Here& queue, bool fifo)
{
    const std::string name = repairedName(queue.text(property::name), fifo);
    if (name.empty())
        return {};
    return {setValue({{"Name it {name}", "Nombrarla {name}"}, {{"name", name}}}, queue.id(),
                     scopeOf(queue, {property::name, property::type}), property::name, name)};
}

std::vector<Fix> validQueueName(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    return here ? namedAs(*here, hasFifoSuffix(here->text(property::name))) : std::vector<Fix>();
}

void suffixOfFifo(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::queue, [&](const Here& here) {
        const std::string& name = here.text(property::name);
        const bool wrong = hasFifoSuffix(name) ? isTraditional(here) : isFifo(here) && !name.empty();
        if (wrong)
            report.add(rule, here).property = property::name;
    });
}

std::vector<Fix> nameOfItsType(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    return here ? namedAs(*here, isFifo(*here)) : std::vector<Fix>();
}

/// The wires to containers that consume a queue here.
std::vector<const Connection*> consumingWires(const Here& queue)
{
    std::vector<const Connection*> wires;
    queue.eachOut([&wires](const Here& target, const Connection& wire) {
        if (target.is(kind::container))
            wires.push_back(&wire);
    });
    return wires;
}

/// Ids, each once, in the order of the wires.
std::vector<std::string> consumersOf(const Here& queue)
{
    std::vector<std::string> ids;
    for (const Connection* wire : consumingWires(queue))
        ids.push_back(wire->to);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

void severalConsumers(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::queue, [&](const Here& here) {
        if (here.outTo(kind::container) < 2)
            return;
        auto consumers = consumersOf(here);
        if (consumers.size() < 2)
            return;
        Finding& finding = report.add(rule, here);
        with(finding, "count", static_cast<std::int64_t>(consumers.size()));
        finding.related = std::move(consumers);
    });
}

/// A queue's name told apart by who consumes it, or nothing for an unnamed queue.
json::Value nameFor(const std::string& name, std::string_view consumer)
{
    if (name.empty())
        return {};
    const bool fifo = hasFifoSuffix(name);
    const std::size_t room = longestQueueName - (fifo ? fifoSuffix.size() : 0);
    const std::string suffix = "-" + repairedName(consumer, false);
    std::string out(baseName(name).substr(0, room - std::min(room, suffix.size())));
    return repairedName(out + suffix, false).append(fifo ? fifoSuffix : std::string_view());
}

void renameIn(PropertyMap& properties, std::string_view consumer)
{
    if (const json::Value* name = properties.find(property::name); name && name->isString())
        properties.set(property::name, nameFor(name->string(), consumer));
}

/// With a copy of a queue that one consumer has for itself, filled by the same producers.
Design withQueueFor(const Design& design, const std::string& queue, const std::string& consumer)
{
    const Component* original = design.component(queue);
    if (!original || !design.component(consumer))
        return design;
    const std::string name = (original->name.empty() ? original->id : original->name) + " " + consumer;
    const Added added = withNewComponent(design, kind::queue, name, queue, original->environments);
    Component copy = *added.design.component(added.id);
    copy.properties = original->properties;
    copy.overrides = original->overrides;
    copy.group = original->group;
    renameIn(copy.properties, consumer);
    for (Override& each : copy.overrides)
        renameIn(each.properties, consumer);
    Design out = added.design.with(std::move(copy));
    for (const Connection& wire : design.connections())
        if (wire.from == queue && wire.to == consumer)
            out = rewired(out, wire.id, added.id, consumer);
        else if (wire.to == queue)
            out = withWire(out, wire.from, added.id);
    return out;
}

std::vector<Fix> oneQueueEach(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    return {{{{"Give each consumer its own queue", "Dar a cada consumidor su propia cola"}, {}},
             [queue = finding.component, consumers = consumersOf(*here)](const Design& design) {
                 Design out = design;
                 for (std::size_t i = 1; i < consumers.size(); ++i)
                     out = withQueueFor(out, queue, consumers[i]);
                 return out;
             }}};
}

void withoutProducerOrConsumer(const Rule& rule, const Stretch& stretch, Report& report)
{
    constexpr Text producer{"producer", "productor"};
    constexpr Text consumer{"consumer", "consumidor"};
    eachHere(stretch, kind::queue, [&](const Here& here) {
        const auto add = [&](Text role) {
            Finding& finding = report.add(rule, here);
            finding.detail = role.en;
            with(finding, "role", role);
        };
        if (here.inFrom(kind::container) == 0)
            add(producer);
        if (here.outTo(kind::container) == 0)
            add(consumer);
    });
}

void traditionalDuplicates(const Rule& rule, const Stretch& stretch, Report& report)
{
    constexpr Text idempotent{
        "{component}: traditional queues may deliver a message more than once; the consumer must be idempotent.",
        "{component}: las colas tradicionales pueden entregar un mensaje más de una vez; el consumidor debe ser "
        "idempotente."};
    eachHere(stretch, kind::queue, [&](const Here& here) {
        if (!isTraditional(here))
            return;
        Finding& finding = report.add(rule, here);
        finding.property = property::type;
        if (here.flag(property::orderSensitive) || here.flag(property::duplicateSensitive))
            return;
        finding.severity = Severity::advice;
        finding.message.pattern = idempotent;
    });
}

std::vector<Fix> changeToFifo(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    const std::string name = repairedName(here->text(property::name), true);
    return {{{{"Make it a FIFO queue (before it exists: its type cannot change later)",
               "Convertirla en FIFO (antes de que exista: el tipo no puede cambiar después)"},
              {}},
             [id = finding.component, scope = scopeOf(*here, {property::name, property::type}),
              name](const Design& design) {
                 const Design out = withValue(design, id, scope, property::type, "fifo");
                 return name.empty() ? out : withValue(out, id, scope, property::name, name);
             }}};
}

constexpr Rule queueTable[] = {
    {"queue-name-invalid",
     Severity::error,
     {"Invalid queue name", "Nombre de cola inválido"},
     {"The ticket asks for the queue's name, and SQS refuses names with other characters or more than 80 of them.",
      "El ticket pide el nombre de la cola, y SQS rechaza nombres con otros caracteres o con más de 80."},
     {"Use letters, digits, hyphens and _, 80 characters at most with the .fifo of a FIFO queue.",
      "Use letras, dígitos, guiones y _, con un máximo de 80 caracteres incluido el .fifo de una cola FIFO."},
     {"“{name}” is not a valid queue name: {reason}.", "«{name}» no es un nombre de cola válido: {reason}."},
     "AWS, Amazon SQS, CreateQueue",
     &queueNameInvalid,
     &validQueueName},
    {"fifo-suffix",
     Severity::error,
     {"Queue name does not fit its type", "El nombre de la cola no corresponde a su tipo"},
     {"SQS takes the suffix .fifo as part of what makes a queue FIFO and refuses a name that says otherwise.",
      "SQS considera el sufijo .fifo parte de lo que hace FIFO a una cola y rechaza un nombre que diga otra cosa."},
     {"End the name of a FIFO queue in .fifo, and no other.",
      "Termine en .fifo el nombre de una cola FIFO, y ningún otro."},
     {"{component}: a FIFO queue name must end in .fifo, and only a FIFO queue's.",
      "{component}: el nombre de una cola FIFO debe terminar en .fifo, y solo el de una FIFO."},
     "AWS, Amazon SQS, CreateQueue",
     &suffixOfFifo,
     &nameOfItsType},
    {"queue-several-consumers",
     Severity::warning,
     {"Several services consume one queue", "Varios servicios consumen una cola"},
     {"Who takes a message off the queue keeps it from the others, so that each service sees only a part of them.",
      "Quien saca un mensaje de la cola se lo quita a los demás, y cada servicio ve solo una parte."},
     {"Make one queue for each service and let the producers write to all of them.",
      "Cree una cola por servicio y haga que los productores escriban en todas."},
     {"{component}: each message is processed by a single consumer; {count} services would share the messages, not "
      "copy "
      "them.",
      "{component}: cada mensaje lo procesa un único consumidor; {count} servicios se repartirían los mensajes, no los "
      "copiarían."},
     "Guide, Messaging Queues",
     &severalConsumers,
     &oneQueueEach},
    {"queue-without-producer-or-consumer",
     Severity::warning,
     {"Queue with one end open", "Cola con un extremo suelto"},
     {"Without a producer a queue stays empty; without a consumer its messages wait until they are dropped.",
      "Sin productor una cola queda vacía; sin consumidor sus mensajes esperan hasta que se descartan."},
     {"Connect a container that writes to the queue and one that reads from it.",
      "Conecte un contenedor que escriba en la cola y otro que lea de ella."},
     {"{component} has no {role}.", "{component} no tiene {role}."},
     "Guide, Messaging Queues",
     &withoutProducerOrConsumer,
     nullptr},
    {"traditional-queue-duplicates",
     Severity::warning,
     {"Repeated or reordered messages", "Mensajes repetidos o desordenados"},
     {"A traditional queue delivers each message at least once and keeps the order only where it can.",
      "Una cola tradicional entrega cada mensaje al menos una vez y conserva el orden solo cuando puede."},
     {"Ask for a FIFO queue, or make the consumer bear repeated and reordered messages. The type of a queue that "
      "exists "
      "cannot change.",
      "Solicite una cola FIFO, o haga que el consumidor tolere mensajes repetidos y desordenados. El tipo de una cola "
      "existente no puede cambiar."},
     {"{component}: traditional queues may repeat or reorder messages; use FIFO or make the consumer idempotent.",
      "{component}: las colas tradicionales pueden repetir o desordenar mensajes; use FIFO o un consumidor "
      "idempotente."},
     "Guide, Messaging Queues",
     &traditionalDuplicates,
     &changeToFifo},
};

} // namespace

std::span<const Rule> queueRules()
{
    return queueTable;
}

} // namespace designer
