#include "app/diagram/theme.h"

#include <cmath>
#include <utility>

namespace burst::app {

namespace {

constexpr std::array<QRgb, 7> ramp = {0xff002859, 0xff3a435e, 0xff656262, 0xff8c8265,
                                      0xffb3a466, 0xffdbc765, 0xffffec61};

Theme makeLight() {
    Theme t;
    t.appearance = Theme::Appearance::light;
    t.canvas = QColor(0xf6f8fa);
    t.panel = QColor(0xffffff);
    t.panelAlt = QColor(0xeef1f5);
    t.node = QColor(0xffffff);
    t.tooltip = QColor(0x1b2430);
    t.tooltipText = QColor(0xffffff);
    t.textPrimary = QColor(0x1b2430);
    t.textSecondary = QColor(0x465263);
    t.textDisabled = QColor(0x5f6b7a);
    t.link = QColor(0x0b5cad);
    t.gridMinor = QColor(0xe3e8ee);
    t.gridMajor = QColor(0xcbd3dc);
    t.border = QColor(0x7a8696);
    t.nodeBorder = QColor(0x5f6b7a);
    t.edge = QColor(0x5f6b7a);
    t.edgeHot = QColor(0x0b5cad);
    t.focus = QColor(0x0b5cad);
    t.selection = QColor(0x0b5cad);
    t.note = QColor(0xfff3c4);
    t.noteBorder = QColor(0x9c7a12);
    t.noteText = QColor(0x3a2f06);
    t.groups = {QColor(0x1f55a5), QColor(0x0b6b74), QColor(0x3c6e1f),
                QColor(0x6b3fa0), QColor(0xa3245e), QColor(0x4a5568)};
    const QColor white(0xffffff);
    t.states = {{{QColor(0x0b5fa5), white},
                 {QColor(0x8a5a00), white},
                 {QColor(0xb3261e), white},
                 {QColor(0x7a2e8e), white},
                 {QColor(0x4b4fb8), white},
                 {QColor(0x0b6b74), white},
                 {QColor(0x5c3a2e), white},
                 {QColor(0x1b6e3c), white},
                 {QColor(0x56616e), white}}};
    t.series = {QColor(0x003b82), QColor(0x9e5d1b), QColor(0x197882),
                QColor(0x61233e), QColor(0x8b45e2), QColor(0x3f3a10)};
    t.better = QColor(0x0b5fa5);
    t.worse = QColor(0xa64b00);
    t.neutral = QColor(0x465263);
    for (std::size_t i = 0; i < ramp.size(); ++i)
        t.heat[i] = QColor(ramp[ramp.size() - 1 - i]);
    return t;
}

Theme makeDark() {
    Theme t;
    t.appearance = Theme::Appearance::dark;
    t.canvas = QColor(0x14181f);
    t.panel = QColor(0x1c222b);
    t.panelAlt = QColor(0x252c37);
    t.node = QColor(0x252c37);
    t.tooltip = QColor(0xe8edf3);
    t.tooltipText = QColor(0x14181f);
    t.textPrimary = QColor(0xe8edf3);
    t.textSecondary = QColor(0xb4beca);
    t.textDisabled = QColor(0x97a3b1);
    t.link = QColor(0x7cbbff);
    t.gridMinor = QColor(0x1f2630);
    t.gridMajor = QColor(0x2d3642);
    t.border = QColor(0x7a8798);
    t.nodeBorder = QColor(0x8793a3);
    t.edge = QColor(0x97a3b1);
    t.edgeHot = QColor(0x7cbbff);
    t.focus = QColor(0x7cbbff);
    t.selection = QColor(0x7cbbff);
    t.note = QColor(0x4a4120);
    t.noteBorder = QColor(0xc9a94a);
    t.noteText = QColor(0xf7ecc6);
    t.groups = {QColor(0x8cc8ff), QColor(0x7fd8e0), QColor(0x9bd77a),
                QColor(0xc9b3f5), QColor(0xf0a3c6), QColor(0xa3afbc)};
    const QColor ink(0x0b1118);
    t.states = {{{QColor(0x8cc8ff), ink},
                 {QColor(0xffc247), ink},
                 {QColor(0xff8a80), ink},
                 {QColor(0xe0a3f0), ink},
                 {QColor(0xb9bbff), ink},
                 {QColor(0x7fd8e0), ink},
                 {QColor(0xe3b7a6), ink},
                 {QColor(0x6fd79b), ink},
                 {QColor(0xa3afbc), ink}}};
    t.series = {QColor(0xc1cafb), QColor(0xf76c00), QColor(0x6cfad9),
                QColor(0xba87a6), QColor(0xa67ffd), QColor(0xeef02f)};
    t.better = QColor(0x8cc8ff);
    t.worse = QColor(0xffb077);
    t.neutral = QColor(0xb4beca);
    for (std::size_t i = 0; i < ramp.size(); ++i)
        t.heat[i] = QColor(ramp[i]);
    return t;
}

Theme makeHighContrast() {
    Theme t = makeDark();
    t.appearance = Theme::Appearance::highContrast;
    const QColor black(Qt::black);
    const QColor white(0xffffff);
    const QColor yellow(0xffff00);
    for (QColor Theme::*surface : {&Theme::canvas, &Theme::panel, &Theme::panelAlt, &Theme::node})
        t.*surface = black;
    t.tooltip = white;
    t.tooltipText = black;
    for (QColor Theme::*line : {&Theme::textPrimary, &Theme::textSecondary, &Theme::border,
                                &Theme::nodeBorder, &Theme::edge, &Theme::neutral})
        t.*line = white;
    for (QColor Theme::*mark : {&Theme::link, &Theme::edgeHot, &Theme::focus, &Theme::selection})
        t.*mark = yellow;
    t.textDisabled = QColor(0xc0c0c0);
    t.gridMinor = QColor(0x404040);
    t.gridMajor = QColor(0x6a6a6a);
    return t;
}

double luminance(const QColor& c) {
    const auto linear = [](double v) {
        return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

const Theme& Theme::light() {
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::dark() {
    static const Theme theme = makeDark();
    return theme;
}

const Theme& Theme::highContrast() {
    static const Theme theme = makeHighContrast();
    return theme;
}

const Theme& Theme::of(Appearance wanted) {
    switch (wanted) {
    case Appearance::dark:
        return dark();
    case Appearance::highContrast:
        return highContrast();
    case Appearance::light:
        break;
    }
    return light();
}

QColor Theme::seriesColor(int i) const {
    return series[static_cast<std::size_t>(i) % series.size()];
}

Qt::PenStyle Theme::seriesPen(int i) {
    switch (i / 6 % 3) {
    case 0:
        return Qt::SolidLine;
    case 1:
        return Qt::DashLine;
    default:
        return Qt::DotLine;
    }
}

QColor categoryColor(std::string_view category) {
    static constexpr std::array<std::pair<std::string_view, QRgb>, 8> headers = {{
        {"traffic source", 0xff4a5568},
        {"edge / gateway", 0xff6b3fa0},
        {"compute", 0xffa64b00},
        {"messaging", 0xffa3245e},
        {"database", 0xff1f55a5},
        {"object storage", 0xff3c6e1f},
        {"cache", 0xff0b6b74},
        {"orchestration", 0xff7a5200},
    }};
    for (const auto& [name, color] : headers)
        if (name == category) return QColor(color);
    return QColor(0x30363f);
}

QPalette palette(const Theme& t) {
    QPalette p(t.textPrimary, t.panelAlt, t.panel, t.border, t.border, t.textPrimary, t.panel);
    p.setColor(QPalette::Window, t.panel);
    p.setColor(QPalette::WindowText, t.textPrimary);
    p.setColor(QPalette::Base, t.panel);
    p.setColor(QPalette::AlternateBase, t.panelAlt);
    p.setColor(QPalette::Text, t.textPrimary);
    p.setColor(QPalette::PlaceholderText, t.textDisabled);
    p.setColor(QPalette::Button, t.panelAlt);
    p.setColor(QPalette::ButtonText, t.textPrimary);
    p.setColor(QPalette::BrightText, t.state(State::error).fill);
    p.setColor(QPalette::ToolTipBase, t.tooltip);
    p.setColor(QPalette::ToolTipText, t.tooltipText);
    p.setColor(QPalette::Highlight, t.selection);
    p.setColor(QPalette::HighlightedText, t.tooltipText);
    p.setColor(QPalette::Link, t.link);
    p.setColor(QPalette::LinkVisited, t.link);
    p.setColor(QPalette::Light, t.panelAlt);
    p.setColor(QPalette::Midlight, t.gridMinor);
    p.setColor(QPalette::Mid, t.gridMajor);
    p.setColor(QPalette::Dark, t.border);
    p.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.textDisabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.border);
    return p;
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace burst::app
