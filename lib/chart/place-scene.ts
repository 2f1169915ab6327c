// Puts one scene into another: every mark moved and enlarged, path data and dashes too.
import type { SceneNode } from "./scene";

export type Placement = { x: number; y: number; scale: number };

const round = (value: number) => Math.round(value * 100) / 100;

/** What the numbers of a path command are: across, down, or a length that is only enlarged (- stays as it is). */
const commands: Record<string, string> = {
  M: "xy",
  L: "xy",
  T: "xy",
  H: "x",
  V: "y",
  C: "xyxyxy",
  Q: "xyxy",
  A: "ll---xy",
  Z: "",
};

/** Path data moved and enlarged. */
export function placePath(d: string, { x, y, scale }: Placement): string {
  return d.replace(/([a-zA-Z])([^a-zA-Z]*)/g, (_, command: string, rest: string) => {
    const kinds = commands[command.toUpperCase()] ?? "";
    const moves = command === command.toUpperCase();
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map((text, index) => {
      const kind = kinds[index % kinds.length];
      const shift = moves && kind === "x" ? x : moves && kind === "y" ? y : 0;
      return round(kind === "-" ? Number(text) : Number(text) * scale + shift);
    });
    return command + numbers.join(" ");
  });
}

function placeDash(dash: string, scale: number): string {
  return dash
    .split(/[\s,]+/)
    .map((length) => round(Number(length) * scale))
    .join(" ");
}

function placeNode(node: SceneNode, to: Placement): SceneNode {
  const { scale } = to;
  const across = (value: number) => round(value * scale + to.x);
  const down = (value: number) => round(value * scale + to.y);
  const long = (value: number) => round(value * scale);
  const dash = "dash" in node && node.dash ? { dash: placeDash(node.dash, scale) } : {};
  switch (node.type) {
    case "rect": {
      const stroke = node.stroke ? { strokeWidth: long(node.strokeWidth ?? 1) } : {};
      const box = { x: across(node.x), y: down(node.y), width: long(node.width), height: long(node.height) };
      return { ...node, ...box, ...stroke, ...dash };
    }
    case "line": {
      const ends = { x1: across(node.x1), y1: down(node.y1), x2: across(node.x2), y2: down(node.y2) };
      return { ...node, ...ends, ...dash, width: long(node.width) };
    }
    case "path":
      return { ...node, d: placePath(node.d, to), ...(node.stroke ? { width: long(node.width ?? 1) } : {}), ...dash };
    case "text":
      return { ...node, x: across(node.x), y: down(node.y), size: long(node.size) };
  }
}

/** Marks enlarged, and then moved by x and y. */
export function placeNodes(nodes: readonly SceneNode[], to: Placement): SceneNode[] {
  return nodes.map((node) => placeNode(node, to));
}
