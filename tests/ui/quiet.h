#pragma once

#include <QtGlobal>
#include <QtTest>

namespace designer::test {

/// While it lives, every message of Qt that nobody expected fails the test.
class Quiet {
public:
    Quiet() { previous_ = qInstallMessageHandler(&Quiet::handle); }
    ~Quiet() { qInstallMessageHandler(previous_); }
    Quiet(const Quiet&) = delete;
    Quiet& operator=(const Quiet&) = delete;

private:
    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
    {
        if (type == QtWarningMsg || type == QtCriticalMsg)
            QTest::qFail(qPrintable(QStringLiteral("unexpected message: ") + message), __FILE__, __LINE__);
        if (previous_)
            previous_(type, context, message);
    }
    static inline QtMessageHandler previous_ = nullptr;
};

} // namespace designer::test
