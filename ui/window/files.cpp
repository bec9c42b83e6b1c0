#include "ui/window/files.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMessageBox>
#include <QStandardPaths>
#include <QUrl>
#include <algorithm>

#include "exchange/drawio_import.h"
#include "format/templates.h"
#include "ui/export/export_dialog.h"
#include "ui/render/words.h"
#include "ui/window/notices.h"
#include "ui/window/report_dialog.h"
#include "ui/window/settings.h"

namespace designer::ui {

namespace {

// Topics of the bars.
QString readingTopic()
{
    return QStringLiteral("reading");
}
QString savingTopic()
{
    return QStringLiteral("saving");
}
QString onDiskTopic()
{
    return QStringLiteral("on disk");
}
QString exportTopic()
{
    return QStringLiteral("export");
}
QString importTopic()
{
    return QStringLiteral("import");
}
QString recoveryTopic()
{
    return QStringLiteral("recovery");
}

QStringList everyTopic()
{
    return {readingTopic(), savingTopic(), onDiskTopic(), exportTopic(), importTopic(), recoveryTopic()};
}

bool isDrawing(const QString& path)
{
    const QStringList endings = {QStringLiteral(".drawio"), QStringLiteral(".drawio.svg"),
                                 QStringLiteral(".drawio.png")};
    return std::any_of(endings.begin(), endings.end(),
                       [&](const QString& ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

Notices::Choice copyChoice(const QString& text)
{
    return {Files::tr("Copy"), [text] { QGuiApplication::clipboard()->setText(text); }, true};
}

} // namespace

Files::Files(Session& session, Document& document, Settings& settings, Notices& notices, QWidget& window)
    : QObject(&window), session_(session), document_(document), settings_(settings), notices_(notices), window_(window)
{
    connect(&document_, &Document::fileChanged, this, &Files::titleChanged);
    connect(&document_, &Document::onDiskChanged, this, &Files::tellOnDisk);
    connect(&document_, &Document::saveFailed, this, &Files::tellSaveFailed);
}

void Files::startEmpty()
{
    startFrom(QStringLiteral("empty"));
}

void Files::startFrom(const QString& templateId)
{
    const Template* known = findTemplate(utf8(templateId));
    if (!known)
        return;
    const QString title = known->id == "empty" ? tr("Untitled") : qt(known->name, session_.language());
    leave([this, known, title] { begin(known->design(), title); });
}

void Files::begin(Design design, const QString& title)
{
    document_.start(std::move(design), title);
    opened();
}

void Files::opened()
{
    open_ = true;
    for (const QString& topic : everyTopic())
        notices_.dismiss(topic);
    if (!document_.path().isEmpty())
        settings_.addRecentDesign(document_.path());
    emit openChanged();
    emit titleChanged();
    lookForRecoverable();
}

void Files::open(const QString& path)
{
    if (isDrawing(path))
        return importDrawing(path);
    leave([this, path] {
        const Document::Result result = document_.open(path);
        if (result.outcome == Document::Outcome::done)
            opened();
        else
            tellFailure(tr("%1 cannot be opened.").arg(QFileInfo(path).fileName()), result.message);
    });
}

QString Files::folder() const
{
    if (!document_.path().isEmpty())
        return QFileInfo(document_.path()).absolutePath();
    const QStringList recent = settings_.recentDesigns();
    return recent.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                            : QFileInfo(recent.front()).absolutePath();
}

void Files::askForFile()
{
    auto* dialog = new QFileDialog(&window_, tr("Open a Design"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Designs (*.mcdesign)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &Files::open);
    dialog->open();
}

void Files::askForDrawing()
{
    auto* dialog = new QFileDialog(&window_, tr("Import a Drawing of draw.io"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Drawings of draw.io (*.drawio *.drawio.svg *.drawio.png *.xml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &Files::importDrawing);
    dialog->open();
}

void Files::importDrawing(const QString& path)
{
    leave([this, path] { importNow(path); });
}

void Files::importNow(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    const Language language = session_.language();
    const auto fail = [&](const json::Error& error) {
        tellFailure(tr("%1 cannot be imported.").arg(name), qt(error.in(language)));
    };
    const auto bytes = json::readFile(utf8(path));
    if (const auto* error = std::get_if<json::Error>(&bytes))
        return fail(*error);
    const auto drawing = importDrawio(std::get<std::string>(bytes), Catalogue::builtIn(), utf8(path), language);
    if (const auto* error = std::get_if<json::Error>(&drawing))
        return fail(*error);
    const auto& imported = std::get<DrawingImport>(drawing);
    document_.startUnsaved(imported.design, QFileInfo(path).baseName());
    opened();
    QStringList report;
    for (const Message& each : imported.report)
        report << QStringLiteral("•  ") + qt(each.in(language));
    tellImported(tr("Imported %1").arg(name), report);
}

/// The drawing keeps its room: what does not fit in few lines is told on demand.
void Files::tellImported(const QString& title, const QStringList& report)
{
    constexpr qsizetype mostLines = 3;
    const QString all = title + QLatin1Char('\n') + report.join(QLatin1Char('\n'));
    std::vector<Notices::Choice> choices = {copyChoice(all)};
    const auto showAll = [this, title, all] { (new ReportDialog(title, all, &window_))->open(); };
    if (report.size() > mostLines)
        choices.insert(choices.begin(), {tr("Whole Report…"), showAll, true});
    const QString shown =
        title + QLatin1Char('\n') + report.first(std::min(mostLines, report.size())).join(QLatin1Char('\n'));
    notices_.show(importTopic(), Notices::Tone::information, shown, std::move(choices));
}

void Files::save(const std::function<void()>& then)
{
    if (!open_)
        return;
    if (document_.path().isEmpty())
        saveAs(then);
    else
        afterSaving(document_.save(), then);
}

void Files::afterSaving(const Document::Result& result, const std::function<void()>& then)
{
    if (result.outcome != Document::Outcome::done)
        return; // a bar says so
    notices_.dismiss(savingTopic());
    settings_.addRecentDesign(document_.path());
    session_.say(tr("Saved %1").arg(document_.displayName()));
    if (then)
        then();
}

void Files::saveAs(const std::function<void()>& then)
{
    if (!open_)
        return;
    auto* dialog = new QFileDialog(&window_, tr("Save the Design"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Designs (*.mcdesign)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("mcdesign"));
    dialog->selectFile(document_.displayName());
    connect(dialog, &QFileDialog::fileSelected, this, [this, then](const QString& path) { finishSaveAs(path, then); });
    dialog->open();
}

void Files::finishSaveAs(const QString& path, const std::function<void()>& then)
{
    afterSaving(document_.saveAs(path), then);
}

void Files::reload()
{
    if (document_.path().isEmpty())
        return;
    const Document::Result result = document_.reload();
    if (result.outcome != Document::Outcome::done)
        tellFailure(tr("%1 cannot be read again; your version stays.").arg(document_.displayName()), result.message);
}

void Files::exportDesign(std::optional<ExportUse> only)
{
    auto* dialog = new ExportDialog(session_, folder(), only, &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, &Files::tellExported);
    dialog->open();
}

void Files::tellExported(const QString& path, const QStringList& losses)
{
    const QString name = QFileInfo(path).fileName();
    notices_.dismiss(exportTopic());
    session_.say(tr("Exported %1").arg(name));
    if (losses.isEmpty())
        return;
    notices_.show(exportTopic(), Notices::Tone::information,
                  tr("%1 does not show everything:").arg(name) + QLatin1Char('\n') + losses.join(QLatin1Char('\n')),
                  {{tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
}

void Files::closeDesign()
{
    if (!open_)
        return;
    leave([this] {
        document_.close();
        open_ = false;
        for (const QString& topic : everyTopic())
            notices_.dismiss(topic);
        emit openChanged();
        emit titleChanged();
        lookForRecoverable();
    });
}

void Files::leave(const std::function<void()>& then)
{
    if (!open_ || !document_.isModified()) {
        then();
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Question, QGuiApplication::applicationDisplayName(),
                                tr("Save the changes to %1?").arg(document_.displayName()),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &window_);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Otherwise they are lost."));
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::finished, this, [this, then](int answer) {
        if (answer == QMessageBox::Save)
            save(then);
        else if (answer == QMessageBox::Discard)
            then();
    });
    box->open();
}

void Files::tellFailure(const QString& what, const QString& why)
{
    notices_.show(readingTopic(), Notices::Tone::error, what + QLatin1Char('\n') + why, {copyChoice(why)});
}

void Files::tellSaveFailed(const QString& why)
{
    if (!open_)
        return;
    notices_.show(savingTopic(), Notices::Tone::error, why,
                  {{tr("Try Again"), [this] { save(); }}, {tr("Save As…"), [this] { saveAs(); }}, copyChoice(why)});
}

void Files::tellOnDisk()
{
    notices_.dismiss(onDiskTopic());
    const Document::OnDisk state = document_.onDisk();
    if (!open_ || state == Document::OnDisk::same)
        return;
    if (state == Document::OnDisk::gone)
        return tellGone();
    notices_.show(onDiskTopic(), Notices::Tone::warning,
                  tr("%1 was changed by another program.").arg(document_.displayName()),
                  {{tr("Reload"), [this] { reload(); }},
                   {tr("Keep Mine"), [this] { document_.keepMine(); }},
                   {tr("Save As…"), [this] { saveAs(); }, true}});
}

void Files::tellGone()
{
    notices_.show(onDiskTopic(), Notices::Tone::warning,
                  tr("%1 was deleted or moved by another program.").arg(document_.displayName()),
                  {{tr("Save Again"), [this] { save(); }}, {tr("Save As…"), [this] { saveAs(); }, true}});
}

void Files::lookForRecoverable()
{
    document_.pruneJournals();
    const QList<Document::Recoverable> found = document_.recoverable();
    emit recoverableFound(found);
    if (!open_)
        return;
    for (const Document::Recoverable& one : found)
        if (one.path == document_.path() && !one.path.isEmpty())
            return tellRecoverable(one);
}

void Files::tellRecoverable(const Document::Recoverable& found)
{
    const QString when = QLocale().toString(found.when, QLocale::ShortFormat);
    notices_.show(recoveryTopic(), Notices::Tone::information,
                  tr("There is unsaved work on this design, last changed %1.").arg(when),
                  {{tr("Recover"), [this, found] { recover(found.journal); }},
                   {tr("Give It Up"), [this, found] { discard(found.journal); }}});
}

void Files::recover(const QString& journal)
{
    for (const Document::Recoverable& one : document_.recoverable()) {
        if (one.journal != journal)
            continue;
        leave([this, one] {
            const Document::Result result = document_.recover(one);
            if (result.outcome != Document::Outcome::done)
                return tellFailure(tr("The unsaved work cannot be recovered."), result.message);
            opened();
            tellOnDisk();
        });
        return;
    }
}

void Files::discard(const QString& journal)
{
    for (const Document::Recoverable& one : document_.recoverable())
        if (one.journal == journal)
            Document::discard(one);
    lookForRecoverable();
}

void Files::retranslate()
{
    tellOnDisk();
    if (notices_.has(recoveryTopic()))
        lookForRecoverable();
}

} // namespace designer::ui
