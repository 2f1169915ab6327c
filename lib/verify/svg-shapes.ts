// What an SVG draws besides its texts: rectangles, lines and paths in their order, by their places alone. Another program
// may write colours and groups anew, but leaves the marks of a chart where they are.

import type { XmlNode } from "./read-xml";
import { textHash } from "./stated-values";

const places: Readonly<Record<string, readonly string[]>> = {
  rect: ["x", "y", "width", "height"],
  line: ["x1", "y1", "x2", "y2"],
  path: ["d"],
  circle: ["cx", "cy", "r"],
};

/** Tiles of patterns and the like are no marks. */
const apart: ReadonlySet<string> = new Set(["defs", "metadata", "clipPath", "pattern"]);

/** Numbers as numbers: 12.50 is 12.5. */
const settled = (text: string) =>
  text
    .replace(/-?\d*\.?\d+(?:e-?\d+)?/gi, (number) => ` ${Number(Number(number).toFixed(2))} `)
    .replace(/[\s,]+/g, " ")
    .trim();

/** SHA-256, hexadecimal; of nothing where there is no SVG. */
export function shapesHash(...roots: readonly (XmlNode | null)[]): string {
  const marks: string[] = [];
  const visit = (node: XmlNode): void => {
    if (apart.has(node.name)) return;
    const names = Object.hasOwn(places, node.name) ? places[node.name] : undefined;
    if (names) marks.push([node.name, ...names.map((name) => settled(node.attributes[name] ?? ""))].join(" "));
    for (const child of node.children) if (typeof child !== "string") visit(child);
  };
  for (const root of roots) if (root) visit(root);
  return textHash(marks.join("\n"));
}
