#include "ui/window/commands.h"

#include <QWidget>
#include <algorithm>
#include <array>

#include "ui/canvas/canvas.h"
#include "ui/palette/palette_panel.h"
#include "ui/problems/problems_panel.h"
#include "ui/window/actions.h"
#include "ui/window/files.h"
#include "ui/window/main_window.h"
#include "ui/window/panels.h"
#include "ui/window/settings.h"

namespace designer::ui {

namespace {

using Window = MainWindow;

bool open(const Window& window)
{
    return window.isDesignOpen();
}

bool hasFile(const Window& window)
{
    return open(window) && !window.files().document().path().isEmpty();
}

bool canUndo(const Window& window)
{
    return open(window) && window.session().history().canUndo();
}

bool canRedo(const Window& window)
{
    return open(window) && window.session().history().canRedo();
}

bool hasSelection(const Window& window)
{
    return open(window) && !window.session().selection().empty();
}

std::size_t selectedComponents(const Window& window)
{
    const auto& ids = window.session().selection();
    return static_cast<std::size_t>(std::count_if(
        ids.begin(), ids.end(), [&](const std::string& id) { return window.session().design().component(id); }));
}

bool hasComponent(const Window& window)
{
    return open(window) && selectedComponents(window) > 0;
}

bool canAlign(const Window& window)
{
    return open(window) && selectedComponents(window) > 1;
}

bool canDistribute(const Window& window)
{
    return open(window) && selectedComponents(window) > 2;
}

bool hasGroup(const Window& window)
{
    const auto& ids = window.session().selection();
    return open(window) && std::any_of(ids.begin(), ids.end(), [&](const std::string& id) {
               const Component* component = window.session().design().component(id);
               return component && !component->group.empty();
           });
}

bool hasComponents(const Window& window)
{
    return open(window) && !window.session().design().components().empty();
}

bool hasProblems(const Window& window)
{
    const auto analysis = window.session().analysis();
    return open(window) && analysis && !analysis->findings.empty();
}

template <Alignment alignment> void align(Window& window)
{
    window.canvas().align(alignment);
}

template <Direction direction> void distribute(Window& window)
{
    window.canvas().distribute(direction);
}

template <PanelPlace place> void show(Window& window)
{
    window.panels().reveal(place);
}

/// A gesture under way ends first.
void endPresentation(Window& window)
{
    if (window.canvas().inGesture())
        window.canvas().cancelGesture();
    else
        window.setPresenting(false);
}

constexpr auto drawing = KeyScope::drawing;
constexpr auto shown = KeyScope::shown;

constexpr Command table[] = {
    {"new", QT_TRANSLATE_NOOP("Command", "&New"), "Ctrl+N", MenuPlace::file, false,
     [](Window& w) { w.files().startEmpty(); }},
    {"open", QT_TRANSLATE_NOOP("Command", "&Open…"), "Ctrl+O", MenuPlace::file, false,
     [](Window& w) { w.files().askForFile(); }},
    {"import", QT_TRANSLATE_NOOP("Command", "&Import from draw.io…"), "Ctrl+Shift+O", MenuPlace::file, false,
     [](Window& w) { w.files().askForDrawing(); }},
    {"save", QT_TRANSLATE_NOOP("Command", "&Save"), "Ctrl+S", MenuPlace::file, true,
     [](Window& w) { w.files().save(); }, open},
    {"save as", QT_TRANSLATE_NOOP("Command", "Save &As…"), "Ctrl+Shift+S", MenuPlace::file, false,
     [](Window& w) { w.files().saveAs(); }, open},
    {"reload", QT_TRANSLATE_NOOP("Command", "Re&load from Disk"), "Ctrl+R", MenuPlace::file, false,
     [](Window& w) { w.files().reload(); }, hasFile},
    {"export", QT_TRANSLATE_NOOP("Command", "&Export…"), "Ctrl+E", MenuPlace::file, true,
     [](Window& w) { w.files().exportDesign(); }, open},
    {"quote", QT_TRANSLATE_NOOP("Command", "&Quote…"), "Ctrl+Shift+E", MenuPlace::file, false,
     [](Window& w) { w.files().exportDesign(ExportUse::quote); }, open},
    {"close", QT_TRANSLATE_NOOP("Command", "&Close the Design"), "Ctrl+W", MenuPlace::file, true,
     [](Window& w) { w.files().closeDesign(); }, open},
    {"settings", QT_TRANSLATE_NOOP("Command", "Se&ttings…"), "Ctrl+,", MenuPlace::file, true,
     [](Window& w) { w.showSettings(); }},
    {"quit", QT_TRANSLATE_NOOP("Command", "&Quit"), "Ctrl+Q", MenuPlace::file, true, [](Window& w) { w.close(); }},

    {"undo", QT_TRANSLATE_NOOP("Command", "&Undo"), "Ctrl+Z", MenuPlace::edit, false,
     [](Window& w) { w.session().undo(); }, canUndo},
    {"redo", QT_TRANSLATE_NOOP("Command", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y", MenuPlace::edit, false,
     [](Window& w) { w.session().redo(); }, canRedo},
    {"cut", QT_TRANSLATE_NOOP("Command", "Cu&t"), "Ctrl+X", MenuPlace::edit, true, [](Window& w) { w.canvas().cut(); },
     hasSelection, nullptr, drawing},
    {"copy", QT_TRANSLATE_NOOP("Command", "&Copy"), "Ctrl+C", MenuPlace::edit, false,
     [](Window& w) { w.canvas().copy(); }, hasSelection, nullptr, drawing},
    {"paste", QT_TRANSLATE_NOOP("Command", "&Paste"), "Ctrl+V", MenuPlace::edit, false,
     [](Window& w) { w.canvas().paste(); }, open, nullptr, drawing},
    {"copy questions", QT_TRANSLATE_NOOP("Command", "Copy Quest&ions"), "Ctrl+Shift+C", MenuPlace::edit, false,
     [](Window& w) { w.canvas().copyQuestions(); }, hasComponents, nullptr, drawing},
    {"duplicate", QT_TRANSLATE_NOOP("Command", "&Duplicate"), "Ctrl+D", MenuPlace::edit, false,
     [](Window& w) { w.canvas().duplicate(); }, hasSelection, nullptr, drawing},
    {"remove", QT_TRANSLATE_NOOP("Command", "Re&move"), "Del", MenuPlace::edit, false,
     [](Window& w) { w.canvas().removeSelection(); }, hasSelection, nullptr, shown},
    {"select all", QT_TRANSLATE_NOOP("Command", "Select &All"), "Ctrl+A", MenuPlace::edit, false,
     [](Window& w) { w.canvas().selectAll(); }, open, nullptr, drawing},
    {"rename", QT_TRANSLATE_NOOP("Command", "R&ename"), "F2", MenuPlace::edit, true,
     [](Window& w) { w.canvas().rename(); }, hasSelection, nullptr, drawing},
    {"next problem", QT_TRANSLATE_NOOP("Command", "&Next Problem"), "F8", MenuPlace::edit, true,
     [](Window& w) { w.panels().problems().next(); }, hasProblems},
    {"previous problem", QT_TRANSLATE_NOOP("Command", "Pre&vious Problem"), "Shift+F8", MenuPlace::edit, false,
     [](Window& w) { w.panels().problems().previous(); }, hasProblems},
    {"quick fix", QT_TRANSLATE_NOOP("Command", "&Quick Fix…"), "Ctrl+.", MenuPlace::edit, false,
     [](Window& w) { w.panels().problems().quickFix(); }, hasProblems},

    {"present", QT_TRANSLATE_NOOP("Command", "&Presentation"), "F5", MenuPlace::view, true,
     [](Window& w) { w.setPresenting(!w.session().presenting()); }, open,
     [](const Window& w) { return w.session().presenting(); }},
    {"end presentation", QT_TRANSLATE_NOOP("Command", "End the P&resentation"), "Esc", MenuPlace::view, false,
     endPresentation, [](const Window& w) { return w.session().presenting(); }},
    {"full screen", QT_TRANSLATE_NOOP("Command", "F&ull Screen"), "F11", MenuPlace::view, false,
     [](Window& w) { w.setWindowState(w.windowState() ^ Qt::WindowFullScreen); }, nullptr,
     [](const Window& w) { return w.isFullScreen(); }},
    {"fit", QT_TRANSLATE_NOOP("Command", "&Fit"), "Ctrl+0", MenuPlace::view, true, [](Window& w) { w.canvas().fit(); },
     open},
    {"fit selection", QT_TRANSLATE_NOOP("Command", "Fit the &Selection"), "Ctrl+2", MenuPlace::view, false,
     [](Window& w) { w.canvas().fitSelection(); }, hasSelection},
    {"actual size", QT_TRANSLATE_NOOP("Command", "&100 %"), "Ctrl+1", MenuPlace::view, false,
     [](Window& w) { w.canvas().actualSize(); }, open},
    {"zoom in", QT_TRANSLATE_NOOP("Command", "Zoom &In"), "Ctrl++; Ctrl+=", MenuPlace::view, false,
     [](Window& w) { w.canvas().zoomIn(); }, open},
    {"zoom out", QT_TRANSLATE_NOOP("Command", "Zoom &Out"), "Ctrl+-", MenuPlace::view, false,
     [](Window& w) { w.canvas().zoomOut(); }, open},
    {"grid", QT_TRANSLATE_NOOP("Command", "&Grid"), "Ctrl+'", MenuPlace::view, true,
     [](Window& w) { w.settings().setGrid(!w.settings().grid()); }, nullptr,
     [](const Window& w) { return w.settings().grid(); }},
    {"minimap", QT_TRANSLATE_NOOP("Command", "&Minimap"), "Ctrl+M", MenuPlace::view, false,
     [](Window& w) { w.settings().setMinimap(!w.settings().minimap()); }, nullptr,
     [](const Window& w) { return w.settings().minimap(); }},
    {"show palette", QT_TRANSLATE_NOOP("Command", "Show the Pa&lette"), "Alt+1", MenuPlace::view, true,
     show<PanelPlace::palette>, open},
    {"show inspector", QT_TRANSLATE_NOOP("Command", "Show the I&nspector"), "Alt+2", MenuPlace::view, false,
     show<PanelPlace::inspector>, open},
    {"show problems", QT_TRANSLATE_NOOP("Command", "Show &Problems"), "Alt+3", MenuPlace::view, false,
     show<PanelPlace::problems>, open},
    {"show estimate", QT_TRANSLATE_NOOP("Command", "Show the &Estimate"), "Alt+4", MenuPlace::view, false,
     show<PanelPlace::estimate>, open},
    {"show tickets", QT_TRANSLATE_NOOP("Command", "Show &Tickets"), "Alt+5", MenuPlace::view, false,
     show<PanelPlace::tickets>, open},
    {"show parity", QT_TRANSLATE_NOOP("Command", "Show P&arity"), "Alt+6", MenuPlace::view, false,
     show<PanelPlace::parity>, open},
    {"show explanations", QT_TRANSLATE_NOOP("Command", "Show E&xplanations"), "Alt+7", MenuPlace::view, false,
     show<PanelPlace::explain>, open},
    {"reset layout", QT_TRANSLATE_NOOP("Command", "&Reset Layout"), "Ctrl+Shift+L", MenuPlace::view, false,
     [](Window& w) { w.resetLayout(); }, open},

    {"add component", QT_TRANSLATE_NOOP("Command", "&Component…"), "Ins", MenuPlace::insert, false,
     [](Window& w) { w.canvas().openQuickAdd(); }, open},
    {"search palette", QT_TRANSLATE_NOOP("Command", "&Search the Palette"), "Ctrl+F", MenuPlace::insert, false,
     [](Window& w) {
         w.panels().reveal(PanelPlace::palette);
         w.panels().palette().focusSearch();
     },
     open},
    {"connect", QT_TRANSLATE_NOOP("Command", "C&onnection"), "C", MenuPlace::insert, true,
     [](Window& w) { w.canvas().beginConnecting(); }, hasComponent, nullptr, shown},
    {"note", QT_TRANSLATE_NOOP("Command", "&Note"), "Ctrl+Shift+N", MenuPlace::insert, false,
     [](Window& w) { w.canvas().addNote(); }, open},

    {"tidy", QT_TRANSLATE_NOOP("Command", "&Tidy"), "Ctrl+T", MenuPlace::arrange, false,
     [](Window& w) { w.canvas().tidy(); }, hasComponents},
    {"pin", QT_TRANSLATE_NOOP("Command", "&Pin or Unpin"), "Ctrl+P", MenuPlace::arrange, false,
     [](Window& w) { w.canvas().togglePinned(); }, hasComponent},
    {"group", QT_TRANSLATE_NOOP("Command", "&Group"), "Ctrl+G", MenuPlace::arrange, true,
     [](Window& w) { w.canvas().group(); }, canAlign},
    {"ungroup", QT_TRANSLATE_NOOP("Command", "&Ungroup"), "Ctrl+Shift+G", MenuPlace::arrange, false,
     [](Window& w) { w.canvas().ungroup(); }, hasGroup},
    {"align left", QT_TRANSLATE_NOOP("Command", "Align &Left"), "Ctrl+Alt+Left", MenuPlace::arrange, true,
     align<Alignment::left>, canAlign},
    {"align centre", QT_TRANSLATE_NOOP("Command", "Align &Centres"), "Ctrl+Alt+C", MenuPlace::arrange, false,
     align<Alignment::centre>, canAlign},
    {"align right", QT_TRANSLATE_NOOP("Command", "Align &Right"), "Ctrl+Alt+Right", MenuPlace::arrange, false,
     align<Alignment::right>, canAlign},
    {"align top", QT_TRANSLATE_NOOP("Command", "Align T&ops"), "Ctrl+Alt+Up", MenuPlace::arrange, false,
     align<Alignment::top>, canAlign},
    {"align middle", QT_TRANSLATE_NOOP("Command", "Align &Middles"), "Ctrl+Alt+M", MenuPlace::arrange, false,
     align<Alignment::middle>, canAlign},
    {"align bottom", QT_TRANSLATE_NOOP("Command", "Align &Bottoms"), "Ctrl+Alt+Down", MenuPlace::arrange, false,
     align<Alignment::bottom>, canAlign},
    {"distribute horizontally", QT_TRANSLATE_NOOP("Command", "Distribute &Horizontally"), "Ctrl+Alt+H",
     MenuPlace::arrange, true, distribute<Direction::horizontal>, canDistribute},
    {"distribute vertically", QT_TRANSLATE_NOOP("Command", "Distribute &Vertically"), "Ctrl+Alt+V", MenuPlace::arrange,
     false, distribute<Direction::vertical>, canDistribute},
    {"snap", QT_TRANSLATE_NOOP("Command", "S&nap"), "Ctrl+Shift+'", MenuPlace::arrange, true,
     [](Window& w) { w.settings().setSnapping(!w.settings().snapping()); }, nullptr,
     [](const Window& w) { return w.settings().snapping(); }},

    {"explain", QT_TRANSLATE_NOOP("Command", "&Explain What Is Selected"), "F1", MenuPlace::help, false,
     [](Window& w) { w.explainSelection(); }, open, nullptr, shown},
    {"guide", QT_TRANSLATE_NOOP("Command", "&User Guide"), "Ctrl+F1", MenuPlace::help, false,
     [](Window& w) { w.showGuide(); }},
    {"command palette", QT_TRANSLATE_NOOP("Command", "&Command Palette…"), "Ctrl+Shift+P", MenuPlace::help, true,
     [](Window& w) { w.openCommandPalette(); }},
    {"shortcuts", QT_TRANSLATE_NOOP("Command", "&Keyboard Shortcuts"), "Ctrl+?", MenuPlace::help, false,
     [](Window& w) { w.showShortcuts(); }},
    {"about", QT_TRANSLATE_NOOP("Command", "&About Connect Designer"), "Shift+F1", MenuPlace::help, true,
     [](Window& w) { w.showAbout(); }},
};

constexpr std::array<const char*, 6> menus = {
    QT_TRANSLATE_NOOP("Command", "&File"),    QT_TRANSLATE_NOOP("Command", "&Edit"),
    QT_TRANSLATE_NOOP("Command", "&View"),    QT_TRANSLATE_NOOP("Command", "&Insert"),
    QT_TRANSLATE_NOOP("Command", "&Arrange"), QT_TRANSLATE_NOOP("Command", "&Help")};

} // namespace

std::span<const Command> commands()
{
    return table;
}

const char* menuName(MenuPlace menu)
{
    return menus[static_cast<std::size_t>(menu)];
}

} // namespace designer::ui
