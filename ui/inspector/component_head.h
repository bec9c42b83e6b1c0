#pragma once

#include <QWidget>

#include "ui/inspector/editing.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace designer::ui {

class LineEditor;

/// The top of a component's page: symbol, name, kind, MRU, help, pin, and where it lives.
class ComponentHead : public QWidget {
    Q_OBJECT

public:
    ComponentHead(Session& session, Editing& editing, std::string id, QWidget* parent);

    void refresh();
    void showMru();
    void focusName();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeTop();
    void makeHomes();
    void showTile();
    void showHomes(const Component& component);
    void rename(const QString& name);
    void setHome(const std::string& environment, bool on);
    void setPinned(bool on);

    Session& session_;
    Editing& editing_;
    std::string id_;
    const Kind* kind_;
    QLabel* tile_;
    LineEditor* name_;
    QLabel* line_; // kind
    QLabel* mru_;
    QToolButton* explain_;
    QToolButton* pin_;
    QLabel* homesTitle_;
    QGridLayout* homes_;
    std::vector<std::pair<std::string, QCheckBox*>> boxes_;
};

/// The MRU of a component in an environment as words ("2.00 MRU", "≥ 1.20 MRU",
/// "included", "? MRU"); empty where nothing is counted.
QString mruWords(const Analysis& analysis, const std::string& component, const std::string& environment,
                 Language language);

} // namespace designer::ui
