// The reference architecture from an empty drawing, as somebody draws it who has the client's answers at hand: real
// keys, clicks and drags, each counted. Every word typed counts, and so does every key that is pressed for itself.
#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>
#include <QtTest>

#include "analysis/analysis.h"
#include "exchange/tickets_export.h"
#include "format/templates.h"
#include "open_session.h"
#include "quiet.h"
#include "studio_bench.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/quick_add.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/window/appearance.h"
#include "ui/window/files.h"
#include "ui/window/main_window.h"
#include "ui/window/panels.h"
#include "ui/window/settings.h"

using namespace designer;
using designer::test::bytesOf;
using designer::test::Quiet;

namespace {

constexpr int mostGestures = 60;

/// What the client sent back: facts that only they know.
QString answersOfTheClient()
{
    const char* lines[] = {
        "Component\tQuestion\tAll environments\tProduction\tCertification",
        "Design\tClient\tBanco Ejemplo",
        "Design\tDNS administrator\tDaniela Soto <dns@bancoejemplo.com>, +56 2 2345 6701",
        "Design\tTechnical contact\tTomás Rivas <redes@bancoejemplo.com>, +56 2 2345 6702",
        "Design\tCommercial contact\tCarla Muñoz <compras@bancoejemplo.com>, +56 2 2345 6703",
        "Design\tApprover\tAndrés Vidal <aprobaciones@bancoejemplo.com>, +56 2 2345 6704",
        "Design\tNetwork\t\t172.30.0.0/16\t172.31.0.0/16",
        "API certificate\tDomains\t\tapi.bancoejemplo.com\tapi.cert.bancoejemplo.com",
        "API certificate\tDNS access\tnamed-person",
        "Banking APIs\tRoutes\t\"/accounts → Accounts (private)\n/customers → Customers (private)\n"
        "/payments → Payments (private)\"",
        "Banking APIs\tCustom domain\t\tapi.bancoejemplo.com\tapi.cert.bancoejemplo.com",
        "Accounts\tCode repository\taccounts (github.com/banco-ejemplo/accounts)",
        "Accounts\tBranch\t\tmain\trelease",
        "Accounts\tContinuous integration defined\tyes",
        "Accounts\tEnvironment variables\t\tCORE_URL=https://core.bancoejemplo.com/accounts"
        "\tCORE_URL=https://core.cert.bancoejemplo.com/accounts",
        "Customers\tCode repository\tcustomers (github.com/banco-ejemplo/customers)",
        "Customers\tBranch\t\tmain\trelease",
        "Customers\tContinuous integration defined\tyes",
        "Customers\tEnvironment variables\t\tCORE_URL=https://core.bancoejemplo.com/customers"
        "\tCORE_URL=https://core.cert.bancoejemplo.com/customers",
        "Payments\tCode repository\tpayments (github.com/banco-ejemplo/payments)",
        "Payments\tBranch\t\tmain\trelease",
        "Payments\tContinuous integration defined\tyes",
        "Payments\tEnvironment variables\t\tCORE_URL=https://core.bancoejemplo.com/payments"
        "\tCORE_URL=https://core.cert.bancoejemplo.com/payments",
        "Link to the data centre\tAddress of the far end\t192.88.99.10\t\t192.88.99.11",
        "Link to the data centre\tNetworks of the client\t10.20.0.0/16\t\t10.21.0.0/16",
        "Keycloak database\tSchemas\tkeycloak",
        "Single sign-on\tAdministration\trealms",
        "Single sign-on\tRealms\tretail: Retail customers, federated with the users database in the data centre",
        "Single sign-on\tDomain\t\tid.bancoejemplo.com\tid.cert.bancoejemplo.com",
    };
    QString out;
    for (const char* line : lines)
        out += QString::fromUtf8(line) + QLatin1Char('\n');
    return out;
}

/// Somebody at the window, who counts.
class Hands {
public:
    explicit Hands(const QString& state) : document_(session, state), window(session, document_, settings_)
    {
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        ready = QTest::qWaitForWindowActive(&window);
    }

    void press(const char* keys)
    {
        QTest::keySequence(focused(), QKeySequence(QLatin1String(keys)));
        count(1, keys);
    }
    void type(const QString& text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, focused(), keyOf(letter), QString(letter), Qt::NoModifier);
        count(static_cast<int>(text.split(QLatin1Char(' '), Qt::SkipEmptyParts).size()), qPrintable(text));
    }
    void click(QWidget* target, QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(target, Qt::LeftButton, modifiers, at);
        count(1, "click");
    }
    void click(QWidget* target)
    {
        QVERIFY(target);
        if (auto* area = panelArea(target))
            area->ensureWidgetVisible(target); // the wheel
        click(target, target->rect().center());
    }
    void clickCard(const char* name, Qt::KeyboardModifiers modifiers = {})
    {
        click(canvas().viewport(), middleOf(name), modifiers);
    }
    void clickWire(const char* from, const char* to)
    {
        const Connection* wire = wireBetween(session.design(), idOf(from), idOf(to));
        QVERIFY(wire);
        const std::vector<Point>& way = canvas().picture().wire(wire->id)->points;
        QVERIFY(way.size() > 1);
        const QPointF middle(0.5 * (way[0].x + way[1].x), 0.5 * (way[0].y + way[1].y));
        click(canvas().viewport(), canvas().toViewport(middle).toPoint());
        QCOMPARE(session.selection(), std::vector<std::string>{wire->id});
    }
    /// From the right edge of a card to the middle of another one.
    void wire(const char* from, const char* to)
    {
        const QRectF card = canvas().areaOf(idOf(from));
        const QPoint start = canvas().toViewport(QPointF(card.right(), card.center().y())).toPoint();
        QWidget* ground = canvas().viewport();
        QTest::mouseMove(ground, start);
        QTest::mousePress(ground, Qt::LeftButton, {}, start);
        const QPoint end = middleOf(to);
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(ground, start + (end - start) * step / 8);
        QTest::mouseRelease(ground, Qt::LeftButton, {}, end);
        count(1, "wire");
    }

    std::string idOf(const char* name) const
    {
        for (const Component& component : session.design().components())
            if (component.name == name)
                return component.id;
        return {};
    }
    QPoint middleOf(const char* name) const
    {
        return canvas().toViewport(canvas().areaOf(idOf(name)).center()).toPoint();
    }
    /// A widget of the inspector by its accessible name.
    template <typename T> T* field(const char* name) const
    {
        for (T* each : window.panels().dock(ui::PanelPlace::inspector).findChildren<T*>())
            if (each->accessibleName() == QString::fromUtf8(name) && each->isVisible())
                return each;
        qWarning("no field %s", name);
        return nullptr;
    }
    ui::Canvas& canvas() const { return window.canvas(); }
    int gestures() const { return gestures_; }
    const QStringList& log() const { return log_; }
    /// The design after each step of undo, the empty one first.
    const std::vector<QByteArray>& states() const { return states_; }

private:
    static QScrollArea* panelArea(QWidget* widget)
    {
        for (QWidget* above = widget->parentWidget(); above; above = above->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(above))
                return area;
        return nullptr;
    }
    static Qt::Key keyOf(QChar letter)
    {
        const ushort code = letter.toUpper().unicode();
        return code < 0x80 ? static_cast<Qt::Key>(code) : Qt::Key_unknown;
    }
    QWidget* focused() const
    {
        if (QWidget* popup = QApplication::activePopupWidget())
            return popup->focusWidget() ? popup->focusWidget() : popup;
        return QApplication::focusWidget() ? QApplication::focusWidget() : const_cast<ui::MainWindow*>(&window);
    }
    /// One gesture makes one step of undo at most.
    void count(int by, const char* what)
    {
        QCoreApplication::processEvents();
        gestures_ += by;
        log_ << QStringLiteral("%1: %2").arg(gestures_).arg(QString::fromUtf8(what));
        const std::size_t steps = session.history().position();
        QVERIFY2(steps <= states_.size(), what);
        if (steps == states_.size())
            states_.push_back(bytesOf(session.design()));
        states_.back() = bytesOf(session.design()); // a text that grows is one step
    }

    ui::Settings settings_;
    int gestures_ = 0;
    QStringList log_;
    std::vector<QByteArray> states_;

public:
    ui::Session session{Catalogue::builtIn()};

private:
    ui::Appearance appearance_{settings_, session};
    ui::Document document_;

public:
    ui::MainWindow window;
    bool ready = false;
};

/// Findings as people read them, sorted: ids of components and wires are whatever they came to be.
QStringList findingsOf(const Analysis& analysis)
{
    QStringList out;
    for (const Finding& finding : analysis.findings)
        out << ui::qt(finding.rule->name) + QStringLiteral(" | ") + ui::qt(finding.message.in(Language::en));
    out.sort();
    return out;
}

QString totalsOf(const Analysis& analysis)
{
    QStringList out;
    for (const EnvironmentEstimate& each : analysis.estimate.environments)
        out << ui::qt(sixDecimals(each.total.mru)) + (each.total.complete ? "" : " incomplete");
    out << ui::qt(sixDecimals(analysis.estimate.shared.total.mru));
    return out.join(QStringLiteral(", "));
}

QStringList ticketsOf(const Analysis& analysis)
{
    QStringList out = ui::qt(ticketsText(analysis.tickets, *analysis.survey, Language::en, TicketStyle::plain))
                          .split(QLatin1Char('\n'));
    return out;
}

/// Says which lines are too many and which are missing.
void compare(const QStringList& are, const QStringList& should)
{
    for (const QString& line : are)
        if (!should.contains(line))
            qWarning("too many: %s", qPrintable(line));
    for (const QString& line : should)
        if (!are.contains(line))
            qWarning("missing: %s", qPrintable(line));
    QCOMPARE(are.size(), should.size());
}

} // namespace

class JourneyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        quiet_.emplace();
        QStandardPaths::setTestModeEnabled(true);
    }
    void cleanupTestCase() { quiet_.reset(); }
    void theReferenceArchitecture();

private:
    void draw(Hands& hands);
    void decide(Hands& hands);
    void walkThroughHistory(Hands& hands);

    std::optional<Quiet> quiet_; // begins when Qt Test has its own handler in place
    test::OwnSettings settings_;
    QTemporaryDir folder_;
};

void JourneyTest::draw(Hands& hands)
{
    hands.press("Ctrl+N");
    hands.type("internet, gateway: Banking APIs, waf: API firewall, certificate: API certificate, "
               "3 containers: Accounts, Customers, Payments, vpn: Link to the data centre, corporate: Data centre, "
               "sso: Single sign-on, database: Keycloak database");
    hands.press("Return");
    QCOMPARE(hands.session.design().components().size(), 11u);
    hands.wire("Internet", "Single sign-on");
    QCOMPARE(hands.session.design().connections().size(), 13u);
}

void JourneyTest::decide(Hands& hands)
{
    hands.press("Escape"); // the design itself
    hands.click(hands.field<QLineEdit>("Name of the design"));
    hands.press("Ctrl+A");
    hands.type("Reference architecture");
    auto* environments = hands.field<QTableView>("Environments");
    hands.click(environments->viewport(), environments->visualRect(environments->model()->index(1, 0)).center());
    hands.type("Certification");
    hands.press("Return");
    hands.canvas().setFocus();
    QGuiApplication::clipboard()->setText(answersOfTheClient());
    hands.clickCard("Banking APIs");
    hands.press("Ctrl+V");
    hands.click(hands.field<QAbstractButton>("JWT authentication"));
    hands.clickCard("Single sign-on");
    hands.click(hands.field<QComboBox>("vCPU per instance"));
    hands.type("2");
    hands.press("Return");
    hands.click(hands.field<QLineEdit>("Connection pool"));
    hands.type("100");
    hands.press("Ctrl+Alt+2"); // in certification
    hands.click(hands.field<QLineEdit>("Connection pool"));
    hands.type("45");
    hands.clickWire("Single sign-on", "Keycloak database");
    hands.click(hands.field<QLineEdit>("Schema"));
    hands.type("keycloak");
    hands.press("Return");
}

void JourneyTest::walkThroughHistory(Hands& hands)
{
    const std::vector<QByteArray> states = hands.states();
    hands.canvas().setFocus();
    for (std::size_t at = states.size(); at-- > 0;) {
        QCOMPARE(bytesOf(hands.session.design()), states[at]);
        QTest::keySequence(&hands.canvas(), QKeySequence(QKeySequence::Undo));
    }
    QVERIFY(!hands.session.history().canUndo());
    QVERIFY(hands.session.design().components().empty());
    for (const QByteArray& state : states) {
        QCOMPARE(bytesOf(hands.session.design()), state);
        QTest::keySequence(&hands.canvas(), QKeySequence(QKeySequence::Redo));
    }
    QVERIFY(!hands.session.history().canRedo());
}

void JourneyTest::theReferenceArchitecture()
{
    Hands hands(folder_.filePath("state"));
    QVERIFY(hands.ready);
    draw(hands);
    decide(hands);
    const auto drawn = hands.session.currentAnalysis();
    const Analysis wanted =
        analyse(test::templateNamed("reference-architecture"), Catalogue::builtIn(), hands.session.rateCard());
    QCOMPARE(totalsOf(*drawn), totalsOf(wanted));
    compare(findingsOf(*drawn), findingsOf(wanted));
    compare(ticketsOf(*drawn), ticketsOf(wanted));
    QVERIFY2(hands.gestures() <= mostGestures, qPrintable(hands.log().join(QLatin1Char('\n'))));
    qInfo("%d gestures, %zu steps of undo", hands.gestures(), hands.states().size() - 1);
    walkThroughHistory(hands);
}

int main(int count, char** values)
{
    QApplication application(count, values);
    QApplication::setStyle("Fusion");
    JourneyTest test;
    return QTest::qExec(&test, count, values);
}
#include "journey_test.moc"
