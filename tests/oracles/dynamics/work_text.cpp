#include "tests/oracles/dynamics/work_text.h"

#include "tests/support/build.h"

#include <QRegularExpression>

namespace burst::test {

namespace {
model::Tree family(const char* name, const char* first, double a, const char* second, double b) {
    return model::Tree(model::Tree::Object{{"dist", name}, {first, a}, {second, b}});
}

/// What stands after "warm" or "cold".
std::optional<model::Tree> afterWord(const QString& text, const QString& word) {
    const QRegularExpression exponentialWork(word + R"((?: = cold =)? exp ([\d.]+) s)");
    const QRegularExpression normalWork(word + R"( max\(0,Normal\(([\d.]+),([\d.]+)\)\) s)");
    if (const auto match = exponentialWork.match(text); match.hasMatch())
        return exponential(match.captured(1).toDouble());
    if (const auto match = normalWork.match(text); match.hasMatch())
        return family("normal", "mean", match.captured(1).toDouble(), "sd", match.captured(2).toDouble());
    return std::nullopt;
}
} // namespace

model::Tree workOf(const QString& description) {
    static const QRegularExpression mean(R"(^exponential mean ([\d.]+) s)");
    const auto match = mean.match(description);
    if (!match.hasMatch()) qFatal("unknown work: %s", qPrintable(description));
    return exponential(match.captured(1).toDouble());
}

model::Tree workOf(const QString& name, double mean) {
    static const QRegularExpression lognormal(R"(^lognormal cv ([\d.]+)$)");
    if (name == "exponential") return exponential(mean);
    if (name == "deterministic") return mean;
    const auto match = lognormal.match(name);
    if (!match.hasMatch()) qFatal("unknown work: %s", qPrintable(name));
    return family("lognormal", "mean", mean, "cv", match.captured(1).toDouble());
}

PeerText peerTextOf(const QString& description) {
    static const QRegularExpression poisson(R"(Poisson ([\d.]+)/s)");
    static const QRegularExpression even(R"(exactly every ([\d.]+) s)");
    PeerText text;
    text.evenly = even.match(description).hasMatch();
    text.rate = text.evenly ? 1.0 / even.match(description).captured(1).toDouble()
                            : poisson.match(description).captured(1).toDouble();
    const auto warm = afterWord(description, "warm");
    if (!warm || !(text.rate > 0)) qFatal("unknown run: %s", qPrintable(description));
    text.warm = *warm;
    text.cold = afterWord(description, "cold");
    return text;
}

} // namespace burst::test
