#pragma once

#include <QWidget>
#include <functional>

#include "ui/studio/session.h"

class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QStackedWidget;

namespace designer::ui {

class KindCard;
class KindList;
class KindModel;

/// Everything that can be drawn: a search box over the kinds by category. Drag
/// one out, or choose it (double-click, Enter) to put it where it belongs. A card
/// beside the list says what an entry is, what it asks for and what it costs.
class PalettePanel : public QWidget {
    Q_OBJECT

public:
    explicit PalettePanel(Session& session, QWidget* parent = nullptr);
    ~PalettePanel() override;

    /// The search box takes the keyboard, with what stands in it selected.
    void focusSearch();
    /// Where a component goes that nothing is selected for: the middle of what
    /// is shown. Without it, near the origin.
    void setShownCentre(std::function<designer::Point()> centre) { shownCentre_ = std::move(centre); }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeSearch();
    void makeList();
    void makeNothing();
    void arrange();
    void follow();
    void retranslate();

    void search();
    void searchFor(const QString& text);
    void suggest(const QString& typed);
    void rememberCollapsed();
    void restoreCollapsed();
    bool searchKey(int key);

    void add(const QModelIndex& index);
    void addFirst();
    void recount();
    void showCard(const QModelIndex& index);
    void toggleCard();

    Session& session_;
    std::function<designer::Point()> shownCentre_;
    QLineEdit* search_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    KindModel* model_ = nullptr;
    KindList* list_ = nullptr;
    QLabel* nothing_ = nullptr;
    QPushButton* suggestion_ = nullptr;
    KindCard* card_ = nullptr;
    bool countsAreOld_ = true;
    bool restoring_ = false;
};

} // namespace designer::ui
