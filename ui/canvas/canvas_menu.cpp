#include <QContextMenuEvent>
#include <QMenu>

#include "design/edits.h"
#include "ui/canvas/canvas.h"
#include "ui/render/words.h"

namespace designer::ui {

void Canvas::contextMenuEvent(QContextMenuEvent* event)
{
    cancelGesture();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const Hit hit =
        byKey ? Hit{Part::card, current_, {}, 0, false} : pick(picture_, view_, event->pos(), session_.selection());
    const auto& selected = session_.selection();
    if (!hit.id.empty() && std::find(selected.begin(), selected.end(), hit.id) == selected.end())
        session_.select(withGroup(hit.id));
    else if (hit.id.empty())
        session_.select({});
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPointF at = byKey && !hit.id.empty() ? areaOf(hit.id).center() : toDesign(event->pos());
    if (session_.design().connection(hit.id))
        fillWireMenu(*menu, hit.id);
    else if (hit.id.empty())
        fillGroundMenu(*menu, at);
    else
        fillItemMenu(*menu, hit.id);
    menu->popup(viewport()->mapToGlobal(toViewport(at).toPoint()));
    event->accept();
}

void Canvas::fillGroundMenu(QMenu& menu, QPointF at)
{
    menu.addAction(tr("Add a component…"), this, [this, at] { offerAt(at, {}, {}); });
    menu.addAction(tr("Add a note"), this, [this, at] { addNoteAt(at); });
    menu.addSeparator();
    menu.addAction(tr("Select all"), this, &Canvas::selectAll);
    menu.addAction(tr("Fit"), this, &Canvas::fit);
}

void Canvas::fillItemMenu(QMenu& menu, const std::string& id)
{
    const Component* component = session_.design().component(id);
    const bool several = session_.selection().size() > 1;
    if (!several)
        menu.addAction(component ? tr("Rename\tF2") : tr("Edit the text\tF2"), this, &Canvas::rename);
    if (picture_.card(id) && !several) {
        menu.addAction(tr("Wire to…\tC"), this, &Canvas::beginConnecting);
        menu.addAction(tr("What is this?\tF1"), this,
                       [this, kind = component->kind] { session_.explain(QStringLiteral("kind/") + qt(kind.text())); });
    }
    menu.addAction(tr("Duplicate\tCtrl+D"), this, &Canvas::duplicate);
    if (component) {
        menu.addSeparator();
        menu.addAction(component->pinned ? tr("Unpin") : tr("Pin"), this, &Canvas::togglePinned);
        if (several)
            menu.addAction(tr("Group\tCtrl+G"), this, &Canvas::group);
        if (!component->group.empty())
            menu.addAction(tr("Ungroup\tCtrl+Shift+G"), this, &Canvas::ungroup);
        if (!several)
            addEnvironments(menu, *component);
    }
    menu.addSeparator();
    menu.addAction(tr("Remove\tDel"), this, &Canvas::removeSelection);
}

/// Where it lives, to be ticked; the last environment cannot be taken away.
void Canvas::addEnvironments(QMenu& menu, const Component& component)
{
    const Kind* kind = session_.catalogue().kind(component.kind);
    const auto& environments = session_.design().header().environments;
    if (!kind || kind->scope != Scope::environment || environments.size() < 2)
        return;
    menu.addSection(tr("Lives in"));
    const std::vector<std::string> homes = environmentsOf(session_.design(), component);
    for (const Environment& environment : environments) {
        const bool lives = std::find(homes.begin(), homes.end(), environment.id) != homes.end();
        const QString name = qt(environment.name.empty() ? environment.id : environment.name);
        QAction* action = menu.addAction(name, this, [this, lives, name, id = component.id, place = environment.id] {
            step(lives ? tr("Take %1 out of %2").arg(nameOf(id), name) : tr("Put %1 into %2").arg(nameOf(id), name),
                 lives ? withoutComponentIn(session_.design(), id, place) : livingIn(session_.design(), id, place));
        });
        action->setCheckable(true);
        action->setChecked(lives);
        action->setEnabled(!lives || homes.size() > 1);
    }
}

void Canvas::fillWireMenu(QMenu& menu, const std::string& id)
{
    const Connection& wire = *session_.design().connection(id);
    const Component* from = session_.design().component(wire.from);
    const Component* to = session_.design().component(wire.to);
    const Wire* legal = from && to ? session_.catalogue().wire(from->kind, to->kind) : nullptr;
    if (legal && legal->dockable)
        menu.addAction(wire.docked ? tr("Draw as a wire") : tr("Dock as a badge"), this, [this, id] {
            Connection changed = *session_.design().connection(id);
            changed.docked = !changed.docked;
            step(changed.docked ? tr("Dock as a badge") : tr("Draw as a wire"),
                 session_.design().with(std::move(changed)));
        });
    if (!wire.bends.empty())
        menu.addAction(tr("Route by itself"), this, [this, id] { straighten(id); });
    menu.addAction(tr("Properties\tEnter"), this, [this, id] { editItem(id); });
    menu.addSeparator();
    menu.addAction(tr("Remove\tDel"), this, &Canvas::removeSelection);
}

void Canvas::straighten(const std::string& id)
{
    const Connection* wire = session_.design().connection(id);
    if (!wire)
        return;
    Connection changed = *wire;
    changed.bends.clear();
    step(tr("Route a wire by itself"), session_.design().with(std::move(changed)));
}

} // namespace designer::ui
