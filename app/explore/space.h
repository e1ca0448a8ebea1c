#pragma once

#include "app/explore/plan.h"

#include <Eigen/Dense>

#include <cstddef>
#include <vector>

namespace burst::app {

/// The points of a plan as places in a cube: a coordinate of 0..1 for each variation whose values are
/// numbers, on a logarithmic scale where they are positive and span a factor of eight or more; for one of
/// words a coordinate each, all equally far apart.
class Space {
public:
    explicit Space(const Plan& plan);

    [[nodiscard]] Eigen::RowVectorXd at(const std::vector<std::size_t>& values) const;
    /// Coordinates of each variation, in their order.
    [[nodiscard]] std::vector<Eigen::Index> groups() const;

private:
    std::vector<Eigen::MatrixXd> places_; ///< by variation: a row a value
};

} // namespace burst::app
