// The looks of a native chart's parts in DrawingML (ISO/IEC 29500-1 §20.1): type, lines and fills in the picture's inks.
import { chartTraits } from "../../catalogue/chart-kinds";
import { lineInk, type Palette, palettes } from "../../chart/palette";
import type { Dash, Figure, Pattern, SeriesStyle } from "../../figure/figure";
import { officeWords } from "../../words/office-words";
import type { ExportOptions } from "../options";
import { leastDifference, lightness } from "../picture/photocopy";

export const officeFont = "BIZ UDPGothic";

const presets: Record<Exclude<Pattern, "solid" | "empty">, string> = {
  diagonal: "wdUpDiag",
  "back-diagonal": "wdDnDiag",
  dots: "pct25",
  cross: "diagCross",
  horizontal: "narHorz",
};
export const dashes: Record<Dash, string> = { solid: "solid", dashed: "dash", dotted: "sysDot", "dash-dot": "dashDot" };

/** Inks, those that take a pattern for the copier, the language of the texts as Office names it. */
export type Look = { inks: Record<string, string>; patterned: ReadonlySet<string>; language: string };

export function lookOf(figure: Figure, { style, theme }: Pick<ExportOptions, "style" | "theme">): Look {
  const inks = palettes[style === "mono" ? "mono" : theme];
  const patterned = style === "mono" ? alikeInks(figure, inks) : [];
  return { inks, patterned: new Set(patterned), language: officeWords[figure.lang].language };
}

/** Inks whose grey a copier would take for that of a series before, or of a part that was not published. */
function alikeInks({ series, kind }: Figure, inks: Palette): string[] {
  const greys = chartTraits[kind].whole ? [lightness(inks.paper)] : [];
  return series.flatMap(({ style: { ink } }) => {
    const grey = lightness(inks[ink]);
    if (greys.some((other) => Math.abs(other - grey) < leastDifference)) return [ink];
    greys.push(grey);
    return [];
  });
}

export const colour = ({ inks }: Look, ink: string) => (inks[ink] ?? "#000000").slice(1).toUpperCase();
export const solid = (hex: string) => `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`;
export const line = (hex: string, width: number, dash = "solid") =>
  `<a:ln w="${width}">${solid(hex)}<a:prstDash val="${dash}"/></a:ln>`;
export const noLine = "<a:ln><a:noFill/></a:ln>";

const faces = `<a:latin typeface="${officeFont}"/><a:ea typeface="${officeFont}"/><a:cs typeface="${officeFont}"/>`;

/** @param size in hundredths of a point, before the frame makes it larger */
export function font(look: Look, size: number, bold = false, ink = "text"): string {
  return `<a:defRPr sz="${size}" b="${bold ? 1 : 0}">${solid(colour(look, ink))}${faces}</a:defRPr>`;
}

/** The same for a run of text. */
export function runFont(look: Look, size: number, ink: string, bold = false): string {
  return `<a:rPr lang="${look.language}" sz="${size}" b="${bold ? 1 : 0}">${solid(colour(look, ink))}${faces}</a:rPr>`;
}

export function textBody(look: Look, size: number, bold = false): string {
  // No rotation: a long name wraps, a value (bold) does not.
  return `<c:txPr><a:bodyPr rot="0" vert="horz"${bold ? ' wrap="none"' : ""}/><a:lstStyle/><a:p><a:pPr>${font(look, size, bold)}</a:pPr><a:endParaRPr lang="${look.language}"/></a:p></c:txPr>`;
}

type Fill = Pick<SeriesStyle, "ink" | "pattern" | "dash">;

function patterned(look: Look, ink: string, preset: string): string {
  const [fore, back] = [colour(look, ink), colour(look, "paper")];
  return `<a:pattFill prst="${preset}"><a:fgClr><a:srgbClr val="${fore}"/></a:fgClr><a:bgClr><a:srgbClr val="${back}"/></a:bgClr></a:pattFill>`;
}

/** Fill and outline of a series. */
export function barLook(look: Look, { ink, pattern }: Pick<Fill, "ink" | "pattern">): string {
  const outline = line(colour(look, lineInk(ink)), 9525);
  const plain = !look.patterned.has(ink) || pattern === "solid" || pattern === "empty";
  return (plain ? solid(colour(look, ink)) : patterned(look, ink, presets[pattern])) + outline;
}

/** A bar in the looks of its series. */
export function barFill(look: Look, fill: Pick<Fill, "ink" | "pattern">): string {
  return `<c:spPr>${barLook(look, fill)}</c:spPr>`;
}

/** Of two series side by side the outlines tell them apart on a copier too; that of what is unconfirmed is dashed. */
export function hollowLook(look: Look, { ink, dash }: Pick<Fill, "ink" | "dash">, unconfirmed: boolean): string {
  return solid(colour(look, "paper")) + line(colour(look, lineInk(ink)), 15875, unconfirmed ? "dash" : dashes[dash]);
}

/** What was not published: pale, in a dashed outline, like no answer of its own; on a copier it is paper. */
export function paleFill(look: Look): string {
  const fill = solid(colour(look, look.inks === palettes.mono ? "paper" : "grid"));
  return `<c:spPr>${fill}${line(colour(look, "outline"), 9525, "sysDash")}</c:spPr>`;
}
