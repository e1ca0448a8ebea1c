#pragma once

#include "app/diagram/theme.h"
#include "app/editor/document.h"
#include "models/platform_move.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace burst::app {

class ConcessionList;

/// Asks where the design on screen should run, shows what does not fit there, and whether the move makes a
/// design of its own or changes this one. Changes nothing itself.
class MoveDialog : public QDialog {
    Q_OBJECT

public:
    enum class Answer { cancel, variant, here };

    /// @param platform  the one that is offered first; another than the design's when empty
    MoveDialog(const Document& document, const std::string& platform, const Theme& theme,
               QWidget* parent = nullptr);

    [[nodiscard]] Answer answer() const { return answer_; }
    [[nodiscard]] const model::PlatformMove& move() const { return move_; }

private:
    void choosePlatform();
    void preview();

    const Document& document_;
    Answer answer_{Answer::cancel};
    model::PlatformMove move_;
    QComboBox* platform_{nullptr};
    QComboBox* region_{nullptr};
    QLabel* about_{nullptr};
    ConcessionList* list_{nullptr};
    QPushButton* variant_{nullptr};
    QPushButton* here_{nullptr};
};

} // namespace burst::app
