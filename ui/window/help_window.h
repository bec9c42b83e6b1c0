#pragma once

#include <QWidget>
#include <vector>

#include "ui/studio/session.h"

class QLineEdit;
class QTextBrowser;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace designer::ui {

/// The user guide in a window of its own: contents and a search beside the pages.
/// Offline; in the language of the session.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(Session& session);

    /// A page; the first chapter for a topic that there is not.
    void open(const QString& topic);
    QString topic() const { return topics_.at(at_); }
    void back();
    void forward();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeContents();
    void makePages();
    void place();
    void retranslate();
    void fillContents();
    void fillKinds();
    void fillRules();
    QTreeWidgetItem* addPage(QTreeWidgetItem& group, const QString& topic, const QString& title);
    void search();
    void visit(std::size_t position);
    void render();
    void markInContents();

    Session& session_;
    QLineEdit* search_ = nullptr;
    QToolButton* back_ = nullptr;
    QToolButton* forward_ = nullptr;
    QTreeWidget* contents_ = nullptr;
    QTextBrowser* pages_ = nullptr;
    std::vector<QString> topics_;
    std::vector<int> scrolled_;
    std::size_t at_ = 0;
};

} // namespace designer::ui
