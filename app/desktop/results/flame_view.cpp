#include "app/desktop/results/flame_view.h"

#include "app/desktop/traces/waterfall.h"
#include "models/units.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace burst::app {

namespace {
QString flameTime(double seconds) {
    return QString::fromStdString(model::showQuantity(seconds, model::Unit::seconds));
}
} // namespace

FlameView::FlameView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("flame"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void FlameView::setTheme(const Theme& theme) {
    theme_ = &theme;
    update();
}

void FlameView::setTree(TimeTree tree, double longest) {
    tree_ = std::move(tree);
    longest_ = longest > 0.0 ? longest : 1.0;
    parts_.clear();
    current_ = 0;
    flatten(tree_.root, 0, 0.0, std::nullopt);
    QStringList words;
    for (const auto& part : parts_)
        words << wordsOf(*part.branch);
    setAccessibleName(tr("Where the time goes, call by call, %1").arg(QString::fromStdString(tree_.title)));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void FlameView::flatten(const TimeBranch& branch, int depth, double from, std::optional<std::size_t> above) {
    const std::size_t own = parts_.size();
    parts_.push_back({&branch, depth, from, above});
    for (const auto& part : branch.parts) {
        flatten(part, depth + 1, from, own);
        from += part.seconds;
    }
}

int FlameView::rowHeight() const {
    return std::max(20, fontMetrics().height() + 6);
}

QSize FlameView::sizeHint() const {
    int rows = 1;
    for (const auto& part : parts_)
        rows = std::max(rows, part.depth + 1);
    return {480, rows * rowHeight() + 2};
}

QRectF FlameView::placeOf(const Part& part) const {
    const double scale = (width() - 2.0) / longest_;
    return {1.0 + part.from * scale, 1.0 + part.depth * rowHeight(), part.branch->seconds * scale,
            rowHeight() - 1.0};
}

/// "waiting for the account concurrency at Order: 320 ms, 42 %", "Order: 410 ms, 54 %, 20 ms of it its own".
QString FlameView::wordsOf(const TimeBranch& branch) const {
    const QString title = QString::fromStdString(branch.title);
    const QString share =
        QString::fromStdString(model::showQuantity(branch.seconds / tree_.root.seconds, model::Unit::ratio));
    if (!branch.cause.empty())
        return tr("%1 at %2: %3, %4")
            .arg(QString::fromStdString(branch.cause), title, flameTime(branch.seconds), share);
    return tr("%1: %2, %3, %4 of it its own")
        .arg(title, flameTime(branch.seconds), share, flameTime(branch.self()));
}

void FlameView::paintPart(QPainter& painter, std::size_t i) const {
    const auto& part = parts_[i];
    const QRectF place = placeOf(part);
    const bool cause = !part.branch->cause.empty();
    const QColor fill = cause ? causeColor(*theme_, part.branch->kind) : theme_->panelAlt;
    painter.fillRect(place.adjusted(0, 0, place.width() > 3.0 ? -1.0 : 0.0, 0), fill);
    if (!cause) {
        painter.setPen(theme_->border);
        painter.drawRect(place.adjusted(0, 0, -2, -1));
    }
    if (hasFocus() && i == current_) {
        painter.setPen(QPen(theme_->focus, 2.0));
        painter.drawRect(place.adjusted(1, 1, -2, -1));
    }
    constexpr int leastText = 24; // px
    if (place.width() < leastText) return;
    painter.setPen(contrast(fill, theme_->panel) >= contrast(fill, theme_->textPrimary)
                       ? theme_->panel
                       : theme_->textPrimary);
    const QString name = QString::fromStdString(cause ? part.branch->cause : part.branch->title) +
                         QLatin1Char(' ') + flameTime(part.branch->seconds);
    painter.drawText(
        place.adjusted(4, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(place.width()) - 8));
}

void FlameView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (std::size_t i = 0; i < parts_.size(); ++i)
        paintPart(painter, i);
}

std::optional<std::size_t> FlameView::partUnder(const QPointF& at) const {
    for (std::size_t i = 0; i < parts_.size(); ++i)
        if (placeOf(parts_[i]).contains(at)) return i;
    return std::nullopt;
}

void FlameView::setCurrent(std::size_t part) {
    current_ = part;
    update();
}

void FlameView::mousePressEvent(QMouseEvent* event) {
    const auto part = partUnder(event->position());
    if (!part) return;
    setCurrent(*part);
    const auto& node = parts_[*part].branch->node;
    if (!node.empty()) emit nodePicked(node);
}

/// Up to what it is a part of, down to its first part, left and right among those of the same.
void FlameView::step(int key) {
    const auto& now = parts_[current_];
    if (key == Qt::Key_Up && now.above) return setCurrent(*now.above);
    const auto isNext = [&](std::size_t i) {
        return key == Qt::Key_Down ? parts_[i].above == current_ : parts_[i].above == now.above;
    };
    if (key == Qt::Key_Left) {
        for (std::size_t i = current_; i-- > 0;)
            if (isNext(i)) return setCurrent(i);
        return;
    }
    for (std::size_t i = current_ + 1; i < parts_.size(); ++i)
        if (isNext(i)) return setCurrent(i);
}

void FlameView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!parts_.empty()) step(event->key());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!parts_.empty() && !parts_[current_].branch->node.empty())
            emit nodePicked(parts_[current_].branch->node);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool FlameView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto part = partUnder(help->pos());
        QToolTip::showText(help->globalPos(), part ? wordsOf(*parts_[*part].branch) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace burst::app
