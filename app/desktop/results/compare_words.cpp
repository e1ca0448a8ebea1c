// What a comparison says in sentences. See compare_page.h.
#include "app/desktop/results/compare_page.h"
#include "app/editor/conditions.h"
#include "app/report/comparison_text.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>

namespace burst::app {

namespace {
QString comparedText(const std::string& text) {
    return QString::fromStdString(text);
}

QString runsCompared(int runs) {
    return runs == 1 ? QObject::tr("1 run") : QObject::tr("%1 runs").arg(runs);
}
} // namespace

/// What is compared, and whether that is all of it and of now; before a comparison, what it takes.
void ComparePage::tellAbout() {
    if (!comparison_) {
        const bool possible = document_.project().designs.size() > 1 || runs_.baseline();
        about_->setText(
            possible
                ? tr("Choose two designs and press Compare: both meet the same requests, so that even "
                     "small differences show. Pin a run (Run › Pin as baseline) to hold later ones against "
                     "it.")
                : tr("A comparison needs two designs. Duplicate this one (the + beside its tab), change "
                     "something, and compare here; or pin a run (Run › Pin as baseline) and run again."));
        return;
    }
    QStringList who;
    for (std::size_t i = 0; i < shown_.size(); ++i)
        who << tr("%1 is %2").arg(letter(i), nameOf(i));
    const auto& first = *shown_.front();
    QString text = tr("%1; %2 of each of \"%3\", seed %4.")
                       .arg(who.join(QStringLiteral(", ")), runsCompared(first.summary.replications),
                            comparedText(first.project->scenario(first.scenario)->title()))
                       .arg(first.summary.seed);
    const auto wanted = contenders();
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        if (!shown_[i]->summary.complete)
            text += tr(" %1 was stopped early: its figures cover only what was simulated until then.")
                        .arg(letter(i));
        if (!wanted[i].baseline && runs_.stale(*shown_[i]))
            text += tr(" %1 is of an older version of the design; compare again.").arg(letter(i));
    }
    if (first.summary.replications > 1 && view_->checkedId() == asTable)
        text +=
            tr(" Figures are means of the runs; Results and the nodes have those of all requests together.");
    about_->setText(text + money_);
}

/// Where runs did not meet the same requests, what they differ in is no work of the designs alone.
void ComparePage::tellConditions() {
    QStringList unlike;
    for (std::size_t i = 1; i < shown_.size(); ++i)
        unlike += unlikeConditions(*shown_.front(), *shown_[i]);
    unlike.removeDuplicates();
    unlike_->setVisible(!unlike.isEmpty());
    unlikeText_->setText(
        tr("These runs differ in more than their designs: %1.").arg(unlike.join(QStringLiteral(", "))));
}

/// What really differs, why, and what the runs cannot tell.
void ComparePage::tellDifferences() {
    QStringList lines;
    bool unsure = false;
    for (std::size_t i = 1; comparison_ && i < shown_.size(); ++i) {
        const auto& differences = comparison_->differences[i - 1];
        const auto real = realDifferences(*comparison_, i);
        QString line = QStringLiteral("<b>%1</b> ").arg(letter(i));
        if (!differences.empty() && differences.front().pairs < 2)
            line += tr("(one run each, so perhaps by chance) ").toHtmlEscaped();
        line += real.empty() ? tr("does not really differ.").toHtmlEscaped()
                             : comparedText(real).toHtmlEscaped() + QLatin1Char('.');
        const auto unclear = notDistinguished(differences);
        if (!unclear.empty())
            line += tr(" Not distinguishable with %1: %2.")
                        .arg(runsCompared(static_cast<int>(differences.front().pairs)), comparedText(unclear))
                        .toHtmlEscaped();
        unsure = unsure || !unclear.empty() || differences.empty() || differences.front().pairs < 2;
        if (shown_.size() == 2)
            for (const auto& why : {latencyExplained(*comparison_), costExplained(*comparison_)})
                if (!why.empty()) line += QLatin1Char(' ') + comparedText(why).toHtmlEscaped();
        lines << line;
    }
    words_->setText(lines.join(QStringLiteral("<br>")));
    words_->setVisible(!lines.isEmpty() && view_->checkedId() == asTable);
    moreRuns_->setVisible(unsure);
}

} // namespace burst::app
