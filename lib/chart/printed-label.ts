// What a native chart prints beside a value: its digits, and what is said before and behind them.
import { chartTraits } from "../catalogue/chart-kinds";
import type { Cell, Figure } from "../figure/figure";
import { officeWords } from "../words/office-words";
import { chartWords } from "./chart-words";

type Printed = Pick<Figure, "kind" | "lang">;

/** What stands behind the digits: 以上, 計算値, the place in the source's ranking. */
export function behindDigits({ kind, lang }: Printed, { rank, after }: Pick<Cell, "rank" | "after">): string {
  const place = chartTraits[kind].places && rank !== null ? officeWords[lang].aside(chartWords[lang].place(rank)) : "";
  return after + place;
}

/** The whole label. */
export function printedLabel(figure: Printed, cell: Cell): string {
  return cell.before + cell.digits + behindDigits(figure, cell);
}
