#include "app/desktop/results/measure_box.h"

#include "app/desktop/results/chart_view.h"
#include "app/desktop/results/number_item.h"
#include "app/desktop/results/table_copy.h"
#include "app/report/chart_text.h"
#include "app/report/latency_text.h"
#include "app/report/line_measure.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
enum MeasuredRow { atA, atB, change, rate, mean, highest, measuredRows };
constexpr int widestBox = 460; // px

QString measuredText(double value, model::Unit unit) {
    if (std::isnan(value)) return QStringLiteral("–");
    return QString::fromStdString(unit == model::Unit::seconds ? showLatency(value)
                                                               : model::showQuantity(value, unit));
}

/// A change for each second.
QString rateText(double value, model::Unit unit) {
    if (std::isnan(value)) return measuredText(value, unit);
    if (unit != model::Unit::perSecond) return MeasureBox::tr("%1 /s").arg(measuredText(value, unit));
    return QString::fromStdString(model::showQuantity(value, model::Unit::none)) + QStringLiteral(" /s²");
}
} // namespace

MeasureBox::MeasureBox(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("measureBox"));
    setFrameShape(QFrame::StyledPanel);
    setMaximumWidth(widestBox);
    head_ = new QLabel(this);
    head_->setObjectName(QStringLiteral("measuredTimes"));
    head_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head_->setMinimumWidth(1);
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Stop measuring (M)"));
    close->setAccessibleName(close->toolTip());
    which_ = new QComboBox(this);
    which_->setObjectName(QStringLiteral("measuredChart"));
    which_->setAccessibleName(tr("Which chart is measured"));
    which_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    table_ = new QTableWidget(measuredRows, 1, this);
    table_->setObjectName(QStringLiteral("measured"));
    table_->setAccessibleName(tr("Figures between A and B"));
    const QStringList figures{tr("At A"), tr("At B"),   tr("Change"), tr("Change per second"),
                              tr("Mean"), tr("Highest")};
    for (int row = 0; row < measuredRows; ++row)
        table_->setItem(row, 0, new QTableWidgetItem(figures[row]));
    table_->item(mean, 0)->setToolTip(
        tr("Mean over the time between A and B of what is drawn; of percentiles it is no percentile"));
    table_->verticalHeader()->hide();
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setShowGrid(false);
    makeCopyable(table_);
    auto* saving = new QPushButton(tr("Save this window as CSV…"), this);
    saving->setObjectName(QStringLiteral("saveMeasured"));
    saving->setToolTip(tr("All lines of all charts between A and B, with exact figures"));
    auto* top = new QHBoxLayout;
    top->addWidget(head_, 1);
    top->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 2, 6, 6);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(which_);
    column->addWidget(table_, 1);
    column->addWidget(saving, 0, Qt::AlignLeft);
    connect(close, &QToolButton::clicked, this, &MeasureBox::closed);
    connect(which_, &QComboBox::currentIndexChanged, this, &MeasureBox::refresh);
    connect(saving, &QPushButton::clicked, this, &MeasureBox::save);
}

const ChartView* MeasureBox::chosen() const {
    const int place = which_->currentIndex();
    return place >= 0 && place < static_cast<int>(charts_.size()) ? charts_[static_cast<std::size_t>(place)]
                                                                  : nullptr;
}

void MeasureBox::setCharts(const std::vector<ChartView*>& charts) {
    const QString before = which_->currentText();
    charts_ = charts;
    which_->clear();
    for (const auto* chart : charts_)
        which_->addItem(chart->title());
    which_->setCurrentIndex(std::max(0, which_->findText(before)));
    refresh();
}

void MeasureBox::setTimes(const TimeRange& times) {
    times_ = times;
    refresh();
}

void MeasureBox::choose(const ChartView* chart) {
    const auto found = std::ranges::find(charts_, chart);
    if (found != charts_.end()) which_->setCurrentIndex(static_cast<int>(found - charts_.begin()));
}

void MeasureBox::refresh() {
    if (isHidden()) return;
    const auto time = [](double value) {
        return QString::fromStdString(model::showQuantity(value, model::Unit::seconds));
    };
    head_->setText(tr("<b>A</b> %1 &nbsp; <b>B</b> %2 &nbsp; <b>Δt</b> %3")
                       .arg(time(times_.from), time(times_.to), time(times_.to - times_.from)));
    table_->setColumnCount(1);
    table_->setHorizontalHeaderItem(0, new QTableWidgetItem(QString()));
    const auto* view = chosen();
    if (!view) return;
    const auto& chart = view->chart();
    for (std::size_t i = 0; i < chart.lines.size(); ++i) {
        if (view->isHidden(i)) continue;
        const auto figures = measureLine(chart.lines[i], times_.from, times_.to);
        const int column = table_->columnCount();
        table_->insertColumn(column);
        table_->setHorizontalHeaderItem(column,
                                        new QTableWidgetItem(QString::fromStdString(chart.lines[i].title)));
        const auto put = [&](int row, double value) {
            const QString text = row == rate ? rateText(value, chart.unit) : measuredText(value, chart.unit);
            table_->setItem(row, column, new NumberItem(text, value));
        };
        put(atA, figures.first);
        put(atB, figures.last);
        put(change, figures.change);
        put(rate, figures.rate);
        put(mean, figures.mean);
        put(highest, figures.highest);
    }
    table_->resizeColumnsToContents();
    table_->resizeRowsToContents();
}

QString MeasureBox::csv() const {
    std::vector<const Chart*> charts;
    for (const auto* view : charts_)
        charts.push_back(&view->chart());
    const auto shown = [&](const Chart& chart, std::size_t line) {
        return std::ranges::any_of(charts_, [&](const ChartView* view) {
            return &view->chart() == &chart && !view->isHidden(line);
        });
    };
    return QString::fromStdString(chartsCsv(charts, shown, times_.from, times_.to));
}

void MeasureBox::save() {
    QString path = QFileDialog::getSaveFileName(this, tr("Save what lies between A and B"),
                                                QStringLiteral("window.csv"), tr("CSV (*.csv)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(QLatin1String(".csv"))) path += QStringLiteral(".csv");
    QSaveFile file(path);
    const QByteArray text = csv().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        emit said(tr("%1 cannot be written: %2").arg(path, file.errorString()));
    else
        emit said(tr("Saved %1.").arg(path));
}

} // namespace burst::app
