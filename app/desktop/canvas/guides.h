#pragma once

#include <QLineF>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace burst::app {

struct Theme;

/// What a dragged outline can stand in line with: edges and middles of others, and gaps as wide as theirs.
class Guides {
public:
    Guides() = default;
    /// @param others  the outlines that stay, in scene coordinates
    explicit Guides(std::vector<QRectF> others) : others_(std::move(others)) {}

    /// How far an outline has to go to be in line, by axis; nullopt = nothing is that near.
    struct Snap {
        std::optional<double> x;
        std::optional<double> y;
    };
    /// @param reach  in scene px
    [[nodiscard]] Snap snap(const QRectF& moved, double reach) const;

    /// What an outline is in line with where it is now: at most two lines for each axis, and pairs of gaps
    /// of the same width.
    struct Marks {
        std::vector<QLineF> lines;
        std::vector<QLineF> gaps;
    };
    [[nodiscard]] Marks marks(const QRectF& moved) const;

private:
    std::vector<QRectF> others_;
};

/// Paints marks in scene coordinates, as thin on screen at every zoom.
void paintGuides(QPainter& painter, const Guides::Marks& marks, const Theme& theme, double scale);

} // namespace burst::app
