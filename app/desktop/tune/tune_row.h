#pragma once

#include "app/editor/document.h"
#include "app/explore/variation.h"

#include <QWidget>

#include <optional>
#include <string>

class QLabel;
class QLineEdit;
class QSlider;

namespace burst::app {

/// One setting as a slider between two ends that can be typed. The slider has the values that the provider
/// offers or all whole numbers where they are few, else a hundred steps, each the same multiple of the one
/// before where the range is wide.
class TuneRow : public QWidget {
    Q_OBJECT

public:
    /// @param subject  id of a node or a link, or "account"
    TuneRow(Document& document, std::string subject, std::string key, QWidget* parent);

    [[nodiscard]] const std::string& subject() const { return subject_; }
    [[nodiscard]] const std::string& key() const { return key_; }
    /// "Memory of Place order".
    [[nodiscard]] QString title() const;
    /// Whether the design on screen has the setting.
    [[nodiscard]] bool applies() const;
    /// Shows the value of now.
    void refresh();

signals:
    void moved(const burst::model::Tree& value);
    void settled(); ///< the slider was let go, or rests after keys
    void removeWanted();
    void said(const QString& text); ///< what is wrong with an end that was typed

private:
    void build();
    void suggestEnds();
    void readEnds();
    void slide(int place);
    [[nodiscard]] int nearest(double number) const;

    Document& document_;
    std::string subject_;
    std::string key_;
    std::optional<Variation> values_;
    QLabel* title_{nullptr};
    QLineEdit* low_{nullptr};
    QSlider* slider_{nullptr};
    QLineEdit* high_{nullptr};
    QLabel* value_{nullptr};
    QTimer rest_;
};

} // namespace burst::app
