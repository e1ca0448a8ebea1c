#pragma once

#include "app/diagram/theme.h"
#include "app/editor/document.h"
#include "models/platform_move.h"

#include <QWidget>

#include <map>
#include <vector>

class QLabel;

namespace burst::app {

class ConcessionList;

/// What had to give way when the design on screen came to its platform, as long as it stays there. Kept
/// while the project is open.
class MovePanel : public QWidget {
    Q_OBJECT

public:
    explicit MovePanel(Document& document, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Remembers the move of the design on screen, which has been made.
    void remember(const model::PlatformMove& move);
    /// How many things gave way; 0 when the design on screen was not moved.
    [[nodiscard]] int count() const;

signals:
    void changed();
    void placeWanted(); ///< the selection is to be shown

private:
    struct Moved {
        std::string platform;
        std::vector<model::Concession> concessions;
    };
    void refresh();
    void pick(const QString& id);
    [[nodiscard]] const Moved* present() const;

    Document& document_;
    std::map<model::DesignId, Moved> moves_;
    QLabel* about_{nullptr};
    ConcessionList* list_{nullptr};
};

/// Selects a node or a link of the design on screen; nothing happens when it has no such one.
bool selectItem(Document& document, const QString& id);

} // namespace burst::app
