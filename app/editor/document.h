#pragma once

#include "app/editor/latest_job.h"
#include "app/editor/selection.h"
#include "models/canvas_view.h"
#include "models/catalog.h"

#include "models/finding.h"
#include "models/io/project_json.h"
#include "models/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUndoStack>

#include <cstdint>
#include <memory>
#include <optional>

namespace burst::app {

/// The open project: its value, its history, its file and its problems. Nothing but edit() changes the
/// project, so that every change can be undone; the history is a list of values.
class Document : public QObject {
    Q_OBJECT

public:
    /// @param catalog  must outlive the document
    explicit Document(const model::Catalog& catalog, QObject* parent = nullptr);

    [[nodiscard]] const model::Project& project() const { return *project_; }
    /// The same value for another thread: it never changes once taken.
    [[nodiscard]] std::shared_ptr<const model::Project> snapshot() const { return project_; }
    [[nodiscard]] const model::Catalog& catalog() const { return *catalog_; }
    /// The same for another thread: it never changes once taken.
    [[nodiscard]] std::shared_ptr<const model::Catalog> catalogSnapshot() const { return catalog_; }
    /// Another catalogue, such as one with prices of the user's own; the project stays as it is.
    void setCatalog(std::shared_ptr<const model::Catalog> catalog);
    [[nodiscard]] QUndoStack& history() { return history_; }
    [[nodiscard]] Selection& selection() { return selection_; }
    [[nodiscard]] const Selection& selection() const { return selection_; }

    /// The design on screen. A document always has one.
    [[nodiscard]] const model::Design& design() const;
    [[nodiscard]] const model::DesignId& designId() const { return design_; }
    void showDesign(const model::DesignId& id);
    /// The scenario that a run plays, or nullptr when the project has none.
    [[nodiscard]] const model::Scenario* scenario() const;
    void chooseScenario(const model::ScenarioId& id);

    /// Replaces the project as one undo step. Does nothing when `next` equals the present value.
    /// @param text      what the step is called: "Move 3 nodes"
    /// @param mergeKey  steps in a row with the same non-empty key become one (a burst of arrow keys)
    void edit(const QString& text, model::Project next, const QString& mergeKey = {});
    /// The same for a change of the design on screen.
    void edit(const QString& text, model::Design next, const QString& mergeKey = {});

    /// Counts up with every change, undo and redo; equal revisions mean equal projects.
    [[nodiscard]] std::uint64_t revision() const { return revision_; }
    [[nodiscard]] bool modified() const { return !history_.isClean() || recovered_; }

    /// The problems of the project, re-checked 300 ms after a change on a thread of its own.
    [[nodiscard]] const model::Findings& findings() const { return findings_; }
    /// Checks at once; for callers that cannot wait for the timer (before a run).
    void validateNow();

    /// Starts an untitled project with one empty design and one scenario.
    void clear();
    model::Result<void> load(const QString& path);
    /// Opens what stands in a file as a project without a file of its own, unmodified: an example. Its trace
    /// files are found beside the original until it is saved.
    model::Result<void> loadCopy(const QString& path);
    /// Takes over the text of a side file; the document stays modified and keeps `path` as its place.
    /// @param folder  where its trace files are when it has no file
    model::Result<void> restore(const QString& text, const QString& path, const QString& folder = {});
    /// Writes the file atomically and keeps the version before it as `path`.bak, or as `path`.unreadable when
    /// it is no project: the last .bak then stays. Trace files that the project
    /// names relative to its folder go with it into another folder; an Error when another file of that name
    /// is there.
    model::Result<void> save(const QString& path);
    /// How the file stands to what was read from it or written to it last.
    enum class OnDisk {
        same,    ///< nobody else has written it; also when there is no file yet
        changed, ///< another program has written something else
        gone,    ///< it was there and is not any more
    };
    [[nodiscard]] OnDisk onDisk() const;
    /// What stands in the file now.
    [[nodiscard]] model::Result<model::Project> projectOnDisk() const;
    /// Takes what stands in the file as one undo step; the document is unmodified then.
    model::Result<void> reload();
    /// Keeps the project although the file has changed: the document is modified, and saving replaces what
    /// the other program wrote.
    void keepMine();
    /// Writes a copy elsewhere with its trace files; the document stays what and where it is.
    model::Result<void> saveCopy(const QString& path) const;
    /// How a design was looked at last; nothing where it is to be fitted into the window. It goes into the
    /// file with the next save and makes nothing modified.
    [[nodiscard]] std::optional<model::CanvasView> view(const model::DesignId& id) const;
    void setView(const model::DesignId& id, std::optional<model::CanvasView> view);
    [[nodiscard]] QString text() const;
    [[nodiscard]] const QString& path() const { return path_; }
    /// Where trace files are looked for: the folder of the file, or of the file that this is a copy of;
    /// empty when untitled.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString title() const; ///< file name without ending, "… (copy)" or "Untitled"
    /// The file name without ending to offer when it is saved for the first time; empty = none.
    [[nodiscard]] const QString& copiedName() const { return copiedName_; }

    /// Takes over what is still being written in place, such as a note, a name or a field: before the project
    /// is saved, run, exported or left.
    void settle() { emit settling(); }

    /// While a drag is on, autosave waits.
    void beginInteraction() { ++interactions_; }
    void endInteraction() { --interactions_; }
    [[nodiscard]] bool interacting() const { return interactions_ > 0; }

signals:
    void settling();        ///< whoever is being typed into makes an edit of it
    void changed();         ///< the project has another value
    void designChanged();   ///< another design is on screen
    void scenarioChanged(); ///< another scenario is chosen
    void findingsChanged();
    void catalogChanged();
    void modifiedChanged(bool modified);
    void pathChanged();
    void loaded(); ///< another project altogether; comes after changed()

private:
    friend class ProjectCommand;
    /// What is on screen and what a run plays.
    struct Choices {
        model::DesignId design{};
        model::ScenarioId scenario{};
    };
    [[nodiscard]] Choices choices() const { return {.design = design_, .scenario = scenario_}; }
    /// @param wanted  chosen as far as the project has them
    void put(std::shared_ptr<const model::Project> next, const Choices& wanted);
    void validateLater();
    void start(model::Project project, const QString& path, const QString& copyOf = {});
    model::Result<void> bringTraces(const QString& to) const;
    void choose(const Choices& wanted);
    void noteDisk();

    std::shared_ptr<const model::Catalog> catalog_;
    std::shared_ptr<const model::Project> project_;
    QUndoStack history_;
    Selection selection_;
    model::DesignId design_;
    model::ScenarioId scenario_;
    model::Findings findings_;
    model::CanvasViews views_;
    QTimer validation_;
    QString path_;
    QByteArray digest_;    ///< of the bytes of the file as they were read or written last; empty = none
    QString copiedFolder_; ///< of what this is a copy of
    QString copiedName_;   ///< file name without ending of what this is a copy of
    std::uint64_t revision_{};
    int interactions_{};
    bool recovered_{false};
    LatestJob checks_; ///< last: ends before what its outcomes speak to
};

/// An untitled project: one design without nodes, one scenario of ten minutes.
[[nodiscard]] model::Project emptyProject();

} // namespace burst::app
