#include "ui/window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include "format/templates.h"
#include "ui/canvas/canvas.h"
#include "ui/estimate/estimate_panel.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/palette/palette_panel.h"
#include "ui/problems/explain_page.h"
#include "ui/problems/problems_panel.h"
#include "ui/render/words.h"
#include "ui/tickets/tickets_panel.h"
#include "ui/window/actions.h"
#include "ui/window/command_palette.h"
#include "ui/window/environment_switch.h"
#include "ui/window/files.h"
#include "ui/window/help_window.h"
#include "ui/window/minimap_corner.h"
#include "ui/window/notices.h"
#include "ui/window/panels.h"
#include "ui/window/pricing_notice.h"
#include "ui/window/settings.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/status_strip.h"
#include "ui/window/support_desk.h"
#include "ui/window/tool_icons.h"
#include "ui/window/welcome_page.h"

namespace designer::ui {

namespace {

/// Of the docks: a layout that was kept by another version is not restored.
constexpr int layoutVersion = 1;
constexpr int messageMs = 5000;
constexpr QSize firstWindowSize(1360, 820);

QString geometryPart()
{
    return QStringLiteral("geometry");
}
QString docksPart()
{
    return QStringLiteral("docks");
}

/// The first file among what is dragged; empty: there is none.
QString fileIn(const QMimeData& data)
{
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            return url.toLocalFile();
    return {};
}

} // namespace

MainWindow::MainWindow(Session& session, Document& document, Settings& settings)
    : session_(session), document_(document), settings_(settings)
{
    setAcceptDrops(true);
    makeCentre();
    makePanels();
    makeSupportDesk();
    makeFiles();
    makeActions();
    makeMenus();
    makeToolBar();
    makeStatusBar();
    followSession();
    followCanvas();
    followFiles();
    takeSettings();
    retranslate();
    restoreWindow();
    showOpenState();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeCentre()
{
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    notices_ = new Notices;
    centre_ = new QStackedWidget;
    welcome_ = new WelcomePage(settings_);
    canvas_ = new Canvas(session_);
    minimap_ = new MinimapCorner(*canvas_);
    centre_->addWidget(welcome_);
    centre_->addWidget(canvas_);
    column->addWidget(notices_);
    column->addWidget(centre_, 1);
    setCentralWidget(centre);
}

void MainWindow::makePanels()
{
    panels_ = new Panels(*this, session_);
    panels_->palette().setShownCentre([this] {
        const QPoint centre = canvas_->visibleArea().center().toPoint();
        return Point{centre.x(), centre.y()};
    });
    panels_->estimate().setSavedDesign(
        [this] { return document_.path().isEmpty() ? std::nullopt : document_.saved(); });
    new PricingNotice(session_, panels_->estimate(), *notices_);
}

void MainWindow::makeSupportDesk()
{
    support_ = new SupportDesk(session_, *this);
    TicketsPanel& tickets = panels_->tickets();
    connect(&tickets, &TicketsPanel::sendRequested, support_,
            [this, &tickets] { support_->review(tickets.ticketLanguage()); });
    connect(&tickets, &TicketsPanel::formRequested, support_,
            [this, &tickets](const std::string& ticket) { support_->openForm(ticket, tickets.ticketLanguage()); });
    connect(&tickets, &TicketsPanel::sentRequested, support_, &SupportDesk::openSent);
}

void MainWindow::makeFiles()
{
    files_ = new Files(session_, document_, settings_, *notices_, *this);
    connect(&panels_->estimate(), &EstimatePanel::quoteRequested, files_,
            [this] { files_->exportDesign(ExportUse::quote); });
    connect(welcome_, &WelcomePage::emptyRequested, files_, &Files::startEmpty);
    connect(welcome_, &WelcomePage::openRequested, files_, &Files::askForFile);
    connect(welcome_, &WelcomePage::pathChosen, files_, &Files::open);
    connect(welcome_, &WelcomePage::templateChosen, files_, &Files::startFrom);
    connect(welcome_, &WelcomePage::recoveryChosen, files_, &Files::recover);
    connect(welcome_, &WelcomePage::recoveryDiscarded, files_, &Files::discard);
    connect(files_, &Files::recoverableFound, welcome_, &WelcomePage::setRecoverable);
}

void MainWindow::makeActions()
{
    actions_ = new Actions(*this, *menuBar(), *canvas_);
    palette_ = new CommandPalette(settings_, this);
}

/// Menus whose entries come and go; filled when they open.
void MainWindow::makeMenus()
{
    templatesMenu_ = actions_->addMenuBefore("open");
    recentMenu_ = actions_->addMenuBefore("save");
    environmentsMenu_ = actions_->addMenuBefore("present");
    panelsMenu_ = actions_->addMenuBefore("reset layout");
    panels_->fill(*panelsMenu_);
    connect(&settings_, &Settings::recentDesignsChanged, this, &MainWindow::fillRecent);
}

void MainWindow::makeToolBar()
{
    toolBar_ = addToolBar(QString());
    toolBar_->setObjectName(QStringLiteral("toolbar"));
    toolBar_->setMovable(false);
    toolBar_->setIconSize({20, 20});
    environments_ = new EnvironmentSwitch(session_);
    toolBar_->addWidget(environments_);
    for (const char* id : {"", "undo", "redo", "", "tidy", "fit", "", "present", "show tickets", "export"}) {
        if (*id == '\0')
            toolBar_->addSeparator();
        else
            toolBar_->addAction(actions_->action(id));
    }
}

void MainWindow::makeStatusBar()
{
    status_ = new StatusStrip(session_);
    statusBar()->addPermanentWidget(status_);
    statusBar()->setSizeGripEnabled(false);
    auto* zooms = new QMenu(this);
    for (const char* id : {"fit", "fit selection", "actual size", "zoom in", "zoom out"})
        zooms->addAction(actions_->action(id));
    status_->setZoomMenu(zooms);
    connect(canvas_, &Canvas::zoomChanged, status_, &StatusStrip::setZoom);
    connect(status_, &StatusStrip::problemsRequested, this, [this](Severity severity) {
        panels_->reveal(PanelPlace::problems);
        panels_->problems().showOnly(severity);
    });
    connect(status_, &StatusStrip::estimateRequested, this, [this](const std::string& environment) {
        session_.setEnvironment(environment);
        panels_->reveal(PanelPlace::estimate);
    });
}

void MainWindow::followSession()
{
    for (const auto signal :
         {&Session::historyChanged, &Session::selectionChanged, &Session::opened, &Session::analysed})
        connect(&session_, signal, this, &MainWindow::refreshActions);
    connect(&session_, &Session::changed, this, [this](const TouchedIds& touched) {
        if (touched.header)
            fillEnvironments();
    });
    connect(&session_, &Session::opened, this, &MainWindow::fillEnvironments);
    connect(&session_, &Session::environmentChanged, this, &MainWindow::fillEnvironments);
    connect(&session_, &Session::presentingChanged, this, &MainWindow::showPresenting);
    connect(&session_, &Session::languageChanged, this, &MainWindow::retranslate);
    connect(&session_, &Session::messageRequested, this,
            [this](const QString& text) { statusBar()->showMessage(text, messageMs); });
    connect(&session_, &Session::explainRequested, this, [this](const QString& topic) {
        panels_->reveal(PanelPlace::explain);
        panels_->explain().show(topic);
    });
    connect(&session_, &Session::revealRequested, this, [this] {
        if (!panelsAway_)
            panels_->reveal(PanelPlace::inspector);
    });
    connect(&settings_, &Settings::changed, this, &MainWindow::takeSettings);
}

void MainWindow::followCanvas()
{
    connect(canvas_, &Canvas::editRequested, this, [this] { panels_->inspector().edit(); });
}

void MainWindow::followFiles()
{
    connect(files_, &Files::openChanged, this, &MainWindow::showOpenState);
    connect(files_, &Files::titleChanged, this, &MainWindow::showTitle);
}

bool MainWindow::isDesignOpen() const
{
    return files_ && files_->isOpen();
}

void MainWindow::showOpenState()
{
    const bool open = isDesignOpen();
    if (!open)
        setPresenting(false);
    placePanels();
    centre_->setCurrentWidget(open ? static_cast<QWidget*>(canvas_) : welcome_);
    statusBar()->setVisible(open);
    panelsMenu_->setEnabled(open);
    refreshActions();
    showTitle();
    if (!open)
        return welcome_->focusFirst();
    canvas_->setFocus();
    fitSoon();
}

/// Once the panels have their places.
void MainWindow::fitSoon()
{
    QMetaObject::invokeMethod(canvas_, &Canvas::fit, Qt::QueuedConnection);
}

/// Nothing stands around the welcome page, and little around a presentation;
/// afterwards everything is as it was.
void MainWindow::placePanels()
{
    const bool away = !isDesignOpen() || session_.presenting();
    if (away != panelsAway_ && away) {
        layoutBefore_ = saveState(layoutVersion);
        for (std::size_t i = 0; i < panelCount; ++i)
            panels_->dock(static_cast<PanelPlace>(i)).hide();
    } else if (away != panelsAway_) {
        restoreState(layoutBefore_, layoutVersion);
    }
    panelsAway_ = away;
    toolBar_->setVisible(isDesignOpen());
}

void MainWindow::showTitle()
{
    const QString program = QGuiApplication::applicationDisplayName();
    if (!isDesignOpen()) {
        setWindowModified(false);
        setWindowTitle(program);
        return;
    }
    setWindowTitle(QStringLiteral("%1[*] — %2").arg(document_.displayName(), program));
    setWindowFilePath(document_.path());
    setWindowModified(document_.isModified());
    const bool neverSaved = document_.path().isEmpty();
    status_->setSaved(document_.isModified() ? tr("Not saved") : neverSaved ? tr("New") : tr("Saved"));
    refreshActions();
}

void MainWindow::refreshActions()
{
    actions_->refresh();
}

void MainWindow::takeSettings()
{
    canvas_->setSnapping(settings_.snapping());
    canvas_->setGridShown(settings_.grid());
    minimap_->setShown(settings_.minimap() && !session_.presenting());
    refreshActions();
}

void MainWindow::fillRecent()
{
    recentMenu_->clear();
    for (const QString& path : settings_.recentDesigns()) {
        QAction* action =
            recentMenu_->addAction(QFileInfo(path).fileName(), files_, [this, path] { files_->open(path); });
        action->setToolTip(path);
        action->setStatusTip(path);
    }
    recentMenu_->setEnabled(!recentMenu_->isEmpty());
    recentMenu_->setToolTipsVisible(true);
}

void MainWindow::fillTemplates()
{
    templatesMenu_->clear();
    for (const Template& known : templates())
        templatesMenu_->addAction(qt(known.name, session_.language()), files_,
                                  [this, id = qt(known.id)] { files_->startFrom(id); });
}

void MainWindow::fillEnvironments()
{
    environmentsMenu_->clear();
    const auto& environments = session_.design().header().environments;
    for (int at = -1; at < static_cast<int>(environments.size()); ++at) {
        const Environment* environment = at < 0 ? nullptr : &environments[static_cast<std::size_t>(at)];
        QAction* action = environmentsMenu_->addAction(environment ? qt(environment->name) : tr("All"), this,
                                                       [this, at] { chooseEnvironment(at); });
        action->setCheckable(true);
        action->setChecked(session_.environment() == (environment ? environment->id : std::string()));
        if (at < 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + at + 1)));
    }
}

void MainWindow::chooseEnvironment(int at)
{
    const auto& environments = session_.design().header().environments;
    session_.setEnvironment(at < 0 ? std::string() : environments.at(static_cast<std::size_t>(at)).id);
}

void MainWindow::openCommandPalette()
{
    actions_->refresh();
    palette_->open(*menuBar());
}

void MainWindow::setPresenting(bool on)
{
    session_.setPresenting(on);
}

/// Only the drawing, the environments and the counts stay.
void MainWindow::showPresenting()
{
    const bool on = session_.presenting();
    placePanels();
    menuBar()->setVisible(!on);
    takeSettings();
    status_->setPricesShown(!on);
    refreshActions();
    fitSoon();
    if (on)
        statusBar()->showMessage(tr("Esc ends the presentation."), messageMs);
}

/// Keys that nobody nearer to the keyboard took.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_F1)
        QMainWindow::keyPressEvent(event);
    else if (isDesignOpen())
        explainSelection();
    else
        showGuide();
}

void MainWindow::resetLayout()
{
    setPresenting(false);
    panels_->reset();
}

/// What is selected, else what the drawing has under its keyboard focus, else the contents. A wire has no page: the
/// problem it was selected for has.
void MainWindow::explainSelection()
{
    const std::string id = session_.selection().empty() ? canvas_->current() : session_.selection().front();
    const Component* component = session_.design().component(id);
    session_.explain(component ? QStringLiteral("kind/") + qt(component->kind.text()) : panels_->problems().topic());
}

void MainWindow::showGuide()
{
    if (!guide_)
        guide_ = std::make_unique<HelpWindow>(session_);
    guide_->show();
    guide_->raise();
    guide_->activateWindow();
}

void MainWindow::showSettings()
{
    auto* dialog = new SettingsDialog(settings_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showShortcuts()
{
    (new ShortcutsDialog(*menuBar(), this))->open();
}

void MainWindow::showAbout()
{
    const QString name = QGuiApplication::applicationDisplayName();
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About %1").arg(name),
                                QStringLiteral("%1 %2").arg(name, QCoreApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Draws Modyo Connect environments and says what they need, consume and ask for. "
                               "Nothing leaves this computer unless you send it."));
    box->open();
}

QMenu* MainWindow::createPopupMenu()
{
    auto* menu = new QMenu(this);
    panels_->fill(*menu);
    return menu;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    EstimatePanel& estimate = panels_->estimate();
    const bool asks = estimate.hasCardWindows() || (isDesignOpen() && document_.isModified());
    if (leaving_ || !asks) {
        saveWindow();
        document_.close();
        event->accept();
        return;
    }
    event->ignore();
    estimate.closeCardWindows([this] {
        files_->leave([this] {
            leaving_ = true;
            QTimer::singleShot(0, this, &QWidget::close);
        });
    });
}

void MainWindow::restoreWindow()
{
    if (!restoreGeometry(settings_.windowPart(geometryPart(), layoutVersion)))
        resize(firstWindowSize.boundedTo(screen()->availableSize()));
    restoreState(settings_.windowPart(docksPart(), layoutVersion), layoutVersion);
}

void MainWindow::saveWindow()
{
    settings_.setWindowPart(geometryPart(), layoutVersion, saveGeometry());
    settings_.setWindowPart(docksPart(), layoutVersion, panelsAway_ ? layoutBefore_ : saveState(layoutVersion));
}

void MainWindow::retranslate()
{
    welcome_->setLanguage(session_.language());
    panels_->retranslate();
    panelsMenu_->setTitle(tr("&Panels"));
    recentMenu_->setTitle(tr("Open &Recent"));
    templatesMenu_->setTitle(tr("New from &Template"));
    environmentsMenu_->setTitle(tr("&Environment"));
    toolBar_->setWindowTitle(tr("Toolbar"));
    actions_->retranslate();
    dressToolActions(*actions_, palette());
    fillRecent();
    fillTemplates();
    fillEnvironments();
    files_->retranslate();
    showTitle();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (!actions_ || !toolBar_ || !status_)
        return; // while it is made
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        dressToolActions(*actions_, palette());
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        document_.look(); // watching may be impossible on a network drive
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = fileIn(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    files_->open(path);
}

} // namespace designer::ui
