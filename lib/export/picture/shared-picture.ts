// The picture that chat programs and social networks show beside a link: the exported PNG of a figure, as the properties
// of Open Graph. Pages and presentations name it alike. Many of them cut a high picture: its notes give way.
import { addressOf, figureFile } from "../../address/figure";
import { defaultLooks, type Looks } from "../../address/looks";
import { firstFitting } from "../../chart/first-fit";
import type { Figure } from "../../figure/figure";
import { pages } from "../../slides/slide-room";
import { pictureSize } from "./picture";

const width = 1200;
const { size, style } = defaultLooks;
const ways = [defaultLooks.parts, { ...defaultLooks.parts, notes: false }];

/** Property and content of each tag. @param origin of the dashboard; without it the picture's address is the path alone */
export function sharedPicture(figure: Figure, origin: string): [string, string][] {
  const heightOf = (parts: Looks["parts"]) => pictureSize(figure, { size, parts, style }).height;
  const parts = firstFitting(ways, (one) => heightOf(one) <= pages[size].height);
  const height = Math.round((width * heightOf(parts)) / pages[size].width);
  return [
    ["og:image", `${origin}${figureFile({ ...addressOf(figure), format: "png", looks: { width, parts } })}`],
    ["og:image:type", "image/png"],
    ["og:image:width", `${width}`],
    ["og:image:height", `${height}`],
    ["og:image:alt", figure.title],
  ];
}
