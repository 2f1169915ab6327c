// What is said of numbers that their source printed only as a picture.
import type { Indicator } from "../catalogue/types";
import type { Lang } from "../localised";
import type { Dataset } from "./dataset";
import type { Figure } from "./figure";
import { figureWords } from "./figure-words";
import { pictureOf } from "./picture-of";
import { sourceName } from "./source-line";

/** Null where no number of the figure was lost so. */
export function lostOf(indicator: Indicator, dataset: Dataset, lang: Lang): Figure["lost"] {
  const picture = pictureOf(indicator.id, dataset.notObtained);
  if (!picture) return null;
  const source = dataset.sources.get(picture.source);
  const words = figureWords[lang];
  const title = source ? sourceName(source, lang) : "";
  const locator = picture.place[lang];
  return {
    heading: words.lostHeading,
    known: picture.known[lang],
    source: title && words.seenIn(`${title} ${locator}`),
    ...{ title, locator },
  };
}
