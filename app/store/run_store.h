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
    bool complete{true};     ///< false: it was stopped
    /// What the list shows of the result; absent where nothing was measured or priced.
    std::int64_t requests{};            ///< offered, of all replications
    std::optional<double> p95;          ///< s
    std::optional<double> errors;       ///< share of the requests that ended, 0..1
    std::optional<double> month;        ///< cost at the prices of its time
    std::string currency;               ///< of `month`
    bool monthIsLeast{false};           ///< prices were missing in it
    std::optional<std::string> changes; ///< since the run before of the same design; absent = not looked at
    std::string tag;                    ///< the user's
    std::string note;                   ///< the user's
    std::string question;               ///< questionKey(); empty where it does not answer it
    std::string input;   ///< the exact project text that ran; kept once however many runs share it
    std::string result;  ///< the result document
    std::string summary; ///< packSummary(); empty in what an earlier version kept
};

/// The run library: one SQLite file (write-ahead log, so that readers do not block a writer). All errors
/// carry the file's path; a damaged, locked or newer file is an Error and is left as it is.
class RunStore {
public:
    static constexpr int schemaVersion = 2;

    /// Opens the library, makes it if there is none, and brings an older one up to this version.
    static model::Result<RunStore> open(const std::string& path);
    /// The same for a file that has to exist.
    static model::Result<RunStore> openExisting(const std::string& path);

    /// Keeps a run; gives its id, which is the one that it has already, if any.
    model::Result<std::int64_t> save(const Run& run);
    /// All runs, newest first, without their input, result and summary.
    model::Result<std::vector<Run>> list();
    /// One run with everything; nullopt when there is none with that id.
    model::Result<std::optional<Run>> find(std::int64_t id);
    /// The newest run that answers the question as a whole, with everything.
    model::Result<std::optional<Run>> answer(const std::string& question);
    /// The run of the same project and design before this one, with everything.
    model::Result<std::optional<Run>> before(const Run& run);
    /// What the user says of a run.
    model::Result<void> describe(std::int64_t id, const std::string& tag, const std::string& note);
    model::Result<void> setChanges(std::int64_t id, const std::string& changes);
    enum class Removal { removed, notThere };
    /// Removes a run, and its input when no other run shares it.
    model::Result<Removal> remove(std::int64_t id);
    /// Gives the room of removed runs back to the disk.
    model::Result<void> compact();
    /// Bytes of the file and of what is written beside it.
    [[nodiscard]] std::int64_t size() const;

private:
    explicit RunStore(Database database) : database_(std::move(database)) {}
    static model::Result<RunStore> prepared(model::Result<Database> database);
    model::Result<void> migrate();
    model::Result<std::int64_t> inputId(const std::string& text);
    model::Result<std::optional<Run>> only(Statement select);
    Database database_;
};

/// The run library of this user, which the window and the command line share.
[[nodiscard]] std::string standardLibrary();

} // namespace burst::store
