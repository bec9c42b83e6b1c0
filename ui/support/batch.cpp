#include "ui/support/batch.h"

#include <QJsonDocument>

#include "ui/render/words.h"

namespace designer::ui {

namespace {

Verdict stoppedVerdict()
{
    Verdict verdict;
    verdict.ending = Ending::stopped;
    verdict.why = {{"Stopped", "Detenido"}, {}};
    return verdict;
}

} // namespace

Batch::Batch(const SupportAccount& account, const QString& token, std::vector<Outgoing> tickets,
             const BatchLimits& limits, QObject* parent)
    : QObject(parent), account_(account), limits_(limits), client_(account, token, limits.client)
{
    for (Outgoing& ticket : tickets)
        items_.push_back({std::move(ticket), State::waiting, {}, {}});
    pause_.setSingleShot(true);
    connect(&pause_, &QTimer::timeout, this, &Batch::go);
}

void Batch::start()
{
    running_ = true;
    next();
}

void Batch::stop()
{
    if (!running_ || stopping_)
        return;
    stopping_ = true;
    if (pause_.isActive()) {
        pause_.stop();
        end(State::failed, current().verdict);
    } else if (current().state == State::uploading) {
        client_.abort();
    } else {
        emit progressed(at_);
    }
}

/// The ticket that stands at the front, if it may be tried.
void Batch::next()
{
    if (at_ == items_.size() || stopping_)
        return finish();
    uploads_.clear();
    waits_ = 0;
    go();
}

void Batch::go()
{
    if (static_cast<std::size_t>(uploads_.size()) < current().ticket.attachments.size())
        upload();
    else
        post();
}

void Batch::upload()
{
    setState(State::uploading);
    const Attachment& file = current().ticket.attachments[static_cast<std::size_t>(uploads_.size())];
    client_.upload(file.name, file.type, file.bytes, [this](const Answer& answer) {
        const Verdict verdict = uploadVerdict(answer, client_.address());
        if (verdict.ending != Ending::done)
            return take(verdict);
        uploads_ << verdict.token;
        if (stopping_)
            return take(stoppedVerdict());
        go();
    });
}

void Batch::post()
{
    current().on = QDateTime::currentDateTimeUtc();
    setState(State::sending);
    if (stopping_) // by who was told of it
        return take(stoppedVerdict());
    const QJsonDocument body(requestBody(current().ticket, account_, uploads_));
    client_.post(QStringLiteral("/api/v2/requests.json"), "application/json", body.toJson(QJsonDocument::Compact),
                 [this](const Answer& answer) { take(requestVerdict(answer, client_.address())); });
}

void Batch::take(const Verdict& verdict)
{
    switch (verdict.ending) {
    case Ending::done:
        return end(State::sent, verdict);
    case Ending::unknown:
        return end(State::possiblySent, verdict);
    case Ending::later:
        return hold(verdict);
    case Ending::barred:
        stopping_ = true;
        return end(State::failed, verdict);
    case Ending::stopped:
        return end(State::notTried, verdict);
    case Ending::refused:
        return end(State::failed, verdict);
    }
}

/// Waits as long as it is told to, within reason.
void Batch::hold(const Verdict& verdict)
{
    if (stopping_ || verdict.waitSeconds > limits_.longestWaitSeconds || ++waits_ > limits_.mostWaits) {
        stopping_ = true;
        return end(State::failed, verdict);
    }
    current().verdict = verdict;
    setState(State::held);
    pause_.start(verdict.waitSeconds * limits_.msPerSecond);
}

void Batch::end(State state, const Verdict& verdict)
{
    current().verdict = verdict;
    current().on = QDateTime::currentDateTimeUtc();
    setState(state);
    ++at_;
    next();
}

void Batch::setState(State state)
{
    current().state = state;
    emit progressed(at_);
}

void Batch::finish()
{
    for (; at_ < items_.size(); ++at_)
        setState(State::notTried);
    running_ = false;
    emit finished();
}

std::optional<SentTicket> Batch::record(const Item& item)
{
    if (item.state != State::sending && item.state != State::sent && item.state != State::possiblySent)
        return std::nullopt;
    SentTicket sent;
    sent.id = item.ticket.ticket;
    sent.number = utf8(item.verdict.number);
    sent.url = utf8(item.verdict.url.toString());
    sent.on = utf8(item.on.toString(Qt::ISODate));
    sent.sha256 = item.ticket.sha256;
    sent.state = item.state == State::sent ? SentState::sent : SentState::possiblySent;
    return sent;
}

Design withProgress(const Design& design, const Design& before, const Batch::Item& item)
{
    if (const std::optional<SentTicket> record = Batch::record(item))
        return withSent(design, *record);
    const std::optional<SentTicket> known = sentTicket(before, item.ticket.ticket);
    return known ? withSent(design, *known) : withoutSent(design, item.ticket.ticket);
}

} // namespace designer::ui
