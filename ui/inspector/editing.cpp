#include "ui/inspector/editing.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace designer::ui {

Editing::Editing(Session& session, QObject* parent) : QObject(parent), session_(session)
{
    connect(&session_, &Session::historyChanged, this, [this] {
        if (!changing_)
            field_ = nullptr;
    });
}

void Editing::change(const QObject* field, const QString& name, const Edit& edit, bool finished)
{
    const QScopedValueRollback changing(changing_, true);
    if (goesOn(field))
        session_.amend(edit(session_.design()));
    else if (session_.apply(name, edit))
        field_ = field;
    if (finished)
        settle(field);
}

void Editing::settle(const QObject* field)
{
    if (!goesOn(field))
        return;
    session_.settle();
    field_ = nullptr;
}

void Editing::abandon(const QObject* field)
{
    if (!goesOn(field))
        return;
    field_ = nullptr;
    session_.abandon();
}

bool asksForUndo(const QEvent& event)
{
    if (event.type() != QEvent::ShortcutOverride && event.type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

} // namespace designer::ui
