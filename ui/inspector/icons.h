#pragma once

#include <QIcon>
#include <QPalette>

namespace designer::ui {

enum class Icon { back, explain, environments, pin, up, down, remove, add };

/// A 16-pixel icon in the palette's muted ink; sharp at every scale.
QIcon icon(Icon which, const QPalette& palette);

} // namespace designer::ui
