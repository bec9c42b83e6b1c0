// On a bus of its own, with a portal that the test plays.
#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QPalette>
#include <QProcess>
#include <QtTest>

#include "ui/open_session.h"
#include "ui/quiet.h"
#include "ui/window/appearance.h"

using namespace designer;

namespace {

/// Answers what the color scheme of the desktop is.
class Portal : public QDBusVirtualObject {
public:
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.member() != QLatin1String("Read"))
            return false;
        const QDBusVariant inner{QVariant(scheme)};
        bus.send(message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(inner)))));
        return true;
    }
    void change(uint to)
    {
        scheme = to;
        QDBusMessage signal = QDBusMessage::createSignal("/org/freedesktop/portal/desktop",
                                                         "org.freedesktop.portal.Settings", "SettingChanged");
        signal << "org.freedesktop.appearance" << "color-scheme" << QVariant::fromValue(QDBusVariant(QVariant(to)));
        QDBusConnection::sessionBus().send(signal);
    }
    uint scheme = 1;
};

bool isDark()
{
    return QApplication::palette().color(QPalette::Base).lightness() < 128;
}

} // namespace

class DesktopLookTest : public QObject {
    Q_OBJECT

private slots:
    void theWindowFollowsTheDesktop()
    {
        QProcess bus;
        bus.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
        if (!bus.waitForStarted() || !bus.waitForReadyRead())
            QSKIP("needs dbus-daemon");
        const QByteArray address = bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        Portal portal;
        QDBusConnection served = QDBusConnection::sessionBus();
        QVERIFY(served.registerService("org.freedesktop.portal.Desktop"));
        QVERIFY(served.registerVirtualObject("/org/freedesktop/portal/desktop", &portal));
        {
            test::Quiet quiet;
            test::OwnSettings own;
            ui::Settings settings;
            ui::Session session(Catalogue::builtIn());
            ui::Appearance appearance(settings, session);
            QVERIFY(!isDark());
            QTRY_VERIFY(isDark());
            portal.change(2);
            QTRY_VERIFY(!isDark());
            portal.change(1);
            QTRY_VERIFY(isDark());
            portal.change(0); // GNOME's word for light
            QTRY_VERIFY(!isDark());
            portal.change(1);
            QTRY_VERIFY(isDark());
            settings.setLook(ui::Settings::Look::light);
            QVERIFY(!isDark());
        }
        bus.terminate();
        bus.waitForFinished();
    }
};

QTEST_MAIN(DesktopLookTest)
#include "desktop_look_test.moc"
