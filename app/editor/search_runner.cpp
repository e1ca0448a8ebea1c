#include "app/editor/search_runner.h"

#include <exception>
#include <string>
#include <utility>

namespace burst::app {

namespace {
constexpr int searchWatchEvery = 100; // ms
} // namespace

SearchRunner::SearchRunner(QObject* parent) : QObject(parent) {
    watch_.setInterval(searchWatchEvery);
    connect(&watch_, &QTimer::timeout, this, &SearchRunner::look);
}

SearchRunner::~SearchRunner() {
    worker_.request_stop();
}

void SearchRunner::run(std::shared_ptr<const Plan> plan, Aim aim, const SearchLimits& limits) {
    stop();
    plan_ = std::move(plan);
    aim_ = std::move(aim);
    found_.reset();
    refusal_.clear();
    outcome_.reset();
    done_ = false;
    progress_ = std::make_unique<sim::Progress>();
    worker_ = std::jthread([this, asked = plan_, aim = aim_, limits](std::stop_token stop) {
        try {
            outcome_ = optimise(*asked, aim, limits, progress_.get(), std::move(stop));
        } catch (const std::exception& problem) { // memory ran out: unsaved work must survive it
            outcome_ = model::Error{
                .where = {}, .text = std::string("The search could not go on: ") + problem.what() + "."};
        }
        done_ = true;
    });
    watch_.start();
}

void SearchRunner::stop() {
    if (!running()) return;
    worker_.request_stop();
    takeOver();
}

double SearchRunner::share() const {
    return progress_ ? progress_->share.load() : 0.0;
}

void SearchRunner::look() {
    if (done_)
        takeOver();
    else
        emit progressed();
}

void SearchRunner::takeOver() {
    watch_.stop();
    worker_.join();
    worker_ = {};
    if (outcome_ && *outcome_)
        found_ = std::move(**outcome_);
    else if (outcome_)
        refusal_ = QString::fromStdString(outcome_->error().text);
    outcome_.reset();
    emit ended();
}

} // namespace burst::app
