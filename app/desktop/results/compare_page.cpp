#include "app/desktop/results/compare_page.h"

#include "app/desktop/results/adopt_dialog.h"
#include "app/desktop/results/compare_charts.h"
#include "app/desktop/results/compare_table.h"
#include "app/desktop/results/copy_button.h"
#include "app/desktop/results/front_chart.h"
#include "app/desktop/results/merged_view.h"
#include "app/desktop/results/pricing.h"
#include "app/desktop/results/side_by_side.h"
#include "app/report/comparison_text.h"
#include "app/report/result_tables.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace burst::app {

namespace {
constexpr int moreRuns = 20;
const QString toleranceKey = QStringLiteral("tolerances/"); // in the settings, before the metric
const QString baselineData = QStringLiteral("⚲");           // no design has this id

QString utf8(const std::string& text) {
    return QString::fromStdString(text);
}

Contender chosen(const QComboBox* box) {
    const QString id = box->currentData().toString();
    if (id == baselineData) return {.design = {}, .baseline = true};
    return {.design = model::DesignId(id.toStdString())};
}

std::map<QString, QString> keptTolerances() {
    std::map<QString, QString> all;
    QSettings settings;
    settings.beginGroup(toleranceKey.chopped(1));
    for (const auto& metric : settings.childKeys())
        all[metric] = settings.value(metric).toString();
    return all;
}

Tolerances tolerancesIn(const std::map<QString, QString>& typed) {
    Tolerances all;
    for (const auto& [metric, text] : typed)
        if (const auto tolerance = readTolerance(text.toStdString(), metric.toStdString()))
            all[metric.toStdString()] = *tolerance;
    return all;
}
} // namespace

ComparePage::ComparePage(Document& document, RunController& runs, QWidget* parent)
    : QWidget(parent), document_(document), runs_(runs) {
    tolerances_ = keptTolerances();
    build();
    connectParts();
    fillChoices();
    fill();
}

QTableWidget& ComparePage::table() {
    return *table_;
}

QHBoxLayout* ComparePage::buildChoices() {
    a_ = new QComboBox(this);
    a_->setObjectName(QStringLiteral("compareA"));
    a_->setAccessibleName(tr("First design"));
    b_ = new QComboBox(this);
    b_->setObjectName(QStringLiteral("compareB"));
    b_->setAccessibleName(tr("Second design"));
    for (auto* box : {a_, b_})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    moreButton_ = new QToolButton(this);
    moreButton_->setObjectName(QStringLiteral("compareMore"));
    moreButton_->setText(tr("+ others"));
    moreButton_->setToolTip(tr("Compares further designs with the first, %1 at most").arg(mostDesigns));
    moreButton_->setPopupMode(QToolButton::InstantPopup);
    moreMenu_ = new QMenu(moreButton_);
    moreButton_->setMenu(moreMenu_);
    replications_ = new QSpinBox(this);
    replications_->setObjectName(QStringLiteral("compareReplications"));
    replications_->setRange(2, 10000);
    replications_->setValue(10);
    replications_->setSuffix(tr(" pairs"));
    replications_->setToolTip(tr("Runs of each design; more of them make the intervals narrower"));
    go_ = new QPushButton(tr("Compare"), this);
    go_->setObjectName(QStringLiteral("compareGo"));
    auto* choices = new QHBoxLayout;
    unpin_ = new QToolButton(this);
    unpin_->setObjectName(QStringLiteral("compareUnpin"));
    unpin_->setText(QStringLiteral("×"));
    unpin_->setToolTip(tr("Lets the baseline go"));
    unpin_->setAccessibleName(unpin_->toolTip());
    choices->addWidget(a_);
    choices->addWidget(unpin_);
    choices->addWidget(new QLabel(tr("against"), this));
    for (QWidget* each : std::initializer_list<QWidget*>{b_, moreButton_, replications_, go_})
        choices->addWidget(each);
    choices->addStretch(1);
    return choices;
}

QHBoxLayout* ComparePage::buildView() {
    view_ = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    for (const auto& [which, name, text, tip] :
         {std::tuple{asTable, "compareAsTable", tr("Table"), tr("Metric by metric")},
          std::tuple{asCharts, "compareAsCharts", tr("Charts"),
                     tr("The curves of A and B over each other, and their difference")},
          std::tuple{asCanvas, "compareAsCanvas", tr("One canvas"),
                     tr("Both designs on one canvas: what B adds, removes and changes")},
          std::tuple{asSides, "compareAsSides", tr("Side by side"),
                     tr("A and B beside each other, with one zoom, one place and one moment of playback")},
          std::tuple{asPoints, "compareAsPoints", tr("Points"),
                     tr("Every design as a point of cost and p95, and the front that none of them beats")}}) {
        auto* button = new QToolButton(viewRow_);
        button->setObjectName(QLatin1String(name));
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        view_->addButton(button, which);
        row->addWidget(button);
    }
    view_->button(asTable)->setChecked(true);
    onlyReal_ = new QCheckBox(tr("Only real differences"), viewRow_);
    onlyReal_->setObjectName(QStringLiteral("compareOnlyReal"));
    moreRuns_ = new QPushButton(tr("Run %1 more").arg(moreRuns), viewRow_);
    moreRuns_->setObjectName(QStringLiteral("compareMoreRuns"));
    moreRuns_->setToolTip(tr("More runs of each make the intervals narrower"));
    adopt_ = new QPushButton(tr("Take over…"), viewRow_);
    adopt_->setObjectName(QStringLiteral("compareAdopt"));
    auto* copy = new CopyButton(
        QStringLiteral("compareCopy"), [this] { return copied(plainText); },
        [this] {
            std::vector<std::string> names;
            for (std::size_t i = 0; i < shown_.size(); ++i)
                names.push_back(nameOf(i).toStdString());
            return comparison_ ? utf8(csv(comparisonData(*comparison_, names))) : QString();
        },
        viewRow_);
    copy->addMarkdown([this] { return copied(markdown); });
    connect(copy, &CopyButton::said, this, &ComparePage::said);
    row->addStretch(1);
    for (QWidget* each : std::initializer_list<QWidget*>{moreRuns_, onlyReal_, adopt_, copy})
        row->addWidget(each);
    return row;
}

void ComparePage::build() {
    auto* choices = buildChoices();
    about_ = new QLabel(this);
    about_->setObjectName(QStringLiteral("compareAbout"));
    about_->setWordWrap(true);
    unlike_ = new QWidget(this);
    unlike_->setObjectName(QStringLiteral("compareUnlike"));
    unlike_->setAttribute(Qt::WA_StyledBackground);
    unlikeText_ = new QLabel(unlike_);
    unlikeText_->setWordWrap(true);
    auto* alike = new QPushButton(tr("Run both alike"), unlike_);
    alike->setObjectName(QStringLiteral("compareAlike"));
    connect(alike, &QPushButton::clicked, this, &ComparePage::begin);
    auto* strip = new QHBoxLayout(unlike_);
    strip->setContentsMargins(8, 2, 8, 2);
    strip->addWidget(unlikeText_, 1);
    strip->addWidget(alike);
    words_ = new QLabel(this);
    words_->setObjectName(QStringLiteral("compareWords"));
    words_->setWordWrap(true);
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    viewRow_ = new QWidget(this);
    viewRow_->setLayout(buildView());
    table_ = new CompareTable(this);
    charts_ = new CompareCharts(this);
    canvas_ = new MergedView(this);
    connect(canvas_, &MergedView::nodePicked, this, &ComparePage::nodePicked);
    sides_ = new SideBySide(this);
    connect(sides_, &SideBySide::nodePicked, this, &ComparePage::nodePicked);
    scatter_ = new FrontChart(this);
    stack_ = new QStackedWidget(this);
    for (QWidget* each : std::initializer_list<QWidget*>{table_, charts_, canvas_, sides_, scatter_})
        stack_->addWidget(each); // in the order of View
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 0);
    layout->addLayout(choices);
    for (QWidget* each : {static_cast<QWidget*>(about_), unlike_, static_cast<QWidget*>(words_), viewRow_})
        layout->addWidget(each);
    layout->addWidget(stack_, 1);
    layout->addStretch(0);
}

void ComparePage::connectParts() {
    connect(go_, &QPushButton::clicked, this, &ComparePage::begin);
    connect(adopt_, &QPushButton::clicked, this, &ComparePage::adopt);
    connect(unpin_, &QToolButton::clicked, this, [this] { runs_.pin(nullptr); });
    connect(moreRuns_, &QPushButton::clicked, this, [this] {
        replications_->setValue(shown_.front()->summary.replications + moreRuns);
        begin();
    });
    connect(table_, &CompareTable::toleranceTyped, this, &ComparePage::keepTolerance);
    connect(onlyReal_, &QCheckBox::toggled, table_, &CompareTable::setOnlyReal);
    connect(view_, &QButtonGroup::idClicked, this, [this](int which) {
        stack_->setCurrentIndex(which);
        onlyReal_->setVisible(which == asTable);
        words_->setVisible(which == asTable); // pictures need the room
        tellAbout();
    });
    for (auto* box : {a_, b_})
        connect(box, &QComboBox::activated, this, [this] {
            fillMore();
            fill();
        });
    connect(&document_, &Document::changed, this, &ComparePage::fillChoices);
    connect(&document_, &Document::changed, this, &ComparePage::tellAbout);
    connect(&document_, &Document::designChanged, this, &ComparePage::followBaseline);
    connect(&document_, &Document::loaded, this, [this] {
        more_.clear();
        fillChoices();
        fill();
    });
    connect(&document_, &Document::catalogChanged, this, &ComparePage::fill);
    connect(&runs_, &RunController::started, this, [this] { go_->setEnabled(false); });
    connect(&runs_, &RunController::finished, this, &ComparePage::fill);
    connect(&runs_, &RunController::returned, this, &ComparePage::fill);
    connect(&runs_, &RunController::ended, this, &ComparePage::fillChoices);
    connect(&runs_, &RunController::pinned, this, [this] {
        fillChoices();
        if (runs_.baseline()) a_->setCurrentIndex(std::max(0, a_->findData(baselineData)));
        followBaseline();
        fill();
    });
}

void ComparePage::fillChoices() {
    const auto& designs = document_.project().designs;
    const QString first = a_->currentData().toString();
    const QString second = b_->currentData().toString();
    for (auto* box : {a_, b_}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const auto& design : designs)
            box->addItem(utf8(design.title()), utf8(design.id.text));
    }
    if (const auto& run = runs_.baseline())
        a_->insertItem(0, tr("⚲ %1, as pinned").arg(utf8(run->project->design(run->design)->title())),
                       baselineData);
    a_->setCurrentIndex(std::max(0, a_->findData(first)));
    const int kept = b_->findData(second);
    if (kept >= 0 && a_->currentData() != b_->itemData(kept))
        b_->setCurrentIndex(kept);
    else
        b_->setCurrentIndex(a_->currentData() != b_->itemData(0) ? 0 : std::min<int>(1, b_->count() - 1));
    unpin_->setVisible(runs_.baseline() != nullptr);
    const bool two = designs.size() > 1 || runs_.baseline();
    go_->setEnabled(two && !runs_.running());
    go_->setToolTip(two ? tr("Run them under the same traffic")
                        : tr("Needs a second design: duplicate this one with the + beside its tab"));
    fillMore();
}

void ComparePage::fillMore() {
    moreMenu_->clear();
    std::vector<model::DesignId> kept;
    for (const auto& design : document_.project().designs) {
        if (Contender{.design = design.id} == chosen(a_) || Contender{.design = design.id} == chosen(b_))
            continue;
        const bool wanted = std::ranges::find(more_, design.id) != more_.end();
        if (wanted) kept.push_back(design.id);
        auto* action = moreMenu_->addAction(utf8(design.title()));
        action->setCheckable(true);
        action->setChecked(wanted);
        action->setEnabled(wanted || more_.size() + 2 < mostDesigns);
        connect(action, &QAction::toggled, this, [this, id = design.id](bool on) {
            on ? more_.push_back(id) : static_cast<void>(std::erase(more_, id));
            // The menu is filled anew, after the action that says so has ended.
            QMetaObject::invokeMethod(this, &ComparePage::fillMore, Qt::QueuedConnection);
            fill();
        });
    }
    more_ = std::move(kept);
    moreButton_->setVisible(!moreMenu_->isEmpty());
    moreButton_->setText(more_.empty() ? tr("+ others") : tr("+ %1 more").arg(more_.size()));
}

/// Against a baseline stands the design that is being worked on.
void ComparePage::followBaseline() {
    if (!chosen(a_).baseline) return;
    const int row = b_->findData(utf8(document_.designId().text));
    if (row < 0 || row == b_->currentIndex()) return;
    b_->setCurrentIndex(row);
    fillMore();
    fill();
}

void ComparePage::adopt() {
    const auto& project = document_.project();
    const auto* into = project.design(chosen(a_).design);
    const auto* from = project.design(chosen(b_).design);
    if (into == nullptr || from == nullptr) return;
    auto changes = designChanges(*into, *from);
    if (changes.empty()) {
        emit said(tr("%1 and %2 have the same parts and settings.").arg(nameOf(0), nameOf(1)));
        return;
    }
    AdoptDialog dialog(std::move(changes), nameOf(1), nameOf(0), window());
    if (dialog.exec() != QDialog::Accepted) return;
    model::Project next = project;
    for (auto& design : next.designs)
        if (design.id == into->id) design = withChanges(*into, *from, dialog.chosen());
    document_.edit(tr("Take changes of %1 over into %2").arg(nameOf(1), nameOf(0)), std::move(next));
}

std::vector<Contender> ComparePage::contenders() const {
    std::vector<Contender> all{chosen(a_), chosen(b_)};
    for (const auto& id : more_)
        all.push_back({.design = id});
    return all;
}

void ComparePage::begin() {
    runs_.compare(contenders(), replications_->value());
}

QString ComparePage::letter(std::size_t run) {
    return QString(QChar(static_cast<char16_t>(u'A' + run)));
}

QString ComparePage::nameOf(std::size_t run) const {
    const auto& each = *shown_[run];
    const QString title = utf8(each.project->design(each.design)->title());
    return run == 0 && chosen(a_).baseline ? tr("%1, as pinned").arg(title) : title;
}

void ComparePage::fill() {
    shown_.clear();
    comparison_.reset();
    money_.clear();
    for (const auto& contender : contenders())
        if (auto run = runs_.toCompare(contender)) shown_.push_back(std::move(run));
    const auto wanted = contenders();
    const bool all = shown_.size() == wanted.size() && wanted[0] != wanted[1];
    if (!all) shown_.clear();
    std::vector<RunResult> results;
    for (const auto& run : shown_)
        results.push_back(resultOf(*run, document_, terms_));
    for (QWidget* each : {static_cast<QWidget*>(stack_), viewRow_})
        each->setVisible(all);
    table_->clearComparison();
    if (all) {
        if (const auto terms = showTerms(results[0].bill.month); !terms.empty())
            money_ = tr(" Costs: %1.").arg(utf8(terms));
        for (std::size_t i = 0; i < results.size(); ++i)
            if (const auto note = repricedText(*shown_[i], results[i], document_, terms_); !note.isEmpty())
                money_ += tr(" %1: %2").arg(letter(i), note);
        comparison_ = burst::app::compared(std::move(results), tolerancesIn(tolerances_));
        QStringList letters;
        QStringList titles;
        for (std::size_t i = 0; i < shown_.size(); ++i) {
            letters << letter(i);
            titles << nameOf(i);
        }
        table_->setComparison(*comparison_, letters, titles, tolerances_, *theme_);
        const auto& before = *shown_[0]->project->design(shown_[0]->design);
        const auto& after = *shown_[1]->project->design(shown_[1]->design);
        charts_->setRuns(shown_[0]->summary, before, shown_[1]->summary, after);
        canvas_->setDesigns(before, comparison_->runs[0], after, comparison_->runs[1], document_.catalog());
        sides_->setSides({nameOf(0), shown_[0], comparison_->runs[0]},
                         {nameOf(1), shown_[1], comparison_->runs[1]}, document_.catalog());
        fillScatter();
        const bool pinned = chosen(a_).baseline;
        adopt_->setEnabled(!pinned);
        adopt_->setToolTip(pinned ? tr("The baseline is a run and stays as it was drawn")
                                  : tr("Takes single settings, nodes and links of B over into A"));
    }
    tellAbout();
    tellConditions();
    tellDifferences();
}

void ComparePage::fillScatter() {
    const auto& runs = comparison_->runs;
    const auto valueOf = [&](std::size_t run, const char* metric) -> std::optional<double> {
        const auto& all = comparison_->differences[run == 0 ? 0 : run - 1];
        const auto found = std::ranges::find(all, metric, &sim::Difference::metric);
        return found == all.end() ? std::nullopt : std::optional(run == 0 ? found->a : found->b);
    };
    std::vector<FrontChart::Point> points;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto cost = valueOf(i, "cost.month");
        const auto p95 = valueOf(i, "latency.p95");
        if (!cost || !p95) continue;
        const bool least =
            !boundOf(runs[i], "cost.month").empty() || !boundOf(runs[i], "latency.p95").empty();
        points.push_back({.x = *cost,
                          .y = *p95,
                          .kept = std::ranges::all_of(runs[i].objectives,
                                                      [](const ObjectiveCheck& check) {
                                                          return check.verdict ==
                                                                 ObjectiveCheck::Verdict::holds;
                                                      }),
                          .name = least ? tr("%1, at least").arg(nameOf(i)) : nameOf(i)});
    }
    const bool all = points.size() == runs.size();
    view_->button(asPoints)->setEnabled(all);
    if (!all && view_->checkedId() == asPoints) view_->button(asTable)->click();
    scatter_->setPoints({.title = tr("Cost of a month, %1").arg(utf8(runs.front().bill.month.currency))},
                        {.title = QStringLiteral("p95"), .unit = model::Unit::seconds}, std::move(points),
                        std::nullopt);
}

/// A tolerance is a habit of the user and not of the project.
void ComparePage::keepTolerance(const QString& metric, const QString& text) {
    if (text.isEmpty()) {
        tolerances_.erase(metric);
        QSettings().remove(toleranceKey + metric);
    } else if (const auto typed = readTolerance(text.toStdString(), metric.toStdString()); !typed) {
        emit said(utf8(typed.error().text));
    } else {
        tolerances_[metric] = text;
        QSettings().setValue(toleranceKey + metric, text);
    }
    // The table is filled anew, after the editor of its cell has gone.
    QMetaObject::invokeMethod(this, &ComparePage::fill, Qt::QueuedConnection);
}

QString ComparePage::copied(const std::function<std::string(const Table&)>& write) const {
    std::string text;
    for (std::size_t i = 1; comparison_ && i < shown_.size(); ++i)
        text += (text.empty() ? "" : "\n") +
                write(differenceTable(comparison_->differences[i - 1],
                                      {comparison_->runs[0], nameOf(0).toStdString()},
                                      {comparison_->runs[i], nameOf(i).toStdString()}));
    return utf8(text);
}

void ComparePage::setTerms(const BillTerms& terms) {
    terms_ = terms;
    fill();
}

void ComparePage::setTheme(const Theme& theme) {
    theme_ = &theme;
    const auto& warning = theme.state(State::throttled);
    unlike_->setStyleSheet(QStringLiteral("QWidget#compareUnlike { background: %1; } QLabel { color: %2; }")
                               .arg(warning.fill.name(), warning.text.name()));
    charts_->setTheme(theme);
    canvas_->setTheme(theme);
    sides_->setTheme(theme);
    scatter_->setTheme(theme);
    fill();
}

} // namespace burst::app
