#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <array>
#include <string_view>

namespace burst::app {

/// What a node or a row can be in; shown as colour, icon and word together, never by colour alone.
enum class State { coldStart, throttled, error, timeout, backlog, retrying, dropped, healthy, idle };

/// Colours of a state badge. `text` has a contrast of at least 4.5:1 on `fill`.
struct StateColor {
    QColor fill;
    QColor text;
};

/// All colours of the program in one of its appearances. Widgets, canvas, charts and exports take
/// their colours from here and from nowhere else. Text has a contrast of at least 4.5:1 on the surfaces,
/// lines that carry meaning at least 3:1; app.tst_palette recomputes it.
struct Theme {
    enum class Appearance { light, dark, highContrast };
    Appearance appearance{Appearance::light};

    QColor canvas;
    QColor panel;
    QColor panelAlt;
    QColor node;
    QColor tooltip;
    QColor tooltipText;

    QColor textPrimary;
    QColor textSecondary;
    QColor textDisabled;
    QColor link;

    QColor gridMinor; ///< decoration, deliberately faint
    QColor gridMajor;
    QColor border; ///< outlines of controls
    QColor nodeBorder;
    QColor edge;
    QColor edgeHot;
    QColor focus;
    QColor selection;

    QColor note; ///< sticky notes
    QColor noteBorder;
    QColor noteText;
    /// Frames of groups: region, zone, VPC, domain, tenant, others; at least 4.5:1 on the canvas.
    std::array<QColor, 6> groups;

    std::array<StateColor, 9> states; ///< by State
    std::array<QColor, 6> series;     ///< chart series; 7..12 repeat them dashed, 13..18 dotted
    QColor better;
    QColor worse;
    QColor neutral;
    std::array<QColor, 7> heat; ///< low to high; high stands out most against the canvas

    [[nodiscard]] static const Theme& light();
    [[nodiscard]] static const Theme& dark();
    /// White and yellow on black, with thick outlines and without tints.
    [[nodiscard]] static const Theme& highContrast();
    [[nodiscard]] static const Theme& of(Appearance appearance);

    /// Whether surfaces have no tints and outlines are thick.
    [[nodiscard]] bool stark() const { return appearance == Appearance::highContrast; }
    /// Whether light text stands on dark surfaces.
    [[nodiscard]] bool onDark() const { return appearance != Appearance::light; }
    [[nodiscard]] const StateColor& state(State s) const { return states[static_cast<std::size_t>(s)]; }
    /// The colour of chart series i >= 0; hues repeat after six.
    [[nodiscard]] QColor seriesColor(int i) const;
    /// The pen style that tells series i from those of the same hue.
    [[nodiscard]] static Qt::PenStyle seriesPen(int i);
};

/// Header colour of a node category ("compute"); the same in both appearances, white text on it.
/// An unknown category has the colour of external systems.
[[nodiscard]] QColor categoryColor(std::string_view category);

/// The Fusion palette that goes with a theme.
[[nodiscard]] QPalette palette(const Theme& theme);

/// WCAG 2 contrast ratio of two opaque colours, 1..21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace burst::app
