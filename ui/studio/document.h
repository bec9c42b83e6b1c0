#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <memory>
#include <optional>

#include "ui/studio/session.h"
#include "json/json.h"

namespace designer::ui {

class Journal;

/// Where the session's design is kept: one save path for menu, toolbar and
/// close, atomic, checked against changes by others by content; a journal that
/// is at most two seconds behind and keeps every step of undo across sessions.
class Document : public QObject {
    Q_OBJECT

public:
    /// `stateFolder`: where journals live (the application's data folder).
    Document(Session& session, const QString& stateFolder, QObject* parent = nullptr);
    ~Document() override;

    /// Empty for a design that has no file yet.
    const QString& path() const { return path_; }
    QString displayName() const;
    bool isModified() const;
    /// What the file holds; nothing: there is none, or what others made of it cannot be read.
    const std::optional<Design>& saved() const;

    enum class Outcome { done, cancelled, changedByOthers, failed };
    struct Result {
        Outcome outcome = Outcome::done;
        QString message = {};                  // why it failed, with the place
        std::optional<json::Error> error = {}; // the same in parts, where a file could not be read
    };

    Result open(const QString& path);
    /// A new design that has no file (a template, an empty one).
    void start(Design design, const QString& title);
    /// The same of work that is in no file yet (an import): it counts as modified.
    void startUnsaved(Design design, const QString& title);
    /// Refuses with changedByOthers when the file is not what was last read or
    /// written, unless `overwrite`. A design with no record of the card that it is
    /// counted with gets one, as a step; so in `saveAs`.
    Result save(bool overwrite = false);
    Result saveAs(const QString& path);
    /// Reads the file again, as one undoable step.
    Result reload();

    /// What others made of the file since it was last read or written.
    enum class OnDisk { same, changed, gone };
    OnDisk onDisk() const;
    /// Looks at the file now, not when the system reports something.
    void look();
    /// What others wrote may be overwritten by the next save.
    void keepMine();

    /// Designs with unsaved work of a session that did not end properly.
    struct Recoverable {
        QString journal;
        QString path; // of the design; empty if it had none
        QString title;
        QDateTime when;
        int steps = 0;
    };
    static QList<Recoverable> recoverable(const QString& stateFolder);
    QList<Recoverable> recoverable() const { return recoverable(stateFolder_); }
    Result recover(const Recoverable& what);
    /// Forgets the undo steps of designs that were closed properly, 90 days after
    /// that or when 100 others were closed since. Unsaved work is never forgotten.
    static void pruneJournals(const QString& stateFolder);
    void pruneJournals() const { pruneJournals(stateFolder_); }
    static void discard(const Recoverable& what);

    /// The user is done with the design (closed the window, opened another).
    void close();

signals:
    void fileChanged();   // path or modified state
    void onDiskChanged(); // by another program, seen by content
    void saveFailed(const QString& message);

private:
    void connectSession();
    void connectWatcher();
    json::Result<Design> read(const QString& path, QByteArray& hash) const;
    Result write(const QString& path);
    void writeJournal();
    void beginJournal();
    void markSaved();
    void watch();
    std::optional<History> earlierHistory() const;
    void keepUnsavedWork() const;
    void keepWayToSaved();

    Session& session_;
    QString stateFolder_;
    QString path_;
    std::unique_ptr<Journal> journal_;
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace designer::ui
