#pragma once

#include "app/report/result_json.h"
#include "app/report/table.h"
#include "models/platform_move.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace burst::app {

/// One design on one platform under one scenario.
struct PlatformRun {
    std::string platform; ///< id
    std::string title;    ///< of the platform
    model::PlatformMove move;
    std::optional<RunResult> run; ///< absent when the design does not run there
    std::string refusal;          ///< why not
};

/// How much room a table of platforms has.
enum class PlatformTableForm {
    full, ///< on a page of its own: lower bounds in words, the share of the month in every row
    brief ///< in a window that says above it what all rows share: lower bounds as "≥"
};

/// One row a platform: latency, failures, cold starts, how many objectives hold, how the budget stands, cost
/// of a month, the share of the month that has this traffic (where it is not all of it) and how many prices
/// are missing. Latencies are marked as a least where they leave out a node's own.
[[nodiscard]] Table platformTable(const std::vector<PlatformRun>& runs,
                                  PlatformTableForm form = PlatformTableForm::full);

/// The index of the run whose month costs least, among those whose bills lack no price; none where fewer than
/// two can be compared.
[[nodiscard]] std::optional<std::size_t> cheapest(const std::vector<PlatformRun>& runs);

/// How a design does there, a sentence each: which product each node became, objectives that do not hold,
/// nodes that take no time because no latency of theirs is known.
[[nodiscard]] std::vector<std::string> outcomeRemarks(const PlatformRun& run, const model::Catalog& catalog);

/// All there is to say about a run beside its row: why it does not run, what had to give way, prices that are
/// missing, and the outcomeRemarks().
[[nodiscard]] std::vector<std::string> platformRemarks(const PlatformRun& run, const model::Catalog& catalog);

/// The same for other programs: exact numbers in SI units, named in the heading.
[[nodiscard]] Table platformData(const std::vector<PlatformRun>& runs);

/// The same as a document, with what had to give way and the whole bill.
[[nodiscard]] model::Tree platformsJson(const std::vector<PlatformRun>& runs);

} // namespace burst::app
