#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tickets/tickets.h"

namespace designer {

/// Sizes and settings of a component that no field of its ticket asks for, but
/// whoever fulfils it must know: what is always said first, then what differs
/// from the catalogue's default.
std::vector<TicketAnswer> settings(const Ticket& ticket, const Survey& survey, Language language);

/// Whether the ticket counts this field as missing there; an empty environment
/// asks for the field as a whole.
bool isMissing(const Ticket& ticket, std::string_view field, std::string_view environment);

/// "[missing: branch for QA]": everything that a missing field lacks there.
std::string gaps(const Ticket& ticket, const Survey& survey, std::string_view field, std::string_view environment,
                 Language language);

/// A visible gap; no environment: everywhere.
std::string gap(std::string_view what, std::string_view environmentName, Language language);

// Of code-repository and continuous-integration tickets.
std::vector<TicketAnswer> repositoryAnswers(const Ticket& ticket, const Survey& survey, Language language);

} // namespace designer
