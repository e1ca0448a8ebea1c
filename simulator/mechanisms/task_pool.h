#pragma once

#include "simulator/mechanisms/shared_cpu.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace burst::sim {

using TaskIndex = std::uint32_t;

/// A running copy of a service that works on several requests at once.
struct Task {
    enum class State : std::uint8_t {
        gone,
        placing,  ///< a place is being found; not billed
        starting, ///< image and program are being loaded
        serving,
        draining, ///< takes no new requests and ends with its last one
    };
    State state{State::gone};
    std::uint32_t generation{0};
    std::uint32_t load{0};      ///< requests inside
    std::uint32_t computing{0}; ///< of them those at their own work
    std::uint32_t begun{0};     ///< requests taken in this metric period, its warm-up left out
    std::uint32_t timer{0};     ///< number of the event that counts, of those for the shared processors
    TaskIndex previous{none};   ///< among the serving ones with the same load
    TaskIndex next{none};
    CallIndex firstCall{none};
    std::uint64_t ordinal{0}; ///< order of launch
    Time billedFrom{0};
    Time countsFrom{0}; ///< from then on it is part of the metric
    Time settledAt{0};
    double area{0.0}; ///< what the metric counts, times ns, in this period
    SharedCpu cpu;
};

/// The tasks of one service. Those that serve are kept by their load, longest at that load first, so that the
/// least busy is found at once. Rows are used again; memory follows the highest number alive.
class TaskPool {
public:
    TaskPool(std::uint32_t concurrency, double processors)
        : heads_(concurrency + 1, List{}), concurrency_(concurrency), processors_(processors) {}

    [[nodiscard]] Task& operator[](TaskIndex index) { return tasks_[index]; }
    /// Rows, those of tasks that are gone included.
    [[nodiscard]] std::size_t size() const { return tasks_.size(); }

    TaskIndex create();
    /// Starts to take requests.
    void serve(TaskIndex index);
    /// A serving task takes no more requests.
    void drain(TaskIndex index);
    /// A task that does not serve is gone.
    void destroy(TaskIndex index);
    /// One request more or less inside.
    void enter(TaskIndex index) { reload(index, tasks_[index].load + 1); }
    void leave(TaskIndex index) { reload(index, tasks_[index].load - 1); }

    /// Tasks that take requests now.
    [[nodiscard]] std::uint32_t serving() const { return serving_; }
    /// The serving task with the fewest requests, if it has room; else `none`.
    [[nodiscard]] TaskIndex leastBusy();
    /// The serving task with the fewest requests, full or not; `none` without any.
    [[nodiscard]] TaskIndex leastNeeded();
    /// The task launched last of those that do not serve yet; `none` without any.
    [[nodiscard]] TaskIndex youngestUnready() const;

private:
    struct List {
        TaskIndex first{none};
        TaskIndex last{none};
    };
    void reload(TaskIndex index, std::uint32_t load);
    void link(TaskIndex index);
    void unlink(TaskIndex index);
    void findLowest();

    std::vector<Task> tasks_;
    std::vector<TaskIndex> free_;
    std::vector<List> heads_;  ///< by load
    std::uint32_t lowest_{0};  ///< no serving task has a lower load
    std::uint32_t serving_{0}; ///< number of them
    std::uint32_t concurrency_{1};
    double processors_{1.0};
    std::uint64_t created_{0};
};

} // namespace burst::sim
