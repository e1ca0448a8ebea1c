#pragma once

#include "models/rate_line.h"

#include <cstddef>
#include <optional>

namespace burst::app {

/// Corners of a profile that are next to each other, first and last of them.
struct Corners {
    std::size_t first{};
    std::size_t last{};
    [[nodiscard]] bool has(std::size_t i) const { return first <= i && i <= last; }
    bool operator==(const Corners&) const = default;
};

/// What the mouse does to a profile between press and release: the line that would be, for every place of the
/// pointer. Nothing is changed until the owner takes it.
class ProfileDrag {
public:
    enum class Grip {
        corners, ///< moves what is selected
        added,   ///< moves a corner that was added at the press
        piece,   ///< puts a copy of a part elsewhere
        pencil,  ///< draws free-hand
        band,    ///< selects what it encloses
    };

    static ProfileDrag moving(model::RateLine line, Corners corners, model::RatePoint grip);
    /// A corner behind the last one leaves what comes later as it was: there the line then comes back to at
    /// `end`, unless it was at 0, where a line begins.
    static ProfileDrag adding(const model::RateLine& line, model::RatePoint at, double end);
    /// @param part  from its start to its end
    static ProfileDrag copying(model::RateLine line, model::RateLine part, double from,
                               model::RatePoint grip);
    static ProfileDrag drawing(model::RateLine line, model::RatePoint at);
    static ProfileDrag selecting(model::RateLine line, model::RatePoint at);

    [[nodiscard]] Grip grip() const { return grip_; }
    /// What is selected once it is done.
    [[nodiscard]] std::optional<Corners> corners() const;
    [[nodiscard]] model::RatePoint pressed() const { return pressed_; }
    [[nodiscard]] model::RatePoint now() const { return now_; }

    void moveTo(model::RatePoint at);
    /// The line as it would be if the mouse were let go now.
    [[nodiscard]] model::RateLine line() const;

private:
    ProfileDrag(Grip grip, model::RateLine line, model::RatePoint pressed)
        : grip_(grip), base_(std::move(line)), pressed_(pressed), now_(pressed) {}

    Grip grip_{};
    model::RateLine base_;
    model::RatePoint pressed_;
    model::RatePoint now_;
    Corners corners_;
    std::optional<model::RatePoint> back_; ///< of an added corner: where the line comes back to
    model::RateLine part_;                 ///< a copy: begins at 0 s
    double partAt_{};                      ///< s, where it was taken from
    model::RateLine stroke_;               ///< free-hand
};

} // namespace burst::app
