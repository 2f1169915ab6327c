// The indicators that a pack shows, each once: what is read of the data to present it.
import type { Pack } from "./pack";

/** In the order of the slides; whether there are such is not asked. */
export function packIndicators({ slides }: Pick<Pack, "slides">): string[] {
  const asked = slides.flatMap((slide) =>
    "figure" in slide ? [slide.figure] : (slide.numbers ?? []).map(({ figure }) => figure),
  );
  return [...new Set(asked)];
}
