#pragma once

#include "models/io/json_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace burst::model {

/// What has been found wrong in a document that is being read. Only the first thing counts: what follows is
/// often its consequence.
class ReadReport {
public:
    ReadReport(std::string name, const Positions& positions)
        : name_(std::move(name)), positions_(positions) {}

    void fail(const std::string& pointer, std::string sentence);
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }

private:
    std::string name_;
    const Positions& positions_;
    std::optional<Error> error_{};
};

/// Takes the members of a JSON object one by one. A member that is absent or of the wrong type goes to the
/// report and reads as empty; keys nobody asked for do so in finish(). Tree and report have to outlive it.
class ObjectReader {
public:
    /// @param what  for messages: "the offering"
    ObjectReader(ReadReport& report, const Tree& tree, std::string pointer, std::string what);

    std::string text(std::string_view key);
    std::string text(std::string_view key, std::string_view fallback);
    double number(std::string_view key);
    double number(std::string_view key, double fallback);
    /// One that may be negative.
    double signedNumber(std::string_view key, double fallback);
    bool truth(std::string_view key, bool fallback);
    /// Any value, or nullptr when absent.
    const Tree* member(std::string_view key);
    /// As member(), but the key still counts as not asked for.
    [[nodiscard]] const Tree* peek(std::string_view key) const { return tree_.find(key); }
    /// The elements of a list; empty when absent.
    const Tree::List& list(std::string_view key);
    /// The members of an object; empty when absent.
    const Tree::Object& object(std::string_view key);

    [[nodiscard]] std::string pointer(std::string_view key) const { return pointer_ + pointerStep(key); }
    [[nodiscard]] const std::string& pointer() const { return pointer_; }
    [[nodiscard]] const std::string& what() const { return what_; }
    [[nodiscard]] ReadReport& report() { return report_; }
    void fail(std::string_view key, std::string sentence) { report_.fail(pointer(key), std::move(sentence)); }
    /// Reports the first key that was not asked for.
    void finish();
    /// The members that were not asked for, in their order: what a later version or a person added.
    [[nodiscard]] Tree::Object rest() const;

private:
    void missing(std::string_view key);

    ReadReport& report_;
    const Tree& tree_;
    std::string pointer_;
    std::string what_;
    std::vector<std::string_view> known_{};
};

} // namespace burst::model
