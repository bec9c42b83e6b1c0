#pragma once

#include <QStyledItemDelegate>

#include "ui/palette/kind_model.h"

namespace designer::ui {

/// Paints an entry of the palette: symbol tile, name over what backs it, how
/// many the design has; and the heading of a family with its arrow.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintKind(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const KindModel& model) const;
};

} // namespace designer::ui
