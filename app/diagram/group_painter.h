#pragma once

#include "app/diagram/node_painter.h"
#include "app/diagram/placement.h"
#include "app/diagram/theme.h"
#include "models/design.h"

#include <QRectF>
#include <QString>

#include <string_view>
#include <vector>

class QPainter;

namespace burst::app {

/// What a group can stand for.
struct GroupKind {
    const char* key;   ///< in files
    const char* title; ///< for people
};
/// Those with a colour and a word of their own: region, zone, VPC, domain, tenant.
[[nodiscard]] const std::vector<GroupKind>& groupKinds();

/// The word for the kind of a group: "VPC"; an unknown kind as it is written.
[[nodiscard]] QString groupKindTitle(std::string_view kind);
[[nodiscard]] QColor groupColor(const Theme& theme, std::string_view kind);

/// The picture of an open group.
struct GroupLook {
    QRectF rect;
    QString title;
    QString kind; ///< as in files
    bool selected{false};
    bool hovered{false};
    bool target{false}; ///< what is dragged would go into it
};
[[nodiscard]] GroupLook lookOf(const model::Group& group, const Placement::Frame& frame);

/// The zoom from which the toggle is drawn, and works.
inline constexpr double groupToggleZoom = 0.6;

/// Where a click collapses a frame or opens a box.
[[nodiscard]] QRectF groupToggle(const QRectF& rect);
/// The strip with the title, by which a frame is dragged.
[[nodiscard]] QRectF groupTitle(const QRectF& rect);

void paintGroup(QPainter& painter, const GroupLook& look, const Theme& theme, double scale);

/// A collapsed group as a node: how many nodes it hides, and what their rates, costs, problems and failures
/// add up to. A request that goes through several of them counts at each.
/// @param inside  the looks of the nodes that it hides
[[nodiscard]] NodeLook boxLook(const model::Group& group, const Placement::Frame& frame,
                               const std::vector<NodeLook>& inside, const Theme& theme);
/// What a box shows, in words.
[[nodiscard]] QString boxText(const NodeLook& box);

} // namespace burst::app
