#include "app/editor/search.h"

#include "app/language/model_text.h"
#include "models/resolve.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

namespace burst::app {

namespace {
using model::Tree;

struct SearchText {
    Q_DECLARE_TR_FUNCTIONS(SearchText)
};

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

/// A word of a query: for everything, or for one property.
struct Word {
    QString key; ///< empty = look everywhere
    QString text;
    bool property{false};
};

/// "memory: 512 MB order" is a property with a unit and a word: a number takes the unit behind it along.
std::vector<Word> wordsOf(const QString& query) {
    std::vector<Word> words;
    for (const auto& part : query.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        bool number = false;
        if (!words.empty() && words.back().property) words.back().text.toDouble(&number);
        const bool waits = !words.empty() && words.back().property && words.back().text.isEmpty();
        const auto colon = part.indexOf(QLatin1Char(':'));
        if (colon > 0)
            words.push_back({part.left(colon), part.mid(colon + 1), true});
        else if (waits)
            words.back().text = part;
        else if (number && part.size() <= 3)
            words.back().text += QLatin1Char(' ') + part;
        else
            words.push_back({{}, part, false});
    }
    return words;
}

bool has(const QString& text, const QString& word) {
    return text.contains(word, Qt::CaseInsensitive);
}

QString valueText(const model::Parameter& parameter, const Tree& value) {
    if (const auto* text = value.text()) return plain(*text);
    if (const auto* truth = value.truth()) return *truth ? QStringLiteral("on") : QStringLiteral("off");
    if (value.isNumber()) return plain(model::formatQuantity(value.number(), parameter.unit));
    if (const auto* object = value.object()) {
        QStringList parts;
        for (const auto& [key, part] : *object)
            if (const auto* text = part.text()) parts << plain(key) + QLatin1Char(' ') + plain(*text);
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

/// Whether a value is the number that was asked for, in one unit or another.
bool isNumber(const model::Parameter& parameter, const Tree& value, const QString& asked) {
    std::optional<double> is;
    if (value.isNumber()) is = value.number();
    if (const auto* text = value.text())
        if (const auto read = model::parseQuantity(*text, parameter.unit)) is = *read;
    if (!is) return false;
    const auto same = [&](const std::string& text) {
        const auto read = model::parseQuantity(text, parameter.unit);
        return read && std::abs(*read - *is) <= 1e-9 * std::max(1.0, std::abs(*is));
    };
    if (same(asked.toStdString())) return true;
    bool bare = false;
    asked.toDouble(&bare);
    const auto units = model::unitSymbols(parameter.unit);
    return bare && std::any_of(units.begin(), units.end(), [&](std::string_view unit) {
               return same(asked.toStdString() + " " + std::string(unit));
           });
}

bool isCalled(const model::Parameter& parameter, const QString& key) {
    const QString title = modelText(parameter.title);
    return plain(parameter.key).startsWith(key, Qt::CaseInsensitive) ||
           title.startsWith(key, Qt::CaseInsensitive) ||
           QString(title).remove(QLatin1Char(' ')).startsWith(key, Qt::CaseInsensitive);
}

/// Where a word stands in something; nothing when it does not. Settings are looked up when first needed.
class Subject {
public:
    struct Place {
        QString name;
        QString text;
        QString key; ///< which "key:" looks here
    };

    explicit Subject(std::vector<Place> places) : places_(std::move(places)) {}
    template <class Made>
    void setSettings(Made made) {
        make_ = std::move(made);
    }

    [[nodiscard]] std::optional<QString> find(const Word& word) {
        for (const auto& place : places_)
            if ((!word.property || place.key.compare(word.key, Qt::CaseInsensitive) == 0) &&
                !word.text.isEmpty() && has(place.text, word.text))
                return place.name;
        if (!make_) return std::nullopt;
        if (!settings_) settings_ = make_();
        const auto* named = word.property ? nameOf(*settings_, word.key) : nullptr;
        for (const auto& setting : settings_->all())
            if (!word.property || &setting == named)
                if (const auto found = inSetting(setting, word)) return found;
        return std::nullopt;
    }

private:
    /// The setting that is meant by a name or its beginning: "mem" is the memory, not the memory that is
    /// used.
    [[nodiscard]] static const model::Setting* nameOf(const model::Settings& settings, const QString& key) {
        const model::Setting* best = nullptr;
        for (const auto& setting : settings.all())
            if (isCalled(*setting.parameter, key) &&
                (best == nullptr || setting.parameter->key.size() < best->parameter->key.size()))
                best = &setting;
        return best;
    }
    [[nodiscard]] static std::optional<QString> inSetting(const model::Setting& setting, const Word& word) {
        const auto& parameter = *setting.parameter;
        const bool own = setting.origin == model::Origin::setting;
        const QString text = valueText(parameter, setting.value);
        const QString found = modelText(parameter.title) + QLatin1Char(' ') + text;
        if (!word.property) return own && has(text, word.text) ? std::optional(found) : std::nullopt;
        if (setting.value.isNull()) return std::nullopt;
        if (word.text.isEmpty()) return own ? std::optional(found) : std::nullopt;
        bool numeric = false;
        word.text.toDouble(&numeric);
        // A number is compared as one: 10 is not 100.
        const bool hit = isNumber(parameter, setting.value, word.text) || (!numeric && has(text, word.text));
        return hit ? std::optional(found) : std::nullopt;
    }

    std::vector<Place> places_;
    std::function<model::Settings()> make_;
    std::optional<model::Settings> settings_;
};

/// What all words are found by, or nothing.
std::optional<QString> findAll(Subject& subject, const std::vector<Word>& words) {
    QStringList reasons;
    for (const auto& word : words) {
        const auto found = subject.find(word);
        if (!found) return std::nullopt;
        if (!reasons.contains(*found)) reasons << *found;
    }
    return reasons.join(QStringLiteral(", "));
}

Subject subjectOf(const model::Node& node, const model::Design& design, const model::Catalog& catalog) {
    const auto* kind = model::findKind(node.kind);
    QStringList kinds{plain(node.kind)};
    if (kind != nullptr) {
        kinds << modelText(kind->title) << plain(kind->title);
        for (const auto& word : kind->synonyms)
            kinds << plain(word);
    }
    const auto* offering = model::offeringOf(node, design, catalog);
    Subject subject(
        {{SearchText::tr("name"), plain(node.title()), QStringLiteral("name")},
         {SearchText::tr("id"), plain(node.id.text), QStringLiteral("id")},
         {SearchText::tr("kind"), kinds.join(QLatin1Char('\n')), QStringLiteral("kind")},
         {SearchText::tr("product"), offering != nullptr ? plain(offering->title) : QString(),
          QStringLiteral("product")},
         {SearchText::tr("tag"), tagsOf(node.extra).join(QLatin1Char('\n')), QStringLiteral("tag")}});
    if (kind != nullptr) subject.setSettings([&] { return model::Settings::of(node, design, catalog); });
    return subject;
}

QString titleOf(const model::Link& link, const model::Design& design) {
    const auto named = [&](const model::NodeId& id) {
        const auto* node = design.node(id);
        return plain(node != nullptr ? node->title() : id.text);
    };
    return named(link.from) + QStringLiteral(" → ") + named(link.to);
}

Subject subjectOf(const model::Link& link, const model::Design& design, const model::Catalog& catalog) {
    Subject subject(
        {{SearchText::tr("id"), plain(link.id.text), QStringLiteral("id")},
         {SearchText::tr("tag"), tagsOf(link.extra).join(QLatin1Char('\n')), QStringLiteral("tag")}});
    if (model::ruleOf(link, design) != nullptr)
        subject.setSettings([&] { return model::Settings::of(link, design, catalog); });
    return subject;
}

/// Nodes in the order in which the eye meets them.
std::vector<const model::Node*> inReadingOrder(const model::Design& design) {
    std::vector<const model::Node*> nodes;
    for (const auto& node : design.nodes)
        nodes.push_back(&node);
    std::stable_sort(nodes.begin(), nodes.end(), [](const auto* a, const auto* b) {
        return a->at.y != b->at.y ? a->at.y < b->at.y : a->at.x < b->at.x;
    });
    return nodes;
}
} // namespace

QStringList tagsOf(const Tree::Object& extra) {
    QStringList tags;
    for (const auto& [key, value] : extra) {
        if (key != "tags") continue;
        if (const auto* text = value.text()) tags << plain(*text);
        if (const auto* list = value.list())
            for (const auto& each : *list)
                if (const auto* text = each.text()) tags << plain(*text);
        if (const auto* object = value.object())
            for (const auto& [name, each] : *object)
                if (const auto* text = each.text()) tags << plain(name) + QStringLiteral(": ") + plain(*text);
    }
    return tags;
}

std::vector<Hit> findInDesign(const model::Design& design, const model::Catalog& catalog,
                              const QString& query) {
    const auto words = wordsOf(query);
    std::vector<Hit> hits;
    if (words.empty()) return hits;
    const auto look = [&](Hit::What what, const std::string& id, const QString& title, Subject subject) {
        if (const auto reason = findAll(subject, words)) hits.push_back({what, id, title, *reason});
    };
    for (const auto* node : inReadingOrder(design))
        look(Hit::What::node, node->id.text, plain(node->title()), subjectOf(*node, design, catalog));
    for (const auto& link : design.links)
        look(Hit::What::link, link.id.text, titleOf(link, design), subjectOf(link, design, catalog));
    for (const auto& note : design.notes)
        look(Hit::What::note, note.id.text, plain(note.text),
             Subject({{SearchText::tr("note"), plain(note.text), QStringLiteral("note")}}));
    for (const auto& group : design.groups)
        look(Hit::What::group, group.id.text, plain(group.name.empty() ? group.id.text : group.name),
             Subject({{SearchText::tr("name"), plain(group.name), QStringLiteral("name")},
                      {SearchText::tr("kind"), plain(group.kind), QStringLiteral("kind")}}));
    return hits;
}

} // namespace burst::app
