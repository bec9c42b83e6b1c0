#pragma once

#include <QModelIndexList>
#include <QString>

#include "ui/estimate/cost_model.h"

class QMimeData;

namespace designer::ui {

/// Rows of the estimate for other programs: tab-separated for a spreadsheet, a
/// table for a letter. The card and its disclaimer go with them. `rows` are
/// indexes of the first column; none: all of them and the totals.
QMimeData* costMimeData(const CostModel& model, const QModelIndexList& rows, Language language);

} // namespace designer::ui
