#pragma once

#include "app/explore/plan.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace burst::app {

/// Simulates all points of a plan on threads of its own, and hands over what is found while it goes on.
class SweepRunner : public QObject {
    Q_OBJECT

public:
    explicit SweepRunner(QObject* parent = nullptr);
    /// Stops and waits.
    ~SweepRunner() override;

    /// Begins with another plan; what goes on is stopped first.
    void run(std::shared_ptr<const Plan> plan);
    void stop();
    [[nodiscard]] bool running() const { return worker_.joinable(); }
    [[nodiscard]] const std::shared_ptr<const Plan>& plan() const { return plan_; }
    /// What has been found, by point.
    [[nodiscard]] const std::vector<PointResult>& found() const { return found_; }

signals:
    void foundMore();
    void ended(); ///< all points are done, or it was stopped

private:
    void takeOver();

    std::shared_ptr<const Plan> plan_;
    std::vector<PointResult> found_;
    std::mutex mutex_;
    std::vector<PointResult> fresh_; ///< handed over by the threads
    bool done_{false};
    QTimer watch_;
    std::jthread worker_; ///< last: it uses the others
};

} // namespace burst::app
