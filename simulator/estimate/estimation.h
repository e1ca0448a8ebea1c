#pragma once

#include "simulator/estimate/estimate.h"
#include "simulator/estimate/formulas.h"
#include "simulator/network/network.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace burst::sim {

/// What is known of the calls over a link while an estimate is made.
struct LinkFigures {
    double calls{0.0};     ///< for each request that reaches its source, attempts after the first not counted
    double attempts{1.0};  ///< of each call
    double success{1.0};   ///< share of the calls that end well, all attempts and the fallback included
    Moments time{};        ///< s until the answer of one that ends well
    double lost{0.0};      ///< s until one has failed
    double replaced{0.0};  ///< share that the fallback takes over
    double variation{1.0}; ///< squared coefficient of variation of the gaps between calls; 1 = Poisson
    double atOnce{1e18};   ///< most calls in work at once, of a poller
    double rate{0.0};      ///< calls per second, all attempts, as of the last balance of the flows
};

/// What is known of the inside of a node.
struct Inside {
    double failed{0.0};             ///< share of the requests let in that end badly
    double variance{0.0};           ///< s², of the latency
    double stay{0.0};               ///< s, mean time inside of all that reach it
    std::optional<double> accept{}; ///< s after which the caller has its answer, work done or not
};

/// What an estimate knows while it is made; the parts of it are improved in rounds.
struct Estimation {
    const Network& network;
    double from{};                                        ///< s, where the measured window begins
    double to{};                                          ///< s, and ends
    std::vector<NodeEstimate> nodes;                      ///< by NodeIndex
    std::vector<Inside> inside;                           ///< by NodeIndex
    std::vector<LinkFigures> links;                       ///< by LinkIndex
    std::vector<std::vector<LinkIndex>> incoming;         ///< by NodeIndex
    std::vector<std::map<std::string, double>> perSecond; ///< by NodeIndex: what a second meters
    std::vector<std::vector<double>> routes; ///< by NodeIndex: of a client, shares of its call links
    std::vector<bool> uneven; ///< by NodeIndex: what comes is more regular or more clumped than Poisson
    std::vector<std::string> doubts;
    std::set<std::string> said; ///< the same, to say each once

    /// Calls per second over a link, all attempts.
    [[nodiscard]] double rate(LinkIndex link) const { return links[link].rate; }
    /// Squared coefficient of variation of the gaps between the calls that reach a node, by their rates.
    [[nodiscard]] double variationAt(NodeIndex node) const;
    /// Says why the figures of a node are not to be trusted: `why` goes on after its title.
    void doubt(NodeIndex node, std::string_view why);
};

/// Calls per second that reach a node to read and to write.
struct Accesses {
    double reads{};
    double writes{};
};
[[nodiscard]] Accesses accessesOf(const Estimation& e, NodeIndex node);

/// One attempt at a call: how likely it is refused or fails, and how long it takes.
struct Attempt {
    double refused{0.0};
    double failed{0.0};
    Moments time{};   ///< s, of one that ends well
    double lost{0.0}; ///< s, of one that does not
};
[[nodiscard]] Attempt attemptOver(const Estimation& e, LinkIndex link);

/// Works out a call link from its target, its fallback before it.
void updateCall(Estimation& e, LinkIndex link);

/// How the walk of a request along its calls ends.
struct WalkFigures {
    double success{1.0};
    Moments time{};   ///< s, of the walks that end well
    double stay{0.0}; ///< s, of all
};
/// All links in their order, neighbouring parallel ones together; sets their calls.
/// @param begun   walks for each request that reaches the node
WalkFigures followCalls(Estimation& e, const std::vector<LinkIndex>& links, double begun);
/// One of the links, with these shares (of sum 1 or 0).
WalkFigures chooseCall(Estimation& e, const std::vector<LinkIndex>& links, const std::vector<double>& shares,
                       double begun);
/// The second walk where the first has ended well.
[[nodiscard]] WalkFigures before(const WalkFigures& first, const WalkFigures& after);
/// The walk, but for a share of the requests that are answered without it.
[[nodiscard]] WalkFigures orHit(const WalkFigures& walk, double share);
/// So many calls over a link for each request of its source, and those that its fallback takes over.
void addCalls(Estimation& e, LinkIndex link, double calls);

/// The shares that the weights of links make.
[[nodiscard]] std::vector<double> sharesOf(const Network& network, const std::vector<LinkIndex>& links);

} // namespace burst::sim
