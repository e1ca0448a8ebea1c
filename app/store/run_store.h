#pragma once

#include "app/store/sqlite.h"
#include "models/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace burst::store {

/// One kept run: what went in, which program worked on it, what came out.
struct Run {
    std::int64_t id{};    ///< given by the store
    std::string started;  ///< UTC, "2026-11-21T10:15:00Z"
    std::string version;  ///< of the program
    std::string project;  ///< name
    std::string design;   ///< id
    std::string scenario; ///< id
    std::string seed;     ///< decimal
    std::int64_t replications{};
    std::string fingerprint; ///< of the events; equal for equal runs
    double wall{};           ///< s
    std::string input;       ///< the exact project text that ran; kept once however many runs share it
    std::string result;      ///< the result document
};

/// The run library: one SQLite file (write-ahead log, so that readers do not block a writer). All errors
/// carry the file's path; a damaged, locked or newer file is an Error and is left as it is.
class RunStore {
public:
    static constexpr int schemaVersion = 1;

    /// Opens the library, makes it if there is none, and brings an older one up to this version.
    static model::Result<RunStore> open(const std::string& path);
    /// The same for a file that has to exist.
    static model::Result<RunStore> openExisting(const std::string& path);

    /// Keeps a run; gives its id.
    model::Result<std::int64_t> save(const Run& run);
    /// All runs, newest first, without their input and result.
    model::Result<std::vector<Run>> list();
    /// One run with everything; nullopt when there is none with that id.
    model::Result<std::optional<Run>> find(std::int64_t id);
    enum class Removal { removed, notThere };
    /// Removes a run, and its input when no other run shares it.
    model::Result<Removal> remove(std::int64_t id);

private:
    explicit RunStore(Database database) : database_(std::move(database)) {}
    static model::Result<RunStore> prepared(model::Result<Database> database);
    model::Result<void> migrate();
    model::Result<std::int64_t> inputId(const std::string& text);
    Database database_;
};

} // namespace burst::store
