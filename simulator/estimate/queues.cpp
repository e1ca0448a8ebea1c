#include "simulator/analysis/queueing.h"
#include "simulator/behaviours/queue_settings.h"
#include "simulator/estimate/node_model.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {

/// What one poller makes of its share of the messages.
struct PollerFigures {
    double batch{1.0};         ///< messages
    double receives{1.0};      ///< of a message until it is processed or given up
    double wait{};             ///< s from being visible to being handed out
    Moments service{};         ///< s
    double places{1.0};        ///< batches at once
    double utilisation{};      ///< of them
    double grownUtilisation{}; ///< of the most there may be
    double bad{};              ///< share of the batches that come back
    double empty{1.0};         ///< share of time in which nothing waits
};

/// @param rate      messages per second   @param inFlight  most messages in work at once
[[nodiscard]] PollerFigures pollerFigures(const Estimation& e, LinkIndex index, double rate,
                                          double inFlight) {
    const LinkSpec& link = e.network.links[index];
    const Attempt attempt = attemptOver(e, index);
    PollerFigures figures;
    figures.service = attempt.time;
    figures.bad = attempt.refused + attempt.failed;
    rate *= figures.receives;
    const double full = std::max(1U, link.batchSize);
    const double window = toSeconds(link.batchWindow);
    const double most = std::max(1U, link.maxConcurrency);
    // A window opens with a message and closes when the batch is full.
    const double gathered = rate > 0.0 ? boundedPoisson(rate * window, full - 1.0) : 0.0;
    const double gathering = rate > 0.0 ? gathered / rate : 0.0;
    const double load = rate * attempt.time.mean;
    // More than it starts with as soon as messages wait when it looks once a minute.
    constexpr double comfortable = 0.8;
    figures.places = std::max(1U, std::min(link.initialConcurrency, link.maxConcurrency));
    if (load / (1.0 + gathered) > comfortable * figures.places && link.concurrencyStep > 0)
        figures.places = std::min(most, std::max(figures.places, load / (1.0 + gathered) / comfortable));
    figures.batch = std::clamp(std::max(1.0 + gathered, load / figures.places), 1.0, full);
    figures.places = std::max(1.0, std::min(figures.places, std::floor(inFlight / figures.batch)));
    const double batches = rate / figures.batch;
    figures.utilisation = batches * attempt.time.mean / figures.places;
    figures.grownUtilisation = batches * attempt.time.mean / most;
    if (figures.utilisation < 1.0) figures.wait = waitFor(std::floor(figures.places), batches, attempt.time);
    // The first message waits for the whole window, the others for half of it.
    figures.wait += gathering * (1.0 + 0.5 * gathered) / (1.0 + gathered);
    const double waiting = figures.wait * rate; // messages
    figures.empty = gathering > 0.0 ? 1.0 / (1.0 + gathered) : 1.0 / (1.0 + waiting);
    return figures;
}

/// Messages and the pollers that consume them.
class QueueModel final : public NodeModel {
public:
    QueueModel(const Network& network, NodeIndex node)
        : NodeModel(network, node),
          set_(spec_.settings),
          send_(momentsOf(spec_.settings, "send_latency")),
          pollers_(spec_.polls.size()) {}
    void update(Estimation& e) override {
        NodeEstimate& node = e.nodes[node_];
        const double messages = set_.sendsPerCredit();
        double refused = 0.0;
        if (set_.rate > 0.0) refused = secondsWorth(set_.rate * messages).refusal(node.rate);
        if (set_.partitions > 0)
            refused += (1.0 - refused) * secondsWorth(set_.partitionRate * messages)
                                             .refusal(node.rate / static_cast<double>(set_.partitions));
        const double in = 1.0 - refused;
        const auto count = static_cast<double>(spec_.polls.size());
        Moments time{send_.mean + toSeconds(set_.delay), send_.variance};
        const Duration away = set_.retryDelay < never ? set_.retryDelay : set_.visibility;
        double worst = 0.0;
        lost_ = 0.0;
        for (std::size_t i = 0; i < spec_.polls.size(); ++i) {
            const LinkIndex index = spec_.polls[i];
            const LinkSpec& link = network_.links[index];
            PollerFigures& poller = pollers_[i];
            poller = pollerFigures(e, index, node.rate * in / count * link.match,
                                   static_cast<double>(set_.inFlightLimit));
            comesBack(poller);
            time.mean += link.match / count *
                         (poller.wait + poller.service.mean + (poller.receives - 1.0) * toSeconds(away));
            time.variance += link.match / count * poller.service.variance;
            e.links[index].calls =
                in * (1.0 - repeats()) * link.match / count * poller.receives / poller.batch;
            e.links[index].atOnce = std::floor(poller.places);
            worst = std::max(worst, poller.utilisation);
        }
        settle(e, time, {.success = 1.0 - lost_}, refused);
        e.inside[node_].accept = send_.mean;
        if (!spec_.polls.empty()) node.utilisation = std::min(1.0, worst);
        if (spec_.redrive != none) e.links[spec_.redrive].calls = in * lost_;
    }
    void finish(Estimation& e) override {
        const NodeEstimate& node = e.nodes[node_];
        const double in = node.rate * (1.0 - node.refused);
        const auto count = static_cast<double>(std::max<std::size_t>(1, spec_.polls.size()));
        const double messages = set_.sendBatch;
        double requests = in / messages * requestsFor(messages);
        double pollerTime = 0.0;
        for (std::size_t i = 0; i < spec_.polls.size(); ++i) {
            const LinkSpec& link = network_.links[spec_.polls[i]];
            const PollerFigures& poller = pollers_[i];
            const double share = in / count * poller.receives;
            const double taken = std::min(10.0, poller.batch);
            requests += share * (requestsFor(taken) + 1.0) / taken;
            requests += poller.empty * static_cast<double>(link.idlePollers) /
                        std::max(0.1, toSeconds(link.pollWait));
            if (link.pollerBatches > 0)
                pollerTime += std::ceil(poller.places / static_cast<double>(link.pollerBatches));
        }
        auto& meters = e.perSecond[node_];
        meters["requests"] = requests;
        const auto operations = static_cast<double>(set_.operations);
        double received = 0.0;
        double matched = 0.0;
        for (std::size_t i = 0; i < spec_.polls.size(); ++i) {
            received += in / count * pollers_[i].receives;
            matched += in / count;
        }
        meters["sent_operations"] = in * operations;
        meters["received_operations"] = received * operations;
        meters["deleted_operations"] = matched * (1.0 - lost_) * operations;
        meters["poller_time"] = pollerTime;
        sayDoubts(e);
    }

private:
    /// What failed becomes visible again, and is received until it is given up.
    void comesBack(PollerFigures& poller) {
        const double bad = std::min(poller.bad, 0.999);
        const double most =
            spec_.redrive != none || set_.givesUp ? static_cast<double>(set_.maxReceives) : 1000.0;
        poller.receives = bad > 0.0 ? (1.0 - std::pow(bad, most)) / (1.0 - bad) : 1.0;
        if (bad > 0.0) lost_ += std::pow(bad, most) / static_cast<double>(pollers_.size());
    }
    [[nodiscard]] double repeats() const { return set_.ordered() ? set_.repeatShare : 0.0; }
    [[nodiscard]] double requestsFor(double messages) const {
        return stepsOf(set_.messageSize * messages, 64.0 * 1024.0);
    }
    /// Whether it is likely that messages wait at one of the looks that a poller takes once a minute.
    [[nodiscard]] static bool mayGrow(const Estimation& e, const LinkSpec& link,
                                      const PollerFigures& poller) {
        if (link.concurrencyStep == 0 || link.initialConcurrency >= link.maxConcurrency) return false;
        if (poller.utilisation <= 0.0 || poller.utilisation >= 1.0) return false;
        const double waits = erlangC(static_cast<int>(poller.places), poller.utilisation * poller.places);
        constexpr double minute = 60.0;
        constexpr double unlikely = 0.02;
        return waits * poller.utilisation * (e.to - e.from) / minute > unlikely;
    }
    void sayDoubts(Estimation& e) const {
        constexpr double busy = 0.7;
        constexpr double noticed = 1e-3;
        for (std::size_t i = 0; i < spec_.polls.size(); ++i) {
            const LinkSpec& link = network_.links[spec_.polls[i]];
            const PollerFigures& poller = pollers_[i];
            if (poller.grownUtilisation >= 1.0)
                e.doubt(node_, "gets more messages than its consumers can take: it grows.");
            else if (poller.utilisation > busy && link.concurrencyStep > 0 &&
                     link.initialConcurrency < link.maxConcurrency)
                e.doubt(node_, "needs more pollers than it starts with; how their number grows is not in the "
                               "estimate.");
            if (mayGrow(e, link, poller))
                e.doubt(link.to, "is fed by pollers that become more when messages wait by chance; how many "
                                 "environments it has then is not in the estimate.");
            if (poller.bad > noticed)
                e.doubt(node_, "gets messages back from a consumer that fails; when they come again is only "
                               "roughly known.");
            if (link.partialFailures &&
                network_.nodes[link.to].settings.quantity("error_rate").value_or(0.0) > 0.0)
                e.doubt(node_,
                        "hears of failed messages one by one; how often they come back, and what is given "
                        "up, is not in the estimate.");
            if (poller.bad > noticed && set_.retryDelayMax > set_.retryDelay)
                e.doubt(node_, "waits longer after each further failure; the estimate takes the first wait "
                               "for all.");
            if (set_.ordered() &&
                poller.service.mean * e.nodes[node_].rate > 0.1 * static_cast<double>(set_.groups))
                e.doubt(node_, "keeps messages of one group in order; waits behind them are not in the "
                               "estimate.");
            if (poller.batch > 1.05 && poller.batch < static_cast<double>(link.batchSize) &&
                link.batchWindow == 0)
                e.doubt(node_, "makes batches of what waits while all its consumers are busy; their size is "
                               "only roughly known.");
            if (link.instanceBatches > 0)
                e.doubt(node_, "is polled by instances that are started by its length; how their number goes "
                               "up and down is not in the estimate.");
            if (link.pollBackoff > 0 && poller.empty > 0.1)
                e.doubt(node_,
                        "is asked more and more seldom while it is empty; how long a message waits for "
                        "the next poll is not in the estimate.");
            if (!set_.renews && toSeconds(set_.visibility) < 3.0 * poller.service.mean)
                e.doubt(node_, "has a visibility timeout that some of the work may exceed: that work is done "
                               "twice.");
        }
        if (set_.sharedRate && e.nodes[node_].rate > 0.2 * set_.rate)
            e.doubt(node_, "has one limit for sends and receives; the estimate asks it for the sends only.");
        if (spec_.polls.size() > 1)
            e.doubt(node_, "has several consumers that compete; the estimate gives each the same share.");
        if (spec_.polls.empty() && e.nodes[node_].rate > 0.0)
            e.doubt(node_, "has no consumer: it grows until its messages expire.");
        if (repeats() > 0.0)
            e.doubt(node_, "recognises repeated messages; how long each stays is only roughly known.");
    }

    QueueSettings set_;
    Moments send_{};
    std::vector<PollerFigures> pollers_;
    double lost_{}; ///< share that is dead-lettered or expires
};

} // namespace

std::unique_ptr<NodeModel> model_queue(const Network& network, NodeIndex node) {
    return std::make_unique<QueueModel>(network, node);
}

} // namespace burst::sim
