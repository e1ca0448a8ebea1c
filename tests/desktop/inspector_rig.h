#pragma once

#include "app/desktop/inspector/inspector.h"
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
        quickAdd({-400, 0}, QStringLiteral("client"));
        quickAdd({-150, 0}, QStringLiteral("gateway"));
        quickAdd({100, 0}, QStringLiteral("lambda"));
        quickAdd({100, 160}, QStringLiteral("container"));
        wire("client", "gateway");
        wire("gateway", "function");
        wire("gateway", "container");
        QCOMPARE(design().links.size(), std::size_t{3});
    }
};

} // namespace burst::app
