#include "app/explore/surrogate.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace burst::app {

namespace {
/// Variance of what is found about the truth, as a share of the spread of what was found: requests differ.
constexpr std::array noises{1e-4, 1e-2, 1e-1, 5e-1};
/// In units of the whole range of a coordinate.
constexpr std::array scales{0.2, 0.4, 0.8, 1.6, 4.0};
constexpr int sweeps = 2;
} // namespace

Surrogate::Surrogate(Eigen::MatrixXd at, const Eigen::VectorXd& found, std::vector<Eigen::Index> groups)
    : at_(std::move(at)), groups_(std::move(groups)), scales_(groups_.size(), 0.8), mean_(found.mean()) {
    const Eigen::VectorXd centred = found.array() - mean_;
    const double spread = std::sqrt(centred.squaredNorm() / static_cast<double>(found.size()));
    deviation_ = spread > 0 ? spread : 1.0;
    found_ = centred / deviation_;
    double best = fit();
    const auto choose = [&](double& setting, const auto& values) {
        double chosen = setting;
        for (const double tried : values) {
            setting = tried;
            if (const double likely = fit(); likely > best) {
                best = likely;
                chosen = tried;
            }
        }
        setting = chosen;
    };
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        for (double& scale : scales_)
            choose(scale, scales);
        choose(noise_, noises);
    }
    fit();
}

double Surrogate::likeness(const Eigen::RowVectorXd& a, const Eigen::RowVectorXd& b) const {
    double square = 0;
    Eigen::Index column = 0;
    for (std::size_t group = 0; group < groups_.size(); ++group) {
        const auto width = groups_[group];
        square += (a.segment(column, width) - b.segment(column, width)).squaredNorm() /
                  (scales_[group] * scales_[group]);
        column += width;
    }
    const double distance = std::sqrt(5.0 * square);
    return (1.0 + distance + distance * distance / 3.0) * std::exp(-distance);
}

double Surrogate::fit() {
    const Eigen::Index n = at_.rows();
    Eigen::MatrixXd covariance(n, n);
    for (Eigen::Index i = 0; i < n; ++i)
        for (Eigen::Index j = 0; j <= i; ++j)
            covariance(i, j) = covariance(j, i) = likeness(at_.row(i), at_.row(j)) + (i == j ? noise_ : 0.0);
    factor_.compute(covariance);
    weights_ = factor_.solve(found_);
    const Eigen::MatrixXd lower = factor_.matrixL();
    return -0.5 * found_.dot(weights_) - lower.diagonal().array().log().sum();
}

Belief Surrogate::at(const Eigen::RowVectorXd& point) const {
    Eigen::VectorXd near(at_.rows());
    for (Eigen::Index i = 0; i < at_.rows(); ++i)
        near(i) = likeness(at_.row(i), point);
    const Eigen::VectorXd half = factor_.matrixL().solve(near);
    const double variance = std::max(0.0, 1.0 - half.squaredNorm());
    return {.mean = mean_ + deviation_ * near.dot(weights_), .deviation = deviation_ * std::sqrt(variance)};
}

} // namespace burst::app
