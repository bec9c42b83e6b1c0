#include "ui/canvas/canvas_accessible.h"

#include <QAccessibleWidget>
#include <unordered_map>
#include <utility>

#include "ui/canvas/item_accessible.h"
#include "ui/canvas/walking.h"

namespace designer::ui {

namespace {

/// The canvas with its items as children, before those that are widgets.
class CanvasAccessible : public QAccessibleWidget {
public:
    explicit CanvasAccessible(Canvas& canvas) : QAccessibleWidget(&canvas, QAccessible::List), canvas_(canvas)
    {
        const auto follow = [this](auto signal, auto slot) {
            QObject::connect(&canvas_.session(), signal, &life_, slot);
        };
        follow(&Session::changed, [this](const TouchedIds& touched) { changed(touched); });
        follow(&Session::opened, [this] { forget(); });
        follow(&Session::previewChanged, [this] { stale_ = true; });
        follow(&Session::selectionChanged, [this] { tell(QAccessible::SelectionWithin, -1); });
        QObject::connect(&canvas, &Canvas::currentChanged, &life_, [this] { focusMoved(); });
    }
    ~CanvasAccessible() override
    {
        for (const auto& [id, item] : items_)
            QAccessible::deleteAccessibleInterface(item);
    }

    int childCount() const override { return itemCount() + QAccessibleWidget::childCount(); }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= itemCount())
            return QAccessibleWidget::child(index - itemCount());
        return item(order()[static_cast<std::size_t>(index)]);
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        if (const auto* one = dynamic_cast<const ItemAccessible*>(child))
            return indexOf(one->id());
        const int among = QAccessibleWidget::indexOfChild(child);
        return among < 0 ? among : among + itemCount();
    }

    /// What stands on top there: something docked, a card, a note, else a wire.
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint inViewport = canvas_.viewport()->mapFromGlobal(QPoint(x, y));
        if (!canvas_.viewport()->rect().contains(inViewport))
            return QAccessibleWidget::childAt(x, y);
        const Hit hit = pick(canvas_.picture(), canvas_.view(), inViewport, {});
        return hit.id.empty() ? nullptr : item(hit.id);
    }

    QAccessibleInterface* focusChild() const override
    {
        if (canvas_.hasFocus() && indexOf(canvas_.current()) >= 0)
            return item(canvas_.current());
        return QAccessibleWidget::focusChild();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.multiSelectable = state.extSelectable = true;
        return state;
    }

private:
    const std::vector<std::string>& order() const
    {
        if (!std::exchange(stale_, false))
            return order_;
        order_.clear();
        for (const std::string& id : readingOrder(canvas_.picture())) {
            order_.push_back(id);
            if (const CardShape* host = canvas_.picture().card(id))
                order_.insert(order_.end(), host->dockedIds.begin(), host->dockedIds.end());
        }
        for (std::string& id : canvas_.picture().wireIds())
            order_.push_back(std::move(id));
        places_.clear();
        for (std::size_t i = 0; i < order_.size(); ++i)
            places_.emplace(order_[i], static_cast<int>(i));
        return order_;
    }
    int itemCount() const { return static_cast<int>(order().size()); }
    int indexOf(const std::string& id) const
    {
        order();
        const auto found = places_.find(id);
        return found == places_.end() ? -1 : found->second;
    }

    QAccessibleInterface* item(const std::string& id) const
    {
        const auto [at, isNew] = items_.try_emplace(id, 0U);
        if (isNew)
            at->second = QAccessible::registerAccessibleInterface(new ItemAccessible(canvas_, id));
        return QAccessible::accessibleInterface(at->second);
    }

    void changed(const TouchedIds& touched)
    {
        stale_ = true;
        for (const auto* ids : {&touched.components, &touched.connections, &touched.notes})
            for (const std::string& id : *ids)
                if (const auto at = items_.find(id); at != items_.end() && indexOf(id) < 0) {
                    QAccessible::deleteAccessibleInterface(at->second);
                    items_.erase(at);
                }
        tell(QAccessible::ObjectReorder, -1);
    }

    void forget()
    {
        stale_ = true;
        for (const auto& [id, item] : items_)
            QAccessible::deleteAccessibleInterface(item);
        items_.clear();
        tell(QAccessible::ObjectReorder, -1);
    }

    void focusMoved() { tell(QAccessible::Focus, canvas_.hasFocus() ? indexOf(canvas_.current()) : -1); }

    void tell(QAccessible::Event what, int child) const
    {
        if (!QAccessible::isActive() || (what == QAccessible::Focus && child < 0))
            return;
        QAccessibleEvent event(&canvas_, what);
        event.setChild(child);
        QAccessible::updateAccessibility(&event);
    }

    Canvas& canvas_;
    QObject life_; // of the connections: this may go before the canvas does
    mutable bool stale_ = true;
    mutable std::vector<std::string> order_;
    mutable std::unordered_map<std::string, int> places_;
    mutable std::unordered_map<std::string, QAccessible::Id> items_;
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<Canvas*>(object);
    return canvas ? new CanvasAccessible(*canvas) : nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    static const bool installed = (QAccessible::installFactory(&make), true);
    Q_UNUSED(installed)
}

} // namespace designer::ui
