#include <QLineEdit>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <random>

#include "design/edits.h"
#include "layout/zones.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/inline_editor.h"
#include "ui/canvas/quick_add.h"
#include "ui/open_session.h"
#include "ui/pixels.h"
#include "ui/quiet.h"
#include "ui/render/words.h"
#include "ui/studio/clipboard_formats.h"

using namespace designer;
using namespace designer::ui;

namespace {

/// How many; DESIGNER_RANDOM_HANDS asks for more than a suite has time for.
int operationCount()
{
    const char* asked = std::getenv("DESIGNER_RANDOM_HANDS");
    return asked ? std::atoi(asked) : 600;
}

constexpr int keptSteps = 4000;       // of undo: each keeps what it changed
constexpr std::size_t mostCards = 60; // beyond, what is added pushes others off the screen
const QSize window(900, 640);

bool onBorder(Point p, const Rect& card)
{
    const bool across = p.x >= card.x && p.x <= card.right();
    const bool along = p.y >= card.y && p.y <= card.bottom();
    return (across && (p.y == card.y || p.y == card.bottom())) || (along && (p.x == card.x || p.x == card.right()));
}

bool touches(const WireShape& wire, const Rect& area)
{
    const auto runsThere = [&area](Point a, Point b) {
        return std::min(a.x, b.x) < area.right() && std::max(a.x, b.x) >= area.x && std::min(a.y, b.y) < area.bottom()
               && std::max(a.y, b.y) >= area.y;
    };
    return std::adjacent_find(wire.points.begin(), wire.points.end(), runsThere) != wire.points.end();
}

} // namespace

/// Pointer and keys in any order, as a person has them, on a drawing in a window.
class Hands {
public:
    Hands()
    {
        canvas_.resize(window);
        canvas_.show();
        begin(test::templateNamed("reference-architecture"));
    }

    bool isReady() { return QTest::qWaitForWindowActive(&canvas_); }

    void operate(int number)
    {
        struct Way {
            const char* what;
            int weight;
            void (Hands::*run)();
        };
        static const Way ways[] = {
            {"drag an item", 8, &Hands::dragItem},
            {"draw a wire", 6, &Hands::drawWire},
            {"take a wire", 4, &Hands::takeWire},
            {"click", 4, &Hands::clickAnywhere},
            {"marquee", 2, &Hands::marquee},
            {"key", 6, &Hands::pressKey},
            {"connect by keys", 3, &Hands::connect},
            {"add by typing", 3, &Hands::addByTyping},
            {"drop from the palette", 3, &Hands::drop},
            {"turn the wheel", 4, &Hands::wheel},
            {"undo or redo", 5, &Hands::undoOrRedo},
            {"command", 4, &Hands::command},
            {"break a drag off", 3, &Hands::breakOff},
            {"look at another", 1, &Hands::lookElsewhere},
            {"rename", 1, &Hands::rename},
        };
        int at = pick(57);
        const Way* way = ways;
        while (at >= way->weight)
            at -= way++->weight;
        last_ = QStringLiteral("operation %1: %2").arg(number).arg(QLatin1String(way->what));
        (this->*way->run)();
        closeWhatIsOpen();
        if (session_.design().components().size() > mostCards)
            thinOut();
        if (session_.history().position() >= keptSteps || strayed())
            beginAgain();
    }

    const QString& last() const { return last_; }

    /// What does not hold of the drawing; empty when all is well.
    QString unsound()
    {
        if (canvas_.inGesture() || session_.preview())
            return QStringLiteral("something is still under way");
        while (picture().waysAreLeft())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const Design& design = session_.design();
        if (!(picture().design() == design))
            return QStringLiteral("another design is shown");
        if (!(truthful(design, session_.catalogue(), {}) == design))
            return QStringLiteral("something stands in another's zone");
        for (const Component& component : design.components())
            if (const CardShape* card = picture().card(component.id); card && card->rect != cardRect(component))
                return qt(component.id) + QStringLiteral(" is drawn elsewhere");
            else if (!card && !picture().hostOf(component.id))
                return qt(component.id) + QStringLiteral(" is not drawn");
        for (const Connection& wire : design.connections())
            if (const QString why = unattached(wire); !why.isEmpty())
                return why;
        return unlikeBruteForce();
    }

    QRect stale()
    {
        const double zoom = canvas_.zoom();
        if (zoom > 0.3 && std::fmod(zoom * 4, 1) != 0)
            return {}; // words across the border differ by a quarter of a pixel: Qt cuts the places of letters
        session_.currentAnalysis();
        const QImage incremental = test::shown(*canvas_.viewport());
        const QImage whole = test::repainted(*canvas_.viewport());
        return test::difference(incremental, whole);
    }

    bool undoneItIsAsItBegan()
    {
        while (session_.history().canUndo())
            session_.undo();
        return session_.design() == first_;
    }

    /// Whether all steps could be undone whenever it began again.
    bool couldUndo() const { return couldUndo_; }

private:
    const Picture& picture() const { return canvas_.picture(); }
    int pick(int count) { return std::uniform_int_distribution<int>(0, count - 1)(random_); }
    bool chance(int inHundred) { return pick(100) < inHundred; }
    QPoint anywhere() { return {pick(window.width() - 40), pick(window.height() - 40)}; }

    void begin(const Design& design)
    {
        first_ = design;
        session_.open(History(design));
        canvas_.setFocus();
    }

    /// Cards that are pushed on and on come to where no file may have them, and there they do overlap.
    bool strayed() const
    {
        const Rect all = picture().bounds();
        return std::max({std::abs(all.x), std::abs(all.y), std::abs(all.right()), std::abs(all.bottom())})
               > farthest / 10;
    }

    void beginAgain()
    {
        const Design design = strayed() ? test::templateNamed("reference-architecture") : session_.design();
        couldUndo_ = couldUndo_ && undoneItIsAsItBegan();
        begin(design);
    }

    template <typename Item> std::string anyOf(const Shelf<Item>& shelf)
    {
        if (shelf.empty())
            return {};
        auto at = shelf.begin();
        std::advance(at, pick(static_cast<int>(shelf.size())));
        return at->id;
    }
    std::string anyComponent() { return anyOf(session_.design().components()); }
    QPoint middleOf(const std::string& id) const { return canvas_.toViewport(canvas_.areaOf(id).center()).toPoint(); }

    /// It is on the screen, so that a hand can reach it.
    QPoint reached(const std::string& id)
    {
        if (!id.empty())
            canvas_.ensureVisible(id);
        return id.empty() ? anywhere() : middleOf(id);
    }

    // Hands.

    void press(QPoint p, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(canvas_.viewport(), Qt::LeftButton, keys, p);
    }
    void move(QPoint p, Qt::KeyboardModifiers keys = {})
    {
        QMouseEvent event(QEvent::MouseMove, p, canvas_.viewport()->mapToGlobal(p), Qt::NoButton, Qt::LeftButton, keys);
        QApplication::sendEvent(canvas_.viewport(), &event);
    }
    void release(QPoint p) { QTest::mouseRelease(canvas_.viewport(), Qt::LeftButton, {}, p); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {})
    {
        press(from, keys);
        move((2 * from + to) / 3, keys);
        if (chance(50))
            move(anywhere(), keys);
        move(to, keys);
        release(to);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers keys = {}) { QTest::keyClick(&canvas_, key, keys); }

    void dragItem()
    {
        static const Qt::KeyboardModifiers held[] = {
            {}, {}, {}, {}, Qt::AltModifier, Qt::ShiftModifier, Qt::ControlModifier};
        const std::string id = chance(85) ? anyComponent() : anyOf(session_.design().notes());
        drag(reached(id), chance(20) ? middleOf(anyComponent()) : anywhere(), held[pick(7)]);
    }

    void drawWire()
    {
        const std::string from = anyComponent();
        const QRectF card = (reached(from), canvas_.areaOf(from));
        if (card.isEmpty())
            return;
        const QPoint edge = canvas_.toViewport({card.right(), card.center().y()}).toPoint();
        drag(edge, chance(70) ? middleOf(anyComponent()) : anywhere());
        answerQuickAdd();
    }

    void takeWire()
    {
        const WireShape* wire = picture().wire(anyOf(session_.design().connections()));
        if (!wire)
            return;
        const std::vector<Point> points = wire->points;
        session_.select({wire->id});
        canvas_.centreOn(toQt(points.front()));
        const bool end = chance(50);
        const QPointF at = end ? toQt(points.front()) : (toQt(points[0]) + toQt(points[1])) / 2;
        drag(canvas_.toViewport(at).toPoint(), chance(50) ? middleOf(anyComponent()) : anywhere());
    }

    void clickAnywhere()
    {
        static const Qt::KeyboardModifiers held[] = {{}, {}, Qt::ShiftModifier, Qt::ControlModifier};
        const QPoint at = chance(60) ? reached(anyComponent()) : anywhere();
        QTest::mouseClick(canvas_.viewport(), Qt::LeftButton, held[pick(4)], at);
        if (chance(20))
            QTest::mouseMove(canvas_.viewport(), anywhere());
    }

    void marquee() { drag(anywhere(), anywhere(), chance(30) ? Qt::ShiftModifier : Qt::NoModifier); }

    void pressKey()
    {
        static const std::pair<Qt::Key, Qt::KeyboardModifiers> keys[] = {
            {Qt::Key_Tab, {}},
            {Qt::Key_Backtab, Qt::ShiftModifier},
            {Qt::Key_Left, {}},
            {Qt::Key_Right, {}},
            {Qt::Key_Up, {}},
            {Qt::Key_Down, {}},
            {Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier},
            {Qt::Key_Down, Qt::AltModifier},
            {Qt::Key_Right, Qt::ControlModifier},
            {Qt::Key_Space, Qt::ControlModifier},
            {Qt::Key_Delete, {}},
            {Qt::Key_Escape, {}},
            {Qt::Key_0, Qt::ControlModifier},
            {Qt::Key_1, Qt::ControlModifier},
            {Qt::Key_Plus, Qt::ControlModifier},
            {Qt::Key_Minus, Qt::ControlModifier}};
        const auto& [which, held] = keys[pick(static_cast<int>(std::size(keys)))];
        for (int times = 1 + pick(3); times > 0; --times)
            key(which, held);
    }

    void connect()
    {
        const std::string from = anyComponent();
        QTest::mouseClick(canvas_.viewport(), Qt::LeftButton, {}, reached(from));
        QTest::keyClick(&canvas_, 'c');
        if (!canvas_.inGesture())
            return;
        for (int times = pick(4); times > 0; --times)
            key(chance(50) ? Qt::Key_Right : Qt::Key_Down);
        if (chance(30))
            QTest::keyClicks(&canvas_, canvas_.nameOf(anyComponent()).left(3));
        if (chance(70))
            key(Qt::Key_Return);
        else if (chance(50))
            QTest::mouseClick(canvas_.viewport(), Qt::LeftButton, {}, anywhere());
        else
            key(Qt::Key_Escape);
        answerQuickAdd();
    }

    void addByTyping()
    {
        QTest::keyClick(&canvas_, 'x');
        answerQuickAdd();
    }

    void answerQuickAdd()
    {
        static const char* const answers[] = {
            "redis", "queue",   "container billing",     "aurora",      "bucket", "internet",
            "cdn",   "secrets", "alb, container, redis", "nothing such"};
        QuickAdd* popup = nullptr;
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<QuickAdd*>(widget); found && found->isVisible())
                popup = found;
        if (!popup)
            return;
        auto* line = popup->findChild<QLineEdit*>();
        line->setText(QLatin1String(answers[pick(10)]));
        QTest::keyClick(line, chance(80) ? Qt::Key_Return : Qt::Key_Escape);
        if (popup->isVisible())
            QTest::keyClick(line, Qt::Key_Escape);
    }

    void drop()
    {
        const auto& kinds = session_.catalogue().kinds();
        QMimeData data;
        data.setData(kindFormat(),
                     QByteArray::fromStdString(std::string(
                         kinds[static_cast<std::size_t>(pick(static_cast<int>(kinds.size())))].name.text())));
        const QPoint from = anywhere();
        const QPoint to = chance(30) ? reached(anyComponent()) : anywhere();
        QDragEnterEvent enter(from, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(canvas_.viewport(), &enter);
        QDragMoveEvent over(to, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(canvas_.viewport(), &over);
        if (chance(80)) {
            QDropEvent let(to, Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(canvas_.viewport(), &let);
        } else {
            QDragLeaveEvent leave;
            QApplication::sendEvent(canvas_.viewport(), &leave);
        }
    }

    void wheel()
    {
        const QPoint at = anywhere();
        if (chance(30))
            return canvas_.setZoom((1 + pick(8)) / 4.0, at);
        const QPoint turned(chance(30) ? 120 * (pick(5) - 2) : 0, 120 * (pick(5) - 2));
        QWheelEvent event(at, canvas_.viewport()->mapToGlobal(at), {}, turned, Qt::NoButton,
                          chance(40) ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas_.viewport(), &event);
    }

    void undoOrRedo()
    {
        const bool undo = chance(60);
        for (int times = 1 + pick(chance(10) ? 40 : 3); times > 0; --times)
            undo ? session_.undo() : session_.redo();
    }

    void command()
    {
        static void (Canvas::* const commands[])() = {
            &Canvas::tidy,  &Canvas::group, &Canvas::ungroup, &Canvas::togglePinned, &Canvas::duplicate, &Canvas::copy,
            &Canvas::paste, &Canvas::cut,   &Canvas::fit,     &Canvas::selectAll,    &Canvas::addNote};
        const auto which = static_cast<std::size_t>(pick(static_cast<int>(std::size(commands)) + 2));
        if (which < std::size(commands))
            (canvas_.*commands[which])();
        else if (which == std::size(commands))
            canvas_.align(static_cast<Alignment>(pick(6)));
        else
            canvas_.distribute(static_cast<Direction>(pick(2)));
    }

    void breakOff()
    {
        const std::string id = anyComponent();
        const QRectF card = (reached(id), canvas_.areaOf(id));
        const QPointF from = chance(50) ? card.center() : QPointF(card.left(), card.center().y());
        const Design before = session_.design();
        press(canvas_.toViewport(from).toPoint());
        for (int times = 1 + pick(4); times > 0; --times)
            move(chance(40) ? middleOf(anyComponent()) : anywhere());
        key(Qt::Key_Escape);
        release(anywhere());
        if (!(session_.design() == before))
            QTest::qFail("what was broken off left something", __FILE__, __LINE__);
    }

    void lookElsewhere()
    {
        const auto& environments = session_.design().header().environments;
        const int at = pick(static_cast<int>(environments.size()) + 1) - 1;
        session_.setEnvironment(at < 0 ? std::string() : environments[static_cast<std::size_t>(at)].id);
    }

    void rename()
    {
        session_.select({anyComponent()});
        canvas_.rename();
        closeEditor(QStringLiteral("Payments and transfers of all channels"));
    }

    void closeEditor(const QString& typed)
    {
        auto* editor = canvas_.findChild<InlineEditor*>();
        if (!editor || !editor->editing())
            return;
        if (auto* line = editor->findChild<QLineEdit*>(); line && line->isVisible()) {
            if (!typed.isEmpty())
                QTest::keyClicks(line, typed.left(1 + pick(20)));
            QTest::keyClick(line, chance(70) ? Qt::Key_Return : Qt::Key_Escape);
        } else {
            editor->accept();
        }
    }

    void closeWhatIsOpen()
    {
        closeEditor({});
        answerQuickAdd();
        closeEditor({});
        QApplication::processEvents();
        QApplication::setActiveWindow(&canvas_); // the offscreen platform leaves it with a popup that was closed
        canvas_.setFocus();
    }

    void thinOut()
    {
        std::vector<std::string> ids;
        while (ids.size() < mostCards / 2)
            ids.push_back(anyComponent());
        session_.select(ids);
        key(Qt::Key_Delete);
    }

    // What must hold.

    QString unattached(const Connection& wire) const
    {
        const WireShape* shape = picture().wire(wire.id);
        const CardShape* from = picture().card(wire.from);
        const CardShape* to = picture().card(wire.to);
        if (wire.docked || !from || !to)
            return shape ? qt(wire.id) + QStringLiteral(" is drawn") : QString();
        if (!shape)
            return qt(wire.id) + QStringLiteral(" is not drawn");
        if (!onBorder(shape->points.front(), from->rect) || !onBorder(shape->points.back(), to->rect))
            return qt(wire.id) + QStringLiteral(" does not end at its components");
        for (std::size_t i = 0; i + 1 < shape->points.size(); ++i)
            if (shape->points[i].x != shape->points[i + 1].x && shape->points[i].y != shape->points[i + 1].y)
                return qt(wire.id) + QStringLiteral(" runs aslant");
        return {};
    }

    QString unlikeBruteForce()
    {
        const Rect area{pick(3000) - 1000, pick(2000) - 700, 1 + pick(900), 1 + pick(600)};
        std::vector<const CardShape*> cards;
        picture().queryPlaces(area, cards);
        std::vector<const WireShape*> wires;
        picture().queryWires(area, wires);
        for (const CardShape& card : picture().cards())
            if (!card.rect.empty() && card.rect.intersects(area) && std::count(cards.begin(), cards.end(), &card) != 1)
                return qt(card.id) + QStringLiteral(" is not found where it stands");
        for (const WireShape& wire : picture().wires())
            if (!wire.points.empty() && touches(wire, area) && std::count(wires.begin(), wires.end(), &wire) != 1)
                return qt(wire.id) + QStringLiteral(" is not found where it runs");
        return {};
    }

    Session session_{Catalogue::builtIn()};
    Canvas canvas_{session_};
    std::mt19937 random_{20};
    Design first_;
    bool couldUndo_ = true;
    QString last_;
};

/// Random gestures, keys and commands against a model of what must always hold.
class RandomHandsTest : public QObject {
    Q_OBJECT

private slots:
    void leaveADrawingThatIsSound()
    {
        test::Quiet quiet;
        Hands hands;
        QVERIFY(hands.isReady());
        const int count = operationCount();
        for (int i = 1; i <= count; ++i) {
            hands.operate(i);
            const QString why = hands.unsound();
            QVERIFY2(why.isEmpty(), qPrintable(hands.last() + QStringLiteral(": ") + why));
            if (i % 20 == 0)
                if (const QRect stale = hands.stale(); !stale.isNull())
                    QFAIL(qPrintable(hands.last()
                                     + QStringLiteral(": stale pixels from %1, %2 on, %3 x %4")
                                           .arg(stale.x())
                                           .arg(stale.y())
                                           .arg(stale.width())
                                           .arg(stale.height())));
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(hands.last()));
        }
        QVERIFY(hands.couldUndo() && hands.undoneItIsAsItBegan());
    }
};

QTEST_MAIN(RandomHandsTest)
#include "random_hands_test.moc"
