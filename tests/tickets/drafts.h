#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "catalogue/catalogue.h"
#include "format/format.h"
#include "tickets/tickets.h"

// Design text in, tickets out.

namespace designer::test {

inline constexpr const char* productionAndQa =
    R"([{"id": "production", "name": "Production", "kind": "production"},
        {"id": "qa", "name": "QA", "kind": "pre-production"}])";

/// The parts of a design file that a test says; the rest is plain.
struct Parts {
    std::string components = "[]";
    std::string connections = "[]";
    std::string environments = productionAndQa;
    std::string contacts = "{}";
    std::string client = R"("Banco Ejemplo")";
};

inline Design read(const Parts& parts)
{
    const std::string text =
        R"({"format": "modyo-connect-design", "version": 1, "name": "Retail banking APIs", "client": )" + parts.client
        + R"(, "description": "", "regions": {"primary": "us-east-1", "contingency": ""},
                                "contacts": )"
        + parts.contacts + R"(, "environments": )" + parts.environments + R"(, "components": )" + parts.components
        + R"(, "connections": )" + parts.connections + R"(, "notes": [], "accepted": []})";
    auto result = readDesign(text, Catalogue::builtIn(), "test.mcdesign");
    if (const auto* error = std::get_if<json::Error>(&result))
        throw std::runtime_error(error->in(Language::en));
    return std::get<Design>(std::move(result));
}

/// A design with its tickets.
struct Drafts {
    Survey survey;
    TicketPlan plan;

    explicit Drafts(const Parts& parts) : survey(read(parts), Catalogue::builtIn()), plan(tickets(survey)) {}

    std::vector<std::string> ids() const
    {
        std::vector<std::string> out;
        for (const Ticket& ticket : plan.tickets)
            out.push_back(ticket.id);
        return out;
    }
    Ticket ticket(std::string_view id) const
    {
        for (const Ticket& one : plan.tickets)
            if (one.id == id)
                return one;
        throw std::runtime_error("no ticket " + std::string(id));
    }
    std::string plain(std::string_view id, Language language = Language::en) const
    {
        return body(ticket(id), survey, language, TicketStyle::plain);
    }
    std::string markdown(std::string_view id, Language language = Language::en) const
    {
        return body(ticket(id), survey, language, TicketStyle::markdown);
    }
    std::string subjectOf(std::string_view id, Language language = Language::en) const
    {
        return subject(ticket(id), survey, language);
    }
    /// "key = value" or "key@environment = value", in order; "-" for no value.
    std::vector<std::string> fields(std::string_view id, Language language = Language::en) const
    {
        std::vector<std::string> out;
        for (const TicketAnswer& answer : answers(ticket(id), survey, language)) {
            if (answer.byEnvironment.empty())
                out.push_back(answer.key + " = " + answer.value.value_or("-"));
            for (const TicketAnswer::InEnvironment& one : answer.byEnvironment)
                out.push_back(answer.key + "@" + one.environment + " = " + one.value.value_or("-"));
        }
        return out;
    }
    /// Everything that a ticket would send, in both languages and styles.
    std::string everything(std::string_view id) const
    {
        std::string out;
        for (const Language language : {Language::en, Language::es}) {
            out += subjectOf(id, language) + "\n" + plain(id, language) + "\n" + markdown(id, language) + "\n";
            for (const std::string& field : fields(id, language))
                out += field + "\n";
        }
        return out;
    }
};

inline bool holds(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// One container with everything that its ticket asks for.
inline const char* accounts()
{
    return R"({"id": "accounts", "kind": "container", "name": "Accounts API",
        "properties": {"vcpu": 2, "memoryGb": 4, "maxInstances": 4,
                       "repository": {"name": "accounts", "location": "github.com/example/accounts"}},
        "overrides": {"production": {"branch": "main", "environmentVariables": {"API_URL": "https://api.example.com"}},
                      "qa": {"branch": "develop", "vcpu": 1, "memoryGb": 2, "maxInstances": 1}}})";
}

} // namespace designer::test
