#pragma once

#include "simulator/kernel/event.h"
#include "simulator/kernel/time.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace burst::sim {

/// Jobs that share processors evenly (processor sharing): of n jobs on c processors each advances at
/// min(1, c / n), so that one job never uses more than one whole processor.
///
/// What a job had to wait is what it took beyond the time that it would have taken alone.
///
/// Kept as a clock of work done per job, so that a job that comes or goes costs O(log n) and touches no
/// other. Exact to the nanosecond; the clock starts again whenever nothing is left to do.
class SharedCpu {
public:
    /// A job that is done.
    struct Done {
        CallIndex call{none}; ///< `none` = there is none
        Duration waited{0};
    };

    SharedCpu() = default;
    /// @param processors  > 0; parts of one are allowed
    explicit SharedCpu(double processors) : processors_(processors) {}

    /// @param work  ns on one processor of its own, >= 0
    void add(Time now, CallIndex job, Duration work) {
        advance(now);
        jobs_.push_back({clock_ + static_cast<double>(work), order_++, job, now, static_cast<double>(work),
                         std::min(1.0, processors_)});
        std::push_heap(jobs_.begin(), jobs_.end());
    }
    /// A job is given up: what it has waited so far. Nothing happens when it is done already.
    Duration remove(Time now, CallIndex job) {
        advance(now);
        const auto found =
            std::find_if(jobs_.begin(), jobs_.end(), [&](const Job& each) { return each.call == job; });
        if (found == jobs_.end()) return 0;
        const double left = std::max(0.0, found->finish - clock_);
        const Duration waited = found->waited(now, found->work - left);
        *found = jobs_.back();
        jobs_.pop_back();
        std::make_heap(jobs_.begin(), jobs_.end());
        return waited;
    }
    /// Takes a job that is done by now.
    [[nodiscard]] Done takeDone(Time now) {
        advance(now);
        constexpr double half = 0.5; // ns
        if (jobs_.empty() || jobs_.front().finish > clock_ + half) return {};
        std::pop_heap(jobs_.begin(), jobs_.end());
        const Job& job = jobs_.back();
        const Done done{job.call, job.waited(now, job.work)};
        jobs_.pop_back();
        return done;
    }
    /// When the next job will be done unless others come or go; `never` without jobs.
    [[nodiscard]] Time next() const {
        if (jobs_.empty()) return never;
        const double left = std::max(0.0, jobs_.front().finish - clock_) / rate();
        return left < static_cast<double>(never) ? at_ + static_cast<Duration>(std::ceil(left)) : never;
    }
    /// As many processors as this from now on, > 0.
    void change(Time now, double processors) {
        advance(now);
        processors_ = processors;
    }
    [[nodiscard]] std::size_t jobs() const { return jobs_.size(); }
    /// Processors at work.
    [[nodiscard]] double used() const { return std::min(processors_, static_cast<double>(jobs_.size())); }

private:
    struct Job {
        double finish{}; ///< on the clock, ns
        std::uint64_t order{};
        CallIndex call{none};
        Time added{0};
        double work{0.0};  ///< ns
        double speed{1.0}; ///< of it, alone
        /// With so much of its work done.
        [[nodiscard]] Duration waited(Time now, double done) const {
            return std::max<Duration>(0, now - added - std::llround(done / speed));
        }
        /// The standard heap has the greatest in front; here it is the one that is done first.
        bool operator<(const Job& other) const {
            return finish != other.finish ? finish > other.finish : order > other.order;
        }
    };

    [[nodiscard]] double rate() const {
        return std::min(1.0, processors_ / static_cast<double>(jobs_.size()));
    }
    void advance(Time now) {
        if (jobs_.empty())
            clock_ = 0.0;
        else
            clock_ += static_cast<double>(now - at_) * rate();
        at_ = now;
    }

    std::vector<Job> jobs_;
    double processors_{1.0};
    double clock_{0.0}; ///< ns of work that each job has had since the clock started
    Time at_{0};
    std::uint64_t order_{0};
};

} // namespace burst::sim
