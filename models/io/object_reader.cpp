#include "models/io/object_reader.h"

#include <algorithm>
#include <cmath>

namespace burst::model {

void ReadReport::fail(const std::string& pointer, std::string sentence) {
    if (error_) return;
    error_ = Error{Error::Cause::badInput, placeAt(name_, positions_, pointer), std::move(sentence)};
}

ObjectReader::ObjectReader(ReadReport& report, const Tree& tree, std::string pointer, std::string what)
    : report_(report), tree_(tree), pointer_(std::move(pointer)), what_(std::move(what)) {
    if (!tree_.object()) report_.fail(pointer_, "An object in braces is expected here for " + what_ + ".");
}

const Tree* ObjectReader::member(std::string_view key) {
    known_.push_back(key);
    return tree_.find(key);
}

std::string ObjectReader::text(std::string_view key) {
    if (!tree_.find(key)) missing(key);
    return text(key, {});
}

std::string ObjectReader::text(std::string_view key, std::string_view fallback) {
    const Tree* value = member(key);
    if (!value) return std::string(fallback);
    if (value->text()) return *value->text();
    fail(key, "\"" + std::string(key) + "\" of " + what_ + " has to be a text in quotes.");
    return std::string(fallback);
}

double ObjectReader::number(std::string_view key) {
    if (!tree_.find(key)) missing(key);
    return number(key, 0.0);
}

double ObjectReader::signedNumber(std::string_view key, double fallback) {
    const Tree* value = member(key);
    if (!value) return fallback;
    if (value->isNumber() && std::isfinite(value->number())) return value->number();
    fail(key, "\"" + std::string(key) + "\" of " + what_ + " has to be a number.");
    return fallback;
}

bool ObjectReader::truth(std::string_view key, bool fallback) {
    const Tree* value = member(key);
    if (!value) return fallback;
    if (value->truth()) return *value->truth();
    fail(key, "\"" + std::string(key) + "\" of " + what_ + " has to be true or false.");
    return fallback;
}

double ObjectReader::number(std::string_view key, double fallback) {
    const Tree* value = member(key);
    if (!value) return fallback;
    if (value->isNumber() && std::isfinite(value->number()) && value->number() >= 0) return value->number();
    fail(key, "\"" + std::string(key) + "\" of " + what_ + " has to be a number, zero or more.");
    return fallback;
}

const Tree::List& ObjectReader::list(std::string_view key) {
    static const Tree::List none;
    const Tree* value = member(key);
    if (!value) return none;
    if (value->list()) return *value->list();
    fail(key, "\"" + std::string(key) + "\" of " + what_ + " has to be a list in brackets.");
    return none;
}

const Tree::Object& ObjectReader::object(std::string_view key) {
    static const Tree::Object none;
    const Tree* value = member(key);
    if (!value) return none;
    if (value->object()) return *value->object();
    fail(key, "\"" + std::string(key) + "\" of " + what_ + " has to be an object in braces.");
    return none;
}

void ObjectReader::finish() {
    const auto* members = tree_.object();
    if (!members) return;
    for (const auto& [key, value] : *members) {
        if (std::find(known_.begin(), known_.end(), key) != known_.end()) continue;
        std::string allowed;
        for (const auto name : known_)
            if (allowed.find("\"" + std::string(name) + "\"") == std::string::npos)
                allowed += (allowed.empty() ? "\"" : ", \"") + std::string(name) + "\"";
        fail(key, "\"" + key + "\" is not known in " + what_ + "; known are " + allowed + ".");
        return;
    }
}

Tree::Object ObjectReader::rest() const {
    Tree::Object unknown;
    if (const auto* members = tree_.object())
        for (const auto& item : *members)
            if (std::find(known_.begin(), known_.end(), item.first) == known_.end()) unknown.push_back(item);
    return unknown;
}

void ObjectReader::missing(std::string_view key) {
    report_.fail(pointer_, "\"" + std::string(key) + "\" is missing in " + what_ + ".");
}

} // namespace burst::model
