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

void EnvironmentPool::list(EnvironmentIndex index) {
    Environment& environment = all_[index];
    List& list = listFor(environment);
    EnvironmentIndex before = list.first;
    if (!environment.provisioned && (reuse_ == Reuse::newest || reuse_ == Reuse::oldest))
        while (before != none && all_[before].ordinal > environment.ordinal)
            before = all_[before].next;
    environment.next = before;
    environment.previous = before == none ? list.last : all_[before].previous;
    (environment.previous == none ? list.first : all_[environment.previous].next) = index;
    (before == none ? list.last : all_[before].previous) = index;
    environment.listed = true;
    ++list.count;
}

void EnvironmentPool::unlist(EnvironmentIndex index) {
    Environment& environment = all_[index];
    List& list = listFor(environment);
    (environment.previous == none ? list.first : all_[environment.previous].next) = environment.next;
    (environment.next == none ? list.last : all_[environment.next].previous) = environment.previous;
    environment.previous = environment.next = none;
    environment.listed = false;
    --list.count;
}

EnvironmentIndex EnvironmentPool::pick(const List& list, std::uint64_t stream, std::uint64_t key) const {
    if (reuse_ != Reuse::random) return list.last;
    EnvironmentIndex found = list.first;
    for (auto steps = static_cast<std::size_t>(Draws(stream, Purpose::reuse, key).uniform() *
                                               static_cast<double>(list.count));
         steps > 0; --steps)
        found = all_[found].next;
    return found;
}

} // namespace burst::sim
