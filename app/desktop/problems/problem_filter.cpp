#include "app/desktop/problems/problem_filter.h"

#include "app/desktop/problems/severity_icon.h"
#include "app/editor/problem_edits.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <map>

namespace burst::app {

namespace {
using Grade = model::Finding::Severity;

/// Fills a list of choices, the first of which is everything; keeps what was chosen.
void offer(QComboBox& box, const QString& all, const std::map<QString, int>& counts,
           const std::map<QString, QString>& titles) {
    const QSignalBlocker quiet(box);
    const QString chosen = box.currentData().toString();
    box.clear();
    box.addItem(all, QString());
    for (const auto& [key, count] : counts)
        box.addItem(QStringLiteral("%1 (%2)").arg(titles.at(key)).arg(count), key);
    const int at = box.findData(chosen);
    // What was chosen and is all mended now gives the others back.
    box.setCurrentIndex(std::max(0, at));
}
} // namespace

ProblemFilter::ProblemFilter(QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(6);
    const auto toggle = [&](const QString& name, const QString& tip, bool on) {
        auto* button = new QToolButton(this);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setChecked(on);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setToolTip(tip);
        connect(button, &QToolButton::toggled, this, &ProblemFilter::changed);
        layout->addWidget(button);
        return button;
    };
    levels_ = {Level{Grade::error, toggle(QStringLiteral("showErrors"), tr("Show errors"), true)},
               Level{Grade::warning, toggle(QStringLiteral("showWarnings"), tr("Show warnings"), true)},
               Level{Grade::hint, toggle(QStringLiteral("showHints"), tr("Show hints"), true)}};
    accepted_ = toggle(QStringLiteral("showAccepted"),
                       tr("Show what you accepted – such problems are greyed and do not count"), true);
    rule_ = chooser(QStringLiteral("problemRule"), tr("Rule"));
    place_ = chooser(QStringLiteral("problemPlace"), tr("Place"));
    layout->addWidget(rule_);
    layout->addWidget(place_);
    words_ = new QLineEdit(this);
    words_->setObjectName(QStringLiteral("problemWords"));
    words_->setPlaceholderText(tr("Filter by words"));
    words_->setAccessibleName(tr("Filter problems by words"));
    words_->setClearButtonEnabled(true);
    connect(words_, &QLineEdit::textChanged, this, &ProblemFilter::changed);
    layout->addWidget(words_, 1);
    setTheme(Theme::light());
}

QComboBox* ProblemFilter::chooser(const QString& name, const QString& label) {
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    connect(box, &QComboBox::currentIndexChanged, this, &ProblemFilter::changed);
    return box;
}

void ProblemFilter::setTheme(const Theme& theme) {
    for (const auto& level : levels_)
        level.button->setIcon(severityIcon(level.severity, theme));
}

void ProblemFilter::setRows(const std::vector<ProblemRow>& rows) {
    std::map<Grade, int> bySeverity;
    std::map<QString, int> rules;
    std::map<QString, int> places;
    std::map<QString, QString> ruleTitles;
    std::map<QString, QString> placeTitles;
    int accepted = 0;
    for (const auto& row : rows) {
        const QString id = QString::fromStdString(row.finding.rule);
        ++rules[id];
        ruleTitles[id] = ruleTitle(row.finding.rule);
        ++places[row.where];
        placeTitles[row.where] = row.where.isEmpty() ? tr("Project") : row.where;
        accepted += row.accepted ? 1 : 0;
        bySeverity[row.finding.severity] += row.accepted ? 0 : 1;
    }
    for (const auto& level : levels_) {
        level.button->setText(QString::number(bySeverity[level.severity]));
        level.button->setAccessibleName(
            tr("%1: %2").arg(severityText(level.severity)).arg(bySeverity[level.severity]));
    }
    accepted_->setText(tr("%1 accepted").arg(accepted));
    accepted_->setVisible(accepted > 0);
    offer(*rule_, tr("All rules"), rules, ruleTitles);
    offer(*place_, tr("All places"), places, placeTitles);
}

bool ProblemFilter::shows(const ProblemRow& row) const {
    for (const auto& level : levels_)
        if (level.severity == row.finding.severity && !level.button->isChecked()) return false;
    if (row.accepted && !accepted_->isChecked()) return false;
    const QString rule = rule_->currentData().toString();
    if (!rule.isEmpty() && rule != QString::fromStdString(row.finding.rule)) return false;
    if (place_->currentIndex() > 0 && place_->currentData().toString() != row.where) return false;
    const QString all = row.where + QLatin1Char('\n') + QString::fromStdString(row.finding.text) +
                        QLatin1Char('\n') + QString::fromStdString(row.finding.rule);
    const auto parts = words_->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool ProblemFilter::narrows() const {
    return !words_->text().trimmed().isEmpty() || rule_->currentIndex() > 0 || place_->currentIndex() > 0 ||
           std::any_of(levels_.begin(), levels_.end(),
                       [](const Level& level) { return !level.button->isChecked(); });
}

} // namespace burst::app
