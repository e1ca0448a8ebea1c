#include "simulator/mechanisms/task_pool.h"

#include <algorithm>

namespace burst::sim {

TaskIndex TaskPool::create() {
    TaskIndex index;
    if (free_.empty()) {
        index = static_cast<TaskIndex>(tasks_.size());
        tasks_.emplace_back();
    } else {
        index = free_.back();
        free_.pop_back();
    }
    Task& task = tasks_[index];
    const std::uint32_t generation = task.generation;
    task = Task{};
    task.generation = generation;
    task.ordinal = created_++;
    task.cpu = SharedCpu(processors_);
    return index;
}

void TaskPool::serve(TaskIndex index) {
    tasks_[index].state = Task::State::serving;
    ++serving_;
    link(index);
}

void TaskPool::drain(TaskIndex index) {
    unlink(index);
    --serving_;
    tasks_[index].state = Task::State::draining;
}

void TaskPool::destroy(TaskIndex index) {
    tasks_[index].state = Task::State::gone;
    ++tasks_[index].generation;
    free_.push_back(index);
}

void TaskPool::reload(TaskIndex index, std::uint32_t load) {
    const bool serving = tasks_[index].state == Task::State::serving;
    if (serving) unlink(index);
    tasks_[index].load = load;
    if (serving) link(index);
}

void TaskPool::link(TaskIndex index) {
    Task& task = tasks_[index];
    List& list = heads_[task.load];
    task.previous = list.last;
    task.next = none;
    (list.last == none ? list.first : tasks_[list.last].next) = index;
    list.last = index;
    lowest_ = std::min(lowest_, task.load);
}

void TaskPool::unlink(TaskIndex index) {
    const Task& task = tasks_[index];
    List& list = heads_[task.load];
    (task.previous == none ? list.first : tasks_[task.previous].next) = task.next;
    (task.next == none ? list.last : tasks_[task.next].previous) = task.previous;
}

void TaskPool::findLowest() {
    while (lowest_ < concurrency_ && heads_[lowest_].first == none)
        ++lowest_;
}

TaskIndex TaskPool::leastBusy() {
    findLowest();
    return lowest_ < concurrency_ ? heads_[lowest_].first : none;
}

TaskIndex TaskPool::leastNeeded() {
    if (serving_ == 0) return none;
    findLowest();
    return heads_[lowest_].first;
}

TaskIndex TaskPool::youngestUnready() const {
    TaskIndex youngest = none;
    for (TaskIndex i = 0; i < tasks_.size(); ++i) {
        const Task& task = tasks_[i];
        if (task.state != Task::State::placing && task.state != Task::State::starting) continue;
        if (youngest == none || task.ordinal > tasks_[youngest].ordinal) youngest = i;
    }
    return youngest;
}

} // namespace burst::sim
