#include "ui/inspector/value_editor.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>

#include "ui/inspector/editing.h"

namespace designer::ui {

void ValueEditor::setValue(const json::Value& value)
{
    if (!fresh_ && value == value_)
        return;
    fresh_ = false;
    value_ = value;
    present();
}

void ValueEditor::setStandIn(const json::Value& standIn)
{
    if (standIn == standIn_)
        return;
    standIn_ = standIn;
    present();
}

void ValueEditor::setMixed(bool mixed)
{
    if (mixed == mixed_)
        return;
    mixed_ = mixed;
    present();
}

void ValueEditor::setEmphasis(bool bold)
{
    QFont bolder = font();
    bolder.setBold(bold);
    if (bold != font().bold())
        setFont(bolder);
}

void ValueEditor::announce(const json::Value& value, bool finished)
{
    fresh_ = false;
    if (value == value_ && !mixed_) {
        if (finished)
            emit settled();
        return;
    }
    value_ = value;
    mixed_ = false;
    typing_ = !finished;
    emit refused({});
    emit edited(value, finished);
}

void ValueEditor::watch(QWidget* field)
{
    field->installEventFilter(this);
    if (!focusProxy())
        setFocusProxy(field);
}

bool ValueEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (!typing_ && asksForUndo(*event)) {
        event->ignore();
        return true;
    }
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    const bool multiline = qobject_cast<QPlainTextEdit*>(watched);
    const bool enter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (key && key->key() == Qt::Key_Escape) {
        typing_ = false;
        emit abandoned();
        present();
        emit refused({});
        return true;
    }
    if (enter && (!multiline || key->modifiers() == Qt::ControlModifier)) {
        leave();
        typing_ = false;
        emit settled();
        if (!goOn(watched))
            emit entered();
        return true;
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        leave();
        typing_ = false;
        emit settled();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace designer::ui
