#include "app/desktop/files/differences_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace burst::app {

namespace {
/// What differs, with a sign: told by neither colour nor place alone.
QString nameOf(const Difference& difference) {
    const auto& key = difference.key;
    switch (difference.what) {
    case Difference::What::added:
        return key.isEmpty() ? DifferencesDialog::tr("＋ added") : QStringLiteral("＋ ") + key;
    case Difference::What::removed:
        return key.isEmpty() ? DifferencesDialog::tr("− removed") : QStringLiteral("− ") + key;
    case Difference::What::changed:
        break;
    }
    return QStringLiteral("≠ ") + key;
}

QString placeOf(const Difference& difference) {
    return difference.part.isEmpty() ? difference.place
                                     : difference.place + QStringLiteral(" › ") + difference.part;
}
} // namespace

DifferencesDialog::DifferencesDialog(const std::vector<Difference>& all, const QString& before,
                                     const QString& after, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("differences"));
    setWindowTitle(tr("Compare"));
    auto* summary = new QLabel(all.empty() ? tr("Both are the same project.") : summaryOf(all), this);
    summary->setObjectName(QStringLiteral("differencesSummary"));
    auto* table = new QTableWidget(static_cast<int>(all.size()), 4, this);
    table->setObjectName(QStringLiteral("differencesTable"));
    table->setAccessibleName(tr("What differs"));
    table->setHorizontalHeaderLabels({tr("Where"), tr("What"), before, after});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto& each = all[static_cast<std::size_t>(row)];
        int column = 0;
        for (const auto& text : {placeOf(each), nameOf(each), each.before, each.after}) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text);
            table->setItem(row, column++, item);
        }
    }
    auto* header = table->horizontalHeader();
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const auto& [column, width] : {std::pair{0, 230}, std::pair{1, 160}, std::pair{2, 170}})
        table->setColumnWidth(column, width);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(760, 420);
}

} // namespace burst::app
