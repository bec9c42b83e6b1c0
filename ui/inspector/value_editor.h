#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "ui/inspector/value_words.h"

namespace designer::ui {

/// Edits one value of a design. Shows what it is given without announcing it,
/// and leaves the caret alone while that is what it shows already. Null is no
/// answer; what then holds instead (inherited, a default) is shown muted.
class ValueEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setValue(const json::Value& value);
    const json::Value& value() const { return value_; }
    /// What holds where the value is null.
    void setStandIn(const json::Value& standIn);
    const json::Value& standIn() const { return standIn_; }
    /// The words for several components that differ; null: they do not.
    virtual void setMixed(bool mixed);
    bool mixed() const { return mixed_; }
    /// Bold: this value is an exception from what is inherited.
    virtual void setEmphasis(bool bold);
    /// Whether it can show a value of this shape.
    virtual bool canShow(const json::Value& value) const = 0;
    /// What may be chosen, where that depends on other values.
    virtual void setChoices(std::vector<Choice> choices) { Q_UNUSED(choices) }
    /// The name that a screen reader says.
    virtual void setLabel(const QString& label) = 0;

signals:
    /// `finished`: a decision of one moment, not a keystroke.
    void edited(const designer::json::Value& value, bool finished);
    void settled();
    void abandoned();
    /// Enter ended the editing, and there is nothing more to fill in here.
    void entered();
    /// Why what was typed is not taken; empty when it is again.
    void refused(const QString& why);

protected:
    /// Shows `value()`, or where that is null `standIn()`.
    virtual void present() = 0;
    void announce(const json::Value& value, bool finished);
    /// A widget whose loss of focus and Enter settle, and whose Escape abandons.
    void watch(QWidget* field);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    virtual void leave() {}
    /// Gives the focus to the next part of this editor; false: there is none.
    virtual bool goOn(QObject* from)
    {
        Q_UNUSED(from)
        return false;
    }

    json::Value value_;
    json::Value standIn_;
    bool mixed_ = false;
    bool fresh_ = true;
    bool typing_ = false; // what was announced has not been settled
};

/// How a value is edited.
struct EditorContext {
    const Property& property;
    const Tables& tables;
    Language language = Language::en;
    std::vector<Choice> components; // that a route may lead to
};

/// The editor that fits a property and the shape of the value that it holds now.
ValueEditor* makeEditor(const EditorContext& context, const json::Value& value, QWidget* parent);

} // namespace designer::ui
