#include "app/desktop/results/dashboard_menu.h"

#include <array>
#include <utility>

namespace burst::app {

DashboardMenu::DashboardMenu(QWidget* parent) : QMenu(parent) {
    setObjectName(QStringLiteral("dashboardMenu"));
    // Not when something changes: that may be one of its own actions, which would be gone.
    connect(this, &QMenu::aboutToShow, this, &DashboardMenu::build);
    build();
}

QString DashboardMenu::labelOf(QString name) {
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

void DashboardMenu::setNames(const QStringList& names) {
    names_ = names;
}

void DashboardMenu::setShown(const QString& name, const ChartOptions& options, bool anyCharts,
                             bool anyPinned) {
    shown_ = name;
    options_ = options;
    anyCharts_ = anyCharts;
    anyPinned_ = anyPinned;
}

void DashboardMenu::build() {
    clear();
    const auto choice = [this](const QString& text, bool on, auto&& what) {
        auto* action = addAction(text, this, std::forward<decltype(what)>(what));
        action->setCheckable(true);
        action->setChecked(on);
        return action;
    };
    choice(tr("Charts of what is selected"), shown_.isEmpty(), [this] {
        emit chosen({});
    })->setObjectName(QStringLiteral("chartsOfSelection"));
    for (const auto& name : names_)
        choice(labelOf(name), name == shown_, [this, name] { emit chosen(name); });
    addSeparator();
    auto* keep = addAction(tr("Keep these charts as a dashboard…"), this, &DashboardMenu::keepWanted);
    keep->setObjectName(QStringLiteral("keepDashboard"));
    keep->setEnabled(anyCharts_);
    auto* unpin = addAction(tr("Unpin all charts"), this, &DashboardMenu::unpinWanted);
    unpin->setEnabled(anyPinned_ && shown_.isEmpty());
    for (const auto& name : names_)
        addAction(tr("Delete “%1”").arg(labelOf(name)), this, [this, name] { emit dropWanted(name); });
    addSeparator();
    using Layout = ChartOptions::Layout;
    const std::array layouts{std::pair{Layout::fitting, tr("As many columns as fit")},
                             std::pair{Layout::oneColumn, tr("One column")},
                             std::pair{Layout::twoByTwo, tr("Two by two")},
                             std::pair{Layout::threeInARow, tr("Three in a row")}};
    for (const auto& [layout, text] : layouts)
        choice(text, layout == options_.layout, [this, layout = layout] { emit layoutChosen(layout); });
    addSeparator();
    choice(tr("Latency over time"), options_.heat, [this] { emit heatChosen(!options_.heat); });
    choice(tr("How long requests took"), options_.distribution,
           [this] { emit distributionChosen(!options_.distribution); });
}

} // namespace burst::app
