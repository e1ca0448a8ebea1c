#include "app/desktop/results/pricing.h"

#include "app/report/result_tables.h"

#include <QCoreApplication>

#include <cmath>

namespace burst::app {

namespace {
/// What was run, with the terms of now.
model::Project withTermsOfNow(const FinishedRun& run, const Document& document) {
    model::Project project = *run.project;
    project.budget = document.project().budget;
    project.discounts = document.project().discounts;
    project.objectives = document.project().objectives;
    return project;
}
} // namespace

RunResult resultOf(const FinishedRun& run, const Document& document, const BillTerms& terms) {
    return runResult(run.summary, withTermsOfNow(run, document), document.catalog(), terms);
}

QString repricedText(const FinishedRun& run, const RunResult& now, const Document& document,
                     const BillTerms& terms) {
    if (!run.catalog || run.catalog == document.catalogSnapshot()) return {};
    const Bill before = inCurrency(bill(run.summary, withTermsOfNow(run, document), *run.catalog, terms.date),
                                   terms.currency);
    constexpr double exactly = 1e-9;
    const double difference = std::abs(before.month.total - now.bill.month.total);
    if (difference <= exactly * before.month.total && before.month.missing == now.bill.month.missing)
        return {};
    return QCoreApplication::translate("results",
                                       "Prices have changed since this run: with those of then it was %1.")
        .arg(QString::fromStdString(showMoney(before.month.total, before.month.currency)));
}

bool differentTerms(const model::Project& a, const model::Project& b) {
    return a.budget != b.budget || a.discounts != b.discounts || a.objectives != b.objectives;
}

} // namespace burst::app
