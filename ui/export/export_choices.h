#pragma once

#include <QString>

class QSettings;

namespace designer::ui {

/// How somebody exported last: offered again the next time.
struct ExportChoices {
    QString form;     // of the list of forms; may name one that is no longer there
    QString quote;    // likewise, where only quotes are listed
    QString language; // its code; empty: as the window
    bool dark = false;
    double scale = 2.0;
    bool transparent = false;
    bool legend = true;
    bool problems = true;
    bool figures = true;
    QString folder; // empty: none yet

    static ExportChoices stored(const QSettings& settings);
    void store(QSettings& settings) const;
    bool operator==(const ExportChoices&) const = default;
};

} // namespace designer::ui
