#pragma once

#include <QDialog>
#include <memory>

namespace Ui {
class SettingsDialog;
} // namespace Ui

namespace designer::ui {

class Settings;

/// What can be chosen for every design; each choice holds at once.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(Settings& settings, QWidget* parent = nullptr);
    ~SettingsDialog() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillChoices();
    void show(const Settings& settings);
    void connectFields();

    Settings& settings_;
    std::unique_ptr<Ui::SettingsDialog> form_;
};

} // namespace designer::ui
