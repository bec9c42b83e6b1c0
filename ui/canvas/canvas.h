#pragma once

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <functional>
#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

#include "design/edits.h"
#include "layout/arrange.h"
#include "layout/typed_list.h"
#include "ui/canvas/gesture.h"
#include "ui/canvas/picking.h"
#include "ui/canvas/view.h"
#include "ui/render/painter.h"
#include "ui/render/picture.h"
#include "ui/studio/session.h"

class QMenu;

namespace designer::ui {

class DropGhost;
class InlineEditor;
class QuickAdd;

/// The drawing: shows the session's design and is where it is drawn. Keys are
/// told in its accessible description.
class Canvas : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit Canvas(Session& session, QWidget* parent = nullptr);
    ~Canvas() override;

    const Picture& picture() const { return picture_; }
    Session& session() const { return session_; }
    const Theme& theme() const { return *theme_; }

    double zoom() const { return view_.zoom(); }
    /// What stands under the anchor stays there. Kept within 5 % and 400 %.
    void setZoom(double zoom, QPointF anchorInViewport);
    void zoomIn();
    void zoomOut();
    /// Everything at once, at 100 % at most.
    void fit();
    void fitSelection();
    void actualSize();
    const View& view() const { return view_; }
    QPointF toDesign(QPointF viewport) const { return view_.toDesign(viewport); }
    QPointF toViewport(QPointF design) const { return view_.toViewport(design); }
    QRectF visibleArea() const;
    void centreOn(QPointF design);
    void ensureVisible(const std::string& id);

    /// The item with keyboard focus; empty: none.
    const std::string& current() const { return current_; }
    void setCurrent(const std::string& id);
    /// Where an item is drawn (a docked component on its host), in drawing units; empty: nowhere.
    QRectF areaOf(const std::string& id) const;
    /// What an item is called in the name of a step.
    QString nameOf(const std::string& id) const;
    /// From now on the arrow keys move what is selected.
    void takeInHand() { letArrowsWalk(false); }
    /// A step's name: `one` with the item's name in it, or `many`.
    QString stepName(const std::vector<std::string>& ids, const QString& one, const QString& many) const;
    const Hit& hovered() const { return hovered_; }

    bool snapping() const { return snapping_; }
    DiagramPainter& painter() { return *painter_; }
    PaintOptions paintOptions() const;
    bool inGesture() const { return gesture_ != nullptr; }
    void begin(std::unique_ptr<Gesture> gesture);
    /// Undoes what the gesture under way did, and ends it.
    void cancelGesture();

    /// With a group's members where a member is; what is selected by a click.
    std::vector<std::string> withGroup(const std::string& id) const;

    /// Makes the wire that is legal between two components, if there is one.
    void wire(const std::string& from, const std::string& to);
    /// Shows the drawing as it would be with that wire, until the session's preview is taken back.
    void proposeWire(const std::string& from, const std::string& to);
    /// Asks, at a point of the drawing, which new component to wire to another.
    void offerToWire(const std::string& other, QPointF at);

public slots:
    // Each is one step of undo, or none where it would change nothing.
    void removeSelection();
    void selectAll();
    /// Edits the name of what is selected, or a note's text, in its place.
    void rename();
    void addNote();
    /// The keyboard chooses what to wire the selected component to.
    void beginConnecting();
    void duplicate();
    void copy();
    void cut();
    /// What was copied of a design, or the answers of a sheet.
    void paste();
    /// The sheet of questions that tickets ask, for a spreadsheet.
    void copyQuestions();
    /// Lays out what is selected, or everything; pinned components stay.
    void tidy();
    void group();
    void ungroup();
    /// Pins all that are selected; unpins them if all were.
    void togglePinned();
    void align(designer::Alignment alignment);
    void distribute(designer::Direction direction);
    /// The kinds to choose from, beside what is selected.
    void openQuickAdd(const QString& typed = {});
    void setSnapping(bool on) { snapping_ = on; }
    void setGridShown(bool on);
    void setBadgesShown(bool on);
    void setPricesShown(bool on);

signals:
    void zoomChanged(double zoom);
    void viewChanged(); // scrolled, zoomed, resized
    void currentChanged();
    void editRequested(); // what was just revealed is to be edited by keyboard

protected:
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void followSession();
    void retranslate();
    void colour();

    // What is shown.
    void showDesign(const Design& design);
    void changePicture(const std::function<std::vector<Rect>()>& change);
    void takeSelection();
    void showPreview();
    void revealItem(const std::string& id);
    void open();
    void rebuild();
    void look();
    void restUntilRouting();
    void findWays();

    // The view.
    void updateScrollRanges();
    void moveTo(QPoint scroll);
    void showArea(const QRectF& design, double mostZoom);
    void repaintAll();
    void repaintArea(const QRectF& design);
    void repaintItem(const std::string& id);
    QRectF markedArea(const std::string& id) const;
    using MarkedAreas = std::vector<std::pair<std::string, QRectF>>;
    MarkedAreas markedAreas() const;
    bool isWire(const std::string& id) const;
    void repaintMarks(const MarkedAreas& before);
    void repaintAreas(const std::vector<Rect>& areas);
    void paintPart(QPainter& painter, const QRect& part);
    void paintOverlay(QPainter& painter) const;
    void paintHandles(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintHint(QPainter& painter) const;

    // Input.
    Pointer pointerAt(QPointF viewport, Qt::KeyboardModifiers modifiers) const;
    std::unique_ptr<Gesture> gestureAt(const Hit& hit, const Pointer& pointer);
    void gestureMoved();
    void endGesture();
    void hover(QPointF viewport);
    void showCursor();
    void autoscroll();
    bool navigationKey(const QKeyEvent& event);
    bool walkingKey(const QKeyEvent& event);
    bool editingKey(const QKeyEvent& event);
    bool typed(const QKeyEvent& event);
    void escape();
    void letArrowsWalk(bool on);
    void walkTo(const std::string& id);
    void walkOnTo(const std::string& id);
    void nudge(Point by);
    bool walk(bool next);

    // Edits.
    void step(const QString& name, Design next);
    template <typename Edit> Design withEachSelected(Edit&& edit) const;
    void take(const AddedList& added, bool toBeNamed);
    void showAll(const std::vector<std::string>& ids);
    using WhenListed = std::function<AddedList(const std::vector<ListedKind>&)>;
    void offer(QPointF at, std::vector<const Kind*> kinds, const QString& typed, WhenListed whenChosen);
    void offerAt(QPointF at, const std::string& beside, const QString& typed);
    void moveGhost(QPointF viewport);
    void editItem(const std::string& id);
    void takeText(const QString& text);
    void takeAnswers(const std::string& sheet);
    void addNoteAt(QPointF at);
    void straighten(const std::string& wire);
    void fillGroundMenu(QMenu& menu, QPointF at);
    void fillItemMenu(QMenu& menu, const std::string& id);
    void fillWireMenu(QMenu& menu, const std::string& id);
    void addEnvironments(QMenu& menu, const Component& component);

    Session& session_;
    const Theme* theme_;
    std::unique_ptr<DiagramPainter> painter_;
    Picture picture_;
    View view_;
    bool fitWhenShown_ = true;
    bool gridShown_ = true;
    bool badgesShown_ = true;
    bool pricesShown_ = true;
    bool snapping_ = true;

    std::unordered_set<std::string> selected_;
    std::string current_;
    bool arrowsWalk_ = true; // else they nudge: what was selected by pointer is in hand
    Hit hovered_;
    std::string revealed_;
    QBasicTimer revealing_;
    QBasicTimer routing_;                // while ways are still to be found
    std::vector<std::string> previewed_; // items that the preview changes
    std::vector<Rect> vanishing_;        // that it removes

    std::unique_ptr<Gesture> gesture_;
    QRectF gestureArea_;
    Pointer pointer_{};
    bool spaceHeld_ = false;
    QBasicTimer autoscrolling_;

    std::unique_ptr<DropGhost> ghost_; // while something is held over the drawing
    QuickAdd* quickAdd_ = nullptr;     // made when first needed
    WhenListed whenChosen_;
    InlineEditor* editor_ = nullptr; // likewise
    std::string edited_;             // id of what it edits
};

} // namespace designer::ui
