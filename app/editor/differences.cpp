#include "app/editor/differences.h"

#include "models/io/project_json.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace burst::app {

namespace {

struct DifferencesText {
    Q_DECLARE_TR_FUNCTIONS(DifferencesText)
};

QJsonObject objectOf(const model::Project& project) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(model::writeProject(project))).object();
}

QString shown(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return value.toVariant().toString();
    }
}

QString idOf(const QJsonValue& value) {
    return value.toObject().value(QStringLiteral("id")).toString();
}

/// Whether a list is one of parts that are known by their ids.
bool hasIds(const QJsonValue& value) {
    const auto list = value.toArray();
    return !list.isEmpty() && !idOf(list.first()).isEmpty();
}

/// "Order", "Shoppers → API", or the id.
QString nameOf(const QJsonObject& part, const QHash<QString, QString>& titles) {
    const auto text = [&](const char* key) { return part.value(QLatin1String(key)).toString(); };
    if (!text("name").isEmpty()) return text("name");
    if (!text("from").isEmpty())
        return titles.value(text("from"), text("from")) + QStringLiteral(" → ") +
               titles.value(text("to"), text("to"));
    return text("id");
}

class Walk {
public:
    std::vector<Difference> found{};

    void project(const QJsonObject& before, const QJsonObject& after) {
        place_ = DifferencesText::tr("Project");
        for (const auto& key : keys(before, after)) {
            if (hasIds(before[key]) || hasIds(after[key]))
                places(before[key].toArray(), after[key].toArray());
            else
                value(key, before[key], after[key]);
        }
    }

private:
    using What = Difference::What;

    /// The keys of both, those of the first one before the others.
    static QStringList keys(const QJsonObject& before, const QJsonObject& after) {
        QStringList all = before.keys();
        for (const auto& key : after.keys())
            if (!before.contains(key)) all << key;
        return all;
    }

    void add(What what, const QString& key, const QString& before, const QString& after) {
        found.push_back({what, place_, part_, key, before, after});
    }

    void value(const QString& key, const QJsonValue& before, const QJsonValue& after) {
        if (before == after) return;
        if (before.isObject() && after.isObject()) {
            const auto one = before.toObject();
            const auto other = after.toObject();
            for (const auto& inner : keys(one, other)) {
                // What a part is set to is said by the name of the setting alone.
                const bool plain = key == QLatin1String("params");
                value(plain ? inner : key + QStringLiteral(" › ") + inner, one[inner], other[inner]);
            }
            return;
        }
        if (key == QLatin1String("params")) {
            // One side has no settings at all.
            return value(key, before.isObject() ? before : QJsonValue(QJsonObject()),
                         after.isObject() ? after : QJsonValue(QJsonObject()));
        }
        add(before.isUndefined()  ? What::added
            : after.isUndefined() ? What::removed
                                  : What::changed,
            key == QLatin1String("at") ? DifferencesText::tr("place on the canvas") : key, shown(before),
            shown(after));
    }

    /// Designs and scenarios.
    void places(const QJsonArray& before, const QJsonArray& after) {
        matched(before, after, [&](const QJsonObject& one, const QJsonObject& other) {
            const auto& there = other.isEmpty() ? one : other;
            place_ = nameOf(there, {});
            part_.clear();
            if (one.isEmpty() || other.isEmpty())
                return add(one.isEmpty() ? What::added : What::removed, {}, {}, {});
            titles_.clear();
            for (const auto& side : {one, other})
                for (const auto& node : side.value(QStringLiteral("nodes")).toArray())
                    titles_[idOf(node)] = nameOf(node.toObject(), {});
            for (const auto& inner : keys(one, other)) {
                part_.clear();
                if (hasIds(one[inner]) || hasIds(other[inner]))
                    parts(one[inner].toArray(), other[inner].toArray());
                else
                    value(inner, one[inner], other[inner]);
            }
            part_.clear();
        });
        place_ = DifferencesText::tr("Project");
    }

    /// Nodes, links, groups and notes of a design.
    void parts(const QJsonArray& before, const QJsonArray& after) {
        matched(before, after, [&](const QJsonObject& one, const QJsonObject& other) {
            part_ = nameOf(other.isEmpty() ? one : other, titles_);
            if (one.isEmpty() || other.isEmpty())
                return add(one.isEmpty() ? What::added : What::removed, {},
                           one.value(QStringLiteral("kind")).toString(),
                           other.value(QStringLiteral("kind")).toString());
            for (const auto& inner : keys(one, other))
                value(inner, one[inner], other[inner]);
        });
    }

    /// Calls back with both values of each id, an empty object for none.
    template <class Each>
    static void matched(const QJsonArray& before, const QJsonArray& after, const Each& each) {
        QHash<QString, QJsonObject> others;
        for (const auto& other : after)
            others.insert(idOf(other), other.toObject());
        QHash<QString, bool> seen;
        for (const auto& one : before) {
            seen[idOf(one)] = true;
            each(one.toObject(), others.value(idOf(one)));
        }
        for (const auto& other : after)
            if (!seen.contains(idOf(other))) each({}, other.toObject());
    }

    QString place_{};
    QString part_{};
    QHash<QString, QString> titles_{};
};
} // namespace

std::vector<Difference> differences(const model::Project& before, const model::Project& after) {
    if (before == after) return {};
    Walk walk;
    walk.project(objectOf(before), objectOf(after));
    return std::move(walk.found);
}

QString summaryOf(const std::vector<Difference>& all) {
    int added = 0;
    int removed = 0;
    int changed = 0;
    for (const auto& each : all) {
        if (!each.key.isEmpty() || each.what == Difference::What::changed)
            ++changed;
        else
            ++(each.what == Difference::What::added ? added : removed);
    }
    QStringList parts;
    if (added > 0) parts << DifferencesText::tr("%1 added").arg(added);
    if (removed > 0) parts << DifferencesText::tr("%1 removed").arg(removed);
    if (changed > 0)
        parts << (changed == 1 ? DifferencesText::tr("1 setting differs")
                               : DifferencesText::tr("%1 settings differ").arg(changed));
    return parts.join(QStringLiteral(", "));
}

} // namespace burst::app
