// The part of a browser that the parsers look for.
import { JSDOM } from "jsdom";

export const { window } = new JSDOM("<!doctype html><body></body>", { pretendToBeVisual: true });

const wanted = ["document", "Node", "Element", "HTMLElement", "SVGElement", "DOMParser", "XMLSerializer", "navigator"];
const define = (name, value) => Object.defineProperty(globalThis, name, { value, configurable: true });
define("window", window);
for (const name of wanted) define(name, window[name]);
