#pragma once

#include "tests/support/build.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace burst::test {

/// One collected case with a known answer, as it stands in the file.
struct OracleCase {
    QString id;
    QString title;
    QString model;
    QJsonObject parameters;
    QJsonObject expected;
    QJsonObject tolerance;

    [[nodiscard]] bool has(const char* key) const { return parameters.contains(QLatin1String(key)); }
    /// A parameter that must be there.
    [[nodiscard]] double number(const char* key) const;
    [[nodiscard]] double number(const char* key, double otherwise) const;
    [[nodiscard]] QString text(const char* key) const;
    [[nodiscard]] QJsonObject object(const char* key) const;
    [[nodiscard]] std::vector<double> numbers(const char* key) const;
};

/// All cases of the file, in its order; none when it is absent.
[[nodiscard]] const std::vector<OracleCase>& oracleCases();

/// One expected number; the elements of a list are called "name[0]", "name[1]", …
struct Expectation {
    std::string name;
    double value{};
    double low{}; ///< what the case's tolerance allows
    double high{};
    bool exact{};        ///< no random error is granted
    bool compared{true}; ///< false: the case states the number without asking for it
};
[[nodiscard]] std::vector<Expectation> expectationsOf(const OracleCase& oracle);

/// Values of a figure, one a replication.
using Samples = std::map<std::string, std::vector<double>>;
using Figures = std::map<std::string, double>;

/// What was simulated for a case, for example once for each distribution of the service time.
struct Variant {
    QString name;
    Samples samples;
};
using Answer = std::vector<Variant>;
using Solver = std::function<Answer(const OracleCase&)>;
/// Case id -> how to simulate it.
using Solvers = std::map<QString, Solver>;

/// Runs the design `runs` times with the seeds 1, 2, … and collects what `look` reads off each.
[[nodiscard]] Samples replicate(Build build, int runs,
                                const std::function<Figures(const sim::Summary&)>& look);

/// Hands the designs that replicate() would run to somebody else instead; an empty function runs them again.
void setBuildObserver(std::function<void(const Build&)> observer);
/// Requests that the traffic of a steady design sends in its measured window, on average.
[[nodiscard]] double requestsOf(Build& build);

/// How often a case is replicated unless it says so itself.
inline constexpr int usualRuns = 12;

void addSingleFunction(Solvers& solvers);
void addTraces(Solvers& solvers);
void addInfiniteServers(Solvers& solvers);
void addQueueing(Solvers& solvers);
void addNetworks(Solvers& solvers);
void addScaling(Solvers& solvers);
void addAsynchronous(Solvers& solvers);
void addTables(Solvers& solvers);
void addBills(Solvers& solvers);

} // namespace burst::test
