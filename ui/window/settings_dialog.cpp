#include "ui/window/settings_dialog.h"

#include <QEvent>

#include "ui/render/words.h"
#include "ui/window/settings.h"
#include "ui_settings_dialog.h"

namespace designer::ui {

SettingsDialog::SettingsDialog(Settings& settings, QWidget* parent)
    : QDialog(parent), settings_(settings), form_(std::make_unique<Ui::SettingsDialog>())
{
    form_->setupUi(this);
    fillChoices();
    show(settings_);
    connectFields();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::fillChoices()
{
    form_->language->clear();
    form_->language->addItem(tr("As the system"), QString());
    for (const LanguageFacts& facts : languages())
        form_->language->addItem(qt(facts.name), qt(facts.code));
    form_->look->clear();
    form_->look->addItems({tr("As the system"), tr("Light"), tr("Dark")});
}

void SettingsDialog::show(const Settings& settings)
{
    form_->language->setCurrentIndex(std::max(0, form_->language->findData(settings.language())));
    form_->look->setCurrentIndex(static_cast<int>(settings.look()));
    form_->author->setText(settings.author());
    form_->snapping->setChecked(settings.snapping());
    form_->grid->setChecked(settings.grid());
    form_->minimap->setChecked(settings.minimap());
}

void SettingsDialog::connectFields()
{
    connect(form_->language, &QComboBox::activated, this,
            [this](int at) { settings_.setLanguage(form_->language->itemData(at).toString()); });
    connect(form_->look, &QComboBox::activated, this,
            [this](int at) { settings_.setLook(static_cast<Settings::Look>(at)); });
    connect(form_->author, &QLineEdit::editingFinished, this,
            [this] { settings_.setAuthor(form_->author->text().trimmed()); });
    connect(form_->snapping, &QCheckBox::toggled, &settings_, &Settings::setSnapping);
    connect(form_->grid, &QCheckBox::toggled, &settings_, &Settings::setGrid);
    connect(form_->minimap, &QCheckBox::toggled, &settings_, &Settings::setMinimap);
    connect(form_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        form_->retranslateUi(this);
        fillChoices();
        show(settings_);
    }
    QDialog::changeEvent(event);
}

} // namespace designer::ui
