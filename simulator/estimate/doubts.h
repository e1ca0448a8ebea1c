#pragma once

#include "simulator/estimate/estimation.h"

namespace burst::sim {

/// What the means of the traffic do not say; at the end of an estimate.
void doubtTraffic(Estimation& e);
/// Where calls come more regularly, or several at once, than the formulas of waits take them to: Poisson.
void doubtArrivals(Estimation& e);
/// What the scenario does to nodes during the run.
void doubtFaults(Estimation& e);
/// Limits that are near or reached, and links whose behaviour is only roughly known.
void doubtLoads(Estimation& e);

} // namespace burst::sim
