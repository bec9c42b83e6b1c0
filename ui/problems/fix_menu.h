#pragma once

#include <QMenu>
#include <memory>
#include <vector>

#include "ui/problems/offered_fixes.h"

namespace designer::ui {

/// Ways to mend some rows, each with its price: what the pointer or the arrows
/// stand on is previewed.
class FixMenu : public QMenu {
    Q_OBJECT

public:
    /// The rows belong to the analysis.
    FixMenu(Session& session, const std::shared_ptr<const Analysis>& analysis, const std::vector<FindingRow>& rows,
            QWidget* parent);

private:
    void add(const OfferedFix& fix);

    Session& session_;
};

} // namespace designer::ui
