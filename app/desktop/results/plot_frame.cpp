#include "app/desktop/results/plot_frame.h"

#include "app/desktop/results/legend_layout.h"
#include "app/desktop/results/plot_picture.h"
#include "app/desktop/results/plot_save_dialog.h"
#include "app/desktop/results/plot_style.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <qcustomplot.h>

namespace burst::app {

namespace {
const QKeySequence copyValuesKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_C);

bool means(const QKeyEvent& event, const QKeySequence& keys) {
    return QKeySequence(event.keyCombination()) == keys;
}
} // namespace

PlotFrame::PlotFrame(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("chart"));
    setFrameShape(QFrame::StyledPanel);
    title_ = new QLabel(this);
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    title_->setMinimumWidth(1); // squeezed rather than wider than its chart
    reading_ = new QLabel(this);
    auto* more = new QPushButton(QStringLiteral("⋮"), this);
    more->setObjectName(QStringLiteral("chartMenu"));
    more->setFlat(true);
    more->setFixedSize(22, 22);
    more->setToolTip(tr("Copy or save this chart"));
    more->setAccessibleName(more->toolTip());
    head_ = new QHBoxLayout;
    head_->setContentsMargins(8, 2, 4, 0);
    head_->addWidget(title_, 1);
    head_->addWidget(reading_);
    head_->addWidget(more);
    chips_ = new LegendLayout;
    chips_->setContentsMargins(4, 0, 4, 0);
    plot_ = new QCustomPlot(this);
    plot_->setMinimumHeight(90);
    // Pens wider than a pixel are painfully slow without it.
    plot_->setPlottingHint(QCP::phFastPolylines, true);
    plot_->setNoAntialiasingOnDrag(true);
    plot_->axisRect()->setMinimumMargins(QMargins(8, 8, 12, 4));
    plot_->setFocusPolicy(Qt::StrongFocus);
    plot_->setContextMenuPolicy(Qt::CustomContextMenu);
    plot_->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head_);
    layout->addLayout(chips_);
    layout->addWidget(plot_, 1);
    buildMenu();
    connect(more, &QPushButton::clicked, this, [this, more] {
        prepareMenu(std::nullopt);
        menu_->popup(more->mapToGlobal(QPoint(0, more->height())));
    });
    connect(plot_, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        prepareMenu(at);
        menu_->popup(plot_->mapToGlobal(at));
    });
}

void PlotFrame::buildMenu() {
    menu_ = new QMenu(this);
    const auto add = [&](const char* name, const QString& text, const QKeySequence& keys, auto what) {
        auto* action = menu_->addAction(text, this, what);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys); // shown only: the plot takes its keys itself
        action->setShortcutContext(Qt::WidgetShortcut);
    };
    add("chartCopy", tr("Copy picture"), QKeySequence::Copy, &PlotFrame::copyPicture);
    add("chartCopyValues", tr("Copy values as CSV"), copyValuesKeys, &PlotFrame::copyValues);
    add("chartSave", tr("Save…"), {}, &PlotFrame::save);
}

void PlotFrame::setTheme(const Theme& theme) {
    theme_ = &theme;
    stylePlot(*plot_, theme, font());
}

QString PlotFrame::title() const {
    return title_->text();
}

void PlotFrame::setTitle(const QString& title) {
    title_->setText(title);
    title_->setToolTip(title);
    plot_->setAccessibleName(title);
}

void PlotFrame::addToHead(QWidget* button) {
    head_->insertWidget(head_->count() - 1, button);
}

void PlotFrame::setWords(const QString& text) {
    plot_->setAccessibleDescription(text);
}

void PlotFrame::prepareMenu(const std::optional<QPoint>&) {}

QString PlotFrame::tipAt(const QPoint&) const {
    return {};
}

void PlotFrame::copyPicture() {
    constexpr double scale = 2.0;
    QApplication::clipboard()->setImage(plotImage(*this, Theme::light(), scale));
    emit said(tr("Copied the chart as a picture."));
}

void PlotFrame::copyValues() {
    QApplication::clipboard()->setText(csv());
    emit said(tr("Copied the values of the chart as CSV."));
}

void PlotFrame::save() {
    PlotSaveDialog dialog(*this);
    if (dialog.exec() == QDialog::Accepted) emit said(dialog.outcome());
}

bool PlotFrame::eventFilter(QObject* watched, QEvent* event) {
    if (watched != plot_) return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos()), plot_);
        return true;
    }
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if (asked || event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool picture = key.matches(QKeySequence::Copy);
        if (picture || means(key, copyValuesKeys)) {
            event->accept();
            if (!asked) picture ? copyPicture() : copyValues();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace burst::app
