#pragma once

#include "models/design.h"

#include <optional>
#include <string>
#include <string_view>

namespace burst::model {

/// A picture on a note, under its key "picture": { "png": BASE64, "size": [width, height] }. The text of the
/// note stands below it.
struct NotePicture {
    static constexpr std::size_t mostBytes = 1024 * 1024; ///< of the PNG file
    static constexpr int mostPixels = 800;                ///< of its longer side
    static constexpr double leastSide = 20.0;
    static constexpr double mostSide = 4000.0;

    std::string png; ///< base64
    double width{};  ///< on the canvas, in px at 100 % zoom, leastSide..mostSide
    double height{};
    bool operator==(const NotePicture&) const = default;
};

/// As NotePicture::width and height.
struct PictureSize {
    double width{};
    double height{};
};

inline constexpr std::string_view pictureKey = "picture";

/// Whether a value under `pictureKey` can be taken; the PNG itself is not looked into.
[[nodiscard]] std::optional<PictureSize> readPictureSize(const Tree& value);
/// That of pictureOf(), without a copy of the PNG.
[[nodiscard]] std::optional<PictureSize> pictureSizeOf(const Note& note);
/// nullopt for a note without one, and where the value cannot be read.
[[nodiscard]] std::optional<NotePicture> pictureOf(const Note& note);
/// Sizes are kept in whole pixels.
void setPicture(Note& note, const NotePicture& picture);

} // namespace burst::model
