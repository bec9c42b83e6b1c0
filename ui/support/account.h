#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>
#include <vector>

class QSettings;

namespace designer::ui {

/// How the support center knows who asks.
enum class SignInWay : std::uint8_t {
    anonymous, ///< a name and an e-mail address in each request
    oauth,     ///< a bearer token from a sign-in in the browser
    apiToken,  ///< an API token with the user's e-mail address; on its way out
};

/// What a field that a form has of its own is filled with.
struct CustomField {
    QString id; // digits
    /// "design", "client", "kind", "environments", "action", or "=" and words that are always the same.
    QString content;
    bool operator==(const CustomField&) const = default;
};

/// Where tickets are sent to and as whom. Holds no secret: that is in a `TokenStore`.
struct SupportAccount {
    QString address; // as `supportAddress` takes it
    SignInWay way = SignInWay::anonymous;
    QString name, email; // of the requester
    QString clientId;    // of the OAuth client; not a secret
    QStringList copies;  // e-mail addresses
    QString priority;    // "low", "normal", "high", "urgent"; empty: the form's own
    QString form;        // id of the ticket form, digits; empty: the center's own
    std::vector<CustomField> fields;

    bool operator==(const SupportAccount&) const = default;

    /// What a token is kept under: the address and the user or the client.
    QString tokenKey() const;
    bool needsToken() const { return way != SignInWay::anonymous; }
};

/// Why an account cannot be used yet.
enum class AccountGap : std::uint8_t { none, address, email, clientId };
AccountGap gapOf(const SupportAccount& account);

/// Under the group "support" of the settings; at the support center of the guide where none was chosen.
SupportAccount storedAccount(const QSettings& settings);
void storeAccount(QSettings& settings, const SupportAccount& account);

/// "123=design; 456==Bank" for a line that a user edits, and back; what cannot be read is left out.
QString fieldsLine(const std::vector<CustomField>& fields);
std::vector<CustomField> fieldsOf(const QString& line);

/// E-mail addresses of a line, separated by commas, semicolons or spaces; what is none is left out.
QStringList emailsOf(const QString& line);
bool isEmail(const QString& text);

} // namespace designer::ui
