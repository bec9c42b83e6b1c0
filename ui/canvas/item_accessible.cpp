#include "ui/canvas/item_accessible.h"

#include <QWindow>
#include <algorithm>

#include "ui/render/words.h"

namespace designer::ui {

namespace {

/// A count with its word, once in the singular and once in the plural.
struct Counted {
    Text one;
    Text many;

    QString of(int count, Language language) const
    {
        return qt(Message{count == 1 ? one : many, {{"count", std::int64_t{count}}}}.in(language));
    }
};

constexpr Counted errors{{"{count} error", "{count} error"}, {"{count} errors", "{count} errores"}};
constexpr Counted warnings{{"{count} warning", "{count} advertencia"}, {"{count} warnings", "{count} advertencias"}};
constexpr Counted accepted{{"{count} accepted", "{count} aceptado"}, {"{count} accepted", "{count} aceptados"}};
constexpr Text absent{"not in this environment", "no está en este ambiente"};
constexpr Text pinned{"pinned", "fijado"};
constexpr Text illegal{"not allowed", "no permitida"};
constexpr Text note{"Note", "Nota"};

QString titleOf(const Component& component, const Kind* kind, Language language)
{
    const QString name = qt(component.name.empty() ? component.id : component.name);
    const QString label = kind ? qt(kind->label, language) : QString();
    return label.isEmpty() || label == name ? name : QStringLiteral("%1 %2").arg(label, name);
}

QString titleOf(const Canvas& canvas, const std::string& id)
{
    const Component* component = canvas.picture().design().component(id);
    if (!component)
        return qt(id);
    return titleOf(*component, canvas.picture().catalogue().kind(component->kind), canvas.picture().language());
}

QString spokenCard(const Canvas& canvas, const CardShape& card)
{
    const Language language = canvas.picture().language();
    QStringList words{titleOf(canvas, card.id)};
    for (const auto& [count, counted] :
         {std::pair{card.errors, &errors}, {card.warnings, &warnings}, {card.accepted, &accepted}})
        if (count > 0)
            words << counted->of(count, language);
    if (card.absent)
        words << qt(absent, language);
    if (card.pinned)
        words << qt(pinned, language);
    return words.join(QStringLiteral(", "));
}

QString spokenWire(const Canvas& canvas, const WireShape& wire)
{
    const Language language = canvas.picture().language();
    const Connection& drawn = *canvas.picture().design().connection(wire.id);
    const Message ends{{"Wire from {from} to {to}", "Conexión de {from} a {to}"},
                       {{"from", utf8(titleOf(canvas, drawn.from))}, {"to", utf8(titleOf(canvas, drawn.to))}}};
    QStringList words{qt(ends.in(language))};
    if (!wire.label.isEmpty())
        words << wire.label;
    if (!wire.legal)
        words << qt(illegal, language);
    if (wire.absent)
        words << qt(absent, language);
    return words.join(QStringLiteral(", "));
}

QString spokenDocked(const Canvas& canvas, const std::string& id, const CardShape& host)
{
    const Message words{{"{name}, docked on {host}", "{name}, acoplado en {host}"},
                        {{"name", utf8(titleOf(canvas, id))}, {"host", utf8(titleOf(canvas, host.id))}}};
    return qt(words.in(canvas.picture().language()));
}

/// What matters of a card, and what is docked on it.
QString describedCard(const Canvas& canvas, const CardShape& card)
{
    QStringList words;
    if (!card.line.isEmpty())
        words << card.line;
    if (!card.mru.isEmpty())
        words << QStringLiteral("%1 MRU").arg(card.mru);
    for (const std::string& id : card.dockedIds)
        words << titleOf(canvas, id);
    return words.join(QStringLiteral(", "));
}

} // namespace

QString spokenName(const Canvas& canvas, const std::string& id)
{
    const Picture& picture = canvas.picture();
    if (const CardShape* card = picture.card(id))
        return spokenCard(canvas, *card);
    if (const WireShape* wire = picture.wire(id))
        return spokenWire(canvas, *wire);
    if (const NoteShape* shape = picture.note(id))
        return QStringLiteral("%1: %2").arg(qt(note, picture.language()), shape->text);
    const CardShape* host = picture.hostOf(id);
    return host ? spokenDocked(canvas, id, *host) : QString();
}

bool ItemAccessible::isValid() const
{
    return canvas_ && !canvas_->areaOf(id_).isEmpty();
}

QWindow* ItemAccessible::window() const
{
    return canvas_ ? canvas_->window()->windowHandle() : nullptr;
}

QAccessibleInterface* ItemAccessible::parent() const
{
    return canvas_ ? QAccessible::queryAccessibleInterface(canvas_.data()) : nullptr;
}

QString ItemAccessible::text(QAccessible::Text text) const
{
    if (!isValid())
        return {};
    if (text == QAccessible::Name)
        return spokenName(*canvas_, id_);
    const CardShape* card = canvas_->picture().card(id_);
    return text == QAccessible::Description && card ? describedCard(*canvas_, *card) : QString();
}

QRect ItemAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRectF area = canvas_->areaOf(id_);
    const QRect inViewport =
        QRectF(canvas_->toViewport(area.topLeft()), canvas_->toViewport(area.bottomRight())).toAlignedRect();
    return {canvas_->viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
}

bool ItemAccessible::isSelected() const
{
    const auto& selection = canvas_->session().selection();
    return std::find(selection.begin(), selection.end(), id_) != selection.end();
}

QAccessible::State ItemAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = state.selectable = state.multiSelectable = true;
    state.selected = isSelected();
    state.focused = canvas_->hasFocus() && canvas_->current() == id_;
    state.offscreen = !canvas_->visibleArea().intersects(canvas_->areaOf(id_));
    return state;
}

void* ItemAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList ItemAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void ItemAccessible::doAction(const QString& name)
{
    if (!isValid())
        return;
    canvas_->ensureVisible(id_);
    canvas_->setCurrent(id_);
    if (name == setFocusAction())
        canvas_->setFocus();
    else if (name == pressAction())
        canvas_->session().select({id_});
}

} // namespace designer::ui
