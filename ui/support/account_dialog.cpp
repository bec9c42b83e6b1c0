#include "ui/support/account_dialog.h"

#include <QEvent>
#include <QPointer>
#include <QPushButton>

#include "ui/render/theme.h"
#include "ui/render/words.h"
#include "ui/support/sign_in.h"
#include "ui/support/verdict.h"
#include "ui_account_dialog.h"

namespace designer::ui {

namespace {

constexpr const char* priorities[] = {"", "low", "normal", "high", "urgent"};

void setShown(std::initializer_list<QWidget*> widgets, bool shown)
{
    for (QWidget* widget : widgets)
        widget->setVisible(shown);
}

} // namespace

AccountDialog::AccountDialog(SupportAccount account, TokenStore& tokens, Language language, QWidget* parent)
    : QDialog(parent), form_(std::make_unique<Ui::AccountDialog>()), tokens_(tokens), language_(language)
{
    form_->setupUi(this);
    fillChoices();
    fill(account);
    connectFields();
    showWay();
}

/// A field that loses the keyboard because the dialog goes away says so when its labels are gone.
AccountDialog::~AccountDialog()
{
    for (QLineEdit* field : findChildren<QLineEdit*>())
        field->disconnect(this);
}

void AccountDialog::fillChoices()
{
    form_->way->clear();
    form_->way->addItems({tr("Anonymous, with name and e-mail"), tr("Sign in in the browser (OAuth)"),
                          tr("API token (until April 2027)")});
    form_->priority->clear();
    form_->priority->addItems({tr("As the form has it"), tr("Low"), tr("Normal"), tr("High"), tr("Urgent")});
}

void AccountDialog::fill(const SupportAccount& account)
{
    form_->address->setText(account.address);
    form_->way->setCurrentIndex(static_cast<int>(account.way));
    form_->name->setText(account.name);
    form_->email->setText(account.email);
    form_->client->setText(account.clientId);
    form_->copies->setText(account.copies.join(QStringLiteral(", ")));
    for (int i = 0; i < static_cast<int>(std::size(priorities)); ++i)
        if (account.priority == QLatin1String(priorities[i]))
            form_->priority->setCurrentIndex(i);
    form_->ticketForm->setText(account.form);
    form_->fields->setText(fieldsLine(account.fields));
}

SupportAccount AccountDialog::account() const
{
    SupportAccount account;
    account.address = form_->address->text().trimmed();
    account.way = static_cast<SignInWay>(form_->way->currentIndex());
    account.name = form_->name->text().simplified();
    account.email = form_->email->text().trimmed();
    account.clientId = form_->client->text().trimmed();
    account.copies = emailsOf(form_->copies->text());
    account.priority = QLatin1String(priorities[std::max(0, form_->priority->currentIndex())]);
    bool isNumber = false;
    const qlonglong number = form_->ticketForm->text().trimmed().toLongLong(&isNumber);
    account.form = isNumber && number > 0 ? QString::number(number) : QString();
    account.fields = fieldsOf(form_->fields->text());
    return account;
}

void AccountDialog::connectFields()
{
    connect(form_->way, &QComboBox::activated, this, &AccountDialog::showWay);
    for (const QLineEdit* field : {form_->address, form_->email, form_->client})
        connect(field, &QLineEdit::editingFinished, this, &AccountDialog::showToken);
    connect(form_->signIn, &QPushButton::clicked, this, &AccountDialog::signIn);
    connect(form_->forget, &QPushButton::clicked, this, &AccountDialog::forget);
    connect(form_->test, &QPushButton::clicked, this, &AccountDialog::test);
    connect(form_->buttons, &QDialogButtonBox::accepted, this, &AccountDialog::acceptIfWhole);
    connect(form_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void AccountDialog::showWay()
{
    const auto way = static_cast<SignInWay>(form_->way->currentIndex());
    setShown({form_->nameLabel, form_->name}, way == SignInWay::anonymous);
    setShown({form_->emailLabel, form_->email}, way != SignInWay::oauth);
    setShown({form_->clientLabel, form_->client, form_->signIn}, way == SignInWay::oauth);
    setShown({form_->tokenLabel, form_->token}, way == SignInWay::apiToken);
    setShown({form_->forget, form_->tokenState}, way != SignInWay::anonymous);
    const QString notes[] = {
        tr("Where the support center lets people write without an account."),
        tr("A public client of the support center that redirects to http://127.0.0.1:%1/.").arg(signInPort),
        tr("API tokens can no longer be made, and end on 30 April 2027. Prefer signing in.")};
    form_->note->setText(notes[static_cast<std::size_t>(way)]);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::of(palette()).mutedText);
    form_->note->setPalette(muted);
    form_->tokenState->setPalette(muted);
    showToken();
}

void AccountDialog::showToken()
{
    tokens_.find(account().tokenKey(), [this, guard = QPointer(this)](const QString&, TokenStore::Place place) {
        if (!guard)
            return;
        const QString words[] = {tr("No token is kept."), tr("Kept in the keychain of the system."),
                                 tr("Kept until the program ends: the system has no keychain.")};
        form_->tokenState->setText(words[static_cast<std::size_t>(place)]);
        form_->forget->setEnabled(place != TokenStore::Place::nowhere);
    });
}

void AccountDialog::keepTyped()
{
    const QString token = form_->token->text().trimmed();
    if (token.isEmpty())
        return;
    form_->token->clear();
    keep(token);
}

void AccountDialog::keep(const QString& token)
{
    tokens_.keep(account().tokenKey(), token, [guard = QPointer(this)](TokenStore::Place) {
        if (guard)
            guard->showToken();
    });
}

void AccountDialog::forget()
{
    form_->token->clear();
    tokens_.forget(account().tokenKey(), [guard = QPointer(this)] {
        if (guard)
            guard->showToken();
    });
    say(tr("The token is forgotten here. At the support center it stays valid until it is revoked there."), false);
}

void AccountDialog::signIn()
{
    if (const AccountGap gap = gapOf(account()); gap != AccountGap::none)
        return say(gapWords(gap), true);
    signIn_ = std::make_unique<SignIn>(account());
    connect(signIn_.get(), &SignIn::browserNeeded, this, &AccountDialog::pageRequested);
    connect(signIn_.get(), &SignIn::signedIn, this, [this](const QString& token) {
        keep(token);
        say(tr("Signed in."), false);
    });
    connect(signIn_.get(), &SignIn::failed, this, [this](const Message& why) { say(qt(why.in(language_)), true); });
    say(tr("Sign in in the browser, then come back here."), false);
    signIn_->start();
}

void AccountDialog::test()
{
    const SupportAccount typed = account();
    if (const AccountGap gap = gapOf(typed); gap != AccountGap::none)
        return say(gapWords(gap), true);
    form_->test->setEnabled(false);
    say(tr("Asking %1…").arg(typed.address), false);
    if (const QString token = form_->token->text().trimmed(); !token.isEmpty())
        return ask(typed, token);
    tokens_.find(typed.tokenKey(), [this, typed, guard = QPointer(this)](const QString& token, TokenStore::Place) {
        if (guard)
            ask(typed, token);
    });
}

void AccountDialog::ask(const SupportAccount& account, const QString& token)
{
    client_ = std::make_unique<SupportClient>(account, token, ClientLimits());
    client_->get(QStringLiteral("/api/v2/users/me.json"),
                 [this](const Answer& answer) { tell(connectionVerdict(answer, client_->address())); });
}

void AccountDialog::tell(const Verdict& verdict)
{
    form_->test->setEnabled(true);
    if (verdict.ending != Ending::done)
        return say(qt(verdict.why.in(language_)), true);
    say(verdict.user.isEmpty() ? tr("The support center answers; nobody is signed in.")
                               : tr("The support center answers: signed in as %1.").arg(verdict.user),
        false);
}

void AccountDialog::say(const QString& words, bool problem)
{
    QPalette ink = palette();
    if (problem)
        ink.setColor(QPalette::WindowText, Theme::of(palette()).error);
    form_->result->setPalette(ink);
    form_->result->setText(words);
}

QString AccountDialog::gapWords(AccountGap gap) const
{
    const QString words[] = {{},
                             tr("The address must be that of a help center, with https."),
                             tr("Your e-mail address is needed."),
                             tr("The OAuth client is needed.")};
    return words[static_cast<std::size_t>(gap)];
}

void AccountDialog::acceptIfWhole()
{
    if (const AccountGap gap = gapOf(account()); gap != AccountGap::none)
        return say(gapWords(gap), true);
    keepTyped();
    accept();
}

void AccountDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        const SupportAccount typed = account();
        form_->retranslateUi(this);
        fillChoices();
        fill(typed);
        showWay();
    }
    QDialog::changeEvent(event);
}

} // namespace designer::ui
