#pragma once

#include <QObject>

namespace designer::ui {

class Canvas;
class Minimap;

/// Keeps a minimap in the lower right corner of the drawing, in step with it.
class MinimapCorner : public QObject {
    Q_OBJECT

public:
    explicit MinimapCorner(Canvas& canvas);

    void setShown(bool on);

private:
    void place();

    Canvas& canvas_;
    Minimap* map_;
};

} // namespace designer::ui
