#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "ui/render/picture.h"
#include "ui/render/theme.h"
#include "ui/studio/session.h"

class QMimeData;

namespace designer::ui {

/// What is selected, for this program (`selectionFormat`), as a picture and as
/// a list to read. The picture is painted only when somebody asks for it. A
/// credential that stands in a design goes to other windows of this program,
/// never into the text or the picture.
std::unique_ptr<QMimeData> copied(const Session& session, const Picture& picture, const Theme& theme,
                                  const std::vector<std::string>& ids);

/// Whether it looks like a selection, or like the text of a design file.
/// Costs nothing to speak of: fit to enable a menu entry.
bool canPaste(const QMimeData& data);

struct Pasted {
    Design design;
    std::vector<std::string> ids; // of the new components and notes, to be selected
};

/// The design with what was copied, its middle at a point or a little aside.
/// Nothing, with a word in the session's status, when it cannot be read; a
/// word also where values were left out.
std::optional<Pasted> pasted(Session& session, const QMimeData& data, Point at);

} // namespace designer::ui
