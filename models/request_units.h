#pragma once

namespace burst::model {

class Settings;

/// What Azure Cosmos DB charges for one request, in request units.
struct RequestUnits {
    double read{};  ///< point read, session or eventual consistency
    double write{}; ///< insert of an item of which nothing is indexed
};

/// Of an item of this size: straight lines between the sizes that Microsoft publishes (1 KB to 2 MB), beyond
/// the last in proportion, below the first as for that. An indexed term adds about 0.2 to a write, and a
/// replacement takes about twice an insert. Vendor's figures, called illustrative there.
/// @param bytes  1 KB is 1024 of them
/// Source: https://learn.microsoft.com/azure/cosmos-db/understand-request-unit-consumption (2026-04-21).
[[nodiscard]] RequestUnits requestUnitsOf(double bytes);

/// Of the items of a table with its consistency: a read that is not eventually consistent takes twice.
[[nodiscard]] RequestUnits requestUnitsOf(const Settings& table);

/// A write unit and a read unit of a table's capacity: about an insert and a strong read of 1 KB.
inline constexpr RequestUnits requestUnitsOfCapacity{.read = 2.0, .write = 5.0};

/// Whether what a table takes of its throughput, and bills on demand, are such units.
[[nodiscard]] bool countsRequestUnits(const Settings& table);

} // namespace burst::model
