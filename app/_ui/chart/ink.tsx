// Marks of a Scene as SVG elements in the page's inks: what lib/chart/to-svg writes as text, for React.
import { createContext, type SVGProps, useContext } from "react";
import { inkProperty, palettes } from "../../../lib/chart/palette";
import type { Ink as InkName, SceneNode } from "../../../lib/chart/scene";
import { textWidth } from "../../../lib/chart/text-metrics";
import { tiles } from "../../../lib/chart/to-svg";

type Rect = Extract<SceneNode, { type: "rect" }>;
type Patterned = Rect & { fill: InkName; pattern: keyof typeof tiles };

/** Start of the ids of one chart's patterns. */
export const PatternIds = createContext("ink");

/** Draws marks in their order. */
export function Ink({ nodes }: { nodes: readonly SceneNode[] }) {
  const prefix = useContext(PatternIds);
  // biome-ignore lint/suspicious/noArrayIndexKey: a scene is a list in drawing order, made anew as a whole
  return nodes.map((node, index) => <Mark key={index} node={node} prefix={prefix} />);
}

/** The patterns that some marks are filled with; once a chart. */
export function Patterns({ nodes }: { nodes: readonly SceneNode[] }) {
  const prefix = useContext(PatternIds);
  const used = new Map(nodes.filter(isPatterned).map((node) => [idOf(prefix, node), node]));
  return (
    <defs>
      {[...used].map(([id, { fill, pattern, inverse }]) => {
        const [base, stroke] = inverse ? (["paper", fill] as const) : ([fill, "paper"] as const);
        const { d, width } = tiles[pattern];
        return (
          <pattern key={id} id={id} patternUnits="userSpaceOnUse" width={8} height={8}>
            <path d="M0 0h8v8H0Z" fill={colour(base)} />
            <path d={d} fill="none" stroke={colour(stroke)} strokeWidth={width} strokeLinecap="round" />
          </pattern>
        );
      })}
    </defs>
  );
}

function Mark({ node, prefix }: { node: SceneNode; prefix: string }) {
  switch (node.type) {
    case "rect": {
      const box = { x: round(node.x), y: round(node.y), width: round(node.width), height: round(node.height) };
      return <rect {...box} fill={fillOf(prefix, node)} {...lineStyle(node.stroke, node.strokeWidth, node.dash)} />;
    }
    case "line": {
      const ends = { x1: round(node.x1), y1: round(node.y1), x2: round(node.x2), y2: round(node.y2) };
      return <line {...ends} {...lineStyle(node.stroke, node.width, node.dash)} />;
    }
    case "path":
      return (
        <path
          d={node.d}
          fill={colour(node.fill)}
          fillOpacity={node.opacity}
          {...lineStyle(node.stroke, node.width, node.dash)}
        />
      );
    case "text": {
      const type = { fontSize: node.size, fontWeight: node.weight, textAnchor: node.anchor };
      // Labels fit with any typeface, as in the still picture.
      const held = {
        textLength: round(textWidth(node.text, node.size, node.weight)),
        lengthAdjust: "spacingAndGlyphs",
      };
      return (
        <text x={round(node.x)} y={round(node.y)} {...type} {...held} fill={colour(node.fill)}>
          {node.text}
        </text>
      );
    }
  }
}

/** To a tenth of a pixel, as in the still picture. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** An ink of the page; light where its style sheet sets none. */
export function colour(ink: InkName | "none"): string {
  return ink === "none" ? ink : `var(${inkProperty(ink)}, ${palettes.light[ink]})`;
}

function lineStyle(stroke: InkName | undefined, width = 1, dash?: string): SVGProps<SVGElement> & { ref?: never } {
  return stroke ? { stroke: colour(stroke), strokeWidth: width, ...(dash ? { strokeDasharray: dash } : {}) } : {};
}

function isPatterned(node: SceneNode): node is Patterned {
  return node.type === "rect" && node.fill !== "none" && !!node.pattern && node.pattern in tiles;
}

function idOf(prefix: string, { pattern, fill, inverse }: Patterned): string {
  return `${prefix}-${pattern}-${fill}${inverse ? "-inverse" : ""}`;
}

function fillOf(prefix: string, node: Rect): string {
  if (isPatterned(node)) return `url(#${idOf(prefix, node)})`;
  return node.pattern === "empty" ? "none" : colour(node.fill);
}
