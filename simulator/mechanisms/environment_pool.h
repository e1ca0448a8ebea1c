#pragma once

#include "simulator/kernel/event.h"
#include "simulator/random/draws.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace burst::sim {

using EnvironmentIndex = std::uint32_t;

/// Where code runs. Serves one request at a time, or several.
struct Environment {
    Time created{};
    Time expiresAt{never};   ///< while idle: when it is removed
    Time timerAt{never};     ///< its one pending event that counts
    Time readyAt{};          ///< when it has started: handlers begin no earlier
    Time billedFrom{};       ///< begin of the time that is billed together
    Duration billed{};       ///< metered of that time already
    std::uint64_t ordinal{}; ///< order of creation
    EnvironmentIndex previous{none};
    EnvironmentIndex next{none};
    std::uint32_t generation{};
    std::uint32_t running{0}; ///< requests it works on; 0 = idle
    std::uint32_t epoch{0};   ///< of its version: another one now means that it ends after its work
    std::uint8_t version{0};  ///< which of the two versions that may be in service
    bool provisioned{false};
    bool spare{false};    ///< kept besides those at work, until it is needed
    bool reserved{false}; ///< its work counts against the function's reservation
    bool listed{false};   ///< may take another request
    bool used{false};     ///< has run an invocation, or was started ahead of one
    bool reset{false};    ///< a time-out stopped it: the next invocation starts the runtime again
};

/// The environments of one function: those that are full are known by their index, those with room for a
/// request are kept in lists, in the order in which they are used again. Rows are used again; memory follows
/// the highest number alive.
class EnvironmentPool {
public:
    enum class Reuse { mostRecent, leastRecent, newest, oldest, random };
    [[nodiscard]] static Reuse reuseOf(std::string_view name);
    /// Two versions, each with provisioned environments and others.
    static constexpr std::size_t listCount = 4;

    explicit EnvironmentPool(Reuse reuse) : reuse_(reuse) {}

    [[nodiscard]] Environment& operator[](EnvironmentIndex index) { return all_[index]; }
    [[nodiscard]] const Environment& operator[](EnvironmentIndex index) const { return all_[index]; }
    /// A new environment that is not listed.
    EnvironmentIndex create(Time now);
    /// An environment that is not listed is gone.
    void destroy(EnvironmentIndex index);
    /// It has room and may be used: puts it into the list of its version and sort.
    void list(EnvironmentIndex index);
    void unlist(EnvironmentIndex index);
    /// The environment that is used next, left in its list; none if there is none. Expired ones are not
    /// looked at here. `stream` and `key` of the request serve random reuse only.
    [[nodiscard]] EnvironmentIndex next(std::size_t list, std::uint64_t stream, std::uint64_t key) const {
        const EnvironmentIndex first = lists_[list].first;
        // Provisioned ones are always taken most recent first.
        if (first == none || reuse_ == Reuse::mostRecent || reuse_ == Reuse::newest ||
            all_[first].provisioned)
            return first;
        return pick(lists_[list], stream, key);
    }
    /// The environment from which `next` leads to the others of the list; none if it is empty.
    [[nodiscard]] EnvironmentIndex first(std::size_t list) const { return lists_[list].first; }
    /// The one from which `previous` leads to the others of the list; none if it is empty.
    [[nodiscard]] EnvironmentIndex last(std::size_t list) const { return lists_[list].last; }
    /// Rows: all environments alive are among them.
    [[nodiscard]] EnvironmentIndex size() const { return static_cast<EnvironmentIndex>(all_.size()); }

    [[nodiscard]] static std::size_t listOf(std::uint8_t version, bool provisioned) {
        return 2U * version + (provisioned ? 1U : 0U);
    }

private:
    struct List {
        EnvironmentIndex first{none}; ///< the one used last, or created last
        EnvironmentIndex last{none};
        std::size_t count{0};
    };
    [[nodiscard]] List& listFor(const Environment& environment) {
        return lists_[listOf(environment.version, environment.provisioned)];
    }

    [[nodiscard]] EnvironmentIndex pick(const List& list, std::uint64_t stream, std::uint64_t key) const;

    Reuse reuse_{Reuse::mostRecent};
    std::vector<Environment> all_;
    std::vector<EnvironmentIndex> free_;
    std::array<List, listCount> lists_{};
    std::uint64_t created_{0};
};

} // namespace burst::sim
