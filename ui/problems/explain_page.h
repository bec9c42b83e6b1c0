#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

#include "ui/studio/session.h"

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTextBrowser;
class QTextDocument;
class QToolButton;
class QUrl;

namespace designer::ui {

/// The pages about every rule and every kind of component, offline, in the
/// session's language, with a search over all of them.
class ExplainPage : public QWidget {
    Q_OBJECT

public:
    explicit ExplainPage(Session& session, QWidget* parent = nullptr);

    /// "rule/NAME", "kind/NAME"; anything else: the contents.
    void show(const QString& topic);
    using QWidget::show;
    const QString& topic() const { return topics_[at_]; }
    /// What is shown, ready to be printed.
    QTextDocument* document() const;

public slots:
    void back();
    void forward();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeBar();
    void makePages();
    void retranslate();
    void render();
    void visit(std::size_t position);
    void search();
    void openResult(int row);
    void open(const QUrl& link);

    Session& session_;
    QToolButton* back_ = nullptr;
    QToolButton* forward_ = nullptr;
    QToolButton* contents_ = nullptr;
    QLineEdit* search_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    QTextBrowser* browser_ = nullptr;
    QListWidget* results_ = nullptr;
    std::vector<QString> topics_; // as a browser keeps them
    std::vector<int> scrolled_;   // how far each was scrolled
    std::size_t at_ = 0;
};

} // namespace designer::ui
