#pragma once

#include "app/diagram/render.h"

#include <QDialog>

#include <set>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace burst::app {

/// What can be written: the design on screen, what of it is selected, and the figures that it shows.
struct ExportSource {
    const model::Design& design;
    const model::Catalog& catalog;
    std::set<model::NodeId> selected{};
    NodeOverlays overlays{};
    LinkTexts texts{};
};

/// Asks what of the diagram is written and what it looks like, and shows it. The choices are remembered. The
/// appearance is light unless another is chosen, whatever the window looks like: the picture goes onto
/// somebody's white page.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(ExportSource source, QWidget* parent);

    [[nodiscard]] DiagramFormat format() const;
    [[nodiscard]] DiagramLook look() const;
    /// The design, or what of it is selected.
    [[nodiscard]] model::Design design() const;

    void accept() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void restore();
    void update();
    [[nodiscard]] QString sizeText() const;

    ExportSource source_;
    QComboBox* part_{nullptr};
    QComboBox* format_{nullptr};
    QComboBox* scale_{nullptr};
    QDoubleSpinBox* margin_{nullptr};
    QComboBox* theme_{nullptr};
    QCheckBox* transparent_{nullptr};
    QCheckBox* figures_{nullptr};
    QLabel* preview_{nullptr};
    QLabel* size_{nullptr};
};

} // namespace burst::app
