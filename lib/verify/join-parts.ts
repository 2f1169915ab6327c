// A figure that needs several slides has a chart on each, with a record of its part: together they are the figure again.
import type { FigureRecord } from "./figure-record";
import type { FoundFigure } from "./found-figure";
import { hashOfValues, type StatedCell } from "./stated-values";

/** Both records as one; null where they are not parts of one figure, or state the same cell twice. */
function joinedRecord(one: FigureRecord, other: FigureRecord): FigureRecord | null {
  const same = (["address", "date", "dataVersion", "lang", "era"] as const).every((key) => one[key] === other[key]);
  if (!same || !one.values || !other.values) return null;
  const rows = new Map<string, StatedCell[]>(one.values.map(([item, ...cells]) => [item, cells]));
  const items = new Map(one.values.map(([item], index) => [item, one.items[index] ?? item]));
  for (const [index, [item, ...cells]] of other.values.entries()) {
    const own = rows.get(item) ?? [];
    if (cells.some(([series]) => own.some(([known]) => known === series))) return null;
    rows.set(item, [...own, ...cells]);
    items.set(item, other.items[index] ?? item);
  }
  const values = [...rows].map(([item, cells]): [string, ...StatedCell[]] => [item, ...cells]);
  const series = [...new Set([...one.series, ...other.series])];
  return { ...one, items: [...items.values()], series, values, valuesHash: hashOfValues(one.indicator, values) };
}

/** Charts that follow one another and are parts of one figure, as that figure on the first of its slides. */
export function joinParts(figures: readonly FoundFigure[]): FoundFigure[] {
  const joined: FoundFigure[] = [];
  for (const figure of figures) {
    const last = joined.at(-1);
    const record = last && joinedRecord(last.record, figure.record);
    if (!last || !record) {
      joined.push(figure);
      continue;
    }
    const byHand = [last.byHand, figure.byHand].includes("yes") ? "yes" : last.byHand;
    const edits = [...last.edits, ...figure.edits];
    const [renamed, seen] = [
      [...last.renamed, ...figure.renamed],
      [...last.seen, ...figure.seen],
    ];
    joined[joined.length - 1] = { ...last, record, byHand, edits, renamed, seen };
  }
  return joined;
}
