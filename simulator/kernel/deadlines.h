#pragma once

#include "simulator/kernel/event.h"

#include <cstdint>
#include <vector>

namespace burst::sim {

/// Time limits of calls over links. All calls over one link have the same limit, so they run out in the
/// order in which they were sent: a list per link with one pending event, instead of one event per call
/// that is nearly always stale.
class Deadlines {
public:
    explicit Deadlines(std::size_t links) : lists_(links) {}

    /// Adds a limit at `at`, not earlier than those before it on this link. Returns its entry.
    std::uint32_t add(LinkIndex link, CallIndex call, Time at) {
        std::uint32_t index;
        if (free_ == none) {
            index = static_cast<std::uint32_t>(entries_.size());
            entries_.emplace_back();
        } else {
            index = free_;
            free_ = entries_[index].next;
        }
        List& list = lists_[link];
        entries_[index] = {at, call, list.last, none};
        (list.last == none ? list.first : entries_[list.last].next) = index;
        list.last = index;
        return index;
    }
    /// The limit is another row's now.
    void hand(std::uint32_t index, CallIndex to) { entries_[index].call = to; }
    void remove(LinkIndex link, std::uint32_t index) {
        List& list = lists_[link];
        Entry& entry = entries_[index];
        (entry.previous == none ? list.first : entries_[entry.previous].next) = entry.next;
        (entry.next == none ? list.last : entries_[entry.next].previous) = entry.previous;
        entry.next = free_;
        free_ = index;
    }
    /// When the oldest limit of the link runs out; `never` when there is none.
    [[nodiscard]] Time first(LinkIndex link) const {
        const auto index = lists_[link].first;
        return index == none ? never : entries_[index].at;
    }
    [[nodiscard]] CallIndex firstCall(LinkIndex link) const { return entries_[lists_[link].first].call; }
    /// Whether an event for this link is pending already; marks it as pending.
    bool arm(LinkIndex link) {
        const bool was = lists_[link].armed;
        lists_[link].armed = true;
        return !was;
    }
    void disarm(LinkIndex link) { lists_[link].armed = false; }

private:
    struct Entry {
        Time at{};
        CallIndex call{none};
        std::uint32_t previous{none};
        std::uint32_t next{none};
    };
    struct List {
        std::uint32_t first{none};
        std::uint32_t last{none};
        bool armed{false};
    };
    std::vector<Entry> entries_;
    std::vector<List> lists_;
    std::uint32_t free_{none};
};

} // namespace burst::sim
