#pragma once

#include <Eigen/Dense>

#include <vector>

namespace burst::app {

/// What is believed of a figure at a point: a normal distribution.
struct Belief {
    double mean{};
    double deviation{};
};

/// A Gaussian process over points of a space: it goes through what was found, and knows less the further away
/// it is asked (Rasmussen and Williams, Gaussian Processes for Machine Learning, 2006). Matern's kernel of
/// 5/2; a length scale for each group of coordinates and the noise, the likeliest of
/// a few by coordinate ascent.
/// Deterministic.
class Surrogate {
public:
    /// @param at      one row a point, coordinates in 0..1
    /// @param found   what was found there, one a row of `at`; at least one
    /// @param groups  the number of coordinates in each group, in their order; sums to the columns of `at`
    Surrogate(Eigen::MatrixXd at, const Eigen::VectorXd& found, std::vector<Eigen::Index> groups);

    /// @param point  coordinates of a point, as many as `at` has columns
    [[nodiscard]] Belief at(const Eigen::RowVectorXd& point) const;

private:
    [[nodiscard]] double likeness(const Eigen::RowVectorXd& a, const Eigen::RowVectorXd& b) const;
    /// Solves for the present scales; gives the log-likelihood of what was found.
    double fit();

    Eigen::MatrixXd at_;
    Eigen::VectorXd found_; ///< standardised
    std::vector<Eigen::Index> groups_;
    std::vector<double> scales_; ///< by group, in units of the range of a coordinate
    double noise_{1e-4};         ///< variance of what was found about the truth
    double mean_{};
    double deviation_{};
    Eigen::LLT<Eigen::MatrixXd> factor_;
    Eigen::VectorXd weights_;
};

} // namespace burst::app
