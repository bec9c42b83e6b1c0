#include "ui/pictures/legend.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

#include "exchange/shown.h"
#include "tickets/clean_text.h"
#include "ui/pictures/request_words.h"
#include "ui/render/card_parts.h"
#include "ui/render/painter.h"
#include "ui/render/severity_mark.h"
#include "ui/render/wire_line.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr double aboveLegend = 16; // between the drawing's end and the first line
constexpr double signHeight = 28;
constexpr double wireWidth = 40;
constexpr double badgeWidth = 24;
constexpr double tileWidth = 20;
constexpr qsizetype longestTitle = 200;
constexpr double signGap = 8;
constexpr double betweenSigns = 32;
constexpr double betweenLines = 2;
constexpr double betweenParts = 8;
constexpr double widestText = 960; // longer lines are hard to read
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

constexpr std::array<Text, 4> meaningNames{
    {{"Calls", "Llama"}, {"Data", "Datos"}, {"Protects", "Protege"}, {"Resolves names", "Resuelve nombres"}}};

} // namespace

Legend::Legend(const Picture& picture, const ExportRequest& request, const Theme& theme) : theme_(theme)
{
    if (request.legend) {
        addHeading(request);
        addWires(picture, request.language);
        addDocked(picture, request.language);
        if (request.problems)
            addBadges(picture, request.language);
    }
    if (request.figures)
        addFigures(picture, request);
}

void Legend::addHeading(const ExportRequest& request)
{
    title_ = qt(shortened(titleOf(request.analysis.design(), request.language), longestTitle));
    QStringList about{qt(oneLine(request.analysis.design().header().client, request.language)),
                      environmentInWords(request), dayInWords(request.day, request.language)};
    about.removeAll(QString());
    about_ = about.join(QStringLiteral(" · "));
}

void Legend::addWires(const Picture& picture, Language language)
{
    static constexpr Text notPossible{"Not possible", "No es posible"};
    const auto occurs = [&picture](auto fits) {
        return std::any_of(picture.wires().begin(), picture.wires().end(),
                           [&fits](const WireShape& wire) { return wire.isShown() && fits(wire); });
    };
    const auto add = [this](WireMeaning meaning, const QColor& colour, const QString& words) {
        signs_.push_back({wireWidth,
                          [this, meaning, colour](QPainter& painter, const QRectF& area) {
                              painter.save();
                              painter.translate(area.left(), area.center().y());
                              paintWireLine(painter, {{0, 0}, {int(wireWidth), 0}}, {},
                                            {colour, theme_.canvas, 1.5, meaning, true},
                                            QRectF(0, -signHeight / 2, wireWidth, signHeight));
                              painter.restore();
                          },
                          words});
    };
    for (std::size_t i = 0; i < meaningNames.size(); ++i) {
        const auto meaning = static_cast<WireMeaning>(i);
        if (occurs([meaning](const WireShape& wire) { return wire.legal && wire.meaning == meaning; }))
            add(meaning, theme_.wire, qt(meaningNames[i], language));
    }
    if (occurs([](const WireShape& wire) { return !wire.legal; }))
        add(WireMeaning::call, theme_.illegal, qt(notPossible, language));
}

void Legend::addDocked(const Picture& picture, Language language)
{
    static constexpr Text docked{"On a card: protects or feeds it", "Sobre una tarjeta: la protege o la alimenta"};
    const auto host = std::find_if(picture.cards().begin(), picture.cards().end(),
                                   [](const CardShape& card) { return card.isShown() && !card.docked.empty(); });
    if (host == picture.cards().end())
        return;
    signs_.push_back({tileWidth,
                      [this, kind = host->docked.front()](QPainter& painter, const QRectF& area) {
                          QRectF tile(0, 0, tileWidth, tileWidth);
                          tile.moveCenter(area.center());
                          paintDockedTile(painter, tile, *kind, theme_);
                      },
                      qt(docked, language)});
}

void Legend::addBadges(const Picture& picture, Language language)
{
    static constexpr Weight weights[] = {Weight::error, Weight::warning, Weight::accepted}; // by BadgeKind
    CardShape all;
    for (const CardShape& card : picture.cards()) {
        if (!card.isShown())
            continue;
        all.errors += card.errors;
        all.warnings += card.warnings;
        all.accepted += card.accepted;
    }
    for (const BadgePlate& plate : badgePlates(all))
        signs_.push_back({std::max(badgeWidth, plate.rect.width()),
                          [this, plate](QPainter& painter, const QRectF& area) {
                              BadgePlate here = plate;
                              here.rect.moveCenter(area.center());
                              paintBadge(painter, here, theme_);
                          },
                          qt(weightPlural(weights[static_cast<std::size_t>(plate.kind)]), language)});
}

void Legend::addFigures(const Picture& picture, const ExportRequest& request)
{
    static constexpr Text source{"Figures on the cards: MRU per month by “{card}”, version {version}. {disclaimer}",
                                 "Cifras en las tarjetas: MRU por mes según «{card}», versión {version}. {disclaimer}"};
    static constexpr Text lacking{"“?” stands where no rate is known, “≥” where some are not.",
                                  "«?» está donde no se conoce la tarifa, «≥» donde faltan algunas."};
    QString figures;
    for (const CardShape& card : picture.cards())
        if (card.isShown())
            figures += card.mru;
    if (figures.isEmpty())
        return;
    const RateCard& card = *request.analysis.rateCard;
    const Message message{source,
                          {{"card", oneLine(card.name.in(request.language), request.language)},
                           {"version", oneLine(card.version, request.language)},
                           {"disclaimer", oneLine(card.disclaimer.in(request.language), request.language)}}};
    figures_ = qt(message.in(request.language)).trimmed();
    if (figures.contains(u'?') || figures.contains(u'≥'))
        figures_ += QLatin1Char(' ') + qt(lacking, request.language);
}

double Legend::heightFor(double width) const
{
    return flow(nullptr, QRectF(0, 0, width, 0));
}

void Legend::paint(QPainter& painter, const QRectF& area) const
{
    flow(&painter, area);
}

/// Sets one part below the other, painting them where there is a painter; answers how high they are together.
double Legend::flow(QPainter* painter, const QRectF& area) const
{
    if (title_.isEmpty() && figures_.isEmpty())
        return 0;
    double top = area.top() + aboveLegend;
    const auto line = [&](const QString& words, const QFont& font, const QColor& colour) {
        if (words.isEmpty())
            return;
        const QFontMetricsF metrics(font);
        const QRectF room(area.left(), top, std::min(area.width(), widestText), 1e5);
        if (painter) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(room, wrapped, words);
        }
        top = metrics.boundingRect(room, wrapped, words).bottom();
    };
    line(title_, DiagramPainter::font(16, true), theme_.text);
    top += title_.isEmpty() ? 0 : betweenLines;
    line(about_, DiagramPainter::font(13), theme_.mutedText);
    top += title_.isEmpty() ? 0 : betweenParts;
    top += flowSigns(painter, QRectF(area.left(), top, area.width(), 0));
    top += figures_.isEmpty() ? 0 : betweenParts;
    line(figures_, DiagramPainter::font(11), theme_.mutedText);
    return std::ceil(top - area.top());
}

/// Beside each other, in as many rows as they need.
double Legend::flowSigns(QPainter* painter, const QRectF& area) const
{
    const QFont font = DiagramPainter::font(13);
    const QFontMetricsF metrics(font);
    QPointF at = area.topLeft();
    for (const Sign& sign : signs_) {
        const double width = sign.width + signGap + metrics.horizontalAdvance(sign.words);
        if (at.x() > area.left() && at.x() + width > area.right())
            at = QPointF(area.left(), at.y() + signHeight);
        const QRectF room(at, QSizeF(width, signHeight));
        if (painter) {
            sign.sample(*painter, QRectF(room.topLeft(), QSizeF(sign.width, signHeight)));
            painter->setFont(font);
            painter->setPen(theme_.text);
            painter->drawText(room.adjusted(sign.width + signGap, 0, betweenSigns, 0), Qt::AlignLeft | Qt::AlignVCenter,
                              sign.words);
        }
        at.rx() += width + betweenSigns;
    }
    return signs_.empty() ? 0 : at.y() + signHeight - area.top();
}

} // namespace designer::ui
