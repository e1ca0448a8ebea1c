#include "app/desktop/inspector/column_dialog.h"

#include "app/desktop/inspector/distribution_plot.h"
#include "app/desktop/inspector/field_units.h"
#include "app/language/model_text.h"
#include "models/io/text_file.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace burst::app {

namespace {
constexpr std::size_t longestTable = 256U << 20U;
} // namespace

ColumnDialog::ColumnDialog(std::vector<CsvColumn> columns, const model::Parameter& parameter, QWidget* parent)
    : QDialog(parent), columns_(std::move(columns)), unit_(parameter.unit) {
    setObjectName(QStringLiteral("columnDialog"));
    setWindowTitle(tr("Measurements for %1").arg(modelText(parameter.title)));
    column_ = new QComboBox(this);
    column_->setObjectName(QStringLiteral("csvColumn"));
    column_->setAccessibleName(tr("Column"));
    for (const auto& column : columns_)
        column_->addItem(column.name);
    symbol_ = new QComboBox(this);
    symbol_->setObjectName(QStringLiteral("csvUnit"));
    symbol_->setAccessibleName(tr("Unit of the numbers"));
    symbol_->addItems(unitsFor(unit_));
    plot_ = new DistributionPlot(unit_, this);
    summary_ = new QLabel(this);
    summary_->setObjectName(QStringLiteral("csvSummary"));
    summary_->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* use = buttons->addButton(tr("Use these measurements"), QDialogButtonBox::AcceptRole);
    use->setObjectName(QStringLiteral("primary"));
    use->setDefault(true);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Column"), column_);
    form->addRow(tr("Unit"), symbol_);
    form->setRowVisible(symbol_, symbol_->count() > 1);
    form->addRow(plot_);
    form->addRow(summary_);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(column_, &QComboBox::currentIndexChanged, this, [this] {
        suggestUnit();
        show();
    });
    connect(symbol_, &QComboBox::currentIndexChanged, this, &ColumnDialog::show);
    suggestUnit();
    show();
    resize(420, sizeHint().height());
}

const CsvColumn& ColumnDialog::chosen() const {
    return columns_[static_cast<std::size_t>(std::max(0, column_->currentIndex()))];
}

void ColumnDialog::suggestUnit() {
    int index = symbol_->findText(chosen().unit, Qt::MatchFixedString);
    // Logs mostly count milliseconds and megabytes.
    if (index < 0) index = symbol_->findText(QStringLiteral("ms"));
    if (index < 0) index = symbol_->findText(QStringLiteral("MB"));
    symbol_->setCurrentIndex(std::max(0, index));
}

model::Tree ColumnDialog::value() const {
    return measuredDistribution(chosen().values, unit_, symbol_->currentText());
}

void ColumnDialog::show() {
    const auto read = model::parseDistribution(value(), unit_);
    if (!read) return;
    plot_->show(*read);
    const auto shown = [this](double v) { return QString::fromStdString(model::showQuantity(v, unit_)); };
    summary_->setText(tr("%1 measurements, median %2, p99 %3")
                          .arg(QLocale().toString(static_cast<qulonglong>(chosen().values.size())),
                               shown(model::quantile(*read, 0.5)), shown(model::quantile(*read, 0.99))));
}

std::optional<model::Tree> askForColumn(const model::Parameter& parameter, QWidget* parent) {
    const QString path =
        QFileDialog::getOpenFileName(parent->window(), QObject::tr("Open measurements"), {},
                                     QObject::tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (path.isEmpty()) return std::nullopt;
    const auto text = model::loadText(path.toStdString(), longestTable);
    auto columns = text ? readColumns(*text) : model::Result<std::vector<CsvColumn>>(text.error());
    if (!columns) {
        QMessageBox::warning(parent->window(), QObject::tr("Measurements"),
                             QString::fromStdString(columns.error().text));
        return std::nullopt;
    }
    ColumnDialog dialog(std::move(*columns), parameter, parent->window());
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.value();
}

} // namespace burst::app
