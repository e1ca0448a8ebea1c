#include "app/editor/latest_job.h"

#include <utility>

namespace burst::app {

LatestJob::LatestJob(QObject* parent)
    : QObject(parent), thread_([this](const std::stop_token& stop) { run(stop); }) {}

LatestJob::~LatestJob() {
    thread_.request_stop();
    thread_.join();
}

void LatestJob::ask(Work work) {
    {
        const std::lock_guard lock(mutex_);
        next_ = std::move(work);
    }
    asked_.notify_one();
}

void LatestJob::run(const std::stop_token& stop) {
    while (true) {
        Work work;
        {
            std::unique_lock lock(mutex_);
            if (!asked_.wait(lock, stop, [this] { return static_cast<bool>(next_); })) return;
            work = std::exchange(next_, nullptr);
        }
        if (auto outcome = work())
            QMetaObject::invokeMethod(
                this, [outcome = std::move(outcome)] { outcome(); }, Qt::QueuedConnection);
    }
}

} // namespace burst::app
