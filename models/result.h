#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace burst::model {

/// What went wrong, where, and what would be right. `text` is one full sentence or two for people;
/// `where` is "file:line:column", a JSON pointer, a path, or both ("orders.burst:/designs/0/nodes/2").
struct Error {
    enum class Cause {
        badInput,   ///< the text or the model is wrong (exit status 2)
        unreadable, ///< a file could not be read or written (exit status 3)
        cancelled,  ///< the user stopped it (exit status 130)
    };
    Cause cause{Cause::badInput};
    std::string where;
    std::string text;

    /// "where: text", or just the text when the place is unknown.
    [[nodiscard]] std::string message() const { return where.empty() ? text : where + ": " + text; }
    bool operator==(const Error&) const = default;
};

/// A value or an Error; a subset of C++23's std::expected under the same names.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::move(value)) {}
    Result(Error error) : state_(std::move(error)) {}

    [[nodiscard]] bool has_value() const { return state_.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] T& value() & {
        assert(has_value() && "the caller checks before it takes the value");
        return std::get<0>(state_);
    }
    [[nodiscard]] const T& value() const& {
        assert(has_value() && "the caller checks before it takes the value");
        return std::get<0>(state_);
    }
    [[nodiscard]] T&& value() && {
        assert(has_value() && "the caller checks before it takes the value");
        return std::get<0>(std::move(state_));
    }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    [[nodiscard]] const Error& error() const {
        assert(!has_value() && "only a failed result has an error");
        return std::get<1>(state_);
    }
    [[nodiscard]] T value_or(T other) const { return has_value() ? value() : std::move(other); }

private:
    std::variant<T, Error> state_;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {}
    [[nodiscard]] bool has_value() const { return !error_; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Error& error() const {
        assert(error_ && "only a failed result has an error");
        return *error_;
    }

private:
    std::optional<Error> error_;
};

} // namespace burst::model
