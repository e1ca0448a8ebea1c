#include "app/explore/run_points.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace burst::app {

using model::Error;
using model::Result;

namespace {

/// How long finished points may be lost to a kill.
constexpr auto keepingPace = std::chrono::milliseconds(500);

/// Threads that take one point after the other, and the thread that keeps what they found.
class Workers {
public:
    Workers(const Plan& plan, std::vector<std::size_t> points, std::stop_token stop)
        : plan_(plan), points_(std::move(points)), stop_(std::move(stop)) {}

    /// Calls `keep` with what has been found from time to time, on the calling thread, until all points are
    /// done or `keep` failed. Error: what `keep` said, or a stop request.
    Result<void> run(int threads, const std::function<Result<void>(std::vector<PointResult>)>& keep) {
        const std::stop_callback passOn(stop_, [this] { own_.request_stop(); });
        std::vector<std::jthread> pool;
        const auto most = std::min<std::size_t>(static_cast<std::size_t>(threads), points_.size());
        working_ = most;
        for (std::size_t i = 0; i < most; ++i)
            pool.emplace_back([this] { work(); });
        while (true) {
            std::unique_lock lock(mutex_);
            changed_.wait_for(lock, keepingPace, [&] { return working_ == 0; });
            const bool last = working_ == 0;
            auto found = std::exchange(found_, {});
            lock.unlock();
            if (!found.empty())
                if (auto done = keep(std::move(found)); !done) {
                    own_.request_stop();
                    return done;
                }
            if (last) break;
        }
        if (stop_.stop_requested()) return Error{Error::Cause::cancelled, {}, "cancelled."};
        return {};
    }

private:
    void work() {
        while (!own_.stop_requested()) {
            const std::size_t next = next_++;
            if (next >= points_.size()) break;
            auto result = runPoint(plan_, points_[next], 1, own_.get_token());
            const std::scoped_lock lock(mutex_);
            if (result) found_.push_back(std::move(*result));
        }
        const std::scoped_lock lock(mutex_);
        --working_;
        changed_.notify_all();
    }

    const Plan& plan_;
    std::vector<std::size_t> points_;
    std::stop_token stop_;
    std::stop_source own_;
    std::atomic<std::size_t> next_{0};
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<PointResult> found_;
    std::size_t working_{0};
};

} // namespace

Result<void> runPoints(const Plan& plan, std::vector<std::size_t> points, int threads,
                       const std::function<Result<void>(std::vector<PointResult>)>& keep,
                       std::stop_token stop) {
    if (threads <= 0) threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    return Workers(plan, std::move(points), std::move(stop)).run(threads, keep);
}

} // namespace burst::app
