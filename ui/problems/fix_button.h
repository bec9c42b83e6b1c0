#pragma once

#include <QPushButton>

class QLabel;

namespace designer::ui {

/// A fix to press: what it does over what that brings, both on as many lines as
/// they need. Looked at (pointer or focus), it says so.
class FixButton : public QPushButton {
    Q_OBJECT

public:
    explicit FixButton(const QString& title, QWidget* parent = nullptr);

    QString title() const;
    void setConsequence(const QString& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void looked(bool at);

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void recolour();

    QLabel* title_ = nullptr;
    QLabel* consequence_ = nullptr;
};

} // namespace designer::ui
