#include "app/desktop/inspector/unit_menu.h"

#include "app/desktop/inspector/field_units.h"

#include <QCoreApplication>
#include <QMenu>

namespace burst::app {

namespace {
struct UnitMenuText {
    Q_DECLARE_TR_FUNCTIONS(UnitMenuText)
};
} // namespace

void addUnitMenu(QMenu& menu, const model::Parameter& parameter,
                 const std::function<void(const QString&)>& chosen) {
    const QStringList units = unitsFor(parameter.unit);
    if (units.size() < 2) return;
    const QString now = chosenUnit(parameter);
    menu.addSeparator();
    auto* choice = menu.addMenu(UnitMenuText::tr("Show in"));
    choice->setObjectName(QStringLiteral("unitMenu"));
    for (const QString& unit : QStringList(QString()) + units) {
        auto* action =
            choice->addAction(unit.isEmpty() ? UnitMenuText::tr("The unit it is written in") : unit);
        action->setCheckable(true);
        action->setChecked(unit == now);
        QObject::connect(action, &QAction::triggered, choice, [chosen, unit] { chosen(unit); });
    }
}

} // namespace burst::app
