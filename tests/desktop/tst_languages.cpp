#include "app/desktop/inspector/inspector.h"
#include "app/desktop/settings/settings_dialog.h"
#include "app/language/language.h"
#include "app/language/model_text.h"
#include "tests/desktop/clipping.h"
#include "tests/desktop/rig.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStatusBar>
#include <QTabBar>
#include <QToolBar>
#include <QTreeWidget>
#include <QXmlStreamReader>

using namespace burst;
using namespace burst::app;

namespace {
struct Text {
    QString context;
    QString source;
    QString translation;
    bool finished{};
};

std::vector<Text> textsOf(const QString& language) {
    QFile file(QStringLiteral(BURSTLAB_SOURCE_DIR "/resources/translations/burstlab_%1.ts").arg(language));
    std::vector<Text> texts;
    if (!file.open(QIODevice::ReadOnly)) return texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement()) continue;
        if (xml.name() == QLatin1String("name")) context = xml.readElementText();
        if (xml.name() == QLatin1String("source"))
            texts.push_back({.context = context, .source = xml.readElementText()});
        else if (xml.name() == QLatin1String("translation")) {
            texts.back().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            texts.back().translation = xml.readElementText();
        }
    }
    return texts;
}

QStringList matchesIn(const QString& text, const QRegularExpression& pattern) {
    QStringList found;
    for (auto each = pattern.globalMatch(text); each.hasNext();)
        found << each.next().captured();
    found.sort();
    return found;
}

QString ending(const QString& text) {
    for (const auto* mark : {"…", ":"})
        if (text.endsWith(QString::fromUtf8(mark))) return QString::fromUtf8(mark);
    return {};
}

QString leading(const QString& text) {
    return text.left(text.size() - text.trimmed().size()).trimmed().isEmpty() &&
                   text.startsWith(QLatin1Char(' '))
               ? QStringLiteral(" ")
               : QString();
}

/// What a translation has to have in common with its source and has not.
QString broken(const Text& text) {
    static const QRegularExpression place(QStringLiteral("%[0-9n]"));
    static const QRegularExpression tag(QStringLiteral("</?[a-z]+[^>]*>|&[a-z]+;"));
    if (!text.finished || text.translation.isEmpty()) return QStringLiteral("is not translated");
    if (matchesIn(text.source, place) != matchesIn(text.translation, place))
        return QStringLiteral("has other placeholders");
    if (ending(text.source) != ending(text.translation)) return QStringLiteral("ends otherwise");
    if (leading(text.source) != leading(text.translation)) return QStringLiteral("begins otherwise");
    if (text.source.startsWith(QLatin1Char('<')) &&
        matchesIn(text.source, tag).size() != matchesIn(text.translation, tag).size())
        return QStringLiteral("has other tags");
    return {};
}

QStringList doubledKeys(const QList<QAction*>& actions, const QString& where) {
    static const QRegularExpression key(QStringLiteral("&([^& ])"));
    QStringList found;
    QStringList doubled;
    for (const auto* action : actions) {
        if (action->menu() != nullptr)
            doubled += doubledKeys(action->menu()->actions(), where + QStringLiteral(" › ") + action->text());
        const QString letter = key.match(action->text()).captured(1).toLower();
        if (letter.isEmpty()) continue;
        if (found.contains(letter)) doubled << where + QStringLiteral(": ") + action->text();
        found << letter;
    }
    return doubled;
}

/// What a part that is scrolled up and down has no room for.
QString widest(const QScrollArea& area) {
    QStringList found;
    for (const auto* part : area.widget()->findChildren<QWidget*>())
        if (part->isVisible() && part->minimumSizeHint().width() + 24 > area.viewport()->width())
            found << QString::fromLatin1(part->metaObject()->className()) + QLatin1Char(' ') +
                         part->objectName();
    return found.join(QStringLiteral(", "));
}

/// A window that speaks a language, with an example in it and what lies below the canvas.
struct Speaking {
    explicit Speaking(const QString& language) {
        speak(language);
        rig = std::make_unique<Rig>();
    }
    ~Speaking() {
        rig.reset();
        speak(QStringLiteral("en"));
    }
    void openExample() const {
        QVERIFY(
            rig->window->files().openPath(QStringLiteral(BURSTLAB_SOURCE_DIR "/examples/order-api.burst")));
        rig->showBelow();
        QTest::qWait(300);
    }
    std::unique_ptr<Rig> rig;
};

/// Everything that a window says to whoever looks at it, points at it or hears it, but for what stands in
/// the files of the examples.
QSet<QString> saidBy(const QWidget& window) {
    const auto ofAFile = [](const QObject* part) {
        for (; part != nullptr; part = part->parent())
            if (part->inherits("burst::app::FileCard")) return true;
        return false;
    };
    QSet<QString> all;
    for (const auto* action : window.findChildren<QAction*>())
        all << action->text() << action->toolTip();
    for (const auto& path : FileSession::examples())
        all.remove(QFileInfo(path).completeBaseName());
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (ofAFile(widget)) continue;
        all << widget->toolTip() << widget->accessibleName() << widget->windowTitle();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) all << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) all << button->text();
        if (const auto* line = qobject_cast<const QLineEdit*>(widget)) all << line->placeholderText();
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                all << tabs->tabText(i);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
            for (int i = 0; i < view->model()->columnCount(); ++i)
                all << view->model()->headerData(i, Qt::Horizontal).toString();
    }
    return all;
}

/// Figures, names and words that are the same in German or Spanish.
bool sameEverywhere(const QString& text) {
    static const QRegularExpression figure(
        QStringLiteral("^([^A-Za-z]*|p[0-9.]+|[0-9.]+ (/s|B|MB|USD|ms|s|min|h)|nodejs.*|Error: 0)$"));
    static const QSet<QString> words{QStringLiteral("Burstlab"), QStringLiteral("Client"),
                                     QStringLiteral("Name"),     QStringLiteral("Filter"),
                                     QStringLiteral("Traces"),   QStringLiteral("Region"),
                                     QStringLiteral("Palette"),  QStringLiteral("Budget"),
                                     QStringLiteral("Cache"),    QStringLiteral("CDN"),
                                     QStringLiteral("VPC"),      QStringLiteral("Zone"),
                                     QStringLiteral("Normal"),   QStringLiteral("Idempotent"),
                                     QStringLiteral("Log"),      QStringLiteral("Plateau"),
                                     QStringLiteral("Rate"),     QStringLiteral("max"),
                                     QStringLiteral("General"),  QStringLiteral("Inspector"),
                                     QStringLiteral("Start"),    QStringLiteral("team: payments"),
                                     QStringLiteral("Code"),     QStringLiteral("Tags")};
    // What a new project and the presets of a function are called stands in data.
    static const QSet<QString> data{QStringLiteral("Design 1"), QStringLiteral("Batch worker"),
                                    QStringLiteral("Event handler"), QStringLiteral("Small API function")};
    return words.contains(text) || data.contains(text) || figure.match(text).hasMatch();
}
} // namespace

/// The window in other languages than that of its source.
class tst_Languages : public QObject {
    Q_OBJECT

private slots:
    void everyTextHasATranslation_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("Spanish") << QStringLiteral("es");
    }
    void everyTextHasATranslation() {
        QFETCH(QString, language);
        const auto texts = textsOf(language);
        QVERIFY(texts.size() > 1000);
        QStringList problems;
        for (const auto& text : texts)
            if (const QString why = broken(text); !why.isEmpty())
                problems << text.context + QStringLiteral(": ") + text.source + QStringLiteral(" → ") +
                                text.translation + QLatin1Char(' ') + why;
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }

    void everyTextOfTheDescriptorsIsThere_data() { everyTextHasATranslation_data(); }
    void everyTextOfTheDescriptorsIsThere() {
        QFETCH(QString, language);
        QSet<QString> known;
        for (const auto& text : textsOf(language))
            if (text.context == QLatin1String("models")) known << text.source;
        QStringList missing;
        for (const auto& text : modelTexts())
            if (!known.contains(QString::fromStdString(text))) missing << QString::fromStdString(text);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }

    void theSystemDecidesUnlessTheUserDoes() {
        const QStringList swiss{QStringLiteral("rm-CH"), QStringLiteral("de-CH"), QStringLiteral("es")};
        QCOMPARE(languageFor({}, swiss), QStringLiteral("de"));
        QCOMPARE(languageFor(QStringLiteral("es"), swiss), QStringLiteral("es"));
        QCOMPARE(languageFor({}, {QStringLiteral("fr-FR")}), QStringLiteral("en"));
        QCOMPARE(languageFor(QStringLiteral("xx"), {}), QStringLiteral("en"));
    }

    void aLanguageIsChosenInTheSettings() {
        Rig rig;
        rig.window->action(QStringLiteral("settings"))->trigger();
        auto* dialog = rig.window->findChild<QDialog*>(QStringLiteral("settings"));
        auto* box = dialog->findChild<QComboBox*>(QStringLiteral("settingsLanguage"));
        QCOMPARE(preferredLanguage(), QString());
        box->setFocus();
        QTest::keyClicks(box, QStringLiteral("Deu"));
        QCOMPARE(preferredLanguage(), QStringLiteral("de"));
        QTest::keyClick(box, Qt::Key_Home);
        QCOMPARE(preferredLanguage(), QString());
        delete dialog;
    }

    void theWindowSpeaksGerman() {
        const Speaking german(QStringLiteral("de"));
        auto& window = *german.rig->window;
        QStringList menus;
        for (const auto* action : window.menuBar()->actions())
            menus << QString(action->text()).remove(QLatin1Char('&'));
        QCOMPARE(menus.join(QLatin1Char(' ')),
                 QStringLiteral("Datei Bearbeiten Auswählen Anordnen Entwurf Ausführen Ansicht Hilfe"));
        const auto said = saidBy(window);
        QVERIFY(said.contains(QStringLiteral("Zeichnen Sie ein serverloses System")));
        german.rig->quickAdd({0, 0}, QStringLiteral("queue"));
        QCOMPARE(german.rig->design().nodes.front().kind, std::string("queue"));
        QCOMPARE(german.rig->design().nodes.front().title(), std::string("Warteschlange"));
        QVERIFY(saidBy(window.inspector()).contains(QStringLiteral("Sichtbarkeits-Timeout")));
        QCOMPARE(withinSentence(QStringLiteral("Warteschlange")), QStringLiteral("Warteschlange"));
    }

    void nothingEnglishIsLeft_data() { everyTextHasATranslation_data(); }
    void nothingEnglishIsLeft() {
        QFETCH(QString, language);
        const auto said = [](const QString& spoken) {
            const Speaking window(spoken);
            window.rig->showBelow();
            window.rig->quickAdd({0, 0}, QStringLiteral("function"));
            QTest::qWait(100);
            return saidBy(*window.rig->window);
        };
        QStringList left;
        const auto english = said(QStringLiteral("en"));
        for (const auto& text : said(language))
            if (english.contains(text) && !sameEverywhere(text)) left << text;
        left.sort();
        for (const auto& text : left)
            qWarning("%s", qPrintable(text));
        QVERIFY2(left.isEmpty(), "the texts above are still English");
    }

    void noLetterOfAMenuIsTakenTwice_data() { everyTextHasATranslation_data(); }
    void noLetterOfAMenuIsTakenTwice() {
        QFETCH(QString, language);
        const Speaking window(language);
        const auto doubled = doubledKeys(window.rig->window->menuBar()->actions(), language);
        QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(QLatin1Char('\n'))));
    }

    void nothingIsClipped_data() { everyTextHasATranslation_data(); }
    void nothingIsClipped() {
        QFETCH(QString, language);
        const Speaking speaking(language);
        speaking.rig->picture(QStringLiteral("start-") + language);
        speaking.openExample();
        auto& window = *speaking.rig->window;
        QCOMPARE(window.size(), QSize(1280, 800));
        speaking.rig->picture(QStringLiteral("example-") + language);
        QCOMPARE(clipped(*window.findChild<QToolBar*>(QStringLiteral("toolBar"))), QStringList());
        QCOMPARE(clipped(*window.statusBar()), QStringList());
        std::vector<std::set<model::NodeId>> selections{{}};
        for (const auto& node : speaking.rig->design().nodes)
            selections.push_back({node.id});
        for (const auto& nodes : selections) {
            speaking.rig->document->selection().set(nodes);
            QTest::qWait(50);
            QTRY_COMPARE(clipped(window.inspector()).join(QStringLiteral(" | ")), QString());
            for (const auto* area : window.inspector().findChildren<QScrollArea*>())
                QVERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(widest(*area)));
        }
        speaking.rig->picture(QStringLiteral("inspector-") + language);
    }
};

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Languages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_languages.moc"
