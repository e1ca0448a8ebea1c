#include "app/desktop/traces/path_player.h"

#include "simulator/kernel/time.h"

#include <algorithm>
#include <chrono>
#include <numeric>

namespace burst::app {

PathPlayer::PathPlayer(QObject* parent) : QObject(parent) {
    constexpr std::chrono::milliseconds pace(700); // slow enough to see where it goes
    timer_.setInterval(pace);
    connect(&timer_, &QTimer::timeout, this, &PathPlayer::step);
}

void PathPlayer::play(const sim::Trace& trace) {
    trace_ = &trace;
    next_ = 0;
    nodes_.clear();
    links_.clear();
    order_.resize(trace.spans.size());
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::ranges::stable_sort(order_, {}, [&](std::size_t i) { return trace.spans[i].sent; });
    timer_.start();
    step();
}

void PathPlayer::stop() {
    trace_ = nullptr;
    if (!timer_.isActive()) return;
    timer_.stop();
    emit ended();
}

void PathPlayer::step() {
    if (trace_ == nullptr || next_ == order_.size()) return stop();
    const auto& span = trace_->spans[order_[next_++]];
    nodes_.insert(span.node);
    if (!span.link.empty()) links_.insert(span.link);
    emit reached(nodes_, links_, sim::toSeconds(span.arrived));
}

} // namespace burst::app
