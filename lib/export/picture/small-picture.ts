// A figure as a small still picture for lists: its chart as a telephone shows it, in a box of one proportion, in the
// colours of the reader's screen. It says nothing that does not stand beside it in words.
import { layOut } from "../../chart/lay-out";
import { paletteProperties } from "../../chart/palette";
import { toSvg } from "../../chart/to-svg";
import type { Figure } from "../../figure/figure";

const laidOut = 340;
/** Width to height; what is longer goes on below the edge. */
const smallRatio = 16 / 10;

const smaller = 1.6;

const colours =
  `:root{${paletteProperties("light")}}` +
  `@media screen and (prefers-color-scheme:dark){:root{${paletteProperties("dark")}}}`;

/** An SVG that is an image of its own in the colours of the reader's screen. @param svg with the palette `css` */
export const inScreenColours = (svg: string): string => svg.replace(/>/, `><style>${colours}</style>`);

/** @returns an SVG document */
export function smallPicture(figure: Figure): string {
  const scene = layOut(figure, laidOut);
  const box = { ...scene, height: Math.round(laidOut / smallRatio) };
  // What is somewhat higher is drawn smaller; of what is shorter, as much stays free above as below.
  const height = Math.max(box.height, Math.min(scene.height, Math.round(box.height * smaller)));
  const free = Math.max(0, (height - scene.height) / 2);
  const svg = toSvg(box, { palette: "css", idPrefix: figure.indicator, title: figure.name, desc: figure.alt });
  return inScreenColours(svg.replace(/viewBox="[^"]*"/, `viewBox="0 ${-Math.round(free)} ${box.width} ${height}"`));
}
