#pragma once

#include <QDialog>
#include <memory>

#include "text/text.h"
#include "ui/support/account.h"
#include "ui/support/client.h"
#include "ui/support/token_store.h"

class QUrl;

namespace Ui {
class AccountDialog;
} // namespace Ui

namespace designer::ui {

class SignIn;
struct Verdict;

/// Where tickets are sent to and as whom. What is typed becomes the account when the dialog is accepted; a token
/// goes into the store at once and is never shown again.
class AccountDialog : public QDialog {
    Q_OBJECT

public:
    AccountDialog(SupportAccount account, TokenStore& tokens, Language language, QWidget* parent = nullptr);
    ~AccountDialog() override;

    /// As typed.
    SupportAccount account() const;

signals:
    /// The page on which the user signs in.
    void pageRequested(const QUrl& url);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillChoices();
    void fill(const SupportAccount& account);
    void connectFields();
    void showWay();
    void showToken();
    void keepTyped();
    void keep(const QString& token);
    void signIn();
    void forget();
    void test();
    void ask(const SupportAccount& account, const QString& token);
    void tell(const Verdict& verdict);
    void say(const QString& words, bool problem);
    QString gapWords(AccountGap gap) const;
    void acceptIfWhole();

    std::unique_ptr<Ui::AccountDialog> form_;
    TokenStore& tokens_;
    Language language_;
    std::unique_ptr<SupportClient> client_;
    std::unique_ptr<SignIn> signIn_;
};

} // namespace designer::ui
