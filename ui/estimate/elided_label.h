#pragma once

#include <QLabel>

namespace designer::ui {

/// One line that shortens itself to the room there is; the tool tip has all of it.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;
    void setWords(const QString& words)
    {
        setText(words);
        setToolTip(words);
        setAccessibleName(words);
    }
    QSize minimumSizeHint() const override { return {60, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace designer::ui
