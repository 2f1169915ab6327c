// DrawingML (ISO/IEC 29500-1 §21.1) of a deck's shapes: text in paragraphs, boxes and placeholders. Colours are those of
// the theme and the typeface is its own, so that an office's template takes over.
import { webAddress } from "../../address/web-address";
import type { Ink } from "../../chart/scene";
import { lineHeight } from "../../chart/text-line";
import type { BoxParagraph } from "../../slides/text-block";
import { attribute, text } from "../xml";

export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** In points. */
export type Frame = { x: number; y: number; width: number; height: number };

/** English Metric Units, 12,700 a point. */
export const emu = (points: number) => Math.round(points * 12700);
const hundredths = (points: number) => Math.round(points * 100);

/** @param prefix of the element: a graphic frame has its place in p:xfrm */
export function transform({ x, y, width, height }: Frame, prefix: "a" | "p" = "a"): string {
  const [off, ext] = [`x="${emu(x)}" y="${emu(y)}"`, `cx="${emu(width)}" cy="${emu(height)}"`];
  return `<${prefix}:xfrm><a:off ${off}/><a:ext ${ext}/></${prefix}:xfrm>`;
}

/** Of the theme: its text, its second text for what is muted, its first accent for a key number. */
const schemeOf = (ink: Ink) => ({ muted: "tx2", series1: "accent1" })[ink as string] ?? "tx1";

type Setting = { language: string; align?: "l" | "r"; link: (url: string) => string };

/** A paragraph; its label, if any, hangs before the text. */
export function paragraph(one: BoxParagraph, { language, align = "l", link }: Setting): string {
  const { text: said, size, weight = 400, fill = "text", label, labelWidth = 0, url, after = 0 } = one;
  const hang = labelWidth > 0 ? ` marL="${emu(labelWidth)}" indent="${label ? -emu(labelWidth) : 0}"` : "";
  const spacing = `<a:lnSpc><a:spcPts val="${hundredths(lineHeight(size))}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${hundredths(after)}"/></a:spcAft><a:buNone/>`;
  const tab = labelWidth > 0 ? `<a:tabLst><a:tab pos="${emu(labelWidth)}" algn="l"/></a:tabLst>` : "";
  const colour = `<a:solidFill><a:schemeClr val="${schemeOf(fill)}"/></a:solidFill>`;
  const run = (content: string, bold: boolean, more = "") => {
    const look = `lang="${language}" sz="${hundredths(size)}" b="${bold ? 1 : 0}" dirty="0"`;
    const lines = content
      .split("\n")
      .map((one) => `<a:r><a:rPr ${look}>${colour}${more}</a:rPr><a:t>${text(one)}</a:t></a:r>`);
    return lines.join(`<a:br><a:rPr ${look}/></a:br>`);
  };
  // A point of a list is as wide as what it hangs before; a word is not.
  const bullet = label === "・";
  const before = label ? run(bullet ? label : `${label}\t`, !bullet) : "";
  const target = webAddress(url ?? "");
  const linked = target ? `<a:hlinkClick r:id=${attribute(link(target))}/>` : "";
  return `<a:p><a:pPr${hang} algn="${align}">${spacing}${tab}</a:pPr>${before}${run(said, weight === 700, linked)}</a:p>`;
}

/** `outlined`: within a dashed line, its text apart from it. */
type Shape = { id: number; name: string; frame: Frame | null; placeholder?: string; outlined?: boolean; body: string };

const dashedLine = `<a:ln w="12700"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:prstDash val="dash"/></a:ln>`;
const inset = emu(12);

/** Text in a box of its own, or in a placeholder of its layout; paragraphs are `body`. */
export function shape({ id, name, frame, placeholder, outlined = false, body }: Shape): string {
  const own = placeholder ? `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` : `<p:cNvSpPr txBox="1"/>`;
  const place = placeholder ? `<p:nvPr><p:ph ${placeholder}/></p:nvPr>` : "<p:nvPr/>";
  const look = placeholder
    ? ""
    : `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>${outlined ? dashedLine : ""}`;
  const apart = outlined ? inset : 0;
  const box = `<a:bodyPr wrap="square" lIns="${apart}" tIns="${apart}" rIns="${apart}" bIns="${apart}" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle/>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name=${attribute(name)}/>${own}${place}</p:nvSpPr><p:spPr>${frame ? transform(frame) : ""}${look}</p:spPr><p:txBody>${box}${body}</p:txBody></p:sp>`;
}

/** The shapes of a slide, a layout or a master, in the order in which they are read. */
export function shapeTree(shapes: readonly string[], background = ""): string {
  const group = `<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>`;
  return `${background}<p:spTree>${group}${shapes.join("")}</p:spTree>`;
}
