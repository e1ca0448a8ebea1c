#pragma once

#include "app/editor/finished_run.h"
#include "app/store/run_store.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace burst::app {

/// The kept runs of this user, as the window shows them. All work with the file is done in order on a thread
/// of its own, so that a slow or locked file never holds up the window; a file that cannot be used is told
/// and nothing else suffers.
class RunLibrary : public QObject {
    Q_OBJECT

public:
    /// @param file  is made with the first run that is kept; empty = nothing is kept
    explicit RunLibrary(QString file, QObject* parent = nullptr);
    /// Waits until everything is kept.
    ~RunLibrary() override;

    [[nodiscard]] const QString& file() const { return file_; }
    /// Newest first, without what went in and came out.
    [[nodiscard]] const std::vector<store::Run>& runs() const { return runs_; }
    /// Why the file cannot be used; empty when it can.
    [[nodiscard]] const QString& trouble() const { return trouble_; }
    [[nodiscard]] qint64 size() const { return size_; } ///< bytes of the file
    /// What remove() took away last and restore() brings back.
    [[nodiscard]] std::size_t removed() const { return removed_.size(); }

    void refresh();
    /// @param question  that it answers (store::questionKey); empty = none
    void keep(std::shared_ptr<const FinishedRun> run, const std::string& question);
    /// Reads a run as it was, into opened().
    void open(qint64 id);
    /// Reads the project of a run, into projectRead().
    void openProject(qint64 id);
    void describe(qint64 id, const QString& tag, const QString& note);
    void remove(const std::vector<qint64>& ids);
    void restore();
    /// Gives the room of removed runs back to the disk; they cannot be restored any more.
    void compact();

signals:
    void changed(); ///< runs(), size(), removed() or trouble()
    void opened(const std::shared_ptr<const burst::app::FinishedRun>& run);
    void projectRead(const QString& text);
    void compacted(qint64 before, qint64 after); ///< bytes
    void failed(const QString& why);             ///< what was asked for last was not done

private:
    /// What is told on the thread of the object when the work is done.
    using Outcome = std::function<void()>;
    using Work = std::function<model::Result<Outcome>(store::RunStore&)>;
    enum class Missing { make, leave };
    static model::Result<store::Run> find(store::RunStore& library, qint64 id);
    void ask(Missing missing, Work work);
    void takeOver(model::Result<std::vector<store::Run>> runs, qint64 size);

    QString file_;
    std::vector<store::Run> runs_;
    std::vector<store::Run> removed_;
    QString trouble_;
    qint64 size_{0};
    QThreadPool thread_;
};

/// The kept run that answers a question, if there is one and it can be read. For any thread.
struct KeptAnswer {
    FromLibrary from;
    sim::Summary summary;
};
[[nodiscard]] std::optional<KeptAnswer> keptAnswer(const QString& file, const std::string& question);

/// "22 Nov 2026, 12:41" in local time, of a time as the library keeps it.
[[nodiscard]] QString localTime(const std::string& utc);

} // namespace burst::app
