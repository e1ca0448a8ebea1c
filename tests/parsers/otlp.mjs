// Reads traces with the message types of OpenTelemetry's own protocol, through its binary form and back, and prints
// what is in each file, a line of JSON a file.
import { readFileSync } from "node:fs";
import root from "@opentelemetry/otlp-transformer/build/src/generated/root.js";

const Request = root.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;

/// The keys of what was written that the messages do not have.
const lost = (written, read, path) => {
  if (Array.isArray(written)) return written.flatMap((each, i) => lost(each, read?.[i], path));
  if (written === null || typeof written !== "object") return [];
  return Object.keys(written).flatMap((key) =>
    read?.[key] === undefined ? [path + key] : lost(written[key], read[key], path + key + "."));
};

for (const file of process.argv.slice(2)) {
  const written = JSON.parse(readFileSync(file, "utf8"));
  const message = Request.fromObject(written);
  const read = Request.toObject(Request.decode(Request.encode(message).finish()), { longs: String, bytes: String });
  const spans = read.resourceSpans.flatMap((of) => of.scopeSpans).flatMap((of) => of.spans);
  console.log(JSON.stringify({
    wrong: Request.verify(message),
    lost: [...new Set(lost(written, read, ""))],
    spans: spans.length,
    longest: Math.max(...spans.map((span) => Number(BigInt(span.endTimeUnixNano) - BigInt(span.startTimeUnixNano)))),
  }));
}
