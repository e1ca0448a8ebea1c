#pragma once

#include "simulator/network/network.h"

#include <optional>

namespace burst::sim {

/// Reads what is set on a link of the role "call". What its source says of all its calls (the patience of a
/// client, the integration timeout of a gateway) is read from there.
void readCall(LinkSpec& link, const model::Settings& settings, const NodeSpec& source,
              const NodeSpec& target);

/// What such a link is beyond plain, or nullopt: then it costs the kernel nothing. Fills in what of it the
/// LinkSpec says. The fallback stays open: it is another link, see compile.
[[nodiscard]] std::optional<LinkDetail> linkDetail(LinkSpec& link, const model::Settings& settings);

} // namespace burst::sim
