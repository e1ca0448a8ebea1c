#pragma once

#include "models/ids.h"
#include "simulator/tracing/trace.h"

#include <QObject>
#include <QTimer>

#include <set>
#include <vector>

namespace burst::app {

/// Goes through the calls of one request in the order in which they were made, and tells after each which
/// nodes and links it has reached so far.
class PathPlayer : public QObject {
    Q_OBJECT

public:
    explicit PathPlayer(QObject* parent);

    /// Begins with the first call. @param trace  outlives the playing
    void play(const sim::Trace& trace);
    void stop();
    [[nodiscard]] bool isPlaying() const { return timer_.isActive(); }

signals:
    /// @param time  s of simulated time at which the latest call arrived
    void reached(const std::set<model::NodeId>& nodes, const std::set<model::LinkId>& links, double time);
    void ended(); ///< by itself, or stopped

private:
    void step();

    const sim::Trace* trace_{nullptr};
    std::vector<std::size_t> order_; ///< of the calls
    std::size_t next_{0};
    std::set<model::NodeId> nodes_;
    std::set<model::LinkId> links_;
    QTimer timer_;
};

} // namespace burst::app
