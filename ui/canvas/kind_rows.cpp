#include "ui/canvas/kind_rows.h"

#include <QPainter>

#include "ui/render/painter.h"
#include "ui/render/symbols.h"
#include "ui/render/theme.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr int tile = 28;
constexpr int margin = 8;

void paintLine(QPainter& painter, const QRect& rect, const QFont& font, const QColor& colour, const QString& text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void KindRows::setKinds(std::vector<const Kind*> kinds)
{
    beginResetModel();
    kinds_ = std::move(kinds);
    endResetModel();
}

void KindRows::setLanguage(Language language)
{
    if (language_ == language)
        return;
    language_ = language;
    if (!kinds_.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

const Kind* KindRows::kind(int row) const
{
    return row >= 0 && row < rowCount() ? kinds_[static_cast<std::size_t>(row)] : nullptr;
}

int KindRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kinds_.size());
}

QVariant KindRows::data(const QModelIndex& index, int role) const
{
    const Kind* kind = index.isValid() ? this->kind(index.row()) : nullptr;
    if (!kind)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return qt(kind->label, language_);
    case Qt::ToolTipRole:
        return qt(kind->description, language_);
    case Qt::AccessibleTextRole:
        return kind->backing.en.empty()
                   ? qt(kind->label, language_)
                   : QStringLiteral("%1, %2").arg(qt(kind->label, language_), qt(kind->backing, language_));
    case backingRole:
        return qt(kind->backing, language_);
    case kindRole:
        return qt(kind->name.text());
    case familyRole:
        return static_cast<int>(kind->family);
    default:
        return {};
    }
}

QSize KindRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {160, rowHeight};
}

void KindRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accent);
        painter->drawRoundedRect(option.rect, 4, 4);
    }
    const QRect square(option.rect.x() + margin, option.rect.y() + (option.rect.height() - tile) / 2, tile, tile);
    const auto family = static_cast<Family>(index.data(KindRows::familyRole).toInt());
    painter->drawPixmap(square.topLeft(),
                        symbolTile(Key::of(utf8(index.data(KindRows::kindRole).toString())), theme.family(family), tile,
                                   painter->device()->devicePixelRatioF()));
    const QColor ink = option.palette.color(current ? QPalette::HighlightedText : QPalette::Text);
    const QString backing = index.data(KindRows::backingRole).toString();
    QRect words = option.rect.adjusted(tile + 2 * margin + margin / 2, 3, -margin, -3);
    if (!backing.isEmpty()) {
        QRect below = words;
        below.setTop(words.top() + words.height() / 2 + 1);
        words.setBottom(below.top());
        paintLine(*painter, below, DiagramPainter::font(11), current ? ink : theme.mutedText, backing);
    }
    paintLine(*painter, words, DiagramPainter::font(13, true), ink, index.data().toString());
    painter->restore();
}

} // namespace designer::ui
