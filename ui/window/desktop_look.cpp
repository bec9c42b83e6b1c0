#include "ui/window/desktop_look.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace designer::ui {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

/// What the portal calls no preference, dark and light.
enum Preference : uint { none, dark, light };

} // namespace

DesktopLook::DesktopLook(QObject* parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>("QDBusVariant"); // QtDBus looks types of slots up by name
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << appearance << colorScheme;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (const QDBusPendingReply<QDBusVariant> reply = *answer; !reply.isError())
            tell(reply.value().variant());
    });
}

void DesktopLook::settingChanged(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space == appearance && key == colorScheme)
        tell(value.variant());
}

/// Portals wrap the number once or twice.
void DesktopLook::tell(const QVariant& value)
{
    if (value.canConvert<QDBusVariant>())
        return tell(value.value<QDBusVariant>().variant());
    const uint wanted = value.toUInt();
    emit changed(wanted == Preference::none ? std::nullopt : std::optional(wanted == Preference::dark));
}

} // namespace designer::ui
