#pragma once

#include "app/desktop/canvas/view.h"
#include "app/editor/search.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace burst::app {

class HitHalo;

/// The bar that finds things on the canvas: hits get a halo, Enter goes to the next, Shift+Enter to the one
/// before, Esc closes.
class FindBar : public QFrame {
    Q_OBJECT

public:
    FindBar(View& view, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Shows the bar with what was looked for last, selected.
    void open();
    void close();
    /// Goes to the next (1) or previous (-1) hit, round and round.
    void step(int direction);
    [[nodiscard]] const std::vector<Hit>& hits() const { return hits_; }
    /// The hit that the search stands on, or -1.
    [[nodiscard]] int current() const { return current_; }
    /// The frames that are shown on the canvas.
    [[nodiscard]] const std::vector<QRectF>& halos() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void showHits();
    void go();
    [[nodiscard]] QRectF frameOf(const Hit& hit) const;

    View& view_;
    HitHalo* halo_{nullptr}; ///< belongs to the scene
    std::vector<Hit> hits_;
    int current_{-1};
    QLineEdit* text_{nullptr};
    QLabel* count_{nullptr};
    QLabel* where_{nullptr};
    QToolButton* next_{nullptr};
    QToolButton* previous_{nullptr};
    QToolButton* close_{nullptr};
};

} // namespace burst::app
