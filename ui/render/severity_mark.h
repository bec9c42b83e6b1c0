#pragma once

#include <QPixmap>

#include "rules/rule.h"
#include "ui/render/theme.h"

class QPainter;
class QRectF;

namespace designer::ui {

/// How much a finding weighs, once it is known whether somebody accepted it.
enum class Weight : std::uint8_t { error, warning, advice, accepted };

Weight weightOf(const Finding& finding);
/// "Error", "Warning", "Advice", "Accepted".
Text weightName(Weight weight);
/// "Errors", "Warnings", "Advice", "Accepted".
Text weightPlural(Weight weight);

/// A mark that is told apart by its shape as well as by its colour: a disc with
/// a cross, a triangle, a square, a ring with a tick.
void paintWeight(QPainter& painter, Weight weight, const QRectF& square, const Theme& theme);
/// The same, `size` logical pixels, sharp at `ratio`.
QPixmap weightMark(Weight weight, const Theme& theme, int size, double ratio);

} // namespace designer::ui
