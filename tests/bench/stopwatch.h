#pragma once

#include <algorithm>
#include <ctime>
#include <vector>

namespace burst::test {

/// Processor time of this process in s: other work on the machine does not count.
inline double processorTime() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Processor seconds that the work takes.
template <typename Work>
double secondsOf(Work&& work) {
    const double start = processorTime();
    work();
    return processorTime() - start;
}

inline double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace burst::test
