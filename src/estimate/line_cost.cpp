#include "estimate/line_cost.h"

#include <algorithm>
#include <limits>

namespace designer {

namespace {

__extension__ using Wide = __int128;

/// Nothing when it is too large.
std::optional<Mru> product(const Inputs& inputs, Micro multiplier, const Price& price)
{
    constexpr Wide most = Wide{std::numeric_limits<Mru>::max()} * oneMicro;
    Wide sum = Wide{inputs.first} * *price.first + Wide{inputs.second} * *price.second;
    if (__builtin_mul_overflow(sum, Wide{multiplier / oneMicro}, &sum) || sum > most)
        return std::nullopt;
    sum += oneMicro / 2;
    constexpr Wide narrow = std::numeric_limits<Mru>::max();
    return sum <= narrow ? static_cast<Mru>(sum) / oneMicro : static_cast<Mru>(sum / oneMicro); // wide division is slow
}

bool isTooLarge(const json::Value& value)
{
    return value.isNumber() && !value.micro();
}

/// A whole number of at least 1, in millionths like everything else.
std::optional<Micro> wholeNumber(const json::Value& value)
{
    const auto whole = value.integer();
    return whole && *whole >= 1 ? value.micro() : std::nullopt;
}

/// The first thing that keeps a line from being rated.
WhyUnknown problem(const Inputs& inputs, const Price& price)
{
    if (!price.chosen)
        return WhyUnknown::choice;
    return price.first && price.second ? inputs.why : WhyUnknown::rate;
}

/// Instances of two amounts each are the quantity; of one amount, all of it.
std::optional<Micro> quantity(const LineItem& item, const Inputs& inputs)
{
    if (!item.secondRateKey.empty())
        return inputs.multiplier;
    const Wide all = Wide{inputs.first} * (inputs.multiplier / oneMicro);
    return all > std::numeric_limits<Micro>::max() ? std::nullopt : std::optional(static_cast<Micro>(all));
}

} // namespace

Micro halfUp(Micro value, Micro unit)
{
    return value / unit + (value % unit >= unit - value % unit ? 1 : 0);
}

Micro wholeUp(Micro value)
{
    return (value + oneMicro - 1) / oneMicro * oneMicro;
}

Micro amount(const Here& here, Key property, Inputs& inputs)
{
    const json::Value& value = here.value(property);
    const auto micro = value.micro();
    if (micro && *micro >= 0)
        return *micro;
    inputs.note(isTooLarge(value) ? WhyUnknown::tooLarge : WhyUnknown::amount);
    return 0;
}

Micro multiplier(const Here& here, Key property, Inputs& inputs)
{
    const json::Value& value = here.value(property);
    if (const auto whole = wholeNumber(value))
        return *whole;
    inputs.note(isTooLarge(value) ? WhyUnknown::tooLarge : WhyUnknown::multiplier);
    return oneMicro;
}

Inputs instances(const Here& here)
{
    Inputs inputs;
    inputs.first = amount(here, property::vcpu, inputs);
    inputs.second = amount(here, property::memoryGb, inputs);
    inputs.multiplier = multiplier(here, property::redundancy, inputs);
    inputs.mostInstances = wholeNumber(here.value(property::maxInstances));
    return inputs;
}

bool isPositive(const Here& here, Key property)
{
    const json::Value& value = here.value(property);
    return !value.isNull() && value.micro() != 0;
}

void includeAtNoCost(EstimateLine& line)
{
    line.status = LineStatus::included;
    line.quantity = oneMicro;
    line.rate = line.mru = line.ceiling = 0;
}

void computeCost(EstimateLine& line, const Inputs& inputs, const Price& price)
{
    const auto counted = quantity(*line.item, inputs);
    line.quantity = counted.value_or(0);
    line.why = problem(inputs, price);
    if (price.first && price.second)
        line.rate = line.item->secondRateKey.empty() ? price.first : product(inputs, oneMicro, price);
    if (line.why == WhyUnknown::known && counted)
        line.mru = product(inputs, inputs.multiplier, price);
    if (line.mru && inputs.mostInstances)
        line.ceiling = product(inputs, std::max(inputs.multiplier, *inputs.mostInstances), price);
    if (line.mru)
        return;
    line.status = LineStatus::unknown;
    if (line.why == WhyUnknown::known)
        line.why = WhyUnknown::tooLarge;
}

} // namespace designer
