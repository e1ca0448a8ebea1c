#include "simulator/analysis/cold_start.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <vector>

namespace burst::sim {

namespace {

/// Probabilities of 0, 1, … busy environments: Poisson, cut off at the limit. Ends where the rest is
/// below 1e-15.
[[nodiscard]] std::vector<double> busyDistribution(double load, std::optional<int> limit) {
    std::vector<double> p;
    double log = -load;
    double sum = 0.0;
    for (int n = 0;; ++n) {
        if (n > 0) log += std::log(load / n);
        if (limit && n > *limit) break;
        p.push_back(std::exp(log));
        sum += p.back();
        if (n > load && p.back() < 1e-16 * sum) break;
    }
    for (double& x : p)
        x /= sum;
    return p;
}

/// survival[n] = P(starting with n busy, fewer than `level` are busy during the whole keep-alive), n < level.
[[nodiscard]] Eigen::VectorXd survival(int level, double rate, double service, double keepAlive) {
    const double death = 1.0 / service;
    Eigen::VectorXd diagonal(level);
    Eigen::VectorXd beside(std::max(0, level - 1));
    Eigen::VectorXd halfLog(level); // half the logarithm of the reversible weight of each state
    halfLog(0) = 0.0;
    for (int k = 0; k < level; ++k) {
        diagonal(k) = -(rate + k * death);
        if (k + 1 < level) {
            beside(k) = std::sqrt(rate * (k + 1) * death);
            halfLog(k + 1) = halfLog(k) + 0.5 * std::log(rate / ((k + 1) * death));
        }
    }
    Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver;
    solver.computeFromTridiagonal(diagonal, beside, Eigen::ComputeEigenvectors);
    const auto& vectors = solver.eigenvectors();
    const Eigen::VectorXd decay = (solver.eigenvalues() * keepAlive).array().exp();
    Eigen::VectorXd result(level);
    for (int n = 0; n < level; ++n) {
        const Eigen::VectorXd weights = (halfLog.array() - halfLog(n)).exp();
        const Eigen::VectorXd spread = vectors.transpose() * weights;
        result(n) =
            std::clamp((vectors.row(n).transpose().array() * decay.array() * spread.array()).sum(), 0.0, 1.0);
    }
    return result;
}

} // namespace

ColdStartFigures coldStartFigures(double rate, double service, double keepAlive, std::optional<int> limit) {
    const std::vector<double> busy = busyDistribution(rate * service, limit);
    ColdStartFigures figures;
    for (std::size_t n = 0; n < busy.size(); ++n)
        figures.running += static_cast<double>(n) * busy[n];
    const int top = static_cast<int>(busy.size()) - 1;
    if (limit && top == *limit) figures.rejected = busy.back();
    const int levels = limit ? std::min(top, *limit) : top;
    double cold = 0.0;
    for (int level = 1; level <= levels; ++level) {
        const Eigen::VectorXd below = survival(level, rate, service, keepAlive);
        double stayedBelow = 0.0;
        for (int n = 0; n < level; ++n)
            stayedBelow += busy[static_cast<std::size_t>(n)] * below(n);
        figures.instances += 1.0 - stayedBelow;
        cold += busy[static_cast<std::size_t>(level - 1)] * below(level - 1);
    }
    figures.coldStartProbability = cold / (1.0 - figures.rejected);
    return figures;
}

} // namespace burst::sim
