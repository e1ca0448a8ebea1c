#include "app/report/html.h"

namespace burst::app {

namespace {

constexpr std::string_view style = R"css(
:root { color-scheme: light dark; --page: #ffffff; --panel: #f4f6f8; --text: #1b2430; --soft: #51606f;
  --line: #c9d1d9; --accent: #0b5cad; --good: #17692f; --bad: #b3261e;
  --s0: #0b5cad; --s1: #b35900; --s2: #b3261e; --s3: #6b3fa0; --s4: #00735c; --s5: #5c5c00; }
@media (prefers-color-scheme: dark) { :root { --page: #14191f; --panel: #1d242c; --text: #e6ebf0;
  --soft: #a8b4c0; --line: #3a4550; --accent: #7cb8f2; --good: #6fcf87; --bad: #ff8a80;
  --s0: #6db3f2; --s1: #ffb266; --s2: #ff8a80; --s3: #c3a6f0; --s4: #5fd3b4; --s5: #d6d65c; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 72rem; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.9rem; margin: 0 0 .25rem; } h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
.lead { font-size: 1.1rem; } .soft { color: var(--soft); }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem; margin: 1.5rem 0; }
.card { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; }
.card b { display: block; font-size: 1.45rem; } .card span { color: var(--soft); font-size: .9rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .88rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding-bottom: .35rem; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { background: var(--panel); position: sticky; top: 0; } .right { text-align: right; } td.right { white-space: nowrap; }
td:last-child:not(.right) { overflow-wrap: anywhere; min-width: 9rem; }
th button { all: unset; cursor: pointer; } th button:focus-visible { outline: 2px solid var(--accent); }
figure { margin: 0 0 1.5rem; padding: .75rem; border: 1px solid var(--line); border-radius: 8px;
  break-inside: avoid; }
figcaption { color: var(--soft); font-size: .9rem; } svg { display: block; width: 100%; height: auto; max-height: 38rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(26rem, 1fr)); gap: 1rem; }
.chart text { font-size: 11px; fill: currentColor; } .chart path.line { fill: none; }
.chart .grid { stroke: var(--line); stroke-width: .7; } .chart .axis { stroke: currentColor; }
.chart .line { stroke-width: 1.8; stroke-linejoin: round; fill: none; }
.s0 { stroke: var(--s0); } .s1 { stroke: var(--s1); stroke-dasharray: 7 3; } .s2 { stroke: var(--s2); stroke-dasharray: 2 3; }
.s3 { stroke: var(--s3); stroke-dasharray: 9 3 2 3; } .s4 { stroke: var(--s4); stroke-dasharray: 4 4; } .s5 { stroke: var(--s5); }
.f0 { fill: var(--s0); } .f1 { fill: var(--s1); } .f2 { fill: var(--s2); } .f3 { fill: var(--s3); }
.f4 { fill: var(--s4); } .f5 { fill: var(--s5); }
.dark { display: none; }
@media (prefers-color-scheme: dark) { .two .dark { display: block; } .two .light { display: none; } }
.holds { color: var(--good); font-weight: 600; } .broken, .unknown { color: var(--bad); font-weight: 600; }
details { border-bottom: 1px solid var(--line); padding: .35rem 0; } summary { cursor: pointer; font-weight: 600; }
footer { margin-top: 3rem; color: var(--soft); font-size: .85rem; }
@media print { :root { --page: #ffffff; --panel: #f4f6f8; --text: #000000; --soft: #444444; --line: #bbbbbb;
  --good: #17692f; --bad: #b3261e; color-scheme: light;
  --s0: #0b5cad; --s1: #b35900; --s2: #b3261e; --s3: #6b3fa0; --s4: #00735c; --s5: #5c5c00; }
  body { padding: 0; max-width: none; font-size: 11px; } h2 { break-after: avoid; } tr { break-inside: avoid; }
  .two .chart text { font-size: 11px; fill: currentColor; } .chart path.line { fill: none; }
.chart .grid { stroke: var(--line); stroke-width: .7; } .chart .axis { stroke: currentColor; }
.chart .line { stroke-width: 1.8; stroke-linejoin: round; fill: none; }
.s0 { stroke: var(--s0); } .s1 { stroke: var(--s1); stroke-dasharray: 7 3; } .s2 { stroke: var(--s2); stroke-dasharray: 2 3; }
.s3 { stroke: var(--s3); stroke-dasharray: 9 3 2 3; } .s4 { stroke: var(--s4); stroke-dasharray: 4 4; } .s5 { stroke: var(--s5); }
.dark { display: none; } .two .light { display: block; }
  th { position: static; } }
)css";

/// Sorts a table by the column whose heading is pressed; free of characters that XML would read as markup.
constexpr std::string_view script = R"js(
addEventListener("beforeprint", function () {
  document.querySelectorAll("details").forEach(function (part) { part.open = true; });
});
document.querySelectorAll("th button").forEach(function (button) {
  button.addEventListener("click", function () {
    var heading = button.parentNode, table = heading.closest("table"), body = table.tBodies[0];
    var up = heading.getAttribute("aria-sort") !== "ascending", column = heading.cellIndex;
    var value = function (row) {
      var cell = row.cells[column], key = cell.getAttribute("data-value") || cell.textContent;
      var number = Number(key.replace(/[, ]/g, ""));
      return key.trim() === "" || isNaN(number) ? key : number;
    };
    table.querySelectorAll("th").forEach(function (other) { other.removeAttribute("aria-sort"); });
    heading.setAttribute("aria-sort", up ? "ascending" : "descending");
    Array.from(body.rows).sort(function (a, b) {
      var x = value(a), y = value(b);
      var order = typeof x === "number" ? (typeof y === "number" ? x - y : -1)
        : (typeof y === "number" ? 1 : x.localeCompare(y));
      return up ? order : -order;
    }).forEach(function (row) { body.appendChild(row); });
  });
});
)js";

std::string cellClass(Align align) {
    return align == Align::right ? " class=\"right\"" : "";
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
}

/// Takes an attribute with its value out of a tag.
void dropAttribute(std::string& tag, std::string_view name) {
    const std::string start = std::string(name) + "=\"";
    for (const char before : {' ', '\n', '\t'}) {
        const auto at = tag.find(before + start);
        if (at == std::string::npos) continue;
        const auto end = tag.find('"', at + 1 + start.size());
        if (end != std::string::npos) tag.erase(at, end + 1 - at);
    }
}

} // namespace

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        case '\t':
        case '\n':
            out += c;
            break;
        default:
            out += static_cast<unsigned char>(c) < 0x20 ? '?' : c;
        }
    }
    return out;
}

std::string htmlTable(const Table& table, std::string_view caption) {
    std::string out = "<div class=\"scroll\"><table><caption>" + escaped(caption) + "</caption><thead><tr>";
    for (const auto& column : table.columns())
        out += "<th scope=\"col\"" + cellClass(column.align) + "><button type=\"button\">" +
               escaped(column.title) + "</button></th>";
    out += "</tr></thead><tbody>\n";
    for (const auto& row : table.rows()) {
        out += "<tr>";
        for (std::size_t i = 0; i < table.columns().size(); ++i)
            out += "<td" + cellClass(table.columns()[i].align) + ">" +
                   (i < row.size() ? escaped(row[i]) : "") + "</td>";
        out += "</tr>\n";
    }
    return out + "</tbody></table></div>\n";
}

std::string inlineSvg(std::string_view svg, std::string_view prefix, std::string_view title) {
    const auto start = svg.find("<svg");
    const auto end = svg.rfind("</svg>");
    if (start == std::string_view::npos || end == std::string_view::npos || end < start) return {};
    std::string text(svg.substr(start, end + 6 - start));
    const auto close = text.find('>');
    std::string tag = text.substr(0, close);
    std::string rest = text.substr(close);
    dropAttribute(tag, "width");
    dropAttribute(tag, "height");
    tag += " role=\"img\" aria-label=\"" + escaped(title) + "\"";
    for (const char* reference : {" id=\"", "url(#", "href=\"#"})
        replaceAll(rest, reference, std::string(reference) + std::string(prefix));
    return tag + rest;
}

std::string htmlPage(std::string_view title, std::string_view body) {
    std::string out = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                      "<meta name=\"generator\" content=\"Burstlab\"/>\n<title>";
    out += escaped(title);
    out += "</title>\n<style>";
    out += style;
    out += "</style>\n</head>\n<body>\n";
    out += body;
    out += "<script>";
    out += script;
    return out + "</script>\n</body>\n</html>\n";
}

} // namespace burst::app
