// Both faces cut down to the letters of one document: pdfkit reads the tables of every letter that a typeface has, and of
// the 20,000 of ours a document shows a few hundred.
import subsetFont from "subset-font";
import type { SceneNode } from "../../chart/scene";
import type { Weight } from "../../chart/text-metrics";
import { fontBytes } from "./fonts";

/** The faces with the letters of some marks. */
export async function cutFaces(nodes: readonly SceneNode[]): Promise<(weight: Weight) => Buffer> {
  const letters: Record<Weight, Set<string>> = { 400: new Set(" "), 700: new Set(" ") };
  for (const node of nodes) {
    if (node.type === "text") for (const letter of node.text) letters[node.weight].add(letter);
  }
  const cut = (weight: Weight) =>
    subsetFont(fontBytes(weight), [...letters[weight]].sort().join(""), { targetFormat: "truetype", noHinting: true });
  const faces = { 400: await cut(400), 700: await cut(700) };
  return (weight) => faces[weight];
}
