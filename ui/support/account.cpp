#include "ui/support/account.h"

#include <QRegularExpression>
#include <QSettings>
#include <algorithm>
#include <iterator>

#include "ui/support/address.h"

namespace designer::ui {

namespace {

constexpr const char* wayNames[] = {"anonymous", "oauth", "api-token"};

/// Where the guide sends every request.
QString usualAddress()
{
    return QStringLiteral("support.modyo.com");
}

QString key(const char* name)
{
    return QStringLiteral("support/") + QLatin1String(name);
}

SignInWay wayNamed(const QString& name)
{
    const auto at = std::find(std::begin(wayNames), std::end(wayNames), name);
    return at == std::end(wayNames) ? SignInWay::anonymous : static_cast<SignInWay>(at - std::begin(wayNames));
}

bool isNumber(const QString& text)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,18}$"));
    return digits.match(text).hasMatch();
}

struct TextPart {
    const char* name;
    QString SupportAccount::* part;
};
constexpr TextPart texts[] = {{"address", &SupportAccount::address},   {"name", &SupportAccount::name},
                              {"email", &SupportAccount::email},       {"client", &SupportAccount::clientId},
                              {"priority", &SupportAccount::priority}, {"form", &SupportAccount::form}};

} // namespace

QString SupportAccount::tokenKey() const
{
    const std::optional<QUrl> url = supportAddress(address);
    const QString who = way == SignInWay::oauth ? QStringLiteral("client ") + clientId : email;
    return (url ? url->toString() : address) + QLatin1Char('|') + who;
}

AccountGap gapOf(const SupportAccount& account)
{
    if (!supportAddress(account.address))
        return AccountGap::address;
    if (account.way != SignInWay::oauth && !isEmail(account.email))
        return AccountGap::email;
    if (account.way == SignInWay::oauth && account.clientId.isEmpty())
        return AccountGap::clientId;
    return AccountGap::none;
}

SupportAccount storedAccount(const QSettings& settings)
{
    SupportAccount account;
    for (const TextPart& text : texts)
        account.*text.part = settings.value(key(text.name)).toString();
    if (account.address.isEmpty())
        account.address = usualAddress();
    account.way = wayNamed(settings.value(key("way")).toString());
    account.copies = settings.value(key("copies")).toStringList();
    account.fields = fieldsOf(settings.value(key("fields")).toString());
    return account;
}

void storeAccount(QSettings& settings, const SupportAccount& account)
{
    for (const TextPart& text : texts)
        settings.setValue(key(text.name), account.*text.part);
    settings.setValue(key("way"), QLatin1String(wayNames[static_cast<std::size_t>(account.way)]));
    settings.setValue(key("copies"), account.copies);
    settings.setValue(key("fields"), fieldsLine(account.fields));
}

QString fieldsLine(const std::vector<CustomField>& fields)
{
    QStringList parts;
    for (const CustomField& field : fields)
        parts << field.id + QLatin1Char('=') + field.content;
    return parts.join(QStringLiteral("; "));
}

std::vector<CustomField> fieldsOf(const QString& line)
{
    std::vector<CustomField> out;
    for (const QString& part : line.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const qsizetype at = part.indexOf(QLatin1Char('='));
        const CustomField field{part.left(at).trimmed(), part.mid(at + 1).trimmed()};
        if (at > 0 && isNumber(field.id) && !field.content.isEmpty())
            out.push_back(field);
    }
    return out;
}

QStringList emailsOf(const QString& line)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    QStringList out = line.split(separators, Qt::SkipEmptyParts);
    out.removeIf([](const QString& each) { return !isEmail(each); });
    return out;
}

bool isEmail(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[^\\s@<>\",;]{1,200}@[^\\s@<>\",;]+\\.[^\\s@<>\",;.]+$"));
    return form.match(text).hasMatch();
}

} // namespace designer::ui
