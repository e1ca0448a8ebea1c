#include "app/explore/space.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace burst::app {

namespace {

constexpr double wide = 8.0;

/// The values as numbers in SI base units; nullopt when one is none.
std::optional<std::vector<double>> numbersOf(const Variation& variation) {
    std::vector<double> numbers;
    for (const auto& value : variation.values) {
        if (value.isNumber()) {
            numbers.push_back(value.number());
            continue;
        }
        const auto* text = value.text();
        const auto number = text ? model::parseQuantity(*text, variation.unit) : model::Error{};
        if (!number || !std::isfinite(*number)) return std::nullopt;
        numbers.push_back(*number);
    }
    return numbers;
}

Eigen::MatrixXd placesOf(const Variation& variation) {
    const auto count = static_cast<Eigen::Index>(variation.values.size());
    auto numbers = numbersOf(variation);
    if (!numbers) return Eigen::MatrixXd::Identity(count, count) * std::sqrt(0.5);
    const auto [least, most] = std::ranges::minmax(*numbers);
    if (least > 0 && most / least >= wide)
        for (double& number : *numbers)
            number = std::log(number);
    const auto [low, high] = std::ranges::minmax(*numbers);
    Eigen::MatrixXd places(count, 1);
    for (Eigen::Index i = 0; i < count; ++i)
        places(i, 0) = high > low ? ((*numbers)[static_cast<std::size_t>(i)] - low) / (high - low) : 0.0;
    return places;
}

} // namespace

Space::Space(const Plan& plan) {
    for (const auto& variation : plan.variations)
        places_.push_back(placesOf(variation));
}

Eigen::RowVectorXd Space::at(const std::vector<std::size_t>& values) const {
    Eigen::Index columns = 0;
    for (const auto& places : places_)
        columns += places.cols();
    Eigen::RowVectorXd point(columns);
    Eigen::Index column = 0;
    for (std::size_t i = 0; i < places_.size(); ++i) {
        const auto width = places_[i].cols();
        point.segment(column, width) = places_[i].row(static_cast<Eigen::Index>(values[i]));
        column += width;
    }
    return point;
}

std::vector<Eigen::Index> Space::groups() const {
    std::vector<Eigen::Index> widths;
    for (const auto& places : places_)
        widths.push_back(places.cols());
    return widths;
}

} // namespace burst::app
