#pragma once

#include "app/store/sqlite.h"
#include "models/result.h"

#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace burst::store {

/// Which sweep, and which part of it: point i belongs to part i mod `shards` + 1.
struct SweepHead {
    std::string plan;      ///< all that the results follow from; equal for all parts of a sweep
    std::int64_t points{}; ///< of the whole sweep
    std::int64_t shard{1}; ///< 1..shards
    std::int64_t shards{1};
    bool operator==(const SweepHead&) const = default;

    [[nodiscard]] bool holds(std::int64_t point) const { return point % shards == shard - 1; }
    /// Points of this part.
    [[nodiscard]] std::int64_t own() const { return (points - shard + shards) / shards; }
};

struct SweepPoint {
    std::int64_t id{};       ///< 0..points - 1
    std::string values;      ///< JSON: what was set
    std::string refusal;     ///< why these values cannot be together; empty = they can
    std::string figures;     ///< JSON: what came out
    std::string fingerprint; ///< of the events; equal for equal runs
    std::int64_t replications{};
};

struct Sweep {
    SweepHead head;
    std::vector<SweepPoint> points; ///< ascending, each of `head`, none twice
    [[nodiscard]] bool complete() const { return static_cast<std::int64_t>(points.size()) == head.own(); }
};

/// A sweep under way: an SQLite file that gets points in any order and can be gone on with after a kill.
class SweepProgress {
public:
    /// Opens or makes the file. Error: it holds another sweep or another part of it.
    static model::Result<SweepProgress> open(const std::string& path, const SweepHead& head);

    /// Keeps points, all or none; one that is there already is replaced.
    model::Result<void> save(std::span<const SweepPoint> points);
    /// Ids of those that are kept.
    model::Result<std::set<std::int64_t>> done();

private:
    explicit SweepProgress(Database database) : database_(std::move(database)) {}
    Database database_;
};

/// Reads a sweep, finished or not. Errors: no such file, no sweep, a newer or a damaged one.
model::Result<Sweep> loadSweep(const std::string& path);

/// Writes a sweep in one go: a new file beside it, renamed over the old one. Equal sweeps give equal bytes.
model::Result<void> saveSweep(const std::string& path, const Sweep& sweep);

} // namespace burst::store
