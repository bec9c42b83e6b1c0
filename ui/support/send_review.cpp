#include "ui/support/send_review.h"

#include <QEvent>
#include <QPointer>
#include <QPushButton>
#include <QScreen>

#include "ui/render/theme.h"
#include "ui/render/words.h"
#include "ui/studio/session.h"
#include "ui/support/account_dialog.h"
#include "ui/support/address.h"
#include "ui/support/request_preview.h"
#include "ui/support/review_model.h"
#include "ui_send_review.h"

namespace designer::ui {

namespace {

constexpr QSize usualSize(1080, 640);

bool hasLeft(Batch::State state)
{
    return state != Batch::State::waiting && state != Batch::State::uploading && state != Batch::State::held;
}

} // namespace

SendReview::SendReview(Session& session, TokenStore& tokens, SupportAccount account, SendContext context,
                       QWidget* parent)
    : QDialog(parent), session_(session), tokens_(tokens), account_(std::move(account)), context_(std::move(context)),
      form_(std::make_unique<Ui::SendReview>()), tickets_(new ReviewModel(session.currentAnalysis(), this))
{
    form_->setupUi(this);
    form_->tickets->setModel(tickets_);
    form_->splitter->setSizes({420, 640});
    resize(usualSize.boundedTo(screen()->availableSize() - QSize(32, 64)));
    connectParts();
    applyTheme();
    retranslate();
    form_->tickets->setCurrentIndex(tickets_->index(0));
    say(countWords(), false);
}

/// What is on its way when the program ends may have arrived: so it stands in the design already.
SendReview::~SendReview()
{
    form_->tickets->selectionModel()->disconnect(this);
    tickets_->disconnect(this);
    if (running())
        session_.settle();
}

void SendReview::connectParts()
{
    connect(form_->tickets->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SendReview::showCurrent);
    connect(tickets_, &ReviewModel::chosenChanged, this, &SendReview::showButtons);
    connect(form_->attachPicture, &QCheckBox::toggled, this, &SendReview::showCurrent);
    connect(form_->attachJson, &QCheckBox::toggled, this, &SendReview::showCurrent);
    connect(form_->editAccount, &QPushButton::clicked, this, &SendReview::editAccount);
    connect(form_->openThere, &QPushButton::clicked, this, &SendReview::openThere);
    connect(form_->isThere, &QPushButton::clicked, this, [this] { settle(true); });
    connect(form_->isNotThere, &QPushButton::clicked, this, [this] { settle(false); });
    connect(form_->send, &QPushButton::clicked, this, &SendReview::send);
    connect(form_->stop, &QPushButton::clicked, this, [this] { batch_->stop(); });
    connect(form_->close, &QPushButton::clicked, this, &SendReview::reject);
}

void SendReview::retranslate()
{
    form_->tickets->setAccessibleName(tr("Tickets, with a box for each: sent or left out"));
    form_->request->setAccessibleName(tr("What is sent of this ticket"));
    form_->progress->setAccessibleName(tr("Tickets that have their answer"));
    tickets_->setLanguage(session_.language());
    showAccount();
    showCurrent();
}

void SendReview::applyTheme()
{
    tickets_->setTheme(Theme::of(palette()), devicePixelRatioF());
}

void SendReview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        form_->retranslateUi(this);
        retranslate();
    }
    if (event->type() == QEvent::PaletteChange) {
        applyTheme();
        showCurrent();
    }
    QDialog::changeEvent(event);
}

std::size_t SendReview::current() const
{
    const QModelIndex index = form_->tickets->currentIndex();
    return index.isValid() ? static_cast<std::size_t>(index.row()) : tickets_->rows().size();
}

Outgoing SendReview::request(std::size_t row) const
{
    const Ticket& ticket = tickets_->rows()[row].ticket;
    Outgoing out = outgoing(ticket, tickets_->survey(), context_.ticketLanguage, account_);
    if (form_->attachPicture->isChecked() && !picture_.isEmpty())
        out.attachments.push_back({tr("design.png"), "image/png", picture_});
    if (form_->attachJson->isChecked())
        out.attachments.push_back(ticketFile(ticket, tickets_->survey(), context_.ticketLanguage));
    return out;
}

void SendReview::showAccount()
{
    if (gapOf(account_) == AccountGap::none)
        form_->accountWords->setText(account_.way == SignInWay::oauth
                                         ? tr("Sends to %1 as the user who is signed in").arg(account_.address)
                                         : tr("Sends to %1 as %2").arg(account_.address, account_.email));
    else
        form_->accountWords->setText(tr("Not yet known: where to send, and as whom"));
}

void SendReview::showCurrent()
{
    if (form_->attachPicture->isChecked() && picture_.isEmpty() && context_.picture)
        picture_ = context_.picture();
    form_->attachPicture->setEnabled(!running() && (!picture_.isEmpty() || !form_->attachPicture->isChecked()));
    if (current() < tickets_->rows().size())
        form_->request->setHtml(RequestPreview::page(request(current()), account_,
                                                     tickets_->rows()[current()].verdict.fields, Theme::of(palette())));
    else
        form_->request->setPlainText(tr("The design asks for nothing."));
    showButtons();
}

/// What can be done now.
void SendReview::showButtons()
{
    const std::size_t chosen = tickets_->chosenCount();
    form_->send->setText(chosen == 1 ? tr("Send 1 ticket") : tr("Send %1 tickets").arg(chosen));
    form_->send->setEnabled(chosen > 0 && !running());
    form_->stop->setVisible(running());
    form_->stop->setEnabled(running() && !batch_->isStopping());
    form_->progress->setVisible(running());
    form_->close->setEnabled(!running());
    form_->editAccount->setEnabled(!running());
    form_->attachJson->setEnabled(!running());
    const ReviewRow* row = current() < tickets_->rows().size() ? &tickets_->rows()[current()] : nullptr;
    const bool unsure = row && row->sending == Sending::possiblySent;
    form_->known->setVisible(!running() && row && row->record && (unsure || !row->record->url.empty()));
    form_->isThere->setVisible(unsure);
    form_->isNotThere->setVisible(unsure);
    form_->openThere->setText(unsure || !row || !row->record ? tr("Look at the requests…")
                                                             : tr("Open #%1…").arg(qt(row->record->number)));
}

void SendReview::say(const QString& words, bool problem)
{
    QPalette ink = palette();
    if (problem)
        ink.setColor(QPalette::WindowText, Theme::of(palette()).error);
    form_->status->setPalette(ink);
    form_->status->setText(words);
}

/// "12 tickets, 9 of them chosen".
QString SendReview::countWords() const
{
    return tr("%1 tickets, %2 of them chosen").arg(tickets_->rows().size()).arg(tickets_->chosenCount());
}

void SendReview::setAccount(const SupportAccount& account)
{
    account_ = account;
    emit accountChanged(account_);
    showAccount();
    showCurrent();
}

void SendReview::editAccount()
{
    auto* dialog = new AccountDialog(account_, tokens_, session_.language(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountDialog::pageRequested, this, &SendReview::pageRequested);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setAccount(dialog->account()); });
    dialog->open();
}

/// Only pages of the center that tickets are sent to: what a design file says may come from anybody.
void SendReview::openThere()
{
    const ReviewRow& row = tickets_->rows()[current()];
    const QUrl address = supportAddress(account_.address).value_or(QUrl());
    const QUrl page(row.record ? qt(row.record->url) : QString());
    const bool known = row.sending != Sending::possiblySent && isOnHost(page, address);
    emit pageRequested(known ? page : below(address, QStringLiteral("/hc/requests")));
}

/// The user has looked whether a ticket arrived.
void SendReview::settle(bool isThere)
{
    const std::size_t row = current();
    SentTicket sent = *tickets_->rows()[row].record;
    sent.state = SentState::sent;
    session_.apply(tr("Settle a ticket"),
                   isThere ? withSent(session_.design(), sent) : withoutSent(session_.design(), sent.id));
    if (isThere)
        emit recorded(sent);
    else
        emit withdrawn(sent.id);
    tickets_->setRecord(row, sentTicket(session_.design(), sent.id));
    tickets_->forgetProgress(row);
    showCurrent();
}

void SendReview::send()
{
    if (running() || tickets_->chosenCount() == 0)
        return;
    if (gapOf(account_) != AccountGap::none)
        return editAccount();
    if (!account_.needsToken())
        return sendWith({});
    tokens_.find(account_.tokenKey(), [guard = QPointer(this)](const QString& token, TokenStore::Place) {
        if (!guard || guard->running())
            return;
        if (!token.isEmpty())
            return guard->sendWith(token);
        guard->say(tr("There is no token for this account yet."), true);
        guard->editAccount();
    });
}

void SendReview::sendWith(const QString& token)
{
    sentRows_ = tickets_->chosen();
    std::vector<Outgoing> requests;
    for (const std::size_t row : sentRows_)
        requests.push_back(request(row));
    before_ = session_.design();
    batch_ = std::make_unique<Batch>(account_, token, std::move(requests), context_.limits);
    connect(batch_.get(), &Batch::progressed, this, &SendReview::take);
    connect(batch_.get(), &Batch::finished, this, &SendReview::finish);
    form_->progress->setRange(0, static_cast<int>(sentRows_.size()));
    form_->progress->setValue(0);
    tickets_->setLocked(true);
    batch_->start();
    showCurrent();
}

/// The design knows of a ticket before it leaves.
void SendReview::take(std::size_t at)
{
    const Batch::Item& item = batch_->items()[at];
    if (hasLeft(item.state)) {
        Design next = withProgress(session_.design(), before_, item);
        if (session_.inGesture())
            session_.amend(std::move(next));
        else
            session_.apply(tr("Send tickets"), std::move(next));
        if (const std::optional<SentTicket> known = sentTicket(session_.design(), item.ticket.ticket))
            emit recorded(*known);
        else
            emit withdrawn(item.ticket.ticket);
    }
    tickets_->setProgress(sentRows_[at], item);
    form_->progress->setValue(static_cast<int>(at));
    form_->tickets->scrollTo(tickets_->index(static_cast<int>(sentRows_[at])));
    say(batch_->isStopping() ? tr("Finishing what has left…")
                             : tr("Sending %1 of %2…").arg(at + 1).arg(sentRows_.size()),
        false);
    if (sentRows_[at] == current())
        showCurrent();
    showButtons();
}

void SendReview::finish()
{
    session_.settle();
    int there = 0;
    int unsure = 0;
    for (std::size_t i = 0; i < sentRows_.size(); ++i) {
        const Batch::State state = batch_->items()[i].state;
        there += state == Batch::State::sent ? 1 : 0;
        unsure += state == Batch::State::possiblySent ? 1 : 0;
        tickets_->setRecord(sentRows_[i], sentTicket(session_.design(), tickets_->rows()[sentRows_[i]].ticket.id));
    }
    tickets_->setLocked(false);
    QStringList words{tr("%1 of %2 sent.").arg(there).arg(sentRows_.size())};
    if (unsure > 0)
        words << tr("%1 possibly sent: look before sending again.").arg(unsure);
    if (there + unsure > 0)
        words << tr("Save the design: it remembers them.");
    say(words.join(QLatin1Char(' ')), unsure > 0 || there == 0);
    showCurrent();
}

void SendReview::reject()
{
    if (running())
        batch_->stop();
    else
        QDialog::reject();
}

} // namespace designer::ui
