#include "app/editor/run_library.h"

#include "app/editor/differences.h"
#include "app/library/record.h"
#include "app/store/summary_blob.h"
#include "models/io/catalog_json.h"
#include "models/io/project_json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace burst::app {

namespace {

using model::Error;
using model::Result;

QString sentence(const Error& error) {
    return QString::fromStdString(error.message());
}

FromLibrary sourceOf(const store::Run& run) {
    return {.id = run.id,
            .started = run.started,
            .version = run.version,
            .month = run.month,
            .currency = run.currency};
}

/// Of the project that ran, what this run was about.
model::Project asked(const store::Run& run, model::Project project) {
    std::erase_if(project.designs, [&](const auto& design) { return design.id.text != run.design; });
    std::erase_if(project.scenarios, [&](const auto& scenario) { return scenario.id.text != run.scenario; });
    return project;
}

/// What somebody changed between two runs of a design; the first has nothing to tell.
Result<std::string> changesOf(store::RunStore& library, std::int64_t id) {
    const auto run = library.find(id);
    if (!run) return run.error();
    if (!*run) return std::string();
    const auto before = library.before(**run);
    if (!before) return before.error();
    if (!*before) return std::string();
    const auto now = model::readProject((*run)->input, {});
    const auto then = model::readProject((*before)->input, {});
    if (!now || !then) return std::string();
    // Another scenario is one change and not a list of all that differs between the two.
    if ((*run)->scenario != (*before)->scenario)
        return QCoreApplication::translate("burst::app::RunLibrary", "another scenario").toStdString();
    const auto all = differences(asked(**before, then->project), asked(**run, now->project));
    if (all.size() != 1) return summaryOf(all).toStdString();
    const Difference& one = all.front();
    QString text = one.part.isEmpty() ? one.place : one.part;
    if (!one.key.isEmpty()) text += QStringLiteral(" ") + one.key;
    if (!one.before.isEmpty() || !one.after.isEmpty())
        text += QStringLiteral(": %1 → %2")
                    .arg(one.before.isEmpty() ? QStringLiteral("–") : one.before,
                         one.after.isEmpty() ? QStringLiteral("–") : one.after);
    return text.toStdString();
}

/// Those that the command line kept have not been looked at.
Result<void> fillChanges(store::RunStore& library, std::vector<store::Run>& runs) {
    for (auto& run : runs) {
        if (run.changes) continue;
        const auto changes = changesOf(library, run.id);
        if (!changes) return changes.error();
        run.changes = *changes;
        if (auto done = library.setChanges(run.id, *changes); !done) return done;
    }
    return {};
}

Result<std::shared_ptr<const FinishedRun>> readRun(const store::Run& run) {
    if (run.summary.empty())
        return Error{Error::Cause::unreadable,
                     {},
                     "Run " + std::to_string(run.id) +
                         " was kept by an earlier version, without its charts. Open its project and run it."};
    auto summary = store::unpackSummary(run.summary);
    if (!summary)
        return Error{Error::Cause::unreadable, "Run " + std::to_string(run.id), summary.error().text};
    auto project = model::readProject(run.input, "run " + std::to_string(run.id));
    if (!project) return project.error();
    FinishedRun read{.project = std::make_shared<const model::Project>(std::move(project->project)),
                     .design = summary->design,
                     .scenario = summary->scenario,
                     .summary = {},
                     .kept = sourceOf(run)};
    read.summary = std::move(*summary);
    return std::make_shared<const FinishedRun>(std::move(read));
}

} // namespace

RunLibrary::RunLibrary(QString file, QObject* parent) : QObject(parent), file_(std::move(file)) {
    thread_.setMaxThreadCount(1); // in order
}

RunLibrary::~RunLibrary() {
    thread_.waitForDone();
}

void RunLibrary::ask(Missing missing, Work work) {
    if (file_.isEmpty()) return;
    thread_.start([this, missing, work = std::move(work), file = file_] {
        const auto tell = [this](Outcome outcome) {
            QMetaObject::invokeMethod(this, std::move(outcome), Qt::QueuedConnection);
        };
        if (missing == Missing::leave && !QFileInfo::exists(file)) {
            tell([this] { takeOver(std::vector<store::Run>(), 0); });
            return;
        }
        QDir().mkpath(QFileInfo(file).absolutePath());
        Result<Outcome> outcome = Outcome();
        Result<std::vector<store::Run>> runs = std::vector<store::Run>();
        qint64 size = 0;
        if (auto library = store::RunStore::open(file.toStdString())) {
            outcome = work(*library);
            runs = library->list();
            // A library that may only be read is shown without them.
            if (runs) (void)fillChanges(*library, *runs);
            size = library->size();
        } else {
            runs = library.error();
        }
        // The file is closed by now: whoever is told may do with it what he likes.
        if (!outcome)
            tell([this, why = sentence(outcome.error())] { emit failed(why); });
        else if (*outcome)
            tell(std::move(*outcome));
        tell([this, runs = std::move(runs), size] { takeOver(runs, size); });
    });
}

void RunLibrary::takeOver(Result<std::vector<store::Run>> runs, qint64 size) {
    trouble_ = runs ? QString() : sentence(runs.error());
    runs_ = runs ? std::move(*runs) : std::vector<store::Run>();
    size_ = size;
    emit changed();
}

void RunLibrary::refresh() {
    ask(Missing::leave, [](store::RunStore&) -> Result<Outcome> { return Outcome(); });
}

void RunLibrary::keep(std::shared_ptr<const FinishedRun> run, const std::string& question) {
    const std::string version = QCoreApplication::applicationVersion().toStdString();
    ask(Missing::make,
        [run = std::move(run), question, version](store::RunStore& library) -> Result<Outcome> {
            const auto& catalog = run->catalog ? *run->catalog : model::shippedCatalog();
            store::Run row =
                recordOf(runResult(run->summary, *run->project, catalog, {}), *run->project, version);
            row.question = question;
            const auto id = library.save(row);
            if (!id) return id.error();
            return Outcome();
        });
}

Result<store::Run> RunLibrary::find(store::RunStore& library, qint64 id) {
    auto found = library.find(id);
    if (!found) return found.error();
    if (!*found)
        return Error{
            Error::Cause::unreadable, {}, "Run " + std::to_string(id) + " is in the library no more."};
    return std::move(**found);
}

void RunLibrary::open(qint64 id) {
    ask(Missing::leave, [this, id](store::RunStore& library) -> Result<Outcome> {
        const auto found = find(library, id);
        if (!found) return found.error();
        auto run = readRun(*found);
        if (!run) return run.error();
        return Outcome([this, run = std::move(*run)] { emit opened(run); });
    });
}

void RunLibrary::openProject(qint64 id) {
    ask(Missing::leave, [this, id](store::RunStore& library) -> Result<Outcome> {
        const auto found = find(library, id);
        if (!found) return found.error();
        return Outcome([this, input = QString::fromStdString(found->input)] { emit projectRead(input); });
    });
}

void RunLibrary::describe(qint64 id, const QString& tag, const QString& note) {
    ask(Missing::leave,
        [id, tag = tag.toStdString(),
         note = note.toStdString()](store::RunStore& library) -> Result<Outcome> {
            if (auto done = library.describe(id, tag, note); !done) return done.error();
            return Outcome();
        });
}

void RunLibrary::remove(const std::vector<qint64>& ids) {
    ask(Missing::leave, [this, ids](store::RunStore& library) -> Result<Outcome> {
        std::vector<store::Run> gone;
        for (const auto id : ids) {
            auto run = library.find(id);
            if (!run) return run.error();
            if (!*run) continue;
            if (const auto removal = library.remove(id); !removal) return removal.error();
            gone.push_back(std::move(**run));
        }
        return Outcome([this, gone = std::move(gone)] { removed_ = gone; });
    });
}

void RunLibrary::restore() {
    ask(Missing::make, [this, gone = removed_](store::RunStore& library) -> Result<Outcome> {
        for (const auto& run : gone)
            if (const auto id = library.save(run); !id) return id.error();
        return Outcome([this] { removed_.clear(); });
    });
}

void RunLibrary::compact() {
    ask(Missing::leave, [this](store::RunStore& library) -> Result<Outcome> {
        const qint64 before = library.size();
        if (auto done = library.compact(); !done) return done.error();
        return Outcome([this, before, after = library.size()] {
            removed_.clear();
            emit compacted(before, after);
        });
    });
}

std::optional<KeptAnswer> keptAnswer(const QString& file, const std::string& question) {
    if (file.isEmpty() || question.empty() || !QFileInfo::exists(file)) return std::nullopt;
    auto library = store::RunStore::openExisting(file.toStdString());
    if (!library) return std::nullopt;
    const auto run = library->answer(question);
    if (!run || !*run) return std::nullopt;
    auto summary = store::unpackSummary((*run)->summary);
    if (!summary) return std::nullopt;
    return KeptAnswer{.from = sourceOf(**run), .summary = std::move(*summary)};
}

QString localTime(const std::string& utc) {
    const auto time = QDateTime::fromString(QString::fromStdString(utc), Qt::ISODate);
    return time.isValid() ? QLocale::c().toString(time.toLocalTime(), QStringLiteral("d MMM yyyy, HH:mm"))
                          : QString::fromStdString(utc);
}

} // namespace burst::app
