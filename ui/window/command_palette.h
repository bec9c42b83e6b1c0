#pragma once

#include <QFrame>
#include <QList>
#include <tuple>

class QAction;
class QLineEdit;
class QListWidget;
class QMenuBar;

namespace designer::ui {

class Settings;

/// A popup with every command of the menus that can be called now, found by
/// typing a few letters of it; those called last come first.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    CommandPalette(Settings& settings, QWidget* window);

    void open(const QMenuBar& menus);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        QAction* action = nullptr;
        QString menu;
        int recent = 0;      // higher: called later
        bool lasting = true; // not one of a list that comes and goes (recent files)
        std::tuple<int, int, bool> rank(int quality) const { return {quality, recent, lasting}; }
    };
    void collect(const QList<QAction*>& actions, const QString& menu);
    void list();
    void call(int row);

    Settings& settings_;
    QLineEdit* typed_;
    QListWidget* list_;
    QList<Entry> entries_;
    QList<QAction*> shown_;
};

} // namespace designer::ui
