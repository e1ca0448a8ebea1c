#include "app/explore/sweep.h"

#include "app/explore/run_points.h"
#include "app/report/hexadecimal.h"
#include "models/io/json_text.h"
#include "models/io/text_file.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>

namespace burst::app {

using model::Error;
using model::Result;
using store::Sweep;
using store::SweepHead;
using store::SweepPoint;

namespace {

/// On one line: files of sweeps are large.
std::string compact(const model::Tree& tree) {
    std::string text = model::dumpJson(tree);
    std::string line;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\n') {
            line += text[i];
            continue;
        }
        while (i + 1 < text.size() && text[i + 1] == ' ')
            ++i;
    }
    return line;
}

SweepPoint kept(const Plan& plan, const PointResult& result) {
    return {.id = static_cast<std::int64_t>(result.point),
            .values = compact(plan.valuesJson(result.point)),
            .refusal = result.refusal,
            .figures = compact(figuresJson(result.figures)),
            .fingerprint = hexadecimal(result.fingerprint),
            .replications = result.replications};
}

Error otherSweep(const std::string& path) {
    return {Error::Cause::badInput, path,
            "it holds another sweep (or the project has changed since); name another file, or delete it."};
}

/// The sweep in a file that is finished; nullopt where there is no file.
Result<std::optional<Sweep>> finished(const std::string& path, const SweepHead& head) {
    if (!std::filesystem::exists(model::pathOf(path))) return std::optional<Sweep>();
    auto sweep = store::loadSweep(path);
    if (!sweep) return sweep.error();
    if (sweep->head != head) return otherSweep(path);
    if (!sweep->complete())
        return Error{Error::Cause::badInput, path, "points are missing in it; delete it."};
    return std::optional<Sweep>(std::move(*sweep));
}

std::string partOf(const SweepHead& head) {
    return std::to_string(head.shard) + " of " + std::to_string(head.shards);
}

} // namespace

SweepHead headOf(const Plan& plan, std::int64_t shard, std::int64_t shards) {
    return {.plan = planText(plan),
            .points = static_cast<std::int64_t>(plan.size()),
            .shard = shard,
            .shards = shards};
}

Result<Sweep> runSweep(const Plan& plan, const SweepHead& head, const std::string& path, int threads,
                       sim::Progress* progress, std::stop_token stop) {
    auto before = finished(path, head);
    if (!before) return before.error();
    if (*before) return std::move(**before);
    const std::string part = path + ".part";
    auto progressFile = store::SweepProgress::open(part, head);
    if (!progressFile) return progressFile.error();
    const auto done = progressFile->done();
    if (!done) return done.error();
    std::vector<std::size_t> points;
    for (std::int64_t id = head.shard - 1; id < head.points; id += head.shards)
        if (!done->contains(id)) points.push_back(static_cast<std::size_t>(id));
    auto count = done->size();
    const auto keep = [&](std::vector<PointResult> results) {
        std::vector<SweepPoint> rows;
        for (const auto& result : results) {
            rows.push_back(kept(plan, result));
            if (progress) progress->events += result.events;
        }
        count += rows.size();
        if (progress) progress->share = static_cast<double>(count) / static_cast<double>(head.own());
        return progressFile->save(rows);
    };
    if (const auto ran = runPoints(plan, std::move(points), threads, keep, stop); !ran) return ran.error();
    auto sweep = store::loadSweep(part);
    if (!sweep) return sweep.error();
    if (auto saved = store::saveSweep(path, *sweep); !saved) return saved.error();
    progressFile = Error{};
    std::error_code ignored; // the finished file is there; what is left of the other does no harm
    std::filesystem::remove(model::pathOf(part), ignored);
    return sweep;
}

Result<Sweep> mergedSweep(const std::vector<std::string>& paths) {
    std::map<std::int64_t, std::string> parts;
    Sweep whole;
    std::string first;
    for (const auto& path : paths) {
        const auto refused = [&](const std::string& why) { return Error{Error::Cause::badInput, path, why}; };
        auto sweep = store::loadSweep(path);
        if (!sweep) return sweep.error();
        const SweepHead& head = sweep->head;
        if (first.empty()) {
            first = path;
            whole.head = head;
        }
        if (head.plan != whole.head.plan || head.points != whole.head.points)
            return refused("it is part of another sweep than " + first + ".");
        if (head.shards != whole.head.shards)
            return refused("it is part " + partOf(head) + ", but " + first + " is part " +
                           partOf(whole.head) + ".");
        if (const auto twice = parts.find(head.shard); twice != parts.end())
            return refused("part " + partOf(head) +
                           (twice->second == path ? " is named twice."
                                                  : " is there twice: in " + twice->second + " as well."));
        if (!sweep->complete())
            return refused("part " + partOf(head) +
                           " is not finished: " + std::to_string(sweep->points.size()) + " of " +
                           std::to_string(head.own()) + " points; run it again.");
        parts[head.shard] = path;
        std::ranges::move(sweep->points, std::back_inserter(whole.points));
    }
    std::string missing;
    for (std::int64_t shard = 1; shard <= whole.head.shards; ++shard)
        if (!parts.contains(shard)) missing += (missing.empty() ? "" : ", ") + std::to_string(shard);
    if (!missing.empty())
        return Error{Error::Cause::badInput,
                     {},
                     "of " + std::to_string(whole.head.shards) + " parts these are missing: " + missing +
                         "; run them, or name their files."};
    std::ranges::sort(whole.points, {}, &SweepPoint::id);
    whole.head.shard = 1;
    whole.head.shards = 1;
    return whole;
}

} // namespace burst::app
