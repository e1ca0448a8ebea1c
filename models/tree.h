#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace burst::model {

/// A value as it stands in a project file: null, truth, number, text, list or object. Keeps what
/// people typed ("512 MB" stays "512 MB") and what this version does not know, so that a file
/// survives a round trip. Objects keep the order of their keys.
class Tree {
public:
    using List = std::vector<Tree>;
    using Object = std::vector<std::pair<std::string, Tree>>;

    Tree() = default;
    Tree(bool truth) : value_(truth) {}
    Tree(std::int64_t number) : value_(number) {}
    Tree(int number) : value_(std::int64_t{number}) {}
    Tree(double number) : value_(number) {}
    Tree(std::string text) : value_(std::move(text)) {}
    Tree(std::string_view text) : value_(std::string(text)) {}
    Tree(const char* text) : value_(std::string(text)) {}
    Tree(List list) : value_(std::move(list)) {}
    Tree(Object object) : value_(std::move(object)) {}

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(value_); }
    [[nodiscard]] const bool* truth() const { return std::get_if<bool>(&value_); }
    [[nodiscard]] const std::string* text() const { return std::get_if<std::string>(&value_); }
    [[nodiscard]] const List* list() const { return std::get_if<List>(&value_); }
    [[nodiscard]] const Object* object() const { return std::get_if<Object>(&value_); }
    [[nodiscard]] bool isInteger() const { return std::holds_alternative<std::int64_t>(value_); }
    [[nodiscard]] bool isNumber() const { return isInteger() || std::holds_alternative<double>(value_); }
    /// The number as a double; 0 when this is no number.
    [[nodiscard]] double number() const {
        if (const auto* i = std::get_if<std::int64_t>(&value_)) return static_cast<double>(*i);
        if (const auto* d = std::get_if<double>(&value_)) return *d;
        return 0.0;
    }
    [[nodiscard]] std::int64_t integer() const {
        const auto* i = std::get_if<std::int64_t>(&value_);
        return i ? *i : 0;
    }
    /// The member of an object, or nullptr.
    [[nodiscard]] const Tree* find(std::string_view key) const {
        if (const auto* o = object())
            for (const auto& [name, value] : *o)
                if (name == key) return &value;
        return nullptr;
    }
    bool operator==(const Tree&) const = default;

private:
    std::variant<std::monostate, bool, std::int64_t, double, std::string, List, Object> value_;
};

/// What the designer set, by parameter key; alphabetical, which is the canonical order in files.
using Params = std::map<std::string, Tree, std::less<>>;

} // namespace burst::model
