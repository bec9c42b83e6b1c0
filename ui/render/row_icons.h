#pragma once

#include <QIcon>
#include <map>
#include <utility>

#include "catalogue/catalogue.h"
#include "ui/render/marks.h"
#include "ui/render/theme.h"

namespace designer::ui {

/// The icons of a table's rows, painted once for a theme and a pixel ratio.
/// They stay readable on a selected row.
class RowIcons {
public:
    void setTheme(const Theme& theme, double ratio);

    /// The symbol of a kind on its family's tile.
    const QIcon& symbol(Key kind, Family family);
    const QIcon& mark(Mark mark, const QColor& colour);

private:
    static constexpr int symbolSize = 16;
    static constexpr int markSize = 12;

    const Theme* theme_ = &Theme::light();
    double ratio_ = 1;
    std::map<std::uint32_t, QIcon> symbols_; // by Key::id
    std::map<std::pair<Mark, QRgb>, QIcon> marks_;
};

} // namespace designer::ui
