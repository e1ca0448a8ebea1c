#pragma once

#include "app/desktop/canvas/scene.h"
#include "app/desktop/files/file_session.h"
#include "app/desktop/style.h"
#include "app/editor/autosave.h"
#include "app/editor/document.h"
#include "app/editor/run_controller.h"
#include "models/platform_move.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

class QLabel;
class QMenu;
class QTabWidget;
class QToolBar;
class QToolButton;

namespace burst::app {

class CommandPalette;
class DesignTabs;
class ExplorePage;
class FindBar;
class HeatLegend;
class HelpPanel;
class HistoryPanel;
class Inspector;
class KeyBindings;
class LiveEstimate;
class MessageLog;
class Minimap;
class MovePanel;
class OutlinePanel;
class OutsideBar;
class OutsideWatch;
class Palette;
class PlaybackBar;
class PriceBook;
class PricesDialog;
class ProblemsPanel;
class Results;
class RunLibrary;
class RunsPage;
class Toasts;
class Tour;
class TrafficPanel;
class TunePage;
class View;
class Welcome;
class ZoomBox;
struct Command;

/// The window: what it consists of and how the parts talk to each other.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// @param document       outlives the window
    /// @param recoveryFolder where unsaved work is kept
    /// @param pricesFile     where the user's own prices are kept
    MainWindow(Document& document, const QString& recoveryFolder, const QString& pricesFile);
    ~MainWindow() override;

    /// Where runs are kept, and answers are looked for; before this is said, nowhere.
    void useLibrary(const QString& file);

    [[nodiscard]] FileSession& files() { return *files_; }
    [[nodiscard]] View& canvas() { return *view_; }
    [[nodiscard]] Scene& scene() { return *scene_; }
    [[nodiscard]] Palette& nodePalette() { return *palette_; }
    [[nodiscard]] Inspector& inspector() { return *inspector_; }
    [[nodiscard]] ProblemsPanel& problems() { return *problems_; }
    [[nodiscard]] Autosave& autosave() { return *autosave_; }
    [[nodiscard]] RunController& runs() { return *runs_; }
    [[nodiscard]] Results& results() { return *results_; }
    [[nodiscard]] PlaybackBar& playback() { return *playback_; }
    [[nodiscard]] ExplorePage& explore() { return *explore_; }
    [[nodiscard]] TunePage& tuning() { return *tune_; }
    [[nodiscard]] LiveEstimate& estimate() { return *estimate_; }
    [[nodiscard]] MovePanel& moved() { return *moved_; }
    [[nodiscard]] TrafficPanel& traffic() { return *traffic_; }
    /// An action by its name: "save", "undo", "tidyUp".
    [[nodiscard]] QAction* action(const QString& name) const { return actions_.value(name); }

    /// Of all windows.
    void setAppearance(Appearance wish);
    /// Comes to the front with a file that another start of the program was given.
    void takeFile(const QString& path);
    /// A window with an empty project of its own, which goes when it is closed.
    MainWindow& openAnother();
    /// Guides through this window while its project is untouched, else through another.
    void startTour();
    /// Says something that needs no answer: over the canvas for a few seconds, and in the log.
    void say(const QString& text);
    /// Says the name of the last step, with a button that undoes it.
    void sayDone();
    /// What has been said.
    [[nodiscard]] const MessageLog& messages() const { return *messages_; }
    /// Shows a page of the help: "kind:queue", "rule:queue.no-dead-letter".
    void showHelp(const QString& page);
    /// Writes the diagram on screen; the ending chooses the format.
    void exportDiagramTo(const QString& path);
    /// Writes the report of the last run of the design on screen.
    void saveReportTo(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;
    /// Tool bar, left panels, canvas, right panels, what lies below: each in reading order.
    bool focusNextPrevChild(bool next) override;

private:
    struct ActionText {
        const char* name;
        QString text;
        QString glyph;
        QKeySequence shortcut;
        QString tip; ///< one sentence
    };
    /// Commits what is being typed in the field with the focus, which stays where it is.
    void finishTyping();
    /// Whose figures are in the picture of the design.
    struct Figures {
        std::shared_ptr<const void> of; ///< a run or an estimate
        model::DesignId design;
        bool fresh{false}; ///< a run of the design as it is now
        bool operator==(const Figures&) const = default;
    };
    QAction* add(const ActionText& what, const std::function<void()>& work);
    void buildActions();
    void buildFileActions();
    void buildEditActions();
    void buildViewActions();
    void buildRunActions();
    void buildRunParts();
    void buildPlaybackParts();
    void buildPlatformActions();
    void buildArrangeActions();
    void buildGroupActions();
    void buildWalkActions();
    void toggleFocusMode();
    void toggleEnlarged();
    /// Moves the focus between the canvas and the panels that can be seen.
    void walkPanels(int step);
    void deleteSelection();
    void buildRelationActions();
    void buildWireActions();
    void buildArrangeMenus();
    void updateArrangeActions();
    /// Enables an action, or says in its tool-tip why it is not.
    void allow(const char* name, bool possible, const QString& why);
    void buildPlatformParts();
    void buildEstimateParts();
    void buildFileParts();
    void buildFindingActions();
    void buildFindingParts();
    void buildLearningActions();
    void buildLearningParts();
    void buildTrafficActions();
    void buildTrafficParts();
    void buildStepMenus(QToolBar* bar);
    /// The page of the help about what has the focus or is selected.
    [[nodiscard]] QString helpHere() const;
    void showMessages();
    void showSettings();
    /// Makes the switch of the help on settings follow the inspector.
    void connectSettingHelp();
    /// Text size in percent of the system's.
    void setFontSize(int percent);
    void reveal(const QString& dock);
    void buildMenus();
    void buildRecentMenu();
    void buildExampleMenu(QMenu* menu);
    void buildToolBar();
    void buildDocks();
    void buildStatusBar();
    void connectParts();
    void updateTitle();
    void updateActions();
    void updateStatus();
    void updateWelcome();
    void updateIcons();
    void showTheme(const Theme& theme);
    /// What the command palette lists.
    [[nodiscard]] std::vector<Command> commands();
    void addActionCommands(std::vector<Command>& all) const;
    void addSettingCommands(std::vector<Command>& all);
    void addPlaceCommands(std::vector<Command>& all);
    void addFileCommands(std::vector<Command>& all);
    void addHelpCommands(std::vector<Command>& all);
    /// Why an action cannot be done now, without a full stop; empty when it can. An action may say it itself,
    /// in its property "whyNot".
    [[nodiscard]] QString whyNot(const QString& action) const;
    /// Puts it into the tool-tips.
    void explainDisabled();
    void showFixes();
    void showCanvasMenu(const QPoint& at);
    void copy();
    void cut();
    void paste();
    void pasteSettingsHere();
    void exportDiagram();
    void writeDiagram(const QString& path, DiagramFormat format, const model::Design& design,
                      const DiagramLook& look);
    void print();
    void exportReport();
    /// Shows a kept run as it was, in its project.
    void showKept(const std::shared_ptr<const FinishedRun>& run);
    void compareDesigns();
    void buildExploreActions();
    /// Brings a page below the canvas to the front.
    void showBelow(QWidget* page);
    [[nodiscard]] bool isInFront(const QWidget* page) const;
    /// Makes the last run of the design on screen the baseline.
    void pinBaseline();
    void comparePlatforms();
    /// Asks how the design on screen is to come to a platform; empty = which one as well.
    void moveToPlatform(const QString& platform);
    /// Remembers what had to give way, and shows it when something had.
    void tellMoved(const model::PlatformMove& move);
    /// Opens the price book.
    /// @param words  what is searched for at first
    void showPrices(const QString& words);
    void takePrices();
    /// Puts the figures of the last run into the picture of the design on screen, or where it is from an
    /// older value of the design those of the estimate.
    void showFigures();
    void showRun();
    /// Puts the moment that is played back into the picture.
    void showMoment();
    void showEstimate();
    void showRunText(const FinishedRun& run);
    void showEstimateText();
    void updateRunActions();
    /// Makes room for results under the canvas.
    void raiseBottom(int height);
    void showProblems();
    void stepProblem(int step);
    void showShortcuts();
    void showAbout();
    void openFiles(const QStringList& paths);

    Document& document_;
    QString recoveryFolder_;
    QString pricesFile_;
    FileSession* files_{nullptr};
    Autosave* autosave_{nullptr};
    RunController* runs_{nullptr};
    RunLibrary* library_{nullptr};
    RunsPage* runsPage_{nullptr};
    LiveEstimate* estimate_{nullptr};
    Scene* scene_{nullptr};
    View* view_{nullptr};
    Welcome* welcome_{nullptr};
    HeatLegend* legend_{nullptr};
    DesignTabs* tabs_{nullptr};
    Palette* palette_{nullptr};
    Inspector* inspector_{nullptr};
    ProblemsPanel* problems_{nullptr};
    CommandPalette* commandPalette_{nullptr};
    FindBar* findBar_{nullptr};
    OutlinePanel* outline_{nullptr};
    OutsideBar* outsideBar_{nullptr};
    OutsideWatch* outside_{nullptr};
    HistoryPanel* historyPanel_{nullptr};
    Minimap* minimap_{nullptr};
    HelpPanel* helpPanel_{nullptr};
    MessageLog* messages_{nullptr};
    Toasts* toasts_{nullptr};
    Tour* tour_{nullptr};
    TrafficPanel* traffic_{nullptr};
    MovePanel* moved_{nullptr};
    PriceBook* priceBook_{nullptr};
    PricesDialog* prices_{nullptr};
    Results* results_{nullptr};
    PlaybackBar* playback_{nullptr};
    ExplorePage* explore_{nullptr};
    TunePage* tune_{nullptr};
    QTabWidget* bottom_{nullptr};
    KeyBindings* keys_{nullptr};
    QMenu* recent_{nullptr};
    QLabel* selectionLabel_{nullptr};
    QLabel* autosaveLabel_{nullptr};
    QLabel* estimateLabel_{nullptr};
    QToolButton* problemsButton_{nullptr};
    ZoomBox* zoom_{nullptr};
    QByteArray layoutBeforeFocus_; ///< of docks and tool bar; empty = they are shown
    int heightBefore_{0};          ///< of what lies below the canvas, px, before it was enlarged; 0 = never
    QHash<QString, QAction*> actions_;
    QHash<QString, QString> glyphs_; ///< of actions, by name
    bool revealed_{false};           ///< the results of the run that goes on
    Figures shown_;
    const Theme* theme_{&Theme::light()};
};

} // namespace burst::app
