#pragma once

#include <QLabel>
#include <vector>

#include "ui/studio/session.h"

namespace designer::ui {

/// Findings as lines of text below what they are about: severity, message, and
/// a link to the rule's page. What was accepted is muted. Hidden when there are none.
class FindingLines : public QLabel {
    Q_OBJECT

public:
    FindingLines(Session& session, QWidget* parent);

    /// Of the session's newest analysis. Environments are named where the
    /// findings are of several.
    void setFindings(const std::vector<const Finding*>& findings);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        Severity severity;
        bool accepted;
        QString rule, words, environments;
    };
    void render();

    Session& session_;
    std::vector<Line> lines_;
};

} // namespace designer::ui
