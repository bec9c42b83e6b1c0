#pragma once

#include <QDialog>
#include <QTimer>
#include <memory>
#include <optional>
#include <vector>

#include "exchange/exporter.h"
#include "ui/export/export_choices.h"

namespace Ui {
class ExportDialog;
} // namespace Ui

namespace designer::ui {

class Session;

/// Gives the open design a form for others: every row of the tables of exporters, with what can be chosen for it, a
/// preview of what is painted, and the question where to put it. Remembers the choices.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `folder` is offered the first time; `only`: the forms of one use.
    ExportDialog(Session& session, const QString& folder, std::optional<ExportUse> only = {},
                 QWidget* parent = nullptr);
    ~ExportDialog() override;

signals:
    /// A file, or a folder with several; `losses` is what the form could not carry, in words.
    void exported(const QString& path, const QStringList& losses);

private:
    /// What the preview shows, as far as choices make a difference to it.
    struct Shown {
        bool quote = false;
        int language = 0, part = 0, environment = 0;
        ExportChoices choices;
        QSize room;
        bool operator==(const Shown&) const = default;
    };

    const Exporter& form() const;
    ExportRequest request() const;
    bool isQuote() const { return form().use == ExportUse::quote; }
    /// The choice of a form that this dialog remembers.
    QString& chosenForm() { return only_ == ExportUse::quote ? choices_.quote : choices_.form; }
    void fill();
    void fillForms();
    void fillParts();
    void fillLanguages();
    void fillValidity();
    void showChoices();
    void connectFields();
    void takeChoices();
    void refresh();
    void showPreview();
    Shown toBeShown() const;
    void showAnew();
    QString quoteInWords() const;
    void showSheet(QSize room);
    void showPixels();
    void refuse(const QString& why);

    void run();
    void askForFile(Export made);
    void askForFolder(Export made);
    void writeInto(const Export& made, const QString& folder);
    void finish(const Export& made, const QString& path, const QString& why);

    Session& session_;
    std::shared_ptr<const Analysis> analysis_;
    std::string day_;
    std::optional<ExportUse> only_;
    std::vector<const Exporter*> forms_;
    ExportChoices choices_;
    std::unique_ptr<Ui::ExportDialog> form_;
    QTimer previewSoon_;

    std::optional<Shown> shown_;
    QSize sheet_;
};

} // namespace designer::ui
