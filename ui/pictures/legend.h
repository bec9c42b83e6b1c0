#pragma once

#include <QRectF>
#include <QString>
#include <functional>
#include <vector>

#include "exchange/exporter.h"
#include "ui/render/picture.h"
#include "ui/render/theme.h"

class QPainter;

namespace designer::ui {

/// What explains an exported picture to those who have only the picture: whose design it is, of which environment and
/// day, what its lines and badges mean, and which rate card its figures come from. The card's disclaimer stands
/// wherever figures do, even where no legend was asked for.
class Legend {
public:
    Legend(const Picture& picture, const ExportRequest& request, const Theme& theme);

    /// In drawing units; 0 when there is nothing to say.
    double heightFor(double width) const;
    /// Into an area as high as `heightFor` its width.
    void paint(QPainter& painter, const QRectF& area) const;
    /// What is written in it in words of the design and the rate card.
    std::vector<QString> texts() const { return {title_, about_, figures_}; }

private:
    struct Sign {
        double width;
        std::function<void(QPainter&, const QRectF&)> sample;
        QString words;
    };
    void addHeading(const ExportRequest& request);
    void addWires(const Picture& picture, Language language);
    void addDocked(const Picture& picture, Language language);
    void addBadges(const Picture& picture, Language language);
    void addFigures(const Picture& picture, const ExportRequest& request);
    double flow(QPainter* painter, const QRectF& area) const;
    double flowSigns(QPainter* painter, const QRectF& area) const;

    const Theme& theme_;
    QString title_;
    QString about_;
    std::vector<Sign> signs_;
    QString figures_;
};

} // namespace designer::ui
