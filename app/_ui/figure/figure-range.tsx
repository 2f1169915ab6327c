// Under a figure over time: its whole course, of which a reader drags out a part.
import { availableEditions, stateQuery } from "../../../lib/address/state";
import { viewTraits } from "../../../lib/catalogue/views";
import { spanOf } from "../../../lib/edition";
import type { Figure } from "../../../lib/figure/figure";
import type { Observation } from "../../../lib/observation";
import { editionLabel } from "../../../lib/words/edition-label";
import { loadFigure } from "../../_server/load";
import type { Range } from "../live/mount-range";
import { figurePageWords } from "./figure-page-words";

/** Fewer are as soon chosen in the lists. */
const fewest = 4;

/** @param observations of the indicator */
export async function FigureRange({ figure, observations }: { figure: Figure; observations: readonly Observation[] }) {
  const { state, lang, era, indicator } = figure;
  const codes = availableEditions(observations, state.breakdown).filter((one) => spanOf(one) === state.span);
  if (!viewTraits[state.view].overTime || codes.length < fewest) return null;
  const whole = await loadFigure(indicator, { lang, era }, { ...stateQuery(state), editions: codes });
  const editions = codes.map((code) => {
    const row = whole.cells[whole.categories.findIndex(({ key }) => key === code)] ?? [];
    return { label: editionLabel(code, lang, era).tick[0], values: row.map(({ value }) => value) };
  });
  const [first, last] = [codes.indexOf(state.editions[0] ?? ""), codes.indexOf(state.editions.at(-1) ?? "")];
  if (first < 0 || last < 0) return null;
  const range: Range = { codes, editions, first, last, label: figurePageWords[lang].controls.range };
  return <div className="range-brush" data-range={JSON.stringify(range)} />;
}
