#pragma once

#include <QWidget>
#include <vector>

#include "ui/inspector/subject.h"

class QVBoxLayout;

namespace designer::ui {

class BoundEditor;
class Editing;
class PropertyField;

/// The properties of a subject in the guide's order, edited in place. What a
/// file holds beyond the catalogue is listed behind them.
class PropertyForm : public QWidget {
    Q_OBJECT

public:
    PropertyForm(Session& session, Editing& editing, Subject subject, QWidget* parent);

    Subject& subject() { return subject_; }
    /// False when there is nothing left to show.
    bool refresh();
    /// Findings of the newest analysis, each below its field. Gives back those that have none.
    std::vector<const Finding*> showFindings(const std::vector<const Finding*>& findings);
    PropertyField* field(Key property) const;
    /// Where a ticket still needs an answer; null: nowhere.
    PropertyField* firstMissing() const;

private:
    void makeFields();
    void goOnFrom(BoundEditor* editor);
    void showExtras();

    Session& session_;
    Editing& editing_;
    Subject subject_;
    QVBoxLayout* column_;
    std::vector<PropertyField*> fields_;
    QWidget* extras_ = nullptr;
    std::vector<std::pair<QString, QString>> shownExtras_;
};

} // namespace designer::ui
