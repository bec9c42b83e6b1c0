#pragma once

#include <QWidget>
#include <vector>

#include "ui/inspector/bound_editor.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace designer::ui {

class FieldLabel;
class FindingLines;

/// One property of the form: its label with what kind of value holds, the
/// editor, what is missing, help while it is edited, findings, and its values
/// environment by environment.
class PropertyField : public QWidget {
    Q_OBJECT

public:
    PropertyField(Session& session, Subject& subject, Editing& editing, const Property& property, QWidget* parent);

    Key property() const { return property_.name; }
    /// Whether a ticket needs an answer that is not there.
    bool isMissing() const { return main_->state().missing; }
    /// Reads the subject again.
    void refresh();
    void showFindings(const std::vector<const Finding*>& findings);
    /// Puts the caret into it, where its answer is missing; the ground lights up for a moment.
    void reveal();

signals:
    /// Enter ended the editing in one of its editors.
    void entered(designer::ui::BoundEditor* editor);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeHead();
    void makeLines();
    void follow(BoundEditor& editor);
    void showState();
    void showNeed();
    void showSummary();
    void showRows();
    void showHelp();
    void paintInk();
    QString stateWords() const;
    QString summaryWords(const std::vector<ValueThere>& values) const;
    bool variesByItself(const std::vector<ValueThere>& values) const;
    std::string level() const;
    bool membersAreFew() const;

    Session& session_;
    Subject& subject_;
    Editing& editing_;
    const Property& property_;
    QVBoxLayout* column_;
    FieldLabel* label_;
    FieldLabel* state_;
    QToolButton* spread_; // environment by environment
    QToolButton* info_;
    BoundEditor* main_;
    QLabel* refusal_;
    QLabel* need_;
    QLabel* hidden_;
    QLabel* help_;
    QLabel* summary_;
    QWidget* rows_ = nullptr;
    std::vector<std::pair<QLabel*, BoundEditor*>> environments_;
    FindingLines* findings_;
    bool lit_ = false;
};

} // namespace designer::ui
