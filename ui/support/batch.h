#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <optional>
#include <vector>

#include "design/sent.h"
#include "ui/support/outgoing.h"
#include "ui/support/verdict.h"

namespace designer::ui {

struct BatchLimits {
    ClientLimits client;
    int longestWaitSeconds = 900; // that a server may ask for
    int mostWaits = 5;            // for one ticket
    int msPerSecond = 1000;       // of waiting; tests wait faster
};

/// Sends tickets one after the other. Each is sent at most once: where it is unknown whether one arrived, that is
/// what it says. Stops at what would repeat; waits when it is asked to.
class Batch : public QObject {
    Q_OBJECT

public:
    enum class State : std::uint8_t { waiting, uploading, sending, held, sent, failed, possiblySent, notTried };

    struct Item {
        Outgoing ticket;
        State state = State::waiting;
        Verdict verdict; // from `held` on
        QDateTime on;    // UTC, when it left or ended
    };

    Batch(const SupportAccount& account, const QString& token, std::vector<Outgoing> tickets,
          const BatchLimits& limits = {}, QObject* parent = nullptr);

    const std::vector<Item>& items() const { return items_; }
    bool running() const { return running_; }
    /// One that has left may not be recalled: it is waited for.
    bool isStopping() const { return stopping_; }

    /// Once.
    void start();
    /// Sends no more. What is on its way ends by itself.
    void stop();

    /// What a design has to remember; nothing where nothing can have arrived. While one is on its way it is
    /// possibly sent.
    static std::optional<SentTicket> record(const Item& item);

signals:
    void progressed(std::size_t at);
    void finished();

private:
    Item& current() { return items_[at_]; }
    void next();
    void go();
    void upload();
    void post();
    void take(const Verdict& verdict);
    void hold(const Verdict& verdict);
    void end(State state, const Verdict& verdict);
    void setState(State state);
    void finish();

    SupportAccount account_;
    std::vector<Item> items_;
    BatchLimits limits_;
    SupportClient client_;
    QTimer pause_;
    std::size_t at_ = 0;
    QStringList uploads_; // tokens of the current ticket
    int waits_ = 0;
    bool running_ = false;
    bool stopping_ = false;
};

/// With what has become of a ticket, or with what was known of it before. Called for each progress, a design on disk
/// knows of a ticket before it leaves, so that a crash loses none.
Design withProgress(const Design& design, const Design& before, const Batch::Item& item);

} // namespace designer::ui
