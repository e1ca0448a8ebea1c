#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace burst::app {

/// Tells other windows and computers that a project file is open, by a file ".~NAME.lock" beside it. A lock
/// of a process on this computer that has died does not count.
class FileLock {
public:
    /// Who has a file open.
    struct Holder {
        QString who; ///< "anna at office-pc"
        QDateTime since;
        bool operator==(const Holder&) const = default;
    };

    /// Lets go of the file before and takes this one; an empty path only lets go. Where no lock can be
    /// written, such as in a folder that may only be read, nobody is told and nothing is held.
    void take(const QString& path);
    /// Tries again. @return whether nobody else has the file
    bool retry();
    /// Nothing while the file is ours.
    [[nodiscard]] const std::optional<Holder>& holder() const { return holder_; }

    [[nodiscard]] static QString lockPath(const QString& path);

private:
    std::unique_ptr<QLockFile> lock_{};
    QString path_{};
    std::optional<Holder> holder_{};
};

} // namespace burst::app
