#include "ui/canvas/canvas.h"

#include <QEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <algorithm>
#include <cmath>

#include "ui/canvas/canvas_accessible.h"
#include "ui/canvas/canvas_scroll_bar.h"
#include "ui/canvas/drop_ghost.h"
#include "ui/render/card_parts.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr int revealMilliseconds = 140;
constexpr int restMilliseconds = 60; // without an edit or a move, before ways out of sight are found
constexpr int pauseMilliseconds = 8; // between some of them and some more
constexpr double zoomStep = 1.25;
constexpr int keptInView = 48; // pixels of the drawing that cannot be scrolled away
constexpr int fitMargin = 24;  // pixels around the drawing when all of it is shown
constexpr int revealMargin = 32;

} // namespace

Canvas::Canvas(Session& session, QWidget* parent)
    : QAbstractScrollArea(parent), session_(session), theme_(&Theme::of(palette())),
      painter_(std::make_unique<DiagramPainter>(*theme_)), picture_(session.catalogue(), Prepared::asSeen)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBar(new CanvasScrollBar(Qt::Horizontal));
    setVerticalScrollBar(new CanvasScrollBar(Qt::Vertical));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAutoFillBackground(false);
    viewport()->setAcceptDrops(true);
    installCanvasAccessibility();
    followSession();
    retranslate();
    open();
}

Canvas::~Canvas()
{
    gesture_.reset();
}

void Canvas::followSession()
{
    connect(&session_, &Session::changed, this, [this] { showDesign(session_.design()); });
    connect(&session_, &Session::analysed, this,
            [this] { repaintAreas(picture_.setAnalysis(session_.analysis().get())); });
    connect(&session_, &Session::selectionChanged, this, &Canvas::takeSelection);
    connect(&session_, &Session::environmentChanged, this, &Canvas::rebuild);
    connect(&session_, &Session::languageChanged, this, &Canvas::rebuild);
    connect(&session_, &Session::presentingChanged, this, &Canvas::repaintAll);
    connect(&session_, &Session::opened, this, &Canvas::open);
    connect(&session_, &Session::previewChanged, this, &Canvas::showPreview);
    connect(&session_, &Session::revealRequested, this, [this](const std::string& id) { revealItem(id); });
}

void Canvas::retranslate()
{
    setAccessibleName(tr("Drawing"));
    setAccessibleDescription(
        tr("Tab and the arrow keys walk the components. Enter edits, F2 renames, C connects, Delete removes. "
           "Alt and the arrow keys move a component; after a click the arrow keys alone do. "
           "Type a name to add a component."));
}

// What is shown.

void Canvas::open()
{
    cancelGesture();
    current_.clear();
    arrowsWalk_ = true;
    hovered_ = {};
    picture_.setLanguage(session_.language());
    picture_.setEnvironment(session_.environment());
    picture_.reset(session_.design(), session_.analysis().get());
    takeSelection();
    fitWhenShown_ = true;
    fit();
    repaintAll();
}

void Canvas::rebuild()
{
    picture_.setLanguage(session_.language());
    picture_.setEnvironment(session_.environment());
    picture_.setAnalysis(session_.analysis().get());
    updateScrollRanges();
    repaintAll();
}

void Canvas::showDesign(const Design& design)
{
    const bool wasEmpty = picture_.bounds().empty();
    changePicture([&] { return picture_.update(design, touched(picture_.design(), design)); });
    restUntilRouting();
    if (!current_.empty() && areaOf(current_).isEmpty())
        setCurrent({});
    updateScrollRanges();
    if (wasEmpty != picture_.bounds().empty())
        repaintAll();
}

/// `change` returns the areas of the picture that changed.
void Canvas::changePicture(const std::function<std::vector<Rect>()>& change)
{
    const MarkedAreas before = markedAreas();
    repaintAreas(change());
    repaintMarks(before);
}

/// The ways of what is seen now; of the others when the hands rest.
void Canvas::look()
{
    const auto look = [this] { return picture_.look(toRect(visibleArea())); };
    if (!picture_.waysAreLeft())
        return repaintAreas(look());
    changePicture(look);
    restUntilRouting();
}

void Canvas::restUntilRouting()
{
    if (picture_.waysAreLeft())
        routing_.start(restMilliseconds, this);
}

void Canvas::findWays()
{
    changePicture([this] { return picture_.findWays(); });
    updateScrollRanges();
    if (picture_.waysAreLeft())
        routing_.start(pauseMilliseconds, this);
    else
        routing_.stop();
}

void Canvas::takeSelection()
{
    for (const std::string& id : selected_)
        repaintItem(id);
    selected_ = {session_.selection().begin(), session_.selection().end()};
    for (const std::string& id : selected_)
        repaintItem(id);
    if (session_.selection().size() == 1 && current_ != session_.selection().front())
        setCurrent(session_.selection().front());
}

void Canvas::showPreview()
{
    const auto& preview = session_.preview();
    for (const Rect& area : vanishing_)
        repaintArea(toQt(area));
    for (const std::string& id : previewed_)
        repaintItem(id);
    previewed_.clear();
    vanishing_.clear();
    if (preview) {
        const TouchedIds ids = touched(session_.design(), *preview);
        for (const auto* list : {&ids.components, &ids.connections, &ids.notes})
            for (const std::string& id : *list)
                previewed_.push_back(id);
        for (const std::string& id : ids.components)
            if (const CardShape* card = picture_.card(id); card && !preview->component(id))
                vanishing_.push_back(card->rect);
    }
    showDesign(preview ? *preview : session_.design());
    for (const std::string& id : previewed_)
        repaintItem(id);
    for (const Rect& area : vanishing_)
        repaintArea(toQt(area));
}

void Canvas::revealItem(const std::string& id)
{
    if (areaOf(id).isEmpty())
        return;
    ensureVisible(id);
    repaintItem(std::exchange(revealed_, id));
    repaintItem(id);
    revealing_.start(revealMilliseconds, this);
}

QRectF Canvas::areaOf(const std::string& id) const
{
    if (const CardShape* card = picture_.card(id))
        return toQt(card->rect);
    if (const WireShape* wire = picture_.wire(id))
        return toQt(wire->bounds);
    if (const NoteShape* note = picture_.note(id))
        return toQt(note->rect);
    const CardShape* host = picture_.hostOf(id);
    if (!host)
        return {};
    const auto at = std::find(host->dockedIds.begin(), host->dockedIds.end(), id);
    return dockedTile(*host, static_cast<std::size_t>(at - host->dockedIds.begin()));
}

QString Canvas::nameOf(const std::string& id) const
{
    const Design& design = session_.design();
    if (const Component* component = design.component(id))
        return qt(component->name.empty() ? component->id : component->name);
    if (design.notes().contains(id))
        return tr("note");
    return tr("wire");
}

std::vector<std::string> Canvas::withGroup(const std::string& id) const
{
    return withTheirGroups(session_.design(), {id});
}

void Canvas::setCurrent(const std::string& id)
{
    if (id == current_)
        return;
    repaintItem(current_);
    current_ = id;
    repaintItem(current_);
    emit currentChanged();
}

// The view.

void Canvas::updateScrollRanges()
{
    const QRectF content = QRectF(toQt(picture_.bounds()));
    const QSize size = viewport()->size();
    const QPoint scroll = view_.scroll();
    const double zoom = view_.zoom();
    struct Axis {
        QScrollBar* bar;
        double least, most;
        int length, value;
    };
    const Axis axes[] = {{horizontalScrollBar(), content.left(), content.right(), size.width(), scroll.x()},
                         {verticalScrollBar(), content.top(), content.bottom(), size.height(), scroll.y()}};
    for (const Axis& axis : axes) {
        const QSignalBlocker quiet(axis.bar); // the drawing does not move when its bounds do
        const int least = static_cast<int>(std::floor(axis.least * zoom)) - axis.length + keptInView;
        const int most = static_cast<int>(std::ceil(axis.most * zoom)) - keptInView;
        axis.bar->setRange(std::min(least, axis.value), std::max({most, axis.value, least}));
        axis.bar->setPageStep(axis.length);
        axis.bar->setSingleStep(24);
        axis.bar->setValue(axis.value);
    }
}

void Canvas::moveTo(QPoint scroll)
{
    view_.setScroll(scroll);
    look();
    updateScrollRanges();
    repaintAll();
    emit viewChanged();
}

/// By how much is for the view to say: bars whose ranges were set anew count from elsewhere.
void Canvas::scrollContentsBy(int, int)
{
    const QPoint before = view_.scroll();
    view_.setScroll({horizontalScrollBar()->value(), verticalScrollBar()->value()});
    const QPoint by = before - view_.scroll();
    const double ratio = devicePixelRatioF();
    // What a gesture or an empty drawing says stands still; half pixels cannot be moved.
    if ((gesture_ && gesture_->standsStill()) || picture_.bounds().empty() || ratio != std::floor(ratio))
        repaintAll();
    else
        viewport()->scroll(by.x(), by.y());
    look();
    emit viewChanged();
}

void Canvas::setZoom(double zoom, QPointF anchorInViewport)
{
    const QPointF anchor = toDesign(anchorInViewport);
    const double before = view_.zoom();
    view_.setZoom(zoom);
    if (view_.zoom() == before)
        return;
    moveTo((anchor * view_.zoom() - anchorInViewport).toPoint());
    emit zoomChanged(view_.zoom());
}

void Canvas::zoomIn()
{
    setZoom(zoom() * zoomStep, QRectF(viewport()->rect()).center());
}

void Canvas::zoomOut()
{
    setZoom(zoom() / zoomStep, QRectF(viewport()->rect()).center());
}

void Canvas::actualSize()
{
    setZoom(1.0, QRectF(viewport()->rect()).center());
}

void Canvas::fit()
{
    fitWhenShown_ = fitWhenShown_ && !isVisible();
    const QRectF all = toQt(picture_.bounds());
    showArea(all.isEmpty() ? QRectF(0, 0, 1, 1) : all, 1.0);
}

void Canvas::fitSelection()
{
    QRectF all;
    for (const std::string& id : session_.selection())
        all = all.united(areaOf(id));
    if (all.isEmpty())
        fit();
    else
        showArea(all, 1.0);
}

void Canvas::showArea(const QRectF& design, double mostZoom)
{
    const QSizeF room = viewport()->size() - QSize(2 * fitMargin, 2 * fitMargin);
    const double wanted = std::min(room.width() / design.width(), room.height() / design.height());
    const double before = view_.zoom();
    view_.setZoom(std::min(mostZoom, wanted));
    if (view_.zoom() > wanted) // rounded up
        view_.setZoom(view_.zoom() - 1.0 / 4096);
    moveTo((design.center() * view_.zoom() - QRectF(viewport()->rect()).center()).toPoint());
    if (view_.zoom() != before)
        emit zoomChanged(view_.zoom());
}

QRectF Canvas::visibleArea() const
{
    return view_.toDesign(QRectF(viewport()->rect()));
}

void Canvas::centreOn(QPointF design)
{
    moveTo((design * zoom() - QRectF(viewport()->rect()).center()).toPoint());
}

void Canvas::ensureVisible(const std::string& id)
{
    const QRectF item = areaOf(id);
    if (item.isEmpty() || !isVisible())
        return;
    const QRectF room = QRectF(viewport()->rect()).adjusted(revealMargin, revealMargin, -revealMargin, -revealMargin);
    const QRectF at = view_.toViewport(item);
    if (room.contains(at))
        return;
    if (!room.intersects(at) || at.width() > room.width() || at.height() > room.height()) {
        centreOn(item.center());
        return;
    }
    const double dx = std::min(0.0, at.left() - room.left()) + std::max(0.0, at.right() - room.right());
    const double dy = std::min(0.0, at.top() - room.top()) + std::max(0.0, at.bottom() - room.bottom());
    moveTo(view_.scroll() + QPointF(dx, dy).toPoint());
}

void Canvas::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (fitWhenShown_)
        fit();
    look();
    updateScrollRanges();
    emit viewChanged();
}

void Canvas::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    if (fitWhenShown_)
        fit();
}

void Canvas::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Canvas::colour()
{
    const Theme& theme = Theme::of(palette());
    if (&theme == theme_)
        return;
    theme_ = &theme;
    painter_ = std::make_unique<DiagramPainter>(theme);
    repaintAll();
}

void Canvas::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == autoscrolling_.timerId()) {
        autoscroll();
    } else if (event->timerId() == revealing_.timerId()) {
        revealing_.stop();
        repaintItem(std::exchange(revealed_, {}));
    } else if (event->timerId() == routing_.timerId()) {
        findWays();
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

void Canvas::setGridShown(bool on)
{
    gridShown_ = on;
    repaintAll();
}

void Canvas::setBadgesShown(bool on)
{
    badgesShown_ = on;
    repaintAll();
}

void Canvas::setPricesShown(bool on)
{
    pricesShown_ = on;
    repaintAll();
}

} // namespace designer::ui
