#pragma once

#include "simulator/experiment.h"

#include <stop_token>
#include <string>
#include <thread>

namespace burst::app {

/// Accompanies one run: shows its progress on standard error and turns Ctrl-C into a stop request. A second
/// Ctrl-C ends the program at once.
class RunWatch {
public:
    enum class Display { shown, hidden };
    RunWatch(Display display, std::string title);
    ~RunWatch();
    RunWatch(const RunWatch&) = delete;
    RunWatch& operator=(const RunWatch&) = delete;

    [[nodiscard]] sim::Progress& progress() { return progress_; }
    [[nodiscard]] std::stop_token token() const { return run_.get_token(); }

private:
    void watch(const std::stop_token& end);
    void show(double elapsed) const;

    Display display_{Display::hidden};
    std::string title_;
    sim::Progress progress_;
    std::stop_source run_;
    std::jthread thread_; ///< last: it uses the others
};

/// Makes Ctrl-C a request to finish early instead of the end of the program. Called once, by main().
void catchInterrupts();

/// Whether Ctrl-C was pressed.
[[nodiscard]] bool interrupted();

} // namespace burst::app
