// Reads flow charts with Mermaid's own parser and prints what is in each, a line of JSON a file.
import { readFileSync } from "node:fs";
import "./page.mjs";

const { default: mermaid } = await import("mermaid");
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, "utf8");
  await mermaid.parse(text);
  const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const texts = [...db.getVertices().values()].map((vertex) => vertex.text);
  console.log(JSON.stringify({
    type, texts, nodes: texts.length, links: db.getEdges().length, groups: db.getSubGraphs().length,
  }));
}
