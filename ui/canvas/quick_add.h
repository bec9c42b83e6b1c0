#pragma once

#include <QFrame>
#include <QPointer>
#include <vector>

#include "layout/typed_list.h"
#include "ui/studio/session.h"

class QLabel;
class QLineEdit;
class QListView;

namespace designer::ui {

class KindRows;

/// A popup to add a component by typing: a line and, below it, the kinds that
/// answer what is typed, or the entries of a typed list. Opens wholly on the screen; closes with one `chosen`
/// or one `cancelled`, and the focus goes back to where it was.
class QuickAdd : public QFrame {
    Q_OBJECT

public:
    explicit QuickAdd(Session& session, QWidget* parent = nullptr);

    /// Offers only these kinds, in this order while nothing is typed.
    void open(QPoint globalTopLeft, std::vector<const Kind*> candidates, const QString& typed);

signals:
    /// One kind without a name, or a list in which every kind is known.
    void chosen(const std::vector<designer::ListedKind>& list);
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void retranslate();
    void search();
    void readList(const QString& typed);
    void choose();
    void paste();
    void close(bool taken);
    bool walk(int key);
    QRect placed(QPoint topLeft) const;

    Session& session_;
    std::vector<const Kind*> candidates_;
    KindRows* rows_;
    QLineEdit* line_;
    QListView* list_;
    QLabel* nothing_;
    QPointer<QWidget> focusedBefore_;
    bool open_ = false;
    bool listing_ = false;
};

} // namespace designer::ui
