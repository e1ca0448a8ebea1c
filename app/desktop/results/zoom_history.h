#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace burst::app {

/// How a stretch of time was chosen. Steps of the wheel, of a drag or of the keys in a row are one.
enum class Gesture { box, wheel, pan, keys, all };

/// Simulated time in s.
struct TimeRange {
    double from{0.0};
    double to{1.0};
    bool operator==(const TimeRange&) const = default;
};

/// The stretches of time that were looked at, to go back to them.
class ZoomHistory {
public:
    /// Forgets all but the whole.
    void begin(const TimeRange& whole);
    /// More has come at the end of the whole.
    void extend(const TimeRange& whole) { ranges_.front() = whole; }
    /// Drops what was ahead.
    void show(const TimeRange& range, Gesture gesture);
    void back();
    void forward();

    [[nodiscard]] const TimeRange& now() const { return ranges_[place_]; }
    [[nodiscard]] const TimeRange& whole() const { return ranges_.front(); }
    [[nodiscard]] bool hasBack() const { return place_ > 0; }
    [[nodiscard]] bool hasForward() const { return place_ + 1 < ranges_.size(); }

private:
    std::vector<TimeRange> ranges_{TimeRange{}}; ///< the whole first
    std::size_t place_{0};
    std::optional<Gesture> last_; ///< none after a step back or forward
};

} // namespace burst::app
