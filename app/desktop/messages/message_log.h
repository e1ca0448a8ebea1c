#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>

#include <vector>

namespace burst::app {

/// Something the program said that needs no answer.
struct Message {
    QDateTime at{};
    QString text{};
    QString details{}; ///< more of it; may be empty
};

/// All messages of a session, the oldest first; the last 500 are kept.
class MessageLog : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void add(const QString& text, const QString& details);
    [[nodiscard]] const std::vector<Message>& messages() const { return messages_; }

signals:
    void added();

private:
    std::vector<Message> messages_;
};

} // namespace burst::app
