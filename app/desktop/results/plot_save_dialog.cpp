#include "app/desktop/results/plot_save_dialog.h"

#include "app/desktop/results/plot_frame.h"
#include "app/desktop/results/plot_picture.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QPushButton>
#include <QRegularExpression>

namespace burst::app {

PlotSaveDialog::PlotSaveDialog(PlotFrame& frame) : QDialog(&frame), frame_(frame) {
    setObjectName(QStringLiteral("saveChart"));
    setWindowTitle(tr("Save chart"));
    auto* form = new QFormLayout(this);
    const auto choice = [&](const char* name, const QString& label) {
        auto* box = new QComboBox(this);
        box->setObjectName(QLatin1String(name));
        form->addRow(label, box);
        return box;
    };
    format_ = choice("saveChartFormat", tr("&Format"));
    for (const char* ending : {"png", "svg", "pdf", "csv"})
        format_->addItem(QString::fromLatin1(ending).toUpper(), QLatin1String(ending));
    scale_ = choice("saveChartScale", tr("&Size"));
    for (const int scale : {1, 2, 4})
        scale_->addItem(tr("%1 times as on screen").arg(scale), scale);
    scale_->setCurrentIndex(1);
    appearance_ = choice("saveChartAppearance", tr("&Appearance"));
    appearance_->addItem(tr("Light"), static_cast<int>(Theme::Appearance::light));
    appearance_->addItem(tr("Dark"), static_cast<int>(Theme::Appearance::dark));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save…"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlotSaveDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(format_, &QComboBox::currentIndexChanged, this, &PlotSaveDialog::followFormat);
}

void PlotSaveDialog::followFormat() {
    const QString ending = format_->currentData().toString();
    scale_->setEnabled(ending == QLatin1String("png"));
    appearance_->setEnabled(ending != QLatin1String("csv"));
}

void PlotSaveDialog::save() {
    const QString ending = QLatin1Char('.') + format_->currentData().toString();
    static const QRegularExpression unfit(QStringLiteral("[^\\w]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString name = frame_.title().replace(unfit, QStringLiteral("-")).toLower();
    QString path =
        QFileDialog::getSaveFileName(this, tr("Save chart"), name + ending, QLatin1Char('*') + ending);
    if (path.isEmpty()) return;
    if (!path.endsWith(ending)) path += ending;
    const auto& theme = Theme::of(static_cast<Theme::Appearance>(appearance_->currentData().toInt()));
    const QString wrong = savePlot(frame_, path, theme, scale_->currentData().toDouble());
    outcome_ = wrong.isEmpty() ? tr("Wrote the chart %1").arg(QDir::toNativeSeparators(path)) : wrong;
    accept();
}

} // namespace burst::app
