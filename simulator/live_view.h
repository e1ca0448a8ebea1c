#pragma once

#include "simulator/summary.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <utility>

namespace burst::sim {

/// Partial results of a run for somebody who watches from another thread. They are made when they are asked
/// for and never otherwise, so that the one who watches decides what watching costs.
class LiveView {
public:
    void ask() { wanted_.store(true, std::memory_order_relaxed); }
    /// What was handed over since the last call; null when nothing was.
    [[nodiscard]] std::shared_ptr<const Summary> take() {
        const std::lock_guard lock(handing_);
        return std::exchange(latest_, nullptr);
    }
    /// s that the run has spent on the last one.
    [[nodiscard]] double cost() const { return cost_.load(std::memory_order_relaxed); }

    [[nodiscard]] bool wanted() const { return wanted_.load(std::memory_order_relaxed); }
    void hand(Summary summary, double cost) {
        wanted_.store(false, std::memory_order_relaxed);
        cost_.store(cost, std::memory_order_relaxed);
        auto made = std::make_shared<const Summary>(std::move(summary));
        const std::lock_guard lock(handing_);
        latest_ = std::move(made);
    }

private:
    std::atomic<bool> wanted_{false};
    std::atomic<double> cost_{0.0};
    std::mutex handing_;
    std::shared_ptr<const Summary> latest_;
};

} // namespace burst::sim
