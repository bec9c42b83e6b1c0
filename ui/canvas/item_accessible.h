#pragma once

#include <QAccessible>
#include <QPointer>
#include <string>

#include "ui/canvas/canvas.h"

namespace designer::ui {

/// One card, docked component, note or wire as a screen reader meets it. Knows its item by id
/// and answers from what the canvas shows now.
class ItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemAccessible(Canvas& canvas, std::string id) : canvas_(&canvas), id_(std::move(id)) {}

    const std::string& id() const { return id_; }

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    bool isSelected() const;

    QPointer<Canvas> canvas_;
    std::string id_;
};

/// What an item is called aloud; empty for one that is not there.
QString spokenName(const Canvas& canvas, const std::string& id);

} // namespace designer::ui
