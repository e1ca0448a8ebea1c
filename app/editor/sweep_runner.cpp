#include "app/editor/sweep_runner.h"

#include "app/explore/run_points.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace burst::app {

namespace {
constexpr int lookEvery = 100; // ms
} // namespace

SweepRunner::SweepRunner(QObject* parent) : QObject(parent) {
    watch_.setInterval(lookEvery);
    connect(&watch_, &QTimer::timeout, this, &SweepRunner::takeOver);
}

SweepRunner::~SweepRunner() {
    worker_.request_stop();
}

void SweepRunner::run(std::shared_ptr<const Plan> plan) {
    stop();
    plan_ = std::move(plan);
    found_.clear();
    fresh_.clear();
    done_ = false;
    worker_ = std::jthread([this, asked = plan_](std::stop_token stop) {
        std::vector<std::size_t> points(asked->size());
        std::iota(points.begin(), points.end(), std::size_t{0});
        const auto keep = [this](std::vector<PointResult> results) -> model::Result<void> {
            const std::scoped_lock lock(mutex_);
            std::ranges::move(results, std::back_inserter(fresh_));
            return {};
        };
        (void)runPoints(*asked, std::move(points), 0, keep, std::move(stop)); // stopping is no failure
        const std::scoped_lock lock(mutex_);
        done_ = true;
    });
    watch_.start();
}

void SweepRunner::stop() {
    if (!running()) return;
    worker_.request_stop();
    worker_.join();
    takeOver();
}

void SweepRunner::takeOver() {
    bool done = false;
    std::vector<PointResult> fresh;
    {
        const std::scoped_lock lock(mutex_);
        fresh = std::exchange(fresh_, {});
        done = done_;
    }
    if (!fresh.empty()) {
        std::ranges::move(fresh, std::back_inserter(found_));
        std::ranges::sort(found_, {}, &PointResult::point);
        emit foundMore();
    }
    if (!done || !watch_.isActive()) return;
    watch_.stop();
    if (worker_.joinable()) worker_.join();
    emit ended();
}

} // namespace burst::app
