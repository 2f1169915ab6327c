// The indicators that a pack shows, each once: what is read of the data to present it.
import type { Pack } from "./pack";
import { askedIn } from "./pack-days";

/** In the order of the slides; whether there are such is not asked. */
export function packIndicators({ slides }: Pick<Pack, "slides">): string[] {
  return [...new Set(slides.flatMap(askedIn).map(({ figure }) => figure))];
}
