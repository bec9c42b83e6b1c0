#pragma once

#include <QObject>
#include <array>
#include <cstdint>

class QDockWidget;
class QMainWindow;
class QMenu;

namespace designer::ui {

class EstimatePanel;
class ExplainPage;
class InspectorPanel;
class PalettePanel;
class ParityView;
class ProblemsPanel;
class Session;
class TicketsPanel;

enum class PanelPlace : std::uint8_t { palette, inspector, explain, problems, estimate, tickets, parity };
inline constexpr std::size_t panelCount = 7;

/// The panels around the drawing, as docks that float, close, and come back.
class Panels : public QObject {
    Q_OBJECT

public:
    Panels(QMainWindow& window, Session& session);

    PalettePanel& palette() const { return *palette_; }
    InspectorPanel& inspector() const { return *inspector_; }
    ProblemsPanel& problems() const { return *problems_; }
    ExplainPage& explain() const { return *explain_; }
    EstimatePanel& estimate() const { return *estimate_; }
    TicketsPanel& tickets() const { return *tickets_; }

    QDockWidget& dock(PanelPlace place) const { return *docks_[static_cast<std::size_t>(place)]; }
    /// Opens it and brings it before its neighbours.
    void reveal(PanelPlace place);
    /// As in a window that was never touched.
    void reset();
    /// One entry for each that opens and closes it.
    void fill(QMenu& menu) const;
    void retranslate();

private:
    void make(Session& session);
    void place(PanelPlace place, QWidget* panel);

    QMainWindow& window_;
    std::array<QDockWidget*, panelCount> docks_{};
    PalettePanel* palette_ = nullptr;
    InspectorPanel* inspector_ = nullptr;
    ProblemsPanel* problems_ = nullptr;
    ExplainPage* explain_ = nullptr;
    EstimatePanel* estimate_ = nullptr;
    TicketsPanel* tickets_ = nullptr;
};

} // namespace designer::ui
