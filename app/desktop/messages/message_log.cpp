#include "app/desktop/messages/message_log.h"

namespace burst::app {

namespace {
constexpr std::size_t mostMessages = 500;
} // namespace

void MessageLog::add(const QString& text, const QString& details) {
    messages_.push_back({QDateTime::currentDateTime(), text, details});
    if (messages_.size() > mostMessages) messages_.erase(messages_.begin());
    emit added();
}

} // namespace burst::app
