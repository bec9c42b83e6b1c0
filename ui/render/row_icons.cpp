#include "ui/render/row_icons.h"

#include "ui/render/symbols.h"

namespace designer::ui {

void RowIcons::setTheme(const Theme& theme, double ratio)
{
    theme_ = &theme;
    ratio_ = ratio;
    symbols_.clear();
    marks_.clear();
}

const QIcon& RowIcons::symbol(Key kind, Family family)
{
    QIcon& icon = symbols_[kind.id()];
    if (icon.isNull()) {
        const QPixmap tile = symbolTile(kind, theme_->family(family), symbolSize, ratio_);
        icon.addPixmap(tile);
        icon.addPixmap(tile, QIcon::Selected);
    }
    return icon;
}

const QIcon& RowIcons::mark(Mark mark, const QColor& colour)
{
    QIcon& icon = marks_[{mark, colour.rgba()}];
    if (icon.isNull()) {
        icon.addPixmap(markPixmap(mark, colour, markSize, ratio_));
        icon.addPixmap(markPixmap(mark, theme_->palette().color(QPalette::HighlightedText), markSize, ratio_),
                       QIcon::Selected);
    }
    return icon;
}

} // namespace designer::ui
