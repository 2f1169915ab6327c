// The newest number of one option in a figure, for lists that lead to it: 約18%（令和7年上半期）.
import { chartTraits } from "../catalogue/chart-kinds";
import { editionLabel } from "../words/edition-label";
import type { Cell, Figure } from "./figure";

/** Null where the figure has no number of the option, or shows groups instead of options. */
export function itemNumber(figure: Figure, item: string): { value: string; period: string } | null {
  const { rows } = chartTraits[figure.kind];
  if (rows === "segments") return null;
  const overEditions = rows === "editions";
  const own = (overEditions ? figure.series : figure.categories).findIndex(({ key }) => key === item);
  const editions = (overEditions ? figure.categories : figure.series).map(({ key }) => key);
  const cells = editions.map((edition, at): [string, Cell | undefined] => [
    edition,
    overEditions ? figure.cells[at]?.[own] : figure.cells[own]?.[at],
  ]);
  const [edition, cell] = cells.findLast(([, one]) => typeof one?.value === "number") ?? [];
  if (!edition || !cell) return null;
  const period = editionLabel(edition, figure.lang, figure.era).bracketed;
  return { value: `${cell.before}${cell.digits}${figure.unit}${cell.after}`, period };
}
