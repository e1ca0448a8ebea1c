#include "app/desktop/tour/tour.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace burst::app {

namespace {
constexpr int tourWidth = 340;
constexpr int tourGap = 14; // px between the bubble and what it speaks of
} // namespace

Tour::Tour(Document& document, QWidget* window) : QFrame(window), document_(document) {
    setObjectName(QStringLiteral("tour"));
    setProperty("floating", true);
    setAutoFillBackground(true);
    setAccessibleName(tr("Guided tour"));
    ring_ = new TourRing(window);
    count_ = new QLabel(this);
    count_->setObjectName(QStringLiteral("caption"));
    title_ = new QLabel(this);
    title_->setObjectName(QStringLiteral("tourTitle"));
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    title_->setWordWrap(true);
    text_ = new QLabel(this);
    text_->setObjectName(QStringLiteral("tourText"));
    text_->setWordWrap(true);
    auto* row = new QHBoxLayout;
    const auto button = [&](const QString& name, const QString& label) {
        auto* made = new QPushButton(label, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        made->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the canvas
        row->addWidget(made);
        return made;
    };
    end_ = button(QStringLiteral("tourEnd"), tr("End tour"));
    row->addStretch(1);
    back_ = button(QStringLiteral("tourBack"), tr("Back"));
    skip_ = button(QStringLiteral("tourSkip"), tr("Skip"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    for (auto* label : {count_, title_, text_})
        layout->addWidget(label);
    layout->addLayout(row);
    setFixedWidth(tourWidth);
    connect(end_, &QPushButton::clicked, this, &Tour::finish);
    connect(back_, &QPushButton::clicked, this, [this] { go(at_ - 1); });
    connect(skip_, &QPushButton::clicked, this, [this] { go(at_ + 1); });
    connect(&document_, &Document::changed, this, &Tour::look);
    window->installEventFilter(this);
    hide();
}

void Tour::setTheme(const Theme& theme) {
    ring_->setTheme(theme);
}

void Tour::start(std::vector<TourStep> steps) {
    steps_ = std::move(steps);
    go(0);
}

void Tour::go(int step) {
    at_ = std::clamp(step, 0, static_cast<int>(steps_.size()));
    const bool over = at_ == static_cast<int>(steps_.size());
    if (over) {
        count_->setText(tr("Done"));
        title_->setText(tr("That was the tour"));
        text_->setText(
            tr("Ctrl+K finds everything else, F1 explains what is selected, and the examples of the "
               "File menu run at once."));
        end_->setText(tr("Close"));
    } else {
        const auto& now = steps_[static_cast<std::size_t>(at_)];
        count_->setText(tr("Step %1 of %2").arg(at_ + 1).arg(steps_.size()));
        title_->setText(now.title);
        text_->setText(now.text);
        end_->setText(tr("End tour"));
    }
    back_->setEnabled(at_ > 0);
    skip_->setVisible(!over);
    show();
    place();
}

void Tour::look() {
    if (!running() || at_ >= static_cast<int>(steps_.size())) return;
    if (steps_[static_cast<std::size_t>(at_)].done(document_.design())) go(at_ + 1);
}

void Tour::finish() {
    if (!running()) return;
    at_ = -1;
    ring_->hide();
    hide();
    emit ended();
}

void Tour::place() {
    const QWidget* target = at_ >= 0 && at_ < static_cast<int>(steps_.size())
                                ? steps_[static_cast<std::size_t>(at_)].where.data()
                                : nullptr;
    ring_->showAround(target);
    setFixedHeight(std::max(layout()->heightForWidth(tourWidth), layout()->minimumSize().height()));
    const QSize room = parentWidget()->size();
    QPoint at((room.width() - width()) / 2, room.height() - height() - 60);
    if (target != nullptr && target->isVisible()) {
        const QRect place(target->mapTo(parentWidget(), QPoint()), target->size());
        const bool wide = place.width() > room.width() / 2;
        // Beside a panel, at the upper edge of the canvas, below a button.
        if (wide)
            at = {place.center().x() - width() / 2, place.top() + tourGap};
        else if (place.height() < 60)
            at = {place.left(), place.bottom() + tourGap};
        else if (place.center().x() < room.width() / 2)
            at = {place.right() + tourGap, place.top() + 40};
        else
            at = {place.left() - width() - tourGap, place.top() + 40};
    }
    move(std::clamp(at.x(), 0, std::max(0, room.width() - width())),
         std::clamp(at.y(), 0, std::max(0, room.height() - height())));
    raise();
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

} // namespace burst::app
