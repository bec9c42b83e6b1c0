#pragma once

#include <QLabel>
#include <QWidget>
#include <vector>

#include "ui/studio/session.h"

namespace designer::ui {

/// What the inspector shows of one selection. Made anew for another selection;
/// for every change of the design it is only refreshed.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// It always fits the width that there is.
    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

    /// Shows the design as it is now. False when its subject is gone or has
    /// become something else.
    virtual bool refresh() = 0;
    /// Shows what the newest analysis says.
    virtual void showAnalysis() {}
    /// Takes the keyboard where an answer is missing, else at its head.
    virtual void edit() {}
    /// The widget of a field after it took the focus, or null for an unknown field.
    virtual QWidget* reveal(Key property)
    {
        Q_UNUSED(property)
        return nullptr;
    }
};

/// Scrolls the panel so that a widget on a page is seen.
void scrollTo(QWidget* widget);

/// A page's labels: 11 pixels, muted; 16 pixels for titles.
QLabel* mutedLabel(const QString& text, QWidget* parent);
QLabel* titleLabel(const QString& text, QWidget* parent);

/// A label of one line that gives way: what does not fit is cut with "…" and
/// said in full by its tool tip.
class FieldLabel : public QLabel {
    Q_OBJECT

public:
    /// It does not shrink below `least` pixels unless its text is shorter.
    FieldLabel(int least, QWidget* parent) : QLabel(parent), least_(least) {}

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int least_;
};

/// The text of a button, cut to a width; the button says the rest by its tool tip.
QString cutFor(QWidget* button, const QString& text, int width);

Page* makeComponentPage(Session& session, class Editing& editing, const std::string& id, QWidget* parent);
Page* makeWirePage(Session& session, class Editing& editing, const std::string& id, QWidget* parent);
Page* makeNotePage(Session& session, class Editing& editing, const std::string& id, QWidget* parent);
Page* makeSeveralPage(Session& session, class Editing& editing, QWidget* parent);

} // namespace designer::ui
