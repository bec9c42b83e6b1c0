#pragma once

#include <QObject>

#include "ui/studio/session.h"

namespace designer::ui {

/// Makes one step of undo out of everything that one field does until it is
/// left: the first change begins a gesture, the others amend it. Whatever
/// somebody else changes in between ends it.
class Editing : public QObject {
    Q_OBJECT

public:
    using Edit = std::function<Design(const Design&)>;

    Editing(Session& session, QObject* parent);

    /// `finished`: nothing will follow, as with a choice.
    void change(const QObject* field, const QString& name, const Edit& edit, bool finished);
    bool isEditing(const QObject* field) const { return goesOn(field); }
    void settle(const QObject* field);
    /// Back to what was there before the field was edited.
    void abandon(const QObject* field);

private:
    bool goesOn(const QObject* field) const { return field_ == field && session_.inGesture(); }

    Session& session_;
    const QObject* field_ = nullptr;
    bool changing_ = false;
};

/// Whether an event asks for undo or redo. A field answers only for what is being
/// typed; what it has settled is a step of the design.
bool asksForUndo(const QEvent& event);

} // namespace designer::ui
