#include "models/io/json_text.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <unordered_set>

namespace burst::model {

namespace {
constexpr std::size_t maxPositions = 500'000;
constexpr std::size_t maxListPositions = 1000;      ///< scalars of one list whose places are kept
constexpr std::size_t maxPointerBytes = 64U << 20U; ///< of all kept places: long keys stand in many pointers
constexpr std::size_t maxShownPointer = 200;        ///< bytes of a pointer in a message

Position positionOf(std::string_view text, std::size_t byte) {
    Position at{1, 1};
    for (std::size_t i = 0; i < std::min(byte, text.size()); ++i) {
        if (text[i] == '\n') {
            ++at.line;
            at.column = 1;
        } else {
            ++at.column;
        }
    }
    return at;
}

Error errorAt(const std::string& name, const Position& at, std::string sentence) {
    return {Error::Cause::badInput, name + ":" + std::to_string(at.line) + ":" + std::to_string(at.column),
            std::move(sentence)};
}

/// Length of the well-formed UTF-8 sequence at `i`, or 0 (Unicode table 3-7).
std::size_t sequenceLength(std::string_view s, std::size_t i) {
    const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(k < s.size() ? s[k] : '\0'); };
    const auto tail = [&](std::size_t k) { return byte(k) >= 0x80 && byte(k) <= 0xBF; };
    const unsigned char first = byte(i);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return tail(i + 1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned char low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned char high = first == 0xED ? 0x9F : 0xBF;
        return byte(i + 1) >= low && byte(i + 1) <= high && tail(i + 2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned char low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = first == 0xF4 ? 0x8F : 0xBF;
        return byte(i + 1) >= low && byte(i + 1) <= high && tail(i + 2) && tail(i + 3) ? 4 : 0;
    }
    return 0;
}

std::optional<Error> encodingError(std::string_view text, const std::string& name) {
    if (text.starts_with("\xEF\xBB\xBF"))
        return errorAt(name, {1, 1}, "The text starts with a byte order mark; save it as UTF-8 without one.");
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = sequenceLength(text, i);
        if (length == 0)
            return errorAt(name, positionOf(text, i),
                           "A byte here is not valid UTF-8; save the text as UTF-8.");
        if (text[i] == '\0')
            return errorAt(name, positionOf(text, i),
                           "A NUL byte stands here; the file is damaged or no text.");
        i += length;
    }
    return std::nullopt;
}

/// Follows the parser through the text, one token an event, to know where each value starts.
class Cursor {
public:
    explicit Cursor(std::string_view text) : text_(text) {}

    /// The place of the next token; moves behind it.
    Position next() {
        while (at_ < text_.size() && std::string_view(" \t\r\n,:").find(text_[at_]) != std::string_view::npos)
            step();
        const Position start = position_;
        if (at_ >= text_.size()) return start;
        const char first = text_[at_];
        step();
        if (first == '"') {
            while (at_ < text_.size() && text_[at_] != '"') {
                if (text_[at_] == '\\') step();
                step();
            }
            step();
        } else if (std::string_view("{}[]").find(first) == std::string_view::npos) {
            while (at_ < text_.size() &&
                   std::string_view(" \t\r\n,:{}[]\"").find(text_[at_]) == std::string_view::npos)
                step();
        }
        return start;
    }

private:
    void step() {
        if (at_ >= text_.size()) return;
        if (text_[at_++] == '\n') {
            ++position_.line;
            position_.column = 1;
        } else {
            ++position_.column;
        }
    }

    std::string_view text_{};
    std::size_t at_{};
    Position position_{1, 1};
};

/// Receives the parser's events and builds the tree. Any `false` stops the parser.
class Builder {
public:
    // The names and signatures below are those that nlohmann::json_sax requires.
    using Json = nlohmann::json;

    Builder(std::string_view text, const std::string& name, const JsonLimits& limits)
        : text_(text), name_(name), limits_(limits), cursor_(text) {}

    bool null() { return scalar({}); }
    bool boolean(bool value) { return scalar(Tree(value)); }
    bool number_integer(std::int64_t value) { return scalar(Tree(value)); }
    bool number_unsigned(std::uint64_t value) {
        constexpr auto top = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        return scalar(value <= top ? Tree(static_cast<std::int64_t>(value))
                                   : Tree(static_cast<double>(value)));
    }
    bool number_float(double value, const std::string& /*digits*/) { return scalar(Tree(value)); }
    bool string(std::string& value) { return scalar(Tree(std::move(value))); }
    bool binary(Json::binary_t& /*bytes*/) { return false; } // occurs in binary formats only

    bool start_object(std::size_t /*size*/) { return open(Shape::object); }
    bool start_array(std::size_t /*size*/) { return open(Shape::list); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string& text) {
        const Position at = cursor_.next();
        Frame& frame = frames_.back();
        if (!frame.keys.insert(text).second)
            return refuse(at, "The key \"" + shortened(text) +
                                  "\" stands twice in one object; keep one of them.");
        frame.key = std::move(text);
        return true;
    }

    bool parse_error(std::size_t byte, const std::string& /*token*/, const Json::exception& cause) {
        const std::size_t place = byte > 0 ? byte - 1 : 0;
        return refuse(positionOf(text_, place), sentence(cause.what()));
    }

    [[nodiscard]] const std::optional<Error>& error() const { return error_; }
    [[nodiscard]] JsonText result() && { return {std::move(root_), std::move(positions_)}; }

private:
    enum class Shape { list, object };
    struct Frame {
        Shape shape{Shape::list};
        std::size_t pointerLength{}; ///< of the pointer of this container
        std::string key{};
        std::unordered_set<std::string> keys{};
        Tree::List items{};
        Tree::Object members{};
    };

    static std::string shortened(const std::string& text) {
        return text.size() <= 60 ? text : text.substr(0, 57) + "...";
    }

    /// nlohmann: "[json.exception.…] parse error at line 1, column 2: syntax error while parsing value - X;
    /// last read: '…'; expected Y". Kept: X and Y.
    std::string sentence(std::string_view what) const {
        if (const auto number = what.find("number overflow parsing '"); number != std::string_view::npos) {
            const auto digits = what.substr(number + 25);
            return "The number " + shortened(std::string(digits.substr(0, digits.rfind('\'')))) +
                   " is too large; the largest is about 1.8e308.";
        }
        std::string expected;
        if (const auto at = what.rfind("; expected "); at != std::string_view::npos)
            expected = std::string(what.substr(at));
        if (const auto at = what.find(" - "); at != std::string_view::npos) what = what.substr(at + 3);
        what = what.substr(0, std::min(what.find("; last read"), what.find("; expected ")));
        return "The JSON is broken: " + std::string(what) + expected + ".";
    }

    bool refuse(const Position& at, std::string text) {
        if (!error_) error_ = errorAt(name_, at, std::move(text));
        return false;
    }

    /// Notes the place of the value that begins now, and counts it.
    bool begin(const Position& at, std::size_t ownPositions) {
        if (++values_ > limits_.values)
            return refuse(at, "The text holds more than " + std::to_string(limits_.values) +
                                  " values; that is the most this version reads.");
        pointer_.resize(frames_.empty() ? 0 : frames_.back().pointerLength);
        std::size_t index = 0;
        if (!frames_.empty()) {
            const Frame& frame = frames_.back();
            index = frame.shape == Shape::list ? frame.items.size() : 0;
            pointer_ += frame.shape == Shape::list ? pointerStep(index) : pointerStep(frame.key);
        }
        if (positions_.size() >= maxPositions || index >= ownPositions) return true;
        pointerBytes_ += pointer_.size();
        if (pointerBytes_ <= maxPointerBytes) positions_.emplace(pointer_, at);
        return true;
    }

    bool scalar(Tree value) {
        if (!begin(cursor_.next(), maxListPositions)) return false;
        add(std::move(value));
        return true;
    }

    bool open(Shape shape) {
        const Position at = cursor_.next();
        if (frames_.size() >= limits_.depth)
            return refuse(at, "Lists and objects are nested more than " + std::to_string(limits_.depth) +
                                  " deep; that is the most this version reads.");
        if (!begin(at, maxPositions)) return false;
        frames_.push_back({.shape = shape, .pointerLength = pointer_.size()});
        return true;
    }

    bool close() {
        cursor_.next();
        Frame frame = std::move(frames_.back());
        frames_.pop_back();
        add(frame.shape == Shape::list ? Tree(std::move(frame.items)) : Tree(std::move(frame.members)));
        return true;
    }

    void add(Tree value) {
        if (frames_.empty()) {
            root_ = std::move(value);
            return;
        }
        Frame& frame = frames_.back();
        if (frame.shape == Shape::list)
            frame.items.push_back(std::move(value));
        else
            frame.members.emplace_back(std::move(frame.key), std::move(value));
    }

    std::string_view text_{};
    const std::string& name_;
    const JsonLimits& limits_;
    Cursor cursor_;
    std::vector<Frame> frames_{};
    std::string pointer_{};
    std::size_t values_{};
    std::size_t pointerBytes_{};
    Tree root_{};
    Positions positions_{};
    std::optional<Error> error_{};
};
} // namespace

Result<JsonText> parseJson(std::string_view text, const std::string& name, const JsonLimits& limits) {
    if (text.size() > limits.bytes)
        return Error{Error::Cause::badInput, name,
                     "The text is " + std::to_string(text.size() >> 20U) +
                         " MB long; this version reads at most " + std::to_string(limits.bytes >> 20U) +
                         " MB."};
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return errorAt(name, {1, 1}, "The file is empty; a JSON object is expected.");
    if (auto error = encodingError(text, name)) return *std::move(error);
    Builder builder(text, name, limits);
    const bool whole = nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
    if (builder.error()) return *builder.error();
    if (!whole) return errorAt(name, {1, 1}, "The text could not be read as JSON.");
    return std::move(builder).result();
}

std::string pointerStep(std::string_view key) {
    std::string step = "/";
    for (const char c : key) {
        if (c == '~')
            step += "~0";
        else if (c == '/')
            step += "~1";
        else
            step += c;
    }
    return step;
}

std::string pointerStep(std::size_t index) {
    return "/" + std::to_string(index);
}

std::string placeAt(const std::string& name, const Positions& positions, const std::string& pointer) {
    std::string around = pointer;
    auto found = positions.find(around);
    while (found == positions.end() && !around.empty()) {
        around.resize(around.rfind('/') == std::string::npos ? 0 : around.rfind('/'));
        found = positions.find(around);
    }
    std::string place = name;
    if (found != positions.end())
        place += ":" + std::to_string(found->second.line) + ":" + std::to_string(found->second.column);
    if (pointer.empty()) return place;
    if (pointer.size() <= maxShownPointer) return place + " " + pointer;
    // Whole steps only; a step may be longer than any screen.
    return place + " " + pointer.substr(0, pointer.rfind('/', maxShownPointer)) + "/...";
}

} // namespace burst::model
