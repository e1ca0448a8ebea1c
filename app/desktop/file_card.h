#pragma once

#include "app/diagram/theme.h"
#include "models/catalog.h"

#include <QAbstractButton>
#include <QPixmap>

class QToolButton;

namespace burst::app {

/// A project file as a picture with its title and what it is about. The picture is painted from the file
/// itself.
class FileCard : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind { example, recent, own };

    FileCard(const QString& path, Kind kind, QWidget* parent);

    /// Reads the file and paints its picture; a file that cannot be read says so.
    void load(const model::Catalog& catalog, const Theme& theme);
    [[nodiscard]] const QString& path() const { return path_; }
    [[nodiscard]] bool missing() const { return missing_; }
    [[nodiscard]] const QPixmap& picture() const { return picture_; }
    [[nodiscard]] QSize sizeHint() const override;
    void setPinned(bool pinned);

signals:
    void pinWanted(bool pinned);
    void removeWanted(); ///< out of the list of recent files, or a template of one's own

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe(const QString& subtitle);

    QString path_;
    Kind kind_;
    bool missing_{false};
    QString subtitle_;
    QPixmap picture_;
    const Theme* theme_{&Theme::light()};
    QToolButton* pin_{nullptr};
    QToolButton* remove_{nullptr};
};

/// "Order API" of order-api.burst.
[[nodiscard]] QString fileTitle(const QString& path);

} // namespace burst::app
