#include "ui/studio/document.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QSaveFile>
#include <QTimer>
#include <QUuid>
#include <algorithm>

#include "format/format.h"
#include "ui/render/words.h"
#include "ui/studio/journal.h"

namespace designer::ui {

namespace {

/// Work that a crash may lose, at most.
constexpr int journalDelayMs = 1000;

QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

std::optional<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

QString journalsFolder(const QString& stateFolder)
{
    return stateFolder + QStringLiteral("/journals");
}

QString journalOf(const QString& stateFolder, const QString& path)
{
    const QByteArray name = path.isEmpty() ? QUuid::createUuid().toByteArray(QUuid::WithoutBraces)
                                           : hashOf(QFileInfo(path).absoluteFilePath().toUtf8()).left(32);
    return journalsFolder(stateFolder) + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".journal");
}

} // namespace

struct Document::State {
    QString title;
    QByteArray fileHash; // of the file as last read or written
    Design saved;        // what the file holds
    bool hasFile = false;
    QTimer journalTimer;
    QFileSystemWatcher watcher;
};

Document::Document(Session& session, const QString& stateFolder, QObject* parent)
    : QObject(parent), session_(session), stateFolder_(stateFolder), state_(std::make_unique<State>())
{
    state_->journalTimer.setSingleShot(true);
    state_->journalTimer.setInterval(journalDelayMs);
    connect(&state_->journalTimer, &QTimer::timeout, this, &Document::writeJournal);
    connect(&session_, &Session::historyChanged, this, [this] {
        if (!state_->journalTimer.isActive())
            state_->journalTimer.start();
        emit fileChanged();
    });
    // The folder is watched: a file that is replaced atomically would slip out of a watch on itself.
    connect(&state_->watcher, &QFileSystemWatcher::directoryChanged, this, &Document::lookAtFile);
    connect(&state_->watcher, &QFileSystemWatcher::fileChanged, this, &Document::lookAtFile);
}

Document::~Document()
{
    writeJournal();
}

QString Document::displayName() const
{
    return path_.isEmpty() ? state_->title : QFileInfo(path_).fileName();
}

bool Document::isModified() const
{
    return !(session_.design() == state_->saved);
}

void Document::writeJournal()
{
    state_->journalTimer.stop();
    if (journal_ && !journal_->write(session_.history()))
        emit saveFailed(tr("The journal of unsaved work cannot be written: the disk may be full."));
}

void Document::lookAtFile()
{
    if (path_.isEmpty())
        return;
    const auto content = contentOf(path_);
    if (content && hashOf(*content) != state_->fileHash)
        emit changedOnDisk();
}

void Document::beginJournal()
{
    journal_ = Journal::create(journalOf(stateFolder_, path_), path_, displayName(), session_.catalogue());
    if (!journal_) // another window owns it: this one keeps its own
        journal_ = Journal::create(journalOf(stateFolder_, {}), path_, displayName(), session_.catalogue());
    writeJournal();
}

void Document::watch()
{
    if (const QStringList watched = state_->watcher.files() + state_->watcher.directories(); !watched.isEmpty())
        state_->watcher.removePaths(watched);
    if (!path_.isEmpty())
        state_->watcher.addPath(QFileInfo(path_).absolutePath());
}

Document::Result Document::open(const QString& path)
{
    auto text = json::readFile(utf8(path));
    if (const auto* error = std::get_if<json::Error>(&text))
        return {Outcome::failed, qt(error->in(session_.language()))};
    const std::string& content = std::get<std::string>(text);
    auto design = readDesign(content, session_.catalogue(), utf8(path));
    if (const auto* error = std::get_if<json::Error>(&design))
        return {Outcome::failed, qt(error->in(session_.language()))};

    close();
    path_ = QFileInfo(path).absoluteFilePath();
    state_->fileHash = hashOf(QByteArray::fromStdString(content));
    state_->saved = std::get<Design>(design);
    session_.open(earlierHistory().value_or(History(state_->saved)));
    keepUnsavedWork();
    beginJournal();
    if (journal_)
        journal_->markSaved(session_.history().position(), state_->fileHash);
    watch();
    emit fileChanged();
    return {};
}

/// The steps that led to what the file holds, if its journal knows them.
std::optional<History> Document::earlierHistory() const
{
    const QString file = journalOf(stateFolder_, path_);
    if (!Journal::isAbandoned(file))
        return std::nullopt;
    const auto content = Journal::read(file);
    if (!content || !content->saved || content->savedHash != state_->fileHash
        || *content->saved >= content->texts.size())
        return std::nullopt;
    auto history = restoredHistory(*content, session_.catalogue(), *content->saved);
    if (!history || !(history->current() == state_->saved))
        return std::nullopt;
    return history;
}

/// A journal of this file with work that a crash left behind stays recoverable.
void Document::keepUnsavedWork() const
{
    const QString file = journalOf(stateFolder_, path_);
    if (!QFile::exists(file) || !Journal::isAbandoned(file))
        return;
    const auto content = Journal::read(file);
    if (content && content->isDirty() && content->texts.size() > 1)
        QFile::rename(file, journalOf(stateFolder_, {}));
}

void Document::start(Design design, const QString& title)
{
    close();
    path_.clear();
    state_->title = title;
    state_->fileHash.clear();
    state_->saved = design;
    session_.open(History(std::move(design)));
    beginJournal();
    watch();
    emit fileChanged();
}

Document::Result Document::save(bool overwrite)
{
    if (path_.isEmpty())
        return {Outcome::failed, tr("The design has no file yet.")};
    const auto onDisk = contentOf(path_);
    if (onDisk && !overwrite && hashOf(*onDisk) != state_->fileHash)
        return {Outcome::changedByOthers, tr("%1 was changed by another program.").arg(displayName())};
    return write(path_);
}

Document::Result Document::saveAs(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Result result = write(absolute);
    if (result.outcome != Outcome::done || absolute == path_)
        return result;
    const std::unique_ptr<Journal> former = std::move(journal_);
    path_ = absolute;
    beginJournal();
    if (journal_)
        journal_->markSaved(session_.history().position(), state_->fileHash);
    if (former && former->file() != (journal_ ? journal_->file() : QString()))
        former->remove();
    watch();
    emit fileChanged();
    return result;
}

Document::Result Document::write(const QString& path)
{
    session_.settle();
    const std::string text = writeDesign(session_.design(), session_.catalogue());
    const QByteArray bytes = QByteArray::fromStdString(text);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        const QString why = tr("%1 could not be saved: %2").arg(QFileInfo(path).fileName(), file.errorString());
        emit saveFailed(why);
        return {Outcome::failed, why};
    }
    state_->fileHash = hashOf(bytes);
    state_->saved = session_.design();
    writeJournal();
    if (journal_ && path == path_) {
        journal_->markSaved(session_.history().position(), state_->fileHash);
        journal_->flush();
    }
    emit fileChanged();
    return {};
}

Document::Result Document::reload()
{
    auto content = json::readFile(utf8(path_));
    if (const auto* error = std::get_if<json::Error>(&content))
        return {Outcome::failed, qt(error->in(session_.language()))};
    auto design = readDesign(std::get<std::string>(content), session_.catalogue(), utf8(path_));
    if (const auto* error = std::get_if<json::Error>(&design))
        return {Outcome::failed, qt(error->in(session_.language()))};
    state_->fileHash = hashOf(QByteArray::fromStdString(std::get<std::string>(content)));
    state_->saved = std::get<Design>(design);
    session_.apply(tr("Reload from disk"), state_->saved);
    session_.settle();
    emit fileChanged();
    return {};
}

QList<Document::Recoverable> Document::recoverable(const QString& stateFolder)
{
    QList<Recoverable> out;
    const QDir folder(journalsFolder(stateFolder));
    for (const QFileInfo& entry : folder.entryInfoList({QStringLiteral("*.journal")}, QDir::Files, QDir::Time)) {
        if (!Journal::isAbandoned(entry.filePath()))
            continue;
        const auto content = Journal::read(entry.filePath());
        if (content && content->isDirty() && content->texts.size() > 1)
            out.append({entry.filePath(), content->path, content->title, content->when,
                        static_cast<int>(content->texts.size()) - 1});
    }
    return out;
}

Document::Result Document::recover(const Recoverable& what)
{
    const auto content = Journal::read(what.journal);
    if (!content)
        return {Outcome::failed, tr("The journal of %1 cannot be read.").arg(what.title)};
    auto history = restoredHistory(*content, session_.catalogue(), content->position);
    if (!history)
        return {Outcome::failed, tr("The journal of %1 cannot be read.").arg(what.title)};
    close();
    path_ = content->path;
    state_->title = content->title;
    const auto onDisk = path_.isEmpty() ? std::nullopt : contentOf(path_);
    state_->fileHash = content->savedHash.isEmpty() && onDisk ? hashOf(*onDisk) : content->savedHash;
    state_->saved = history->steps().front().design;
    if (onDisk) {
        auto design = readDesign({onDisk->constData(), static_cast<std::size_t>(onDisk->size())}, session_.catalogue());
        if (const auto* known = std::get_if<Design>(&design))
            state_->saved = *known;
    }
    session_.open(std::move(*history));
    beginJournal();
    if (journal_ && journal_->file() != what.journal)
        discard(what);
    watch();
    emit fileChanged();
    return {};
}

void Document::discard(const Recoverable& what)
{
    QFile::remove(what.journal);
    QFile::remove(what.journal + QStringLiteral(".lock"));
}

void Document::close()
{
    if (!journal_)
        return;
    state_->journalTimer.stop();
    if (path_.isEmpty()) {
        journal_->remove();
    } else if (isModified()) {
        // Given up on purpose: only the way to what the file holds is worth keeping.
        const auto& steps = session_.history().steps();
        std::size_t position = steps.size();
        while (position > 0 && !(steps[position - 1].design == state_->saved))
            --position;
        const QString file = journal_->file();
        journal_->remove();
        if (position > 0) {
            auto kept = Journal::create(file, path_, displayName(), session_.catalogue());
            if (kept
                && kept->write(
                    History::of({steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(position)}, position - 1)))
                kept->markSaved(position - 1, state_->fileHash);
        }
    } else {
        journal_->write(session_.history());
        journal_->markSaved(session_.history().position(), state_->fileHash);
        journal_->flush();
    }
    journal_.reset();
}

} // namespace designer::ui
