#pragma once

#include "app/editor/document.h"
#include "models/io/presets_json.h"

#include <QToolButton>

namespace burst::app {

/// What a preset does to the selected nodes.
struct PresetWork {
    model::Design design;
    QStringList set;     ///< "Memory 512 MB"
    QStringList refused; ///< titles of settings that the product does not allow
};

/// Only what a node can have is set; a value that is its default leaves nothing of its own there.
[[nodiscard]] PresetWork presetWork(const Document& document, const model::Preset& preset);

/// A button that offers the presets of a kind for the selected nodes. Hidden where there are none.
class PresetMenu : public QToolButton {
    Q_OBJECT

public:
    PresetMenu(Document& document, const std::string& kind, QWidget* parent = nullptr);

signals:
    void applied(const QString& told); ///< what was set, and what was not

private:
    void apply(const model::Preset& preset);

    Document& document_;
};

} // namespace burst::app
