// The picture that chat programs and social networks show beside a link: the exported PNG of a figure, as the properties
// of Open Graph. Pages and presentations name it alike.
import { addressOf, figureFile } from "../../address/figure";
import type { Figure } from "../../figure/figure";
import { pages } from "../../slides/slide-room";

const width = 1200;
const size = "16:9";

/** Property and content of each tag. @param origin of the dashboard; without it the picture's address is the path alone */
export function sharedPicture(figure: Figure, origin: string): [string, string][] {
  const height = Math.round((width * pages[size].height) / pages[size].width);
  return [
    ["og:image", `${origin}${figureFile({ ...addressOf(figure), format: "png", looks: { width } })}`],
    ["og:image:type", "image/png"],
    ["og:image:width", `${width}`],
    ["og:image:height", `${height}`],
    ["og:image:alt", figure.title],
  ];
}
