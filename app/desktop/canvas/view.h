#pragma once

#include "app/desktop/canvas/scene.h"
#include "app/desktop/canvas/tool.h"
#include "app/editor/edits.h"
#include "app/editor/room.h"

#include <QGraphicsView>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QHelpEvent;
class QLineEdit;
class QMimeData;
class QPlainTextEdit;

namespace burst::app {

class QuickAdd;
struct QuickAddEntry;

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
    /// Whether a drag shows what it stands in line with.
    [[nodiscard]] bool guides() const { return guides_; }
    void setGuides(bool on) { guides_ = on; }
    /// What is seen of the scene.
    [[nodiscard]] QRectF visibleRect() const;
    void setGrid(bool on);
    void setWheelZooms(bool on) { wheelZooms_ = on; }
    /// Zooms so that the scene point under `anchor` (viewport px) stays under it.
    void zoomTo(double scale, QPointF anchor);
    void zoomStep(int direction);
    void resetZoom();
    void fitAll();
    /// Shows the design as it was looked at last, or fitted when nobody has moved it.
    void restoreView();
    void fitSelection();
    /// Whether every node is in view.
    [[nodiscard]] bool showsAll() const { return visibleRect().contains(scene_.content()); }
    /// What was in view as a whole stays so, with its badges, when something beside the canvas takes room
    /// from it or badges come.
    /// @param before  the size of the viewport until now
    void keepWhole(const QSize& before);
    /// Whether there are nodes in a part of the viewport.
    [[nodiscard]] bool showsNodesIn(const QRect& part) const;
    /// How high the viewport has to be for names to be readable when all is in view, in px; 0 while it is
    /// not.
    [[nodiscard]] int heightForNames() const;
    /// Goes back to what was looked at before the last jump (fit, problem, search), or forward again; the
    /// last 50 places are known. False when there is none.
    bool walkViews(int direction);
    /// Selects the next node along a link: against its direction (Left) or along it (Right), or the one above
    /// or below among those that the same node calls. False when there is none.
    bool walkLinks(int key);
    /// Centres a node or link if it is not fully in view.
    void reveal(const QRectF& rect);
    void revealSelection();
    /// Scrolls no further than brings a rectangle into view.
    void showNearest(const QRectF& rect);
    /// Brings a scene point into the middle.
    void centreAt(QPointF at);

    /// Opens the search list at a scene point; with a start it lists what a wire from there may lead to.
    void openQuickAdd(QPointF at, std::optional<WireStart> start);
    /// The same for the middle of the view or the selected node.
    void openQuickAddHere();
    /// Lists what may stand on a side of the selected node and be wired to it: before it on its left, after
    /// it on the others. What is chosen is placed there, where it is free.
    void openQuickAddBeside(Side side);
    /// Lists what may stand between the ends of a link.
    void openInsert(const model::LinkId& id);
    /// Lists what the selected node may call; what takes its failures when the menu of that port is open.
    void connectFromSelection();
    /// The port whose menu is open.
    [[nodiscard]] const std::optional<PortHit>& menuPort() const { return menuPort_; }
    /// The links at the port whose menu is open, else of all selected nodes.
    [[nodiscard]] std::set<model::LinkId> linksHere() const;
    /// Lists what the selected node could be instead, each with how much that would lose.
    void openReplace();
    /// Edits the name of the selected node or group in place.
    void beginRename();
    /// Edits the share of its node's requests that a link takes, in place. False when there is no such share.
    bool beginShare(const model::LinkId& id);
    /// Puts a note under the pointer, or in the middle of the view, and begins to edit it.
    void addNoteHere();
    /// Edits a note in place. Ctrl+Enter, Esc or a click elsewhere takes the text over: a paragraph is not
    /// lost by a key, and undo takes it back.
    void beginNote(const model::NoteId& id);
    void selectAll();
    [[nodiscard]] QPointF centre() const;
    /// Where a paste goes: the pointer when it is over the canvas, stepping 20 px when repeated.
    [[nodiscard]] QPointF pastePlace();
    void addAtCentre(const std::string& kind);
    /// The next click on the canvas places a node of this kind; Esc ends it. A cover makes way.
    void beginPlacing(const QString& kind);
    /// Puts a node with its middle at a scene point, into the wire below it if there is one that takes it:
    /// what follows then makes room.
    void placeKind(const QString& kind, QPointF at);
    /// Shows where placeKind() would put a node.
    void showGhost(const QString& kind, QPointF at);
    void hideGhost();
    /// A sentence for the user that needs no answer.
    void say(const QString& text) { emit message(text); }
    /// A question or a picture over the canvas, in its middle; follows its size. It makes way for what is put
    /// onto the canvas, and comes back when nothing was.
    void setCover(QWidget* cover);

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
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Shows the canvas from this scene point on at this scale; the canvas grows as needed.
    void place(QPointF topLeft, double scale);
    void fit(const QRectF& rect);
    void jump(QPointF topLeft, double scale);
    void hurry();
    void placeCover();
    void uncover();
    void coverAgain();
    bool coverEvent(QEvent& event);
    [[nodiscard]] bool takes(const QMimeData& what) const;
    void drop(const QMimeData& what, QPoint at);
    /// Pictures become notes; other files are somebody else's to open.
    void dropFiles(const QStringList& files, QPointF at);
    /// @param why  it cannot be read, where that is so
    void putPicture(const QImage& image, QPointF at, const QString& text, const QString& why);
    /// The port whose circle is at a point; pressing one may miss it by more.
    [[nodiscard]] std::optional<PortHit> circleAt(QPointF at) const;
    /// Selects what a right click hits, and nothing where that is nothing; keeps a selection that it is in.
    void selectForMenu(QPointF at);
    /// @param at  where what is chosen happens
    void openMenu(QPointF at, const QPoint& global);
    /// Where the menu was asked for, while it is open, else where the pointer is, or the middle.
    [[nodiscard]] QPointF pointed() const;
    [[nodiscard]] QRectF selectedRect() const;
    [[nodiscard]] QString titleOf(const model::NodeId& id) const;
    [[nodiscard]] bool isOnToggle(const GroupItem& group, QPointF at) const;
    /// Opens the search list.
    /// @param take  is given the key of what is chosen
    void offer(QPointF at, const QString& heading, std::vector<QuickAddEntry> entries,
               std::function<void(const QString&)> take);
    /// Where a wire from a node starts: at the port whose menu is open, else where calls leave.
    [[nodiscard]] WireStart startAt(const model::NodeId& id) const;
    void addWired(const QString& kind, QPointF corner, const WireStart& start);
    bool insert(const std::string& kind, QPointF corner, const model::LinkId& link);
    void select(const Pointer& pointer, const model::NodeId& node);
    /// Replaces the selected node, after a question where that loses something.
    void takeReplace(const std::string& kind);
    void showTip(const QHelpEvent& help);
    [[nodiscard]] Pointer pointerOf(const QMouseEvent& event) const;
    [[nodiscard]] Pointer pointerAt(QPoint view, Qt::KeyboardModifiers modifiers) const;
    std::unique_ptr<Tool> toolFor(const Pointer& pointer);
    void hover(const Pointer& pointer);
    void endTool(Tool::Outcome outcome);
    void autoPan();
    bool nativeGesture(QEvent* event);
    void nudge(int key, Qt::KeyboardModifiers modifiers);
    /// Selects the next node in reading order; false after the last.
    bool cycle(int direction);
    void panTo(QPoint at);
    void finishRename();
    void finishNote();
    /// Opens the line in which a short text is edited.
    /// @param take  takes the text over and returns why not, or nullopt when it has
    void editLine(const QRectF& place, const QString& text, const QString& label,
                  std::function<std::optional<QString>(const QString&)> take);
    bool renameKey(int key);
    bool noteKey(const QKeyEvent& event);
    std::unique_ptr<Tool> nodeTool(const Pointer& pointer, const model::NodeId& id);
    std::unique_ptr<Tool> linkTool(const Pointer& pointer, const model::LinkId& id);
    std::unique_ptr<Tool> noteTool(const Pointer& pointer, const model::NoteId& id);
    std::unique_ptr<Tool> groupTool(const Pointer& pointer, const GroupItem& item);
    bool doubleClickedGroup(const Pointer& pointer);
    bool handleKey(const QKeyEvent& event);
    [[nodiscard]] QString hoverText(QPointF at) const;

    Document& document_;
    Scene& scene_;
    QuickAdd* quickAdd_{nullptr};
    QLineEdit* rename_{nullptr};
    std::function<std::optional<QString>(const QString&)> takeLine_; ///< empty = no line is edited
    QPlainTextEdit* noteEdit_{nullptr};
    model::NoteId editedNote_;
    std::unique_ptr<Tool> tool_;
    std::optional<QPoint> panFrom_;
    QPoint rightPress_;
    bool rightPanned_{false};
    bool spaceHeld_{false};
    bool snaps_{true};
    bool guides_{true};
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
    QRectF ghost_; ///< empty = none
    QString ghostKind_;
    std::function<void(const QString&)> takeEntry_;
    std::optional<QPointF> menuAt_; ///< in the scene, while the menu is open
    std::optional<PortHit> menuPort_;
    QPointer<QWidget> cover_;
    bool uncovered_{false}; ///< the cover makes way
    struct Look {
        QPointF topLeft;
        double scale{1.0};
    };
    [[nodiscard]] Look lookNow() const { return {visibleRect().topLeft(), scale()}; }
    /// That shows all of a rectangle, not enlarged.
    [[nodiscard]] Look lookAt(const QRectF& rect) const;
    std::vector<Look> past_;
    std::vector<Look> future_;
    /// What keepWhole() has made of a scale, until the view is moved.
    struct Shrunk {
        double from{};
        double to{};
    };
    std::optional<Shrunk> shrunk_;
    bool fitted_{false}; ///< the design has been fitted into the window once
};

/// What the palette puts into a drag: the key of a kind.
inline constexpr auto kindMime = "application/x-burstlab-kind";

} // namespace burst::app
