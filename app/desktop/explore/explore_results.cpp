// What a sweep or a search has found, in the table and the pictures. See explore_page.h.
#include "app/desktop/explore/explore_page.h"
#include "app/desktop/explore/setting_picker.h"
#include "app/desktop/results/explore_chart.h"
#include "app/desktop/results/front_chart.h"
#include "app/desktop/results/heat_map.h"
#include "app/desktop/results/number_item.h"
#include "app/explore/search_report.h"
#include "models/units.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>

#include <algorithm>

namespace burst::app {

namespace {

enum ExploreColumn {
    exploredValue,
    exploredP50,
    exploredP99,
    exploredErrors,
    exploredMonth,
    exploredVerdict
};
constexpr int progressSteps = 1000;

QString exploredText(const std::string& text) {
    return QString::fromStdString(text);
}

std::optional<double> figure(const PointResult& result, const char* name) {
    const auto* found = figureIn(result.figures, name);
    return found ? std::optional(found->value) : std::nullopt;
}

QTableWidgetItem* figureCell(const std::vector<Figure>& figures, const char* name) {
    const auto* found = figureIn(figures, name);
    return new NumberItem(exploredText(shownFigure(figures, name)), found ? found->value : -1.0);
}

QString keepingText(ObjectiveCheck::Verdict verdict) {
    switch (verdict) {
    case ObjectiveCheck::Verdict::holds:
        return ExplorePage::tr("kept");
    case ObjectiveCheck::Verdict::broken:
        return ExplorePage::tr("broken");
    case ObjectiveCheck::Verdict::unknown:
        break;
    }
    return ExplorePage::tr("unknown");
}

/// The objectives that a run can be held to, with the budget.
std::vector<model::Objective> objectivesOf(const model::Project& project) {
    auto objectives = project.objectives;
    if (project.budget)
        objectives.push_back(
            {.metric = "cost.month", .at = {}, .min = {}, .max = project.budget->month, .extra = {}});
    return objectives;
}

} // namespace

ObjectiveCheck::Verdict ExplorePage::verdictOn(const PointResult& result) const {
    using Verdict = ObjectiveCheck::Verdict;
    Verdict all = Verdict::holds;
    for (const auto& objective : objectivesOf(plan_->project)) {
        const auto name = objective.metric + (objective.at.empty() ? "" : "@" + objective.at);
        const auto* found = figureIn(result.figures, name);
        const auto one =
            found ? verdictOf(found->value, found->isLeast, objective.min, objective.max) : Verdict::unknown;
        if (one == Verdict::broken) return one;
        if (one == Verdict::unknown) all = one;
    }
    return all;
}

std::optional<std::size_t> ExplorePage::cheapest() const {
    std::optional<std::size_t> best;
    double least = 0.0;
    for (std::size_t i = 0; i < runner_.found().size(); ++i) {
        const auto& result = runner_.found()[i];
        const auto* cost = figureIn(result.figures, "cost.month");
        if (!cost || cost->isLeast || verdictOn(result) != ObjectiveCheck::Verdict::holds ||
            (best && cost->value >= least))
            continue;
        best = i;
        least = cost->value;
    }
    return best;
}

void ExplorePage::showFound() {
    if (plan_ != runner_.plan()) return;
    const auto& found = runner_.found();
    const bool judged = !objectivesOf(plan_->project).empty();
    const auto best = judged ? cheapest() : std::nullopt;
    std::vector<ExploredValue> values;
    std::vector<Row> rows;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto& result = found[i];
        const QString judgement = !judged     ? QString()
                                  : best == i ? tr("kept, cheapest")
                                              : keepingText(verdictOn(result));
        rows.push_back({.point = result.point,
                        .refusal = exploredText(result.refusal),
                        .figures = &result.figures,
                        .verdict = judgement});
        values.push_back({.text = valueText(result.point),
                          .p50 = figure(result, "latency.p50"),
                          .p99 = figure(result, "latency.p99"),
                          .cost = figure(result, "cost.month")});
    }
    showRows(rows, judged);
    if (plan_->variations.size() > 1)
        showHeat();
    else
        chart_->setValues(std::move(values), best, exploredText(plan_->terms.currency.code));
    showState();
}

void ExplorePage::showRows(const std::vector<Row>& rows, bool judged) {
    table_->setRowCount(static_cast<int>(rows.size()));
    for (int i = 0; i < table_->rowCount(); ++i) {
        const auto& row = rows[static_cast<std::size_t>(i)];
        auto* first = new QTableWidgetItem(valueText(row.point));
        first->setData(Qt::UserRole, static_cast<qulonglong>(row.point));
        table_->setItem(i, exploredValue, first);
        for (const auto& [column, name] :
             {std::pair{exploredP50, "latency.p50"}, std::pair{exploredP99, "latency.p99"},
              std::pair{exploredErrors, "errors.ratio"}, std::pair{exploredMonth, "cost.month"}})
            table_->setItem(i, column, figureCell(*row.figures, name));
        table_->setItem(i, exploredVerdict,
                        new QTableWidgetItem(row.refusal.isEmpty() ? row.verdict : row.refusal));
    }
    table_->setColumnHidden(exploredVerdict, !judged && std::ranges::all_of(rows, [](const Row& row) {
                                return row.refusal.isEmpty();
                            }));
    table_->resizeColumnsToContents();
}

/// A cell for each combination; those that are not done yet stay empty.
void ExplorePage::showHeat() {
    const auto& variations = plan_->variations;
    const auto axis = [](const Variation& variation) {
        HeatMap::Axis made{.title = exploredText(variation.name()), .values = {}};
        for (std::size_t i = 0; i < variation.values.size(); ++i)
            made.values << exploredText(variation.show(i));
        return made;
    };
    const std::size_t columns = variations[0].values.size();
    std::vector<HeatMap::Layer> layers;
    for (const auto& [name, title] :
         {std::pair{"cost.month", tr("Cost a month")}, std::pair{"latency.p50", tr("p50")},
          std::pair{"latency.p99", tr("p99")}, std::pair{"errors.ratio", tr("Errors")}}) {
        HeatMap::Layer layer{.title = title,
                             .values = std::vector<std::optional<double>>(plan_->size()),
                             .texts = std::vector<QString>(plan_->size())};
        for (const auto& result : runner_.found()) {
            const auto at = plan_->valuesAt(result.point);
            layer.values[at[1] * columns + at[0]] = figure(result, name);
            layer.texts[at[1] * columns + at[0]] = exploredText(shownFigure(result.figures, name));
        }
        layers.push_back(std::move(layer));
    }
    std::optional<std::size_t> marked;
    if (const auto best = cheapest(); best && !objectivesOf(plan_->project).empty()) {
        const auto at = plan_->valuesAt(runner_.found()[*best].point);
        marked = at[1] * columns + at[0];
    }
    heat_->setCells(axis(variations[0]), axis(variations[1]), std::move(layers), marked);
}

void ExplorePage::showSearch() {
    showState();
    if (plan_ != search_.plan() || !search_.found()) return;
    const auto& found = *search_.found();
    const auto near = nearest(found, search_.aim());
    std::vector<Row> rows;
    for (const auto index : ranked(found, search_.aim())) {
        const auto& tried = found.tried[index];
        rows.push_back({.point = tried.point,
                        .refusal = exploredText(tried.refusal),
                        .figures = &tried.figures,
                        .verdict = found.best == index ? tr("best")
                                   : near == index     ? tr("%1, nearest").arg(keepingText(tried.bounds))
                                                       : keepingText(tried.bounds)});
    }
    showRows(rows, true);
    showFront();
    if (found.best || near) selectPoint(found.tried[found.best ? *found.best : *near].point);
}

/// What the search makes small or large against its first bound, in the order of the table.
void ExplorePage::showFront() {
    const auto& aim = search_.aim();
    const auto& found = *search_.found();
    const bool bounded = !aim.bounds.empty() && aim.bounds.front().figure != aim.figure;
    const std::string other = bounded                       ? aim.bounds.front().figure
                              : aim.figure == "latency.p99" ? std::string("cost.month")
                                                            : std::string("latency.p99");
    const FrontChart::Axis x{.title = exploredText(aim.figure),
                             .unit = unitOfFigure(aim.figure),
                             .lowIsGood = aim.direction == Aim::Direction::minimise};
    const FrontChart::Axis y{.title = exploredText(other),
                             .unit = unitOfFigure(other),
                             .lowIsGood = !bounded || aim.bounds.front().side == Bound::Side::most};
    std::vector<FrontChart::Point> points;
    std::optional<std::size_t> best;
    for (const auto index : ranked(found, aim)) {
        const auto& tried = found.tried[index];
        const auto* across = figureIn(tried.figures, aim.figure);
        const auto* up = figureIn(tried.figures, other);
        if (across == nullptr || up == nullptr) break; // those come last
        if (found.best == index) best = points.size();
        points.push_back({.x = across->value, .y = up->value, .kept = tried.kept()});
    }
    front_->setPoints(x, y, std::move(points), best);
}

void ExplorePage::showState() {
    const bool busy = running();
    run_->setEnabled(!busy && first_->ready());
    stop_->setEnabled(busy);
    progress_->setVisible(busy);
    const bool row = !table_->selectedItems().isEmpty();
    take_->setEnabled(row);
    const bool traffic = plan_ && std::ranges::any_of(plan_->variations, [](const Variation& each) {
                             return each.subject == "traffic";
                         });
    variant_->setEnabled(row && !traffic);
    for (QWidget* each : std::initializer_list<QWidget*>{table_, charts_})
        each->setVisible(plan_ && table_->rowCount() > 0);
    if (plan_) {
        const auto all = static_cast<double>(plan_->size());
        const double share =
            search_.running() ? search_.share() : static_cast<double>(runner_.found().size()) / all;
        progress_->setRange(0, progressSteps);
        progress_->setValue(static_cast<int>(share * progressSteps));
    }
    say_->setText(stateText());
}

QString ExplorePage::stateText() const {
    if (!plan_)
        return tr("Give one setting several values: the design meets the same requests with each. What each "
                  "does to latency and cost appears here. With two settings every combination is tried; "
                  "“Find the best of” looks for the one that you want without trying all.");
    if (plan_ == search_.plan()) {
        if (search_.running())
            return tr("Looking for the best of %1 points: the estimate says where, the simulator decides.")
                .arg(plan_->size());
        if (stopped_) return tr("Stopped: a search has its result at its end only.");
        if (!search_.found()) return search_.refusal();
        return exploredText(searchVerdict(*search_.found(), *plan_, search_.aim())).simplified();
    }
    const auto all = plan_->size();
    if (runner_.running()) return tr("%1 of %2 values are done.").arg(runner_.found().size()).arg(all);
    if (runner_.found().size() < all)
        return tr("Stopped after %1 of %2 values.").arg(runner_.found().size()).arg(all);
    QStringList names;
    for (const auto& variation : plan_->variations)
        names << exploredText(variation.name());
    return tr("%1 under the same requests; “Use this value” or a double click takes one over.%2")
        .arg(names.join(tr(" and ")), extremes());
}

/// The cheapest and the fastest of all that was found, as far as they are known.
QString ExplorePage::extremes() const {
    const auto least = [this](const char* name) {
        const PointResult* best = nullptr;
        for (const auto& result : runner_.found()) {
            const auto* here = figureIn(result.figures, name);
            if (here == nullptr) continue;
            if (here->isLeast) return static_cast<const PointResult*>(nullptr);
            if (best == nullptr || here->value < figureIn(best->figures, name)->value) best = &result;
        }
        return best;
    };
    const auto* cheap = least("cost.month");
    const auto* fast = least("latency.p50");
    if (cheap == nullptr || fast == nullptr) return {};
    return tr(" Cheapest: %1 (%2 a month); fastest: %3 (p50 %4).")
        .arg(valueText(cheap->point), exploredText(shownFigure(cheap->figures, "cost.month")),
             valueText(fast->point), exploredText(shownFigure(fast->figures, "latency.p50")));
}

} // namespace burst::app
