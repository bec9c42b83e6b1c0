#pragma once

#include <QLabel>
#include <QStringList>
#include <vector>

#include "ui/studio/session.h"

namespace designer::ui {

/// Findings as lines of text below what they are about: severity, message, and
/// a link to the rule's page. What was accepted is muted. Hidden when there are none.
class FindingLines : public QLabel {
    Q_OBJECT

public:
    FindingLines(Session& session, QWidget* parent);

    /// Of the session's newest analysis. A finding that is the same in all of
    /// `everywhere` environments does not name them.
    void setEverywhere(std::size_t everywhere) { everywhere_ = static_cast<qsizetype>(everywhere); }
    void setFindings(const std::vector<const Finding*>& findings);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        Severity severity;
        bool accepted;
        QString rule, words;
        QStringList environments;
    };
    void render();

    Session& session_;
    std::vector<Line> lines_;
    qsizetype everywhere_ = 0;
};

} // namespace designer::ui
