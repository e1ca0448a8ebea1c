#include "simulator/estimate/log_readers.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

LogReaders::LogReaders(const Network& network, NodeIndex node, const Log& log)
    : network_(network),
      spec_(network.nodes[node]),
      node_(node),
      log_(log),
      lanes_(spec_.shardReaders.size()) {
    for (const LinkIndex link : spec_.shardReaders)
        if (network.links[link].connection == Connection::shared) ++sharing_;
}

/// Records that come while a batch gathers or is in work leave with the next one.
/// @param poll  s between polls, 0 = pushed
LogReaders::Lane LogReaders::laneFigures(double rate, double poll, double window, double full,
                                         const Moments& service) {
    Lane lane;
    if (rate <= 0.0) return lane;
    const double residual = service.mean > 0.0 ? 0.5 * (service.mean + service.variance / service.mean) : 0.0;
    double cycle = 0.0; // s between two batches
    if (poll > 0.0) {
        // The first poll that sees something, then the window; what came before that poll waits longer.
        const double seen = -std::expm1(-rate * poll);
        cycle = poll / seen + window;
        const double first = rate * poll / seen;
        const double rest = rate * window;
        lane.wait = (first * (0.5 * poll + window) + rest * 0.5 * window) / (first + rest);
        // A batch that takes longer than it took to gather holds up what came meanwhile.
        if (service.mean > cycle) {
            lane.wait = 0.5 * poll + residual;
            cycle = service.mean;
        }
        lane.batch = rate * cycle;
    } else if (window > 0.0) {
        const double gathered = boundedPoisson(rate * window, full - 1.0);
        cycle = 1.0 / rate + gathered / rate;
        lane.wait = gathered / rate * (1.0 + 0.5 * gathered) / (1.0 + gathered);
        if (service.mean > cycle) {
            lane.wait = residual;
            cycle = service.mean;
        }
        lane.batch = rate * cycle;
    } else {
        // What comes during a batch makes the next one; if nothing came, the next record goes at once.
        const double alone = std::exp(-rate * service.mean);
        lane.batch = rate * service.mean + alone;
        lane.wait = rate * service.mean * residual / lane.batch;
    }
    lane.batch = std::clamp(lane.batch, 1.0, full);
    lane.busy = rate / lane.batch * service.mean;
    return lane;
}

/// s between two polls of a shard by this reader.
double LogReaders::pollOf(const LinkSpec& link) const {
    if (link.connection == Connection::dedicated) return 0.0;
    const double own = link.pollInterval > 0 ? toSeconds(link.pollInterval) : log_.pollInterval;
    if (log_.pollsPerShard <= 0.0) return own;
    return std::max(own, static_cast<double>(sharing_) / log_.pollsPerShard);
}

double LogReaders::batchOf(const LinkSpec& link) const {
    constexpr double payload = 6.0 * 1024.0 * 1024.0;
    const double fit = std::max(1.0, std::floor(payload / std::max(1.0, log_.recordBytes)));
    return std::min<double>(fit, std::max(1U, link.batchSize));
}

Moments LogReaders::update(Estimation& e, double records, double perRequest) {
    Moments longest;
    lost_ = 0.0;
    for (std::size_t i = 0; i < lanes_.size(); ++i) {
        const LinkIndex index = spec_.shardReaders[i];
        const LinkSpec& link = network_.links[index];
        const Attempt once = attemptOver(e, index);
        const double lanes = log_.shards * static_cast<double>(std::max(1U, link.lanes));
        lanes_[i] =
            laneFigures(records / lanes, pollOf(link), toSeconds(link.batchWindow), batchOf(link), once.time);
        const double bad = std::min(0.999, once.refused + once.failed);
        const Moments time{lanes_[i].wait + once.time.mean + bad / (1.0 - bad) * toSeconds(link.errorRest),
                           once.time.variance + lanes_[i].wait * lanes_[i].wait / 3.0};
        e.links[index].calls = perRequest / lanes_[i].batch / (1.0 - bad);
        e.links[index].atOnce = lanes;
        longest = i == 0 ? time : greaterOf(longest, time);
        lost_ = std::max(lost_, bad);
    }
    return longest;
}

void LogReaders::sayDoubts(Estimation& e) const {
    constexpr double noticed = 1e-3;
    if (lost_ > noticed)
        e.doubt(node_, "has a reader that fails: its batches are tried again and block their shards.");
    for (std::size_t i = 0; i < lanes_.size(); ++i) {
        if (lanes_[i].busy >= 1.0)
            e.doubt(node_, "gets more records than its reader can take: it falls behind.");
        else if (lanes_[i].busy > 0.5)
            e.doubt(node_, "has a reader that is busy most of the time; waits behind its batches are only "
                           "roughly known.");
        if (lanes_[i].batch > 0.5 * batchOf(network_.links[spec_.shardReaders[i]]) && lanes_[i].batch > 1.0)
            e.doubt(node_, "fills the batches of its reader; what does not fit waits for the next one.");
    }
}

} // namespace burst::sim
