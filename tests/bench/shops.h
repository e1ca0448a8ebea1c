#pragma once

#include "tests/support/build.h"

#include <string>

namespace burst::test {

/// How many links a shop has: those it needs to work, or all that its parts may have.
enum class Wiring { sparse, dense };

/// Shops side by side, of ten nodes each and eleven links (sparse) or twenty (dense): a gateway, its
/// functions, what they call, and what works on behind them; one client for all. They stand in rows of
/// twenty on the canvas.
inline Build shops(int count, Wiring wiring = Wiring::sparse) {
    Build b;
    b.node("c", "client");
    const auto at = [&](double x, double y) { b.design().nodes.back().at = {x, y}; };
    for (int i = 0; i < count; ++i) {
        const auto id = [&](const char* name) { return std::string(name) + std::to_string(i); };
        const double left = 300.0 + 1200.0 * (i % 20);
        const double top = 500.0 * (i / 20);
        b.node(id("g"), "gateway");
        at(left, top + 120);
        b.node(id("a"), "function", {{"compute", exponential(0.05)}});
        at(left + 240, top);
        b.node(id("b"), "function", {{"compute", exponential(0.08)}});
        at(left + 240, top + 240);
        b.node(id("t"), "table");
        at(left + 480, top);
        b.node(id("k"), "cache", {{"popularity", "zipf"}});
        at(left + 480, top + 120);
        b.node(id("x"), "external");
        at(left + 480, top + 240);
        b.node(id("n"), "topic");
        at(left + 480, top + 360);
        b.node(id("q"), "queue");
        at(left + 720, top + 360);
        b.node(id("w"), "function", {{"compute", exponential(0.2)}});
        at(left + 720, top + 120);
        b.node(id("s"), "store");
        at(left + 960, top + 120);
        b.link("c", id("g"))
            .link(id("g"), id("a"))
            .link(id("g"), id("b"), {{"probability", 0.5}})
            .link(id("a"), id("t"), {{"op", "write"}})
            .link(id("b"), id("k"))
            .link(id("k"), id("t"))
            .link(id("a"), id("x"), {{"retry", 2}})
            .link(id("a"), id("n"))
            .link(id("n"), id("q"))
            .link(id("q"), id("w"))
            .link(id("w"), id("s"), {{"op", "put"}});
        if (wiring == Wiring::sparse) continue;
        b.link(id("a"), id("k"))
            .link(id("a"), id("s"))
            .link(id("b"), id("t"))
            .link(id("b"), id("x"))
            .link(id("b"), id("n"))
            .link(id("b"), id("s"))
            .link(id("w"), id("t"), {{"op", "write"}})
            .link(id("w"), id("k"))
            .link(id("w"), id("x"));
    }
    return b.poisson("c", 5.0 * count).lasts(3600);
}

} // namespace burst::test
