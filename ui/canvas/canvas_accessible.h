#pragma once

namespace designer::ui {

/// Lets screen readers and test tools see what is painted on canvases: a child
/// for every card, what is docked on it, every note and wire, in reading order, with
/// its name ("Database core-db, 2 errors"), place, state and actions. Once a program; more do nothing.
void installCanvasAccessibility();

} // namespace designer::ui
