#pragma once

#include <QObject>
#include <QUrl>
#include <map>
#include <string>

#include "design/sent.h"
#include "ui/support/account.h"
#include "ui/support/token_store.h"

class QWidget;

namespace designer::ui {

class SendReview;
class Session;

/// The ways from the tickets of the open design to the support center: the form in the browser, and the review
/// before tickets are sent. Remembers what was sent while the design is open, whatever is undone.
class SupportDesk : public QObject {
    Q_OBJECT

public:
    SupportDesk(Session& session, QWidget& window, TokenStore::Kind tokens = TokenStore::Kind::system);

    /// In the browser; a text that is too long for a link goes onto the clipboard.
    void openForm(const std::string& ticket, Language language);
    /// What was sent of a ticket.
    void openSent(const std::string& ticket);
    /// The dialog, which is open.
    SendReview* review(Language language);

private:
    void open(const QUrl& url);
    void restoreRecords();
    SupportAccount account() const;

    Session& session_;
    QWidget& window_;
    TokenStore tokens_;
    std::map<std::string, SentTicket> sentHere_; // by ticket
};

} // namespace designer::ui
