#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/inspector/editing.h"
#include "ui/inspector/subject.h"
#include "ui/inspector/value_editor.h"

class QHBoxLayout;
class QToolButton;

namespace designer::ui {

/// The editor of one property at one level, and the way back to what holds
/// without a value of its own.
class BoundEditor : public QWidget {
    Q_OBJECT

public:
    BoundEditor(Session& session, Subject& subject, Editing& editing, const Property& property, std::string environment,
                QWidget* parent);

    /// Shows what the subject says now.
    void refresh();
    void setEnvironment(const std::string& environment);
    const std::string& environment() const { return environment_; }
    const FieldState& state() const { return state_; }
    ValueEditor& editor() const { return *editor_; }
    /// Whether a credential is hidden.
    bool hides() const;

signals:
    void refused(const QString& why);
    void entered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeEditor();
    void change(const json::Value& value, bool finished);
    void goBack();
    void showWayBack();
    QString stepName() const;
    std::vector<Choice> routeTargets() const;

    Session& session_;
    Subject& subject_;
    Editing& editing_;
    const Property& property_;
    std::string environment_;
    FieldState state_;
    QHBoxLayout* row_;
    ValueEditor* editor_ = nullptr;
    QToolButton* back_;
};

/// A label as it stands within a sentence: "Memory" as "memory", "BGP ASN" as it is.
QString withinSentence(const QString& label);

} // namespace designer::ui
