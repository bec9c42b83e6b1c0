#pragma once

class QPalette;

namespace designer::ui {

class Actions;

/// Gives the actions of the toolbar their icons, in the colours of a palette.
void dressToolActions(const Actions& actions, const QPalette& palette);

} // namespace designer::ui
