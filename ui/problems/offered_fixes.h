#pragma once

#include <QString>
#include <functional>
#include <memory>
#include <vector>

#include "ui/problems/finding_rows.h"
#include "ui/studio/session.h"

namespace designer::ui {

/// A way to mend a row: in every environment that the row names, if the fix is
/// the same there.
struct OfferedFix {
    QString title;
    std::function<Design(const Design&)> apply;
};

/// The fixes of a row's findings, and behind them the same for all that its rule
/// finds, where it finds more and mending it takes no longer than somebody waits
/// for it and as many other rows as are offered at once. `analysis` is the one that
/// the row belongs to.
std::vector<OfferedFix> offeredFixes(const std::shared_ptr<const Analysis>& analysis, const FindingRow& row,
                                     Language language, std::size_t rows = 1);

/// One undo step named as the fix.
void applyFix(Session& session, const OfferedFix& fix);

/// Why these findings cannot be accepted; empty when they can.
QString whyNotAcceptable(const FindingRow& row, Language language);
/// With the findings of a row accepted as they are.
Design accepting(const Design& design, const FindingRow& row, const QString& reason, const QString& by,
                 const QString& isoDate);
/// Without the acceptances of a row's findings.
Design withdrawing(const Design& design, const FindingRow& row);

} // namespace designer::ui
