#include "app/diagram/theme.h"
#include "models/kind.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

using namespace burst;
using namespace burst::app;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/// How people see: normally, and without one of the three kinds of cones. Machado, Oliveira, Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), severity 1.
struct Vision {
    const char* name;
    Matrix matrix;
};
constexpr std::array<Vision, 4> visions{
    {{"normal", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
     {"protanopia",
      {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
     {"deuteranopia",
      {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
     {"tritanopia",
      {{{1.255528, -0.076749, -0.178779},
        {-0.078411, 0.930809, 0.147602},
        {0.004733, 0.691367, 0.303900}}}}}};

double linear(double encoded) {
    return encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
}

Triple times(const Matrix& m, const Triple& v) {
    Triple result{};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            result[i] += m[i][j] * v[j];
    return result;
}

Triple linearOf(const QColor& color) {
    return {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
}

/// WCAG 2: relative luminance, and the ratio of two.
double ratio(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& color) {
        const auto [r, g, bl] = linearOf(color);
        return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
    };
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

/// CIE L*a*b* under D65 of linear sRGB.
Triple lab(Triple rgb) {
    for (double& each : rgb)
        each = std::clamp(each, 0.0, 1.0);
    const Triple xyz = times({{{0.4124564, 0.3575761, 0.1804375},
                               {0.2126729, 0.7151522, 0.0721750},
                               {0.0193339, 0.1191920, 0.9503041}}},
                             rgb);
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double degrees(double angle) {
    const double full = angle * 180.0 / std::numbers::pi;
    return full < 0 ? full + 360 : full;
}
double radians(double angle) {
    return angle * std::numbers::pi / 180.0;
}

/// CIEDE2000 colour difference: Sharma, Wu, Dalal, Color Research and Application 30 (2005).
double difference(const Triple& p, const Triple& q) {
    const auto seventh = [](double c) {
        return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25, 7)));
    };
    const double c = (std::hypot(p[1], p[2]) + std::hypot(q[1], q[2])) / 2;
    const double g = 0.5 * (1 - seventh(c));
    const double a1 = p[1] * (1 + g);
    const double a2 = q[1] * (1 + g);
    const double c1 = std::hypot(a1, p[2]);
    const double c2 = std::hypot(a2, q[2]);
    const double h1 = c1 == 0 ? 0 : degrees(std::atan2(p[2], a1));
    const double h2 = c2 == 0 ? 0 : degrees(std::atan2(q[2], a2));
    const bool grey = c1 * c2 == 0;
    double dh = grey ? 0 : h2 - h1;
    if (dh > 180) dh -= 360;
    if (dh < -180) dh += 360;
    double h = h1 + h2;
    if (!grey) {
        if (std::abs(h1 - h2) > 180) h += h < 360 ? 360 : -360;
        h /= 2;
    }
    const double l = (p[0] + q[0]) / 2;
    const double cm = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h)) +
                     0.32 * std::cos(radians(3 * h + 6)) - 0.20 * std::cos(radians(4 * h - 63));
    const double sl = 1 + 0.015 * std::pow(l - 50, 2) / std::sqrt(20 + std::pow(l - 50, 2));
    const double sc = 1 + 0.045 * cm;
    const double sh = 1 + 0.015 * cm * t;
    const double rt = -std::sin(radians(60 * std::exp(-std::pow((h - 275) / 25, 2)))) * 2 * seventh(cm);
    const double dl = (q[0] - p[0]) / sl;
    const double dc = (c2 - c1) / sc;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(radians(dh / 2)) / sh;
    return std::sqrt(dl * dl + dc * dc + dH * dH + rt * dc * dH);
}

std::vector<QColor> surfacesOf(const Theme& theme) {
    return {theme.canvas, theme.panel, theme.panelAlt, theme.node};
}

const std::array<const Theme*, 3> themes{&Theme::light(), &Theme::dark(), &Theme::highContrast()};

QByteArray named(const QColor& a, const QColor& b, double value) {
    return (a.name() + " on " + b.name() + ": " + QString::number(value)).toUtf8();
}
} // namespace

/// What colours owe to those who see them less well, worked out anew from the published formulas.
class tst_Palette : public QObject {
    Q_OBJECT

private slots:
    void theFormulasGiveThePublishedValues();
    void textStandsOutOnEverySurface();
    void linesThatMeanSomethingStandOut();
    void badgesAndHeadersCanBeRead();
    void seriesAreToldApartByEverybody();
    void moreHeatIsTold();
};

void tst_Palette::theFormulasGiveThePublishedValues() {
    QCOMPARE(ratio(Qt::black, Qt::white), 21.0);
    QVERIFY(std::abs(ratio(QColor("#777777"), Qt::white) - 4.48) < 0.005);
    // Pairs 1, 7 and 25 of the test data of Sharma et al.
    const auto check = [](const Triple& a, const Triple& b, double wanted) {
        QVERIFY2(std::abs(difference(a, b) - wanted) < 1e-4, qPrintable(QString::number(difference(a, b))));
    };
    check({50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425);
    check({50, 0, 0}, {50, -1, 2}, 2.3669);
    check({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644);
}

void tst_Palette::textStandsOutOnEverySurface() {
    for (const auto* theme : themes) {
        for (const auto& surface : surfacesOf(*theme))
            for (const auto& text :
                 {theme->textPrimary, theme->textSecondary, theme->textDisabled, theme->link})
                QVERIFY2(ratio(text, surface) >= 4.5, named(text, surface, ratio(text, surface)));
        QVERIFY(ratio(theme->tooltipText, theme->tooltip) >= 4.5);
        QVERIFY(ratio(theme->noteText, theme->note) >= 4.5);
        // What the program itself goes by.
        QVERIFY(std::abs(contrast(theme->textPrimary, theme->panel) -
                         ratio(theme->textPrimary, theme->panel)) < 1e-9);
    }
}

void tst_Palette::linesThatMeanSomethingStandOut() {
    for (const auto* theme : themes)
        for (const auto& surface : {theme->canvas, theme->panel, theme->node})
            for (const auto& line : {theme->border, theme->nodeBorder, theme->edge, theme->edgeHot,
                                     theme->focus, theme->selection})
                QVERIFY2(ratio(line, surface) >= 3.0, named(line, surface, ratio(line, surface)));
}

void tst_Palette::badgesAndHeadersCanBeRead() {
    for (const auto* theme : themes)
        for (const auto& state : theme->states) {
            QVERIFY2(ratio(state.text, state.fill) >= 4.5,
                     named(state.text, state.fill, ratio(state.text, state.fill)));
            QVERIFY2(ratio(state.fill, theme->node) >= 4.5,
                     named(state.fill, theme->node, ratio(state.fill, theme->node)));
        }
    for (const auto& kind : model::allKinds())
        QVERIFY2(ratio(Qt::white, categoryColor(kind.category)) >= 4.5, kind.category.c_str());
}

void tst_Palette::seriesAreToldApartByEverybody() {
    constexpr double apart = 15.0; // CIEDE2000; the least of any two is 15.8
    for (const auto* theme : {&Theme::light(), &Theme::dark()}) {
        for (const auto& series : theme->series)
            for (const auto& surface : {theme->canvas, theme->panel})
                QVERIFY2(ratio(series, surface) >= 4.5, named(series, surface, ratio(series, surface)));
        for (const auto& vision : visions)
            for (std::size_t i = 0; i < theme->series.size(); ++i)
                for (std::size_t j = 0; j < i; ++j) {
                    const auto seen = [&](const QColor& color) {
                        return lab(times(vision.matrix, linearOf(color)));
                    };
                    const double d = difference(seen(theme->series[i]), seen(theme->series[j]));
                    QVERIFY2(d >= apart,
                             (QByteArray(vision.name) + ": " + named(theme->series[i], theme->series[j], d))
                                 .constData());
                }
    }
    // Where hues repeat, dashes tell them apart.
    QVERIFY(Theme::seriesPen(0) != Theme::seriesPen(6) && Theme::seriesPen(6) != Theme::seriesPen(12));
}

void tst_Palette::moreHeatIsTold() {
    for (const auto* theme : {&Theme::light(), &Theme::dark()}) {
        for (std::size_t i = 1; i < theme->heat.size(); ++i)
            QVERIFY(ratio(theme->heat[i], theme->canvas) > ratio(theme->heat[i - 1], theme->canvas));
        for (const auto& vision : visions)
            for (std::size_t i = 1; i < theme->heat.size(); ++i) {
                const auto seen = [&](const QColor& color) {
                    return lab(times(vision.matrix, linearOf(color)));
                };
                QVERIFY2(difference(seen(theme->heat[i]), seen(theme->heat[i - 1])) >= 8.0, vision.name);
            }
        for (const auto& stop : theme->heat)
            QVERIFY(std::max(ratio(stop, Qt::white), ratio(stop, QColor("#0B1118"))) >= 4.5);
    }
}

QTEST_APPLESS_MAIN(tst_Palette)
#include "tst_palette.moc"
