#pragma once

#include <QString>

#include "ui/canvas/picking.h"
#include "ui/studio/session.h"

namespace designer::ui {

/// What a tool tip says of what is under the pointer: all problems behind a
/// badge, what a docked tile is, what a wire means. Empty: nothing.
QString hoverText(const Session& session, const Picture& picture, const Hit& hit);

} // namespace designer::ui
