#include "ui/support/address.h"

#include <QHostAddress>

namespace designer::ui {

std::optional<QUrl> supportAddress(const QString& typed)
{
    const QString trimmed = typed.trimmed();
    const bool hasScheme = trimmed.contains(QLatin1String("://"));
    const QUrl url(hasScheme ? trimmed : QStringLiteral("https://") + trimmed, QUrl::StrictMode);
    if (trimmed.isEmpty() || !url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    QUrl address;
    address.setScheme(url.scheme());
    address.setHost(url.host());
    address.setPort(url.port());
    const bool secure = url.scheme() == QLatin1String("https");
    if (!secure && !(url.scheme() == QLatin1String("http") && isLoopback(url)))
        return std::nullopt;
    return address;
}

bool isLoopback(const QUrl& url)
{
    if (url.host() == QLatin1String("localhost"))
        return true;
    const QHostAddress address(url.host());
    return !address.isNull() && address.isLoopback();
}

QUrl below(const QUrl& address, const QString& path)
{
    QUrl url = address;
    url.setPath(path);
    return url;
}

bool isOnHost(const QUrl& link, const QUrl& address)
{
    return (link.scheme() == QLatin1String("https") || link.scheme() == address.scheme())
           && link.host() == address.host() && link.userInfo().isEmpty();
}

} // namespace designer::ui
