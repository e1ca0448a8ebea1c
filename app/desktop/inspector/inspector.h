#pragma once

#include "app/desktop/inspector/parameter_field.h"
#include "app/diagram/theme.h"
#include "app/editor/document.h"
#include "models/price.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace burst::app {

/// What can be set on the selection: a form made from the parameters of the kind, the link or the account,
/// with the documentation of the field that has the focus at the bottom. Every committed field is one undo
/// step.
class Inspector : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(Document& document, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// In which bills are shown.
    void setCurrency(const model::Currency& currency);
    /// Puts the focus into the first field.
    void enter();
    /// What is wrong with a text that stands in a field and was not taken; empty when there is none.
    [[nodiscard]] QString problem() const;

signals:
    void platformWanted(const QString& platform); ///< the design is to move there
    void pricesWanted();

private:
    /// What the form is about; a change of it makes another form.
    enum class About { design, node, nodes, link, mixed };
    struct Subject {
        About about{About::design};
        QString key; ///< kind, ids: tells one form from another
        bool operator==(const Subject&) const = default;
    };

    void refresh();
    void rebuild(const Subject& subject);
    void buildHeader(const Subject& subject);
    void buildProjectParts();
    void buildFields();
    void showValues();
    void showHelp(const ParameterField& field);
    void commit(const std::string& key, const model::Tree& value);
    QVBoxLayout* section(const QString& title, bool changed);
    [[nodiscard]] Subject subjectNow() const;
    [[nodiscard]] model::Settings settings() const;
    /// Keys whose values differ among the selected nodes.
    [[nodiscard]] QSet<QString> severalKeys() const;
    [[nodiscard]] QString subjectTitle() const;

    Document& document_;
    const Theme* theme_{&Theme::light()};
    Subject subject_;
    bool built_{false};
    model::Currency currency_;
    QScrollArea* scroll_{nullptr};
    QWidget* form_{nullptr};
    QVBoxLayout* layout_{nullptr};
    QLineEdit* name_{nullptr};
    QLabel* nameProblem_{nullptr};
    QFrame* help_{nullptr};
    QLabel* helpTitle_{nullptr};
    QLabel* helpText_{nullptr};
    QHash<QString, ParameterField*> fields_;
    QSet<QString> closed_; ///< titles of sections that the user closed
    QSet<QString> opened_; ///< …and opened
};

} // namespace burst::app
