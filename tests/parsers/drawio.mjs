// Reads draw.io files with the library of graphs that draw.io's format comes from (mxGraph, now maxGraph) and
// prints what is in each, a line of JSON a file.
import { readFileSync } from "node:fs";
import { window } from "./page.mjs";

const { GraphDataModel, ModelXmlSerializer } = await import("@maxgraph/core");
for (const file of process.argv.slice(2)) {
  const xml = new window.DOMParser().parseFromString(readFileSync(file, "utf8"), "text/xml");
  const drawn = xml.getElementsByTagName("mxGraphModel")[0];
  const graph = new GraphDataModel();
  new ModelXmlSerializer(graph).import(new window.XMLSerializer().serializeToString(drawn));
  const cells = Object.values(graph.cells);
  const edges = cells.filter((cell) => cell.isEdge());
  const boxes = cells.filter((cell) => cell.isVertex());
  console.log(JSON.stringify({
    texts: boxes.map((box) => box.value),
    nodes: boxes.filter((box) => !box.id.startsWith("g")).length,
    groups: boxes.filter((box) => box.id.startsWith("g")).length,
    links: edges.filter((edge) => edge.source && edge.target).length,
    loose: edges.filter((edge) => !edge.source || !edge.target).length,
  }));
}
