#include <algorithm>

#include "layout/part.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/connect_gesture.h"
#include "ui/canvas/inline_editor.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr QMarginsF nameMargins{52, 4, 4, 30}; // from the border of a card to its name
constexpr double leastNameWidth = 140;

} // namespace

QString Canvas::stepName(const std::vector<std::string>& ids, const QString& one, const QString& many) const
{
    return ids.size() == 1 ? one.arg(nameOf(ids.front())) : many;
}

void Canvas::step(const QString& name, Design next)
{
    session_.apply(name, std::move(next));
    session_.settle();
}

void Canvas::removeSelection()
{
    const std::vector<std::string> ids = session_.selection();
    if (ids.empty())
        return;
    step(stepName(ids, tr("Remove %1"), tr("Remove %n items", nullptr, static_cast<int>(ids.size()))),
         withoutEmptyGroups(withoutItems(session_.design(), ids)));
}

void Canvas::selectAll()
{
    std::vector<std::string> ids;
    for (const CardShape& card : picture_.cards())
        if (!card.id.empty())
            ids.push_back(card.id);
    for (const NoteShape& note : picture_.notes())
        if (!note.id.empty())
            ids.push_back(note.id);
    takeInHand();
    session_.select(std::move(ids));
}

void Canvas::editItem(const std::string& id)
{
    session_.reveal(id);
    emit editRequested();
}

// Names and notes, in their place.

void Canvas::rename()
{
    const std::vector<std::string>& selected = session_.selection();
    const std::string id = selected.size() == 1 ? selected.front() : selected.empty() ? current_ : std::string();
    const Component* component = session_.design().component(id);
    const Note* note = session_.design().notes().find(id);
    if (!component && !note)
        return;
    if (!editor_) {
        editor_ = new InlineEditor(viewport());
        connect(editor_, &InlineEditor::accepted, this, &Canvas::takeText);
        connect(this, &Canvas::viewChanged, editor_, &InlineEditor::accept);
    }
    ensureVisible(id);
    QRectF area = areaOf(id);
    if (picture_.card(id))
        area = area.marginsRemoved(nameMargins);
    else if (component) // docked: a small tile
        area.setWidth(leastNameWidth);
    editor_->accept();
    edited_ = id;
    editor_->begin(view_.toViewport(area), component ? qt(component->name) : qt(note->text), note != nullptr, zoom());
}

void Canvas::takeText(const QString& text)
{
    const std::string id = std::exchange(edited_, {});
    if (const Note* before = session_.design().notes().find(id)) {
        Note note = *before;
        note.text = utf8(text);
        step(tr("Edit a note"), session_.design().with(std::move(note)));
    } else if (!text.trimmed().isEmpty()) {
        step(tr("Rename %1").arg(nameOf(id)), renamed(session_.design(), id, utf8(text.trimmed())));
    }
}

void Canvas::addNote()
{
    addNoteAt(visibleArea().center());
}

void Canvas::addNoteAt(QPointF at)
{
    Note note;
    note.id = freshNoteId(session_.design());
    note.at = snapped(Point{toPoint(at).x - noteSize.x / 2, toPoint(at).y - noteSize.y / 2});
    const std::string id = note.id;
    step(tr("Add a note"), session_.design().with(std::move(note)));
    takeInHand();
    session_.select({id});
    setFocus();
    rename();
}

void Canvas::beginConnecting()
{
    const std::vector<std::string>& selected = session_.selection();
    const std::string from = selected.size() == 1 ? selected.front() : current_;
    if (picture_.card(from))
        begin(std::make_unique<ConnectGesture>(*this, from));
}

// Several at once.

void Canvas::duplicate()
{
    const std::vector<std::string>& ids = session_.selection();
    const Design part = partOf(session_.design(), ids);
    const Rect box = boxOf(part);
    if (box.empty())
        return;
    const QString name =
        stepName(ids, tr("Duplicate %1"), tr("Duplicate %n items", nullptr, static_cast<int>(ids.size())));
    WithPart copy = withPart(session_.design(), session_.catalogue(), part, {box.x + 3 * grid, box.y + 3 * grid});
    step(name, std::move(copy.design));
    takeInHand();
    session_.select(std::move(copy.ids));
}

template <typename Edit> Design Canvas::withEachSelected(Edit&& edit) const
{
    Design next = session_.design();
    for (const std::string& id : session_.selection())
        if (const Component* component = next.component(id)) {
            Component changed = *component;
            edit(changed);
            next = next.with(std::move(changed));
        }
    return next;
}

void Canvas::group()
{
    Group group;
    group.id = freshGroupId(session_.design());
    group.name = utf8(tr("Group"));
    const std::string id = group.id;
    if (std::count_if(session_.selection().begin(), session_.selection().end(),
                      [this](const std::string& each) { return session_.design().component(each) != nullptr; })
        > 1)
        step(tr("Group"), withEachSelected([&id](Component& each) { each.group = id; }).with(std::move(group)));
}

void Canvas::ungroup()
{
    Design next = session_.design();
    for (const std::string& id : session_.selection())
        if (const Component* member = next.component(id); member && !member->group.empty()) {
            const std::string group = member->group;
            for (const std::string& each : withGroup(id)) {
                Component freed = *next.component(each);
                freed.group.clear();
                next = next.with(std::move(freed));
            }
            next = next.withoutGroup(group);
        }
    step(tr("Ungroup"), std::move(next));
}

void Canvas::togglePinned()
{
    const bool all =
        std::all_of(session_.selection().begin(), session_.selection().end(), [this](const std::string& id) {
            const Component* component = session_.design().component(id);
            return !component || component->pinned;
        });
    step(all ? tr("Unpin") : tr("Pin"), withEachSelected([all](Component& each) { each.pinned = !all; }));
}

void Canvas::align(Alignment alignment)
{
    step(tr("Align"), aligned(session_.design(), session_.catalogue(), session_.selection(), alignment));
}

void Canvas::distribute(Direction direction)
{
    step(tr("Distribute"), distributed(session_.design(), session_.catalogue(), session_.selection(), direction));
}

} // namespace designer::ui
