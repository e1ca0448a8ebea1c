#pragma once

#include "simulator/kernel/event.h"
#include "simulator/random/draws.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace burst::sim {

using EnvironmentIndex = std::uint32_t;

/// Where code runs. Serves one request at a time.
struct Environment {
    Time created{};
    Time expiresAt{never}; ///< while idle: when it is removed
    Time timerAt{never};   ///< its one pending event that counts
    Time handlerStart{};
    Time deadline{never};    ///< of the invocation it runs
    Duration init{};         ///< spent on starting the runtime for the invocation it runs
    std::uint64_t ordinal{}; ///< order of creation
    CallIndex call{none};    ///< what it runs; none = idle
    EnvironmentIndex previous{none};
    EnvironmentIndex next{none};
    std::uint32_t generation{};
    bool provisioned{false};
    bool reserved{false}; ///< its work counts against the function's reservation
    bool used{false};     ///< has run an invocation
    bool reset{false};    ///< a time-out stopped it: the next invocation starts the runtime again
};

/// The environments of one function: those that run are known by their index, the idle ones are kept in
/// the order in which they are used again. Rows are used again; memory follows the highest number alive.
class EnvironmentPool {
public:
    enum class Reuse { mostRecent, leastRecent, newest, oldest, random };
    [[nodiscard]] static Reuse reuseOf(std::string_view name);

    explicit EnvironmentPool(Reuse reuse) : reuse_(reuse) {}

    [[nodiscard]] Environment& operator[](EnvironmentIndex index) { return all_[index]; }
    /// A new environment that is not idle.
    EnvironmentIndex create(Time now);
    /// An environment that is not idle is gone.
    void destroy(EnvironmentIndex index);
    /// An idle environment is gone.
    void remove(EnvironmentIndex index);
    /// Its work is done; it may be used again.
    void makeIdle(EnvironmentIndex index);
    /// Takes the idle environment that is used next out of the idle ones; none if there is none.
    /// Expired ones are not looked at here. `draws` serves random reuse only.
    EnvironmentIndex take(Draws draws);
    /// Rows: all environments alive are among them.
    [[nodiscard]] EnvironmentIndex size() const { return static_cast<EnvironmentIndex>(all_.size()); }
    /// The idle environment from which `next` leads to the others; none if there is none.
    [[nodiscard]] EnvironmentIndex firstIdle() const { return first_; }
    [[nodiscard]] std::size_t idleCount() const { return idleCount_; }

private:
    void link(EnvironmentIndex index, EnvironmentIndex before);
    void unlink(EnvironmentIndex index);

    Reuse reuse_{Reuse::mostRecent};
    std::vector<Environment> all_;
    std::vector<EnvironmentIndex> free_;
    EnvironmentIndex first_{none}; ///< of the idle ones: the one used last, or created last
    EnvironmentIndex last_{none};
    std::size_t idleCount_{0};
    std::uint64_t created_{0};
};

} // namespace burst::sim
