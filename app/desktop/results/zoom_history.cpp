#include "app/desktop/results/zoom_history.h"

namespace burst::app {

void ZoomHistory::begin(const TimeRange& whole) {
    ranges_ = {whole};
    place_ = 0;
    last_.reset();
}

void ZoomHistory::show(const TimeRange& range, Gesture gesture) {
    if (range == now()) return;
    const bool goesOn = place_ > 0 && last_ == gesture && gesture != Gesture::box && gesture != Gesture::all;
    ranges_.resize(place_ + 1);
    if (goesOn)
        ranges_.back() = range;
    else
        ranges_.push_back(range);
    place_ = ranges_.size() - 1;
    last_ = gesture;
}

void ZoomHistory::back() {
    if (hasBack()) --place_;
    last_.reset();
}

void ZoomHistory::forward() {
    if (hasForward()) ++place_;
    last_.reset();
}

} // namespace burst::app
