#include "app/desktop/results/column_fit.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace burst::app {

ColumnFit::ColumnFit(QAbstractItemView* view, QHeaderView* header, std::vector<Yielding> yielding, int rest)
    : QObject(view), view_(view), header_(header), yielding_(std::move(yielding)), rest_(rest) {
    header_->setStretchLastSection(false);
    header_->setMinimumSectionSize(24);
    view_->setTextElideMode(Qt::ElideRight);
    view_->viewport()->installEventFilter(this);
    connect(header_, &QHeaderView::sectionResized, this, [this] { dragged_ = dragged_ || !fitting_; });
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && !dragged_) fit();
    return QObject::eventFilter(watched, event);
}

void ColumnFit::fit() {
    if (fitting_) return;
    constexpr int margin = 6; // px, so that a text does not touch that of the next column
    fitting_ = true;
    std::vector<int> widths(static_cast<std::size_t>(header_->count()), 0);
    int left = view_->viewport()->width();
    for (int column = 0; column < header_->count(); ++column) {
        if (header_->isSectionHidden(column)) continue;
        auto& width = widths[static_cast<std::size_t>(column)];
        width = std::max(view_->sizeHintForColumn(column) + margin, header_->sectionSizeHint(column));
        left -= width;
    }
    for (const auto& [column, least] : yielding_) {
        if (left >= 0) break;
        if (column >= header_->count()) continue;
        auto& width = widths[static_cast<std::size_t>(column)];
        const int given = std::clamp(width - least, 0, -left);
        width -= given;
        left += given;
    }
    if (left > 0 && rest_ < header_->count()) widths[static_cast<std::size_t>(rest_)] += left;
    for (int column = 0; column < header_->count(); ++column)
        if (!header_->isSectionHidden(column))
            header_->resizeSection(column, widths[static_cast<std::size_t>(column)]);
    fitting_ = false;
    dragged_ = false;
}

} // namespace burst::app
