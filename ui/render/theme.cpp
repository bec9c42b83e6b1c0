#include "ui/render/theme.h"

#include <array>

namespace designer::ui {

namespace {

/// Family grounds carry a white symbol at 3:1 or better; inks stand on cards.
struct FamilyColours {
    QRgb ground;
    QRgb inkOnLight;
    QRgb inkOnDark;
};

constexpr std::array<FamilyColours, 7> families = {{
    {0xff7b4fd6, 0xff6539be, 0xffb79cf5}, // network: violet
    {0xffc65a00, 0xffa84b00, 0xffffa55c}, // compute: orange
    {0xffb32aa6, 0xff9a1f8f, 0xfff08be4}, // data: magenta
    {0xff4f7d12, 0xff416a0c, 0xffa8d460}, // storage: green
    {0xffc7303f, 0xffb02433, 0xffff8f99}, // security: red
    {0xffc42672, 0xffab1d61, 0xffff8cc0}, // messaging: pink
    {0xff546072, 0xff465265, 0xffb4bfce}, // client: grey-blue
}};

Theme makeLight()
{
    Theme t;
    t.canvas = QColor(0xfa, 0xfb, 0xfc);
    t.gridDot = QColor(0xdd, 0xe2, 0xe8);
    t.card = QColor(0xff, 0xff, 0xff);
    t.cardBorder = QColor(0xc4, 0xcb, 0xd5);
    t.cardHover = QColor(0xf3, 0xf6, 0xfb);
    t.actor = QColor(0xee, 0xf1, 0xf5);
    t.text = QColor(0x1c, 0x24, 0x30);
    t.mutedText = QColor(0x5a, 0x66, 0x76);
    t.link = QColor(0x1a, 0x5f, 0xc4);
    t.accent = QColor(0x1f, 0x6f, 0xeb);
    t.selection = QColor(0x1f, 0x6f, 0xeb);
    t.error = QColor(0xc6, 0x28, 0x28);
    t.warning = QColor(0xa8, 0x5d, 0x00);
    t.advice = QColor(0x2b, 0x68, 0xa8);
    t.accepted = QColor(0x5a, 0x66, 0x76);
    t.wire = QColor(0x6b, 0x77, 0x88);
    t.wireHover = QColor(0x1f, 0x6f, 0xeb);
    t.plate = QColor(0xfa, 0xfb, 0xfc, 0xee);
    t.zoneInternet = QColor(0xf1, 0xf3, 0xf6);
    t.zoneAws = QColor(0xff, 0xf8, 0xef);
    t.zoneVpc = QColor(0xf6, 0xf2, 0xfe);
    t.zoneClient = QColor(0xee, 0xf4, 0xf6);
    t.zoneFrame = QColor(0x7b, 0x4f, 0xd6);
    t.zoneTitle = QColor(0x5a, 0x66, 0x76);
    t.note = QColor(0xff, 0xf6, 0xc9);
    t.noteBorder = QColor(0xd9, 0xc6, 0x6a);
    t.guide = QColor(0xd6, 0x33, 0x8a);
    t.legal = QColor(0x1b, 0x7f, 0x4d);
    t.illegal = QColor(0xc6, 0x28, 0x28);
    return t;
}

Theme makeDark()
{
    Theme t;
    t.dark = true;
    t.canvas = QColor(0x16, 0x1a, 0x20);
    t.gridDot = QColor(0x2a, 0x30, 0x39);
    t.card = QColor(0x22, 0x28, 0x31);
    t.cardBorder = QColor(0x46, 0x50, 0x5e);
    t.cardHover = QColor(0x2a, 0x31, 0x3c);
    t.actor = QColor(0x1f, 0x25, 0x2d);
    t.text = QColor(0xea, 0xee, 0xf3);
    t.mutedText = QColor(0xa3, 0xae, 0xbc);
    t.link = QColor(0x7d, 0xb2, 0xff);
    t.accent = QColor(0x5a, 0x9c, 0xff);
    t.selection = QColor(0x5a, 0x9c, 0xff);
    t.error = QColor(0xff, 0x7b, 0x7b);
    t.warning = QColor(0xff, 0xb8, 0x4d);
    t.advice = QColor(0x7c, 0xb8, 0xf0);
    t.accepted = QColor(0xa3, 0xae, 0xbc);
    t.wire = QColor(0x8f, 0x9b, 0xab);
    t.wireHover = QColor(0x7d, 0xb2, 0xff);
    t.plate = QColor(0x16, 0x1a, 0x20, 0xee);
    t.zoneInternet = QColor(0x1c, 0x21, 0x28);
    t.zoneAws = QColor(0x22, 0x1f, 0x1b);
    t.zoneVpc = QColor(0x22, 0x1e, 0x2e);
    t.zoneClient = QColor(0x1a, 0x24, 0x29);
    t.zoneFrame = QColor(0x9d, 0x7b, 0xec);
    t.zoneTitle = QColor(0xa3, 0xae, 0xbc);
    t.note = QColor(0x3b, 0x36, 0x1f);
    t.noteBorder = QColor(0x6e, 0x64, 0x36);
    t.guide = QColor(0xff, 0x6b, 0xb5);
    t.legal = QColor(0x4c, 0xc3, 0x8a);
    t.illegal = QColor(0xff, 0x7b, 0x7b);
    return t;
}

const FamilyColours& coloursOf(Family family)
{
    return families[static_cast<std::size_t>(family)];
}

} // namespace

QColor Theme::family(Family family) const
{
    return QColor::fromRgba(coloursOf(family).ground);
}

QColor Theme::familyInk(Family family) const
{
    return QColor::fromRgba(dark ? coloursOf(family).inkOnDark : coloursOf(family).inkOnLight);
}

QPalette Theme::palette() const
{
    const QColor base = dark ? card : QColor(Qt::white);
    const QColor window = dark ? QColor(0x1c, 0x21, 0x28) : QColor(0xf3, 0xf5, 0xf8);
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, window},
        {QPalette::WindowText, text},
        {QPalette::Base, base},
        {QPalette::AlternateBase, dark ? cardHover : canvas},
        {QPalette::Text, text},
        {QPalette::PlaceholderText, mutedText},
        {QPalette::Button, base},
        {QPalette::ButtonText, text},
        {QPalette::BrightText, error},
        {QPalette::Highlight, accent},
        {QPalette::Link, link},
        {QPalette::LinkVisited, link},
        {QPalette::ToolTipBase, base},
        {QPalette::ToolTipText, text},
        {QPalette::Light, cardHover},
        {QPalette::Midlight, cardHover},
        {QPalette::Mid, cardBorder},
        {QPalette::Dark, cardBorder},
        {QPalette::Shadow, QColor(Qt::black)},
        {QPalette::HighlightedText, dark ? QColor(0x10, 0x14, 0x1a) : QColor(Qt::white)}};
    QPalette out;
    for (const auto& [role, colour] : roles)
        out.setColor(role, colour);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        out.setColor(QPalette::Disabled, role, dark ? QColor(0x7c, 0x87, 0x95) : QColor(0x8a, 0x94, 0xa2));
    out.setColor(QPalette::Disabled, QPalette::Highlight, cardBorder);
    return out;
}

const Theme& Theme::of(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128 ? darkTheme() : light();
}

const Theme& Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

} // namespace designer::ui
