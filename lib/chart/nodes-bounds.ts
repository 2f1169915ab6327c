// The box around some marks of a scene.
import type { Box } from "./geometry";
import type { SceneNode } from "./scene";
import { ascent, descent, textWidth } from "./text-metrics";

/** Paths are passed over: what they draw of a bar lies within its other marks, or at its very end. Null for no marks. */
export function nodesBounds(nodes: readonly SceneNode[]): Box | null {
  const boxes = nodes.flatMap((node): { left: number; top: number; right: number; bottom: number }[] => {
    if (node.type === "rect")
      return [{ left: node.x, top: node.y, right: node.x + node.width, bottom: node.y + node.height }];
    if (node.type === "line") {
      const [xs, ys] = [
        [node.x1, node.x2],
        [node.y1, node.y2],
      ];
      return [{ left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }];
    }
    if (node.type === "path") return [];
    const width = textWidth(node.text, node.size, node.weight);
    const left = node.x - { start: 0, middle: width / 2, end: width }[node.anchor];
    return [{ left, top: node.y - ascent * node.size, right: left + width, bottom: node.y + descent * node.size }];
  });
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map(({ left }) => left));
  const y = Math.min(...boxes.map(({ top }) => top));
  return {
    x,
    y,
    width: Math.max(...boxes.map(({ right }) => right)) - x,
    height: Math.max(...boxes.map(({ bottom }) => bottom)) - y,
  };
}
