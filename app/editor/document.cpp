#include "app/editor/document.h"

#include "models/validate.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUndoCommand>

#include <algorithm>
#include <cassert>
#include <utility>

namespace burst::app {

namespace {
constexpr int validationDelay = 300; // ms after the last change

/// Of the bytes of a file; empty when it cannot be read.
QByteArray digestOf(const QString& path) {
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&file) ? hash.result() : QByteArray();
}

/// Nodes that differ between two values of a design: what undo and redo show.
std::set<model::NodeId> differingNodes(const model::Design& before, const model::Design& after) {
    std::set<model::NodeId> ids;
    for (const auto& node : after.nodes) {
        const auto* old = before.node(node.id);
        if (old == nullptr || !(*old == node)) ids.insert(node.id);
    }
    return ids;
}

template <class T>
bool sameIds(const std::vector<T>& a, const std::vector<T>& b) {
    return std::ranges::equal(a, b, {}, &T::id, &T::id);
}
} // namespace

/// One step of the history: two values and a name.
class ProjectCommand : public QUndoCommand {
public:
    ProjectCommand(Document& document, const QString& text, std::shared_ptr<const model::Project> next,
                   QString mergeKey)
        : QUndoCommand(text),
          document_(document),
          before_(document.project_),
          after_(std::move(next)),
          chosenBefore_(document.choices()),
          chosenAfter_(document.choices()),
          mergeKey_(std::move(mergeKey)) {}

    void undo() override {
        chosenAfter_ = document_.choices();
        document_.put(before_, wanted(chosenBefore_));
        show(*after_, *before_);
    }
    void redo() override {
        document_.put(after_, wanted(chosenAfter_));
        if (done_) show(*before_, *after_);
        done_ = true;
    }
    [[nodiscard]] int id() const override { return mergeKey_.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const ProjectCommand*>(other);
        if (next->mergeKey_ != mergeKey_) return false;
        after_ = next->after_;
        setText(next->text());
        setObsolete(*after_ == *before_);
        return true;
    }

private:
    /// A step that adds or takes away designs or scenarios brings back which of them was chosen; no other
    /// step touches what the user chose since.
    [[nodiscard]] Document::Choices wanted(const Document::Choices& then) const {
        Document::Choices now = document_.choices();
        if (!sameIds(before_->designs, after_->designs)) now.design = then.design;
        if (!sameIds(before_->scenarios, after_->scenarios)) now.scenario = then.scenario;
        return now;
    }
    void show(const model::Project& from, const model::Project& to) const {
        const auto* before = from.design(document_.design_);
        const auto* after = to.design(document_.design_);
        if (before == nullptr || after == nullptr) return;
        auto nodes = differingNodes(*before, *after);
        if (!nodes.empty()) document_.selection_.set(std::move(nodes));
    }

    Document& document_;
    std::shared_ptr<const model::Project> before_;
    std::shared_ptr<const model::Project> after_;
    Document::Choices chosenBefore_;
    Document::Choices chosenAfter_;
    QString mergeKey_;
    bool done_{false};
};

model::Project emptyProject() {
    model::Project project;
    model::Design design;
    design.id = model::DesignId("design-1");
    design.name = "Design 1";
    model::Scenario scenario;
    scenario.id = model::ScenarioId("steady");
    scenario.name = "Steady traffic";
    scenario.duration = 600.0;
    project.designs = {design};
    project.scenarios = {scenario};
    return project;
}

Document::Document(const model::Catalog& catalog, QObject* parent)
    : QObject(parent), catalog_(&catalog, [](const model::Catalog*) {}) {
    validation_.setSingleShot(true);
    validation_.setInterval(validationDelay);
    connect(&validation_, &QTimer::timeout, this, &Document::validateLater);
    connect(&history_, &QUndoStack::cleanChanged, this, [this] { emit modifiedChanged(modified()); });
    clear();
}

void Document::setCatalog(std::shared_ptr<const model::Catalog> catalog) {
    catalog_ = std::move(catalog);
    emit catalogChanged();
    validation_.start();
}

const model::Design& Document::design() const {
    const auto* found = project_->design(design_);
    assert(found && "put() moves to another design when this one goes");
    return *found;
}

void Document::showDesign(const model::DesignId& id) {
    if (id == design_ || project_->design(id) == nullptr) return;
    design_ = id;
    selection_.clear();
    emit designChanged();
}

const model::Scenario* Document::scenario() const {
    return project_->scenario(scenario_);
}

void Document::chooseScenario(const model::ScenarioId& id) {
    if (id == scenario_ || project_->scenario(id) == nullptr) return;
    scenario_ = id;
    emit scenarioChanged();
}

void Document::edit(const QString& text, model::Project next, const QString& mergeKey) {
    if (next == *project_) return;
    history_.push(
        new ProjectCommand(*this, text, std::make_shared<const model::Project>(std::move(next)), mergeKey));
}

void Document::edit(const QString& text, model::Design next, const QString& mergeKey) {
    model::Project project = *project_;
    for (auto& design : project.designs)
        if (design.id == design_) design = std::move(next);
    edit(text, std::move(project), mergeKey);
}

void Document::put(std::shared_ptr<const model::Project> next, const Choices& wanted) {
    project_ = std::move(next);
    ++revision_;
    choose(wanted);
    emit changed();
    validation_.start();
}

void Document::choose(const Choices& wanted) {
    const bool hasDesign = project_->design(wanted.design) != nullptr;
    const auto design = hasDesign ? wanted.design : project_->designs.front().id;
    if (design != design_) {
        design_ = design;
        selection_.clear();
        emit designChanged();
    }
    selection_.keepOnly(this->design());
    auto scenario = wanted.scenario;
    if (project_->scenario(scenario) == nullptr)
        scenario = project_->scenarios.empty() ? model::ScenarioId() : project_->scenarios.front().id;
    if (scenario != scenario_) {
        scenario_ = scenario;
        emit scenarioChanged();
    }
}

void Document::validateLater() {
    checks_.ask([this, project = project_, catalog = catalog_]() -> LatestJob::Outcome {
        return [this, project, catalog, found = model::lint(*project, *catalog)] {
            if (project != project_ || catalog != catalog_) return; // there will be another answer
            findings_ = found;
            emit findingsChanged();
        };
    });
}

void Document::validateNow() {
    validation_.stop();
    findings_ = model::lint(*project_, *catalog_);
    emit findingsChanged();
}

void Document::start(model::Project project, const QString& path, const QString& copyOf) {
    if (project.designs.empty()) project.designs = emptyProject().designs;
    views_ = model::takeViews(project);
    selection_.clear();
    history_.clear();
    recovered_ = false;
    path_ = path;
    digest_.clear();
    copiedFolder_ = copyOf.isEmpty() ? QString() : QFileInfo(copyOf).absolutePath();
    copiedName_ = copyOf.isEmpty() ? QString() : QFileInfo(copyOf).completeBaseName();
    design_ = {};
    scenario_ = {};
    put(std::make_shared<const model::Project>(std::move(project)), {});
    validateNow();
    emit pathChanged();
    emit modifiedChanged(modified());
    emit loaded();
}

void Document::clear() {
    start(emptyProject(), {});
}

model::Result<void> Document::load(const QString& path) {
    auto read = model::loadProject(path.toStdString());
    if (!read) return read.error();
    start(std::move(read->project), QFileInfo(path).absoluteFilePath());
    noteDisk();
    return {};
}

model::Result<void> Document::loadCopy(const QString& path) {
    auto read = model::loadProject(path.toStdString());
    if (!read) return read.error();
    start(std::move(read->project), {}, path);
    return {};
}

model::Result<void> Document::restore(const QString& text, const QString& path, const QString& folder) {
    auto read = model::readProject(text.toStdString(), title().toStdString());
    if (!read) return read.error();
    start(std::move(read->project), path);
    if (path_.isEmpty()) copiedFolder_ = folder;
    recovered_ = true;
    noteDisk();
    emit modifiedChanged(true);
    return {};
}

model::Result<void> Document::saveCopy(const QString& path) const {
    if (auto brought = bringTraces(QFileInfo(path).absolutePath()); !brought) return brought.error();
    return model::saveText(path.toStdString(), model::writeProject(*project_));
}

std::optional<model::CanvasView> Document::view(const model::DesignId& id) const {
    const auto found = views_.find(id);
    return found == views_.end() ? std::nullopt : std::optional(found->second);
}

void Document::setView(const model::DesignId& id, std::optional<model::CanvasView> view) {
    if (view)
        views_[id] = *view;
    else
        views_.erase(id);
}

void Document::noteDisk() {
    digest_ = digestOf(path_);
}

Document::OnDisk Document::onDisk() const {
    if (digest_.isEmpty()) return OnDisk::same;
    if (!QFileInfo::exists(path_)) return OnDisk::gone;
    const QByteArray now = digestOf(path_);
    return now.isEmpty() || now == digest_ ? OnDisk::same : OnDisk::changed;
}

model::Result<model::Project> Document::projectOnDisk() const {
    auto read = model::loadProject(path_.toStdString());
    if (!read) return read.error();
    if (read->project.designs.empty()) read->project.designs = emptyProject().designs;
    (void)model::takeViews(read->project);
    return std::move(read->project);
}

model::Result<void> Document::reload() {
    auto read = projectOnDisk();
    if (!read) return read.error();
    edit(tr("Reload the file"), std::move(*read));
    recovered_ = false;
    history_.setClean();
    noteDisk();
    emit modifiedChanged(modified());
    return {};
}

void Document::keepMine() {
    noteDisk();
    history_.resetClean();
    emit modifiedChanged(modified());
}

QString Document::text() const {
    return QString::fromStdString(model::writeProject(*project_));
}

/// Copies the trace files that the project names relative to its folder into another folder.
model::Result<void> Document::bringTraces(const QString& to) const {
    const QDir from(folder());
    const QDir target(to);
    if (folder().isEmpty() || from == target) return {};
    for (const auto& scenario : project_->scenarios)
        for (const auto& [client, traffic] : scenario.traffic) {
            const QString name = QString::fromStdString(traffic.file);
            if (name.isEmpty() || QDir::isAbsolutePath(name)) continue;
            // Saving writes nowhere but into the folder that was chosen.
            if (QDir::cleanPath(name).startsWith(QLatin1String(".."))) continue;
            QFile original(from.filePath(name));
            if (!original.open(QIODevice::ReadOnly)) continue; // lost already; a run says so
            const QByteArray bytes = original.readAll();
            const QString place = target.filePath(name);
            if (QFile there(place); there.open(QIODevice::ReadOnly)) {
                if (there.readAll() == bytes) continue;
                return model::Error{.where = name.toStdString(),
                                    .text = "Another trace file of this name is in that folder already; "
                                            "save the project in another folder."};
            }
            target.mkpath(QFileInfo(place).absolutePath());
            const auto saved =
                model::saveText(place.toStdString(), {bytes.constData(), size_t(bytes.size())});
            if (!saved) return saved.error();
        }
    return {};
}

model::Result<void> Document::save(const QString& path) {
    if (auto brought = bringTraces(QFileInfo(path).absolutePath()); !brought) return brought.error();
    QFile old(path);
    if (old.exists() && old.open(QIODevice::ReadOnly)) {
        const QByteArray bytes = old.readAll();
        const std::string_view text{bytes.constData(), size_t(bytes.size())};
        // What cannot be read must not push the last version that can be out of .bak.
        const bool readable = bool(model::readProject(text, path.toStdString()));
        const auto kept = model::saveText(path.toStdString() + (readable ? ".bak" : ".unreadable"), text);
        if (!kept) return kept.error();
    }
    auto saved =
        model::saveText(path.toStdString(), model::writeProject(model::withViews(*project_, views_)));
    if (!saved) return saved;
    recovered_ = false;
    history_.setClean();
    path_ = QFileInfo(path).absoluteFilePath();
    noteDisk();
    copiedFolder_.clear();
    copiedName_.clear();
    emit pathChanged();
    emit modifiedChanged(modified());
    return saved;
}

QString Document::folder() const {
    return path_.isEmpty() ? copiedFolder_ : QFileInfo(path_).absolutePath();
}

QString Document::title() const {
    if (!path_.isEmpty()) return QFileInfo(path_).completeBaseName();
    return copiedName_.isEmpty() ? tr("Untitled") : tr("%1 (copy)").arg(copiedName_);
}

} // namespace burst::app
