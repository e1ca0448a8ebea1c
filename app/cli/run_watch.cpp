#include "app/cli/run_watch.h"

#include "models/units.h"

#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <mutex>

namespace burst::app {

namespace {

/// Signal handlers can reach nothing but a global.
volatile std::sig_atomic_t interrupts = 0;

extern "C" void onInterrupt(int signal) {
    interrupts = 1;
    std::signal(signal, SIG_DFL);
}

constexpr auto glance = std::chrono::milliseconds(50);
constexpr int glancesPerLine = 5;

} // namespace

void catchInterrupts() {
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

bool interrupted() {
    return interrupts != 0;
}

RunWatch::RunWatch(Display display, std::string title)
    : display_(display),
      title_(std::move(title)),
      thread_([this](const std::stop_token& end) { watch(end); }) {}

RunWatch::~RunWatch() {
    thread_.request_stop();
    thread_.join();
    if (display_ == Display::shown) std::fputs("\r\033[K", stderr);
}

void RunWatch::watch(const std::stop_token& end) {
    const auto started = std::chrono::steady_clock::now();
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    for (int i = 1; !end.stop_requested(); ++i) {
        wake.wait_for(lock, end, glance, [] { return false; });
        if (interrupted()) run_.request_stop();
        if (display_ == Display::shown && i % glancesPerLine == 0)
            show(std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count());
    }
}

void RunWatch::show(double elapsed) const {
    const double share = progress_.share.load();
    const auto events = static_cast<double>(progress_.events.load());
    std::string line = "\r" + title_ + "  " + model::showQuantity(share, model::Unit::ratio);
    if (elapsed > 0) line += "  " + model::showQuantity(events / elapsed, model::Unit::none) + " events/s";
    if (share > 0.001)
        line += "  " + model::showQuantity(elapsed * (1 - share) / share, model::Unit::seconds) + " left";
    std::fputs((line + "\033[K").c_str(), stderr);
}

} // namespace burst::app
