#pragma once

#include <cstdint>
#include <span>

namespace designer::ui {

class MainWindow;

/// A menu of the window, in the order of the menu bar.
enum class MenuPlace : std::uint8_t { file, edit, view, insert, arrange, help };

/// Who takes a command's keys.
enum class KeyScope : std::uint8_t {
    window,  ///< the whole window
    drawing, ///< only while the drawing has the keyboard
    shown    ///< the menu only shows them: whoever has the keyboard takes them
};

/// Something that a user can have done: one row feeds menu, toolbar, command
/// palette and the list of shortcuts.
struct Command {
    const char* id;   // stable: recent commands and tests know it by this
    const char* text; // English, in the context "Command"; "&" before the mnemonic
    const char* keys; // portable; several are separated by "; "
    MenuPlace menu;
    bool separated; // a line above it
    void (*run)(MainWindow& window);
    bool (*possible)(const MainWindow& window) = nullptr; // null: always
    bool (*checked)(const MainWindow& window) = nullptr;  // not null: it can be on or off
    KeyScope scope = KeyScope::window;
};

/// In the order of the menus.
std::span<const Command> commands();

/// A menu's name in English, in the context "Command".
const char* menuName(MenuPlace menu);

} // namespace designer::ui
