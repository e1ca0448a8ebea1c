#pragma once

#include "simulator/kernel/time.h"
#include "simulator/mechanisms/token_bucket.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace burst::sim {

/// How many request units a table has, for reads and writes together.
struct UnitBudgetTerms {
    double units{1.0};           ///< per second
    std::uint32_t partitions{1}; ///< over which they are split evenly, >= 1
    bool follows{false};         ///< what is billed follows the use, up to the units
    double least{0.1};           ///< part of the units that is billed at least where it follows
    std::int64_t startsAt{0};    ///< s since 1970-01-01T00:00Z at time 0
};

/// A budget of units per second, of which each partition has an equal part; nothing unused is kept beyond a
/// second. Billed by the clock hour at its highest (rules AZ-90 to AZ-92).
class UnitBudget {
public:
    explicit UnitBudget(const UnitBudgetTerms& terms) : terms_(terms) { fit(0); }

    enum class Refusal { no, whole, partition };

    /// Takes the units of a request whose item has this hash. One that is dearer than a second's budget is
    /// served when all of that is there, and those after it wait for what it took too much
    /// (assumed: else it would be refused for ever).
    Refusal take(Time now, std::int64_t units, std::uint64_t hash) {
        TokenBucket& part = parts_[hash % parts_.size()];
        const auto admits = [&](const TokenBucket& each, double rate) {
            return each.has(now, std::min(units, static_cast<std::int64_t>(secondsWorth(rate))));
        };
        if (parts_.size() > 1 && !admits(part, terms_.units / terms_.partitions)) return Refusal::partition;
        if (!admits(whole_, terms_.units)) return Refusal::whole;
        whole_.spend(now, units);
        if (parts_.size() > 1) part.spend(now, units);
        count(now, units);
        return Refusal::no;
    }
    /// Another number of units from now on.
    void change(Time now, double units) {
        settle(now);
        terms_.units = units;
        highest_ = std::max(highest_, billedNow());
        fit(now);
    }
    [[nodiscard]] double units() const { return terms_.units; }

    /// Forgets what is to be billed so far.
    void restart(Time now) {
        settle(now);
        area_ = 0.0;
        used_ = 0;
        from_ = now;
        highest_ = billedNow();
    }
    /// Unit-seconds until now, each hour at its highest. An hour counts as far as it lies in the run.
    [[nodiscard]] double area(Time now) {
        settle(now);
        return area_ + highest_ * toSeconds(now - from_);
    }
    /// Units that requests took.
    [[nodiscard]] std::int64_t used() const { return used_; }

private:
    static constexpr std::int64_t hour = 3600;

    [[nodiscard]] static double secondsWorth(double rate) { return std::max(1.0, rate); }

    void fit(Time now) {
        whole_.change(now, terms_.units, secondsWorth(terms_.units));
        const double part = terms_.units / terms_.partitions;
        parts_.resize(std::max(1U, terms_.partitions));
        for (TokenBucket& each : parts_)
            each.change(now, part, secondsWorth(part));
        if (now == 0) highest_ = billedNow();
    }
    /// What is billed now, whatever is used.
    [[nodiscard]] double billedNow() const { return terms_.units * (terms_.follows ? terms_.least : 1.0); }

    void count(Time now, std::int64_t units) {
        used_ += units;
        if (!terms_.follows) return;
        settle(now);
        const Time begun = now / second;
        if (begun != second_) inSecond_ = 0;
        second_ = begun;
        inSecond_ += units;
        highest_ = std::clamp(static_cast<double>(inSecond_), highest_, std::max(highest_, terms_.units));
    }
    /// Closes the clock hours that are over.
    void settle(Time now) {
        for (;;) {
            const std::int64_t clock = terms_.startsAt + from_ / second;
            const Time end = (clock / hour * hour + hour - terms_.startsAt) * second;
            if (end > now) return;
            area_ += highest_ * toSeconds(end - from_);
            from_ = end;
            highest_ = billedNow();
        }
    }

    UnitBudgetTerms terms_{};
    TokenBucket whole_{};
    std::vector<TokenBucket> parts_{};
    std::int64_t used_{0};
    double area_{0.0};
    double highest_{0.0}; ///< in the hour that is not closed
    Time from_{0};        ///< of what is not closed
    Time second_{-1};
    std::int64_t inSecond_{0};
};

} // namespace burst::sim
