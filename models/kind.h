#pragma once

#include "models/tree.h"
#include "models/units.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace burst::model {

/// How far a figure can be trusted.
enum class Certainty {
    vendor,    ///< stated by the provider
    measured,  ///< measured by somebody named in the source
    secondary, ///< reported by a third party
    assumed,   ///< our default where no figure is published; check it against your own system
    user,      ///< a price that the user entered
};
[[nodiscard]] std::string_view certaintyName(Certainty certainty);

/// That another parameter beside one has one of these values.
struct Condition {
    std::string key; ///< of the other; empty = it always holds
    std::vector<Tree> values;
};

/// Something a designer can set on a node, a link or an account.
struct Parameter {
    enum class Type {
        quantity,
        integer,
        choice,
        flag,
        text,
        distribution,
        structure, ///< a list or object whose form the kind explains
    };
    std::string key;
    std::string title;
    Type type{Type::quantity};
    Unit unit{Unit::none};
    std::optional<double> min{}; ///< inclusive, SI base unit
    std::optional<double> max{};
    Tree standard{};                    ///< the kind's default; null = not set ("no limit", "as compute")
    std::vector<std::string> choices{}; ///< allowed texts of a choice; suggestions for a text
    std::string section{};              ///< heading under which editors show it
    std::string help{};                 ///< what it is and what it does to latency and cost
    std::string source{};
    Certainty certainty{Certainty::assumed};
    bool mayChange{false}; ///< a scenario may give it another value during a run (Fault::Kind::change)
    /// Where it does not hold the parameter changes nothing, nor where the other one changes nothing.
    Condition onlyWhen{};
};

/// Something a node uses up and a bill counts. Amounts are integers in `unit`.
struct Meter {
    std::string key;
    std::string title;
    std::string unit; ///< "request", "MiB·ms", "WCU·s", …
    /// A capacity held all month whatever the traffic: not multiplied by the scenario's month share.
    bool fixed{false};
    /// The parameter that says what a unit costs, where the designer knows and no price book does.
    std::string price{};
    double pricedPer{
        1.0}; ///< units of the meter that this price is for: 3600 of seconds for a price per hour
    /// Only some platforms charge for it: without a price of the offering it costs nothing and none is
    /// missing.
    bool optional{false};
};

/// What a link does for the two nodes it joins.
enum class LinkRole {
    call,      ///< the source calls the target while it works
    poll,      ///< the target is fed in batches by a poller (event source mapping)
    deliver,   ///< one asynchronous delivery per message
    redrive,   ///< where messages go that were received too often
    onFailure, ///< where asynchronous events go when all retries failed
    onSuccess, ///< where the results of asynchronous events go that succeeded
    rule,      ///< a target of a rule: one delivery per message that matches
    shard,     ///< the target is fed in batches from each shard of a log, in order
};

/// Which links may leave a kind.
struct LinkRule {
    std::string to;               ///< target kind
    std::vector<std::string> ops; ///< allowed `op`, the first is the default
    LinkRole role{LinkRole::call};
    bool async{false};  ///< default of `mode`
    std::string note{}; ///< one sentence for tooltips: "invokes synchronously"
    /// Several such links may leave a node, though what they do is to take what failed.
    bool several{false};
};

/// How a node chooses among its outgoing call links.
enum class Dispatch {
    all, ///< every link, in order, each with its probability and number of calls
    one, ///< exactly one link, drawn by weight (`probability`): routes and traffic mixes
};

/// A mechanism: what may be drawn, whoever sells it.
struct Kind {
    std::string key;      ///< "function"
    std::string title;    ///< "Function"
    std::string category; ///< one of the node categories of the style guide: "compute", …
    std::string help;
    std::vector<std::string> synonyms; ///< for search: "lambda"
    std::vector<std::string> telling;  ///< parameters that say most about a node, for its picture
    bool takesCalls{true};             ///< links may end here
    bool takesEvents{false};           ///< an asynchronous call is accepted first and worked on later
    bool origin{false};                ///< requests of the outside world begin here
    bool outside{false};               ///< stands outside the platform: reached over the internet
    bool calledByHttp{false};          ///< events are handed to it by a call of its API
    bool directs{false};               ///< only says where to go: requests do not pass through it
    bool holdsMessages{false};         ///< messages wait inside: results have a queue depth and an age
    bool authorises{false};            ///< whoever chooses a route asks here before it does
    bool scales{false};                ///< works in environments that start and end: results count them
    Dispatch dispatch{Dispatch::all};
    std::vector<Parameter> parameters;
    std::vector<LinkRule> links; ///< the likeliest target first
    std::vector<Meter> meters;

    [[nodiscard]] const Parameter* parameter(std::string_view key) const;
    /// The rule for links to `to` whose op is `op` (empty = the default), or nullptr.
    [[nodiscard]] const LinkRule* rule(std::string_view to, std::string_view op) const;
};

/// All kinds in the order of kinds.def.
[[nodiscard]] const std::vector<Kind>& allKinds();
[[nodiscard]] const Kind* findKind(std::string_view key);

/// What can be set on a link of this role.
[[nodiscard]] const std::vector<Parameter>& linkParameters(LinkRole role);
/// What can be set on a design's account: the limits all its nodes share.
[[nodiscard]] const std::vector<Parameter>& accountParameters();

} // namespace burst::model
