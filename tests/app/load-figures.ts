// Several figures of one answer, as what makes files reads them.
import { daysOfChosen, figuresIn, loadForStates } from "../../app/_server/load";
import type { Chosen } from "../../lib/address/selection";
import type { Figure } from "../../lib/figure/figure";
import type { Era, Lang } from "../../lib/localised";

export async function loadFigures(chosen: readonly Chosen[], reader: { lang: Lang; era: Era }): Promise<Figure[]> {
  const indicators = [...new Set(chosen.map(({ indicator }) => indicator))];
  return figuresIn(await loadForStates(indicators, daysOfChosen(chosen)), chosen, reader);
}
