#pragma once

#include <QSize>

#include "ui/pictures/legend.h"

namespace designer::ui {

/// A design as its pictures show it: the drawing, painted as the canvas paints it, with the legend below. The same
/// request gives the same sheet.
class Sheet {
public:
    /// Throws ExportError when there is nothing to draw.
    explicit Sheet(const ExportRequest& request);
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;

    /// In drawing units.
    QSize size() const { return size_; }
    const Theme& theme() const { return theme_; }
    /// `painter` is in drawing units, with `scale` pixels for each; the sheet begins at (0, 0).
    void paint(QPainter& painter, double scale) const;

    /// "Bank — Production", on one line.
    QString title() const { return title_; }
    /// "Bank-production" and a suffix; safe on every system.
    std::string fileName(std::string_view suffix) const { return fileName_ + std::string(suffix); }
    /// Everything that is written on it in words of the design and the rate card.
    std::vector<QString> texts() const;
    /// What the drawing itself cannot show, and then what its form cannot.
    std::vector<Message> losses(const std::vector<Message>& ofForm = {}) const;

private:
    void collectLosses(const Design& written);

    const Theme& theme_;
    bool transparent_, problems_, figures_;
    Picture picture_;
    Legend legend_;
    Rect drawing_; // with its margin, in the picture's place
    QSize size_;
    QString title_;
    std::string fileName_;
    std::vector<Message> losses_;
};

} // namespace designer::ui
