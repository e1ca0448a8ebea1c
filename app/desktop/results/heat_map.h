#pragma once

#include "app/diagram/theme.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QCPColorMap;
class QComboBox;
class QCustomPlot;
class QLabel;

namespace burst::app {

/// What came of the combinations of two settings: a cell each, with its figure as colour and as number.
class HeatMap : public QWidget {
    Q_OBJECT

public:
    /// One figure of all cells.
    struct Layer {
        QString title;
        /// By cell: row of y times the number of x plus x; none where nothing was found.
        std::vector<std::optional<double>> values;
        std::vector<QString> texts; ///< the same for people
    };
    struct Axis {
        QString title;
        QStringList values;
    };

    explicit HeatMap(QWidget* parent = nullptr);

    /// @param marked  the cell that is marked as the best; none = no such
    void setCells(Axis x, Axis y, std::vector<Layer> layers, std::optional<std::size_t> marked);
    void setTheme(const Theme& theme);
    [[nodiscard]] QCustomPlot& plot() { return *plot_; }
    [[nodiscard]] QCPColorMap& map() { return *map_; }

signals:
    void cellPicked(std::size_t cell);

private:
    void draw();

    const Theme* theme_{&Theme::light()};
    Axis x_;
    Axis y_;
    std::vector<Layer> layers_;
    std::optional<std::size_t> marked_;
    QComboBox* figure_{nullptr};
    QLabel* scale_{nullptr};
    QCustomPlot* plot_{nullptr};
    QCPColorMap* map_{nullptr};
};

} // namespace burst::app
