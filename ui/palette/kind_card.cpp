#include "ui/palette/kind_card.h"

#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include "ui/palette/kind_price.h"
#include "ui/render/painter.h"
#include "ui/render/theme.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr int cardWide = 320;
constexpr int cardMargin = 16;
constexpr std::size_t mostFields = 8;
constexpr std::size_t mostCautions = 3;

constexpr Text asksFor{"The ticket will ask for", "El ticket pedirá"};
constexpr Text mustKnow{"Good to know", "Conviene saber"};
constexpr Text andMore{"and {count} more", "y {count} más"};
constexpr Text noTicket{"No ticket needed", "No requiere ticket"};
constexpr Text pageHint{"F1 opens its page", "F1 abre su página"};

QString paragraph(const QString& text, const QColor& colour, int size, bool medium = false)
{
    return QStringLiteral("<p style=\"margin:0 0 8px 0;color:%1;font-size:%2px;font-weight:%3\">%4</p>")
        .arg(colour.name())
        .arg(size)
        .arg(medium ? 500 : 400)
        .arg(text);
}

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

/// The first sentence: enough to decide whether to read on.
QString inShort(const QString& text)
{
    const qsizetype end = text.indexOf(QStringLiteral(". "));
    return end < 0 ? text : text.left(end + 1);
}

QString list(const QStringList& items, std::size_t most, Language language)
{
    QString out;
    const auto shown = std::min(static_cast<std::size_t>(items.size()), most);
    for (std::size_t i = 0; i < shown; ++i)
        out += QStringLiteral("• ") + items[static_cast<qsizetype>(i)].toHtmlEscaped() + QStringLiteral("<br>");
    if (const auto more = static_cast<std::size_t>(items.size()) - shown; more > 0)
        out += qt(Message{andMore, {{"count", static_cast<std::int64_t>(more)}}}.in(language));
    else
        out.chop(4);
    return out;
}

} // namespace

KindCard::KindCard(const Session& session, QWidget* parent)
    : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint), session_(session), text_(new QLabel(this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(cardMargin, cardMargin, cardMargin, cardMargin / 2);
    layout->addWidget(text_);
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::RichText);
}

void KindCard::showFor(const Kind& kind, const QRect& anchor)
{
    kind_ = &kind;
    text_->setText(contents(kind));
    text_->setFixedWidth(cardWide - 2 * cardMargin);
    resize(cardWide, cardMargin + text_->heightForWidth(cardWide - 2 * cardMargin) + cardMargin / 2);
    setAccessibleName(qt(kind.label, session_.language()));
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const int right = anchor.right() + cardMargin / 2;
    const int x = right + cardWide <= screen.right() ? right : anchor.left() - cardWide - cardMargin / 2;
    const int y = std::clamp(anchor.top(), screen.top(), std::max(screen.top(), screen.bottom() - height()));
    move(std::max(screen.left(), x), y);
    show();
}

QString KindCard::contents(const Kind& kind) const
{
    const Language language = session_.language();
    const Theme& theme = Theme::of(palette());
    QStringList fields, cautions;
    for (const TicketField& field : kind.ticketFields)
        fields << qt(field.label, language);
    for (const Caution& caution : kind.cautions)
        cautions << inShort(qt(caution.text, language));
    QString out = paragraph(escaped(qt(kind.label, language)), theme.text, 16, true);
    out += paragraph(escaped(qt(kind.backing, language)), theme.mutedText, 11);
    out += paragraph(escaped(qt(kind.description, language)), theme.text, 13);
    out += paragraph(escaped(priceOfOne(kind, session_)), theme.familyInk(kind.family), 13, true);
    const auto section = [&](const Text& title, const QString& body) {
        out +=
            paragraph(QStringLiteral("<span style=\"font-weight:500\">%1</span><br>%2").arg(qt(title, language), body),
                      theme.mutedText, 11);
    };
    if (!fields.isEmpty() && kind.needsTicket)
        section(asksFor, list(fields, mostFields, language));
    else if (!kind.withoutTicket.en.empty())
        section(noTicket, escaped(qt(kind.withoutTicket, language)));
    if (!cautions.isEmpty())
        section(mustKnow, list(cautions, mostCautions, language));
    return out + paragraph(qt(pageHint, language), theme.mutedText, 11);
}

void KindCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.card);
    painter.setPen(theme.cardBorder);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace designer::ui
