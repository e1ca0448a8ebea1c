#pragma once

#include "models/io/catalog_json.h"
#include "models/io/project_json.h"
#include "models/io/trace_csv.h"
#include "simulator/experiment.h"

#include <QDir>
#include <QTest>

#include <string>

namespace burst::test {

inline QString examplesFolder() {
    return QStringLiteral(BURSTLAB_SOURCE_DIR "/examples/");
}

/// "image-pipeline", "order-api", …
inline QStringList exampleNames() {
    QStringList names = QDir(examplesFolder()).entryList({"*.burst"}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(6);
    return names;
}

/// An example; the test ends at once when it cannot be read.
inline model::Project example(const QString& name) {
    auto read = model::loadProject((examplesFolder() + name + ".burst").toStdString());
    if (!read) qFatal("%s", read.error().message().c_str());
    return std::move(read->project);
}

/// Runs a scenario of a project against one of its designs.
inline sim::Summary run(const model::Project& project, const std::string& design, const std::string& scenario,
                        const model::Traces& traces = {}) {
    auto summary = sim::simulate(project, model::DesignId(design), model::ScenarioId(scenario),
                                 model::shippedCatalog(), traces, {});
    if (!summary) qFatal("%s: %s", design.c_str(), summary.error().message().c_str());
    return std::move(*summary);
}

/// The nodes whose requests do not add up: what came in must have ended or still be inside.
inline QStringList notConserved(const sim::Summary& summary) {
    QStringList nodes;
    for (const auto& node : summary.nodes)
        if (!node.counts.conserved()) nodes << QString::fromStdString(node.id.text);
    if (!summary.requests.conserved()) nodes << "end to end";
    return nodes;
}

} // namespace burst::test
