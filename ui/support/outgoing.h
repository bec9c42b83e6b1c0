#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <string>
#include <vector>

#include "tickets/tickets.h"
#include "ui/support/account.h"

namespace designer::ui {

/// The most characters that a comment of the support center holds.
inline constexpr qsizetype longestComment = 65'000;

struct Attachment {
    QString name;
    QByteArray type; // "image/png"
    QByteArray bytes;
};

/// One ticket as it will be sent: all that a review has to show.
struct Outgoing {
    std::string ticket; // id
    QString subject, body;
    QString priority;
    QStringList copies;
    std::vector<CustomField> fields; // with their final contents
    std::vector<Attachment> attachments;
    std::string sha256; // of subject and body, see `contentHash`
};

/// The words of a ticket in a language, addressed as the account says. A body beyond the longest comment is cut
/// off, says so, and goes along whole as an attachment.
Outgoing outgoing(const Ticket& ticket, const Survey& survey, Language language, const SupportAccount& account);

/// The ticket as JSON.
Attachment ticketFile(const Ticket& ticket, const Survey& survey, Language language);

/// The body of `POST /api/v2/requests.json`; `uploads` are tokens of attachments.
QJsonObject requestBody(const Outgoing& ticket, const SupportAccount& account, const QStringList& uploads);

/// The request form filled in, for a browser.
struct FormLink {
    QUrl url;
    bool whole = true; // false: the body is too long for a link and is left out
};
FormLink formLink(const Outgoing& ticket, const SupportAccount& account, Language language);

} // namespace designer::ui
