#pragma once

#include "app/diagram/theme.h"
#include "models/design.h"
#include "simulator/summary.h"

#include <QScrollArea>

#include <vector>

class QGridLayout;

namespace burst::app {

class OverlayView;

/// The charts of two runs over each other, with their differences.
class CompareCharts : public QScrollArea {
    Q_OBJECT

public:
    explicit CompareCharts(QWidget* parent = nullptr);

    void setRuns(const sim::Summary& a, const model::Design& designA, const sim::Summary& b,
                 const model::Design& designB);
    void setTheme(const Theme& theme);
    /// Those that are shown.
    [[nodiscard]] std::vector<OverlayView*> charts() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    const Theme* theme_{&Theme::light()};
    std::vector<OverlayView*> views_;
    std::size_t shown_{0};
    QGridLayout* grid_{nullptr};
};

} // namespace burst::app
