#pragma once

#include "app/diagram/theme.h"
#include "models/design.h"
#include "models/platform_move.h"

#include <QTreeWidget>

#include <string>
#include <vector>

namespace burst::app {

/// What does not fit a platform, one row a thing: where, what gives way, what holds now. A click picks the
/// node or link.
class ConcessionList : public QTreeWidget {
    Q_OBJECT

public:
    explicit ConcessionList(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// @param design   the moved design, for the names of nodes
    /// @param missing  SKUs without a price there
    void show(const model::Design& design, const std::vector<model::Concession>& concessions,
              const std::vector<std::string>& missing = {});
    [[nodiscard]] int count() const { return topLevelItemCount(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    /// A node or a link of the design; empty for the account and for prices.
    void picked(const QString& id);

private:
    void add(const QString& glyph, const QStringList& texts, const std::string& id,
             const std::string& source = {});
    /// Gives each row the height that its texts take when they wrap.
    void fitRows();
    const Theme* theme_{&Theme::light()};
};

} // namespace burst::app
