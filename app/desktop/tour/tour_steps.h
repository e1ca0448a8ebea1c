#pragma once

#include "app/desktop/tour/tour.h"

namespace burst::app {

/// The parts of the window that the tour points at.
struct TourPlaces {
    QWidget* palette{nullptr};
    QWidget* canvas{nullptr};
    QWidget* inspector{nullptr};
    QWidget* run{nullptr};
};

/// The five steps from an empty canvas to a run.
/// @param hasRun  whether the design on screen has been run
[[nodiscard]] std::vector<TourStep> tourSteps(const TourPlaces& places, std::function<bool()> hasRun);

} // namespace burst::app
