// The numbers that a native chart draws: the caches of its part (c:numCache, c:strCache), held against the record.
import { chartWords } from "../chart/chart-words";
import { langs } from "../localised";
import { type ChartDrawing, chartDrawing } from "./chart-drawing";
import type { FigureRecord } from "./figure-record";
import { allNamed, childNamed, readXml, textOf, type XmlNode } from "./read-xml";

/** What is drawn: items down, series across; null where nothing is. */
export type ChartTable = {
  items: string[];
  series: { name: string; values: (number | null)[] }[];
  drawing: ChartDrawing;
};

/** A number that a hand changed: as it was made, and as the file has it. Null: there was, or there is, none. */
export type Edit = { item: string; series: string; stated: number | null; found: number | null };

/** Null where the part is no chart that can be read. */
export function readChart(xml: string): ChartTable | null {
  const root = readXml(xml);
  if (root?.name !== "chartSpace") return null;
  // Series that were filtered out stand in an extension: they are not drawn.
  const all = allNamed(root, "ser", "extLst");
  const rows = all.map((one) => points(one, "cat"));
  const items = rows.reduce((longest, one) => (one.length > longest.length ? one : longest), []);
  const series = all.map((one) => ({
    name: points(one, "tx")[0] ?? "",
    values: points(one, "val").map((text) => numberOf(text)),
  }));
  const drawing = chartDrawing(
    root,
    all,
    series.map(({ values }) => values),
  );
  return { items: items.map((one) => one ?? ""), series, drawing };
}

/** Numbers of a cache, an empty one as null; also what is not a number is drawn as none. */
export function numberOf(text: string | undefined): number | null {
  const value = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

const mostPoints = 5000;

/** Texts of a part of a series by their index. */
function points(series: XmlNode, part: string): (string | undefined)[] {
  const node = childNamed(series, part);
  const found: (string | undefined)[] = [];
  for (const point of node ? allNamed(node, "pt") : []) {
    const index = Number(point.attributes.idx);
    if (Number.isInteger(index) && index >= 0 && index < mostPoints) found[index] = textOf(allNamed(point, "v")[0]);
  }
  return Array.from(found);
}

const bare = (text: string) => text.replace(/\s+/g, " ").trim();

const tight = (text: string) => text.replace(/\s+/g, "");

/** A name may be set on several lines, and on further ones a second name or what is known of a row without a value. */
function isNamed(found: string, name: string): boolean {
  if (`${bare(found)} `.startsWith(`${bare(name)} `)) return true;
  const whole = tight(name);
  let set = "";
  for (const line of found.split("\n")) {
    set += tight(line);
    if (set.length >= whole.length) break;
  }
  return set === whole;
}

/**
 * Place of each name in a list, by the name, else by its own place where nobody else has it; -1 where it is gone. So a
 * table that was sorted is no other table.
 */
export function placesOf(names: readonly string[], within: readonly string[]): number[] {
  const taken = new Set<number>();
  const places = names.map((name, index) => {
    const same = (at: number) => isNamed(within[at] ?? "", name) && !taken.has(at);
    const at = same(index) ? index : within.findIndex((_, place) => same(place));
    if (at >= 0) taken.add(at);
    return at;
  });
  return places.map((at, index) => {
    if (at >= 0 || index >= within.length || taken.has(index)) return at;
    taken.add(index);
    return index;
  });
}

/** Office writes 22.1 as 22.100000000000001 when it saves. */
export function sameNumber(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

/**
 * Series that a chart shows beside the figure's: what of a whole was not published, a year as its halves. They say nothing
 * of their own as long as they make up the whole with the others.
 */
function columnsBeside({ series }: Pick<ChartTable, "series">): Set<number> {
  const named = (texts: readonly string[]) => series.flatMap(({ name }, s) => (texts.includes(name) ? [s] : []));
  const sum = (columns: readonly number[], c: number) =>
    columns.reduce((all, s) => all + (series[s]?.values[c] ?? 0), 0);
  const others = (columns: readonly number[]) => series.map((_, s) => s).filter((s) => !columns.includes(s));
  const rows = Math.max(0, ...series.map(({ values }) => values.length));
  const whole = (columns: readonly number[], total: (c: number) => number) =>
    Array.from({ length: rows }, (_, c) => c).every((c) => sum(columns, c) === 0 || Math.abs(total(c)) < 0.1)
      ? columns
      : [];
  const rest = named(langs.map((lang) => chartWords[lang].unpublished));
  const halves = named(langs.flatMap((lang) => Object.values(chartWords[lang].halves)));
  return new Set([
    ...whole(rest, (c) => 100 - sum(rest, c) - sum(others(rest), c)),
    ...whole(halves, (c) => sum(halves, c) - sum(others(halves), c)),
  ]);
}

/** What a hand changed in a chart since it was made: numbers changed, taken away, added, or put under another name. */
export function editsOf({ items, series, values }: FigureRecord, table: ChartTable): Edit[] {
  const rows = placesOf(items, table.items);
  const columns = placesOf(
    series,
    table.series.map(({ name }) => name),
  );
  const stated = (values ?? []).flatMap((row, c) =>
    series.map((name, s): Edit => {
      const value = row.slice(1)[s]?.[1];
      const found = table.series[columns[s] ?? -1]?.values[rows[c] ?? -1] ?? null;
      return { item: items[c] ?? "", series: name, stated: typeof value === "number" ? value : null, found };
    }),
  );
  const beside = columnsBeside(table);
  const added = table.series.flatMap(({ name, values: column }, s) =>
    column.flatMap((found, c): Edit[] => {
      const known = (rows.includes(c) && columns.includes(s)) || beside.has(s);
      return known || found === null ? [] : [{ item: table.items[c] ?? "", series: name, stated: null, found }];
    }),
  );
  return [...stated.filter((one) => !sameNumber(one.stated, one.found)), ...added];
}

/** Names of items or series that a hand wrote anew: `[made, found]`. */
export function renamed({ items, series }: FigureRecord, table: ChartTable): [string, string][] {
  const changed = (made: readonly string[], found: readonly string[]) => {
    const places = placesOf(made, found);
    return made.flatMap((name, index): [string, string][] => {
      const other = found[places[index] ?? -1];
      return other === undefined || isNamed(other, name) ? [] : [[name, other]];
    });
  };
  return [
    ...changed(items, table.items),
    ...changed(
      series,
      table.series.map(({ name }) => name),
    ),
  ];
}
