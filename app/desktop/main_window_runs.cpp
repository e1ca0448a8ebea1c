// Running, comparing and reporting from the main window. See main_window.h.
#include "app/desktop/canvas/heat_legend.h"
#include "app/desktop/canvas/view.h"
#include "app/desktop/design_tabs.h"
#include "app/desktop/explore/explore_page.h"
#include "app/desktop/inspector/inspector.h"
#include "app/desktop/main_window.h"
#include "app/desktop/playback/playback_bar.h"
#include "app/desktop/problems/problems_panel.h"
#include "app/desktop/results/compare_page.h"
#include "app/desktop/results/results.h"
#include "app/desktop/results/runs_page.h"
#include "app/desktop/traffic/traffic_panel.h"
#include "app/desktop/tune/tune_page.h"
#include "app/editor/run_library.h"
#include "app/report_html/save_report.h"
#include "models/chart_settings.h"
#include "models/io/project_json.h"

#include <QApplication>
#include <QDate>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>
#include <utility>

namespace burst::app {

namespace {
constexpr int resultsHeight = 330;      // px
constexpr int heightBelowTraffic = 230; // px
constexpr int separators = 16;          // px between canvas and panels
} // namespace

void MainWindow::buildRunActions() {
    add({"run", tr("&Run"), QStringLiteral("run"), QKeySequence(Qt::Key_F5),
         tr("simulates the design on screen")},
        [this] {
            if (runs_->paused()) {
                runs_->resume();
                return;
            }
            if (const QString wrong = inspector_->problem(); !wrong.isEmpty()) {
                say(tr("Not run: %1").arg(wrong));
                return;
            }
            document_.validateNow();
            runs_->run();
        });
    add({"pause", tr("Pa&use"), QStringLiteral("pause"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F5),
         tr("holds the run up; the same again, or Run, goes on with it")},
        [this] { runs_->paused() ? runs_->resume() : runs_->pause(); });
    add({"runAgain",
         tr("Run &again"),
         {},
         QKeySequence(Qt::CTRL | Qt::Key_F5),
         tr("simulates the design on screen although the run library has the answer")},
        [this] {
            document_.validateNow();
            runs_->runAgain();
        });
    add({"runLibrary", tr("&Kept runs"), {}, {}, tr("lists the runs that were kept")}, [this] {
        raiseBottom(resultsHeight);
        bottom_->setCurrentWidget(runsPage_);
    });
    add({"stop", tr("&Stop"), QStringLiteral("stop"), QKeySequence(Qt::SHIFT | Qt::Key_F5),
         tr("ends the run; what was simulated until then is kept")},
        [this] { runs_->stop(); });
    add({"compare", tr("&Compare designs"), QStringLiteral("compare"), QKeySequence(Qt::CTRL | Qt::Key_M),
         tr("runs two designs with the same random numbers")},
        [this] { compareDesigns(); });
    add({"pinBaseline",
         tr("&Pin as baseline"),
         {},
         QKeySequence(Qt::CTRL | Qt::Key_B),
         tr("keeps the last run of this design, to hold later ones against it")},
        [this] { pinBaseline(); });
    buildExploreActions();
    add({"exportReport",
         tr("Export &report…"),
         {},
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
         tr("the last run as one HTML or PDF file")},
        [this] { exportReport(); });
}

void MainWindow::buildRunParts() {
    connect(runs_, &RunController::started, this, &MainWindow::updateRunActions);
    connect(runs_, &RunController::ended, this, &MainWindow::updateRunActions);
    connect(runs_, &RunController::finished, this, [this] {
        showFigures();
        if (std::exchange(revealed_, false) || isInFront(tune_)) return; // sliders show it themselves
        raiseBottom(resultsHeight);
        results_->reveal();
    });
    // The charts fill while it runs; whoever looks at something else then is not taken away from it again.
    connect(runs_, &RunController::started, this, [this] { revealed_ = false; });
    connect(runs_, &RunController::glimpsed, this, [this] {
        if (std::exchange(revealed_, true) || isInFront(tune_)) return;
        raiseBottom(resultsHeight);
        results_->reveal();
    });
    connect(runs_, &RunController::compared, this, [this] {
        raiseBottom(resultsHeight);
        results_->revealComparison();
    });
    connect(results_, &Results::runAgainWanted, actions_[QStringLiteral("runAgain")], &QAction::trigger);
    connect(runs_, &RunController::pausedChanged, this, [this] {
        actions_[QStringLiteral("pause")]->setText(runs_->paused() ? tr("Contin&ue") : tr("Pa&use"));
    });
    connect(runs_, &RunController::queued, this, &MainWindow::say);
    connect(runs_, &RunController::pinned, this, [this] {
        shown_ = {}; // figures stand against the baseline
        showFigures();
    });
    connect(&document_, &Document::designChanged, this, &MainWindow::updateRunActions);
    connect(&results_->comparison(), &ComparePage::said, this, &MainWindow::say);
    connect(tune_, &TunePage::said, this, &MainWindow::say);
    connect(inspector_, &Inspector::tuneWanted, this, [this](const QString& subject, const QString& key) {
        tune_->pin(subject.toStdString(), key.toStdString());
        showBelow(tune_);
    });
    connect(runs_, &RunController::refused, this, [this](const QString& why) {
        say(why);
        if (problems_->count() > 0) showProblems();
    });
    connect(&document_, &Document::changed, this, &MainWindow::showFigures);
    connect(&document_, &Document::designChanged, this, &MainWindow::showFigures);
    connect(&document_, &Document::scenarioChanged, this, &MainWindow::showFigures);
    connect(results_, &Results::nodePicked, this, [this](const model::NodeId& node) {
        if (document_.design().node(node) == nullptr) return; // of another design that is compared
        document_.selection().set({node});
        view_->revealSelection();
    });
    updateRunActions();
}

void MainWindow::useLibrary(const QString& file) {
    library_ = new RunLibrary(file, this);
    runs_->setLibrary(library_);
    runsPage_ = new RunsPage(document_, *library_, bottom_);
    runsPage_->setTheme(*theme_);
    bottom_->insertTab(bottom_->indexOf(explore_), runsPage_, tr("Runs"));
    connect(library_, &RunLibrary::opened, this, &MainWindow::showKept);
    connect(library_, &RunLibrary::projectRead, this, [this](const QString& text) {
        if (!files_->mayLeave()) return;
        if (const auto read = document_.restore(text, {}); !read)
            say(QString::fromStdString(read.error().message()));
    });
    connect(runsPage_, &RunsPage::said, this, &MainWindow::say);
    updateRunActions();
}

void MainWindow::showKept(const std::shared_ptr<const FinishedRun>& run) {
    const auto isHere = [&] {
        return document_.project().name == run->project->name &&
               document_.project().design(run->design) != nullptr &&
               document_.project().scenario(run->scenario) != nullptr;
    };
    if (!isHere()) {
        QMessageBox box(QMessageBox::Question, tr("Open run"),
                        tr("Run %1 is of another project, “%2”.")
                            .arg(run->kept->id)
                            .arg(QString::fromStdString(run->project->name)),
                        QMessageBox::Cancel, this);
        box.setInformativeText(tr("It can be opened as it ran, as a project that has not been saved."));
        QPushButton* open = box.addButton(tr("Open project"), QMessageBox::AcceptRole);
        box.exec();
        if (box.clickedButton() != open || !files_->mayLeave()) return;
        const auto text = QString::fromStdString(model::writeProject(*run->project));
        if (const auto read = document_.restore(text, {}); !read) {
            say(QString::fromStdString(read.error().message()));
            return;
        }
    }
    document_.showDesign(run->design);
    document_.chooseScenario(run->scenario);
    runs_->show(run);
}

void MainWindow::updateRunActions() {
    const bool running = runs_->running();
    for (const char* name : {"run", "runAgain"})
        actions_[QLatin1String(name)]->setEnabled(!document_.design().nodes.empty());
    actions_[QStringLiteral("runLibrary")]->setEnabled(library_ != nullptr);
    for (const char* name : {"stop", "pause"})
        actions_[QLatin1String(name)]->setEnabled(running);
    for (const char* name : {"compare", "comparePlatforms"})
        actions_[QLatin1String(name)]->setEnabled(!running);
    const auto run = runs_->last(document_.designId());
    actions_[QStringLiteral("exportReport")]->setEnabled(run != nullptr);
    actions_[QStringLiteral("pinBaseline")]->setEnabled(run != nullptr && run != runs_->baseline());
    explainDisabled();
}

void MainWindow::buildExploreActions() {
    add({"explore",
         tr("E&xplore a setting"),
         {},
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X),
         tr("gives one or two settings several values, or looks for the best of them")},
        [this] { showBelow(explore_); });
    add({"tuneMemory",
         tr("Memory against cost and latenc&y"),
         {},
         {},
         tr("runs the selected function with several sizes of memory")},
        [this] {
            const auto* function = document_.selection().node();
            if (function == nullptr) return;
            showBelow(explore_);
            explore_->tuneMemory(*function);
        });
    add({"whatIf",
         tr("&What-if sliders"),
         {},
         {},
         tr("settings as sliders, with the estimate at once and a run when they are let go")},
        [this] { showBelow(tune_); });
}

bool MainWindow::isInFront(const QWidget* page) const {
    return bottom_->isVisible() && bottom_->currentWidget() == page;
}

void MainWindow::showBelow(QWidget* page) {
    raiseBottom(resultsHeight);
    bottom_->setCurrentWidget(page);
}

void MainWindow::raiseBottom(int height) {
    auto* dock = findChild<QDockWidget*>(QStringLiteral("bottomDock"));
    // With the timeline above it, more would leave nothing of the canvas.
    if (traffic_->isVisible()) height = std::min(height, heightBelowTraffic);
    // A canvas that shows everything keeps names readable, as far as the panel can do with less.
    const bool hidden = !dock->isVisible();
    const int room = centralWidget()->height() + (hidden ? 0 : dock->height()) - tabs_->height() -
                     playback_->sizeHint().height(); // which comes with the figures of a run
    const int most = std::max(room - separators - view_->heightForNames(), heightBelowTraffic);
    height = std::min(height, most);
    dock->show();
    if (dock->height() < height || (hidden && dock->height() > most))
        resizeDocks({dock}, {height}, Qt::Vertical);
}

void MainWindow::stepProblem(int step) {
    // Where nothing else is looked at below, the list tells what the problem is.
    if (!bottom_->isVisible()) showProblems();
    problems_->step(step);
}

void MainWindow::showProblems() {
    raiseBottom(0);
    bottom_->setCurrentWidget(problems_);
}

void MainWindow::compareDesigns() {
    if (document_.project().designs.size() < 2 && !runs_->baseline()) {
        say(tr("There is one design only; duplicate it as a variant (Ctrl+Shift+D), or pin its run as the "
               "baseline (Ctrl+B), change it and compare."));
        return;
    }
    raiseBottom(resultsHeight);
    results_->revealComparison();
}

void MainWindow::pinBaseline() {
    runs_->pin(runs_->last(document_.designId()));
    say(tr(
        "This run is the baseline now. Change the design and run again: Compare (Ctrl+M) holds the new run "
        "against it."));
}

void MainWindow::exportReport() {
    // The ending follows the kind that is chosen, before the question whether a file is to be replaced.
    QFileDialog dialog(this, tr("Export report"), files_->folder());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({tr("HTML (*.html)"), tr("PDF (*.pdf)")});
    dialog.setDefaultSuffix(QStringLiteral("html"));
    dialog.selectFile(document_.title());
    connect(&dialog, &QFileDialog::filterSelected, this, [&dialog](const QString& filter) {
        dialog.setDefaultSuffix(filter.contains(QLatin1String("*.pdf")) ? QStringLiteral("pdf")
                                                                        : QStringLiteral("html"));
    });
    if (dialog.exec() == QDialog::Accepted) saveReportTo(dialog.selectedFiles().front());
}

void MainWindow::saveReportTo(const QString& path) {
    const auto run = runs_->last(document_.designId());
    const auto* result = results_->result();
    if (!run || result == nullptr) {
        say(tr("There is no run to report; press F5."));
        return;
    }
    const auto form = path.endsWith(QLatin1String(".pdf")) ? ReportForm::pdf : ReportForm::html;
    // As it ran, but with what has been noted since.
    constexpr std::string_view notes = "notes";
    const auto project =
        model::withChartSettings(*run->project, notes, model::chartSettings(document_.project(), notes));
    const auto saved =
        saveReport(path.toStdString(), form, project, *result, document_.catalog(), document_.findings(),
                   QApplication::applicationVersion().toStdString(),
                   QLocale::c().toString(QDate::currentDate(), QStringLiteral("d MMMM yyyy")).toStdString());
    if (saved)
        say(tr("Wrote the report %1").arg(QDir::toNativeSeparators(path)));
    else
        QMessageBox::warning(this, tr("Export report"), QString::fromStdString(saved.error().message()));
}

} // namespace burst::app
