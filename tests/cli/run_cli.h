#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>

/// burstlab-cli as a script calls it, and a project to give it.
namespace burst::test {

struct Answer {
    int status{-1};
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline Answer burstlab(const QStringList& arguments) {
    QProcess process;
    process.start(BURSTLAB_CLI, arguments);
    Answer answer;
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit) return answer;
    answer.status = process.exitCode();
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    return answer;
}

/// A folder for the files of one test, gone with it.
class Scratch {
public:
    [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
    /// The path of a new file, or of one that now has these bytes.
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for a test");
        return path(name);
    }

private:
    QTemporaryDir folder_;
};

inline QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// client -> gateway -> function -> table, as in the description of the file format, in two designs.
inline constexpr const char* order = R"json({
  "burstlab": 1,
  "name": "Order API",
  "designs": [ DESIGN("baseline", "512 MB"), DESIGN("large", "2 GB") ],
  "scenarios": [ { "id": "launch", "duration": "10 min",
      "traffic": { "shoppers": { "process": "poisson",
        "profile": [ ["0 s", "20 /s"], ["2 min", "20 /s"], ["2 min", "120 /s"], ["10 min", "20 /s"] ] } } } ],
  "objectives": [ { "metric": "latency.p99", "at": "api", "max": "5 s" } ]
}
)json";

inline constexpr const char* design = R"json({ "id": "ID", "platform": "aws", "region": "us-east-1",
      "account": { "concurrency": 20 },
      "nodes": [
        { "id": "shoppers", "kind": "client" },
        { "id": "api", "kind": "gateway", "params": { "flavour": "http" } },
        { "id": "order", "kind": "function",
          "params": { "runtime": "nodejs22.x", "memory": "MEMORY", "timeout": "10 s", "compute_memory": "512 MB",
                      "compute": { "dist": "lognormal", "p50": "80 ms", "p99": "600 ms" } } },
        { "id": "orders", "kind": "table" } ],
      "links": [
        { "id": "l1", "from": "shoppers", "to": "api" },
        { "id": "l2", "from": "api", "to": "order" },
        { "id": "l3", "from": "order", "to": "orders", "params": { "op": "write", "calls": 2 } } ] })json";

inline QByteArray orderProject() {
    QString text = order;
    static const QRegularExpression use("DESIGN\\(\"([^\"]*)\", \"([^\"]*)\"\\)");
    for (auto match = use.match(text); match.hasMatch(); match = use.match(text)) {
        QString one = design;
        one.replace("ID", match.captured(1), Qt::CaseSensitive).replace("MEMORY", match.captured(2));
        text.replace(match.capturedStart(), match.capturedLength(), one);
    }
    return text.toUtf8();
}

} // namespace burst::test
