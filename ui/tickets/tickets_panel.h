#pragma once

#include <QWidget>
#include <optional>
#include <string>
#include <vector>

#include "exchange/tickets_export.h"
#include "tickets/ticket_gaps.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace designer::ui {

class Session;
class TicketBoard;
class TicketModel;
class TicketView;

/// The setting that remembers how texts are shown.
inline constexpr char ticketStyleSetting[] = "tickets/style";

/// The requests to the support center as drafts: in the order in which they can
/// be fulfilled, each with its text, and what needs no ticket.
class TicketsPanel : public QWidget {
    Q_OBJECT

public:
    explicit TicketsPanel(Session& session, QWidget* parent = nullptr);
    ~TicketsPanel() override;

    /// Of the tickets' texts; the window may speak another.
    Language ticketLanguage() const;
    void setTicketLanguage(Language language);

public slots:
    /// The ticket that is shown, as plain text and as HTML.
    void copy();
    void copyAll();
    void saveAs();
    /// Of the container that the ticket asks for.
    void saveDockerfile();
    void saveAll(designer::TicketFormat format);
    /// In the format that the file's name ends in. False, with the reason shown, when it cannot be written.
    bool writeTicket(const QString& path);
    bool writeDockerfile(const QString& path);
    bool writeTickets(const QString& folder, designer::TicketFormat format);

signals:
    /// The pre-filled form of a ticket, by its id.
    void formRequested(const std::string& ticket);
    void sendRequested();
    /// What was sent of a ticket, as the support center shows it.
    void sentRequested(const std::string& ticket);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeText();
    void makeSaveMenu();
    void layOut(QWidget* list, QWidget* text);
    void follow();
    void retranslate();
    void applyTheme();

    /// Catches up with the session, now or as soon as it can be seen.
    void refresh();
    void refreshNow();
    void filter();
    void restoreCurrent();
    void spanRows();
    void showCurrent();
    void showHeldBack();
    void showSent();
    void takeSelection();
    void giveSelection();
    void goTo(const std::string& component, Key property, const std::string& environment);
    void followProblem(std::size_t at);
    void listProblems();
    void say(const QString& problem);
    int currentRow() const;
    /// The container that the chosen ticket asks for; empty when it asks for anything else.
    std::string currentContainer() const;
    static QString countWords(const TicketBoard& board);

    Session& session_;
    TicketModel* tickets_;
    QStackedLayout* pages_ = nullptr;
    QLabel* empty_ = nullptr;
    QSplitter* splitter_ = nullptr;
    QLineEdit* filter_ = nullptr;
    QComboBox* state_ = nullptr;
    QLabel* counts_ = nullptr;
    QTableView* list_ = nullptr;
    QLabel* purpose_ = nullptr;
    QComboBox* language_ = nullptr;
    QComboBox* style_ = nullptr;
    QToolButton* copyButton_ = nullptr;
    QAction* copyAll_ = nullptr;
    QPushButton* saveButton_ = nullptr;
    QAction* dockerfile_ = nullptr;
    QAction* form_ = nullptr;
    QToolButton* sendButton_ = nullptr;
    QLabel* problem_ = nullptr;
    QLabel* subject_ = nullptr;
    QLabel* heldBack_ = nullptr;
    QLabel* sent_ = nullptr;
    TicketView* text_ = nullptr;

    std::string current_; // key of the row
    bool dirty_ = true;
    bool following_ = false; // the session's selection or a new analysis, not the user
};

} // namespace designer::ui
