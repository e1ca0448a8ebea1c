// What lies over the canvas while there is nothing on it. See view.h.
#include "app/desktop/canvas/view.h"

#include <QDragEnterEvent>
#include <QStyle>

#include <utility>

namespace burst::app {

void View::setCover(QWidget* cover) {
    if (cover != cover_) {
        cover_ = cover;
        cover_->setParent(this);
        // Drags go to the innermost widget that takes them: this one passes them on to the canvas behind.
        cover_->setAcceptDrops(true);
        cover_->installEventFilter(this);
    }
    cover_->raise();
    placeCover();
}

void View::placeCover() {
    if (!cover_) return;
    const QSize wanted = cover_->sizeHint().boundedTo(viewport()->size());
    cover_->setGeometry(
        QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, wanted, viewport()->geometry()));
}

void View::uncover() {
    if (!cover_ || !cover_->isVisible()) return;
    uncovered_ = true;
    cover_->hide();
}

void View::coverAgain() {
    if (std::exchange(uncovered_, false) && cover_ && document_.design().nodes.empty()) cover_->show();
}

bool View::coverEvent(QEvent& event) {
    switch (event.type()) {
    case QEvent::DragEnter: {
        auto& drag = static_cast<QDragEnterEvent&>(event);
        if (!takes(*drag.mimeData())) return false;
        drag.acceptProposedAction();
        uncover();
        return true;
    }
    case QEvent::DragLeave: // to the canvas behind, which takes the cover away again, or elsewhere
        coverAgain();
        return true;
    case QEvent::Drop: {
        auto& dropped = static_cast<QDropEvent&>(event);
        dropped.acceptProposedAction();
        drop(*dropped.mimeData(),
             viewport()->mapFrom(this, cover_->mapToParent(dropped.position().toPoint())));
        return true;
    }
    default:
        return false;
    }
}

} // namespace burst::app
