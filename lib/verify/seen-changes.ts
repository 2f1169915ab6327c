// What a hand changed in what is seen of a figure besides its values: printed labels, whiskers, the axis, the texts over a
// chart, its title, cells of its table. Each is named, as it was made and as it is.
import { type ChartTable, placesOf, sameNumber } from "./chart-table";
import type { FigureRecord } from "./figure-record";
import { formatted } from "./number-format";
import type { ShownChart, Whisker } from "./shown-figure";
import { closest, tight } from "./text-match";

type SeenKind = "title" | "number" | "label" | "whisker" | "axis" | "form" | "over" | "table" | "sheet" | "drawing";

/** `made` and `found` as a reader sees them; null where there was, or is, none. `item` and `series` where it has them. */
export type SeenChange = {
  what: SeenKind;
  item: string;
  series: string;
  made: string | null;
  found: string | null;
};

const change = (
  what: SeenChange["what"],
  made: string | null,
  found: string | null,
  item = "",
  series = "",
): SeenChange => ({ what, item, series, made, found });

/** More would be read by nobody. */
const mostNamed = 200;

/** What differs in a chart from what its record says was drawn. */
export function chartChanges(record: FigureRecord, table: ChartTable): SeenChange[] {
  const chart = record.shown?.chart;
  if (!chart) return [];
  const columns = placesOf(
    record.series,
    table.series.map(({ name }) => name),
  );
  const rows = placesOf(record.items, table.items);
  const { drawing } = table;
  const changes: SeenChange[] = [...axisChanges(chart, drawing.axis), ...formChanges(chart, drawing.forms)];
  record.items.forEach((item, c) => {
    record.series.forEach((series, s) => {
      const [row, column] = [rows[c] ?? -1, columns[s] ?? -1];
      const value = table.series[column]?.values[row];
      const stated = record.values?.[c]?.[s + 1]?.[1];
      const drawn = drawing.series[column];
      // A value that is gone, or another one, is told as such; its label says it once more.
      if (!drawn || value == null || typeof stated !== "number") return;
      const [made, found] = [chart.labels[c]?.[s] ?? "", drawn.labels[row] ?? ""];
      const same = tight(made) === tight(found);
      if (!same && (sameNumber(value, stated) || drawn.typed.has(row))) {
        changes.push(change("label", made || null, found || null, item, series));
      }
      const [before, now] = [chart.whiskers[c]?.[s] ?? null, drawn.whiskers[row] ?? null];
      if (!sameWhisker(before, now)) {
        changes.push(change("whisker", whiskerText(before), whiskerText(now), item, series));
      }
    });
  });
  return [...changes, ...typedBeside(table, columns)].slice(0, mostNamed);
}

/** Labels that somebody typed over what is drawn beside the figure's series: halves of a year, the rest of a whole. */
function typedBeside({ drawing, items, series }: ChartTable, known: readonly number[]): SeenChange[] {
  return series.flatMap(({ name, values }, s) => {
    const drawn = known.includes(s) ? undefined : drawing.series[s];
    return [...(drawn?.typed ?? [])].flatMap((row) => {
      const [value, found] = [values[row], drawn?.labels[row] ?? ""];
      const made = value == null ? "" : formatted("#,##0.####", value);
      return tight(made) === tight(found) ? [] : [change("label", made || null, found || null, items[row], name)];
    });
  });
}

const signed = (value: number) => `${value > 0 ? "+" : ""}${Number(value.toFixed(1))}`;
const whiskerText = (whisker: Whisker) => whisker && `${signed(-whisker[1])} … ${signed(whisker[0])}`;

/** To the fourth place, as it is written. */
function sameWhisker(one: Whisker, other: Whisker): boolean {
  const [a, b] = [one ?? [0, 0], other ?? [0, 0]];
  return Math.abs(a[0] - b[0]) < 1e-3 && Math.abs(a[1] - b[1]) < 1e-3;
}

function axisChanges({ max }: ShownChart, axis: ChartTable["drawing"]["axis"]): SeenChange[] {
  const span = (from: number | null, to: number | null) => `${from ?? "…"}–${to ?? "…"}`;
  const same = sameNumber(axis.min, 0) && sameNumber(axis.max, max);
  const made = span(0, max);
  if (!same) return [change("axis", made, span(axis.min, axis.max))];
  if (axis.turned) return [change("axis", made, span(max, 0))];
  // Words in the format of the ticks print another scale.
  return /["\\]/.test(axis.format) ? [change("axis", made, formatted(axis.format, max))] : [];
}

function formChanges({ forms }: ShownChart, found: readonly string[]): SeenChange[] {
  const text = (some: readonly string[]) => [...new Set(some)].sort().join(", ");
  return text(forms) === text(found) ? [] : [change("form", text(forms), text(found) || null)];
}

/** Texts of the shapes over a chart. @param found null where the program that saved the file keeps none */
export function overChanges({ shown }: FigureRecord, found: readonly string[] | null): SeenChange[] {
  const made = shown?.chart?.over;
  if (!made || !found) return [];
  return listChanges("over", made, found);
}

/** Texts that were made and are gone, each with what stands in its place: the closest of those that are new. */
function listChanges(what: SeenChange["what"], made: readonly string[], found: readonly string[]): SeenChange[] {
  const fresh = found.map(tight);
  const gone = made.filter((text) => {
    const at = fresh.indexOf(tight(text));
    if (at >= 0) fresh.splice(at, 1);
    return at < 0;
  });
  const rest = found.filter((text) => fresh.includes(tight(text)));
  return gone.map((text) => {
    const other = closest(text, rest) ?? (rest.length === gone.length ? rest[0] : undefined);
    if (other !== undefined) rest.splice(rest.indexOf(other), 1);
    return change(what, text, other ?? null);
  });
}

/**
 * A title among the texts where it stands.
 * @param texts paragraphs of the slide, the report or the sheets
 * @param place what stands where titles stand, where that is known
 */
export function titleChanges(
  { shown }: Pick<FigureRecord, "shown">,
  texts: readonly string[],
  place?: string | null,
): SeenChange[] {
  const made = shown?.title;
  if (!made || has(texts, made)) return [];
  return [change("title", made, place || closest(made, texts) || null)];
}

/** The lines of a single number among the texts where it stands. */
export function numberChanges({ shown }: Pick<FigureRecord, "shown">, texts: readonly string[]): SeenChange[] {
  const lines = shown?.number ?? [];
  const gone = lines.filter((line) => !has(texts, line));
  const others = texts.filter((text) => !has(lines, text));
  return gone.map((line) => {
    // What stands behind the line before it is in its place, however little of it is left.
    const before = texts.indexOf(lines[lines.indexOf(line) - 1] ?? "");
    const behind = before < 0 ? undefined : others.find((text) => text === texts[before + 1]);
    return change("number", line, closest(line, others) ?? behind ?? null);
  });
}

/** A title may be parted into so many paragraphs. */
const mostPieces = 4;

/** True where a text stands among others, on lines of its own or put together from several. */
function has(texts: readonly string[], wanted: string): boolean {
  const whole = tight(wanted);
  return texts.some((_, from) => {
    let together = "";
    for (const text of texts.slice(from, from + mostPieces)) {
      together += tight(text);
      if (together.length >= whole.length) break;
    }
    return together === whole;
  });
}

/**
 * Cells of a figure's table, in the table of the file that has most of them.
 * @param free tables of the file that are no other figure's yet; the chosen one is taken out
 */
export function tableChanges(
  { shown }: Pick<FigureRecord, "shown">,
  free: (readonly (readonly string[])[])[],
): SeenChange[] {
  const made = shown?.table;
  if (!made || made.length === 0) return [];
  const cells = made.flatMap((row, r) => row.map((text, c) => ({ text, r, c })));
  if (cells.length === 0) return [];
  const matches = (grid: readonly (readonly string[])[]) =>
    cells.filter(({ text, r, c }) => tight(grid[r]?.[c] ?? "") === tight(text)).length;
  const best = free.reduce((one, grid) => (matches(grid) > one.count ? { grid, count: matches(grid) } : one), {
    grid: null as readonly (readonly string[])[] | null,
    count: 0,
  });
  const [head] = made;
  if (!best.grid || best.count < cells.length / 2) return [change("table", head?.join(" | ") ?? "", null)];
  free.splice(free.indexOf(best.grid as (typeof free)[number]), 1);
  const { grid } = best;
  const differing = cells.filter(({ text, r, c }) => tight(grid[r]?.[c] ?? "") !== tight(text));
  return differing
    .slice(0, mostNamed)
    .map(({ text, r, c }) => change("table", text || null, grid[r]?.[c] || null, made[r]?.[0], head?.[c]));
}
