#include "models/note_picture.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace burst::model {

namespace {
const Tree* pictureIn(const Note& note) {
    for (const auto& [key, value] : note.extra)
        if (key == pictureKey) return &value;
    return nullptr;
}
} // namespace

std::optional<PictureSize> readPictureSize(const Tree& value) {
    constexpr std::size_t mostText = NotePicture::mostBytes / 3 * 4 + 8;
    const Tree* png = value.find("png");
    const Tree* size = value.find("size");
    if (png == nullptr || png->text() == nullptr || png->text()->size() > mostText || size == nullptr ||
        size->list() == nullptr || size->list()->size() != 2)
        return std::nullopt;
    for (const auto& side : *size->list())
        if (!side.isNumber() || !(side.number() >= NotePicture::leastSide) ||
            side.number() > NotePicture::mostSide)
            return std::nullopt;
    return PictureSize{size->list()->front().number(), size->list()->back().number()};
}

std::optional<PictureSize> pictureSizeOf(const Note& note) {
    const Tree* value = pictureIn(note);
    return value != nullptr ? readPictureSize(*value) : std::nullopt;
}

std::optional<NotePicture> pictureOf(const Note& note) {
    const auto size = pictureSizeOf(note);
    if (!size) return std::nullopt;
    return NotePicture{*pictureIn(note)->find("png")->text(), size->width, size->height};
}

void setPicture(Note& note, const NotePicture& picture) {
    const auto whole = [](double side) { return Tree(static_cast<std::int64_t>(std::llround(side))); };
    Tree value = Tree::Object{{"png", Tree(picture.png)},
                              {"size", Tree::List{whole(picture.width), whole(picture.height)}}};
    const auto place = std::find_if(note.extra.begin(), note.extra.end(),
                                    [](const auto& member) { return member.first == pictureKey; });
    if (place != note.extra.end())
        place->second = std::move(value);
    else
        note.extra.emplace_back(pictureKey, std::move(value));
}

} // namespace burst::model
