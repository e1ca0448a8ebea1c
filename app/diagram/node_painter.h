#pragma once

#include "app/diagram/theme.h"
#include "models/catalog.h"
#include "models/design.h"
#include "models/finding.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace burst::app {

enum class NodeText { title, config, metric, badge };
/// The fonts of node pictures: fixed pixel sizes, because they zoom with the canvas.
[[nodiscard]] QFont nodeFont(NodeText use);

/// A pill on the upper edge of a node: icon, number and word.
struct Badge {
    State state{State::idle};
    QString text;
    QString reason{}; ///< the same as a sentence, for who wonders
    bool operator==(const Badge&) const = default;
};

/// What a run or an estimate adds to a node.
struct NodeOverlay {
    /// How far its figures may be trusted.
    enum class Basis {
        run,      ///< simulated
        stale,    ///< simulated with an older value of the design
        estimate, ///< worked out without a simulation
    };
    QString metric;                    ///< "p95 412 ms"
    QString more;                      ///< below it, where there is no curve: "12 USD a month"
    std::optional<double> utilisation; ///< 0..1, the bar
    std::vector<double> spark;         ///< the small curve; empty = none
    std::vector<Badge> badges;
    Basis basis{Basis::run};
    double rate{};      ///< requests per second that arrive
    double cost{};      ///< of a month
    QString currency{}; ///< of the cost; empty = it is not known
    QString remark{};   ///< a sentence for who wonders, such as how it differs from another run
    bool operator==(const NodeOverlay&) const = default;
};

/// All that the picture of a node shows, so that it can be painted without the design.
struct NodeLook {
    QRectF rect;
    QString kind;
    QString category;
    QString title;
    QString config; ///< one line of settings
    bool hasInput{false};
    bool hasOutput{false};
    bool hasFailure{false};
    int problems{};
    model::Finding::Severity worst{model::Finding::Severity::hint};
    NodeOverlay overlay;
    QColor header; ///< instead of that of the category, where valid
    QColor headerText{"white"};
    bool stacked{false}; ///< stands for several: a second outline shows behind it
    bool locked{false};
    bool disabled{false}; ///< switched off: hatched, dashed, without figures
};

/// The colour of the header, and of the whole block when it is small.
[[nodiscard]] QColor headerColor(const NodeLook& look);

/// How a node takes part in what the user does.
struct NodeStates {
    bool selected{false};
    bool focused{false};
    bool hovered{false};
    bool reference{false}; ///< others are aligned to it
    bool dimmed{false};    ///< cannot be connected to while a wire is dragged
    bool portGlow{false};  ///< can
    bool operator==(const NodeStates&) const = default;
};

[[nodiscard]] NodeLook lookOf(const model::Node& node, const model::Design& design,
                              const model::Catalog& catalog);

/// Whether requests failed, timed out or got lost there in the run that is shown.
[[nodiscard]] bool hasFailures(const NodeOverlay& overlay);

/// The colour of a utilisation, 0..1; beyond, that of the nearer end.
[[nodiscard]] QColor heatColor(const Theme& theme, double share);

/// The zoom from which a node is painted with all that its look holds.
inline constexpr double fullPicture = 0.6;
/// Zoom from which names are shown.
inline constexpr double namesFrom = 0.35;

/// Paints a node at look.rect.
/// @param scale  zoom, 1 = 100 %: below 0.6, 0.35 and 0.15 the picture gets simpler; the icon stays down to
///               0.15, and the red mark of a node with failures at every zoom (below 0.15 the whole block is
///               red)
void paintNode(QPainter& painter, const NodeLook& look, const NodeStates& states, const Theme& theme,
               double scale);

/// What paintNode() may touch.
[[nodiscard]] QRectF paintedRect(const NodeLook& look);

} // namespace burst::app
