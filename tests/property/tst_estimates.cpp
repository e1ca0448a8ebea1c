#include "models/io/project_json.h"
#include "simulator/estimate/estimate.h"
#include "tests/property/designs/generator.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

using namespace burst;
using namespace burst::test;

namespace {
#ifdef BURSTLAB_SLOW_BUILD
constexpr int usualDesigns = 500;
#else
constexpr int usualDesigns = 5000;
#endif

bool isAmount(double value) {
    return std::isfinite(value) && value >= 0.0;
}
bool isShare(const std::optional<double>& value) {
    constexpr double rounding = 1e-9;
    return !value || (isAmount(*value) && *value <= 1.0 + rounding);
}

/// The first figure of a node that cannot be.
std::string wrongFigure(const sim::NodeEstimate& node) {
    if (!isAmount(node.rate)) return "rate";
    if (!isShare(node.refused)) return "refused";
    if (!isShare(node.failed)) return "failed";
    if (!isAmount(node.latency)) return "latency";
    if (!isAmount(node.concurrency)) return "concurrency";
    if (!isShare(node.coldStartRatio)) return "cold starts";
    if (!isAmount(node.environments.value_or(0.0))) return "environments";
    if (!isShare(node.utilisation)) return "utilisation";
    return isShare(node.hitRatio) ? "" : "hit ratio";
}

std::string wrongIn(const sim::Estimate& e) {
    if (!isAmount(e.rate) || !isAmount(e.latency)) return "end to end";
    for (const auto& node : e.nodes) {
        if (const auto wrong = wrongFigure(node); !wrong.empty()) return node.id.text + ": " + wrong;
        const auto used = e.usage.find(node.id);
        if (used == e.usage.end()) continue;
        const auto& meters = model::findKind(node.kind)->meters;
        for (const auto& [meter, amount] : used->second) {
            const bool known = std::any_of(meters.begin(), meters.end(),
                                           [&](const model::Meter& each) { return each.key == meter; });
            if (!known || !isAmount(amount)) return node.id.text + ": meter " + meter;
        }
    }
    for (const auto& link : e.links)
        if (!isAmount(link.rate)) return link.id.text + ": rate";
    return {};
}
} // namespace

/// What holds of the estimate of every design, tried on random ones: it has figures that can be, or says why
/// it has none.
class tst_Estimates : public QObject {
    Q_OBJECT
private slots:
    void randomDesignsHaveFiguresThatCanBe();
};

void tst_Estimates::randomDesignsHaveFiguresThatCanBe() {
    int answered = 0;
    for (int seed = 1; seed <= usualDesigns; ++seed) {
        const model::Project project = randomProject(static_cast<std::uint64_t>(seed));
        const auto e = sim::estimate(project, project.designs.front().id, project.scenarios.front().id,
                                     testCatalog(), testTraces());
        if (!e) {
            QVERIFY(!e.error().text.empty());
            continue;
        }
        ++answered;
        const std::string wrong = wrongIn(*e);
        if (!wrong.empty())
            QFAIL(qPrintable(QString("seed %1, ").arg(seed) + QString::fromStdString(wrong) + "\n" +
                             QString::fromStdString(model::writeProject(project))));
    }
    qInfo("%d of %d designs have an answer", answered, usualDesigns);
    QVERIFY(answered * 10 >= usualDesigns * 8);
}

QTEST_APPLESS_MAIN(tst_Estimates)
#include "tst_estimates.moc"
