#pragma once

#include "app/explore/optimise.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <thread>

namespace burst::app {

/// Looks for the best point of a plan on a thread of its own: what `burstlab-cli optimise` does.
class SearchRunner : public QObject {
    Q_OBJECT

public:
    explicit SearchRunner(QObject* parent = nullptr);
    /// Stops and waits.
    ~SearchRunner() override;

    /// Begins another search; one that goes on is stopped first.
    void run(std::shared_ptr<const Plan> plan, Aim aim, const SearchLimits& limits);
    /// Ends it without a result.
    void stop();
    [[nodiscard]] bool running() const { return worker_.joinable(); }
    [[nodiscard]] double share() const; ///< 0..1 of the simulations that it may do
    [[nodiscard]] const std::shared_ptr<const Plan>& plan() const { return plan_; }
    [[nodiscard]] const Aim& aim() const { return aim_; }
    /// What the last search found; none while it goes on, when it was stopped or found nothing.
    [[nodiscard]] const std::optional<Found>& found() const { return found_; }
    /// Why there is no result, as a sentence; may be empty.
    [[nodiscard]] const QString& refusal() const { return refusal_; }

signals:
    void progressed(); ///< ten times a second
    void ended();

private:
    void look();
    void takeOver();

    std::shared_ptr<const Plan> plan_;
    Aim aim_;
    std::optional<Found> found_;
    QString refusal_;
    std::unique_ptr<sim::Progress> progress_;
    std::optional<model::Result<Found>> outcome_; ///< of the thread, before done_
    std::atomic<bool> done_{false};
    QTimer watch_;
    std::jthread worker_; ///< last: it uses the others
};

} // namespace burst::app
