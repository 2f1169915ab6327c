// Checked files as they stand in the list of changes.
import { figureWords } from "../figure/figure-words";
import type { Lang } from "../localised";
import { colon, comma } from "../words/marks";
import type { ListedFile } from "./change-list";
import type { FigureState, Today } from "./figure-state";
import type { FoundFigure } from "./found-figure";
import { seenLine } from "./seen-words";
import type { ValuePair } from "./value-pairs";
import { verifyWords } from "./verify-words";

type Checked = { found: FoundFigure; today: Today; state: FigureState; pairs: readonly ValuePair[] };
type Named = { name: string; place: string };

/** @param named name and place of a figure */
export function listedFiles<T extends Checked>(
  files: readonly { name: string; figures: readonly T[] }[],
  named: (one: T) => Named,
  lang: Lang,
): ListedFile[] {
  const words = verifyWords[lang];
  const { quote } = figureWords[lang];
  const withFigures = files.filter(({ figures }) => figures.length > 0);
  return withFigures.map(({ name, figures }) => ({
    name,
    figures: figures.map((one) => {
      const { found, today, state, pairs } = one;
      const numbers = found.edits.map(({ item, series, stated, found: now }) => {
        const text = (value: number | null) => (value === null ? words.absent : `${value}`);
        return `${[item, series].filter(Boolean).join(comma[lang])}${colon[lang]}${text(stated)} → ${text(now)}`;
      });
      const names = found.renamed.map(([made, to]) => `${quote(made)} → ${quote(to)}`);
      const seen = state === "redrawn" ? [words.explain.redrawn] : found.seen.map((change) => seenLine(change, lang));
      return {
        ...named(one),
        pairs,
        byHand: [...numbers, ...names, ...seen],
        silent: today.figure ? null : words.explain[state],
      };
    }),
  }));
}
