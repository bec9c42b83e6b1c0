#include "ui/canvas/clipboard.h"

#include <QCoreApplication>
#include <QImage>
#include <QMimeData>

#include "design/credentials.h"
#include "format/format.h"
#include "layout/part.h"
#include "ui/render/still.h"
#include "ui/render/words.h"
#include "ui/studio/clipboard_formats.h"

namespace designer::ui {

namespace {

constexpr int imageMargin = 24;
constexpr qsizetype headOfAFile = 200; // the format stands in its first key

QString imageFormat()
{
    return QStringLiteral("application/x-qt-image");
}

/// Paints a part of a design when another program asks for it.
class CopiedPart : public QMimeData {
public:
    CopiedPart(const Session& session, const Theme& theme, Design part)
        : catalogue_(session.catalogue()), theme_(theme), part_(std::move(part)), analysis_(session.analysis()),
          environment_(session.environment()), language_(session.language()), prices_(!session.presenting())
    {
    }

    QStringList formats() const override { return QMimeData::formats() << imageFormat(); }

protected:
    QVariant retrieveData(const QString& format, QMetaType type) const override
    {
        return format == imageFormat() ? QVariant(image()) : QMimeData::retrieveData(format, type);
    }

private:
    const QImage& image() const
    {
        if (image_.isNull())
            image_ = painted();
        return image_;
    }

    QImage painted() const
    {
        Picture picture(catalogue_);
        picture.setLanguage(language_);
        picture.setEnvironment(environment_);
        picture.reset(hidingCredentials(part_), analysis_.get());
        PaintOptions options;
        options.grid = options.badges = options.zones = false;
        options.prices = prices_;
        return still(picture, shapesBox(picture).grown(imageMargin), theme_, {}, options);
    }

    const Catalogue& catalogue_;
    const Theme& theme_;
    Design part_;
    std::shared_ptr<const Analysis> analysis_;
    std::string environment_;
    Language language_;
    bool prices_;
    mutable QImage image_;
};

QString quoted(const QString& text)
{
    return qt(hidingCredentials(utf8(text)));
}

/// "Accounts	Container	1 vCPU · 2 GB": tabs, so that a sheet gets columns.
QString lineOf(const CardShape& card, Language language)
{
    QStringList cells{quoted(card.name), qt(card.kind->label, language)};
    if (!card.line.isEmpty())
        cells << quoted(card.line);
    return cells.join(u'\t');
}

QString listOf(const Picture& picture, const std::vector<std::string>& ids)
{
    QStringList lines;
    for (const std::string& id : ids)
        if (const CardShape* card = picture.card(id))
            lines << lineOf(*card, picture.language());
    for (const std::string& id : ids)
        if (const NoteShape* note = picture.note(id))
            lines << quoted(note->text);
    return lines.join(u'\n');
}

bool looksLikeDesign(const QString& text)
{
    return text.left(headOfAFile).contains(qt(designFormatName));
}

std::string designText(const QMimeData& data)
{
    return data.hasFormat(selectionFormat()) ? data.data(selectionFormat()).toStdString() : utf8(data.text());
}

QString tr(const char* text)
{
    return QCoreApplication::translate("designer::ui::Clipboard", text);
}

Point cornerAround(const Rect& box, Point middle)
{
    return snapped(Point{middle.x - box.width / 2, middle.y - box.height / 2});
}

} // namespace

std::unique_ptr<QMimeData> copied(const Session& session, const Picture& picture, const Theme& theme,
                                  const std::vector<std::string>& ids)
{
    Design part = partOf(session.design(), ids);
    const std::string text = writeDesign(part, session.catalogue());
    auto out = std::make_unique<CopiedPart>(session, theme, std::move(part));
    out->setData(selectionFormat(), QByteArray::fromStdString(text));
    out->setText(listOf(picture, ids));
    return out;
}

bool canPaste(const QMimeData& data)
{
    return data.hasFormat(selectionFormat()) || (data.hasText() && looksLikeDesign(data.text()));
}

std::optional<Pasted> pasted(Session& session, const QMimeData& data, Point at)
{
    if (!canPaste(data))
        return std::nullopt;
    const json::Result<Design> read = readDesign(designText(data), session.catalogue());
    const Design* part = std::get_if<Design>(&read);
    if (!part) {
        session.say(tr("What was copied cannot be read as a design; nothing was pasted."));
        return std::nullopt;
    }
    const Design& design = session.design();
    if (design.components().size() + part->components().size() > maximumComponents
        || design.connections().size() + part->connections().size() > maximumConnections
        || design.notes().size() + part->notes().size() > maximumNotes) {
        session.say(tr("The design would become larger than a file may be; nothing was pasted."));
        return std::nullopt;
    }
    WithPart with = withPart(design, session.catalogue(), *part, cornerAround(boxOf(*part), at));
    if (!with.unknownEnvironments.empty()) {
        QStringList names;
        for (const std::string& name : with.unknownEnvironments)
            names << qt(name);
        session.say(tr("Values for %1 were left out: this design has no such environment.")
                        .arg(names.join(QStringLiteral(", "))));
    }
    return Pasted{std::move(with.design), std::move(with.ids)};
}

} // namespace designer::ui
