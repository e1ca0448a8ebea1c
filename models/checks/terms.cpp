#include "models/checks/checks.h"
#include "models/discount_overlap.h"

#include <algorithm>

// What is said about money: the budget and what comes off the prices.
namespace burst::model::checks {

namespace {
void refuse(Findings& findings, std::string pointer, std::string text, std::string remedy) {
    findings.push_back({.rule = "value.invalid",
                        .pointer = std::move(pointer),
                        .text = std::move(text),
                        .remedy = std::move(remedy)});
}

void checkBudget(const Budget& budget, Findings& findings) {
    if (!(budget.month > 0))
        refuse(findings, "/budget/month", "The budget of a month is not above 0.",
               "Set what a month may cost, such as \"250 USD\".");
    else if (budget.bare)
        findings.push_back({.severity = Finding::Severity::hint,
                            .rule = "budget.bare",
                            .pointer = "/budget/month",
                            .text = "The budget is a bare number, taken for US dollars.",
                            .remedy = "Write it with its currency, such as \"250 USD\"."});
    const auto good = [](double share) { return share > 0 && share <= 10; };
    if (!std::all_of(budget.alerts.begin(), budget.alerts.end(), good) ||
        !std::is_sorted(budget.alerts.begin(), budget.alerts.end()))
        refuse(findings, "/budget/alerts", "The alerts are no ascending parts of the budget above 0.",
               "Set parts such as [\"50 %\", \"80 %\", \"100 %\"].");
}

/// Whether the platform has a price of what the discount is on.
[[nodiscard]] bool concerns(const Discount& discount, const Platform& platform) {
    return std::any_of(platform.prices.begin(), platform.prices.end(), [&](const Price& price) {
        return discount.sku.empty() ? price.service == discount.service : price.sku == discount.sku;
    });
}

void checkDiscount(const Discount& discount, const std::string& place, const Project& project,
                   const Catalog& catalog, Findings& findings) {
    if (!(discount.share >= 0 && discount.share <= 1))
        refuse(findings, place + "/share", "The discount is no part of the price.",
               "Set a share from 0 to 1, such as \"17 %\".");
    if (discount.service.empty() && discount.sku.empty()) {
        refuse(findings, place, "The discount does not say what it is on.",
               "Name a \"service\" or a \"sku\" of the price book.");
        return;
    }
    for (const auto& design : project.designs) {
        const Platform* platform = catalog.platform(design.platform);
        const bool meant = discount.platform.empty() || discount.platform == design.platform;
        if (platform && meant && concerns(discount, *platform)) return;
    }
    const std::string& subject = discount.sku.empty() ? discount.service : discount.sku;
    findings.push_back({.severity = Finding::Severity::warning,
                        .rule = "discount.no-effect",
                        .pointer = place,
                        .subject = subject,
                        .text = "No platform of the designs sells " + quoted(subject) + ".",
                        .remedy = "Correct its name; burstlab-cli catalog prices lists services and SKUs."});
}
/// Bills take one discount off a line; which of two, nobody says.
void checkTwice(const std::vector<Discount>& discounts, Findings& findings) {
    for (std::size_t i = 0; i < discounts.size(); ++i)
        for (std::size_t earlier = 0; earlier < i; ++earlier) {
            const Discount& b = discounts[i];
            if (!coverTheSame(discounts[earlier], b)) continue;
            refuse(
                findings, "/discounts" + step(i),
                "There are two discounts on " + quoted(b.sku.empty() ? b.service : b.sku) + ".",
                "Keep one. Where a contract takes both off, one after the other, state what is off in all: "
                "20 % and then 10 % are 28 %.");
            break;
        }
}
} // namespace

void checkTerms(const Project& project, const Catalog& catalog, Findings& findings) {
    if (project.budget) checkBudget(*project.budget, findings);
    checkTwice(project.discounts, findings);
    for (std::size_t i = 0; i < project.discounts.size(); ++i)
        checkDiscount(project.discounts[i], "/discounts" + step(i), project, catalog, findings);
}

} // namespace burst::model::checks
