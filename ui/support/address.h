#pragma once

#include <QString>
#include <QUrl>
#include <optional>

namespace designer::ui {

/// The address of a help center from what a user typed: "support.modyo.com", "https://bank.zendesk.com/hc/en-us".
/// Scheme, host and port only. Nothing for what is no address, for one with a name or a password in it, and for
/// plain http to anything but this computer.
std::optional<QUrl> supportAddress(const QString& typed);

/// This computer: "localhost", 127.0.0.0/8 or ::1.
bool isLoopback(const QUrl& url);

/// Below a help center's address; `path` begins with "/".
QUrl below(const QUrl& address, const QString& path);

/// Whether a link of an answer may be shown and opened: http or https, on the host that was asked.
bool isOnHost(const QUrl& link, const QUrl& address);

} // namespace designer::ui
