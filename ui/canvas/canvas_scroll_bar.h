#pragma once

#include <QScrollBar>

namespace designer::ui {

/// A scroll bar in plain colours: the style's gradients take longer to paint than
/// the strip of a drawing that a step of scrolling shows.
class CanvasScrollBar : public QScrollBar {
    Q_OBJECT

public:
    using QScrollBar::QScrollBar;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace designer::ui
