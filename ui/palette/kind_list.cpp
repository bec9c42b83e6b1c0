#include "ui/palette/kind_list.h"

#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

#include "layout/adding.h"
#include "ui/palette/palette_delegate.h"
#include "ui/render/painter.h"

namespace designer::ui {

namespace {

constexpr int restBeforeCard = 400; // ms

} // namespace

KindList::KindList(KindModel& model, const Session& session, QWidget* parent)
    : QTreeView(parent), model_(model), session_(session), resting_(new QTimer(this))
{
    setModel(&model);
    setItemDelegate(new PaletteDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    resting_->setSingleShot(true);
    resting_->setInterval(restBeforeCard);
    connect(resting_, &QTimer::timeout, this, [this] { emit rested(under_); });
}

void KindList::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    const Kind* kind = model_.kindAt(index);
    if (!kind)
        return;
    rest({});
    auto* drag = new QDrag(this);
    drag->setMimeData(model_.mimeData({index}));
    drag->setPixmap(cardOf(*kind));
    drag->setHotSpot({cardWidth / 2, cardHeight / 2});
    drag->exec(Qt::CopyAction);
}

QPixmap KindList::cardOf(const Kind& kind) const
{
    const Design alone = Design().with(session_.design().header());
    const Added added = addedAt(alone, session_.catalogue(), kind.name, {0, 0}, session_.language());
    Picture picture(session_.catalogue());
    picture.setLanguage(session_.language());
    picture.reset(added.design, nullptr);
    const double ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(cardWidth, cardHeight) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    if (const CardShape* card = picture.card(added.id)) {
        DiagramPainter diagram(Theme::of(palette()));
        QPainter painter(&pixmap);
        painter.translate(-card->rect.x, -card->rect.y);
        diagram.paintCard(painter, *card, {});
    }
    return pixmap;
}

void KindList::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (model_.kindAt(current))
            emit chosen(current);
        else
            setExpanded(current, !isExpanded(current));
    } else if (event->key() == Qt::Key_Up && (!current.isValid() || !indexAbove(current).isValid())) {
        emit left();
    } else if (plain && !event->text().trimmed().isEmpty() && event->text().at(0).isPrint()) {
        emit typed(event->text());
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void KindList::mousePressEvent(QMouseEvent* event)
{
    rest({});
    pressed_ = indexAt(event->position().toPoint());
    QTreeView::mousePressEvent(event);
}

void KindList::mouseMoveEvent(QMouseEvent* event)
{
    QTreeView::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        rest(indexAt(event->position().toPoint()));
}

void KindList::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index == pressed_ && !model_.kindAt(index))
        setExpanded(index, !isExpanded(index));
    pressed_ = QModelIndex();
}

void KindList::mouseDoubleClickEvent(QMouseEvent* event)
{
    pressed_ = indexAt(event->position().toPoint()); // a heading folds with each of two clicks
    if (event->button() == Qt::LeftButton && model_.kindAt(pressed_))
        emit chosen(pressed_);
}

bool KindList::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
        rest({});
    return QTreeView::viewportEvent(event);
}

void KindList::rest(const QModelIndex& index)
{
    if (index == under_)
        return;
    under_ = index;
    emit rested({});
    if (model_.kindAt(index))
        resting_->start();
    else
        resting_->stop();
}

void KindList::drawBranches(QPainter*, const QRect&, const QModelIndex&) const {}

} // namespace designer::ui
