#pragma once

#include <QString>
#include <vector>

#include "text/text.h"

namespace designer::ui {

/// What the fonts of this computer cannot write of some texts. `coloured`: whether the form can hold glyphs that are
/// coloured pictures; a PDF leaves them blank.
std::vector<Message> glyphLosses(const std::vector<QString>& texts, bool coloured);

} // namespace designer::ui
