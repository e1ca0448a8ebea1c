#pragma once

#include "app/desktop/inspector/subject.h"
#include "app/diagram/theme.h"
#include "app/editor/document.h"
#include "models/price.h"

#include <QHash>
#include <QSet>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace burst::app {

class FieldHelp;
class ParameterField;
class Section;

/// What can be set on the selection: a form made from the parameters that all of it has, with a filter above
/// and the explanation of the field that has the focus below. Every committed field is one undo step.
class Inspector : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(Document& document, QWidget* parent = nullptr);
    ~Inspector() override;

    void setTheme(const Theme& theme);
    /// In which bills are shown.
    void setCurrency(const model::Currency& currency);
    /// Puts the focus into the first field.
    void enter();
    /// Puts the focus into the filter of settings.
    void enterFilter();
    /// Whether the setting with the focus is explained at the bottom.
    void setHelpWanted(bool wanted);
    [[nodiscard]] bool helpWanted() const;
    /// What is wrong with a text that stands in a field and was not taken; empty when there is none.
    [[nodiscard]] QString problem() const;

protected:
    bool focusNextPrevChild(bool next) override;

signals:
    void platformWanted(const QString& platform); ///< the design is to move there
    void pricesWanted();
    void helpWantedChanged(bool wanted);
    /// A setting of a node, a link or "account" is to become a slider.
    void tuneWanted(const QString& subject, const QString& key);

private:
    /// Makes the form, which is about to go, say nothing more.
    void silence();
    void buildFilter(QVBoxLayout& outer);
    void refresh();
    void rebuild(const Subject& subject);
    void buildHeader();
    void buildName(QVBoxLayout& box);
    void buildPresets(QVBoxLayout& box, const std::string& kind);
    void buildParts();
    void buildProjectParts();
    void buildFields();
    void showValues();
    void filter();
    void commit(const ParameterField& field, const model::Tree& value, const std::string& expression,
                const QString& mergeKey);
    void resetSection(const Section& section);
    void tune(const std::string& key);
    /// A new section at the end of the form, open if the user left it so.
    Section* section(const QString& title, bool open);

    Document& document_;
    const Theme* theme_{&Theme::light()};
    Subject subject_;
    bool built_{false};
    model::Currency currency_;
    QLineEdit* filter_{nullptr};
    QToolButton* helpToggle_{nullptr};
    QLabel* nothingFound_{nullptr};
    QScrollArea* scroll_{nullptr};
    QWidget* form_{nullptr};
    QVBoxLayout* layout_{nullptr};
    QLabel* title_{nullptr};
    QLineEdit* name_{nullptr};
    QLabel* nameProblem_{nullptr};
    FieldHelp* help_{nullptr};
    std::vector<Section*> sections_;
    QHash<QString, ParameterField*> fields_;
    QSet<QString> closed_; ///< titles of sections that the user closed
    QSet<QString> opened_; ///< …and opened
};

} // namespace burst::app
