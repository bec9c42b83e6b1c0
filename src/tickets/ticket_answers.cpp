#include <algorithm>
#include <array>

#include "tickets/answer_words.h"
#include "tickets/derived_answers.h"
#include "tickets/ticket_fields.h"
#include "tickets/ticket_names.h"
#include "tickets/ticket_order.h"

namespace designer {

namespace {

/// One answer, or the lack of one, to a field that may ask for several.
struct Part {
    Text label;
    Text whatIsMissing;
    std::string words; // empty: unanswered
    bool missing = false;
};

std::vector<Part> partsOf(const Here& here, std::size_t field, Language language)
{
    std::vector<Part> parts;
    const Kind& kind = here.kind();
    for (const Property& property : kind.properties) {
        if (property.ticketField != static_cast<int>(field) + 1)
            continue;
        std::string words = answerWords(property, answer(here, property), language);
        const bool missing = words.empty() && mustBeAnswered(here, property);
        if (missing || !words.empty())
            parts.push_back({property.label, property.label, std::move(words), missing});
    }
    for (const DerivedAnswer& derived : derivedAnswers()) {
        if (!here.is(derived.kind) || derived.field != kind.ticketFields[field].key)
            continue;
        std::string words = derived.words(here, language);
        const bool missing = derived.missing && derived.missing(here);
        if (missing || !words.empty())
            parts.push_back({derived.label, derived.whatIsMissing, std::move(words), missing});
    }
    return parts;
}

std::string onOneLine(std::string words)
{
    for (auto at = words.find('\n'); at != std::string::npos; at = words.find('\n', at))
        words.replace(at, 1, "; ");
    return words;
}

std::string partWords(const Part& part, std::string_view environment, Language language)
{
    return part.missing ? gap(part.whatIsMissing.in(language), environment, language) : part.words;
}

/// Nothing when no part is answered. Several parts stand under each other, each with its label.
std::optional<std::string> together(const std::vector<Part>& parts, std::string_view environment, Language language)
{
    if (std::all_of(parts.begin(), parts.end(), [](const Part& part) { return part.missing; }))
        return std::nullopt;
    if (parts.size() == 1)
        return parts.front().words;
    std::string out;
    for (const Part& part : parts) {
        out += out.empty() ? "" : "\n";
        out.append(part.label.in(language)).append(": ").append(onOneLine(partWords(part, environment, language)));
    }
    return out;
}

/// The component's places in a ticket: its environments, or the one place of a design-wide kind.
std::vector<Here> placesOf(const Ticket& ticket, const Survey& survey)
{
    std::vector<Here> places;
    const auto node = ticket.components.empty() ? std::nullopt : survey.find(ticket.components.front());
    if (!node || survey.component(*node).kind != ticket.kind)
        return places;
    for (EnvironmentIndex e = 0; e < survey.shared(); ++e)
        if (std::find(ticket.environments.begin(), ticket.environments.end(), survey.environmentId(e))
            != ticket.environments.end())
            places.emplace_back(survey, *node, e);
    if (ticket.environments.empty())
        places.emplace_back(survey, *node, survey.shared());
    return places;
}

bool askedPerEnvironment(const Kind& kind, std::size_t field)
{
    return std::any_of(kind.properties.begin(), kind.properties.end(), [field](const Property& property) {
        return property.perEnvironment && property.ticketField == static_cast<int>(field) + 1;
    });
}

/// `words(here, environmentName)` said once when it is the same everywhere, else for each place.
template <typename Words>
void answerPlaces(const std::vector<Here>& places, bool perEnvironment, Language language, TicketAnswer& answer,
                  Words&& words)
{
    const bool designWide = places.size() == 1 && places.front().environmentId().empty();
    answer.value = words(places.front(), std::string());
    for (const Here& here : places)
        perEnvironment |= words(here, std::string()) != answer.value;
    if (!perEnvironment || designWide)
        return;
    answer.value.reset();
    for (const Here& here : places)
        answer.byEnvironment.push_back(
            {here.environmentId(), words(here, environmentName(here.survey(), here.environmentId(), language))});
}

TicketAnswer fieldAnswer(const std::vector<Here>& places, std::size_t field, Language language)
{
    const Kind& kind = places.front().kind();
    const TicketField& asked = kind.ticketFields[field];
    TicketAnswer answer{std::string(asked.key.text()), asked.label, asked.ours, {}, {}};
    answerPlaces(places, askedPerEnvironment(kind, field), language, answer,
                 [&](const Here& here, const std::string& environment) {
                     return together(partsOf(here, field, language), environment, language);
                 });
    return answer;
}

struct Setting {
    Key property;
    bool always = false; // said even where it is the catalogue's default
};

const std::array settingsInOrder = {
    Setting{property::vcpu, true},
    Setting{property::memoryGb, true},
    Setting{property::redundancy, true},
    Setting{property::maxInstances, true},
    Setting{property::instanceType, true},
    Setting{property::nodeType, true},
    Setting{property::nodes, true},
    Setting{property::volumeGb, true},
    Setting{property::hsmCount, true},
    Setting{property::domain},
    Setting{property::securityPolicy},
    Setting{Key::of("listeners")},
    Setting{property::runtime},
    Setting{property::scheduled},
    Setting{property::cacheEnabled},
    Setting{property::quota},
    Setting{property::customised},
    Setting{property::poolSize},
    Setting{property::purpose},
    Setting{property::nextRotation},
    Setting{property::role},
    Setting{property::channels},
    Setting{property::sendingDomains},
    Setting{property::managedGroups},
    Setting{property::rateWindow, true},
    Setting{property::priceClass},
    Setting{property::customerCidrs},
    Setting{property::routing},
    Setting{property::bgpAsn},
    Setting{Key::of("vendor")},
};

std::optional<std::string> settingWords(const Here& here, const Property& property, bool always, Language language)
{
    const json::Value& value = here.value(property.name);
    const json::Value& usual = property.defaults[here.production() ? 0 : 1];
    if (!always && value == usual)
        return std::nullopt;
    std::string words = answerWords(property, value, language);
    return words.empty() ? std::nullopt : std::optional(std::move(words));
}

bool saysNothing(const TicketAnswer& answer)
{
    return !answer.value && answer.byEnvironment.empty();
}

} // namespace

std::vector<TicketAnswer> answers(const Ticket& ticket, const Survey& survey, Language language)
{
    if (ticket.kind == codeRepositoryTicket || ticket.kind == continuousIntegrationTicket)
        return repositoryAnswers(ticket, survey, language);
    std::vector<TicketAnswer> out;
    const std::vector<Here> places = placesOf(ticket, survey);
    if (places.empty())
        return out;
    for (std::size_t field = 0; field < places.front().kind().ticketFields.size(); ++field)
        out.push_back(fieldAnswer(places, field, language));
    return out;
}

std::vector<TicketAnswer> settings(const Ticket& ticket, const Survey& survey, Language language)
{
    std::vector<TicketAnswer> out;
    const std::vector<Here> places = placesOf(ticket, survey);
    for (const Setting& setting : settingsInOrder) {
        const Property* property = places.empty() ? nullptr : places.front().kind().property(setting.property);
        if (!property || property->ticketField > 0)
            continue;
        TicketAnswer answer{std::string(property->name.text()), property->label, true, {}, {}};
        answerPlaces(places, false, language, answer, [&](const Here& here, const std::string&) {
            return settingWords(here, *property, setting.always, language);
        });
        if (!saysNothing(answer))
            out.push_back(std::move(answer));
    }
    return out;
}

bool isMissing(const Ticket& ticket, std::string_view field, std::string_view environment)
{
    return std::any_of(ticket.missing.begin(), ticket.missing.end(), [&](std::string_view entry) {
        if (!entry.starts_with(field))
            return false;
        entry.remove_prefix(field.size());
        return entry.empty() || (entry.starts_with('|') && (environment.empty() || entry.substr(1) == environment));
    });
}

std::string gap(std::string_view what, std::string_view environmentName, Language language)
{
    static constexpr Text everywhere{"[missing: {what}]", "[falta: {what}]"};
    static constexpr Text inOne{"[missing: {what} for {environment}]", "[falta: {what} para {environment}]"};
    std::string name(what);
    // A label stands inside a sentence here; an acronym keeps its capitals.
    const auto isCapital = [&](std::size_t at) { return at < name.size() && name[at] >= 'A' && name[at] <= 'Z'; };
    if (isCapital(0) && !isCapital(1))
        name[0] = static_cast<char>(name[0] - 'A' + 'a');
    return Message{environmentName.empty() ? everywhere : inOne,
                   {{"what", name}, {"environment", std::string(environmentName)}}}
        .in(language);
}

std::string gaps(const Ticket& ticket, const Survey& survey, std::string_view field, std::string_view environment,
                 Language language)
{
    const std::string name = environment.empty() ? std::string() : environmentName(survey, environment, language);
    if (ticket.kind == continuousIntegrationTicket)
        return gap(Text{"branch", "rama"}.in(language), name, language);
    std::string out;
    for (const Here& here : placesOf(ticket, survey)) {
        if (!environment.empty() && here.environmentId() != environment)
            continue;
        for (std::size_t i = 0; i < here.kind().ticketFields.size(); ++i)
            if (here.kind().ticketFields[i].key.text() == field)
                for (const Part& part : partsOf(here, i, language))
                    if (part.missing)
                        append(out, partWords(part, name, language));
        break;
    }
    return out;
}

} // namespace designer
