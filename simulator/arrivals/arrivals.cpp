#include "simulator/arrivals/arrivals.h"

#include "simulator/arrivals/rate_profile.h"

#include <boost/random/exponential_distribution.hpp>

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace burst::sim {

using model::Traffic;

namespace {

[[nodiscard]] double exponential(Draws draws) {
    return boost::random::exponential_distribution<double>(1.0)(draws);
}

/// Requests at the instants when the area under the rate reaches 1, 2, 3, …
class ConstantArrivals final : public Arrivals {
public:
    explicit ConstantArrivals(RateProfile profile) : profile_(std::move(profile)) {}
    Time next() override { return fromSeconds(profile_.advance(1.0)); }

private:
    RateProfile profile_;
};

/// A Poisson process with a changing rate: a unit process seen through the area under the rate (time
/// change; Lewis and Shedler 1979 discuss the alternatives).
class PoissonArrivals final : public Arrivals {
public:
    PoissonArrivals(RateProfile profile, std::uint64_t stream)
        : profile_(std::move(profile)), stream_(stream) {}
    Time next() override {
        return fromSeconds(profile_.advance(exponential(Draws(stream_, Purpose::arrival, ordinal_++))));
    }

private:
    RateProfile profile_;
    std::uint64_t stream_{};
    std::uint64_t ordinal_{0};
};

/// Poisson arrivals whose rate alternates between two values, each for an exponential time. Begins in a state
/// drawn by the states' shares of time, so that the process is stationary from the start.
class ModulatedArrivals final : public Arrivals {
public:
    ModulatedArrivals(const Traffic& traffic, std::uint64_t stream, Time end)
        : stream_(stream), end_(toSeconds(end)) {
        for (std::size_t i = 0; i < rates_.size(); ++i) {
            rates_[i] = traffic.states.rates[i] * traffic.scale * traffic.speed;
            sojourns_[i] = traffic.states.sojourns[i] / traffic.speed;
        }
        const double first = sojourns_[0] / (sojourns_[0] + sojourns_[1]);
        state_ = Draws(stream_, Purpose::state, states_++).uniform() < first ? 0U : 1U;
        stateEnd_ = sojourn();
    }

    Time next() override {
        if (rates_[0] + rates_[1] <= 0.0) return never;
        double area = exponential(Draws(stream_, Purpose::arrival, ordinal_++));
        while (area >= (stateEnd_ - at_) * rates_[state_]) {
            area -= (stateEnd_ - at_) * rates_[state_];
            at_ = stateEnd_;
            if (at_ >= end_) return never;
            state_ = 1U - state_;
            stateEnd_ = at_ + sojourn();
        }
        at_ += area / rates_[state_];
        return fromSeconds(at_);
    }

private:
    double sojourn() { return sojourns_[state_] * exponential(Draws(stream_, Purpose::state, states_++)); }

    std::uint64_t stream_{};
    double end_{};
    std::array<double, 2> rates_{};
    std::array<double, 2> sojourns_{};
    std::size_t state_{0};
    double at_{0.0};       ///< s, the last arrival or change of state
    double stateEnd_{0.0}; ///< s
    std::uint64_t ordinal_{0};
    std::uint64_t states_{0};
};

/// Independent gaps from one distribution.
class RenewalArrivals final : public Arrivals {
public:
    RenewalArrivals(const Traffic& traffic, std::uint64_t stream)
        : gap_(traffic.gap), shrink_(1.0 / (traffic.speed * traffic.scale)), stream_(stream) {}
    Time next() override {
        const double gap = gap_.draw(Draws(stream_, Purpose::arrival, ordinal_++)) * shrink_;
        return at_ = std::min(never, at_ + fromSeconds(gap));
    }

private:
    Sampler gap_;
    double shrink_{1.0};
    std::uint64_t stream_{};
    std::uint64_t ordinal_{0};
    Time at_{0};
};

/// Recorded instants; `scale` repeats each the whole number of times and the rest by chance.
class TimesArrivals final : public Arrivals {
public:
    TimesArrivals(const std::vector<double>& times, std::shared_ptr<const model::Trace> owner,
                  const Traffic& traffic, std::uint64_t stream, Time end)
        : own_(owner ? std::vector<double>() : times),
          owner_(std::move(owner)),
          times_(owner_ ? &owner_->times : &own_),
          scale_(traffic.scale),
          speed_(traffic.speed),
          loop_(traffic.loop),
          end_(toSeconds(end)),
          stream_(stream) {
        if (owner_) lap_ = owner_->length();
        if (!owner_ && !times.empty()) lap_ = *std::max_element(times.begin(), times.end());
        std::sort(own_.begin(), own_.end());
    }

    Time next() override {
        if (times_->empty() || scale_ <= 0.0) return never;
        while (copies_ == 0) {
            if (started_ && ++position_ == times_->size()) {
                if (!loop_ || lap_ <= 0.0) return never;
                position_ = 0;
                lapStart_ += lap_;
                if (lapStart_ / speed_ >= end_) return never;
            }
            started_ = true;
            const double whole = std::floor(scale_);
            const double chance = Draws(stream_, Purpose::arrival, ordinal_++).uniform();
            copies_ = static_cast<std::int64_t>(whole) + (chance < scale_ - whole ? 1 : 0);
        }
        --copies_;
        return fromSeconds((lapStart_ + (*times_)[position_]) / speed_);
    }

private:
    std::vector<double> own_;
    std::shared_ptr<const model::Trace> owner_;
    const std::vector<double>* times_{};
    double scale_{1.0};
    double speed_{1.0};
    bool loop_{false};
    bool started_{false};
    double end_{};
    double lap_{0.0}; ///< s
    std::uint64_t stream_{};
    std::uint64_t ordinal_{0};
    std::size_t position_{0};
    std::int64_t copies_{0};
    double lapStart_{0.0};
};

/// Counts per interval; within an interval the requests lie evenly or at independent uniform instants,
/// drawn in order (each next one is the smallest of those that remain).
class CountArrivals final : public Arrivals {
public:
    CountArrivals(std::shared_ptr<const model::Trace> trace, const Traffic& traffic, std::uint64_t stream)
        : trace_(std::move(trace)),
          scale_(traffic.scale),
          speed_(traffic.speed),
          loop_(traffic.loop),
          even_(traffic.spread == Traffic::Spread::even),
          stream_(stream) {
        for (const double count : trace_->counts)
            lapVolume_ += count * scale_;
    }

    Time next() override {
        while (left_ == 0)
            if (!openInterval()) return never;
        const double remaining = static_cast<double>(left_--);
        if (even_) {
            const double share =
                (static_cast<double>(count_) - remaining + 0.5) / static_cast<double>(count_);
            return inInterval(share);
        }
        const double u = Draws(stream_, Purpose::arrival, ordinal_++).uniform();
        share_ += (1.0 - share_) * (1.0 - std::pow(1.0 - u, 1.0 / remaining));
        return inInterval(share_);
    }

private:
    bool openInterval() {
        if (started_) ++interval_;
        started_ = true;
        const std::size_t length = trace_->counts.size();
        if (length == 0 || (!loop_ && interval_ >= length)) return false;
        if (loop_ && interval_ % length == 0 && !skipLaps()) return false;
        const double wanted = trace_->counts[interval_ % length] * scale_ + owed_;
        count_ = static_cast<std::int64_t>(std::floor(wanted + 1e-9));
        owed_ = wanted - static_cast<double>(count_); // a scaled volume is exact over the whole trace
        left_ = count_;
        share_ = 0.0;
        return true;
    }
    /// Passes laps that do not fill a whole request together; false when no lap ever will.
    bool skipLaps() {
        if (lapVolume_ <= 0.0) return false;
        if (owed_ + lapVolume_ >= 1.0) return true;
        constexpr double mostLaps = 1e9;
        const double laps = std::fmax(0.0, std::floor((1.0 - owed_) / lapVolume_) - 1.0);
        if (laps > mostLaps) return false;
        interval_ += static_cast<std::size_t>(laps) * trace_->counts.size();
        owed_ += laps * lapVolume_;
        return true;
    }
    [[nodiscard]] Time inInterval(double share) const {
        return fromSeconds((static_cast<double>(interval_) + share) * trace_->interval / speed_);
    }

    std::shared_ptr<const model::Trace> trace_;
    double scale_{1.0};
    double speed_{1.0};
    bool loop_{false};
    bool even_{false};
    bool started_{false};
    std::uint64_t stream_{};
    std::uint64_t ordinal_{0};
    std::size_t interval_{0};
    std::int64_t count_{0};
    std::int64_t left_{0};
    double owed_{0.0};
    double lapVolume_{0.0};
    double share_{0.0};
};

/// Several requests at each instant of another process.
class BatchArrivals final : public Arrivals {
public:
    BatchArrivals(std::unique_ptr<Arrivals> instants, const model::Distribution& size, std::uint64_t stream,
                  Time end)
        : instants_(std::move(instants)), size_(size), stream_(stream), end_(end) {}

    Time next() override {
        while (left_ == 0) {
            at_ = instants_->next();
            if (at_ >= end_) return never;
            left_ = draw();
        }
        --left_;
        return at_;
    }

private:
    std::int64_t draw() {
        const double size = size_.draw(Draws(stream_, Purpose::batch, 2 * ordinal_));
        const double whole = std::floor(size);
        const double chance = Draws(stream_, Purpose::batch, 2 * ordinal_ + 1).uniform();
        ++ordinal_;
        return static_cast<std::int64_t>(whole) + (chance < size - whole ? 1 : 0);
    }

    std::unique_ptr<Arrivals> instants_;
    Sampler size_;
    std::uint64_t stream_{};
    std::uint64_t ordinal_{0};
    Time end_{never};
    std::int64_t left_{0};
    Time at_{0};
};

/// Counts per interval as a rate that is constant within each interval.
[[nodiscard]] RateProfile stepsOf(const model::Trace& trace, const Traffic& traffic) {
    std::vector<model::RatePoint> points;
    for (std::size_t i = 0; i < trace.counts.size(); ++i) {
        const double rate = trace.counts[i] / trace.interval;
        points.push_back({static_cast<double>(i) * trace.interval, rate});
        points.push_back({static_cast<double>(i + 1) * trace.interval, rate});
    }
    if (!points.empty()) points.push_back({points.back().at, 0.0});
    return RateProfile(points, traffic.scale, traffic.speed, traffic.loop);
}

/// The instants at which something arrives, be it one request or a batch.
[[nodiscard]] std::unique_ptr<Arrivals> makeInstants(const SourceSpec& source, std::uint64_t stream,
                                                     Time end) {
    const Traffic& traffic = source.traffic;
    switch (traffic.process) {
    case Traffic::Process::constant:
        return std::make_unique<ConstantArrivals>(
            RateProfile(traffic.profile, traffic.scale, traffic.speed, traffic.loop));
    case Traffic::Process::poisson:
        return std::make_unique<PoissonArrivals>(
            RateProfile(traffic.profile, traffic.scale, traffic.speed, traffic.loop), stream);
    case Traffic::Process::renewal:
        return std::make_unique<RenewalArrivals>(traffic, stream);
    case Traffic::Process::mmpp:
        return std::make_unique<ModulatedArrivals>(traffic, stream, end);
    case Traffic::Process::trace:
    case Traffic::Process::closed:
        break;
    }
    if (!source.trace || source.trace->interval <= 0.0)
        return std::make_unique<TimesArrivals>(traffic.times, source.trace, traffic, stream, end);
    if (traffic.spread == Traffic::Spread::poisson)
        return std::make_unique<PoissonArrivals>(stepsOf(*source.trace, traffic), stream);
    return std::make_unique<CountArrivals>(source.trace, traffic, stream);
}

} // namespace

std::unique_ptr<Arrivals> makeArrivals(const SourceSpec& source, std::uint64_t stream, Time end) {
    assert(source.traffic.process != Traffic::Process::closed && "users answer; see UserCount");
    auto instants = makeInstants(source, stream, end);
    const model::Distribution& batch = source.traffic.batch;
    if (batch.family == model::Distribution::Family::constant && batch.a == 1.0) return instants;
    return std::make_unique<BatchArrivals>(std::move(instants), batch, stream, end);
}

} // namespace burst::sim
