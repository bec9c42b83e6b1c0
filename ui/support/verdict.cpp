#include "ui/support/verdict.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "ui/render/words.h"
#include "ui/support/address.h"
#include "json/json.h"

namespace designer::ui {

namespace {

constexpr int usualWaitSeconds = 60;
constexpr qsizetype longestShown = 300;
constexpr std::size_t mostFieldProblems = 20;

Verdict because(Ending ending, Message why)
{
    Verdict verdict;
    verdict.ending = ending;
    verdict.why = std::move(why);
    return verdict;
}

std::string hostOf(const QUrl& url)
{
    return shown(url.host());
}

QJsonObject objectIn(const Answer& answer)
{
    return QJsonDocument::fromJson(answer.content).object();
}

QString idIn(const QJsonObject& object)
{
    const QJsonValue id = object.value(QLatin1String("id"));
    return id.isDouble() ? QString::number(id.toInteger()) : QString();
}

/// "{"error": "RecordInvalid", "description": "…"}" or `{"error": {"title", "message"}}` in one line.
std::string serverWords(const Answer& answer)
{
    const QJsonObject object = objectIn(answer);
    const QJsonValue error = object.value(QLatin1String("error"));
    QStringList words;
    for (const QJsonValue& part :
         {error, object.value(QLatin1String("description")), error.toObject().value(QLatin1String("title")),
          error.toObject().value(QLatin1String("message"))})
        if (part.isString())
            words << part.toString();
    return shown(words.join(QStringLiteral(": ")));
}

std::vector<FieldProblem> fieldProblems(const Answer& answer)
{
    std::vector<FieldProblem> out;
    const QJsonObject details = objectIn(answer).value(QLatin1String("details")).toObject();
    for (auto field = details.begin(); field != details.end(); ++field)
        for (const QJsonValue& each : field.value().toArray())
            if (out.size() < mostFieldProblems)
                out.push_back(
                    {shown(field.key()), shown(each.toObject().value(QLatin1String("description")).toString())});
    return out;
}

int waitSeconds(const QByteArray& retryAfter)
{
    bool isNumber = false;
    const int seconds = retryAfter.trimmed().toInt(&isNumber);
    if (isNumber)
        return std::max(seconds, 0);
    const QDateTime at = QDateTime::fromString(QString::fromLatin1(retryAfter), Qt::RFC2822Date);
    if (!at.isValid())
        return usualWaitSeconds;
    const qint64 until = QDateTime::currentDateTimeUtc().secsTo(at);
    return static_cast<int>(std::clamp<qint64>(until, 0, 86'400));
}

/// Everything before an answer: the network, certificates, the proxy.
struct NetworkRow {
    QNetworkReply::NetworkError error;
    Text why;
};
constexpr NetworkRow networkRows[] = {
    {QNetworkReply::ConnectionRefusedError, {"{host} does not accept connections", "{host} no acepta conexiones"}},
    {QNetworkReply::HostNotFoundError, {"There is no host {host}", "No existe el host {host}"}},
    {QNetworkReply::SslHandshakeFailedError,
     {"No secure connection to {host}: {words}", "No hay conexión segura con {host}: {words}"}},
    {QNetworkReply::ProxyConnectionRefusedError,
     {"The proxy does not accept connections", "El proxy no acepta conexiones"}},
    {QNetworkReply::ProxyNotFoundError, {"The proxy was not found", "No se encontró el proxy"}},
    {QNetworkReply::ProxyAuthenticationRequiredError,
     {"The proxy asks for a name and a password", "El proxy pide un nombre y una contraseña"}},
};

Message networkWords(const Answer& answer, const QUrl& address)
{
    constexpr Text timedOut{"{host} did not answer in time", "{host} no respondió a tiempo"};
    constexpr Text closed{"{host} closed the connection without an answer", "{host} cerró la conexión sin responder"};
    constexpr Text other{"{host} could not be reached: {words}", "No se pudo llegar a {host}: {words}"};
    std::vector<Arg> args{{"host", hostOf(address)}, {"words", shown(answer.errorWords)}};
    if (answer.timedOut)
        return {timedOut, std::move(args)};
    for (const NetworkRow& row : networkRows)
        if (row.error == answer.error)
            return {row.why, std::move(args)};
    const bool isClosed =
        answer.error == QNetworkReply::RemoteHostClosedError || answer.error == QNetworkReply::ContentReSendError;
    return {isClosed ? closed : other, std::move(args)};
}

Message redirectWords(const Answer& answer, const QUrl& address)
{
    return {{"{host} sends on to {other}; this is not followed", "{host} deriva a {other}; eso no se sigue"},
            {{"host", hostOf(address)}, {"other", hostOf(answer.location)}}};
}

Message statusWords(const Answer& answer, const Text& pattern)
{
    const std::string words = serverWords(answer);
    return {pattern, {{"status", std::int64_t{answer.status}}, {"words", words.empty() ? "–" : words}}};
}

/// Statuses that mean that nothing was made. Each for itself or for all that follow.
struct StatusRow {
    int status;
    Ending ending;
    Text why;
};
constexpr StatusRow statusRows[] = {
    {401, Ending::barred, {"The sign-in is not accepted (401): {words}", "No se acepta el acceso (401): {words}"}},
    {403, Ending::barred, {"Not allowed (403): {words}", "No permitido (403): {words}"}},
    {404,
     Ending::barred,
     {"There is no such service at this address (404)", "En esta dirección no hay tal servicio (404)"}},
    {407, Ending::barred, {"The proxy asks for a name and a password", "El proxy pide un nombre y una contraseña"}},
    {413,
     Ending::refused,
     {"Too large for the support center (413)", "Demasiado grande para el centro de soporte (413)"}},
    {422, Ending::refused, {"Not accepted (422): {words}", "No aceptado (422): {words}"}},
};

Verdict laterVerdict(const Answer& answer)
{
    Verdict verdict;
    verdict.ending = Ending::later;
    verdict.waitSeconds = waitSeconds(answer.retryAfter);
    verdict.why = {{"Asked to wait {seconds} seconds (429)", "Pide esperar {seconds} segundos (429)"},
                   {{"seconds", std::int64_t{verdict.waitSeconds}}}};
    return verdict;
}

/// What is the same for every request; nothing for 2xx, and for what is not certain.
std::optional<Verdict> certainVerdict(const Answer& answer, const QUrl& address)
{
    if (answer.status == 0 && !answer.begun)
        return answer.stopped ? because(Ending::stopped, {{"Stopped", "Detenido"}, {}})
                              : because(Ending::barred, networkWords(answer, address));
    if (answer.status == 429)
        return laterVerdict(answer);
    if (answer.status >= 300 && answer.status < 400)
        return because(Ending::barred, redirectWords(answer, address));
    for (const StatusRow& row : statusRows)
        if (row.status == answer.status) {
            Verdict verdict = because(row.ending, statusWords(answer, row.why));
            verdict.fields = fieldProblems(answer);
            return verdict;
        }
    if (answer.status >= 400 && answer.status < 500)
        return because(Ending::refused,
                       statusWords(answer, {"Not accepted ({status}): {words}", "No aceptado ({status}): {words}"}));
    return std::nullopt;
}

Message uncertainWords(const Answer& answer, const QUrl& address)
{
    if (answer.status >= 500)
        return statusWords(answer, {"The support center failed on it ({status}): {words}",
                                    "El centro de soporte falló con él ({status}): {words}"});
    if (answer.tooLong)
        return {{"The answer of {host} does not end", "La respuesta de {host} no termina"},
                {{"host", hostOf(address)}}};
    if (answer.stopped)
        return {{"Stopped while it was on its way", "Detenido mientras estaba en camino"}, {}};
    if (!answer.whole)
        return networkWords(answer, address);
    return {
        {"The answer of {host} is none of a support center", "La respuesta de {host} no es de un centro de soporte"},
        {{"host", hostOf(address)}}};
}

/// "/api/v2/requests/4711.json" → 4711.
QString numberIn(const QUrl& location)
{
    const QString last = location.path().section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0);
    const bool isNumber = !last.isEmpty() && std::all_of(last.begin(), last.end(), [](QChar each) {
        return each >= QLatin1Char('0') && each <= QLatin1Char('9');
    });
    return isNumber ? last : QString();
}

} // namespace

std::string shown(const QString& text)
{
    const QString line = text.simplified();
    const QString cut = line.size() > longestShown ? line.left(longestShown) + QStringLiteral("…") : line;
    return json::visible(utf8(cut));
}

Verdict requestVerdict(const Answer& answer, const QUrl& address)
{
    if (std::optional<Verdict> certain = certainVerdict(answer, address))
        return std::move(*certain);
    const QString id = idIn(objectIn(answer).value(QLatin1String("request")).toObject());
    Verdict verdict;
    verdict.number = id.isEmpty() && answer.status == 201 ? numberIn(answer.location) : id;
    if (answer.status < 200 || answer.status > 299 || verdict.number.isEmpty())
        return because(Ending::unknown, uncertainWords(answer, address));
    verdict.ending = Ending::done;
    verdict.url = below(address, QStringLiteral("/hc/requests/") + verdict.number);
    return verdict;
}

Verdict uploadVerdict(const Answer& answer, const QUrl& address)
{
    if (std::optional<Verdict> certain = certainVerdict(answer, address))
        return std::move(*certain);
    Verdict verdict;
    verdict.token = objectIn(answer).value(QLatin1String("upload")).toObject().value(QLatin1String("token")).toString();
    if (answer.status >= 200 && answer.status < 300 && !verdict.token.isEmpty()) {
        verdict.ending = Ending::done;
        return verdict;
    }
    return because(answer.stopped ? Ending::stopped : Ending::refused, uncertainWords(answer, address));
}

Verdict connectionVerdict(const Answer& answer, const QUrl& address)
{
    if (std::optional<Verdict> certain = certainVerdict(answer, address))
        return std::move(*certain);
    const QJsonObject user = objectIn(answer).value(QLatin1String("user")).toObject();
    if (answer.status < 200 || answer.status > 299 || user.isEmpty())
        return because(Ending::refused, uncertainWords(answer, address));
    Verdict verdict;
    verdict.ending = Ending::done;
    if (!idIn(user).isEmpty())
        verdict.user = qt(shown(user.value(QLatin1String("name")).toString()));
    return verdict;
}

} // namespace designer::ui
