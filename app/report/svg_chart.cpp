#include "app/report/svg_chart.h"

#include "app/report/html.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace burst::app {

namespace {

// The drawing's own units; the page scales it.
constexpr double pageWidth = 560;
constexpr double pageHeight = 260;
constexpr double left = 64;
constexpr double right = 14;
constexpr double top = 34;
constexpr double bottom = 30;
constexpr std::size_t colours = 6;

/// What is drawn, and where a time and a value come to lie.
struct Frame {
    double from{};
    double to{};
    double highest{};

    [[nodiscard]] double x(double time) const {
        return left + (time - from) / (to - from) * (pageWidth - left - right);
    }
    [[nodiscard]] double y(double value) const {
        return pageHeight - bottom - value / highest * (pageHeight - top - bottom);
    }
};

std::string number(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f", value);
    return text.data();
}

std::string line(double x1, double y1, double x2, double y2, const char* style) {
    return std::string("<line class=\"") + style + "\" x1=\"" + number(x1) + "\" y1=\"" + number(y1) +
           "\" x2=\"" + number(x2) + "\" y2=\"" + number(y2) + "\"/>\n";
}

std::string label(double x, double y, const char* anchor, const std::string& text) {
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\">" +
           escaped(text) + "</text>\n";
}

/// The upper edges of the parts of a stack, each upon the one before it; a gap counts as 0.
Chart heaped(Chart chart) {
    for (std::size_t l = 1; l < chart.lines.size(); ++l) {
        const auto& below = chart.lines[l - 1].values;
        auto& values = chart.lines[l].values;
        values.resize(std::max(values.size(), below.size()), 0.0);
        for (std::size_t i = 0; i < below.size(); ++i)
            values[i] = (std::isfinite(values[i]) ? values[i] : 0.0) + below[i];
    }
    return chart;
}

/// The frame around all values that are numbers; nothing when there are none.
bool fit(const Chart& chart, Frame& frame) {
    bool any = false;
    for (const auto& l : chart.lines) {
        for (const double value : l.values) {
            if (!std::isfinite(value)) continue;
            frame.highest = any ? std::max(frame.highest, value) : value;
            any = true;
        }
        if (l.values.empty() || !(l.step > 0)) continue;
        const double end = l.start + l.step * static_cast<double>(l.values.size());
        const bool first = !(frame.to > frame.from);
        frame.from = first ? l.start : std::min(frame.from, l.start);
        frame.to = first ? end : std::max(frame.to, end);
    }
    return any && frame.to > frame.from;
}

std::string axes(const Chart& chart, const Frame& frame, const std::vector<double>& levels) {
    std::string out;
    for (const double level : levels) {
        const double y = frame.y(level);
        out += line(left, y, pageWidth - right, y, level == 0 ? "axis" : "grid");
        out += label(left - 6, y + 4, "end", tickLabel(level, chart.unit));
    }
    for (const double time : timeTicks(frame.from, frame.to, 7)) {
        const double x = frame.x(time);
        out += line(x, pageHeight - bottom, x, pageHeight - bottom + 4, "axis");
        out += label(x, pageHeight - bottom + 17, "middle", tickLabel(time, model::Unit::seconds));
    }
    return out;
}

/// The area from the axis up to a line.
std::string area(const ChartLine& edge, const Frame& frame) {
    if (edge.values.empty()) return {};
    const auto timeOf = [&](double bucket) { return number(frame.x(edge.start + edge.step * bucket)); };
    std::string d = "M" + timeOf(0.5) + " " + number(frame.y(0.0));
    for (std::size_t i = 0; i < edge.values.size(); ++i)
        d += "L" + timeOf(static_cast<double>(i) + 0.5) + " " +
             number(frame.y(std::isfinite(edge.values[i]) ? edge.values[i] : 0.0));
    d += "L" + timeOf(static_cast<double>(edge.values.size()) - 0.5) + " " + number(frame.y(0.0)) + "z";
    return "<path class=\"area f" + std::to_string(static_cast<std::size_t>(edge.look) % colours) +
           "\" d=\"" + d + "\"><title>" + escaped(edge.title) + "</title></path>\n";
}

/// One path with a piece for each run of values without a gap.
std::string path(const ChartLine& values, const Frame& frame) {
    std::string d;
    bool drawing = false;
    for (std::size_t i = 0; i < values.values.size(); ++i) {
        const double value = values.values[i];
        const bool usable = std::isfinite(value);
        if (usable) {
            const double time = values.start + values.step * (static_cast<double>(i) + 0.5);
            d += (drawing ? "L" : "M") + number(frame.x(time)) + " " + number(frame.y(value));
            // A value between two gaps would be a point without length; a short dash makes it visible.
            const bool lonely =
                !drawing && (i + 1 == values.values.size() || !std::isfinite(values.values[i + 1]));
            if (lonely) d += "h1";
        }
        drawing = usable;
    }
    return "<path class=\"line s" + std::to_string(static_cast<std::size_t>(values.look) % colours) +
           "\" d=\"" + d + "\"><title>" + escaped(values.title) + "</title></path>\n";
}

std::string legend(const Chart& chart) {
    std::string out;
    double x = left;
    for (std::size_t i = 0; i < chart.lines.size(); ++i) {
        const std::string& title = chart.lines[i].title;
        const std::string style =
            "line s" + std::to_string(static_cast<std::size_t>(chart.lines[i].look) % colours);
        out += line(x, 14, x + 24, 14, style.c_str());
        out += label(x + 30, 18, "start", title);
        x += 48 + 7.0 * static_cast<double>(title.size());
    }
    return out;
}

} // namespace

std::vector<double> ticksTo(double highest, int wanted) {
    const double rough = highest / wanted;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= rough * (1 - 1e-9)) {
            step = factor * power;
            break;
        }
    std::vector<double> ticks;
    const auto last = static_cast<int>(std::ceil(highest / step - 1e-9));
    for (int i = 0; i <= last; ++i)
        ticks.push_back(i * step);
    return ticks;
}

std::vector<double> timeTicks(double from, double to, int wanted) {
    static constexpr std::array<double, 19> steps{
        1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14400, 21600, 43200, 86400, 604800};
    double step = steps.back();
    for (const double candidate : steps)
        if ((to - from) / candidate <= wanted) {
            step = candidate;
            break;
        }
    if ((to - from) / step > wanted) step *= std::ceil((to - from) / step / wanted);
    if (to - from < 2 * steps.front()) step = (to - from) / 2;
    std::vector<double> ticks;
    const double first = std::ceil(from / step - 1e-9);
    for (int i = 0; (first + i) * step <= to + step * 1e-9 && i <= 2 * wanted; ++i)
        ticks.push_back((first + i) * step);
    return ticks;
}

std::string svgChart(const Chart& given) {
    const bool stack = given.shape == Chart::Shape::stack;
    const Chart chart = stack ? heaped(given) : given;
    Frame frame;
    if (!fit(chart, frame)) return {};
    const auto levels = ticksTo(frame.highest > 0 ? frame.highest : 1.0, 5);
    frame.highest = levels.back();
    std::string out = "<svg class=\"chart\" viewBox=\"0 0 " + number(pageWidth) + " " + number(pageHeight) +
                      "\" xmlns=\"http://www.w3.org/2000/svg\">\n" + axes(chart, frame, levels) +
                      legend(chart);
    // The highest area first, so that those below it lie upon it.
    for (auto line = chart.lines.rbegin(); stack && line != chart.lines.rend(); ++line)
        out += area(*line, frame);
    for (const auto& line : chart.lines)
        if (!stack) out += path(line, frame);
    return out + "</svg>";
}

std::string tickLabel(double value, model::Unit unit) {
    constexpr double minute = 60.0;
    constexpr double hour = 3600.0;
    if (std::abs(value) < 1e-12) return "0";
    if (unit == model::Unit::perSecond) return model::showQuantity(value, model::Unit::none) + " /s";
    const double whole = std::floor(value / hour);
    const double rest = std::round((value - whole * hour) / minute);
    if (unit == model::Unit::seconds && value > hour && rest > 0.0 && std::fmod(value, minute) == 0.0)
        return model::showQuantity(whole * hour, unit) + " " + model::showQuantity(rest * minute, unit);
    return model::showQuantity(value, unit);
}

} // namespace burst::app
