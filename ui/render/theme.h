#pragma once

#include <QColor>
#include <QPalette>

#include "catalogue/catalogue.h"

namespace designer::ui {

/// Colours of the drawing and of what surrounds it. Text has a contrast of at
/// least 4.5:1 on its ground, graphics 3:1.
struct Theme {
    bool dark = false;
    QColor canvas, gridDot;
    QColor card, cardBorder, cardHover, actor;
    QColor text, mutedText, link;
    QColor accent, selection;
    QColor error, warning, advice, accepted;
    QColor wire, wireHover, plate;
    QColor zoneInternet, zoneAws, zoneVpc, zoneClient, zoneFrame, zoneTitle;
    QColor note, noteBorder;
    QColor guide, legal, illegal;

    QColor family(Family family) const;    // ground of the symbol tile
    QColor familyInk(Family family) const; // readable on `card`

    /// The same colours for widgets, the disabled group included.
    QPalette palette() const;

    /// The theme that fits the palette of a widget.
    static const Theme& of(const QPalette& palette);
    static const Theme& light();
    static const Theme& darkTheme();
};

} // namespace designer::ui
