#include "ui/window/two_line_list.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/render/painter.h"
#include "ui/render/theme.h"

namespace designer::ui {

namespace {

constexpr int lineRole = Qt::UserRole;
constexpr int keyRole = Qt::UserRole + 1;
constexpr int elideRole = Qt::UserRole + 2;
constexpr int lineMargin = 8;

class TwoLineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {120, 48}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.palette);
        const bool current = option.state.testFlag(QStyle::State_Selected)
                             && option.state.testFlag(QStyle::State_Active) && option.widget
                             && option.widget->hasFocus();
        paintGround(*painter, option, theme, current);
        const QRect inside = option.rect.adjusted(lineMargin + 4, 6, -lineMargin, -6);
        paintLine(*painter, inside.adjusted(0, 0, 0, -inside.height() / 2), DiagramPainter::font(13, true), theme.text,
                  index.data(Qt::DisplayRole).toString(), Qt::ElideRight);
        paintLine(*painter, inside.adjusted(0, inside.height() / 2, 0, 0), DiagramPainter::font(11), theme.mutedText,
                  index.data(lineRole).toString(), static_cast<Qt::TextElideMode>(index.data(elideRole).toInt()));
    }

private:
    static void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme, bool current)
    {
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        if (!current && !hovered)
            return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(current ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(theme.cardHover);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 6, 6);
        painter.restore();
    }

    static void paintLine(QPainter& painter, const QRect& rect, const QFont& font, const QColor& colour,
                          const QString& text, Qt::TextElideMode elide)
    {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(text, elide, rect.width()));
    }
};

} // namespace

TwoLineList::TwoLineList(QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new TwoLineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { emit chosen(item->data(keyRole).toString()); });
}

void TwoLineList::setEntries(const QList<Entry>& entries)
{
    clear();
    for (const Entry& entry : entries) {
        auto* item = new QListWidgetItem(entry.title, this);
        item->setData(lineRole, entry.line);
        item->setData(keyRole, entry.key);
        item->setData(elideRole, entry.isPath ? Qt::ElideMiddle : Qt::ElideRight);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(entry.title, entry.line));
        item->setToolTip(entry.line);
    }
    updateGeometry();
}

QSize TwoLineList::sizeHint() const
{
    return {240, 48 * count()};
}

QSize TwoLineList::minimumSizeHint() const
{
    return sizeHint();
}

void TwoLineList::keyPressEvent(QKeyEvent* event)
{
    QListWidgetItem* item = currentItem();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (item && enter)
        emit chosen(item->data(keyRole).toString());
    else if (item && event->key() == Qt::Key_Delete)
        emit removed(item->data(keyRole).toString());
    else
        QListWidget::keyPressEvent(event);
}

void TwoLineList::focusInEvent(QFocusEvent* event)
{
    QListWidget::focusInEvent(event);
    if (!currentItem() && count() > 0)
        setCurrentRow(0);
}

} // namespace designer::ui
