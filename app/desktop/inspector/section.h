#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace burst::app {

class ParameterField;

/// A part of the inspector under a title that opens and closes it, with one button that resets all of it.
class Section : public QWidget {
    Q_OBJECT

public:
    explicit Section(const QString& title, QWidget* parent = nullptr);

    /// Something that is no setting: it goes while a filter is on.
    void addPart(QWidget* part);
    void addField(ParameterField* field);
    [[nodiscard]] const QString& title() const { return title_; }
    [[nodiscard]] const std::vector<ParameterField*>& fields() const { return fields_; }
    [[nodiscard]] std::vector<std::string> changedKeys() const;
    void setOpen(bool open);
    void setResetIcon(const QIcon& icon);
    /// Says in the title how many of its fields differ from their defaults.
    void tellChanged();
    /// Leaves only the fields that have all words in title or key, opened; no words show everything again.
    /// @return how many fields are left
    int filter(const QStringList& words);

signals:
    void toggled(bool open); ///< by the user
    void resetWanted();

private:
    void arrange();

    QString title_;
    bool open_{false};
    bool filtered_{false};
    QStringList words_; ///< of the filter
    QToolButton* head_{nullptr};
    QToolButton* reset_{nullptr};
    QWidget* body_{nullptr};
    QVBoxLayout* inner_{nullptr};
    std::vector<QWidget*> parts_;
    std::vector<ParameterField*> fields_;
};

} // namespace burst::app
