#pragma once

#include "app/desktop/traffic/timeline_lane.h"
#include "models/rate_line.h"

#include <vector>

namespace burst::app {

/// All sources on top of each other: the height of the stack is what arrives in all.
class TotalLane : public TimelineLane {
    Q_OBJECT

public:
    explicit TotalLane(TimeScale& scale, QWidget* parent = nullptr);

    /// A source in the stack.
    struct Part {
        model::RateLine line; ///< requests per second
        int series{};
    };
    void show(const std::vector<Part>& parts);
    [[nodiscard]] const model::RateLine& sum() const { return sum_; }

protected:
    void paintLane(QPainter& painter) override;
    [[nodiscard]] QString cursorText() const override;

private:
    [[nodiscard]] double yOf(double rate) const;

    std::vector<Part> layers_; ///< each with those below it
    model::RateLine sum_;
    double top_{1.0};
};

} // namespace burst::app
