#include "app/desktop/canvas/accessible_canvas.h"

#include "app/desktop/canvas/view.h"
#include "app/language/model_text.h"
#include "models/bypass.h"
#include "models/kind.h"

#include <QAccessibleWidget>
#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace burst::app {

namespace {

struct AccessibleCanvasText {
    Q_DECLARE_TR_FUNCTIONS(AccessibleCanvasText)
};

QString partTitle(const model::Design& design, const model::NodeId& id) {
    const auto* node = design.node(id);
    return QString::fromStdString(node != nullptr ? node->title() : id.text);
}

/// A node or a link of the design on screen.
struct Part {
    model::NodeId node{};
    model::LinkId link{}; ///< when it is no node
    auto operator<=>(const Part& other) const {
        return std::tie(node.text, link.text) <=> std::tie(other.node.text, other.link.text);
    }
    bool operator==(const Part& other) const { return node == other.node && link == other.link; }
};

/// The interface of one node or link. It holds ids, so that it can outlive what it stands for.
class AccessiblePart : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessiblePart(View& view, Part part) : view_(view), part_(std::move(part)) {}

    [[nodiscard]] bool isValid() const override { return node() != nullptr || link() != nullptr; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(&view_);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (kind != QAccessible::Name) return {};
        if (const auto* found = node()) return spokenNode(view_, *found);
        if (const auto* found = link()) return spokenLink(view_, *found);
        return {};
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override {
        QRectF place;
        if (const auto* item = view_.scene().node(part_.node)) place = item->outline();
        if (const auto* item = view_.scene().link(part_.link)) place = item->line().boundingRect();
        const QRect seen = view_.mapFromScene(place).boundingRect();
        return {view_.viewport()->mapToGlobal(seen.topLeft()), seen.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override {
        return node() != nullptr ? QAccessible::ListItem : QAccessible::Link;
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.selectable = true;
        state.multiSelectable = true;
        state.focusable = true;
        state.selected = selected();
        state.focused = state.selected && view_.hasFocus();
        state.invalid = !isValid();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override {
        if (name != pressAction() || !isValid()) return;
        auto& selection = view_.document().selection();
        if (node() != nullptr)
            selection.set({part_.node});
        else
            selection.set({}, {part_.link});
        view_.revealSelection();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] const model::Node* node() const { return view_.document().design().node(part_.node); }
    [[nodiscard]] const model::Link* link() const { return view_.document().design().link(part_.link); }
    [[nodiscard]] bool selected() const {
        const auto& selection = view_.document().selection();
        return selection.nodes().contains(part_.node) || selection.links().contains(part_.link);
    }

    View& view_;
    Part part_;
};

/// The canvas: first its widgets, such as the page of an empty project, then nodes and links as in the file.
class AccessibleCanvas : public QAccessibleWidget {
public:
    explicit AccessibleCanvas(View& view) : QAccessibleWidget(&view, QAccessible::Canvas), view_(view) {}
    ~AccessibleCanvas() override {
        for (const auto& [part, id] : parts_)
            QAccessible::deleteAccessibleInterface(id);
    }
    AccessibleCanvas(const AccessibleCanvas&) = delete;
    AccessibleCanvas& operator=(const AccessibleCanvas&) = delete;

    [[nodiscard]] int childCount() const override {
        const auto& design = view_.document().design();
        return QAccessibleWidget::childCount() + static_cast<int>(design.nodes.size() + design.links.size());
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        const int widgets = QAccessibleWidget::childCount();
        if (index < widgets) return QAccessibleWidget::child(index);
        const auto& design = view_.document().design();
        auto at = static_cast<std::size_t>(index - widgets);
        if (at < design.nodes.size()) return part({design.nodes[at].id, {}});
        at -= design.nodes.size();
        return at < design.links.size() ? part({{}, design.links[at].id}) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* wanted) const override {
        for (int i = QAccessibleWidget::childCount(); i < childCount(); ++i)
            if (child(i) == wanted) return i;
        return QAccessibleWidget::indexOfChild(wanted);
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        const QPointF at = view_.mapToScene(view_.viewport()->mapFromGlobal(QPoint(x, y)));
        if (const auto* item = view_.scene().nodeAt(at)) return part({item->id(), {}});
        if (const auto* item = view_.scene().linkAt(at)) return part({{}, item->id()});
        return QAccessibleWidget::childAt(x, y);
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        return view_.hasFocus() ? selected() : QAccessibleWidget::focusChild();
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (kind != QAccessible::Description) return QAccessibleWidget::text(kind);
        const auto& design = view_.document().design();
        return AccessibleCanvasText::tr("%1: %2 nodes, %3 links")
            .arg(QString::fromStdString(design.title()))
            .arg(design.nodes.size())
            .arg(design.links.size());
    }
    /// The node that was selected last, or the only link; nullptr without either.
    [[nodiscard]] QAccessibleInterface* selected() const {
        const auto& selection = view_.document().selection();
        if (const auto* id = selection.last()) return part({*id, {}});
        return selection.links().size() == 1 ? part({{}, *selection.links().begin()}) : nullptr;
    }

private:
    [[nodiscard]] QAccessibleInterface* part(const Part& wanted) const {
        const auto known = parts_.find(wanted);
        if (known != parts_.end()) return QAccessible::accessibleInterface(known->second);
        auto* made = new AccessiblePart(view_, wanted); // belongs to the registry
        parts_[wanted] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    View& view_;
    mutable std::map<Part, QAccessible::Id> parts_{};
};

QAccessibleInterface* makeCanvas(const QString& name, QObject* object) {
    auto* view =
        name == QLatin1String(View::staticMetaObject.className()) ? qobject_cast<View*>(object) : nullptr;
    return view != nullptr ? new AccessibleCanvas(*view) : nullptr;
}
} // namespace

void installAccessibleCanvas() {
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(makeCanvas), true);
}

QString spokenNode(View& view, const model::Node& node) {
    const auto& design = view.document().design();
    const auto* kind = model::findKind(node.kind);
    QString text = modelText(kind != nullptr ? kind->title : node.kind) + QLatin1Char(' ') +
                   QString::fromStdString(node.title());
    QStringList parts{text};
    if (model::isDisabled(node)) parts << AccessibleCanvasText::tr("disabled");
    if (const auto* item = view.scene().node(node.id)) {
        const auto& look = item->look();
        if (!look.overlay.metric.isEmpty()) parts << look.overlay.metric;
        for (const auto& badge : look.overlay.badges)
            parts << badge.text;
        if (look.problems > 0)
            parts << (look.problems == 1 ? AccessibleCanvasText::tr("1 problem")
                                         : AccessibleCanvasText::tr("%1 problems").arg(look.problems));
    }
    const auto outputs = std::count_if(design.links.begin(), design.links.end(),
                                       [&](const model::Link& link) { return link.from == node.id; });
    parts << (outputs == 1 ? AccessibleCanvasText::tr("1 output")
                           : AccessibleCanvasText::tr("%1 outputs").arg(outputs));
    return parts.join(QStringLiteral(", "));
}

QString spokenLink(View& view, const model::Link& link) {
    const auto& design = view.document().design();
    const QString label = linkLabel(link, Routes(design));
    const QString text = AccessibleCanvasText::tr("Link %1 to %2")
                             .arg(partTitle(design, link.from), partTitle(design, link.to));
    return label.isEmpty() ? text : text + QStringLiteral(", ") + label;
}

void announceSelection(View& view) {
    if (!QAccessible::isActive()) return;
    auto* canvas = dynamic_cast<AccessibleCanvas*>(QAccessible::queryAccessibleInterface(&view));
    auto* selected = canvas != nullptr ? canvas->selected() : nullptr;
    if (selected == nullptr) return;
    QAccessibleEvent event(selected, view.hasFocus() ? QAccessible::Focus : QAccessible::Selection);
    QAccessible::updateAccessibility(&event);
}

} // namespace burst::app
