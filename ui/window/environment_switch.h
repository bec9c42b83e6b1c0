#pragma once

#include <QWidget>
#include <vector>

#include "ui/studio/session.h"

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace designer::ui {

/// All, or one environment: what the drawing and the numbers are about. A row of
/// joined buttons; where there are many environments the last opens the rest.
class EnvironmentSwitch : public QWidget {
    Q_OBJECT

public:
    explicit EnvironmentSwitch(Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void takeEnvironment();
    QToolButton* addButton(const QString& text, const std::string& environment);
    void addRest(std::size_t first);

    Session& session_;
    QHBoxLayout* row_;
    QButtonGroup* group_;
    QToolButton* rest_ = nullptr;
    std::vector<Environment> shown_;
    std::vector<std::string> ids_; // of the buttons
};

} // namespace designer::ui
