// Reads traces with the engine of Chrome's own viewer, which refuses events of a thread that overlap without nesting,
// and prints what is in each file, a line of JSON a file.
import { readFileSync } from "node:fs";

// Of a browser, the engine wants rectangles only.
globalThis.DOMRect ??= class {
  static fromRect() { return new DOMRect(); }
};
const { TraceModel } = await import("@paulirish/trace_engine/models/trace/trace.js");
for (const file of process.argv.slice(2)) {
  const { traceEvents } = JSON.parse(readFileSync(file, "utf8"));
  const model = TraceModel.Model.createWithAllHandlers();
  await model.parse(traceEvents);
  const processes = [...model.parsedTrace().data.Renderer.processes.values()];
  const events = processes.flatMap((each) => [...each.threads.values()]).flatMap((thread) => thread.entries);
  console.log(JSON.stringify({
    processes: processes.length,
    events: events.length,
    longest: Math.max(...events.map((event) => event.dur)),
  }));
}
