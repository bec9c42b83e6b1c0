#pragma once

#include <QScrollArea>

#include "text/text.h"
#include "ui/studio/document.h"

class QLabel;
class QPushButton;

namespace designer::ui {

class Settings;
class TwoLineList;

/// What stands in the centre while no design is open: work to recover, recent
/// designs, templates, an empty design, a file.
class WelcomePage : public QScrollArea {
    Q_OBJECT

public:
    WelcomePage(Settings& settings, QWidget* parent = nullptr);

    void setRecoverable(const QList<Document::Recoverable>& found);
    void setLanguage(Language language);
    /// The keyboard goes to what is most likely wanted.
    void focusFirst();

signals:
    void openRequested();
    void emptyRequested();
    void pathChosen(const QString& path);
    void templateChosen(const QString& id);
    void recoveryChosen(const QString& journal);
    void recoveryDiscarded(const QString& journal);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeHeading();
    void makeBegin();
    void makeLists();
    void layOut();
    void retranslate();
    void listRecent();
    void listTemplates();
    void listRecoverable();

    Settings& settings_;
    Language language_ = Language::en;
    QList<Document::Recoverable> recoverableDesigns_;
    QLabel* name_ = nullptr;
    QLabel* purpose_ = nullptr;
    QLabel* recoverableTitle_ = nullptr;
    QLabel* recoverableHint_ = nullptr;
    QLabel* recentTitle_ = nullptr;
    QLabel* noRecent_ = nullptr;
    QLabel* templatesTitle_ = nullptr;
    QPushButton* open_ = nullptr;
    QPushButton* empty_ = nullptr;
    TwoLineList* recoverable_ = nullptr;
    TwoLineList* recent_ = nullptr;
    TwoLineList* templates_ = nullptr;
};

} // namespace designer::ui
