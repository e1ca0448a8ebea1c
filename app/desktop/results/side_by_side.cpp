#include "app/desktop/results/side_by_side.h"

#include "app/desktop/results/compared_figures.h"
#include "app/desktop/results/design_pane.h"
#include "app/report/run_marks.h"
#include "app/report_html/overlays.h"
#include "models/units.h"

#include <QHBoxLayout>

namespace burst::app {

namespace {
constexpr double sideMargin = 36.0; // px around both designs, for marks

const model::Design& designOf(const FinishedRun& run) {
    return *run.project->design(run.design);
}

/// Loads and badges of a run, with p95 and cost instead of the curve.
NodeOverlays wholeRun(const RunResult& run, const RunResult& before) {
    NodeOverlays overlays = overlaysOf(run.summary, run.bill.month);
    for (auto& [id, overlay] : overlays) {
        const auto words = comparedFigures(id, before, run);
        overlay.metric = words.metric;
        overlay.more = words.more;
        overlay.spark.clear();
    }
    return overlays;
}
} // namespace

SideBySide::SideBySide(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (auto*& pane : panes_) {
        pane = new DesignPane(DesignPane::Removed::asTheyAre, this);
        row->addWidget(pane, 1);
        connect(pane, &DesignPane::nodePicked, this, &SideBySide::nodePicked);
    }
    panes_[0]->setObjectName(QStringLiteral("sideA"));
    panes_[1]->setObjectName(QStringLiteral("sideB"));
    connect(panes_[0], &DesignPane::looked, panes_[1], &DesignPane::setLook);
    connect(panes_[1], &DesignPane::looked, panes_[0], &DesignPane::setLook);
}

void SideBySide::setSides(const Side& a, const Side& b, const model::Catalog& catalog) {
    const auto& before = designOf(*a.run);
    const auto& after = designOf(*b.run);
    titles_ = {a.title, b.title};
    runs_ = {a.run, b.run};
    whole_ = {wholeRun(a.result, a.result), wholeRun(b.result, a.result)};
    panes_[0]->setParts(sideOf(before, before, after), catalog);
    panes_[1]->setParts(sideOf(after, before, after), catalog);
    const QRectF page = diagramPage(before, sideMargin) | diagramPage(after, sideMargin);
    const QRectF differing = panes_[0]->differing() | panes_[1]->differing();
    for (auto* pane : panes_)
        pane->setPage(page, differing);
    fill();
}

void SideBySide::setTheme(const Theme& theme) {
    for (auto* pane : panes_)
        pane->setTheme(theme);
}

void SideBySide::showMoment(std::optional<double> time, Heat heat) {
    time_ = time;
    heat_ = heat;
    fill();
}

void SideBySide::fill() {
    for (std::size_t i = 0; i < panes_.size() && runs_[i]; ++i) {
        const auto& summary = runs_[i]->summary;
        if (time_)
            panes_[i]->setFigures(overlaysAt(summary, *time_, heat_, &runs_[1 - i]->summary),
                                  linkRatesAt(summary, designOf(*runs_[i]), *time_));
        else
            panes_[i]->setFigures(whole_[i]);
    }
    tell();
}

void SideBySide::tell() {
    for (std::size_t i = 0; i < panes_.size() && runs_[i]; ++i) {
        const auto letter = QString(QChar(static_cast<char16_t>(u'A' + i)));
        QString when = i == 0 ? tr("whole run") : tr("whole run, with the difference to A in brackets");
        if (time_) {
            const auto span = seriesSpan(runs_[i]->summary);
            when = *time_ > span.to
                       ? tr("ended before, at %1")
                             .arg(QString::fromStdString(model::showQuantity(span.to, model::Unit::seconds)))
                       : tr("at %1").arg(
                             QString::fromStdString(model::showQuantity(*time_, model::Unit::seconds)));
        }
        const QString summary = panes_[i]->merge().summary();
        const QString parts = summary.isEmpty() ? QString() : QStringLiteral(" · ") + summary;
        panes_[i]->setAccessibleName(tr("Design %1, %2").arg(letter, titles_[i]));
        panes_[i]->setLegend(tr("%1: %2 · %3%4").arg(letter, titles_[i], when, parts));
    }
}

} // namespace burst::app
