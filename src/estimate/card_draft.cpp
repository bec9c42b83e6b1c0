#include "estimate/card_draft.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>

#include "resources/resource.h"

namespace designer {

namespace {

using json::Value;

constexpr std::string_view ratesMember = "rates";
constexpr std::size_t deepest = 8; // of a card that is broken into lines by depth

std::string ratePointer(const std::vector<std::string>& steps)
{
    std::string out = json::pointerStep(ratesMember);
    for (const std::string& step : steps)
        out += json::pointerStep(step);
    return out;
}

/// With another value at the end of the steps; objects appear on the way.
Value withAt(const Value& value, std::span<const std::string> steps, const Value& leaf)
{
    if (steps.empty())
        return leaf;
    json::Object object = value.object();
    object.set(steps.front(), withAt(value[steps.front()], steps.subspan(1), leaf));
    return object;
}

Value withoutAt(const Value& value, std::span<const std::string> steps)
{
    json::Object object = value.object();
    if (steps.size() == 1)
        object.erase(steps.front());
    else if (object.find(steps.front()))
        object.set(steps.front(), withoutAt(value[steps.front()], steps.subspan(1)));
    return object;
}

/// The steps of a JSON pointer.
std::vector<std::string> stepsTo(std::string_view pointer)
{
    std::vector<std::string> steps;
    while (!pointer.empty()) {
        const auto end = std::min(pointer.find('/', 1), pointer.size());
        std::string step(pointer.substr(1, end - 1));
        for (const auto& [escape, character] : {std::pair("~1", "/"), {"~0", "~"}})
            for (auto at = step.find(escape); at != std::string::npos; at = step.find(escape, at + 1))
                step.replace(at, 2, character);
        steps.push_back(std::move(step));
        pointer.remove_prefix(end);
    }
    return steps;
}

/// What a card must have, while it has something else in its place.
struct StandIn {
    std::string_view pointer;
    Value value;
};

const auto& standIns()
{
    static const std::array<StandIn, 9> table = {{{"/format", "modyo-connect-rate-card"},
                                                  {"/formatVersion", 1},
                                                  {"/id", "-"},
                                                  {"/version", "-"},
                                                  {"/name", "-"},
                                                  {"/name/en", "-"},
                                                  {"/name/es", "-"},
                                                  {"/currency", "-"},
                                                  {"/rates", json::Object()}}};
    return table;
}

bool isThere(const Value& card, const std::vector<std::string>& steps)
{
    const Value* value = &card;
    for (const std::string& step : steps) {
        value = value->object().find(step);
        if (!value)
            return false;
    }
    return true;
}

/// Another card than before, always: what is refused because it is missing takes
/// what should hold it along.
Value mended(const Value& card, const std::string& pointer)
{
    std::vector<std::string> steps = stepsTo(pointer);
    for (const StandIn& each : standIns())
        if (each.pointer == pointer)
            return withAt(card, steps, each.value);
    while (!isThere(card, steps))
        steps.pop_back();
    return steps.empty() ? json::Object() : withoutAt(card, steps);
}

/// How a text is broken into lines: as `json::write` breaks them with one of
/// these options, else with the usual ones.
json::WriteOptions styleOf(std::string_view text, const Value& value)
{
    for (std::size_t depth = 1; depth <= deepest; ++depth) {
        const json::WriteOptions style{.alwaysBroken = depth};
        if (text.starts_with(json::write(value, style)))
            return style;
    }
    return {};
}

/// Nothing rated, and the kind not included: both are for its author to say.
Value unrated(const Value& kind)
{
    json::Object out = kind.object();
    for (const std::string_view member : {"noteEn", "noteEs", "assumption"})
        out.erase(member);
    if (kind["basis"] == Value("included"))
        out.set("basis", "flat");
    return out;
}

} // namespace

json::Result<CardDraft> CardDraft::read(std::string_view text, const std::string& file)
{
    auto parsed = json::parse(text);
    if (auto* error = std::get_if<json::Error>(&parsed)) {
        error->file = file;
        return std::move(*error);
    }
    CardDraft draft;
    draft.value_ = std::get<Value>(std::move(parsed));
    if (!draft.value_.isObject())
        return std::get<json::Error>(RateCard::read(text, file)); // says what it is instead
    draft.style_ = styleOf(text, draft.value_);
    draft.end_ = text.ends_with('\n') ? "\n" : "";
    return draft;
}

CardDraft CardDraft::shipped()
{
    auto read = CardDraft::read(resource("ratecards/sample.json"));
    if (!std::holds_alternative<CardDraft>(read))
        std::abort();
    return std::get<CardDraft>(std::move(read));
}

CardDraft CardDraft::blank()
{
    CardDraft draft = shipped();
    const Value card = draft.value_;
    json::Object head;
    for (const std::string_view member : {"format", "formatVersion", "id", "version", "name", "unit", "rounding"})
        head.append(std::string(member), card[member]);
    for (const std::string_view member : {"id", "version", "name"})
        head.set(std::string(member), "");
    json::Object kinds;
    for (const json::Member& kind : card[ratesMember].object())
        kinds.append(kind.key, unrated(kind.value));
    head.set(std::string(ratesMember), std::move(kinds));
    draft.value_ = std::move(head);
    for (const RatePlace& place : ratePlaces(draft.value_[ratesMember]))
        draft = draft.withRate(place.key, {});
    return draft;
}

std::string CardDraft::write() const
{
    return json::write(value_, style_) + end_;
}

/// The reader stops at the first error; what it refuses gives way until nothing is.
CardCheck CardDraft::check() const
{
    CardCheck check;
    for (Value card = value_;;) {
        auto read = RateCard::read(json::write(card, style_));
        auto* error = std::get_if<json::Error>(&read);
        if (!error) {
            check.card = std::get<RateCard>(std::move(read));
            return check;
        }
        Value next = mended(card, error->pointer);
        if (next == card)
            std::abort(); // or this would go on for ever
        card = std::move(next);
        const bool again = std::any_of(check.errors.begin(), check.errors.end(),
                                       [&](const json::Error& each) { return each.pointer == error->pointer; });
        if (!again)
            check.errors.push_back(std::move(*error));
    }
}

std::vector<DraftRate> CardDraft::rates() const
{
    std::vector<DraftRate> out;
    for (const RatePlace& place : ratePlaces(value_[ratesMember]))
        out.push_back({place.key, ratePointer(place.steps),
                       place.value.isString() ? place.value.string()
                       : place.value.isNull() ? std::string()
                                              : json::writeCompact(place.value),
                       place.unit});
    return out;
}

std::string CardDraft::pointerOf(std::string_view key)
{
    return ratePointer(stepsOf(key));
}

CardDraft CardDraft::withRate(std::string_view key, std::string_view text) const
{
    std::vector<std::string> steps = stepsOf(key);
    for (const RatePlace& place : ratePlaces(value_[ratesMember]))
        if (place.key == key)
            steps = place.steps;
    steps.insert(steps.begin(), std::string(ratesMember));
    CardDraft draft = *this;
    draft.value_ = withAt(value_, steps, text.empty() ? Value() : Value(text));
    return draft;
}

std::string CardDraft::text(std::string_view member) const
{
    const Value& value = value_[member];
    return value.isString() || value.isNull() ? value.string() : json::writeCompact(value);
}

CardDraft CardDraft::withText(std::string_view member, std::string_view text) const
{
    const bool demanded = std::any_of(standIns().begin(), standIns().end(), [member](const StandIn& each) {
        return each.pointer.substr(1) == member && each.value.isString() && member != "currency";
    });
    return with(member, text.empty() && !demanded ? Value() : Value(text));
}

OwnedText CardDraft::texts(std::string_view member) const
{
    const Value& value = value_[member];
    return value.isObject() ? OwnedText{value["en"].string(), value["es"].string()}
                            : OwnedText{text(member), text(member)};
}

/// One text stays one text as long as it is the same in both languages.
CardDraft CardDraft::withTexts(std::string_view member, const OwnedText& texts) const
{
    const Value& before = value_[member];
    if (!before.isObject() && texts.en == texts.es)
        return withText(member, texts.en);
    if (texts.en.empty() && texts.es.empty() && member != "name")
        return with(member, {});
    json::Object both = before.object();
    both.set("en", texts.en);
    both.set("es", texts.es);
    return with(member, std::move(both));
}

bool CardDraft::illustrative() const
{
    return value_["illustrative"].boolean();
}

CardDraft CardDraft::withIllustrative(bool illustrative) const
{
    return with("illustrative", illustrative);
}

/// Null is not written where nothing was. What is new stands in front of the rates.
CardDraft CardDraft::with(std::string_view member, Value value) const
{
    const json::Object& before = value_.object();
    CardDraft draft = *this;
    if (before.find(member) || value.isNull() || !before.find(ratesMember)) {
        if (before.find(member) || !value.isNull())
            draft.value_ = withAt(value_, std::array{std::string(member)}, value);
        return draft;
    }
    json::Object object;
    for (const json::Member& each : before) {
        if (each.key == ratesMember)
            object.append(std::string(member), value);
        object.append(each.key, each.value);
    }
    draft.value_ = std::move(object);
    return draft;
}

} // namespace designer
