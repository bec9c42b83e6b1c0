#pragma once

#include <QString>
#include <QUrl>
#include <string>
#include <vector>

#include "text/text.h"
#include "ui/support/client.h"

namespace designer::ui {

/// What an answer means for the ticket.
enum class Ending : std::uint8_t {
    done,    ///< it is there
    refused, ///< it is not, for a reason of its own
    barred,  ///< it is not, and the next would fare the same
    later,   ///< it is not; asked to wait
    unknown, ///< it may be there
    stopped, ///< it is not: the user stopped it
};

/// What a server says of a field: "subject", "cannot be blank".
struct FieldProblem {
    std::string field;
    std::string words;
};

struct Verdict {
    Ending ending = Ending::unknown;
    QString number; // of the request; empty: not known
    QUrl url;       // of the request, for people; empty: not known
    QString token;  // of an upload
    QString user;   // who is signed in; empty: nobody
    Message why;    // for everything but `done`; texts of the server are shortened and made visible
    std::vector<FieldProblem> fields;
    int waitSeconds = 0;
};

/// Of `POST /api/v2/requests.json`.
Verdict requestVerdict(const Answer& answer, const QUrl& address);
/// Of an upload: it makes no ticket, so nothing is ever unknown.
Verdict uploadVerdict(const Answer& answer, const QUrl& address);
/// Of `GET /api/v2/users/me.json`.
Verdict connectionVerdict(const Answer& answer, const QUrl& address);

/// A server's text, fit to be shown: one line of at most 300 characters.
std::string shown(const QString& text);

} // namespace designer::ui
