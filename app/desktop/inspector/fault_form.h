#pragma once

#include "app/desktop/inspector/entry_form.h"
#include "app/desktop/inspector/value_editor.h"
#include "app/editor/document.h"

#include <map>
#include <string>

namespace burst::app {

/// Asks for a fault of the chosen scenario: its kind, what it hits, when, and what its kind needs.
class FaultForm : public EntryForm {
    Q_OBJECT

public:
    /// @param place  of the fault that is edited; none for another one
    FaultForm(const Document& document, std::optional<std::size_t> place, QWidget* parent = nullptr);

    /// Puts times into the form that may be typed over.
    /// @param duration  s; none = to the end
    void setTimes(double at, std::optional<double> duration);
    [[nodiscard]] const model::Fault& fault() const { return fault_; }

protected:
    [[nodiscard]] QString read() override;

private:
    void buildTimes();
    void buildOwn();
    void fillTargets();
    void fill();
    void showRows();
    void fillParameters();
    void fillValue();
    [[nodiscard]] QString readTimes(model::Fault& next) const;
    [[nodiscard]] QString readOwn(model::Fault& next) const;
    [[nodiscard]] QString readVersion(model::Fault& next) const;
    [[nodiscard]] model::Fault::Kind kind() const;
    /// The settings of what is hit: of the node, of the first of a group, or of the account.
    [[nodiscard]] model::Settings settingsOfTarget() const;

    const Document& document_;
    std::optional<std::size_t> place_;
    model::Fault start_;     ///< what stood in the form at first
    model::Fault fault_;     ///< the last that was fine
    model::Parameter delay_; ///< stands for the added latency, which is no parameter of a kind
    QComboBox* kind_{nullptr};
    QComboBox* target_{nullptr};
    QLineEdit* at_{nullptr};
    QLineEdit* for_{nullptr};
    QComboBox* work_{nullptr};
    ValueEditor* extra_{nullptr};
    QLineEdit* share_{nullptr};
    QLineEdit* weights_{nullptr};
    std::map<std::string, QLineEdit*> version_; ///< by key
    QComboBox* parameter_{nullptr};
    QWidget* valueBox_{nullptr};
    model::Settings settings_; ///< outlives the editor of the value
    ValueEditor* value_{nullptr};
    bool built_{false};
};

/// "10 min to 15 min: outage of Orders".
[[nodiscard]] QString faultText(const model::Fault& fault, const model::Design& design);

/// "0 s: 10 %; 5 min: 100 %".
[[nodiscard]] QString weightsText(const std::vector<model::Fault::Weight>& weights);
/// The weights that such a text stands for; the error says which part cannot be read.
[[nodiscard]] model::Result<std::vector<model::Fault::Weight>> typedWeights(const QString& text);

} // namespace burst::app
