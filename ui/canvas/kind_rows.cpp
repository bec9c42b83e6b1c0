#include "ui/canvas/kind_rows.h"

#include <QPainter>

#include "ui/render/painter.h"
#include "ui/render/symbols.h"
#include "ui/render/theme.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr int tile = 28;
constexpr int rowMargin = 8;

void paintLine(QPainter& painter, const QRect& rect, const QFont& font, const QColor& colour, const QString& text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void KindRows::setKinds(const std::vector<const Kind*>& kinds)
{
    std::vector<ListedKind> entries;
    entries.reserve(kinds.size());
    for (const Kind* kind : kinds)
        entries.push_back({std::string(kind->label.in(language_)), kind, 1, {}});
    setEntries(std::move(entries));
}

void KindRows::setEntries(std::vector<ListedKind> entries)
{
    beginResetModel();
    entries_ = std::move(entries);
    endResetModel();
}

void KindRows::setLanguage(Language language)
{
    if (language_ == language)
        return;
    language_ = language;
    if (!entries_.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

const Kind* KindRows::kind(int row) const
{
    return row >= 0 && row < rowCount() ? entries_[static_cast<std::size_t>(row)].kind : nullptr;
}

int KindRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QString KindRows::title(const ListedKind& entry) const
{
    if (!entry.kind)
        return qt(entry.typed);
    const QString label = qt(entry.kind->label, language_);
    return entry.count == 1 ? label : QStringLiteral("%1 × %2").arg(entry.count).arg(label);
}

QString KindRows::below(const ListedKind& entry) const
{
    if (!entry.kind)
        return tr("Nothing is called that");
    QStringList names;
    for (const std::string& name : entry.names)
        names << qt(name);
    return names.isEmpty() ? qt(entry.kind->backing, language_) : names.join(QStringLiteral(", "));
}

QVariant KindRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ListedKind& entry = entries_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return title(entry);
    case Qt::ToolTipRole:
        return entry.kind ? qt(entry.kind->description, language_) : QString();
    case Qt::AccessibleTextRole:
        return below(entry).isEmpty() ? title(entry) : QStringLiteral("%1, %2").arg(title(entry), below(entry));
    case belowRole:
        return below(entry);
    case kindRole:
        return entry.kind ? qt(entry.kind->name.text()) : QString();
    case familyRole:
        return entry.kind ? static_cast<int>(entry.kind->family) : 0;
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
    const QRect square(option.rect.x() + rowMargin, option.rect.y() + (option.rect.height() - tile) / 2, tile, tile);
    const auto family = static_cast<Family>(index.data(KindRows::familyRole).toInt());
    if (const QString kind = index.data(KindRows::kindRole).toString(); !kind.isEmpty())
        painter->drawPixmap(square.topLeft(), symbolTile(Key::of(utf8(kind)), theme.family(family), tile,
                                                         painter->device()->devicePixelRatioF()));
    const QColor ink = option.palette.color(current ? QPalette::HighlightedText : QPalette::Text);
    const QString line = index.data(KindRows::belowRole).toString();
    QRect words = option.rect.adjusted(tile + 2 * rowMargin + rowMargin / 2, 3, -rowMargin, -3);
    if (!line.isEmpty()) {
        QRect below = words;
        below.setTop(words.top() + words.height() / 2 + 1);
        words.setBottom(below.top());
        paintLine(*painter, below, DiagramPainter::font(11), current ? ink : theme.mutedText, line);
    }
    paintLine(*painter, words, DiagramPainter::font(13, true), ink, index.data().toString());
    painter->restore();
}

} // namespace designer::ui
