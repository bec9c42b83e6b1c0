#pragma once

#include <QWidget>
#include <string>

#include "ui/studio/session.h"

class QScrollArea;

namespace designer::ui {

class DesignPage;
class Editing;
class Page;

/// Shows and edits what is selected: a component, a wire, several components of
/// a kind, a note, or the design itself. About 300 pixels wide. Fields are
/// updated in place; only another selection makes another page. Idle while hidden.
class InspectorPanel : public QWidget {
    Q_OBJECT

public:
    explicit InspectorPanel(Session& session, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {304, 640}; }
    /// Scrolls to a field and puts the caret into it. No component: a field of
    /// the design; no property: the top of the page.
    void reveal(const std::string& component, Key property);
    /// Takes the keyboard where an answer is missing, else at the top of the page.
    void edit();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectSession();
    void follow(bool anew);
    void refresh();
    void makePage();
    void showAnalysis();

    Session& session_;
    QScrollArea* area_;
    Editing* editing_;
    Page* page_ = nullptr;
    bool stale_ = true;     // something changed while hidden
    bool staleAnew_ = true; // and it needs another page
};

} // namespace designer::ui
