#include "ui/pictures/sheet.h"

#include <QPainter>
#include <algorithm>

#include "design/credentials.h"
#include "exchange/markup.h"
#include "exchange/shown.h"
#include "layout/part.h"
#include "layout/zones.h"
#include "ui/pictures/request_words.h"
#include "ui/render/note_text.h"
#include "ui/render/painter.h"
#include "ui/render/qt_geometry.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr int margin = 24;
constexpr int leastWidth = 480; // room for a legend
constexpr std::size_t mostNamed = 3;
constexpr qsizetype longestNamed = 40;

constexpr Text nothing{"the picture would be empty: nothing is drawn",
                       "la imagen quedaría vacía: no hay nada dibujado"};
constexpr Text shortened{"names shortened to fit their cards: {names}",
                         "nombres acortados para caber en sus tarjetas: {names}"};
constexpr Text cut{"notes with more text than room, cut off: {names}",
                   "notas con más texto que espacio, cortadas: {names}"};
constexpr Text hidden{"what looks like a credential was replaced by ***",
                      "lo que parece una credencial se reemplazó por ***"};

Picture pictured(const ExportRequest& request)
{
    const Design whole = withEveryPlace(hidingCredentials(request.analysis.design()), request.catalogue);
    Picture picture(request.catalogue);
    picture.setLanguage(request.language);
    picture.setEnvironment(request.environment);
    picture.reset(request.only.empty() ? whole : partOf(whole, request.only), &request.analysis);
    if (picture.bounds().empty())
        throw ExportError({nothing, {}});
    return picture;
}

/// The first few, and how many more there are.
std::string few(const QStringList& names)
{
    std::string out;
    for (qsizetype i = 0; i < std::min<qsizetype>(names.size(), mostNamed); ++i)
        out += (i == 0 ? "" : ", ") + utf8(names[i].left(longestNamed).simplified());
    return names.size() > qsizetype(mostNamed) ? out + ", +" + std::to_string(names.size() - qsizetype(mostNamed))
                                               : out;
}

} // namespace

Sheet::Sheet(const ExportRequest& request)
    : theme_(request.dark ? Theme::darkTheme() : Theme::light()), transparent_(request.transparent),
      problems_(request.problems), figures_(request.figures), picture_(pictured(request)),
      legend_(picture_, request, theme_), drawing_(picture_.bounds().grown(margin)),
      title_(qt(titleOf(request.analysis.design(), request.language))), fileName_(designer::fileName(utf8(title_)))
{
    if (!request.environment.empty()) {
        title_ += QStringLiteral(" — ") + environmentInWords(request);
        fileName_ = designer::fileName(fileName_ + '-' + request.environment);
    }
    const bool explained = legend_.heightFor(leastWidth) > 0;
    const int width = explained ? std::max(drawing_.width, leastWidth) : drawing_.width;
    size_ = {width, drawing_.height + static_cast<int>(legend_.heightFor(width - 2 * margin))};
    collectLosses(request.analysis.design());
}

void Sheet::paint(QPainter& painter, double scale) const
{
    PaintOptions options;
    options.zoom = std::max(1.0, scale); // nothing is left out of a small picture
    options.grid = options.ground = options.absent = false;
    options.badges = problems_;
    options.prices = figures_;
    const QRectF whole(QPointF(), size_);
    if (!transparent_)
        painter.fillRect(whole, theme_.canvas);
    painter.save();
    painter.translate((size_.width() - drawing_.width) / 2 - drawing_.x, -drawing_.y);
    DiagramPainter(theme_).paint(painter, picture_, toQt(drawing_), options);
    painter.restore();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    legend_.paint(painter, whole.adjusted(margin, drawing_.height - margin, -margin, 0));
}

std::vector<QString> Sheet::texts() const
{
    std::vector<QString> out = legend_.texts();
    for (const CardShape& card : picture_.cards())
        if (card.isShown())
            out.insert(out.end(), {card.name, card.line});
    for (const NoteShape& note : picture_.notes())
        out.push_back(note.text);
    return out;
}

std::vector<Message> Sheet::losses(const std::vector<Message>& ofForm) const
{
    std::vector<Message> out = losses_;
    out.insert(out.end(), ofForm.begin(), ofForm.end());
    return out;
}

void Sheet::collectLosses(const Design& written)
{
    QStringList names, notes;
    bool isHidden = false;
    for (const CardShape& card : picture_.cards()) {
        if (!card.isShown())
            continue;
        if (!DiagramPainter::showsWholeName(card))
            names << card.name;
        const Component* source = written.component(card.id);
        isHidden = isHidden || (source && looksLikeCredential(source->name));
    }
    for (const NoteShape& note : picture_.notes()) {
        if (!noteText(note.text, toQt(note.rect)).whole)
            notes << note.text;
        const Note* source = written.notes().find(note.id);
        isHidden = isHidden || (source && looksLikeCredential(source->text));
    }
    if (!names.isEmpty())
        losses_.push_back({shortened, {{"names", few(names)}}});
    if (!notes.isEmpty())
        losses_.push_back({cut, {{"names", few(notes)}}});
    if (isHidden)
        losses_.push_back({hidden, {}});
}

} // namespace designer::ui
