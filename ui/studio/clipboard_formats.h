#pragma once

#include <QString>

namespace designer::ui {

/// A kind that is dragged out of the palette: its name in UTF-8.
inline QString kindFormat()
{
    return QStringLiteral("application/x-connect-designer-kind");
}

/// Components, their wires and notes that were copied: a design file's text.
inline QString selectionFormat()
{
    return QStringLiteral("application/x-connect-designer-selection+json");
}

} // namespace designer::ui
