#pragma once

#include "app/editor/document.h"
#include "models/tags.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace burst::app {

/// The tags of the selected nodes, or links when no node is selected: free keys with a value, such as a team
/// or a cost centre. What is typed holds for all that is selected, as one undo step.
class TagSettings : public QWidget {
    Q_OBJECT

public:
    explicit TagSettings(Document& document, QWidget* parent = nullptr);

private:
    /// A tag of something that is selected.
    struct Shown {
        std::string key;
        std::string value; ///< of the first that has it
        bool several{};    ///< not all have it with this value
        bool operator==(const Shown&) const = default;
    };

    [[nodiscard]] std::vector<Shown> tagsNow() const;
    void show();
    void addRow(const Shown& tag);
    void addTyped();
    void set(const std::string& key, const std::string& value);
    void remove(const std::string& key);

    Document& document_;
    std::vector<Shown> shown_;
    QWidget* rows_{nullptr};
    QVBoxLayout* layout_{nullptr};
    QLineEdit* new_{nullptr};
};

} // namespace burst::app
