#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QLockFile>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "design/history.h"

namespace designer::ui {

/// What a journal remembers of a design.
struct JournalContent {
    QString path; // of the design's file; empty: it has none
    QString title;
    QDateTime when;                 // of the last entry
    std::vector<std::string> names; // of the gestures; the first is empty
    std::vector<QByteArray> texts;  // canonical, one for each step
    std::size_t position = 0;
    std::optional<std::size_t> saved; // step that the file holds
    QByteArray savedHash;             // SHA-256 of the file then

    bool isDirty() const { return !saved || *saved != position; }
};

/// A file that is appended to while a design is edited, so that a crash loses
/// little and undo outlives the session. Each step is kept as the part of the
/// canonical text that differs from the step before. One journal has one owner:
/// a lock beside it says that its session lives.
class Journal {
public:
    /// Null when another session owns it or the folder cannot be written.
    static std::unique_ptr<Journal> create(const QString& file, const QString& path, const QString& title,
                                           const Catalogue& catalogue);
    ~Journal();

    const QString& file() const { return file_; }
    /// Writes what differs from the last call. False when the disk refused it; the next call tries again.
    bool write(const History& history);
    /// The file of the design now holds this step.
    bool markSaved(std::size_t step, const QByteArray& hash);
    /// Forces what was written onto the disk, off the calling thread.
    void flush();
    /// False while the disk refuses what should be in it.
    bool isWhole() const { return whole_; }
    /// Closes and deletes it.
    void remove();

    /// Entries that a crash cut short are left out; nothing when there is no usable one.
    static std::optional<JournalContent> read(const QString& file);
    /// False while the session that owns it lives.
    static bool isAbandoned(const QString& file);

private:
    Journal(const QString& file, const Catalogue& catalogue);
    bool append(const json::Object& entry);
    bool appendStep(std::size_t index, const History::Step& step, std::string& textBefore);

    QString file_;
    const Catalogue& catalogue_;
    QFile out_;
    QLockFile lock_;
    std::vector<Design> designs_; // as written
    std::vector<std::string> names_;
    std::size_t position_ = 0;
    bool whole_ = true;
};

/// The history that a journal holds. Parsing the newest steps first, it stops
/// after `budgetMs`: the oldest steps of a very long history of a very large
/// design are then left out. Nothing when the texts are not readable any more.
std::optional<History> restoredHistory(const JournalContent& content, const Catalogue& catalogue, std::size_t position,
                                       int budgetMs = 2000);

} // namespace designer::ui
