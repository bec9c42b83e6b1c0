#pragma once

#include <QListWidget>

namespace designer::ui {

/// A list whose entries have a title and a quieter line below it. As high as
/// what it holds; Enter or a click chooses.
class TwoLineList : public QListWidget {
    Q_OBJECT

public:
    explicit TwoLineList(QWidget* parent = nullptr);

    struct Entry {
        QString title;
        QString line;
        QString key;         // what `chosen` says
        bool isPath = false; // the line is cut in its middle, not at its end
    };
    void setEntries(const QList<Entry>& entries);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString& key);
    void removed(const QString& key); // the Delete key

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
};

} // namespace designer::ui
