// Scene → SVG text: well-formed, with an accessible name and description, every text escaped in one place. Colours are
// literal, or custom properties that a page switches between light, dark, print and forced colours.
import type { Pattern } from "../figure/figure";
import { hatchProperty, inkProperty, type Palette, type PaletteName, palettes } from "./palette";
import type { Ink, Scene, SceneNode } from "./scene";
import { textWidth } from "./text-metrics";

export type SvgOptions = {
  /** `css`: colours of the page's `--chart-…` properties, light where it sets none. */
  palette: PaletteName | Palette | "css";
  /** Makes ids unique in a page with several pictures. */
  idPrefix: string;
  title: string;
  desc: string;
  fontFamily?: string;
  /** Holds every text to the width that it was laid out with, where the reader's typeface may be another. */
  heldWidths?: true;
  /** A file of its own: lengths in points, its language, and XML that says where it came from. */
  standalone?: { lang: string; metadata: string };
};

const fonts = "'BIZ UDPGothic Local', 'BIZ UDPGothic', 'BIZ UDPゴシック', 'Noto Sans JP', sans-serif";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for content and attributes; characters that XML does not allow are dropped. */
function escapeXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids these very characters
  const legal = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "");
  return legal.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Stripes and dots in paper on the series' ink; a tile of 8 pixels. */
export const tiles: Record<Exclude<Pattern, "solid" | "empty">, { d: string; width: number }> = {
  diagonal: { d: "M-1 1l2-2M0 8l8-8M7 9l2-2", width: 1.6 },
  "back-diagonal": { d: "M-1 7l2 2M0 0l8 8M7-1l2 2", width: 1.6 },
  cross: { d: "M-1 1l2-2M0 8l8-8M7 9l2-2M-1 7l2 2M0 0l8 8M7-1l2 2", width: 1.2 },
  horizontal: { d: "M0 2h8M0 6h8", width: 1.6 },
  dots: { d: "M2 2h0M6 6h0", width: 2 },
};

/** Writes a scene as one SVG element. */
export function toSvg(scene: Scene, options: SvgOptions): string {
  const { palette, idPrefix, title, desc, fontFamily = fonts, heldWidths, standalone } = options;
  const prefix = idPrefix.replace(/[^A-Za-z0-9_-]/g, "-");
  const colours = typeof palette === "string" ? palettes[palette === "css" ? "light" : palette] : palette;
  const colour = (ink: Ink | "none") =>
    ink === "none" ? ink : palette === "css" ? `var(${inkProperty(ink)},${colours[ink]})` : colours[ink];
  const used = new Map<string, string>();

  function fillOf(node: Extract<SceneNode, { type: "rect" }>): string {
    const { fill, pattern, inverse } = node;
    if (fill === "none" || !pattern || pattern === "solid") return colour(fill);
    if (pattern === "empty") return "none";
    const id = `${prefix}-${pattern}-${fill}${inverse ? "-inverse" : ""}`;
    const [base, stroke] = inverse ? [colour("paper"), colour(fill)] : [colour(fill), colour("paper")];
    const { d, width } = tiles[pattern];
    // A page shows patterns only where it prints, and in the reader's own few colours.
    const hatched = palette === "css" ? ` stroke-opacity="var(${hatchProperty},0)"` : "";
    used.set(
      id,
      `<pattern id="${id}" patternUnits="userSpaceOnUse" width="8" height="8"><path d="M0 0h8v8H0Z" fill="${base}"/>` +
        `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"${hatched}/></pattern>`,
    );
    return `url(#${id})`;
  }

  function strokeOf(ink: Ink | undefined, width = 1, dash?: string): string {
    if (!ink) return "";
    return ` stroke="${colour(ink)}"${width === 1 ? "" : ` stroke-width="${width}"`}${dash ? ` stroke-dasharray="${dash}"` : ""}`;
  }

  function write(node: SceneNode): string {
    const n = number;
    switch (node.type) {
      case "rect": {
        const stroke = strokeOf(node.stroke, node.strokeWidth, node.dash);
        return `<rect x="${n(node.x)}" y="${n(node.y)}" width="${n(node.width)}" height="${n(node.height)}" fill="${fillOf(node)}"${stroke}/>`;
      }
      case "line":
        return `<path d="M${n(node.x1)} ${n(node.y1)}L${n(node.x2)} ${n(node.y2)}"${strokeOf(node.stroke, node.width, node.dash)}/>`;
      case "path": {
        const pale = node.opacity === undefined ? "" : ` fill-opacity="${node.opacity}"`;
        return `<path d="${node.d}" fill="${colour(node.fill)}"${pale}${strokeOf(node.stroke, node.width, node.dash)}/>`;
      }
      case "text": {
        const anchor = node.anchor === "start" ? "" : ` text-anchor="${node.anchor}"`;
        const weight = node.weight === 400 ? "" : ` font-weight="${node.weight}"`;
        const rim = node.halo ? ` paint-order="stroke" stroke="${colour("paper")}" stroke-width="3"` : "";
        const held = heldWidths
          ? ` textLength="${n(textWidth(node.text, node.size, node.weight))}" lengthAdjust="spacingAndGlyphs"`
          : "";
        return `<text x="${n(node.x)}" y="${n(node.y)}" font-size="${node.size}"${weight}${anchor}${held} fill="${colour(node.fill)}"${rim}>${escapeXml(node.text)}</text>`;
      }
    }
  }

  const body = scene.nodes.map(write).join("\n");
  const patterns = used.size > 0 ? `<defs>${[...used.values()].join("")}</defs>\n` : "";
  const { width, height } = scene;
  const unit = standalone ? "pt" : "";
  const lang = standalone ? ` xml:lang="${escapeXml(standalone.lang)}"` : "";
  const metadata = standalone ? `${standalone.metadata}\n` : "";
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${lang} viewBox="0 0 ${width} ${height}" width="${width}${unit}" height="${height}${unit}"` +
    ` role="img" aria-labelledby="${prefix}-title ${prefix}-desc" font-family="${escapeXml(fontFamily)}">\n` +
    `<title id="${prefix}-title">${escapeXml(title)}</title>\n<desc id="${prefix}-desc">${escapeXml(desc)}</desc>\n` +
    `${metadata}${patterns}${body}\n</svg>\n`
  );
}
