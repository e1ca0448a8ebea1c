#pragma once

#include <string_view>
#include <vector>

namespace burst {

/// The bytes of a data file in resources/ ("platforms/aws.json"); empty if there is none of that name.
std::string_view resource(std::string_view path);

/// The paths of all embedded files, sorted.
std::vector<std::string_view> resourcePaths();

} // namespace burst
