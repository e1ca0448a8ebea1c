#include "models/io/json_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace burst::model {

namespace {
constexpr std::size_t lineWidth = 100; ///< lists of lists up to this stay on one line

void dumpText(std::string& out, std::string_view text) {
    static constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\r':
            out += "\\r";
            break;
        default:
            if (byte < 0x20) {
                out += "\\u00";
                out += digits[byte >> 4U];
                out += digits[byte & 15U];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

void dumpNumber(std::string& out, const Tree& tree) {
    std::array<char, 40> buffer{};
    if (tree.isInteger()) {
        out.append(buffer.data(),
                   std::to_chars(buffer.data(), buffer.data() + buffer.size(), tree.integer()).ptr);
        return;
    }
    const double number = tree.number();
    if (!std::isfinite(number)) { // JSON has no such numbers; the text form is readable as a quantity
        dumpText(out, std::isnan(number) ? "nan" : number > 0 ? "inf" : "-inf");
        return;
    }
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    const std::string_view shortest(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    out += shortest;
    // Keeps a fraction a fraction, so that it reads back as the same type.
    if (shortest.find_first_of(".e") == std::string_view::npos) out += ".0";
}

void dumpScalar(std::string& out, const Tree& tree) {
    if (tree.isNull())
        out += "null";
    else if (const bool* truth = tree.truth())
        out += *truth ? "true" : "false";
    else if (const auto* text = tree.text())
        dumpText(out, *text);
    else
        dumpNumber(out, tree);
}

bool isScalar(const Tree& tree) {
    return !tree.list() && !tree.object();
}

bool fitsOneLine(const Tree::List& list) {
    std::size_t nested = 0;
    for (const Tree& item : list) {
        if (item.object()) return false;
        if (const auto* inner = item.list()) {
            ++nested;
            for (const Tree& leaf : *inner)
                if (!isScalar(leaf)) return false;
        }
    }
    return nested == 0;
}

void dumpValue(std::string& out, const Tree& tree, std::size_t indent);

void dumpList(std::string& out, const Tree::List& list, std::size_t indent) {
    if (list.empty()) {
        out += "[]";
        return;
    }
    const bool flat = fitsOneLine(list);
    out += '[';
    std::size_t lineStart = out.size();
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i > 0) out += ',';
        if (!flat || (i > 0 && out.size() - lineStart > lineWidth)) {
            out += '\n';
            lineStart = out.size();
            out.append(indent + 2, ' ');
        } else if (i > 0) {
            out += ' ';
        }
        dumpValue(out, list[i], indent + 2);
    }
    if (!flat) {
        out += '\n';
        out.append(indent, ' ');
    }
    out += ']';
}

void dumpObject(std::string& out, const Tree::Object& object, std::size_t indent) {
    if (object.empty()) {
        out += "{}";
        return;
    }
    out += '{';
    const char* separator = "\n";
    for (const auto& [key, value] : object) {
        out += separator;
        separator = ",\n";
        out.append(indent + 2, ' ');
        dumpText(out, key);
        out += ": ";
        dumpValue(out, value, indent + 2);
    }
    out += '\n';
    out.append(indent, ' ');
    out += '}';
}

void dumpValue(std::string& out, const Tree& tree, std::size_t indent) {
    if (const auto* list = tree.list())
        dumpList(out, *list, indent);
    else if (const auto* object = tree.object())
        dumpObject(out, *object, indent);
    else
        dumpScalar(out, tree);
}
} // namespace

std::string dumpJson(const Tree& tree) {
    std::string out;
    dumpValue(out, tree, 0);
    out += '\n';
    return out;
}

} // namespace burst::model
