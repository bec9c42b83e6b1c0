#pragma once

#include <QString>
#include <string>
#include <vector>

#include "ui/canvas/gesture.h"

namespace designer::ui {

/// Wires by keyboard: arrows walk the components that may be the other end,
/// typing finds one by its name, Enter makes the wire. Enter while none is
/// chosen asks for a new component.
class ConnectGesture : public Gesture {
public:
    ConnectGesture(Canvas& canvas, std::string from);

    void move(const Pointer&) override {}
    void release(const Pointer& pointer) override;
    bool key(const QKeyEvent& event) override;
    void cancel() override;
    bool over() const override { return over_; }
    void adjust(PaintOptions& options) const override;
    void paint(QPainter& painter) const override;
    QRectF area() const override;
    bool autoscrolls() const override { return false; }

private:
    void aim(const std::string& target);
    void walk(int arrowKey);
    void find();
    void finish();
    QString words() const;

    std::string from_;
    std::vector<std::string> order_; // of those that may be the end, as one reads
    std::unordered_set<std::string> legal_;
    std::string target_;
    QString typed_;
    bool over_ = false;
};

} // namespace designer::ui
