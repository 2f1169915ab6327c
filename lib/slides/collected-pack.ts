// Figures that were collected become a meeting pack, each a slide in its state, for texts to be added in the editor.
import { asOfName, asShownName } from "../address/as-of";
import { entryPath, readFigurePage } from "../address/figure";
import { chartKinds } from "../catalogue/chart-kinds";
import { mostSlides } from "./draft";
import { type Pack, type PackFigureState, type PackSlide, packSchemaAddress } from "./pack";

/** A figure's state as a pack says it; what a pack has no word for is left out. */
function packState(state: ReadonlyMap<string, string>): PackFigureState {
  const [editions, breakdown] = [state.get("editions"), state.get("breakdown")];
  const [asOf, asShown] = [state.get(asOfName), state.get(asShownName)];
  const kind = chartKinds.find((one) => one === state.get("kind"));
  const order = (["value", "questionnaire"] as const).find((one) => one === state.get("order"));
  return {
    ...(editions ? { editions: editions.split(",") } : {}),
    ...(breakdown ? { breakdown } : {}),
    ...(kind ? { kind } : {}),
    ...(order ? { order } : {}),
    ...(state.get("intervals") === "off" ? { intervals: false } : {}),
    ...(asOf ? { asOf } : {}),
    ...(asShown ? { asShown } : {}),
  };
}

function slideOf(entry: string, caption = ""): PackSlide[] {
  const found = readFigurePage(entryPath(entry));
  if (!found) return [];
  const state = packState(new Map(found.state));
  return [
    {
      figure: found.indicator,
      ...(Object.keys(state).length > 0 ? { state } : {}),
      ...(caption ? { note: caption } : {}),
    },
  ];
}

/**
 * @param entries as in the tray, in their order
 * @param captions lines under some of them
 */
export function collectedPack(
  entries: readonly string[],
  meeting: Pick<Pack, "name" | "title">,
  captions: Readonly<Record<string, string>> = {},
): Pack {
  const slides = entries.flatMap((entry) => slideOf(entry, captions[entry]?.trim()));
  return { $schema: packSchemaAddress, ...meeting, slides: slides.slice(0, mostSlides) };
}
