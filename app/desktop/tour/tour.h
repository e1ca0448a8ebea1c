#pragma once

#include "app/desktop/tour/tour_ring.h"
#include "app/diagram/theme.h"
#include "app/editor/document.h"

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace burst::app {

/// One step of the tour: what to do, where, and how to see that it was done.
struct TourStep {
    QString title;
    QString text;
    QPointer<QWidget> where{};                        ///< gets a frame; may be null
    std::function<bool(const model::Design&)> done{}; ///< looked at after every change
};

/// A guided tour over the window. Each step waits until the user has done what it says; steps can be skipped
/// and gone back to, and the tour can be ended at any time.
class Tour : public QFrame {
    Q_OBJECT

public:
    Tour(Document& document, QWidget* window);

    void setTheme(const Theme& theme);
    void start(std::vector<TourStep> steps);
    /// What is not a change of the design has happened, such as a run: looks again.
    void look();
    void finish();
    [[nodiscard]] bool running() const { return at_ >= 0; }
    /// The step that it stands on from 0; the number of steps when all are done; -1 before and after.
    [[nodiscard]] int step() const { return at_; }

signals:
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void go(int step);
    void place();

    Document& document_;
    std::vector<TourStep> steps_;
    int at_{-1};
    TourRing* ring_{nullptr};
    QLabel* count_{nullptr};
    QLabel* title_{nullptr};
    QLabel* text_{nullptr};
    QPushButton* back_{nullptr};
    QPushButton* skip_{nullptr};
    QPushButton* end_{nullptr};
};

} // namespace burst::app
