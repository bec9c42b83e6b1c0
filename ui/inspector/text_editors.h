#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>
#include <functional>

#include "ui/inspector/value_editor.h"

class QLabel;

namespace designer::ui {

/// What was typed as a value, or why it is none.
struct Typed {
    json::Value value;
    QString refusal;
};

/// How the text of one line and a value become each other.
struct LineFormat {
    std::function<Typed(const QString&)> read;
    std::function<QString(const json::Value&)> write;
    std::function<bool(const json::Value&)> fits;
    bool stepwise = false; // arrows up and down count
};
LineFormat lineFormat(const Property& property, Language language);

/// A text, host name, number, amount or date: one line, its unit behind it.
/// What looks like a credential is masked.
class LineEditor : public ValueEditor {
    Q_OBJECT

public:
    LineEditor(LineFormat format, const QString& unit, QWidget* parent);

    bool canShow(const json::Value& value) const override { return format_.fits(value); }
    void setLabel(const QString& label) override;
    void setPlaceholder(const QString& text);
    void setEmphasis(bool bold) override;

protected:
    void present() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void leave() override;
    void typed(const QString& text);
    void step(int by);
    void mask();
    bool says(const json::Value& value) const;

    LineFormat format_;
    QLineEdit* line_;
    QString placeholder_;
};

/// Several lines, as a text or (where a file has it so) as a list of lines.
class LongTextEditor : public ValueEditor {
    Q_OBJECT

public:
    explicit LongTextEditor(QWidget* parent);

    bool canShow(const json::Value& value) const override;
    void setLabel(const QString& label) override;

protected:
    void present() override;

private:
    void leave() override { mask(); }
    void typed();
    void mask();
    void fit();

    QPlainTextEdit* text_;
    bool masked_ = false;
};

/// What no editor can show, as it stands in the file.
class KeptEditor : public ValueEditor {
    Q_OBJECT

public:
    explicit KeptEditor(QWidget* parent);
    bool canShow(const json::Value&) const override { return false; }
    void setLabel(const QString& label) override;

protected:
    void present() override;

private:
    QLineEdit* text_;
};

} // namespace designer::ui
