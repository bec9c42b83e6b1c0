#include <algorithm>

#include "rules/container_families.h"
#include "rules/fixes.h"
#include "rules/place.h"

namespace designer {

namespace {

ArgValue numberArgument(const json::Value& value)
{
    if (const auto whole = value.integer())
        return *whole;
    if (const auto micro = value.micro())
        return Quantity{*micro};
    return value.numberText();
}

bool isNegative(const json::Value& number)
{
    return number.numberText().starts_with('-');
}

/// Whether a number is less than a whole one, however many digits it has.
bool isBelow(const json::Value& number, std::int64_t limit)
{
    if (const auto whole = number.integer())
        return *whole < limit;
    const auto micro = number.micro();
    return micro ? __int128{*micro} < __int128{limit} * oneMicro : isNegative(number);
}

/// The least whole number that is not below; nothing when it is too large to count.
std::optional<std::int64_t> roundedUp(const json::Value& number)
{
    if (const auto whole = number.integer())
        return whole;
    const auto micro = number.micro();
    if (!micro)
        return std::nullopt;
    return *micro / oneMicro + (*micro % oneMicro > 0 ? 1 : 0);
}

/// The memory offered with that many vCPU; null when they are not offered.
const MemoryRange* memoryRange(const Here& here)
{
    const auto vcpu = here.integer(property::vcpu);
    return vcpu ? here.survey().catalogue().tables().memoryFor(*vcpu) : nullptr;
}

/// The nearest memory offered that is not below the present one, or the most.
std::int64_t memoryFrom(const MemoryRange& range, const json::Value& present)
{
    const auto wanted = roundedUp(present);
    if (!wanted)
        return isNegative(present) ? range.minimumGb : range.maximumGb;
    if (*wanted <= range.minimumGb)
        return range.minimumGb;
    if (*wanted >= range.maximumGb)
        return range.maximumGb;
    const std::int64_t steps = (*wanted - range.minimumGb + range.stepGb - 1) / range.stepGb;
    return std::min<std::int64_t>(range.minimumGb + steps * range.stepGb, range.maximumGb);
}

template <typename F> void eachSized(const Stretch& stretch, F&& f)
{
    for (const Key kind : {kind::container, kind::sso})
        eachHere(stretch, kind, f);
}

void vcpuFraction(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachSized(stretch, [&](const Here& here) {
        const json::Value& vcpu = here.value(property::vcpu);
        if (!vcpu.isNumber() || !isBelow(vcpu, 1))
            return;
        Finding& finding = report.add(rule, here);
        finding.property = property::vcpu;
        with(finding, "value", numberArgument(vcpu));
    });
}

void vcpuNotOffered(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachSized(stretch, [&](const Here& here) {
        if (memoryRange(here))
            return;
        const json::Value& vcpu = here.value(property::vcpu);
        if (!vcpu.isNumber() || isBelow(vcpu, 1))
            return;
        Finding& finding = report.add(rule, here);
        finding.property = property::vcpu;
        with(finding, "value", numberArgument(vcpu));
    });
}

void memoryNotOffered(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachSized(stretch, [&](const Here& here) {
        const MemoryRange* range = memoryRange(here);
        const json::Value& memory = here.value(property::memoryGb);
        if (!range || !memory.isNumber())
            return;
        const auto gb = memory.integer();
        if (gb && range->offers(*gb))
            return;
        Finding& finding = report.add(rule, here);
        finding.property = property::memoryGb;
        with(finding, "memory", numberArgument(memory));
        with(finding, "vcpu", std::int64_t{range->vcpu});
        with(finding, "min", std::int64_t{range->minimumGb});
        with(finding, "max", std::int64_t{range->maximumGb});
        with(finding, "step", std::int64_t{range->stepGb});
    });
}

constexpr Text notWhole{"{component}: the autoscaling maximum ({max}) must be a whole number of at least 1.",
                        "{component}: el máximo de autoescalabilidad ({max}) debe ser un número entero, mínimo 1."};

bool isBelow(const json::Value& number, const json::Value& limit)
{
    const auto whole = limit.integer();
    if (whole)
        return isBelow(number, *whole);
    const auto least = roundedUp(limit);
    return least && isBelow(number, *least);
}

void autoscalingRange(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachSized(stretch, [&](const Here& here) {
        const json::Value& most = here.value(property::maxInstances);
        const json::Value& base = here.value(property::redundancy);
        if (!most.isNumber())
            return;
        const bool whole = most.integer() && *most.integer() >= 1;
        if (whole && !isBelow(most, base))
            return;
        Finding& finding = report.add(rule, here);
        finding.property = property::maxInstances;
        if (!whole)
            finding.message.pattern = notWhole;
        with(finding, "max", numberArgument(most));
        with(finding, "min", numberArgument(base));
    });
}

/// A size with its memory, in one step.
Fix setSize(const Here& here, std::int64_t vcpu, std::optional<std::int64_t> memory)
{
    const Message title = memory ? Message{{"Set {vcpu} vCPU with {memory} GB", "Fijar {vcpu} vCPU con {memory} GB"},
                                           {{"vcpu", vcpu}, {"memory", *memory}}}
                                 : Message{{"Set {vcpu} vCPU", "Fijar {vcpu} vCPU"}, {{"vcpu", vcpu}}};
    return {title, [id = here.id(), scope = scopeOf(here, {property::vcpu, property::memoryGb}), vcpu,
                    memory](const Design& design) {
                const Design sized = withValue(design, id, scope, property::vcpu, vcpu);
                return memory ? withValue(sized, id, scope, property::memoryGb, *memory) : sized;
            }};
}

/// Nothing where no memory is written: then it follows the vCPU by itself.
std::optional<std::int64_t> memoryWith(const Here& here, const MemoryRange& range)
{
    const json::Value& memory = here.value(property::memoryGb);
    if (!memory.isNumber())
        return std::nullopt;
    const std::int64_t fitting = memoryFrom(range, memory);
    return memory.integer() == fitting ? std::nullopt : std::optional(fitting);
}

std::vector<Fix> oneVcpu(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    const MemoryRange* range = survey.catalogue().tables().memoryFor(1);
    if (!here || !range)
        return {};
    return {setSize(*here, range->vcpu, memoryWith(*here, *range))};
}

std::vector<Fix> nextVcpu(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    const auto& sizes = survey.catalogue().tables().fargate;
    if (!here || sizes.empty())
        return {};
    const json::Value& wanted = here->value(property::vcpu);
    const auto next =
        std::find_if(sizes.begin(), sizes.end(), [&](const MemoryRange& range) { return isBelow(wanted, range.vcpu); });
    const MemoryRange& range = next == sizes.end() ? sizes.back() : *next;
    return {setSize(*here, range.vcpu, memoryWith(*here, range))};
}

std::vector<Fix> offeredMemory(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    const MemoryRange* range = here ? memoryRange(*here) : nullptr;
    if (!range)
        return {};
    const json::Value& present = here->value(property::memoryGb);
    const std::int64_t memory = memoryFrom(*range, present);
    std::vector<Fix> fixes{setValue({{"Set {memory} GB", "Fijar {memory} GB"}, {{"memory", memory}}}, here->id(),
                                    scopeOf(*here, {property::vcpu, property::memoryGb}), property::memoryGb, memory)};
    const auto wanted = present.integer();
    for (const MemoryRange& other : survey.catalogue().tables().fargate)
        if (wanted && other.offers(*wanted)) {
            fixes.push_back(setSize(*here, other.vcpu, wanted));
            break;
        }
    return fixes;
}

std::vector<Fix> maximumAtBase(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    const auto base = here ? roundedUp(here->value(property::redundancy)) : std::nullopt;
    if (!base)
        return {};
    const std::int64_t most = std::max<std::int64_t>(1, *base);
    return {setValue({{"Set the maximum to {count}", "Fijar el máximo en {count}"}, {{"count", most}}},
                     finding.component, finding.environment, property::maxInstances, most)};
}

constexpr Rule containerSizeTable[] = {
    {"vcpu-fraction",
     Severity::error,
     {"Fraction of a vCPU", "Fracción de vCPU"},
     {"A Java virtual machine works with many threads at once; on a part of a processor they wait for each other and "
      "everything becomes slow.",
      "Una máquina virtual Java trabaja con muchos hilos a la vez; en una parte de un procesador se esperan entre "
      "ellos y todo se vuelve lento."},
     {"Give it one whole vCPU, with at least 2 GB of memory.",
      "Asígnele un vCPU completo, con al menos 2 GB de memoria."},
     {"{component}: fractions of a vCPU are not accepted; the minimum is 1 vCPU (now {value}).",
      "{component}: no se aceptan fracciones de vCPU; el mínimo es 1 vCPU (ahora {value})."},
     "Guide, Containers, Fractions of vCPUs",
     &vcpuFraction,
     &oneVcpu},
    {"vcpu-not-offered",
     Severity::error,
     {"vCPU not offered", "vCPU no disponible"},
     {"Fargate runs containers in a few sizes only; another number of vCPU cannot be delivered.",
      "Fargate ejecuta contenedores solo en algunos tamaños; otra cantidad de vCPU no se puede entregar."},
     {"Take the next larger size and a memory that is offered with it.",
      "Elija el tamaño siguiente y una memoria disponible con él."},
     {"{component}: {value} vCPU is not offered; choose 1, 2, 4, 8 or 16.",
      "{component}: {value} vCPU no está disponible; elija 1, 2, 4, 8 o 16."},
     "Guide, Containers, Fractions of vCPUs",
     &vcpuNotOffered,
     &nextVcpu},
    {"memory-not-offered",
     Severity::error,
     {"Memory not offered", "Memoria no disponible"},
     {"Each number of vCPU comes with its own range of memory, in steps; other amounts cannot be delivered.",
      "Cada cantidad de vCPU tiene su propio rango de memoria, en incrementos; otras cantidades no se pueden "
      "entregar."},
     {"Round the memory to the next step, or take the size whose range holds what is wanted.",
      "Redondee la memoria al incremento siguiente, o elija el tamaño cuyo rango contiene lo deseado."},
     {"{component}: {memory} GB is not offered with {vcpu} vCPU; allowed are {min}–{max} GB in steps of {step} GB.",
      "{component}: {memory} GB no está disponible con {vcpu} vCPU; se permite {min}–{max} GB en incrementos de "
      "{step} GB."},
     "Guide, Containers, Instance size",
     &memoryNotOffered,
     &offeredMemory},
    {"autoscaling-range",
     Severity::error,
     {"Autoscaling range upside down", "Rango de autoescalabilidad invertido"},
     {"Autoscaling moves between the base capacity and a maximum; a maximum below the base leaves no range.",
      "La autoescalabilidad se mueve entre la capacidad base y un máximo; un máximo menor que la base no deja rango."},
     {"Set the maximum to the base capacity or more, as a whole number.",
      "Fije el máximo en la capacidad base o más, como número entero."},
     {"{component}: the autoscaling maximum ({max}) is below the base capacity ({min}).",
      "{component}: el máximo de autoescalabilidad ({max}) es menor que la capacidad base ({min})."},
     "Modyo documentation, Connect architecture",
     &autoscalingRange,
     &maximumAtBase},
};

} // namespace

std::span<const Rule> containerSizeRules()
{
    return containerSizeTable;
}

} // namespace designer
