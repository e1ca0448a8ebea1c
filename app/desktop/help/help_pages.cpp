#include "app/desktop/help/help_pages.h"

#include "app/desktop/help/help_topics.h"
#include "app/desktop/problems/severity_icon.h"
#include "app/language/model_text.h"
#include "models/kind.h"
#include "models/resolve.h"
#include "models/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace burst::app {

namespace {
struct HelpPagesText {
    Q_DECLARE_TR_FUNCTIONS(HelpPagesText)
};

QString escaped(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toHtmlEscaped();
}

QString escaped(const QString& text) {
    return text.toHtmlEscaped();
}

QString withoutTags(QString html) {
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    html.replace(tag, QStringLiteral(" "));
    for (const auto& [entity, letter] :
         {std::pair{"&quot;", "\""}, std::pair{"&lt;", "<"}, std::pair{"&gt;", ">"}, std::pair{"&amp;", "&"}})
        html.replace(QLatin1String(entity), QLatin1String(letter));
    return html;
}

QString range(const model::Parameter& parameter) {
    const auto text = [&](double value) { return escaped(model::formatQuantity(value, parameter.unit)); };
    if (parameter.min && parameter.max)
        return HelpPagesText::tr("%1 to %2").arg(text(*parameter.min), text(*parameter.max));
    if (parameter.min) return HelpPagesText::tr("at least %1").arg(text(*parameter.min));
    if (parameter.max) return HelpPagesText::tr("at most %1").arg(text(*parameter.max));
    QStringList choices;
    for (const auto& choice : parameter.choices)
        choices << escaped(choice);
    return choices.join(QStringLiteral(", "));
}

QString standard(const model::Parameter& parameter) {
    const auto& value = parameter.standard;
    if (const auto* text = value.text()) return escaped(*text);
    if (const auto* truth = value.truth()) return *truth ? HelpPagesText::tr("on") : HelpPagesText::tr("off");
    if (value.isNumber()) return escaped(model::formatQuantity(value.number(), parameter.unit));
    return {};
}

/// "mode provisioned".
QString wanted(const model::Condition& condition) {
    QStringList values;
    for (const auto& value : condition.values) {
        const bool* truth = value.truth();
        values << (truth != nullptr ? QString(*truth ? HelpPagesText::tr("on") : HelpPagesText::tr("off"))
                                    : escaped(value.text() != nullptr ? *value.text() : std::string()));
    }
    return escaped(condition.key) + QLatin1Char(' ') + values.join(QStringLiteral(", "));
}

QString about(const model::Parameter& parameter) {
    QString html = QStringLiteral("<h4><a name='%1'></a>%2 <code>%1</code></h4><p>%3</p>")
                       .arg(escaped(parameter.key), escaped(modelText(parameter.title)),
                            escaped(modelText(parameter.help)));
    QStringList facts;
    if (const QString text = range(parameter); !text.isEmpty())
        facts << HelpPagesText::tr("Range: %1").arg(text);
    if (const QString text = standard(parameter); !text.isEmpty())
        facts << HelpPagesText::tr("Default where the platform states none: %1").arg(text);
    if (!parameter.onlyWhen.key.empty())
        facts << HelpPagesText::tr("Counts with: %1").arg(wanted(parameter.onlyWhen));
    if (!parameter.source.empty()) facts << HelpPagesText::tr("Source: %1").arg(escaped(parameter.source));
    if (!facts.isEmpty()) html += QStringLiteral("<p><i>%1</i></p>").arg(facts.join(QStringLiteral(" · ")));
    return html;
}

QString aboutAll(const std::vector<model::Parameter>& parameters) {
    QString html;
    std::string section;
    for (const auto& parameter : parameters) {
        if (parameter.section != section)
            html += QStringLiteral("<h3>%1</h3>").arg(escaped(modelText(parameter.section)));
        section = parameter.section;
        html += about(parameter);
    }
    return html;
}

QString kindHref(std::string_view key) {
    const auto* kind = model::findKind(key);
    return QStringLiteral("<a href='kind:%1'>%2</a>")
        .arg(escaped(key), escaped(modelText(kind != nullptr ? kind->title : key)));
}

HelpPage pageOf(const model::Kind& kind) {
    QString html = QStringLiteral("<h2>%1</h2><p>%2</p>")
                       .arg(escaped(modelText(kind.title)), escaped(modelText(kind.help)));
    QStringList words;
    for (const auto& word : kind.synonyms)
        words << escaped(word);
    if (!words.isEmpty())
        html += HelpPagesText::tr("<p>Also called: %1.</p>").arg(words.join(QStringLiteral(", ")));
    if (!kind.links.empty()) {
        html += QStringLiteral("<h3>%1</h3><ul>").arg(HelpPagesText::tr("Links to"));
        for (const auto& link : kind.links)
            html += QStringLiteral("<li>%1: %2</li>").arg(kindHref(link.to), escaped(modelText(link.note)));
        html += QStringLiteral("</ul>");
    }
    html += aboutAll(kind.parameters);
    if (!kind.meters.empty()) {
        html += QStringLiteral("<h3>%1</h3><ul>").arg(HelpPagesText::tr("What a bill counts"));
        for (const auto& meter : kind.meters)
            html +=
                QStringLiteral("<li>%1 (%2)</li>").arg(escaped(modelText(meter.title)), escaped(meter.unit));
        html += QStringLiteral("</ul>");
    }
    return {QStringLiteral("kind:") + QString::fromStdString(kind.key), HelpPagesText::tr("Nodes"),
            modelText(kind.title), html, words.join(QLatin1Char(' '))};
}

HelpPage pageOf(model::LinkRole role, const QString& title, const QString& text) {
    const QString id = QStringLiteral("link:") + escaped(model::roleName(role));
    return {id,
            HelpPagesText::tr("Links"),
            title,
            QStringLiteral("<h2>%1</h2><p>%2</p>").arg(title.toHtmlEscaped(), text.toHtmlEscaped()) +
                aboutAll(model::linkParameters(role)),
            {}};
}

std::vector<HelpPage> linkPages() {
    using Role = model::LinkRole;
    return {pageOf(Role::call, HelpPagesText::tr("Calls"),
                   HelpPagesText::tr("The source calls the target while it works.")),
            pageOf(Role::poll, HelpPagesText::tr("Pollers"),
                   HelpPagesText::tr("The target is fed in batches from a queue.")),
            pageOf(Role::shard, HelpPagesText::tr("Shard readers"),
                   HelpPagesText::tr("The target is fed in batches from each shard of a log, in order.")),
            pageOf(Role::deliver, HelpPagesText::tr("Deliveries"),
                   HelpPagesText::tr("One asynchronous delivery for each message.")),
            pageOf(Role::rule, HelpPagesText::tr("Targets of rules"),
                   HelpPagesText::tr("One delivery for each message that matches.")),
            pageOf(Role::redrive, HelpPagesText::tr("Dead letters"),
                   HelpPagesText::tr("Where messages go that were received too often.")),
            pageOf(Role::onFailure, HelpPagesText::tr("On failure"),
                   HelpPagesText::tr("Where asynchronous events go when all retries failed.")),
            pageOf(Role::onSuccess, HelpPagesText::tr("On success"),
                   HelpPagesText::tr("Where the results of asynchronous events go that succeeded."))};
}

HelpPage pageOf(const model::Rule& rule) {
    QString html = QStringLiteral("<h2>%1</h2><p><code>%2</code> · %3</p>")
                       .arg(escaped(modelText(rule.title)), escaped(rule.id),
                            severityText(rule.severity).toHtmlEscaped());
    html += QStringLiteral("<h3>%1</h3><p>%2</p><h3>%3</h3><p>%4</p>")
                .arg(HelpPagesText::tr("Why it matters"), escaped(modelText(rule.why)),
                     HelpPagesText::tr("How to mend it"), escaped(modelText(rule.mend)));
    if (!rule.source.empty()) html += HelpPagesText::tr("<h3>Source</h3><p>%1</p>").arg(escaped(rule.source));
    html += HelpPagesText::tr(
        "<p>On the command line: <code>burstlab-cli lint --rules</code> lists all rules.</p>");
    return {QStringLiteral("rule:") + escaped(rule.id),
            HelpPagesText::tr("Rules"),
            modelText(rule.title),
            html,
            {}};
}

/// All rules on one page: the catalogue.
HelpPage ruleCatalogue() {
    QString html =
        QStringLiteral("<h2>%1</h2><p>%2</p>")
            .arg(HelpPagesText::tr("Rule catalogue"),
                 HelpPagesText::tr("What every design is checked for while you edit. The same ids stand in "
                                   "<code>burstlab-cli lint</code>."));
    for (const auto sort : {model::Rule::Sort::form, model::Rule::Sort::advice}) {
        html += QStringLiteral("<h3>%1</h3><table cellpadding=3>")
                    .arg(sort == model::Rule::Sort::form
                             ? HelpPagesText::tr("The project cannot be read as it is meant")
                             : HelpPagesText::tr("Advice"));
        for (const auto& rule : model::allRules())
            if (rule.sort == sort)
                html +=
                    QStringLiteral("<tr><td>%1</td><td><a href='rule:%2'>%2</a></td><td>%3</td></tr>")
                        .arg(severityText(rule.severity), escaped(rule.id), escaped(modelText(rule.title)));
        html += QStringLiteral("</table>");
    }
    return {QStringLiteral("topic:rules"),
            HelpPagesText::tr("Rules"),
            HelpPagesText::tr("Rule catalogue"),
            html,
            {}};
}

std::vector<HelpPage> makePages() {
    std::vector<HelpPage> pages = helpTopics();
    for (const auto& kind : model::allKinds())
        pages.push_back(pageOf(kind));
    for (auto& page : linkPages())
        pages.push_back(std::move(page));
    pages.push_back({QStringLiteral("topic:account"),
                     HelpPagesText::tr("Links"),
                     HelpPagesText::tr("Account limits"),
                     QStringLiteral("<h2>%1</h2>").arg(HelpPagesText::tr("Account limits")) +
                         aboutAll(model::accountParameters()),
                     {}});
    pages.push_back(ruleCatalogue());
    for (const auto& rule : model::allRules())
        pages.push_back(pageOf(rule));
    for (auto& page : pages)
        page.words = page.title + QLatin1Char(' ') + page.id + QLatin1Char(' ') + page.words +
                     QLatin1Char(' ') + withoutTags(page.html);
    return pages;
}
} // namespace

const std::vector<HelpPage>& helpPages() {
    static const std::vector<HelpPage> pages = makePages();
    return pages;
}

const HelpPage* helpPage(const QString& id) {
    const QString page = id.section(QLatin1Char('#'), 0, 0);
    for (const auto& each : helpPages())
        if (each.id == page) return &each;
    return nullptr;
}

std::vector<const HelpPage*> findHelp(const QString& query) {
    const auto words = query.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<const HelpPage*> found;
    for (const auto& page : helpPages())
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString& word) { return page.words.contains(word, Qt::CaseInsensitive); }))
            found.push_back(&page);
    std::stable_partition(found.begin(), found.end(), [&](const HelpPage* page) {
        return std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return page->title.contains(word, Qt::CaseInsensitive) ||
                   page->id.contains(word, Qt::CaseInsensitive);
        });
    });
    return found;
}

} // namespace burst::app
