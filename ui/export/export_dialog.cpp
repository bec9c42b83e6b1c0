#include "ui/export/export_dialog.h"

#include <QDate>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <algorithm>
#include <utility>

#include "exchange/quote.h"
#include "ui/export/export_files.h"
#include "ui/pictures/picture_exporters.h"
#include "ui/pictures/preview.h"
#include "ui/render/theme.h"
#include "ui/render/words.h"
#include "ui/studio/pricing_record.h"
#include "ui/studio/session.h"
#include "ui/studio/whole_file.h"
#include "ui_export_dialog.h"
#include "workbook/quote_workbook.h"

namespace designer::ui {

namespace {

constexpr int previewMs = 40; // typing a scale paints once, not for every key

std::vector<const Exporter*> formsFor(std::optional<ExportUse> only)
{
    std::vector<const Exporter*> out;
    for (const auto table : {pictureExporters(), workbookExporters(), exporters()})
        for (const Exporter& each : table)
            if (!only || each.use == *only)
                out.push_back(&each);
    std::stable_sort(out.begin(), out.end(), [](const Exporter* a, const Exporter* b) { return a->use < b->use; });
    return out;
}

/// Two forms may have one id, where they are for different uses.
QString keyOf(const Exporter& form)
{
    static constexpr const char* uses[] = {"picture", "quote", "parts"};
    return QLatin1String(uses[static_cast<std::size_t>(form.use)]) + QLatin1Char('/') + qt(form.id);
}

bool isChosen(const QDateEdit& date)
{
    return date.date() > date.minimumDate();
}

Language languageOf(const QString& code, Language otherwise)
{
    Language out = otherwise;
    return parseLanguage(utf8(code), out) ? out : otherwise;
}

} // namespace

ExportDialog::ExportDialog(Session& session, const QString& folder, std::optional<ExportUse> only, QWidget* parent)
    : QDialog(parent), session_(session), analysis_(session.currentAnalysis()),
      day_(utf8(QDate::currentDate().toString(Qt::ISODate))), only_(only), forms_(formsFor(only)),
      choices_(ExportChoices::stored(QSettings())), form_(std::make_unique<Ui::ExportDialog>())
{
    if (choices_.folder.isEmpty() || !QDir(choices_.folder).exists())
        choices_.folder = folder;
    form_->setupUi(this);
    previewSoon_.setSingleShot(true);
    previewSoon_.setInterval(previewMs);
    fill();
    showChoices();
    connectFields();
    takeChoices();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::fill()
{
    fillForms();
    fillParts();
    fillLanguages();
    fillValidity();
    if (only_ == ExportUse::quote)
        setWindowTitle(tr("Quote"));
    form_->colours->addItems({tr("Light"), tr("Dark")});
    form_->buttons->button(QDialogButtonBox::Save)->setText(tr("E&xport…"));
}

void ExportDialog::fillForms()
{
    ExportUse use = forms_.front()->use;
    for (const Exporter* each : forms_) {
        if (std::exchange(use, each->use) != each->use)
            form_->kind->insertSeparator(form_->kind->count());
        form_->kind->addItem(qt(each->name, session_.language()), keyOf(*each));
    }
}

void ExportDialog::fillParts()
{
    form_->part->addItem(tr("The whole design"));
    if (const auto count = static_cast<int>(session_.selection().size()); count > 0)
        form_->part->addItem(tr("What is selected (%1)").arg(count));
    form_->environment->addItem(tr("All"), QString());
    for (const Environment& each : session_.design().header().environments)
        form_->environment->addItem(qt(each.name.empty() ? each.id : each.name), qt(each.id));
    form_->environment->setCurrentIndex(std::max(0, form_->environment->findData(qt(session_.environment()))));
}

void ExportDialog::fillLanguages()
{
    for (const LanguageFacts& each : languages())
        form_->language->addItem(qt(each.name), qt(each.code));
}

/// Today stands for no choice: a quote that ends on the day it is made is none.
void ExportDialog::fillValidity()
{
    const QString card = qt(session_.rateCard().validUntil);
    form_->validUntil->setMinimumDate(QDate::currentDate());
    form_->validUntil->setSpecialValueText(card.isEmpty() ? tr("not stated")
                                                          : tr("%1, as the rate card says").arg(card));
}

void ExportDialog::showChoices()
{
    form_->kind->setCurrentIndex(std::max(0, form_->kind->findData(chosenForm())));
    const QString code = choices_.language.isEmpty() ? qt(factsOf(session_.language()).code) : choices_.language;
    form_->language->setCurrentIndex(std::max(0, form_->language->findData(code)));
    form_->colours->setCurrentIndex(choices_.dark ? 1 : 0);
    form_->scale->setValue(choices_.scale);
    form_->legend->setChecked(choices_.legend);
    form_->problems->setChecked(choices_.problems);
    form_->figures->setChecked(choices_.figures);
    form_->transparent->setChecked(choices_.transparent);
}

void ExportDialog::connectFields()
{
    for (QComboBox* each : {form_->kind, form_->part, form_->environment, form_->language, form_->colours})
        connect(each, &QComboBox::currentIndexChanged, this, &ExportDialog::takeChoices);
    for (QCheckBox* each : {form_->legend, form_->problems, form_->figures, form_->transparent})
        connect(each, &QCheckBox::toggled, this, &ExportDialog::takeChoices);
    connect(form_->scale, &QDoubleSpinBox::valueChanged, this, &ExportDialog::takeChoices);
    connect(form_->validUntil, &QDateEdit::dateChanged, this, &ExportDialog::takeChoices);
    connect(form_->preview, &ExportPreview::resized, &previewSoon_, qOverload<>(&QTimer::start));
    connect(&previewSoon_, &QTimer::timeout, this, &ExportDialog::showPreview);
    connect(form_->buttons, &QDialogButtonBox::accepted, this, &ExportDialog::run);
    connect(form_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

const Exporter& ExportDialog::form() const
{
    const QString key = form_->kind->currentData().toString();
    const auto found =
        std::find_if(forms_.begin(), forms_.end(), [&key](const Exporter* each) { return keyOf(*each) == key; });
    return found == forms_.end() ? *forms_.front() : **found;
}

ExportRequest ExportDialog::request() const
{
    const bool ofPart = !isQuote();
    return {.analysis = *analysis_,
            .catalogue = session_.catalogue(),
            .environment = ofPart ? utf8(form_->environment->currentData().toString()) : std::string(),
            .only = ofPart && form_->part->currentIndex() == 1 ? session_.selection() : std::vector<std::string>(),
            .language = languageOf(form_->language->currentData().toString(), session_.language()),
            .day = day_,
            .validUntil =
                isChosen(*form_->validUntil) ? utf8(form_->validUntil->date().toString(Qt::ISODate)) : std::string(),
            .dark = choices_.dark,
            .scale = form().looks.scale ? choices_.scale : 1,
            .transparent = choices_.transparent,
            .legend = choices_.legend,
            .problems = choices_.problems,
            .figures = choices_.figures};
}

void ExportDialog::takeChoices()
{
    chosenForm() = form_->kind->currentData().toString();
    const QString language = form_->language->currentData().toString();
    choices_.language = language == qt(factsOf(session_.language()).code) ? QString() : language;
    choices_.dark = form_->colours->currentIndex() == 1;
    choices_.scale = form_->scale->value();
    choices_.legend = form_->legend->isChecked();
    choices_.problems = form_->problems->isChecked();
    choices_.figures = form_->figures->isChecked();
    choices_.transparent = form_->transparent->isChecked();
    refresh();
}

/// Only what makes a difference to the form can be chosen.
void ExportDialog::refresh()
{
    const ExportLooks& looks = form().looks;
    const bool ofPart = !isQuote();
    const std::pair<QWidget*, bool> rows[] = {{form_->part, ofPart},          {form_->environment, ofPart},
                                              {form_->validUntil, isQuote()}, {form_->colours, looks.colours},
                                              {form_->scale, looks.scale},    {form_->pixels, looks.scale},
                                              {form_->legend, looks.legend},  {form_->problems, looks.marks},
                                              {form_->figures, looks.marks},  {form_->transparent, looks.ground}};
    for (const auto& [field, shown] : rows)
        form_->fields->setRowVisible(field, shown);
    refuse({});
    previewSoon_.start();
}

void ExportDialog::showPreview()
{
    previewSoon_.stop();
    if (!isQuote() && !form().looks.colours) {
        shown_.reset();
        return form_->preview->show(tr("This form has no preview."));
    }
    try {
        showAnew();
        showPixels();
    } catch (const ExportError& error) {
        refuse(qt(error.message.in(session_.language())));
    }
}

/// Of what is chosen, only what the preview depends on: not the scale, and of a quote not the room that it has.
ExportDialog::Shown ExportDialog::toBeShown() const
{
    Shown out;
    out.quote = isQuote();
    out.language = form_->language->currentIndex();
    if (out.quote)
        return out;
    out.part = form_->part->currentIndex();
    out.environment = form_->environment->currentIndex();
    out.choices = choices_;
    out.choices.form.clear();
    out.choices.quote.clear();
    out.choices.scale = 1;
    out.room = form_->preview->room();
    return out;
}

/// Counts or paints, which takes long for a large design, only where something else would come of it.
void ExportDialog::showAnew()
{
    const Shown now = toBeShown();
    if (shown_ == now)
        return;
    shown_.reset();
    if (now.quote)
        form_->preview->show(quoteInWords());
    else
        showSheet(now.room);
    shown_ = now;
}

/// What a client will read first.
QString ExportDialog::quoteInWords() const
{
    const Quote quote = quoteOf(request());
    const Language language = session_.language();
    QStringList lines{tr("MRU per month: %1").arg(qt(quotedTotal(quote.sum, language)))};
    if (const std::string price = quotedPrice(quote, quote.sum, language); !price.empty())
        lines << tr("%1 per month: %2").arg(qt(quote.price->currency), qt(price));
    lines << tr("Open questions: %L1").arg(quote.questions.size())
          << tr("Accepted problems: %L1").arg(quote.accepted.size()) << QString()
          << tr("%1, version %2").arg(qt(quote.card.name), qt(quote.card.version));
    if (!quote.card.disclaimer.empty())
        lines << QString() << qt(quote.card.disclaimer);
    return lines.join(QLatin1Char('\n'));
}

void ExportDialog::showSheet(QSize room)
{
    const SheetPreview preview = previewOf(request(), room, devicePixelRatioF());
    form_->preview->show(preview.image);
    sheet_ = preview.sheet;
}

void ExportDialog::showPixels()
{
    if (!form().looks.scale)
        return;
    form_->pixels->clear();
    const QSize pixels = pixelsFor(sheet_, choices_.scale);
    form_->pixels->setText(tr("%L1 × %L2 pixels").arg(pixels.width()).arg(pixels.height()));
}

/// Says why it cannot be exported as it is chosen now; empty: it can.
void ExportDialog::refuse(const QString& why)
{
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, Theme::of(palette()).error);
    form_->problem->setPalette(ink);
    form_->problem->setText(why.left(1).toUpper() + why.mid(1));
    form_->problem->setVisible(!why.isEmpty());
    form_->buttons->button(QDialogButtonBox::Save)->setEnabled(why.isEmpty());
}

void ExportDialog::run()
{
    if (previewSoon_.isActive())
        showPreview();
    try {
        Export made = form().run(request());
        if (made.files.size() == 1)
            askForFile(std::move(made));
        else
            askForFolder(std::move(made));
    } catch (const ExportError& error) {
        refuse(qt(error.message.in(session_.language())));
    }
}

void ExportDialog::askForFile(Export made)
{
    const QString suffix = qt(form().suffix);
    auto* dialog = new QFileDialog(this, tr("Export"), choices_.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({QStringLiteral("%1 (*%2)").arg(form_->kind->currentText(), suffix), tr("All files (*)")});
    dialog->setDefaultSuffix(suffix.mid(1));
    dialog->selectFile(qt(made.files.front().name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, made = std::move(made)](const QString& path) {
        finish(made, path, writeWholeFile(path, made.files.front().content));
    });
    dialog->open();
}

void ExportDialog::askForFolder(Export made)
{
    auto* dialog = new QFileDialog(this, tr("Folder for %n files", nullptr, int(made.files.size())), choices_.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, made = std::move(made)](const QString& folder) { writeInto(made, folder); });
    dialog->open();
}

void ExportDialog::writeInto(const Export& made, const QString& folder)
{
    const QStringList there = alreadyThere(made, folder);
    if (there.isEmpty())
        return finish(made, folder, writeFiles(made, folder));
    auto* box = new QMessageBox(QMessageBox::Question, tr("Export"),
                                tr("Replace %n files that are already there?", nullptr, int(there.size())),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(there.mid(0, 5).join(QLatin1Char('\n')));
    const QPushButton* replace = box->addButton(tr("Replace"), QMessageBox::AcceptRole);
    connect(replace, &QPushButton::clicked, this,
            [this, made, folder] { finish(made, folder, writeFiles(made, folder)); });
    box->open();
}

void ExportDialog::finish(const Export& made, const QString& path, const QString& why)
{
    if (!why.isEmpty()) {
        refuse(tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(path), why));
        form_->buttons->button(QDialogButtonBox::Save)->setEnabled(true);
        return;
    }
    const QFileInfo place(path);
    choices_.folder = place.isDir() ? place.absoluteFilePath() : place.absolutePath();
    QSettings settings;
    choices_.store(settings);
    QStringList losses;
    for (const Message& loss : made.losses)
        losses << qt(loss.in(session_.language()));
    if (form().use == ExportUse::quote)
        recordPricing(session_);
    emit exported(path, losses);
    accept();
}

} // namespace designer::ui
