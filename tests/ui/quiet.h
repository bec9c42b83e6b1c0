#pragma once

#include <QtGlobal>
#include <QtTest>

namespace designer::test {

/// While it lives, every message of Qt that nobody expected fails the test.
/// Several may live at once. Make it within a test or in `initTestCase`: Qt Test
/// installs a handler of its own when it begins, over one that is there before.
class Quiet {
public:
    Quiet()
    {
        if (living_++ == 0)
            previous_ = qInstallMessageHandler(&Quiet::handle);
    }
    ~Quiet()
    {
        if (--living_ == 0)
            qInstallMessageHandler(previous_);
    }
    Quiet(const Quiet&) = delete;
    Quiet& operator=(const Quiet&) = delete;

private:
    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
    {
        if (isOfThePlatform(message))
            return;
        if (type == QtWarningMsg || type == QtCriticalMsg)
            QTest::qFail(qPrintable(QStringLiteral("unexpected message: ") + message), __FILE__, __LINE__);
        if (previous_)
            previous_(type, context, message);
    }
    /// The offscreen platform says of every window and popup what it cannot do with them.
    static bool isOfThePlatform(const QString& message)
    {
        return message.startsWith(QLatin1String("This plugin does not support "));
    }
    static inline QtMessageHandler previous_ = nullptr;
    static inline int living_ = 0;
};

} // namespace designer::test
