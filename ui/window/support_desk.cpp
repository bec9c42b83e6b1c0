#include "ui/window/support_desk.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QSettings>

#include "ui/render/words.h"
#include "ui/studio/session.h"
#include "ui/support/address.h"
#include "ui/support/design_picture.h"
#include "ui/support/outgoing.h"
#include "ui/support/send_review.h"

namespace designer::ui {

SupportDesk::SupportDesk(Session& session, QWidget& window, TokenStore::Kind tokens)
    : QObject(&window), session_(session), window_(window), tokens_(tokens)
{
    connect(&session_, &Session::opened, this, [this] { sentHere_.clear(); });
}

SupportAccount SupportDesk::account() const
{
    return storedAccount(QSettings());
}

void SupportDesk::open(const QUrl& url)
{
    if (!QDesktopServices::openUrl(url))
        session_.say(tr("The browser could not be opened"));
}

void SupportDesk::openForm(const std::string& ticket, Language language)
{
    const auto analysis = session_.currentAnalysis();
    for (const Ticket& each : analysis->tickets.tickets) {
        if (each.id != ticket)
            continue;
        const Outgoing filled = outgoing(each, *analysis->survey, language, account());
        const FormLink link = formLink(filled, account(), language);
        if (!link.whole) {
            QGuiApplication::clipboard()->setText(filled.body);
            session_.say(tr("The text is too long for a link: it is on the clipboard, to be pasted into the form"));
        }
        return open(link.url);
    }
}

/// Only at the center that tickets are sent to: what a design file says may come from anybody.
void SupportDesk::openSent(const std::string& ticket)
{
    const QUrl address = supportAddress(account().address).value_or(QUrl());
    const std::optional<SentTicket> sent = sentTicket(session_.design(), ticket);
    const QUrl page(sent ? qt(sent->url) : QString());
    open(isOnHost(page, address) ? page : below(address, QStringLiteral("/hc/requests")));
}

/// Undoing does not call back what was sent.
void SupportDesk::restoreRecords()
{
    Design design = session_.design();
    for (const auto& [ticket, sent] : sentHere_)
        if (!sentTicket(design, ticket))
            design = withSent(design, sent);
    session_.apply(tr("Remember sent tickets"), std::move(design));
}

SendReview* SupportDesk::review(Language language)
{
    restoreRecords();
    SendContext context;
    context.ticketLanguage = language;
    context.picture = [analysis = session_.currentAnalysis(), language] { return designPicture(*analysis, language); };
    auto* review = new SendReview(session_, tokens_, account(), std::move(context), &window_);
    review->setAttribute(Qt::WA_DeleteOnClose);
    connect(review, &SendReview::accountChanged, this, [](const SupportAccount& account) {
        QSettings settings;
        storeAccount(settings, account);
    });
    connect(review, &SendReview::pageRequested, this, &SupportDesk::open);
    connect(review, &SendReview::recorded, this, [this](const SentTicket& sent) { sentHere_[sent.id] = sent; });
    connect(review, &SendReview::withdrawn, this, [this](const std::string& ticket) { sentHere_.erase(ticket); });
    review->open();
    return review;
}

} // namespace designer::ui
