#include "app/desktop/tune/tune_page.h"

#include "app/desktop/results/pricing.h"
#include "app/desktop/tune/tune_row.h"
#include "app/explore/setting.h"
#include "app/report/result_tables.h"
#include "models/units.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
enum TuneLine { tunedBefore, tunedEstimate, tunedRun };
constexpr std::array<const char*, 5> metricNames{"rate", "answered", "latency.mean", "latency.p95",
                                                 "cost.month"};

/// "(−12.0 %)"; empty without a difference.
QString changeOf(double before, double now) {
    if (before == 0.0 || before == now) return {};
    const double percent = 100.0 * (now - before) / std::abs(before);
    return QStringLiteral(" (%1%2 %)")
        .arg(percent < 0.0 ? QStringLiteral("−") : QStringLiteral("+"))
        .arg(std::abs(percent), 0, 'f', 1);
}
} // namespace

TunePage::TunePage(Document& document, RunController& runs, LiveEstimate& estimate, QWidget* parent)
    : QWidget(parent), document_(document), runs_(runs), estimate_(estimate) {
    setObjectName(QStringLiteral("tunePage"));
    build();
    connect(&document_, &Document::changed, this, &TunePage::refreshRows);
    connect(&document_, &Document::designChanged, this, &TunePage::refreshRows);
    connect(&document_, &Document::loaded, this, &TunePage::reset);
    connect(&estimate_, &LiveEstimate::changed, this, &TunePage::showFigures);
    connect(&runs_, &RunController::finished, this, &TunePage::showFigures);
    connect(&runs_, &RunController::ended, this, [this] {
        if (std::exchange(wanted_, false)) runs_.run();
    });
    showState();
}

void TunePage::build() {
    empty_ = new QLabel(tr("What if? Right-click a number in the inspector and choose “Tune with a slider”: "
                           "while the slider moves the estimate answers at once, when it is let go a run "
                           "does, and what was changed is kept or taken back in one step."),
                        this);
    empty_->setObjectName(QStringLiteral("tuneEmpty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    auto* inside = new QWidget;
    list_ = new QVBoxLayout(inside);
    list_->setContentsMargins(0, 0, 0, 0);
    list_->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    keep_ = new QPushButton(tr("Keep"), this);
    keep_->setObjectName(QStringLiteral("tuneKeep"));
    keep_->setToolTip(tr("Keeps what was moved, as one step that undo takes back"));
    revert_ = new QPushButton(tr("Take back"), this);
    revert_->setObjectName(QStringLiteral("tuneRevert"));
    revert_->setToolTip(tr("Gives every setting the value that it had before"));
    connect(keep_, &QPushButton::clicked, this, &TunePage::keep);
    connect(revert_, &QPushButton::clicked, this, &TunePage::revert);
    table_ = new QWidget(this);
    auto* buttons = new QVBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(keep_);
    buttons->addWidget(revert_);
    auto* head = new QHBoxLayout(table_);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(buildFigures(), 1);
    head->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 6);
    layout->addWidget(table_);
    layout->addWidget(empty_, 1);
    layout->addWidget(scroll, 1);
}

QWidget* TunePage::buildFigures() {
    auto* made = new QWidget(this);
    auto* grid = new QGridLayout(made);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    const std::array heads{tr("Requests"), tr("Answered"), tr("Mean latency"), tr("p95"), tr("Cost a month")};
    const std::array lines{tr("Before"), tr("Estimate"), tr("Run")};
    for (int column = 0; column < static_cast<int>(heads.size()); ++column)
        grid->addWidget(new QLabel(heads[static_cast<std::size_t>(column)], made), 0, column + 1);
    for (std::size_t line = 0; line < lines.size(); ++line) {
        names_[line] = new QLabel(lines[line], made);
        grid->addWidget(names_[line], static_cast<int>(line) + 1, 0);
        for (std::size_t column = 0; column < heads.size(); ++column) {
            auto* cell = new QLabel(made);
            cell->setMinimumWidth(1); // cut rather than wider than the window
            cell->setObjectName(
                QStringLiteral("tune%1-%2").arg(line).arg(QLatin1String(metricNames[column])));
            cells_[line][column] = cell;
            grid->addWidget(cell, static_cast<int>(line) + 1, static_cast<int>(column) + 1);
        }
    }
    grid->setColumnStretch(static_cast<int>(heads.size()) + 1, 1);
    return made;
}

void TunePage::pin(const std::string& subject, const std::string& key) {
    const bool there = std::ranges::any_of(
        rows_, [&](const TuneRow* row) { return row->subject() == subject && row->key() == key; });
    if (there) return;
    auto* row = new TuneRow(document_, subject, key, this);
    connect(row, &TuneRow::moved, this, [this, row](const model::Tree& value) { move(*row, value); });
    connect(row, &TuneRow::settled, this, &TunePage::settle);
    connect(row, &TuneRow::said, this, &TunePage::said);
    connect(row, &TuneRow::removeWanted, this, [this, row] {
        std::erase(rows_, row);
        row->deleteLater();
        row->hide();
        showState();
    });
    list_->insertWidget(list_->count() - 1, row);
    rows_.push_back(row);
    showFigures();
    showState();
}

void TunePage::reset() {
    for (auto* row : rows_) {
        row->hide();
        row->deleteLater();
    }
    rows_.clear();
    end();
}

void TunePage::refreshRows() {
    for (auto* row : rows_)
        row->refresh();
    showFigures();
}

void TunePage::move(const TuneRow& row, const model::Tree& value) {
    if (!row.applies()) return;
    if (!before_) {
        before_ = document_.snapshot();
        begunAt_ = document_.history().index();
        const auto run = freshRun();
        firstRun_ = run ? simulated(*run) : Figures{};
        firstRuns_ = run ? run->summary.replications : 0;
        firstEstimate_ = estimated();
    }
    moved_.insert({row.subject(), row.key()});
    document_.edit(tr("Tune %1").arg(row.title()),
                   withValue(document_.design(), row.subject(), row.key(), value),
                   QStringLiteral("tune %1").arg(session_));
    showState();
}

void TunePage::settle() {
    if (!before_) return;
    wanted_ = runs_.running();
    if (!wanted_) runs_.run();
}

void TunePage::keep() {
    end();
    emit said(tr("Kept; undo takes it back."));
}

void TunePage::revert() {
    if (!before_) return;
    // Where nothing else was done meanwhile, all that was moved is the last step.
    if (document_.history().index() == begunAt_ + 1) {
        document_.history().undo();
    } else if (const auto* design = before_->design(document_.designId())) {
        auto next = document_.design();
        for (const auto& [subject, key] : moved_) {
            const auto setting = settingAt(*design, subject, key);
            if (!setting || !settingAt(next, subject, key)) continue; // the part is gone
            next = withValue(std::move(next), subject, key,
                             setting->origin == model::Origin::setting ? setting->value : model::Tree());
        }
        document_.edit(tr("Take back what was tuned"), std::move(next));
    }
    end();
}

void TunePage::end() {
    before_.reset();
    moved_.clear();
    ++session_;
    wanted_ = false;
    showFigures();
    showState();
}

std::shared_ptr<const FinishedRun> TunePage::freshRun() const {
    auto run = runs_.last(document_.designId());
    const bool fresh = run && run->summary.complete && !runs_.stale(*run) && !runs_.ofOtherScenario(*run);
    return fresh ? run : nullptr;
}

TunePage::Figures TunePage::estimated() const {
    const auto& result = estimate_.result();
    if (!result || !estimate_.current() || result->design != document_.designId()) return {};
    const auto& e = result->estimate;
    const auto& month = result->bill.month;
    const auto shown = [](double value, model::Unit unit) {
        return QString::fromStdString(model::showQuantity(value, unit));
    };
    Figures all{};
    all[0] = {shown(e.rate, model::Unit::perSecond), e.rate, true};
    if (e.rate > 0.0) all[1] = {shown(e.answered / e.rate, model::Unit::ratio), e.answered / e.rate, true};
    if (e.answered > 0.0) all[2] = {shown(e.latency, model::Unit::seconds), e.latency, true};
    if (!month.currency.empty()) all[4] = {QString::fromStdString(showTotal(month, "≥ ")), month.total, true};
    return all;
}

TunePage::Figures TunePage::simulated(const FinishedRun& run) const {
    const auto result = resultOf(run, document_, terms_);
    const auto& s = result.summary;
    const double seconds = s.simulated * std::max(1, s.replications);
    const auto shown = [&](double value, const char* metric, model::Unit unit) {
        return QString::fromStdString(boundOf(result, metric) + model::showQuantity(value, unit));
    };
    Figures all{};
    if (seconds > 0.0) {
        const double rate = static_cast<double>(s.requests.offered) / seconds;
        all[0] = {shown(rate, "", model::Unit::perSecond), rate, true};
    }
    if (s.requests.offered > 0) {
        const double share =
            static_cast<double>(s.requests.succeeded) / static_cast<double>(s.requests.offered);
        all[1] = {shown(share, "", model::Unit::ratio), share, true};
    }
    if (s.latency.count > 0) {
        all[2] = {shown(s.latency.mean, "latency.mean", model::Unit::seconds), s.latency.mean, true};
        all[3] = {shown(s.latency.p95, "latency.p95", model::Unit::seconds), s.latency.p95, true};
    }
    const auto& month = result.bill.month;
    if (!month.currency.empty()) all[4] = {QString::fromStdString(showTotal(month, "≥ ")), month.total, true};
    return all;
}

/// What was before stays; the estimate is grey, the run of the design as it is now counts. An estimate is
/// held against the estimate of before, a run against the run.
void TunePage::showFigures() {
    const auto known = [](const Figures& figures) { return std::ranges::any_of(figures, &Figure::known); };
    const Figures nothing{};
    const auto run = freshRun();
    const auto estimate = estimated();
    showLine(tunedBefore, !before_ ? nothing : known(firstRun_) ? firstRun_ : firstEstimate_, nothing);
    // Until the next answer the one before stays, as everywhere.
    if (known(estimate)) showLine(tunedEstimate, estimate, before_ ? firstEstimate_ : nothing);
    // After a comparison there may be more runs of the one than of the other.
    const bool unlike = before_ && run && firstRuns_ > 0 && firstRuns_ != run->summary.replications;
    names_[tunedBefore]->setText(unlike ? tr("Before, in %1 runs").arg(firstRuns_) : tr("Before"));
    names_[tunedRun]->setText(unlike ? tr("Run, in %1").arg(run->summary.replications) : tr("Run"));
    showLine(tunedRun, run ? simulated(*run) : nothing, before_ ? firstRun_ : nothing);
}

void TunePage::showLine(std::size_t line, const Figures& figures, const Figures& reference) {
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const auto& figure = figures[i];
        const bool both = figure.known && reference[i].known;
        cells_[line][i]->setText((figure.known ? figure.text : QStringLiteral("–")) +
                                 (both ? changeOf(reference[i].number, figure.number) : QString()));
    }
}

void TunePage::showState() {
    empty_->setVisible(rows_.empty() && !tuning());
    table_->setVisible(!empty_->isVisibleTo(this));
    keep_->setEnabled(tuning());
    revert_->setEnabled(tuning());
}

void TunePage::setTerms(const BillTerms& terms) {
    terms_ = terms;
    showFigures();
}

void TunePage::setTheme(const Theme& theme) {
    theme_ = &theme;
    const auto paint = [](QLabel* label, const QColor& ink, bool bold) {
        label->setStyleSheet(QStringLiteral("color: %1; font-weight: %2;")
                                 .arg(ink.name(), bold ? QStringLiteral("600") : QStringLiteral("400")));
    };
    for (std::size_t line = 0; line < cells_.size(); ++line) {
        const QColor ink = line == tunedEstimate ? theme.textSecondary : theme.textPrimary;
        paint(names_[line], ink, line == tunedRun);
        for (auto* cell : cells_[line])
            paint(cell, ink, line == tunedRun);
    }
}

} // namespace burst::app
