#pragma once

#include "app/desktop/inspector/inspector.h"
#include "app/editor/edits.h"
#include "models/resolve.h"
#include "tests/desktop/rig.h"

#include <set>
#include <string>
#include <utility>

namespace burst::app {

/// Hands for the inspector of a window.
class InspectorRig : public Rig {
public:
    QLineEdit* line(const char* key) {
        return window->inspector().findChild<QLineEdit*>(QStringLiteral("value-") + QLatin1String(key));
    }
    template <class Widget>
    Widget* part(const QString& name) {
        return window->inspector().findChild<Widget*>(name);
    }
    void select(std::set<model::NodeId> nodes, std::set<model::LinkId> links = {}) {
        document->selection().set(std::move(nodes), std::move(links));
        QTest::qWait(30);
    }
    static void put(QLineEdit* field, const QString& text) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::qWait(30);
    }
    std::string own(const char* id, const char* key) {
        const auto& params = design().node(model::NodeId(id))->params;
        const auto found = params.find(key);
        return found != params.end() && found->second.text() != nullptr ? *found->second.text()
                                                                        : std::string();
    }
    int steps() { return document->history().index(); }
    /// A client calls a gateway, which calls a function and a container service.
    void draw() {
        for (const char* kind : {"client", "gateway", "function", "container"})
            addNode(*document, kind, {200.0 * static_cast<double>(design().nodes.size()), 0});
        const auto joined = [&](const char* from, const char* to) {
            return connectNodes(*document, {.from = model::NodeId(from)}, model::NodeId(to)).has_value();
        };
        QVERIFY(joined("client", "gateway"));
        QVERIFY(joined("gateway", "function"));
        QVERIFY(joined("gateway", "container"));
        QTest::qWait(30);
    }
};

} // namespace burst::app
