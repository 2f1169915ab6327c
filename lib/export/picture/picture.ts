import { fullPage, fullPicture } from "../../chart/full-frame";
import { type Palette, palettes } from "../../chart/palette";
import type { Scene } from "../../chart/scene";
import type { Figure } from "../../figure/figure";
import { pages } from "../../slides/slide-room";
import type { ExportOptions } from "../options";
import { copiedPalette, toldApart } from "./photocopy";

type Asked = Pick<ExportOptions, "size" | "parts" | "style">;

/**
 * The whole picture in points, in the type of all pictures and as high as it takes. In black and white, neighbours that
 * a copier would make one take other patterns.
 */
export function pictureOf(figure: Figure, { size, parts, style }: Asked): Scene {
  return onPaper(fullPicture(figure, pages[size], parts), style);
}

type Size = Pick<Scene, "width" | "height">;

const sizes = new WeakMap<Figure, Map<string, Size>>();

/** How large the picture is, in points: laid out once for all who only want to know that. */
export function pictureSize(figure: Figure, asked: Asked): Size {
  const known = sizes.get(figure) ?? new Map<string, Size>();
  sizes.set(figure, known);
  const key = JSON.stringify([asked.size, asked.parts]);
  const { width, height } = known.get(key) ?? pictureOf(figure, asked);
  known.set(key, { width, height });
  return { width, height };
}

/** The same on a page to print. Higher than its page only where a long figure could not be read otherwise. */
export function pageOf(figure: Figure, { size, parts, style }: Asked): Scene {
  return onPaper(fullPage(figure, pages[size], parts), style);
}

function onPaper(scene: Scene, style: Asked["style"]): Scene {
  return style === "mono" ? toldApart(scene) : scene;
}

/** Paper is for the photocopier: the mono style has no dark theme. */
export function paletteOf({ style, theme, copied }: Pick<ExportOptions, "style" | "theme" | "copied">): Palette {
  const palette = palettes[style === "mono" ? "mono" : theme];
  return copied ? copiedPalette(palette) : palette;
}

/** The one figure of a format that holds one. @throws RangeError for none or several */
export function onlyFigure(figures: readonly Figure[]): Figure {
  const [figure] = figures;
  if (!figure || figures.length > 1) throw new RangeError(`One figure a picture, not ${figures.length}`);
  return figure;
}
