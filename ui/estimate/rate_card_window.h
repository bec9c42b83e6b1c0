#pragma once

#include <QDialog>
#include <QPointer>
#include <functional>
#include <memory>
#include <vector>

#include "ui/estimate/rate_card_choice.h"
#include "ui/estimate/rate_card_file.h"
#include "ui/estimate/rate_card_rows.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QMessageBox;
class QPushButton;
class QToolButton;

namespace designer::ui {

class RateCardFilter;
class RateCardHead;
class RateCardView;
class Session;

/// A rate card to look at, to write, to hold against another one, and to count
/// with. The card that ships can only be saved as a copy.
class RateCardWindow : public QDialog {
    Q_OBJECT

public:
    RateCardWindow(Session& session, RateCardChoice& cards, QWidget* parent = nullptr);
    ~RateCardWindow() override;

    void openShipped();
    /// False, with the reason, when the file holds no JSON object.
    bool openFile(const QString& path, QString* why);
    /// A card of its own, with nothing rated yet.
    void openNew();

    /// Empty: not in a file yet.
    const QString& path() const { return file_.path(); }
    bool isShipped() const { return shipped_; }
    /// Also when its file is gone.
    bool isModified() const { return gone_ || !(draft_ == saved_); }
    const CardDraft& draft() const { return draft_; }

    /// Closes as `reject` does; `then` is called once the window is closed, not when the user stays.
    void leave(std::function<void()> then);

public slots:
    void save();
    void saveAs();
    /// False, with the reason shown, when it could not be written.
    bool saveTo(const QString& path);
    /// Counts with the card, which is saved before.
    void use();
    void compareWith(std::shared_ptr<const designer::RateCard> card);
    bool compareWithFile(const QString& path);
    void undo();
    void redo();
    /// Asks first when something would be lost.
    void reject() override;

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void makeTools();
    void makeTable();
    void makeButtons();
    void layOut();
    void follow();
    void retranslate();
    void applyTheme();

    void begin(CardDraft draft, bool shipped);
    void apply(const CardDraft& next);
    void take(CardDraft draft);
    void refresh();
    void followDesign();
    void showRates();
    void showState();
    void showChoices();
    void showProblems();
    void showTitle();
    void showNotice();
    RateCardRows::Needs needs() const;
    void fillCompare();
    RateCardChoice::Other others();
    void showChoice(RateChoice choice);
    void goToRefused();
    void checkDisk();
    void say(const QString& problem);
    /// Saves, asking for a file where there is none, and goes on.
    void saveThen(std::function<void()> then);
    void askForFile(std::function<void()> then);
    bool mayWrite();

    Session& session_;
    RateCardChoice& cards_;
    RateCardFile file_;
    CardDraft draft_, saved_;
    CardCheck check_;
    RateCardRows::Needs needs_;                           // as shown
    std::vector<std::pair<QString, RateChoice>> choices_; // as offered
    std::vector<CardDraft> past_, future_;
    bool shipped_ = false;
    bool foreign_ = false;           // the file was changed by another program
    bool gone_ = false;              // the file was removed
    QPointer<QMessageBox> question_; // whether to save before the window closes

    RateCardRows* rows_;
    RateCardFilter* filter_;
    RateCardHead* head_ = nullptr;
    QWidget* notice_ = nullptr;
    QLabel* noticeText_ = nullptr;
    QPushButton* readAgain_ = nullptr;
    QPushButton* overwrite_ = nullptr;
    QLineEdit* search_ = nullptr;
    QComboBox* choice_ = nullptr;
    QToolButton* missing_ = nullptr;
    QPushButton* compare_ = nullptr;
    QMenu* compareMenu_ = nullptr;
    RateCardView* table_ = nullptr;
    QLabel* problem_ = nullptr;
    QToolButton* nextProblem_ = nullptr;
    QPushButton* saveAs_ = nullptr;
    QPushButton* save_ = nullptr;
    QPushButton* use_ = nullptr;
    QPushButton* close_ = nullptr;
};

} // namespace designer::ui
