#include "ui/support/outgoing.h"

#include <QJsonArray>
#include <QUrlQuery>

#include "exchange/markup.h"
#include "exchange/sent_tickets.h"
#include "exchange/tickets_export.h"
#include "tickets/ticket_names.h"
#include "ui/render/words.h"
#include "ui/support/address.h"

namespace designer::ui {

namespace {

constexpr Text cutOff{"\n[The whole text is in the attached file.]",
                      "\n[El texto completo está en el archivo adjunto.]"};
constexpr qsizetype longestLink = 2'000;

QString environments(const Ticket& ticket, const Survey& survey, Language language)
{
    QStringList names;
    for (const std::string& id : ticket.environments)
        names << qt(environmentName(survey, id, language));
    return names.join(QStringLiteral(", "));
}

/// What a custom field is filled with; words that nobody knows stay as they are.
QString contentOf(const QString& content, const Ticket& ticket, const Survey& survey, Language language)
{
    const Header& header = survey.design().header();
    if (content.startsWith(QLatin1Char('=')))
        return content.mid(1);
    if (content == QLatin1String("design"))
        return qt(header.name);
    if (content == QLatin1String("client"))
        return qt(header.client);
    if (content == QLatin1String("kind"))
        return qt(ticket.kind.text());
    if (content == QLatin1String("action"))
        return qt(actionName(ticket.action));
    return content == QLatin1String("environments") ? environments(ticket, survey, language) : content;
}

Attachment fileOf(const Ticket& ticket, const Survey& survey, Language language, TicketFormat format,
                  const QByteArray& type)
{
    TicketPlan one;
    one.tickets = TicketList(std::vector<Ticket>{ticket});
    const std::vector<ExportedFile> files = ticketFiles(one, survey, language, format);
    const QString suffix = format == TicketFormat::json ? QStringLiteral(".json") : QStringLiteral(".txt");
    return {qt(fileName(ticket.id)) + suffix, type, QByteArray::fromStdString(files.front().content)};
}

QJsonArray jsonOf(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonArray jsonOf(const std::vector<CustomField>& fields)
{
    QJsonArray out;
    for (const CustomField& field : fields)
        out.append(
            QJsonObject{{QStringLiteral("id"), field.id.toLongLong()}, {QStringLiteral("value"), field.content}});
    return out;
}

} // namespace

Outgoing outgoing(const Ticket& ticket, const Survey& survey, Language language, const SupportAccount& account)
{
    Outgoing out;
    out.ticket = ticket.id;
    out.subject = qt(subject(ticket, survey, language));
    out.body = qt(body(ticket, survey, language, TicketStyle::plain));
    out.sha256 = contentHash(ticket, survey, language);
    out.priority = account.priority;
    out.copies = account.copies;
    for (const CustomField& field : account.fields)
        out.fields.push_back({field.id, contentOf(field.content, ticket, survey, language)});
    if (out.body.size() > longestComment) {
        const QString end = qt(cutOff, language);
        out.body = out.body.left(longestComment - end.size()) + end;
        out.attachments.push_back(fileOf(ticket, survey, language, TicketFormat::text, "text/plain; charset=utf-8"));
    }
    return out;
}

Attachment ticketFile(const Ticket& ticket, const Survey& survey, Language language)
{
    return fileOf(ticket, survey, language, TicketFormat::json, "application/json");
}

QJsonObject requestBody(const Outgoing& ticket, const SupportAccount& account, const QStringList& uploads)
{
    QJsonObject comment{{QStringLiteral("body"), ticket.body}};
    if (!uploads.isEmpty())
        comment.insert(QStringLiteral("uploads"), jsonOf(uploads));
    QJsonObject request{{QStringLiteral("subject"), ticket.subject}, {QStringLiteral("comment"), comment}};
    if (account.way == SignInWay::anonymous)
        request.insert(QStringLiteral("requester"),
                       QJsonObject{{QStringLiteral("name"), account.name.isEmpty() ? account.email : account.name},
                                   {QStringLiteral("email"), account.email}});
    if (!ticket.priority.isEmpty())
        request.insert(QStringLiteral("priority"), ticket.priority);
    if (!account.form.isEmpty())
        request.insert(QStringLiteral("ticket_form_id"), account.form.toLongLong());
    if (!ticket.fields.empty())
        request.insert(QStringLiteral("custom_fields"), jsonOf(ticket.fields));
    if (!ticket.copies.isEmpty())
        request.insert(QStringLiteral("collaborators"), jsonOf(ticket.copies));
    return {{QStringLiteral("request"), request}};
}

FormLink formLink(const Outgoing& ticket, const SupportAccount& account, Language language)
{
    const auto encoded = [](const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    QUrlQuery query;
    const auto add = [&](const QString& key, const QString& value) {
        if (!value.isEmpty())
            query.addQueryItem(key, encoded(value));
    };
    add(QStringLiteral("ticket_form_id"), account.form);
    add(QStringLiteral("tf_subject"), ticket.subject);
    add(QStringLiteral("tf_priority"),
        ticket.priority == QLatin1String("normal") ? QStringLiteral("norm") : ticket.priority);
    if (account.way == SignInWay::anonymous)
        add(QStringLiteral("tf_anonymous_requester_email"), account.email);
    add(QStringLiteral("tf_collaborators"), ticket.copies.join(QLatin1Char(',')));
    for (const CustomField& field : ticket.fields)
        add(QStringLiteral("tf_") + field.id, field.content);
    QUrl url = below(supportAddress(account.address).value_or(QUrl()),
                     QStringLiteral("/hc/%1/requests/new")
                         .arg(language == Language::en ? QStringLiteral("en-us") : qt(factsOf(language).code)));
    url.setQuery(query);
    const QUrl withoutBody = url;
    add(QStringLiteral("tf_description"), ticket.body);
    url.setQuery(query);
    const bool whole = url.toEncoded().size() <= longestLink;
    return {whole ? url : withoutBody, whole};
}

} // namespace designer::ui
