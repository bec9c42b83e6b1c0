#include "estimate/rate_keys.h"

namespace designer {

namespace {

constexpr std::string_view usageMember = "usage";
constexpr std::string_view rateMember = "rate";

/// Finds rates on its way down.
class RateWalk {
public:
    void kinds(const json::Value& rates)
    {
        for (const json::Member& kind : rates.object()) {
            enter(kind.key);
            rated(kind.key, kind.value);
            amounts(kind.key + '.' + std::string(usageMember), kind.value[usageMember]);
            steps_.pop_back();
        }
    }
    std::vector<RatePlace> take() { return std::move(places_); }

private:
    void enter(std::string_view member) { steps_.emplace_back(member); }

    void amounts(const std::string& key, const json::Value& usage)
    {
        enter(usageMember);
        for (const json::Member& amount : usage.object()) {
            enter(amount.key);
            rated(key + '.' + amount.key, amount.value);
            steps_.pop_back();
        }
        steps_.pop_back();
    }

    void rated(const std::string& key, const json::Value& value)
    {
        const std::string& unit = value["unit"].string();
        for (const json::Member& member : value.object()) {
            enter(member.key);
            if (holdsRate(member.key))
                places_.push_back(
                    {member.key == rateMember ? key : key + '.' + member.key, steps_, member.value, unit});
            else if (holdsRatesByChoice(member.key))
                choices(key + '.' + member.key, member.value, unit);
            steps_.pop_back();
        }
    }

    void choices(const std::string& key, const json::Value& value, const std::string& unit)
    {
        for (const json::Member& choice : value.object()) {
            enter(choice.key);
            places_.push_back({key + '.' + choice.key, steps_, choice.value, unit});
            steps_.pop_back();
        }
    }

    std::vector<std::string> steps_;
    std::vector<RatePlace> places_;
};

/// What stands before the next dot; `rest` loses it and the dot.
std::string cut(std::string_view& rest)
{
    const auto dot = rest.find('.');
    std::string step(rest.substr(0, dot));
    rest = dot == std::string_view::npos ? std::string_view() : rest.substr(dot + 1);
    return step;
}

} // namespace

bool holdsRatesByChoice(std::string_view member)
{
    return member.size() > 2 && member.substr(0, 2) == "by" && member[2] >= 'A' && member[2] <= 'Z';
}

bool holdsRate(std::string_view member)
{
    return member == rateMember || member == "perVcpu" || member == "perGb";
}

std::vector<RatePlace> ratePlaces(const json::Value& rates)
{
    RateWalk walk;
    walk.kinds(rates);
    return walk.take();
}

std::vector<std::string> stepsOf(std::string_view key)
{
    std::vector<std::string> steps{cut(key)};
    if (key.starts_with(usageMember)) {
        steps.push_back(cut(key));
        steps.push_back(cut(key));
    }
    if (std::string_view choice = key; holdsRatesByChoice(cut(choice))) {
        steps.push_back(cut(key));
        steps.emplace_back(key); // a choice has dots of its own
    } else {
        steps.emplace_back(key.empty() ? rateMember : key);
    }
    return steps;
}

} // namespace designer
