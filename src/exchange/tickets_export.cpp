#include "exchange/tickets_export.h"

#include <algorithm>

#include "exchange/markup.h"
#include "exchange/shown.h"
#include "tickets/clean_text.h"
#include "tickets/ticket_layout.h"
#include "tickets/ticket_names.h"

namespace designer {

namespace {

json::Value textOrNull(const std::optional<std::string>& value)
{
    return value ? json::Value(*value) : json::Value();
}

json::Array texts(const std::vector<std::string>& values)
{
    return {values.begin(), values.end()};
}

json::Value answerJson(const TicketAnswer& answer, Language language)
{
    json::Object byEnvironment;
    for (const auto& [environment, value] : answer.byEnvironment)
        byEnvironment.set(environment, textOrNull(value));
    return json::Object{{"key", answer.key},
                        {"label", answer.label.in(language)},
                        {"value", textOrNull(answer.value)},
                        {"byEnvironment", std::move(byEnvironment)}};
}

json::Value ticketJson(const Ticket& ticket, const Survey& now, Language language)
{
    json::Array fields;
    for (const TicketAnswer& answer : answers(ticket, now, language))
        fields.push_back(answerJson(answer, language));
    return json::Object{{"id", ticket.id},
                        {"action", actionName(ticket.action)},
                        {"kind", ticket.kind.text()},
                        {"components", texts(ticket.components)},
                        {"environments", texts(ticket.environments)},
                        {"after", texts(ticket.after)},
                        {"subject", subject(ticket, now, language)},
                        {"body", body(ticket, now, language, TicketStyle::plain)},
                        {"complete", ticket.complete()},
                        {"fields", std::move(fields)},
                        {"missing", texts(ticket.missing)}};
}

std::string base64(std::string_view bytes)
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t j = 0; j < 3; ++j)
            group = group << 8 | (i + j < bytes.size() ? static_cast<unsigned char>(bytes[i + j]) : 0U);
        for (std::size_t j = 0; j < 4; ++j)
            out += i + j > bytes.size() ? '=' : alphabet[group >> (18 - 6 * j) & 63];
    }
    return out;
}

/// An RFC 2047 encoded header value, folded between characters.
std::string encodedHeader(std::string_view text)
{
    constexpr std::size_t bytesPerWord = 42; // 75 characters with its frame
    std::string out;
    while (!text.empty()) {
        std::size_t length = std::min(bytesPerWord, text.size());
        while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
            --length;
        out += (out.empty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + base64(text.substr(0, length)) + "?=";
        text.remove_prefix(length);
    }
    return out;
}

std::string base64Lines(std::string_view text)
{
    constexpr std::size_t lineLength = 76;
    const std::string encoded = base64(text);
    std::string out;
    for (std::size_t at = 0; at < encoded.size(); at += lineLength)
        out += encoded.substr(at, lineLength) + "\r\n";
    return out;
}

std::string mailPart(std::string_view type, std::string_view content)
{
    return "Content-Type: " + std::string(type) + "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
           + base64Lines(content);
}

struct FormatRow {
    std::string_view extension;
    std::string (*content)(const Ticket&, const Survey&, Language);
};

const FormatRow& formatRow(TicketFormat format)
{
    static constexpr FormatRow rows[] = {
        {".txt",
         [](const Ticket& ticket, const Survey& now, Language language) {
             return subject(ticket, now, language) + "\n\n" + body(ticket, now, language, TicketStyle::plain);
         }},
        {".md", [](const Ticket& ticket, const Survey& now,
                   Language language) { return body(ticket, now, language, TicketStyle::markdown); }},
        {".json", [](const Ticket& ticket, const Survey& now,
                     Language language) { return json::write(ticketJson(ticket, now, language)) + "\n"; }},
        {".eml", &ticketMail},
    };
    return rows[static_cast<std::size_t>(format)];
}

constexpr Text withoutHeading{"No ticket is needed for", "No requieren ticket"};

/// Names are cleaned and laid out as in the tickets themselves.
std::string withoutTickets(const TicketPlan& plan, const Survey& now, Language language, TicketStyle style)
{
    if (plan.without.empty())
        return {};
    TicketSection section{std::string(withoutHeading.in(language)), {}, {}};
    for (const WithoutTicket& without : plan.without)
        if (const Component* component = now.design().component(without.component))
            section.entries.push_back(
                {componentName(*component, language), std::string(without.instead.in(language)), {}});
    return layOut({std::move(section)}, style);
}

} // namespace

std::string_view actionName(TicketAction action)
{
    static constexpr std::string_view names[] = {"create", "modify", "remove"};
    return names[static_cast<std::size_t>(action)];
}

json::Value ticketsJson(const TicketPlan& plan, const Survey& now, Language language)
{
    json::Array all, without;
    for (const Ticket& ticket : plan.tickets)
        all.push_back(ticketJson(ticket, now, language));
    for (const WithoutTicket& entry : plan.without)
        without.push_back(json::Object{{"component", entry.component}, {"instead", entry.instead.in(language)}});
    return json::Object{{"version", 1},
                        {"language", factsOf(language).code},
                        {"tickets", std::move(all)},
                        {"withoutTicket", std::move(without)}};
}

std::string ticketsText(const TicketPlan& plan, const Survey& now, Language language, TicketStyle style)
{
    std::string out;
    std::size_t number = 0;
    for (const Ticket& ticket : plan.tickets) {
        if (style == TicketStyle::plain) {
            const std::string heading = std::to_string(++number) + "/" + std::to_string(plan.tickets.size()) + "  "
                                        + subject(ticket, now, language);
            out += heading + "\n" + std::string(78, '-') + "\n";
        }
        out += body(ticket, now, language, style);
        while (!out.empty() && out.back() == '\n')
            out.pop_back();
        out += style == TicketStyle::plain ? "\n\n\n" : "\n\n---\n\n";
    }
    return out + withoutTickets(plan, now, language, style);
}

std::string ticketMail(const Ticket& ticket, const Survey& now, Language language)
{
    // Base64 never holds "=_", so one boundary fits every draft.
    const std::string boundary = "=_connect-designer";
    const std::string plain = body(ticket, now, language, TicketStyle::plain);
    const std::string html = "<!DOCTYPE html><html><body><pre style=\"font-family:sans-serif;white-space:pre-wrap\">"
                             + xmlLines(plain) + "</pre></body></html>";
    return "X-Unsent: 1\r\nMIME-Version: 1.0\r\nSubject: "
           + encodedHeader(json::visible(subject(ticket, now, language)))
           + "\r\nContent-Type: multipart/alternative; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n"
           + mailPart("text/plain", plain) + "--" + boundary + "\r\n" + mailPart("text/html", html) + "--" + boundary
           + "--\r\n";
}

std::string ticketMails(const TicketPlan& plan, const Survey& now, Language language)
{
    static constexpr Text all{"Ticket drafts for {design}, in the order of fulfilment",
                              "Borradores de tickets para {design}, en el orden de cumplimiento"};
    // No other boundary begins like this one.
    const std::string boundary = "=_all-from-connect-designer";
    const auto files = ticketFiles(plan, now, language, TicketFormat::mail);
    const std::string title = Message{all, {{"design", titleOf(now.design(), language)}}}.in(language);
    std::string list;
    for (const Ticket& ticket : plan.tickets)
        list += subject(ticket, now, language) + "\n";
    std::string out = "X-Unsent: 1\r\nMIME-Version: 1.0\r\nSubject: " + encodedHeader(title)
                      + "\r\nContent-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n"
                      + mailPart("text/plain", list);
    for (const ExportedFile& file : files)
        out += "--" + boundary + "\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment;\r\n filename=\""
               + file.name + "\"\r\n\r\n" + file.content;
    return out + "--" + boundary + "--\r\n";
}

std::vector<ExportedFile> ticketFiles(const TicketPlan& plan, const Survey& now, Language language, TicketFormat format)
{
    const FormatRow& row = formatRow(format);
    std::vector<ExportedFile> files;
    const std::size_t digits = std::max<std::size_t>(2, std::to_string(plan.tickets.size()).size());
    for (const Ticket& ticket : plan.tickets) {
        const std::string number = std::to_string(files.size() + 1);
        const std::string padding(digits - number.size(), '0');
        files.push_back({padding + number + "-" + fileName(ticket.id) + std::string(row.extension),
                         row.content(ticket, now, language)});
    }
    return files;
}

} // namespace designer
