#pragma once

#include <QWidget>
#include <vector>

#include "ui/studio/session.h"

class QLabel;

namespace designer::ui {

/// What the inspector shows of one selection. Made anew for another selection;
/// for every change of the design it is only refreshed.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the design as it is now. False when its subject is gone or has
    /// become something else.
    virtual bool refresh() = 0;
    /// Shows what the newest analysis says.
    virtual void showAnalysis() {}
    /// The widget of a field after it took the focus, or null for an unknown field.
    virtual QWidget* reveal(Key property)
    {
        Q_UNUSED(property)
        return nullptr;
    }
};

/// A page's labels: 11 pixels, muted; 16 pixels for titles.
QLabel* mutedLabel(const QString& text, QWidget* parent);
QLabel* titleLabel(const QString& text, QWidget* parent);

Page* makeComponentPage(Session& session, class Editing& editing, const std::string& id, QWidget* parent);
Page* makeWirePage(Session& session, class Editing& editing, const std::string& id, QWidget* parent);
Page* makeNotePage(Session& session, class Editing& editing, const std::string& id, QWidget* parent);
Page* makeSeveralPage(Session& session, class Editing& editing, QWidget* parent);

} // namespace designer::ui
