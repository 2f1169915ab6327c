// What keeps a reader from reading a picture; shared by the tests of figures and of slides.
import type { Scene, SceneNode } from "../../lib/chart/scene";
import { type Bounds, overlap, textBounds } from "../../lib/chart/text-line";

type TextNode = Extract<SceneNode, { type: "text" }>;

const slack = 0.5;

export function textsOf(scene: Scene): { text: string; size: number; bounds: Bounds }[] {
  return scene.nodes
    .filter((node): node is TextNode => node.type === "text")
    .map((node) => ({ text: node.text, size: node.size, bounds: textBounds(node, node.weight) }));
}

/** What can't be read in a picture, as sentences: texts cut by its edge, under 12, or over one another. */
export function faultsOf(scene: Scene): string[] {
  const texts = textsOf(scene);
  const cut = texts
    .filter(
      ({ bounds }) =>
        bounds.left < -slack ||
        bounds.top < -slack ||
        bounds.right > scene.width + slack ||
        bounds.bottom > scene.height + slack,
    )
    .map(({ text }) => `cut: ${text}`);
  const small = texts.filter(({ size }) => size < 12).map(({ text }) => `small: ${text}`);
  const over = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(one.bounds, other.bounds, -slack))
      .map((other) => `over: ${one.text} / ${other.text}`),
  );
  return [...cut, ...small, ...over];
}
