#include "app/desktop/help/help_topics.h"

#include <QCoreApplication>

namespace burst::app {

namespace {
HelpPage topic(const char* id, const QString& title, const QString& text) {
    return {QStringLiteral("topic:") + QLatin1String(id),
            QCoreApplication::translate("help", "First steps"),
            title,
            QStringLiteral("<h2>%1</h2>%2").arg(title, text),
            {}};
}

struct HelpTopicsText {
    Q_DECLARE_TR_FUNCTIONS(HelpTopicsText)
};
} // namespace

std::vector<HelpPage> helpTopics() {
    return {
        topic(
            "start", HelpTopicsText::tr("Begin"),
            HelpTopicsText::tr(
                "<p>Draw who sends requests and what serves them, run it, and read what limits it and what "
                "it "
                "costs. Help › Guided tour leads through it in five steps.</p><ol><li>Double-click the "
                "canvas "
                "and type <b>client</b>. Its traffic is set where it is selected.</li><li>Drag from the port "
                "at "
                "its right edge into empty space: a list offers what may follow.</li><li>Select a node: the "
                "inspector on the right shows what is set and what comes from the platform, with the "
                "source.</li><li>Press F5.</li></ol><p>The examples of the File menu run at once.</p>")),
        topic(
            "canvas", HelpTopicsText::tr("Draw and find"),
            HelpTopicsText::tr(
                "<p>Wheel with Ctrl zooms at the pointer, a middle or right drag pans, Shift+1 shows "
                "everything. "
                "M shows an overview with a frame that can be dragged.</p><p>Ctrl and an arrow add a node on "
                "that side of the selected one, wired to it. A node dropped on a link goes into it, and what "
                "follows makes room. A right click on a node, a link, a note, a group or the empty canvas "
                "lists what can be done there.</p><p>Drag a link to bend it, and double-click a bend to take "
                "it away. A picture dropped on the canvas becomes a note.</p><p>A setting written as "
                "<code>=2*base</code> follows the variable <code>base</code>. Variables stand in the "
                "inspector of the design, when nothing is selected.</p><p>Ctrl+F finds by name, kind, "
                "tag or "
                "note, and by property: <code>memory:1024</code> finds what has 1024 MB. Enter goes on, "
                "Shift+Enter back.</p><p>Ctrl+K finds everything else: actions, nodes, settings, files, "
                "pages of "
                "this help.</p><p>The outline (Ctrl+Shift+O) lists groups and nodes, for work with the "
                "keyboard "
                "alone.</p>")),
        topic(
            "problems", HelpTopicsText::tr("Problems and fixes"),
            HelpTopicsText::tr(
                "<p>The design is checked while you edit. F8 goes to the next problem, Shift+F8 back, Ctrl+. "
                "offers the changes that mend it; each says first what it sets.</p><p>A problem that you "
                "have "
                "thought about can be accepted with a reason. The reason stands in the project; the problem "
                "is "
                "greyed and does not count until a figure in it changes. <a href='topic:rules'>All "
                "rules</a>.</p>")),
        topic("run", HelpTopicsText::tr("Run and read"),
              HelpTopicsText::tr(
                  "<p>F5 replays the traffic of the scenario against the design. Under <b>Why</b> are "
                  "the reasons "
                  "for what happened, under <b>Nodes</b> the figures of every node, under <b>Cost</b> "
                  "the bill with "
                  "the source of each price.</p><p>Results of an older state of the design are marked "
                  "as such; run "
                  "again to renew them.</p><p>The charts fill while it runs; Shift+F5 stops it and "
                  "keeps what there is, Ctrl+Shift+F5 holds it up. F5 during a run lets another design "
                  "or scenario wait for "
                  "it.</p><p>Every run is kept and listed under <b>Runs</b>: what changed since the "
                  "one before, a tag and a note of yours; Enter opens it as it was. What has been run "
                  "already comes from there at once; Ctrl+F5 simulates it again.</p>")),
        topic("charts", HelpTopicsText::tr("Look at charts"),
              HelpTopicsText::tr(
                  "<p>All charts show the same time. Drag a box to zoom in, turn the wheel to zoom at the "
                  "pointer; with Shift the box, with Ctrl the wheel, zooms the values. The middle button "
                  "moves, a double click shows all, the arrows above go back to what was shown. By keyboard: "
                  "A and D or the arrows move, W and S zoom, Home shows all, Alt+Left goes back.</p><p>A "
                  "click in a legend hides a line, Ctrl and a click leave it alone. Triangles mark where "
                  "limits began to refuse; hold the pointer there to read which. A click on a bar of the "
                  "histogram or a cell of the heat map lists requests of it under <b>Traces</b>.</p><p>The "
                  "button ⋮ copies a chart or saves it as PNG, SVG, PDF or CSV.</p>"
                  "<p>A click holds the values of an instant, Esc lets them go. <b>Measure</b> (M) puts two "
                  "instants, A and B, on all charts: drag them to see what changes between them. The pin of "
                  "a chart keeps it whatever is selected; <b>Charts</b> keeps what is on screen as a "
                  "dashboard of the project, which every run fills anew. N writes a note at the pointer, or "
                  "at the held instant.</p>")),
        topic(
            "traffic", HelpTopicsText::tr("Draw traffic"),
            HelpTopicsText::tr(
                "<p>Ctrl+T shows the timeline of the scenario, with a lane for each source. Press on the "
                "line of a client and drag: a point more. Drag points; Shift keeps time or rate, Alt "
                "suspends snapping, Ctrl+drag copies a part, a double click types, Delete removes. Tab and "
                "the arrows do the same by keyboard, Insert adds a point, Enter types it.</p><p><b>Stamp</b> "
                "puts a spike, a ramp, a day on top: drag its handles or type its figures, then Enter. "
                "<b>Free hand</b> draws with the next drag.</p><p><b>Import</b> reads tables, access logs, "
                "JSON lines, CloudWatch metrics and k6 options. It asks what the columns mean and keeps a "
                "trace beside the project, or a profile that can be edited.</p><p>A right click "
                "bends the line smoothly. <b>Mute</b> and <b>Solo</b> choose who sends.</p><p>Bars below are "
                "faults and "
                "changes: drag them or their ends. The hatched start is the warm-up. The wheel zooms time "
                "at the pointer, with Ctrl the rates; 0 shows all.</p>")),
        topic(
            "compare", HelpTopicsText::tr("Compare designs"),
            HelpTopicsText::tr(
                "<p>Ctrl+Shift+D duplicates the design as a variant. Change one thing and compare with "
                "Ctrl+M: "
                "both meet the same requests, so that a difference is one of the designs. <b>Table</b> says "
                "which figures really differ and by how much, <b>Charts</b> lays the curves over each other, "
                "<b>One canvas</b> shows what was added, removed and changed, <b>Side by side</b> both "
                "designs with one zoom and one moment of playback, <b>Points</b> cost against p95. A double "
                "click on a tolerance in the table says which difference does not matter.</p><p>Ctrl+B pins "
                "the last run as the "
                "baseline: later runs of the same design, or of another, are held against it, and figures "
                "show their difference to it in brackets.</p>"
                "<p>Ctrl+Shift+M shows the same design on every platform.</p>")),
        topic("explore", HelpTopicsText::tr("Explore and tune"),
              HelpTopicsText::tr(
                  "<p>Under <b>Explore</b> one setting or two get several values, under the same requests. "
                  "“Find the best of” looks for the least or most of a figure within bounds, with a small "
                  "part of the simulations. A right click on a function leads to its memory against cost "
                  "and latency.</p><p>A right click on a number in the inspector makes it a slider under "
                  "<b>What if</b>: the estimate answers while it moves, a run when it is let go. Keep it as "
                  "one step, or take it back.</p>")),
        topic("history", HelpTopicsText::tr("Undo and history"),
              HelpTopicsText::tr(
                  "<p>Every change can be undone with Ctrl+Z. The arrows beside the buttons list the last 25 "
                  "steps; the history panel lists all, and a click goes there.</p><p>Unsaved work is kept "
                  "aside "
                  "regularly and offered after a crash.</p>")),
    };
}

} // namespace burst::app
