#pragma once

#include "models/kind.h"
#include "tests/support/build.h"

#include <map>
#include <string>
#include <vector>

namespace burst::test {

/// The node under test in a loaded design.
inline constexpr auto subject = "k";

/// A design for one kind, made from its descriptor: the node "k" is called in every way that something may
/// call it, calls or feeds one node ("t0", "t1", …) by each of its link rules, and everything that may be
/// drawn at random is. Requests come at random for ten minutes.
/// @param params  settings of "k" on top of that
[[nodiscard]] Build loadedDesign(const model::Kind& kind, const model::Params& params = {});

/// The same with work that fails and callers who give up and try again, so that every way to end a request
/// is taken.
[[nodiscard]] Build stormyDesign(const model::Kind& kind, const model::Params& params = {});

/// Settings under which a kind meters what it does not by default.
struct Variant {
    std::string name;
    model::Params params{};
    model::Params links{}; ///< of all links that leave "k" and know the parameter
};
/// One variant for each choice and flag of the kind, and those that are written down for it.
[[nodiscard]] std::vector<Variant> variantsOf(const model::Kind& kind);
[[nodiscard]] Build variantDesign(const model::Kind& kind, const Variant& variant);

/// Every figure of a result that belongs to this node, by name.
[[nodiscard]] std::map<std::string, double> figuresOf(const sim::Summary& run, const std::string& node);

/// The first figure in which two results of a node differ, in words; empty if there is none.
[[nodiscard]] std::string difference(const sim::Summary& one, const sim::Summary& other,
                                     const std::string& node);

} // namespace burst::test
