#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "ui/estimate/cost_place.h"
#include "ui/estimate/cost_tree.h"

namespace designer::ui {

/// MRU of each environment as a bar of its categories, with their names in the
/// bars or in the legend below.
class CostChart : public QWidget {
    Q_OBJECT

public:
    explicit CostChart(QWidget* parent = nullptr);

    /// The tree must outlive the next call.
    void show(const CostTree* tree, Language language);
    /// Puts what it shows into words (for tests and screen readers).
    QString description() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void placeClicked(const designer::ui::CostPlace& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Segment {
        QRectF rect;
        Family family;
        std::size_t column;
    };
    struct Bar {
        std::size_t column;
        QString name;
        QString amount;
        QRectF area;
        std::vector<Segment> segments;
    };
    void layOut();
    void layOutBar(Bar& bar, double scale);
    std::vector<std::size_t> columnsWithAmounts() const;
    void paintBar(QPainter& painter, const Bar& bar) const;
    void paintLegend(QPainter& painter) const;
    const Segment* segmentAt(QPointF point) const;
    QString tip(const Segment& segment) const;
    const CostTable& table() const { return tree_->table(); }

    const CostTree* tree_ = nullptr;
    Language language_ = Language::en;
    std::vector<Bar> bars_;
    std::vector<std::pair<Family, QRectF>> legend_;
};

} // namespace designer::ui
