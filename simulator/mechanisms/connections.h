#pragma once

#include "simulator/kernel/event.h"

#include <cstdint>
#include <vector>

namespace burst::sim {

/// Who may keep a connection: an environment of a caller's node.
using HolderIndex = std::uint32_t;

/// The connections of one database instance: at most so many are open. A holder keeps its connections when
/// its query is over and uses them again; they close when they were idle for a given time. Without a holder a
/// connection closes with its query. Rows are dense by node and environment; memory follows their number.
class Connections {
public:
    Connections() = default;
    /// @param limit  open at once, >= 1   @param idle  how long a holder keeps an idle one
    Connections(std::int64_t limit, Duration idle) : limit_(limit), idle_(idle) {}

    /// The holder for an environment of a node.
    HolderIndex holder(NodeIndex node, std::uint32_t environment) {
        if (node >= places_.size()) places_.resize(std::size_t{node} + 1);
        auto& ofNode = places_[node];
        if (environment >= ofNode.size()) ofNode.resize(std::size_t{environment} + 1, none);
        HolderIndex& place = ofNode[environment];
        if (place == none) {
            place = static_cast<HolderIndex>(holders_.size());
            holders_.emplace_back();
        }
        return place;
    }

    /// Takes a connection, an idle one of the holder first (`none`: nobody keeps it); false at the limit.
    bool take(HolderIndex index) {
        if (index != none && holders_[index].idle > 0) {
            if (--holders_[index].idle == 0) unlink(index);
            ++busy_;
            return true;
        }
        if (open_ >= limit_) return false;
        ++open_;
        ++busy_;
        return true;
    }
    /// A query is over; the connection stays open if it has a holder.
    void giveBack(HolderIndex index, Time now) {
        --busy_;
        if (index == none) {
            --open_;
            return;
        }
        Holder& holder = holders_[index];
        if (holder.idle++ > 0) unlink(index);
        holder.closesAt = now + idle_;
        holder.previous = last_;
        holder.next = none;
        (last_ == none ? first_ : holders_[last_].next) = index;
        last_ = index;
    }
    /// When the next idle connections close; `never` without any.
    [[nodiscard]] Time nextClose() const { return first_ == none ? never : holders_[first_].closesAt; }
    /// Closes what has been idle for too long.
    void closeIdle(Time now) {
        while (nextClose() <= now) {
            Holder& holder = holders_[first_];
            open_ -= holder.idle;
            holder.idle = 0;
            unlink(first_);
        }
    }

    [[nodiscard]] std::int64_t limit() const { return limit_; }
    [[nodiscard]] std::int64_t open() const { return open_; }
    [[nodiscard]] std::int64_t busy() const { return busy_; }

private:
    struct Holder {
        std::int64_t idle{0};
        Time closesAt{never};
        HolderIndex previous{none}; ///< among those with idle connections, by when they close
        HolderIndex next{none};
    };
    void unlink(HolderIndex index) {
        const Holder& holder = holders_[index];
        (holder.previous == none ? first_ : holders_[holder.previous].next) = holder.next;
        (holder.next == none ? last_ : holders_[holder.next].previous) = holder.previous;
    }

    std::int64_t limit_{1};
    Duration idle_{0};
    std::int64_t open_{0};
    std::int64_t busy_{0};
    std::vector<Holder> holders_;
    std::vector<std::vector<HolderIndex>> places_;
    HolderIndex first_{none};
    HolderIndex last_{none};
};

} // namespace burst::sim
