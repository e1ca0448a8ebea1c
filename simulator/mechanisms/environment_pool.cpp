#include "simulator/mechanisms/environment_pool.h"

namespace burst::sim {

EnvironmentPool::Reuse EnvironmentPool::reuseOf(std::string_view name) {
    if (name == "least-recent") return Reuse::leastRecent;
    if (name == "newest") return Reuse::newest;
    if (name == "oldest") return Reuse::oldest;
    if (name == "random") return Reuse::random;
    return Reuse::mostRecent;
}

EnvironmentIndex EnvironmentPool::create(Time now) {
    EnvironmentIndex index;
    std::uint32_t generation = 0;
    if (free_.empty()) {
        index = static_cast<EnvironmentIndex>(all_.size());
        all_.emplace_back();
    } else {
        index = free_.back();
        free_.pop_back();
        generation = all_[index].generation;
        all_[index] = Environment{};
    }
    all_[index].generation = generation;
    all_[index].created = now;
    all_[index].ordinal = created_++;
    return index;
}

void EnvironmentPool::destroy(EnvironmentIndex index) {
    ++all_[index].generation;
    free_.push_back(index);
}

void EnvironmentPool::remove(EnvironmentIndex index) {
    unlink(index);
    destroy(index);
}

/// Puts an environment into the idle list before another one (none: at the end).
void EnvironmentPool::link(EnvironmentIndex index, EnvironmentIndex before) {
    Environment& environment = all_[index];
    environment.next = before;
    environment.previous = before == none ? last_ : all_[before].previous;
    (environment.previous == none ? first_ : all_[environment.previous].next) = index;
    (before == none ? last_ : all_[before].previous) = index;
    ++idleCount_;
}

void EnvironmentPool::unlink(EnvironmentIndex index) {
    Environment& environment = all_[index];
    (environment.previous == none ? first_ : all_[environment.previous].next) = environment.next;
    (environment.next == none ? last_ : all_[environment.next].previous) = environment.previous;
    environment.previous = environment.next = none;
    --idleCount_;
}

void EnvironmentPool::makeIdle(EnvironmentIndex index) {
    all_[index].call = none;
    EnvironmentIndex before = first_;
    if (reuse_ == Reuse::newest || reuse_ == Reuse::oldest)
        while (before != none && all_[before].ordinal > all_[index].ordinal)
            before = all_[before].next;
    link(index, before);
}

EnvironmentIndex EnvironmentPool::take(std::uint64_t stream, std::uint64_t key) {
    if (first_ == none) return none;
    EnvironmentIndex index = first_;
    switch (reuse_) {
    case Reuse::mostRecent:
    case Reuse::newest:
        break;
    case Reuse::leastRecent:
    case Reuse::oldest:
        index = last_;
        break;
    case Reuse::random:
        for (auto steps = static_cast<std::size_t>(Draws(stream, Purpose::reuse, key).uniform() *
                                                   static_cast<double>(idleCount_));
             steps > 0; --steps)
            index = all_[index].next;
        break;
    }
    unlink(index);
    return index;
}

} // namespace burst::sim
