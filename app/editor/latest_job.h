#pragma once

#include <QObject>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace burst::app {

/// A thread that works on one question at a time, and of those that wait only on the latest. What it finds
/// out is taken over by the thread that the object lives on.
class LatestJob : public QObject {
public:
    /// Takes over the outcome, on the thread of the object.
    using Outcome = std::function<void()>;
    /// Works on the other thread: touches nothing but what it holds itself.
    using Work = std::function<Outcome()>;

    explicit LatestJob(QObject* parent = nullptr);
    /// Waits for the work that goes on and drops its outcome.
    ~LatestJob() override;

    /// Works on this next, in the place of what waits.
    void ask(Work work);

private:
    void run(const std::stop_token& stop);

    std::mutex mutex_;
    std::condition_variable_any asked_;
    Work next_; ///< empty = nothing waits
    std::jthread thread_;
};

} // namespace burst::app
