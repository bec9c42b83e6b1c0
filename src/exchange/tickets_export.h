#pragma once

#include <string>
#include <vector>

#include "exchange/exporter.h"
#include "json/json.h"

namespace designer {

/// "create", "modify", "remove".
std::string_view actionName(TicketAction action);

/// What `tickets --format json` prints. `now` is the survey of the plan.
json::Value ticketsJson(const TicketPlan& plan, const Survey& now, Language language);

/// All drafts as one text, in the order of fulfilment, and what needs no ticket.
std::string ticketsText(const TicketPlan& plan, const Survey& now, Language language, TicketStyle style);

/// An unsent message for a mail program (RFC 5322, CRLF, UTF-8): no sender, no date.
std::string ticketMail(const Ticket& ticket, const Survey& now, Language language);

/// All drafts as one such message: a list of them, and each as a message attached, in the order of fulfilment.
std::string ticketMails(const TicketPlan& plan, const Survey& now, Language language);

enum class TicketFormat { text, markdown, json, mail };

/// One file for each ticket; names sort in the order of fulfilment.
std::vector<ExportedFile> ticketFiles(const TicketPlan& plan, const Survey& now, Language language,
                                      TicketFormat format);

} // namespace designer
