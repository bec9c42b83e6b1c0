#include "ui/studio/document.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>
#include <QUuid>
#include <algorithm>

#include "format/format.h"
#include "layout/zones.h"
#include "ui/render/words.h"
#include "ui/studio/journal.h"
#include "ui/studio/pricing_record.h"
#include "ui/studio/whole_file.h"

namespace designer::ui {

namespace {

/// Work that a crash may lose, at most.
constexpr int journalDelayMs = 1000;

/// Many programs replace a file in several steps: only what they leave counts.
constexpr int lookDelayMs = 150;

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

/// Empty, or why it failed. Never replaces a device.
QString writeRegularFile(const QString& path, const QByteArray& bytes)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return Document::tr("it is not a regular file");
    return writeWholeFile(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
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
    QByteArray fileHash;         // of the file as last read or written, or as the user last knew it
    std::optional<Design> saved; // what the file holds; nothing: what others made of it cannot be read
    OnDisk onDisk = OnDisk::same;
    QByteArray foreignHash; // of what others wrote
    QTimer journalTimer;
    QTimer lookTimer;
    QFileSystemWatcher watcher;
};

Document::Document(Session& session, const QString& stateFolder, QObject* parent)
    : QObject(parent), session_(session), stateFolder_(stateFolder), state_(std::make_unique<State>())
{
    connectSession();
    connectWatcher();
}

void Document::connectSession()
{
    state_->journalTimer.setSingleShot(true);
    state_->journalTimer.setInterval(journalDelayMs);
    connect(&state_->journalTimer, &QTimer::timeout, this, &Document::writeJournal);
    connect(&session_, &Session::historyChanged, this, [this] {
        if (!state_->journalTimer.isActive())
            state_->journalTimer.start();
        emit fileChanged();
    });
}

void Document::connectWatcher()
{
    state_->lookTimer.setSingleShot(true);
    state_->lookTimer.setInterval(lookDelayMs);
    connect(&state_->lookTimer, &QTimer::timeout, this, &Document::look);
    const auto soon = [this] { state_->lookTimer.start(); };
    connect(&state_->watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    connect(&state_->watcher, &QFileSystemWatcher::fileChanged, this, soon);
}

Document::~Document()
{
    writeJournal();
}

QString Document::displayName() const
{
    return path_.isEmpty() ? state_->title : QFileInfo(path_).fileName();
}

const std::optional<Design>& Document::saved() const
{
    return state_->saved;
}

bool Document::isModified() const
{
    return state_->onDisk == OnDisk::gone || !state_->saved || !(session_.design() == *state_->saved);
}

Document::OnDisk Document::onDisk() const
{
    return state_->onDisk;
}

void Document::writeJournal()
{
    state_->journalTimer.stop();
    if (!journal_)
        return;
    if (journal_->write(session_.history()))
        journal_->flush();
    else
        emit saveFailed(tr("Unsaved work is not protected against a crash: its journal cannot be written."));
}

void Document::look()
{
    if (path_.isEmpty())
        return;
    watch();
    const auto content = contentOf(path_);
    const QByteArray hash = content ? hashOf(*content) : QByteArray();
    const OnDisk now = !content ? OnDisk::gone : hash == state_->fileHash ? OnDisk::same : OnDisk::changed;
    if (now == state_->onDisk && (now != OnDisk::changed || hash == state_->foreignHash))
        return;
    state_->onDisk = now;
    state_->foreignHash = hash;
    emit onDiskChanged();
    emit fileChanged();
}

void Document::keepMine()
{
    if (state_->onDisk != OnDisk::changed)
        return;
    QByteArray hash;
    auto design = read(path_, hash);
    state_->saved.reset();
    if (auto* known = std::get_if<Design>(&design))
        state_->saved = std::move(*known);
    state_->fileHash = state_->foreignHash;
    state_->onDisk = OnDisk::same;
    emit onDiskChanged();
    emit fileChanged();
}

void Document::beginJournal()
{
    journal_ = Journal::create(journalOf(stateFolder_, path_), path_, displayName(), session_.catalogue());
    if (!journal_) // another window owns it: this one keeps its own
        journal_ = Journal::create(journalOf(stateFolder_, {}), path_, displayName(), session_.catalogue());
    if (!journal_)
        emit saveFailed(tr("Unsaved work is not protected against a crash: its journal cannot be written."));
    writeJournal();
}

/// Tells the journal which step the file holds.
void Document::markSaved()
{
    const auto& steps = session_.history().steps();
    std::size_t step = session_.history().position();
    if (!state_->saved || !(steps[step].design == *state_->saved))
        return;
    if (journal_ && journal_->markSaved(step, state_->fileHash))
        journal_->flush();
}

void Document::watch()
{
    QStringList wanted;
    if (!path_.isEmpty())
        wanted = {path_, QFileInfo(path_).absolutePath()};
    const QStringList watched = state_->watcher.files() + state_->watcher.directories();
    for (const QString& path : watched)
        if (!wanted.contains(path))
            state_->watcher.removePath(path);
    // A file that was replaced has slipped out of the watch.
    for (const QString& path : wanted)
        if (!watched.contains(path) && QFileInfo::exists(path))
            state_->watcher.addPath(path);
}

json::Result<Design> Document::read(const QString& path, QByteArray& hash) const
{
    auto text = json::readFile(utf8(path));
    if (auto* error = std::get_if<json::Error>(&text))
        return std::move(*error);
    const std::string& content = std::get<std::string>(text);
    hash = hashOf(QByteArray::fromStdString(content));
    auto design = readDesign(content, session_.catalogue(), utf8(path));
    // What was written by hand or by a program may say nothing of places: shown it must be, changed it is not.
    if (auto* known = std::get_if<Design>(&design))
        *known = withEveryPlace(*known, session_.catalogue());
    return design;
}

Document::Result Document::open(const QString& path)
{
    QByteArray hash;
    auto design = read(path, hash);
    if (auto* error = std::get_if<json::Error>(&design))
        return {Outcome::failed, qt(error->in(session_.language())), *error};

    close();
    path_ = QFileInfo(path).absoluteFilePath();
    state_->fileHash = hash;
    state_->saved = std::move(std::get<Design>(design));
    session_.open(earlierHistory().value_or(History(*state_->saved)));
    keepUnsavedWork();
    beginJournal();
    markSaved();
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
    if (!history || !(history->current() == *state_->saved))
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

void Document::startUnsaved(Design design, const QString& title)
{
    start(std::move(design), title);
    state_->saved.reset();
    emit fileChanged();
}

Document::Result Document::save(bool overwrite)
{
    if (path_.isEmpty())
        return {Outcome::failed, tr("The design has no file yet.")};
    const auto onDisk = contentOf(path_);
    if (onDisk && !overwrite && hashOf(*onDisk) != state_->fileHash) {
        look();
        return {Outcome::changedByOthers, tr("%1 was changed by another program.").arg(displayName())};
    }
    return write(path_);
}

Document::Result Document::saveAs(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (absolute == path_)
        return write(absolute);
    if (const Result result = write(absolute); result.outcome != Outcome::done)
        return result;
    const std::unique_ptr<Journal> former = std::move(journal_);
    path_ = absolute;
    beginJournal();
    markSaved();
    if (former && former->file() != (journal_ ? journal_->file() : QString()))
        former->remove();
    watch();
    emit fileChanged();
    return {};
}

Document::Result Document::write(const QString& path)
{
    session_.settle();
    const QString name = QFileInfo(path).fileName();
    const std::optional<Design> priced = pricedAsSaved(session_);
    const Design written = priced.value_or(session_.design());
    const QByteArray bytes = QByteArray::fromStdString(writeDesign(written, session_.catalogue()));
    if (const QString why = writeRegularFile(path, bytes); !why.isEmpty()) {
        const QString message = tr("%1 could not be saved: %2").arg(name, why);
        emit saveFailed(message);
        return {Outcome::failed, message};
    }
    state_->fileHash = hashOf(bytes);
    state_->saved = written;
    if (priced) { // only now: what could not be saved was not priced either
        session_.apply(pricingStep(session_), *priced);
        session_.settle();
    }
    const bool wasForeign = std::exchange(state_->onDisk, OnDisk::same) != OnDisk::same;
    writeJournal();
    if (path == path_)
        markSaved();
    watch();
    if (wasForeign)
        emit onDiskChanged();
    emit fileChanged();
    return {};
}

Document::Result Document::reload()
{
    QByteArray hash;
    auto design = read(path_, hash);
    if (auto* error = std::get_if<json::Error>(&design))
        return {Outcome::failed, qt(error->in(session_.language())), *error};
    state_->fileHash = hash;
    state_->saved = std::move(std::get<Design>(design));
    state_->onDisk = OnDisk::same;
    session_.replace(tr("Reload from disk"), *state_->saved);
    session_.settle();
    writeJournal();
    markSaved();
    emit onDiskChanged();
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

void Document::pruneJournals(const QString& stateFolder)
{
    constexpr int mostDays = 90, mostKept = 100;
    const QDateTime oldest = QDateTime::currentDateTime().addDays(-mostDays);
    const QDir folder(journalsFolder(stateFolder));
    int kept = 0; // the newest come first
    for (const QFileInfo& entry : folder.entryInfoList({QStringLiteral("*.journal")}, QDir::Files, QDir::Time)) {
        if (++kept <= mostKept && entry.lastModified() > oldest)
            continue;
        const auto content = Journal::isAbandoned(entry.filePath()) ? Journal::read(entry.filePath()) : std::nullopt;
        if (content && !content->isDirty())
            discard({entry.filePath(), {}, {}, {}, 0});
    }
}

Document::Result Document::recover(const Recoverable& what)
{
    const Result unreadable{Outcome::failed, tr("The journal of %1 cannot be read.").arg(what.title)};
    const auto content = Journal::read(what.journal);
    auto history = content ? restoredHistory(*content, session_.catalogue(), content->position) : std::nullopt;
    if (!history)
        return unreadable;
    close();
    // The old journal stays until the new one holds everything.
    const QString aside = journalOf(stateFolder_, {});
    if (!QFile::rename(what.journal, aside))
        return unreadable;
    path_ = content->path;
    state_->title = content->title;
    state_->saved.reset();
    QByteArray hash;
    auto onDisk = path_.isEmpty() ? json::Result<Design>(history->steps().front().design) : read(path_, hash);
    if (auto* known = std::get_if<Design>(&onDisk))
        state_->saved = std::move(*known);
    state_->fileHash = content->savedHash.isEmpty() ? hash : content->savedHash;
    session_.open(std::move(*history));
    beginJournal();
    markSaved();
    if (journal_ && journal_->isWhole())
        discard({aside, {}, {}, {}, 0});
    watch();
    look();
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
        keepWayToSaved();
    } else {
        journal_->write(session_.history());
        markSaved();
    }
    journal_.reset();
    state_->onDisk = OnDisk::same;
}

/// The work since the last save is given up on purpose: only the way to what the
/// file holds is worth keeping.
void Document::keepWayToSaved()
{
    const auto& steps = session_.history().steps();
    std::size_t count = steps.size();
    while (count > 0 && !(state_->saved && steps[count - 1].design == *state_->saved))
        --count;
    const QString file = journal_->file();
    journal_->remove();
    if (count == 0)
        return;
    const auto end = steps.begin() + static_cast<std::ptrdiff_t>(count);
    const auto kept = Journal::create(file, path_, displayName(), session_.catalogue());
    if (kept && kept->write(History::of({steps.begin(), end}, count - 1)))
        kept->markSaved(count - 1, state_->fileHash);
}

} // namespace designer::ui
