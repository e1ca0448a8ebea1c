// What the command palette lists, and why an action cannot be done now. See main_window.h.
#include "app/desktop/canvas/view.h"
#include "app/desktop/commands/action_text.h"
#include "app/desktop/commands/command.h"
#include "app/desktop/file_card.h"
#include "app/desktop/help/help_pages.h"
#include "app/desktop/main_window.h"
#include "app/language/language.h"
#include "app/language/model_text.h"
#include "models/kind.h"

#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace burst::app {

namespace {
/// Other words for what an action does, by its name.
QStringList otherWords(const QString& action) {
    static const QHash<QString, QStringList> words{
        {"about", {"version", "licence"}},
        {"addDesign", {"empty", "architecture"}},
        {"commandPalette", {"search everything"}},
        {"compare", {"variants", "difference", "a/b"}},
        {"comparePlatforms", {"providers", "aws", "azure", "google", "cloudflare"}},
        {"connect", {"link", "wire"}},
        {"delete", {"remove", "erase"}},
        {"disable", {"enable", "bypass", "switch off", "mute", "what if"}},
        {"duplicate", {"clone", "copy"}},
        {"duplicateDesign", {"clone", "alternative", "what if"}},
        {"enlargeBelow", {"maximise panel", "larger charts"}},
        {"exportDiagram", {"picture", "image", "svg", "png", "pdf", "mermaid", "graphviz", "draw.io"}},
        {"exportReport", {"html", "document"}},
        {"find", {"search", "look for", "where"}},
        {"fit", {"zoom to fit", "show everything", "overview"}},
        {"fitSelection", {"zoom to selection"}},
        {"fullScreen", {"presentation", "maximise"}},
        {"eventBack", {"step back", "rewind"}},
        {"eventOn", {"step forward", "what happens next"}},
        {"grid", {"dots"}},
        {"help", {"manual", "documentation"}},
        {"movePlatform", {"migrate", "provider", "aws", "azure", "google", "cloudflare"}},
        {"new", {"create", "empty", "project"}},
        {"nextProblem", {"error", "warning", "lint"}},
        {"open", {"load", "file"}},
        {"outline", {"tree", "list of nodes"}},
        {"pinBaseline", {"reference", "compare with", "before and after"}},
        {"previousProblem", {"error", "warning", "lint"}},
        {"print", {"paper", "page", "pdf"}},
        {"pasteSettings", {"paste properties", "copy settings", "format painter", "same as"}},
        {"prices", {"cost", "price book", "currency", "discount"}},
        {"quickAdd", {"insert", "create", "new"}},
        {"quit", {"exit", "close"}},
        {"rename", {"name", "title"}},
        {"run", {"simulate", "start", "play"}},
        {"pause", {"hold", "wait", "continue", "resume"}},
        {"runAgain", {"repeat", "rerun", "fresh"}},
        {"runLibrary", {"history of runs", "past runs", "library"}},
        {"save", {"write", "store"}},
        {"saveTemplate", {"keep", "reuse", "gallery", "begin with"}},
        {"shortcuts", {"keys", "keyboard", "cheat sheet"}},
        {"snap", {"align to grid"}},
        {"stop", {"cancel", "abort"}},
        {"traffic", {"timeline", "rate", "profile", "load", "burst", "spike", "draw"}},
        {"tidyUp", {"layout", "arrange", "auto layout"}},
        {"tuneMemory", {"power tuning", "right size"}},
        {"undo", {"back", "revert"}},
        {"whatIf", {"tune", "slider"}},
        {"wheelZooms", {"mouse", "scroll"}},
        {"zoomReset", {"actual size", "normal"}},
    };
    return words.value(action);
}

/// Under which menu an action stands, "View"; nested menus count as their own: "Appearance".
QHash<const QAction*, QString> menusOf(const QMenuBar& bar) {
    QHash<const QAction*, QString> menus;
    for (const auto* menu : bar.findChildren<QMenu*>())
        for (const auto* action : menu->actions())
            menus.insert(action, actionText(*menu->menuAction()));
    return menus;
}
} // namespace

QString MainWindow::whyNot(const QString& name) const {
    const auto* action = actions_.value(name);
    if (action == nullptr || action->isEnabled()) return {};
    const bool running = runs_->running();
    const bool empty = document_.design().nodes.empty();
    const QString noNodes = tr("The design has no nodes yet");
    const QString own = action->property("whyNot").toString();
    if (!own.isEmpty()) return own;
    if (name == QLatin1String("undo")) return tr("Nothing has been changed yet");
    if (name == QLatin1String("redo")) return tr("Nothing has been undone");
    if (name == QLatin1String("runLibrary")) return tr("This window keeps no runs");
    for (const char* each : {"stop", "pause"})
        if (name == QLatin1String(each)) return tr("No run is under way");
    if (name == QLatin1String("removeDesign")) return tr("A project keeps at least one design");
    if (name == QLatin1String("pinBaseline") && runs_->last(document_.designId()))
        return tr("The last run is the baseline already");
    for (const char* each : {"exportReport", "pinBaseline"})
        if (name == QLatin1String(each)) return tr("Nothing has been run; press F5 first");
    for (const char* each : {"compare", "comparePlatforms"})
        if (name == QLatin1String(each) && running) return tr("A run is under way");
    for (const char* each :
         {"run", "runAgain", "tidyUp", "selectAll", "exportDiagram", "print", "saveTemplate"})
        if (name == QLatin1String(each) && empty) return noNodes;
    for (const char* each : {"rename", "connect"})
        if (name == QLatin1String(each)) return tr("Select one node first");
    for (const char* each : {"cut", "copy", "duplicate"})
        if (name == QLatin1String(each)) return tr("Select nodes first");
    if (name == QLatin1String("delete")) return tr("Select something first");
    return tr("Not possible now");
}

void MainWindow::explainDisabled() {
    for (auto it = actions_.cbegin(); it != actions_.cend(); ++it) {
        auto* action = it.value();
        if (action->property("plainTip").isValid()) continue; // allow() has put the reason there
        const QString told = action->property("told").toString();
        QString tip = action->toolTip();
        if (!told.isEmpty() && tip.endsWith(told)) tip.chop(told.size());
        const QString why = whyNot(it.key());
        const QString telling = why.isEmpty() ? QString() : QStringLiteral(". ") + why;
        action->setProperty("told", telling);
        if (action->toolTip() != tip + telling) action->setToolTip(tip + telling);
    }
}

void MainWindow::addActionCommands(std::vector<Command>& all) const {
    const auto menus = menusOf(*menuBar());
    QSet<QString> seen;
    for (const auto* owner : {static_cast<const QWidget*>(this), static_cast<const QWidget*>(view_)})
        for (auto* action : owner->actions()) {
            const QString name = action->objectName();
            if (name.isEmpty() || seen.contains(name) || name == QLatin1String("commandPalette")) continue;
            seen.insert(name);
            QString title = actionText(*action);
            if (action->isCheckable()) title += action->isChecked() ? tr(": turn off") : tr(": turn on");
            all.push_back({QStringLiteral("action:") + name, title, menus.value(action, tr("Command")),
                           action->shortcut().toString(QKeySequence::NativeText), glyphs_.value(name),
                           otherWords(name), whyNot(name), [action] { action->trigger(); }});
        }
}

void MainWindow::addSettingCommands(std::vector<Command>& all) {
    for (const auto& [wish, title] : {std::pair{Appearance::system, tr("Appearance as the system")},
                                      std::pair{Appearance::light, tr("Light appearance")},
                                      std::pair{Appearance::dark, tr("Dark appearance")},
                                      std::pair{Appearance::highContrast, tr("High contrast appearance")}})
        all.push_back({QStringLiteral("appearance:%1").arg(static_cast<int>(wish)),
                       title,
                       tr("Setting"),
                       {},
                       {},
                       {tr("theme"), tr("colours"), tr("mode")},
                       {},
                       [this, wish = wish] { setAppearance(wish); }});
    for (auto* dock : findChildren<QDockWidget*>())
        all.push_back(
            {QStringLiteral("panel:") + dock->objectName(),
             tr("Panel %1: %2").arg(dock->windowTitle(), dock->isVisible() ? tr("hide") : tr("show")),
             tr("View"),
             {},
             {},
             {tr("dock")},
             {},
             [dock] { dock->toggleViewAction()->trigger(); }});
}

void MainWindow::addPlaceCommands(std::vector<Command>& all) {
    for (const auto& node : document_.design().nodes) {
        const auto* kind = model::findKind(node.kind);
        const QString kindTitle = modelText(kind != nullptr ? kind->title : node.kind);
        Command command{QStringLiteral("node:") + QString::fromStdString(node.id.text),
                        QString::fromStdString(node.title()), tr("Go to %1").arg(withinSentence(kindTitle))};
        command.glyph = QString::fromStdString(node.kind);
        command.synonyms = {QString::fromStdString(node.id.text)};
        command.work = [this, id = node.id] {
            document_.selection().set({id});
            view_->revealSelection();
            view_->setFocus();
        };
        all.push_back(std::move(command));
    }
    for (const auto& design : document_.project().designs) {
        if (design.id == document_.designId()) continue;
        Command command{QStringLiteral("design:") + QString::fromStdString(design.id.text),
                        QString::fromStdString(design.title()), tr("Go to design")};
        command.work = [this, id = design.id] { document_.showDesign(id); };
        all.push_back(std::move(command));
    }
}

void MainWindow::addFileCommands(std::vector<Command>& all) {
    const auto add = [&](const QString& group, const QString& path) {
        Command command{QStringLiteral("file:") + path, fileTitle(path), group};
        command.glyph = QStringLiteral("open");
        command.synonyms = {QDir::toNativeSeparators(path), tr("open")};
        if (!QFileInfo::exists(path)) command.whyNot = tr("The file is missing");
        command.work = [this, path] { openFiles({path}); };
        all.push_back(std::move(command));
    };
    for (const auto& path : FileSession::examples())
        add(tr("Example"), path);
    for (const auto& path : FileSession::recent())
        add(tr("Recent file"), path);
}

void MainWindow::addHelpCommands(std::vector<Command>& all) {
    for (const auto& page : helpPages()) {
        Command command{QStringLiteral("help:") + page.id, page.title,
                        tr("Help: %1").arg(withinSentence(page.group))};
        command.glyph = QStringLiteral("hint");
        command.behind = 3;
        command.synonyms = {page.id.section(QLatin1Char(':'), 1), tr("explain"), tr("help")};
        command.work = [this, id = page.id] { showHelp(id); };
        all.push_back(std::move(command));
    }
}

std::vector<Command> MainWindow::commands() {
    std::vector<Command> all;
    addActionCommands(all);
    addSettingCommands(all);
    addPlaceCommands(all);
    addFileCommands(all);
    addHelpCommands(all);
    return all;
}

} // namespace burst::app
