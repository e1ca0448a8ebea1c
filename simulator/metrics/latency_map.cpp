#include "simulator/metrics/latency_map.h"

#include "simulator/metrics/histogram.h"

#include <algorithm>
#include <utility>

namespace burst::sim {

void LatencyMap::add(std::uint32_t column, std::uint32_t band, std::int64_t count) {
    const auto at = std::ranges::lower_bound(cells, std::pair(column, band), {}, [](const LatencyCell& cell) {
        return std::pair(cell.column, cell.band);
    });
    if (at != cells.end() && at->column == column && at->band == band)
        at->count += count;
    else
        cells.insert(at, {column, band, count});
}

void LatencyMap::merge(const LatencyMap& other) {
    for (const LatencyCell& cell : other.cells)
        add(cell.column, cell.band, cell.count);
}

double LatencyMap::edge(std::uint32_t band) {
    return Histogram::bandEdge(band);
}

} // namespace burst::sim
