#include "app/desktop/results/legend_layout.h"

#include <algorithm>

namespace burst::app {

LegendLayout::~LegendLayout() {
    qDeleteAll(items_);
}

QLayoutItem* LegendLayout::takeAt(int i) {
    return i >= 0 && i < count() ? items_.takeAt(i) : nullptr;
}

int LegendLayout::rowFrom(int first, int width) const {
    int entries = 0;
    int used = 0;
    for (int i = first; i < count(); ++i) {
        used += items_[i]->minimumSize().width();
        if (entries > 0 && used > width) break;
        ++entries;
    }
    return std::max(1, entries);
}

int LegendLayout::rowHeight(int first, int entries) const {
    int height = 0;
    for (int i = first; i < std::min(first + entries, count()); ++i)
        height = std::max(height, items_[i]->sizeHint().height());
    return height;
}

int LegendLayout::heightForWidth(int width) const {
    const QMargins edge = contentsMargins();
    const int room = width - edge.left() - edge.right();
    int height = edge.top() + edge.bottom();
    for (int first = 0; first < count();) {
        const int entries = rowFrom(first, room);
        height += rowHeight(first, entries);
        first += entries;
    }
    return height;
}

QSize LegendLayout::minimumSize() const {
    QSize size;
    for (const auto* item : items_)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void LegendLayout::setGeometry(const QRect& place) {
    QLayout::setGeometry(place);
    const QRect room = place.marginsRemoved(contentsMargins());
    int y = room.top();
    for (int first = 0; first < count();) {
        const int entries = rowFrom(first, room.width());
        const int height = rowHeight(first, entries);
        int spare = room.width();
        for (int i = first; i < first + entries; ++i)
            spare -= items_[i]->minimumSize().width();
        int x = room.left();
        for (int i = first; i < first + entries; ++i) {
            const int least = std::min(items_[i]->minimumSize().width(), room.width());
            const int more = std::clamp(items_[i]->sizeHint().width() - least, 0, std::max(0, spare));
            spare -= more;
            items_[i]->setGeometry({x, y, least + more, height});
            x += least + more;
        }
        y += height;
        first += entries;
    }
}

} // namespace burst::app
