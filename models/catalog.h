#pragma once

#include "models/kind.h"
#include "models/result.h"
#include "models/tree.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace burst::model {

/// What a provider says about one parameter; overrides the kind's default and range.
struct Fact {
    std::optional<Tree> standard;
    std::optional<double> min;
    std::optional<double> max;
    std::vector<double> values{}; ///< the only ones that are offered, ascending; empty = all in the range
    std::string rule;             ///< number in the collected facts: "L13"
    std::string source;           ///< URL or title
    std::string asOf;             ///< YYYY-MM-DD
    Certainty certainty{Certainty::assumed};
};

/// A default that depends on other settings: cold start by runtime, timeout by flavour.
struct Lookup {
    std::string parameter;
    /// Parameter key, or "region", and the required text; all must match.
    std::vector<std::pair<std::string, std::string>> when;
    Fact fact;
};

/// Which price a meter is billed at. Used when all of `when` match the node's settings.
struct MeterPrice {
    std::string meter;
    std::string sku;
    double factor{1.0};   ///< SKU units per metered unit; negative: not at this price after all
    std::string region{}; ///< where it is priced, if not in the design's region: "edge:eu"
    std::vector<std::pair<std::string, std::string>> when;
    /// Parameters of the node by which the quantity is multiplied and divided, in SI base units and a
    /// distribution by its mean: processors of an instance, CPU time of a request. One that is not set leaves
    /// the meter without this price.
    std::vector<std::string> times{};
    std::vector<std::string> per{};
};

/// A provider's product: a kind with its numbers.
struct Offering {
    std::string id;      ///< "aws.lambda"
    std::string kind;    ///< "function"
    std::string title;   ///< "AWS Lambda"
    std::string service; ///< price book service: "lambda"
    std::string caveat;  ///< what products of its kind mostly do and this one does not; a sentence or empty
    std::map<std::string, Fact, std::less<>> facts;
    std::vector<Lookup> lookups;
    std::vector<MeterPrice> prices;
};

/// A price and how it falls with volume. Money in USD. Order: maximum, allowance, minimum, step, tiers.
struct Price {
    struct Tier {
        double from{};            ///< in `unit`, per month
        std::optional<double> to; ///< empty = no upper edge
        double price{};
    };
    std::string sku;
    std::string service;
    std::string region;
    std::string unit;
    double price{};          ///< per unit; the first tier repeats it
    std::vector<Tier> tiers; ///< empty = one price for all
    double free{};           ///< units a month without charge
    std::string freePool;    ///< SKUs with the same pool share one allowance; empty = its own
    double minimum{};        ///< units billed at least, 0 = none
    double maximum{};        ///< units billed at most, however much the account used; 0 = no bound
    double step{};           ///< what is billed after the allowance is rounded up to this; 0 = exact
    std::string since{};     ///< first day of this version (YYYY-MM-DD or YYYY-MM); empty = nobody says
    std::string asOf;
    std::string source;
    Certainty certainty{Certainty::vendor};

    /// The day from which this price is known to hold: `since`, else the day on which it was seen.
    [[nodiscard]] const std::string& knownFrom() const { return since.empty() ? asOf : since; }
};

/// A platform: offerings, account limits and prices.
struct Platform {
    std::string id;    ///< "aws"
    std::string title; ///< "Amazon Web Services"
    std::string currency{"USD"};
    std::vector<std::string> regions;
    std::map<std::string, Fact, std::less<>> account; ///< facts about account parameters
    /// Facts about link parameters: "poll.latency", or for one target kind "deliver.function.latency".
    std::map<std::string, Fact, std::less<>> links;
    std::vector<Offering> offerings;
    std::vector<Price> prices;

    [[nodiscard]] const Offering* offering(std::string_view id) const;
    /// The first offering for a kind, or nullptr.
    [[nodiscard]] const Offering* defaultOffering(std::string_view kind) const;
    /// A price of the region or of all regions ("global"), nullptr when there is none. One in force on the
    /// day, of those the user's own before the book's, then the region's, then the newest; without a day all
    /// are in force. Where none is, the region's, and of several versions the first.
    /// @param date  YYYY-MM-DD; empty = none
    [[nodiscard]] const Price* price(std::string_view sku, std::string_view region,
                                     std::string_view date = {}) const;
};

/// Everything that may be built and what it costs.
struct Catalog {
    std::vector<Platform> platforms;
    [[nodiscard]] const Platform* platform(std::string_view id) const;
};

} // namespace burst::model
