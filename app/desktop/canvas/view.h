#pragma once

#include "app/desktop/canvas/scene.h"
#include "app/desktop/canvas/tool.h"
#include "app/editor/edits.h"

#include <QGraphicsView>
#include <QTimer>

#include <memory>
#include <optional>

class QLineEdit;

namespace burst::app {

class QuickAdd;

/// The canvas: shows the scene, zooms and pans it, and turns presses and keys into edits.
class View : public QGraphicsView {
    Q_OBJECT

public:
    static constexpr double minScale = 0.05;
    static constexpr double maxScale = 4.0;

    View(Document& document, Scene& scene, QWidget* parent = nullptr);
    ~View() override;

    [[nodiscard]] Document& document() { return document_; }
    [[nodiscard]] Scene& scene() { return scene_; }
    [[nodiscard]] double scale() const { return transform().m11(); }
    [[nodiscard]] bool snaps() const { return snaps_; }
    [[nodiscard]] QuickAdd& quickAdd() { return *quickAdd_; }

    void setSnaps(bool on) { snaps_ = on; }
    void setGrid(bool on);
    void setWheelZooms(bool on) { wheelZooms_ = on; }
    /// Zooms so that the scene point under `anchor` (viewport px) stays under it.
    void zoomTo(double scale, QPointF anchor);
    void zoomStep(int direction);
    void resetZoom();
    void fitAll();
    void fitSelection();
    /// Centres a node or link if it is not fully in view.
    void reveal(const QRectF& rect);
    void revealSelection();

    /// Opens the search list at a scene point; with a start it lists what a wire from there may lead to.
    void openQuickAdd(QPointF at, std::optional<WireStart> start);
    /// The same for the middle of the view or the selected node.
    void openQuickAddHere();
    void connectFromSelection();
    void beginRename();
    void selectAll();
    /// A free place near `at` for a new node.
    [[nodiscard]] QPointF freePlace(QPointF at) const;
    [[nodiscard]] QPointF centre() const;
    /// Where a paste goes: the pointer when it is over the canvas, stepping 20 px when repeated.
    [[nodiscard]] QPointF pastePlace();
    void addAtCentre(const std::string& kind);
    /// A sentence for the user that needs no answer.
    void say(const QString& text) { emit message(text); }

signals:
    void zoomChanged(double scale);
    void message(const QString& text);
    void menuWanted(const QPoint& global);
    void filesDropped(const QStringList& paths);
    void inspectorWanted();

protected:
    bool viewportEvent(QEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] Pointer pointerOf(const QMouseEvent& event) const;
    std::unique_ptr<Tool> toolFor(const Pointer& pointer);
    void hover(const Pointer& pointer);
    void endTool(Tool::Outcome outcome);
    void autoPan();
    bool nativeGesture(QEvent* event);
    void nudge(int key, Qt::KeyboardModifiers modifiers);
    void cycle(int direction);
    void rightButtonPan(const QMouseEvent& event);
    void panTo(QPoint at);
    void finishRename();
    void showDropGhost(QPointF at, const QString& kind);
    [[nodiscard]] QString hoverText(QPointF at) const;

    Document& document_;
    Scene& scene_;
    QuickAdd* quickAdd_{nullptr};
    QLineEdit* rename_{nullptr};
    model::NodeId renaming_;
    std::unique_ptr<Tool> tool_;
    std::optional<QPoint> panFrom_;
    QPoint rightPress_;
    bool rightPanned_{false};
    bool spaceHeld_{false};
    bool snaps_{true};
    bool grid_{true};
    bool wheelZooms_{false};
    QTimer settle_;
    QTimer panTimer_;
    QTimer nudgePause_;
    int nudges_{};
    QPoint lastMouse_;
    QPoint pasteAt_;
    int pastes_{};
    std::optional<QPointF> pinchAt_;
    QRectF ghost_;
    QString ghostKind_;
    model::LinkId spliceLink_;
};

/// What the palette puts into a drag: the key of a kind.
inline constexpr auto kindMime = "application/x-burstlab-kind";

} // namespace burst::app
