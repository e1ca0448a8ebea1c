#pragma once

#include "app/editor/document.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace burst::app {

/// A setting of a node, a link or the account, or the traffic of a source, and the values that it is to get.
class SettingPicker : public QWidget {
    Q_OBJECT

public:
    /// @param suffix  of the names of its parts: "exploreSubject" + suffix
    SettingPicker(Document& document, const QString& suffix, QWidget* parent);

    /// What readVariation() reads: "order.memory=128MB..1GB:8".
    [[nodiscard]] std::string text() const;
    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString key() const;
    [[nodiscard]] bool ready() const;
    /// Chooses a node, with the setting that one varies first, and suggests values.
    void chooseSubject(const QString& id);
    /// Chooses another setting of the subject; false where it has none of that key.
    bool chooseKey(const QString& key);
    void setValues(const QString& values);
    /// Takes up what another project has.
    void begin();

signals:
    void entered(); ///< Enter in the values
    void chosen();  ///< another subject or setting

private:
    /// Nodes and links, "account" and the traffic of sources.
    void fillSubjects();
    void fillSettings();
    void suggestValues();

    Document& document_;
    QComboBox* subject_{nullptr};
    QComboBox* setting_{nullptr};
    QLineEdit* values_{nullptr};
};

} // namespace burst::app
