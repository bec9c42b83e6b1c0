#include "tickets/ticket_gaps.h"

#include <algorithm>

#include "tickets/derived_answers.h"
#include "tickets/ticket_fields.h"
#include "tickets/ticket_names.h"
#include "tickets/ticket_order.h"

namespace designer {

namespace {

constexpr Text branch{"branch", "rama"};

/// Gathers gaps; the first of those that read the same stays.
class Gaps {
public:
    explicit Gaps(Language language) : language_(language) {}

    /// With the environment's name, and without: a text says it once when it lacks everywhere.
    void add(Text what, const Here& here, Key property)
    {
        const std::string& environment = here.environmentId();
        if (!environment.empty())
            add(gap(what.in(language_), environmentName(here.survey(), environment, language_), language_), here,
                property);
        add(gap(what.in(language_), {}, language_), here, property);
    }

    std::vector<TicketGap> take() && { return std::move(gaps_); }

private:
    void add(std::string words, const Here& here, Key property)
    {
        if (std::none_of(gaps_.begin(), gaps_.end(), [&](const TicketGap& one) { return one.words == words; }))
            gaps_.push_back({std::move(words), here.id(), property, here.environmentId()});
    }

    Language language_;
    std::vector<TicketGap> gaps_;
};

void addGapsOf(const Here& here, Gaps& gaps)
{
    for (const MissingAnswer& missing : missingAnswers(here))
        gaps.add(missing.property->label, here, missing.property->name);
    for (const DerivedAnswer& derived : derivedAnswers())
        if (here.is(derived.kind) && derived.missing && derived.missing(here))
            gaps.add(derived.whatIsMissing, here, {});
}

} // namespace

std::vector<TicketGap> ticketGaps(const Ticket& ticket, const Survey& survey, Language language)
{
    Gaps gaps(language);
    if (ticket.complete())
        return {};
    const bool pipeline = ticket.kind == continuousIntegrationTicket;
    for (const std::string& id : ticket.components) {
        const auto node = survey.find(id);
        for (EnvironmentIndex e = 0; node && e <= survey.shared(); ++e) {
            const Here here(survey, *node, e);
            if (!survey.lives(*node, e) || (e == survey.shared()) == survey.perEnvironment(*node))
                continue;
            if (pipeline && !isAnswered(here.value(property::branch)))
                gaps.add(branch, here, property::branch);
            if (!pipeline && needsTicket(here))
                addGapsOf(here, gaps);
        }
    }
    return std::move(gaps).take();
}

} // namespace designer
