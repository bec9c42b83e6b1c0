#pragma once

#include <QDialog>
#include <functional>
#include <memory>

#include "ui/support/account.h"
#include "ui/support/batch.h"
#include "ui/support/token_store.h"

class QUrl;

namespace Ui {
class SendReview;
} // namespace Ui

namespace designer::ui {

class ReviewModel;
class Session;

/// What the review needs of its surroundings.
struct SendContext {
    Language ticketLanguage = Language::en;
    std::function<QByteArray()> picture; // of the design, as PNG; empty bytes: there is none
    BatchLimits limits{};
};

/// Shows exactly what will be sent to the support center, lets the user choose, sends it, and writes what became of
/// each ticket into the design. Incomplete tickets, those held back by an error and those sent before are left out
/// unless the user chooses each of them.
class SendReview : public QDialog {
    Q_OBJECT

public:
    SendReview(Session& session, TokenStore& tokens, SupportAccount account, SendContext context,
               QWidget* parent = nullptr);
    ~SendReview() override;

    const SupportAccount& account() const { return account_; }

public slots:
    void setAccount(const designer::ui::SupportAccount& account);
    void send();
    /// While something is sent it stops that instead, and stays until what has left has its answer.
    void reject() override;

signals:
    void accountChanged(const designer::ui::SupportAccount& account);
    void pageRequested(const QUrl& url);
    /// What a design must not forget, whatever is undone; and what it may.
    void recorded(const designer::SentTicket& sent);
    void withdrawn(const std::string& ticket);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    void retranslate();
    void applyTheme();
    void showAccount();
    void showCurrent();
    void showButtons();
    void editAccount();
    void openThere();
    void settle(bool isThere);
    void sendWith(const QString& token);
    void take(std::size_t at);
    void finish();
    void say(const QString& words, bool problem);
    QString countWords() const;
    std::size_t current() const;
    Outgoing request(std::size_t row) const;
    bool running() const { return batch_ && batch_->running(); }

    Session& session_;
    TokenStore& tokens_;
    SupportAccount account_;
    SendContext context_;
    std::unique_ptr<Ui::SendReview> form_;
    ReviewModel* tickets_;
    QByteArray picture_; // made when it is first needed
    std::unique_ptr<Batch> batch_;
    std::vector<std::size_t> sentRows_; // of the batch
    Design before_;                     // when the batch began
};

} // namespace designer::ui
