#include "tests/oracles/dynamics/oracle_case.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <limits>

namespace burst::test {

namespace {
constexpr double unbounded = std::numeric_limits<double>::infinity();

OracleCase caseOf(const QJsonObject& o) {
    return {o["id"].toString(),         o["title"].toString(),    o["model"].toString(),
            o["parameters"].toObject(), o["expected"].toObject(), o["tolerance"].toObject()};
}

/// Reads the tolerance's text: "rel 0.02", "abs 1e-9", "rel 0.02 or abs 2e-6", "exact", "factor 0.5..2",
/// "<= 13.5", "0.92 .. 0.98", "n/a".
Expectation within(const std::string& name, double value, const QString& tolerance) {
    static const QRegularExpression range(R"(^(?:factor )?([\d.]+) ?\.\. ?([\d.]+)$)");
    static const QRegularExpression atMost(R"(^<= ([\d.e+-]+))");
    static const QRegularExpression relative(R"(\brel ([\d.e+-]+))");
    static const QRegularExpression absolute(R"(\babs ([\d.e+-]+))");
    const auto number = [&](const QRegularExpression& expression, int group = 1) {
        return expression.match(tolerance).captured(group).toDouble();
    };
    Expectation e{.name = name, .value = value};
    if (range.match(tolerance).hasMatch()) {
        const double unit = tolerance.startsWith("factor") ? value : 1.0;
        e.low = unit * number(range, 1);
        e.high = unit * number(range, 2);
        e.exact = true;
    } else if (atMost.match(tolerance).hasMatch()) {
        e.low = -unbounded;
        e.high = number(atMost);
        e.exact = true;
    } else {
        const double allowed = std::max(number(relative) * std::abs(value), number(absolute));
        e.low = value - allowed;
        e.high = value + allowed;
        e.exact = allowed == 0.0;
        e.compared = tolerance != "n/a";
    }
    return e;
}
} // namespace

double OracleCase::number(const char* key) const {
    if (!parameters.value(key).isDouble()) qFatal("%s has no number %s", qPrintable(id), key);
    return parameters.value(key).toDouble();
}

double OracleCase::number(const char* key, double otherwise) const {
    return parameters.value(key).toDouble(otherwise);
}

QString OracleCase::text(const char* key) const {
    return parameters.value(key).toString();
}

QJsonObject OracleCase::object(const char* key) const {
    return parameters.value(key).toObject();
}

std::vector<double> OracleCase::numbers(const char* key) const {
    std::vector<double> all;
    for (const auto& value : parameters.value(key).toArray())
        all.push_back(value.toDouble());
    return all;
}

const std::vector<OracleCase>& oracleCases() {
    static const std::vector<OracleCase> cases = [] {
        std::vector<OracleCase> all;
        QFile file(QStringLiteral(BURSTLAB_SHARED_DIR "/oracles/dynamics.json"));
        if (!file.open(QIODevice::ReadOnly)) return all;
        for (const auto& value : QJsonDocument::fromJson(file.readAll()).array())
            all.push_back(caseOf(value.toObject()));
        return all;
    }();
    return cases;
}

std::vector<Expectation> expectationsOf(const OracleCase& oracle) {
    std::vector<Expectation> all;
    for (auto it = oracle.expected.begin(); it != oracle.expected.end(); ++it) {
        const std::string name = it.key().toStdString();
        const QString tolerance = oracle.tolerance.value(it.key()).toString();
        if (!it->isArray()) {
            all.push_back(within(name, it->toDouble(), tolerance));
            continue;
        }
        const QJsonArray list = it->toArray();
        for (int i = 0; i < list.size(); ++i)
            all.push_back(within(name + "[" + std::to_string(i) + "]", list[i].toDouble(), tolerance));
    }
    return all;
}

namespace {
std::function<void(const Build&)>& observer() {
    static std::function<void(const Build&)> one;
    return one;
}
} // namespace

void setBuildObserver(std::function<void(const Build&)> other) {
    observer() = std::move(other);
}

double requestsOf(Build& build) {
    double rate = 0.0;
    for (const auto& [client, traffic] : build.scenario().traffic)
        if (!traffic.profile.empty()) rate += traffic.profile.front().rate;
    return rate * (build.scenario().duration - build.scenario().warmup);
}

Samples replicate(Build build, int runs, const std::function<Figures(const sim::Summary&)>& look) {
    Samples samples;
    if (observer()) {
        observer()(build);
        return samples;
    }
    build.scenario().replications = 1;
    for (int run = 1; run <= runs; ++run) {
        build.scenario().seed = static_cast<std::uint64_t>(run);
        for (const auto& [name, value] : look(build.run({.threads = 1})))
            samples[name].push_back(value);
    }
    return samples;
}

} // namespace burst::test
