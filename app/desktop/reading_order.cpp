#include "app/desktop/reading_order.h"

#include <QApplication>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>

namespace burst::app {

namespace {
bool takesTab(const QWidget& widget, const QWidget& root) {
    return widget.isVisibleTo(&root) && widget.isEnabled() && !widget.isWindow() &&
           widget.focusProxy() == nullptr && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// A widget and where it stands in the root.
struct Placed {
    QWidget* widget{nullptr};
    QRect place{};
};

/// What can have the focus, and areas that scroll, each as one place: what is in them moves.
void gather(const QWidget& parent, const QWidget& root, std::vector<Placed>& all) {
    for (auto* child : parent.children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget == nullptr || widget->isWindow() || !widget->isVisibleTo(&root)) continue;
        const bool scrolls = qobject_cast<QScrollArea*>(widget) != nullptr;
        if (scrolls || takesTab(*widget, root))
            all.push_back(
                {widget, QRect(widget->mapTo(const_cast<QWidget*>(&root), QPoint()), widget->size())});
        if (!scrolls) gather(*widget, root, all);
    }
}

/// Line by line: what begins above the middle of the first of a line stands in that line.
void sortByLines(std::vector<Placed>& all) {
    std::stable_sort(all.begin(), all.end(),
                     [](const Placed& a, const Placed& b) { return a.place.top() < b.place.top(); });
    for (auto line = all.begin(); line != all.end();) {
        const int middle = line->place.center().y();
        const auto end =
            std::find_if(line, all.end(), [&](const Placed& p) { return p.place.top() > middle; });
        std::stable_sort(line, end,
                         [](const Placed& a, const Placed& b) { return a.place.left() < b.place.left(); });
        line = end;
    }
}
} // namespace

std::vector<QWidget*> inReadingOrder(const QWidget& root) {
    std::vector<Placed> all;
    gather(root, root, all);
    sortByLines(all);
    std::vector<QWidget*> widgets;
    for (const auto& [widget, place] : all) {
        if (takesTab(*widget, root)) widgets.push_back(widget);
        const auto* area = qobject_cast<QScrollArea*>(widget);
        if (area == nullptr || area->widget() == nullptr) continue;
        const auto inside = inReadingOrder(*area->widget());
        widgets.insert(widgets.end(), inside.begin(), inside.end());
    }
    return widgets;
}

bool moveFocusInside(const QWidget& root, bool next) {
    const auto all = inReadingOrder(root);
    const auto now = std::find(all.begin(), all.end(), QApplication::focusWidget());
    if (now == all.end() || (next ? now + 1 == all.end() : now == all.begin())) return false;
    (*(next ? now + 1 : now - 1))->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace burst::app
