#pragma once

#include <QObject>
#include <functional>
#include <optional>

#include "exchange/exporter.h"
#include "ui/studio/document.h"

class QWidget;

namespace designer::ui {

class Notices;
class Settings;

/// What a user does with the design's file, with the questions and messages that
/// go with it. Menu, toolbar, welcome page, dropped files and the closing of the
/// window all come through here.
class Files : public QObject {
    Q_OBJECT

public:
    Files(Session& session, Document& document, Settings& settings, Notices& notices, QWidget& window);

    /// False while the welcome page stands in the centre.
    bool isOpen() const { return open_; }
    const Document& document() const { return document_; }

    void startEmpty();
    void startFrom(const QString& templateId);
    void open(const QString& path);
    void askForFile();
    /// A drawing of draw.io as a new design, and a bar that tells what was recognised.
    void importDrawing(const QString& path);
    void askForDrawing();
    /// `then` is called once the design is safely on disk.
    void save(const std::function<void()>& then = {});
    void saveAs(const std::function<void()>& then = {});
    void reload();
    /// The dialog that asks as what and where to; `only`: one of the forms of a use.
    void exportDesign(std::optional<ExportUse> only = {});
    void closeDesign();
    /// Asks when there is something to lose; `then` is not called when the user stays.
    void leave(const std::function<void()>& then);

    /// What sessions that did not end properly left behind.
    void lookForRecoverable();
    void recover(const QString& journal);
    void discard(const QString& journal);

    /// Says again, in the language of the window, what is being said.
    void retranslate();

signals:
    void openChanged();
    void titleChanged();
    void recoverableFound(const QList<designer::ui::Document::Recoverable>& found);

private:
    void importNow(const QString& path);
    void tellImported(const QString& title, const QStringList& report);
    void begin(Design design, const QString& title);
    void opened();
    void tellFailure(const QString& what, const QString& why);
    void tellSaveFailed(const QString& why);
    void tellExported(const QString& path, const QStringList& losses);
    void tellOnDisk();
    void tellGone();
    void tellRecoverable(const Document::Recoverable& found);
    void afterSaving(const Document::Result& result, const std::function<void()>& then);
    void finishSaveAs(const QString& path, const std::function<void()>& then);
    QString folder() const;

    Session& session_;
    Document& document_;
    Settings& settings_;
    Notices& notices_;
    QWidget& window_;
    bool open_ = false;
};

} // namespace designer::ui
