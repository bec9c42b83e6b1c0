#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest>

#include "ui/canvas/inline_editor.h"
#include "ui/quiet.h"

using namespace designer;
using namespace designer::ui;

class InlineEditorTest : public QObject {
    Q_OBJECT

    struct Open {
        test::Quiet quiet;
        QWidget window;
        QWidget* viewport = new QWidget(&window);
        QLineEdit* elsewhere = new QLineEdit(&window);
        InlineEditor* editor = new InlineEditor(viewport);
        QSignalSpy accepted{editor, &InlineEditor::accepted};
        QSignalSpy cancelled{editor, &InlineEditor::cancelled};
        QLineEdit* line = editor->findChild<QLineEdit*>();
        QPlainTextEdit* lines = editor->findChild<QPlainTextEdit*>();

        explicit Open(bool manyLines = false, const QString& text = QStringLiteral("Accounts"))
        {
            window.resize(500, 400);
            viewport->setGeometry(0, 0, 400, 300);
            viewport->setFocusPolicy(Qt::StrongFocus);
            elsewhere->setGeometry(410, 0, 80, 30);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            viewport->setFocus();
            editor->begin({100, 100, 176, 64}, text, manyLines, 1.0);
        }
        QString text() const { return accepted.at(0).at(0).toString(); }
    };

private slots:
    void typingReplacesTheSelectedText()
    {
        Open open;
        QCOMPARE(QApplication::focusWidget(), open.line);
        QTest::keyClicks(open.line, QStringLiteral("Payments"));
        QTest::keyClick(open.line, Qt::Key_Return);
        QCOMPARE(open.accepted.count(), 1);
        QCOMPARE(open.text(), QStringLiteral("Payments"));
        QVERIFY(!open.editor->isVisible());
        QCOMPARE(QApplication::focusWidget(), open.viewport);
    }

    void escapeCancels()
    {
        Open open;
        QTest::keyClicks(open.line, QStringLiteral("Payments"));
        QTest::keyClick(open.line, Qt::Key_Escape);
        QCOMPARE(open.accepted.count(), 0);
        QCOMPARE(open.cancelled.count(), 1);
        QVERIFY(!open.editor->editing());
    }

    void leavingAccepts()
    {
        Open open;
        QTest::keyClicks(open.line, QStringLiteral("Payments"));
        open.elsewhere->setFocus();
        QCOMPARE(open.accepted.count(), 1);
        QCOMPARE(open.text(), QStringLiteral("Payments"));
        QCOMPARE(QApplication::focusWidget(), open.elsewhere);
    }

    void aNewOneAcceptsTheOneBefore()
    {
        Open open;
        QTest::keyClicks(open.line, QStringLiteral("Payments"));
        open.editor->begin({10, 10, 176, 64}, QStringLiteral("Customers"), false, 1.0);
        QCOMPARE(open.accepted.count(), 1);
        QVERIFY(open.editor->editing());
        QCOMPARE(open.line->selectedText(), QStringLiteral("Customers"));
    }

    void manyLinesTakeEnterAndEndWithControl()
    {
        Open open(true, QStringLiteral("one"));
        QTest::keyClick(open.lines, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(open.lines, Qt::Key_Return);
        QTest::keyClicks(open.lines, QStringLiteral("two"));
        QVERIFY(open.editor->editing());
        QTest::keyClick(open.lines, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(open.text(), QStringLiteral("one\ntwo"));
    }

    void staysReadableAndWithinTheViewport()
    {
        Open open;
        open.editor->begin({390, 290, 20, 8}, QStringLiteral("Far away"), false, 0.1);
        QVERIFY(open.viewport->rect().contains(open.editor->geometry()));
        QVERIFY(open.editor->width() >= 160);
        QCOMPARE(open.line->font().pixelSize(), 11);
    }

    void anUnusedOneEmitsNothing()
    {
        Open open;
        open.editor->cancel();
        open.editor->accept();
        open.elsewhere->setFocus();
        QCOMPARE(open.accepted.count(), 0);
        QCOMPARE(open.cancelled.count(), 1);
    }
};

QTEST_MAIN(InlineEditorTest)
#include "inline_editor_test.moc"
