// Runs of a ranking's places whose order is not settled.
import type { FigureState } from "../address/state";
import { chartTraits } from "../catalogue/chart-kinds";
import type { Lang } from "../localised";
import type { Observation } from "../observation";
import { rankingBrackets } from "../stats/ranking-brackets";
import type { Arrangement } from "./arrange";
import type { Figure } from "./figure";
import { figureWords } from "./figure-words";
import { isFullCount } from "./full-count";
import { referenceBase } from "./intervals";

/** Neighbours of the newest edition's ranking whose order is not settled, and whether only by reference. */
export function bracketsOf(
  all: readonly Observation[],
  { categories, cells, series }: Arrangement,
  state: FigureState,
  lang: Lang,
): Figure["brackets"] {
  if (!chartTraits[state.kind].places || state.order !== "value" || !state.intervals) return [];
  const last = series.length - 1;
  const column = cells.flatMap((row, index) => (categories[index]?.apart ? [] : [row[last]]));
  const known = column.filter((one): one is Observation => !!one && one.value !== null && one.qualifier === "exact");
  const run = column.slice(0, known.length);
  if (known.some(isFullCount)) return [];
  const isKnown = new Set<Observation | undefined | null>(known);
  if (known.length < 2 || run.some((one) => !isKnown.has(one))) return [];
  const bases = new Set(known.map((one) => one.base));
  const stated = bases.size === 1 ? known[0]?.base : null;
  const base = stated ?? (bases.size === 1 && known[0] ? referenceBase(all, known[0]) : null);
  if (!base) return [];
  const words = figureWords[lang];
  const label = stated ? words.bracketLabel : words.bracketReference;
  const shares = known.map((one) => (one.value ?? 0) / 100);
  return rankingBrackets(shares, base).map(({ from, to }) => ({ series: last, from, to, label }));
}
