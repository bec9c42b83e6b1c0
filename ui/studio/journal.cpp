#include "ui/studio/journal.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThreadPool>
#include <algorithm>
#include <utility>

#include "design/diff.h"
#include "format/format.h"
#include "ui/render/words.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace designer::ui {

namespace {

constexpr int journalVersion = 1;

QString lockFile(const QString& journal)
{
    return journal + QStringLiteral(".lock");
}

std::size_t commonPrefix(std::string_view a, std::string_view b)
{
    const auto [end, ignored] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return static_cast<std::size_t>(end - a.begin());
}

std::size_t commonSuffix(std::string_view a, std::string_view b, std::size_t prefix)
{
    const std::size_t most = std::min(a.size(), b.size()) - prefix;
    std::size_t length = 0;
    while (length < most && a[a.size() - 1 - length] == b[b.size() - 1 - length])
        ++length;
    return length;
}

/// A cut in the middle of a character would not be valid JSON text.
bool startsInsideCharacter(std::string_view text, std::size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

/// The entry that makes `after` of `before`.
json::Object stepEntry(std::size_t index, const std::string& name, std::string_view before, std::string_view after)
{
    std::size_t prefix = commonPrefix(before, after);
    while (prefix > 0 && (startsInsideCharacter(after, prefix) || startsInsideCharacter(before, prefix)))
        --prefix;
    std::size_t suffix = commonSuffix(before, after, prefix);
    while (suffix > 0 && startsInsideCharacter(after, after.size() - suffix))
        --suffix;
    return {{"step", name},
            {"at", static_cast<std::int64_t>(index)},
            {"keep", json::Array{static_cast<std::int64_t>(prefix), static_cast<std::int64_t>(suffix)}},
            {"text", after.substr(prefix, after.size() - prefix - suffix)}};
}

std::size_t escapedLength(const std::string& text)
{
    const auto isEscaped = [](char c) { return c == '"' || c == '\\' || c == '\n'; };
    return text.size() + static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isEscaped));
}

/// Applies one entry; false when it does not fit.
bool take(JournalContent& content, const json::Value& entry)
{
    if (entry["position"].isNumber()) {
        const auto position = entry["position"].integer();
        if (!position || *position < 0 || static_cast<std::size_t>(*position) >= content.texts.size())
            return false;
        content.position = static_cast<std::size_t>(*position);
        return true;
    }
    if (entry["saved"].isNumber()) {
        content.saved = static_cast<std::size_t>(entry["saved"].integer().value_or(0));
        content.savedHash = QByteArray::fromStdString(entry["sha256"].string());
        return true;
    }
    const auto index = static_cast<std::size_t>(entry["at"].integer().value_or(0));
    const json::Array& keep = entry["keep"].array();
    if (index == 0 || index > content.texts.size() || keep.size() != 2)
        return false;
    const QByteArray& before = content.texts[index - 1];
    const qsizetype prefix = static_cast<qsizetype>(keep[0].integer().value_or(-1));
    const qsizetype suffix = static_cast<qsizetype>(keep[1].integer().value_or(-1));
    if (prefix < 0 || suffix < 0 || prefix > before.size() || suffix > before.size() - prefix)
        return false;
    QByteArray after = before.left(prefix) + QByteArray::fromStdString(entry["text"].string()) + before.right(suffix);
    content.texts.resize(index);
    content.names.resize(index);
    content.texts.push_back(std::move(after));
    content.names.push_back(entry["step"].string());
    content.position = index;
    if (content.saved && *content.saved >= index)
        content.saved.reset();
    return true;
}

/// The same design with as much as possible shared with another: keeping many
/// steps stays cheap.
template <typename T> Shelf<T> sharing(const Shelf<T>& known, const Shelf<T>& wanted)
{
    Shelf<T> out = known;
    Shelf<T>::compare(known, wanted, [&out](const T* before, const T* after) {
        out = after ? out.with(*after) : out.without(before->id);
    });
    return out;
}

Design sharing(const Design& known, const Design& wanted)
{
    return Design()
        .with(known.header() == wanted.header() ? Header(known.header()) : Header(wanted.header()))
        .with(sharing(known.components(), wanted.components()))
        .with(sharing(known.connections(), wanted.connections()))
        .with(sharing(known.notes(), wanted.notes()))
        .with(sharing(known.groups(), wanted.groups()))
        .with(sharing(known.accepted(), wanted.accepted()));
}

} // namespace

Journal::Journal(const QString& file, const Catalogue& catalogue)
    : file_(file), catalogue_(catalogue), out_(file), lock_(lockFile(file))
{
    lock_.setStaleLockTime(0);
}

Journal::~Journal() = default;

std::unique_ptr<Journal> Journal::create(const QString& file, const QString& path, const QString& title,
                                         const Catalogue& catalogue)
{
    QDir().mkpath(QFileInfo(file).path());
    std::unique_ptr<Journal> journal(new Journal(file, catalogue));
    if (!journal->lock_.tryLock(0)
        || !journal->out_.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return nullptr;
    const json::Object head{{"journal", journalVersion}, {"path", utf8(path)}, {"title", utf8(title)}};
    return journal->append(head) ? std::move(journal) : nullptr;
}

/// Whole lines only: what a full disk cut short is taken back.
bool Journal::append(const json::Object& entry)
{
    std::size_t length = 200;
    for (const json::Member& member : entry)
        if (member.value.isString())
            length += escapedLength(member.value.string());
    std::string line;
    line.reserve(length); // growing, a large one would be there twice
    json::appendCompact(line, entry);
    line += '\n';
    const qint64 before = out_.pos();
    if (out_.write(line.data(), static_cast<qint64>(line.size())) == static_cast<qint64>(line.size()))
        return true;
    out_.resize(before);
    out_.seek(before);
    return false;
}

/// `textBefore`: of the step before it, then of this one. No text is kept from one call to the
/// next: of a large design it is as large as the design, and written anew in less than a frame's time.
bool Journal::appendStep(std::size_t index, const History::Step& step, std::string& textBefore)
{
    if (index > 0 && textBefore.empty())
        textBefore = writeDesign(designs_[index - 1], catalogue_);
    std::string text = writeDesign(step.design, catalogue_);
    json::Object entry;
    if (index == 0) {
        entry.set("first", std::move(text));
        textBefore.clear();
    } else {
        entry = stepEntry(index, step.name, textBefore, text);
        textBefore = std::move(text);
    }
    if (!append(entry))
        return false;
    designs_.resize(index);
    names_.resize(index);
    designs_.push_back(step.design);
    names_.push_back(step.name);
    position_ = index;
    return true;
}

bool Journal::write(const History& history)
{
    const auto& steps = history.steps();
    std::size_t same = 0;
    while (same < std::min(steps.size(), designs_.size()) && names_[same] == steps[same].name
           && touched(designs_[same], steps[same].design).empty())
        ++same;
    whole_ = true;
    std::string textBefore;
    for (std::size_t index = same; whole_ && index < steps.size(); ++index)
        whole_ = appendStep(index, steps[index], textBefore);
    if (whole_ && history.position() != position_)
        whole_ = append({{"position", static_cast<std::int64_t>(history.position())}});
    if (whole_)
        position_ = history.position();
    return whole_;
}

bool Journal::markSaved(std::size_t step, const QByteArray& hash)
{
    return append({{"saved", static_cast<std::int64_t>(step)}, {"sha256", hash.toStdString()}});
}

void Journal::flush()
{
#ifdef Q_OS_UNIX
    const int copy = dup(out_.handle());
    if (copy < 0)
        return;
    QThreadPool::globalInstance()->start([copy] {
        fdatasync(copy);
        ::close(copy);
    });
#endif
}

void Journal::remove()
{
    out_.close();
    QFile::remove(file_);
    lock_.unlock();
}

std::optional<JournalContent> Journal::read(const QString& file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return std::nullopt;
    JournalContent content;
    content.when = QFileInfo(file).lastModified();
    bool known = false;
    while (!in.atEnd()) {
        const QByteArray line = in.readLine();
        const auto parsed = json::parse({line.constData(), static_cast<std::size_t>(line.size())});
        const auto* entry = std::get_if<json::Value>(&parsed);
        if (!line.endsWith('\n') || !entry)
            break;
        if ((*entry)["journal"].isNumber()) {
            known = (*entry)["journal"].integer() == journalVersion;
            content.path = qt((*entry)["path"].string());
            content.title = qt((*entry)["title"].string());
        } else if ((*entry)["first"].isString()) {
            content.texts = {QByteArray::fromStdString((*entry)["first"].string())};
            content.names = {std::string()};
            content.position = 0;
        } else if (!take(content, *entry)) {
            break;
        }
    }
    if (!known || content.texts.empty())
        return std::nullopt;
    return content;
}

bool Journal::isAbandoned(const QString& file)
{
    QLockFile lock(lockFile(file));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return false;
    lock.unlock();
    return true;
}

std::optional<History> restoredHistory(const JournalContent& content, const Catalogue& catalogue, std::size_t position,
                                       int budgetMs)
{
    QElapsedTimer clock;
    clock.start();
    std::vector<History::Step> newestFirst;
    std::size_t oldest = content.texts.size();
    while (oldest > 0) {
        const bool needed = oldest - 1 >= position;
        if (!needed && clock.elapsed() > budgetMs)
            break;
        const QByteArray& text = content.texts[oldest - 1];
        auto read = readDesign({text.constData(), static_cast<std::size_t>(text.size())}, catalogue);
        auto* design = std::get_if<Design>(&read);
        if (!design && needed)
            return std::nullopt;
        if (!design)
            break;
        --oldest;
        newestFirst.push_back({content.names[oldest],
                               newestFirst.empty() ? std::move(*design) : sharing(newestFirst.back().design, *design)});
    }
    std::reverse(newestFirst.begin(), newestFirst.end());
    newestFirst.front().name.clear();
    return History::of(std::move(newestFirst), position - oldest);
}

} // namespace designer::ui
