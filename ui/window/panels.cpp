#include "ui/window/panels.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

#include "ui/estimate/estimate_panel.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/inspector/parity_view.h"
#include "ui/palette/palette_panel.h"
#include "ui/problems/explain_page.h"
#include "ui/problems/problems_panel.h"
#include "ui/tickets/tickets_panel.h"
#include "ui/window/actions.h"

namespace designer::ui {

namespace {

struct Place {
    const char* id;
    const char* title; // in the context "Command"
    Qt::DockWidgetArea area;
    bool shown; // at first
    int extent; // width at the sides, height at the bottom; pixels
};

constexpr std::array<Place, panelCount> places = {{
    {"palette", QT_TRANSLATE_NOOP("Command", "Palette"), Qt::LeftDockWidgetArea, true, 232},
    {"inspector", QT_TRANSLATE_NOOP("Command", "Inspector"), Qt::RightDockWidgetArea, true, 312},
    {"explain", QT_TRANSLATE_NOOP("Command", "Explanations"), Qt::RightDockWidgetArea, false, 312},
    {"problems", QT_TRANSLATE_NOOP("Command", "Problems"), Qt::BottomDockWidgetArea, true, 216},
    {"estimate", QT_TRANSLATE_NOOP("Command", "Estimate"), Qt::BottomDockWidgetArea, true, 216},
    {"tickets", QT_TRANSLATE_NOOP("Command", "Tickets"), Qt::BottomDockWidgetArea, true, 216},
    {"parity", QT_TRANSLATE_NOOP("Command", "Parity"), Qt::BottomDockWidgetArea, false, 216},
}};

} // namespace

Panels::Panels(QMainWindow& window, Session& session) : QObject(&window), window_(window)
{
    window_.setDockNestingEnabled(true);
    window_.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window_.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window_.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    make(session);
    reset();
    retranslate();
}

void Panels::make(Session& session)
{
    place(PanelPlace::palette, palette_ = new PalettePanel(session));
    place(PanelPlace::inspector, inspector_ = new InspectorPanel(session));
    place(PanelPlace::explain, explain_ = new ExplainPage(session));
    place(PanelPlace::problems, problems_ = new ProblemsPanel(session));
    place(PanelPlace::estimate, estimate_ = new EstimatePanel(session));
    place(PanelPlace::tickets, tickets_ = new TicketsPanel(session));
    place(PanelPlace::parity, new ParityView(session));
}

void Panels::place(PanelPlace place, QWidget* panel)
{
    auto* dock = new QDockWidget(&window_);
    dock->setObjectName(QLatin1String(places[static_cast<std::size_t>(place)].id));
    dock->toggleViewAction()->setObjectName(QStringLiteral("panel ") + dock->objectName());
    dock->setWidget(panel);
    // Behind other tabs a panel is not hidden of itself, and would keep up with every edit unseen.
    QSizePolicy policy = panel->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    panel->setSizePolicy(policy);
    connect(dock, &QDockWidget::visibilityChanged, panel, &QWidget::setVisible);
    docks_[static_cast<std::size_t>(place)] = dock;
}

void Panels::reveal(PanelPlace place)
{
    dock(place).show();
    dock(place).raise();
}

void Panels::reset()
{
    std::array<QDockWidget*, 9> last{}; // by area
    for (std::size_t i = 0; i < panelCount; ++i) {
        QDockWidget* dock = docks_[i];
        dock->setFloating(false);
        window_.removeDockWidget(dock);
        window_.addDockWidget(places[i].area, dock);
        QDockWidget*& neighbour = last[places[i].area];
        if (neighbour)
            window_.tabifyDockWidget(neighbour, dock);
        neighbour = dock;
        dock->setVisible(places[i].shown);
    }
    for (const PanelPlace first : {PanelPlace::inspector, PanelPlace::problems})
        dock(first).raise();
    for (std::size_t i = 0; i < panelCount; ++i)
        window_.resizeDocks({docks_[i]}, {places[i].extent},
                            places[i].area == Qt::BottomDockWidgetArea ? Qt::Vertical : Qt::Horizontal);
}

void Panels::fill(QMenu& menu) const
{
    for (QDockWidget* dock : docks_)
        menu.addAction(dock->toggleViewAction());
}

void Panels::retranslate()
{
    for (std::size_t i = 0; i < panelCount; ++i)
        docks_[i]->setWindowTitle(commandText(places[i].title));
}

} // namespace designer::ui
