#pragma once

#include "app/diagram/theme.h"
#include "models/catalog.h"

#include <QFrame>
#include <QStringList>
#include <QTimer>

#include <vector>

class QCheckBox;
class QScrollArea;
class QVBoxLayout;

namespace burst::app {

class FileCard;

/// What stands on an empty canvas: how to begin, the examples and the recent files as pictures. Switched off,
/// it is the hint how to begin alone.
class Welcome : public QFrame {
    Q_OBJECT

public:
    /// @param catalog  for the pictures; outlives the page
    Welcome(const model::Catalog& catalog, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    /// Looks up examples and recent files again.
    void fill();
    /// The same when the widget that was clicked is done: it may be one of those that go.
    void fillLater();
    /// Whether examples and recent files stand there.
    void setWanted(bool wanted);
    /// All of it; with less room it scrolls.
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void openWanted();
    void pathWanted(const QString& path);
    void quickAddWanted();
    void tourWanted();
    void removeTemplateWanted(const QString& path);
    void recentChanged(); ///< a file was taken out of the list
    void resized();       ///< it wants another size

protected:
    /// A double click means the same as on the canvas behind.
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addHead();
    void addExamples();
    void addTemplates();
    void addRecent();
    void addCards(const QString& heading, const std::vector<FileCard*>& cards);
    /// Reads the files one by one, so that the window is there before the pictures are.
    void loadNext();

    const model::Catalog& catalog_;
    const Theme* theme_{&Theme::light()};
    QScrollArea* scroll_{nullptr};
    QWidget* page_{nullptr};
    QVBoxLayout* layout_{nullptr};
    std::vector<FileCard*> waiting_; ///< cards without a picture yet, the next one last
    QTimer loading_;
};

} // namespace burst::app
