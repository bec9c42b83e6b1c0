#pragma once

#include <QString>
#include <optional>
#include <string>

#include "design/edits.h"
#include "ui/render/picture.h"
#include "ui/studio/session.h"

class QPainter;

namespace designer::ui {

class DiagramPainter;

/// A component that is held over the drawing: where it would stand, what it
/// would be wired to, and what would follow.
class DropGhost {
public:
    DropGhost(Session& session, Key kind) : session_(session), kind_(kind) {}

    /// Over a point; `target` is the card under it, or empty. True when what is shown differs.
    bool move(Point at, const std::string& target);
    /// The design with the component, and its id. Looks at all of the design: not for every move.
    Added added() const;

    void paint(QPainter& painter, DiagramPainter& diagram, double zoom) const;
    /// What `paint` covers, in drawing units.
    QRectF area(double zoom) const;

private:
    void describe();

    Session& session_;
    Key kind_;
    Point corner_;       // that it is held at; it stands at the nearest free place
    std::string target_; // that it is wired to
    CardShape card_;
    QString words_; // of the consequence
    bool described_ = false;
};

} // namespace designer::ui
