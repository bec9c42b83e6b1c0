#include <QAccessible>
#include <QtTest>

#include "ui/canvas/canvas.h"
#include "ui/quiet.h"

using namespace designer;
using namespace designer::ui;

class CanvasAccessibleTest : public QObject {
    Q_OBJECT

    static Component card(const char* id, const char* kind, Point at)
    {
        Component component;
        component.id = id;
        component.kind = Key::of(kind);
        component.name = id;
        component.at = at;
        return component;
    }
    static Design drawing()
    {
        Connection wire;
        wire.id = "w1";
        wire.from = "accounts";
        wire.to = "core-db";
        Note note;
        note.id = "n1";
        note.text = "Ask the client";
        note.at = Point{0, 200};
        Header header;
        header.environments.resize(1);
        header.environments[0].id = "production";
        header.environments[0].kind = EnvironmentKind::production;
        return Design()
            .with(header)
            .with(card("accounts", "container", {0, 0}))
            .with(card("core-db", "database", {400, 0}))
            .with(wire)
            .with(note);
    }

    struct Open {
        test::Quiet quiet;
        Session session{Catalogue::builtIn()};
        Canvas canvas{session};
        QAccessibleInterface* root = nullptr;

        Open()
        {
            session.open(History(drawing()));
            canvas.resize(800, 600);
            canvas.show();
            QVERIFY(QTest::qWaitForWindowActive(&canvas));
            root = QAccessible::queryAccessibleInterface(&canvas);
        }
        QAccessibleInterface* child(const QString& name) const
        {
            for (int i = 0; i < root->childCount(); ++i)
                if (root->child(i)->text(QAccessible::Name).startsWith(name))
                    return root->child(i);
            return nullptr;
        }
    };

private slots:
    void initTestCase() { QAccessible::setActive(true); }

    void hasAChildForEachCardNoteAndWireInReadingOrder()
    {
        Open open;
        QCOMPARE(open.root->text(QAccessible::Name), QStringLiteral("Drawing"));
        QVERIFY(open.root->childCount() >= 4);
        QVERIFY(open.root->child(0)->text(QAccessible::Name).startsWith(QStringLiteral("Container accounts")));
        QVERIFY(open.root->child(1)->text(QAccessible::Name).startsWith(QStringLiteral("Database core-db")));
        QCOMPARE(open.root->child(2)->text(QAccessible::Name), QStringLiteral("Note: Ask the client"));
        QVERIFY(open.root->child(3)
                    ->text(QAccessible::Name)
                    .startsWith(QStringLiteral("Wire from Container accounts to Database core-db")));
        for (int i = 0; i < open.root->childCount(); ++i) {
            QVERIFY(open.root->child(i));
            QCOMPARE(open.root->indexOfChild(open.root->child(i)), i);
            QCOMPARE(open.root->child(i)->parent(), open.root);
        }
        QCOMPARE(open.root->child(0), open.root->child(0));
        QCOMPARE(open.root->child(100), nullptr);
        QCOMPARE(open.root->child(-1), nullptr);
    }

    void saysWhatIsWrong()
    {
        Open open;
        open.session.currentAnalysis();
        QTRY_COMPARE(open.root->child(0)->text(QAccessible::Name),
                     QStringLiteral("Container accounts, 3 errors, 3 warnings"));
        QVERIFY(open.root->child(0)->text(QAccessible::Description).contains(QStringLiteral("MRU")));
    }

    void speaksTheLanguageOfTheSession()
    {
        Open open;
        open.session.setLanguage(Language::es);
        QVERIFY(open.child(QStringLiteral("Contenedor accounts")));
        QVERIFY(open.child(QStringLiteral("Conexión de Contenedor accounts a Base de datos core-db")));
        QVERIFY(open.child(QStringLiteral("Nota: Ask the client")));
    }

    void isWhereItIsPainted()
    {
        Open open;
        QAccessibleInterface* database = open.child(QStringLiteral("Database"));
        const QRect rect = database->rect();
        const QPointF corner = open.canvas.toViewport({400, 0});
        QCOMPARE(rect.topLeft(), open.canvas.viewport()->mapToGlobal(corner.toPoint()));
        QCOMPARE(open.root->childAt(rect.center().x(), rect.center().y()), database);
        open.canvas.setZoom(0.5, {0, 0});
        QCOMPARE(database->rect().size(), QSize(88, 32));
    }

    void pressingSelects()
    {
        Open open;
        QAccessibleInterface* database = open.child(QStringLiteral("Database"));
        QVERIFY(!database->state().selected);
        database->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(open.session.selection(), (std::vector<std::string>{"core-db"}));
        QVERIFY(database->state().selected);
        QCOMPARE(open.canvas.current(), std::string("core-db"));
    }

    void theFocusFollowsTheKeyboard()
    {
        Open open;
        open.canvas.setFocus();
        QAccessibleInterface* database = open.child(QStringLiteral("Database"));
        database->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(database->state().focused);
        QCOMPARE(open.root->focusChild(), database);
        QTest::keyClick(&open.canvas, Qt::Key_Left);
        QCOMPARE(open.root->focusChild(), open.child(QStringLiteral("Container")));
    }

    void whatIsGoneIsInvalidAndForgotten()
    {
        Open open;
        QVERIFY(open.child(QStringLiteral("Database")));
        open.session.apply(QStringLiteral("Remove"), open.session.design().withoutComponent("core-db"));
        QVERIFY(!open.child(QStringLiteral("Database")));
        QVERIFY(!open.child(QStringLiteral("Wire")));
        open.session.undo();
        QVERIFY(open.child(QStringLiteral("Database")));
        open.session.open(History(Design()));
        QVERIFY(!open.child(QStringLiteral("Container")));
    }

    void whatIsDockedStandsBehindItsHost()
    {
        Open open;
        Connection wire;
        wire.id = "w9";
        wire.from = "wall";
        wire.to = "api";
        wire.docked = true;
        open.session.apply(QStringLiteral("Add"), open.session.design()
                                                      .with(card("api", "api-gateway", {0, 400}))
                                                      .with(card("wall", "waf", {0, 400}))
                                                      .with(wire));
        QAccessibleInterface* host = open.child(QStringLiteral("API Gateway api"));
        QAccessibleInterface* docked = open.child(QStringLiteral("WAF wall"));
        QVERIFY(host && docked);
        QCOMPARE(docked->text(QAccessible::Name), QStringLiteral("WAF wall, docked on API Gateway api"));
        QCOMPARE(open.root->indexOfChild(docked), open.root->indexOfChild(host) + 1);
        QVERIFY(host->text(QAccessible::Description).contains(QStringLiteral("wall")));
        QVERIFY(host->rect().contains(docked->rect().center()));
        open.canvas.fit();
        const QPoint middle = docked->rect().center();
        QCOMPARE(open.root->childAt(middle.x(), middle.y()), docked);
        docked->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(open.session.selection(), std::vector<std::string>{"wall"});
    }
};

QTEST_MAIN(CanvasAccessibleTest)
#include "canvas_accessible_test.moc"
