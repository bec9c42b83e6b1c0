#pragma once

#include <QMainWindow>
#include <memory>

#include "ui/studio/document.h"
#include "ui/studio/session.h"

class QStackedWidget;
class QToolBar;

namespace designer::ui {

class Actions;
class Canvas;
class CommandPalette;
class EnvironmentSwitch;
class Files;
class HelpWindow;
class MinimapCorner;
class Notices;
class Panels;
class Settings;
class StatusStrip;
class SupportDesk;
class WelcomePage;

/// The window: the drawing or the welcome page in the centre, panels around it,
/// commands in menus and in the toolbar. Wires the parts; holds nothing of a design.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Session& session, Document& document, Settings& settings);
    ~MainWindow() override;

    Session& session() const { return session_; }
    Settings& settings() const { return settings_; }
    Canvas& canvas() const { return *canvas_; }
    Files& files() const { return *files_; }
    Panels& panels() const { return *panels_; }
    Actions& actions() const { return *actions_; }
    bool isDesignOpen() const;

    // What commands have done that concerns the window as a whole.
    void openCommandPalette();
    void setPresenting(bool on);
    void resetLayout();
    /// Position in the design's environments; -1: all.
    void chooseEnvironment(int at);
    void explainSelection();
    void showGuide();
    void showSettings();
    void showShortcuts();
    void showAbout();

    QMenu* createPopupMenu() override;

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeCentre();
    void makePanels();
    void makeSupportDesk();
    void makeFiles();
    void makeActions();
    void makeMenus();
    void makeToolBar();
    void makeStatusBar();
    void followSession();
    void followCanvas();
    void followFiles();
    void restoreWindow();
    void saveWindow();
    void retranslate();

    void showOpenState();
    void showTitle();
    void showPresenting();
    void placePanels();
    void fitSoon();
    void takeSettings();
    void refreshActions();
    void fillRecent();
    void fillTemplates();
    void fillEnvironments();

    Session& session_;
    Document& document_;
    Settings& settings_;
    Notices* notices_ = nullptr;
    QStackedWidget* centre_ = nullptr;
    WelcomePage* welcome_ = nullptr;
    Canvas* canvas_ = nullptr;
    MinimapCorner* minimap_ = nullptr;
    Panels* panels_ = nullptr;
    SupportDesk* support_ = nullptr;
    Files* files_ = nullptr;
    Actions* actions_ = nullptr;
    CommandPalette* palette_ = nullptr;
    EnvironmentSwitch* environments_ = nullptr;
    StatusStrip* status_ = nullptr;
    QToolBar* toolBar_ = nullptr;
    QMenu* recentMenu_ = nullptr;
    QMenu* templatesMenu_ = nullptr;
    QMenu* environmentsMenu_ = nullptr;
    QMenu* panelsMenu_ = nullptr;
    std::unique_ptr<HelpWindow> guide_; // once it was asked for
    QByteArray layoutBefore_;           // of the panels, while they are away
    bool panelsAway_ = false;
    bool leaving_ = false;
};

} // namespace designer::ui
