// The table of a figure in a report: columns as wide as their numbers, so that none is torn apart, and heads that wrap.
import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { exportWords } from "../../chart/export-words";
import { textWidth } from "../../chart/text-metrics";
import { wrapText } from "../../chart/wrap-text";
import type { Figure } from "../../figure/figure";
import { formatNumber } from "../../words/numbers";
import { officeWords } from "../../words/office-words";
import { run } from "./report-text";

/** Widest table that a page holds across, where no English word must be torn; others are in long layout, a row a cell. */
const widestTable = 8;

/** `names`: how many columns from the left are names, not numbers. */
type Grid = { columns: string[]; rows: string[][]; names: number };

/** So many rows of … say no more than one sentence. */
const fewestUnprinted = 3;

/** Rows that have no number at all, where they are many and others have one. */
export function unprintedRows({ categories, cells, table }: Figure): { row: number; label: string }[] {
  const empty = categories.flatMap(({ label, sublabel }, row) => {
    const none = cells[row]?.every(({ value, count, rank }) => value === null && count === null && rank === null);
    return none ? [{ row, label: [label, sublabel].filter(Boolean).join(" ") }] : [];
  });
  const told = empty.length >= fewestUnprinted && empty.length < categories.length;
  return told && table.rows.length === categories.length ? empty : [];
}

function gridOf(figure: Figure, room: number): Grid {
  const { columns } = figure.table;
  const unprinted = new Set(unprintedRows(figure).map(({ row }) => row));
  const rows = figure.table.rows.filter((_, row) => !unprinted.has(row));
  const across: Grid = { columns, rows: rows.map((one) => [one.header, ...one.cells]), names: 1 };
  const fits = () => figure.lang === "ja" || sum(needsOf(across, room).map(({ words }) => words)) <= room;
  return columns.length <= widestTable && fits() ? across : longGrid(figure);
}

function longGrid(figure: Figure): Grid {
  const { longTable } = exportWords[figure.lang];
  const { range } = officeWords[figure.lang];
  const [item = "", series = "", value = "", count = "", base = "", interval = ""] = longTable;
  const unprinted = new Set(unprintedRows(figure).map(({ row }) => row));
  const rows = figure.categories.flatMap((category, c) =>
    (unprinted.has(c) ? [] : figure.series).map((one, s) => {
      const cell = figure.cells[c]?.[s];
      const { lower, upper } = cell?.interval ?? {};
      const end = (number: number) => formatNumber(number, 1);
      const span = lower === undefined || upper === undefined ? "" : range(end(lower), end(upper));
      const whole = (number: number | null | undefined) => (number == null ? "" : formatNumber(number, 0));
      return [category.label, one.label, cell?.text ?? "", whole(cell?.count), whole(cell?.base), span];
    }),
  );
  const withUnit = [value, figure.axisUnit].join(figure.lang === "ja" ? "" : " ");
  const columns = [item, series, withUnit, count, base, interval];
  // A column that says nothing of any row, and one line's name beside each of its values, are left out.
  const said = columns.map((_, c) => (c === 1 ? figure.series.length > 1 : rows.some((row) => row[c] !== "")));
  const kept = <T>(row: readonly T[]) => row.filter((_, c) => said[c]);
  return { columns: kept(columns), rows: rows.map(kept), names: said[1] ? 2 : 1 };
}

/** In twentieths of a point: what the library and Word count in. */
const twentieth = 20;
const type = { points: 9, padding: 4 };
/** As Word sets it: a little wider than the typeface says, with a quarter of a letter between Japanese and a digit. */
function setWidth(text: string, bold: boolean): number {
  const meetings = text.match(/(?<=[ぁ-ヶ一-龠])(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%])(?=[ぁ-ヶ一-龠])/g)?.length ?? 0;
  const letters = 1.03 * textWidth(text, type.points, bold ? 700 : 400);
  return letters + (meetings * type.points) / 4 + 2 * type.padding;
}

/** Widths of a column in points: long texts broken; the words of its head whole too; all but its head on one line. */
type Need = { least: number; words: number; whole: number };

const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0);

function needsOf({ columns, rows }: Grid, room: number): Need[] {
  // A Japanese head breaks between any two words; an English one between blanks only.
  const piecesOf = (head: string) => [...head.split(/\s/), ...wrapText(head, 4 * type.points, type.points, 700)];
  return columns.map((head, c) => {
    const widest = (texts: readonly string[], bold = c === 0) =>
      Math.max(0, ...texts.map((one) => setWidth(one, bold)));
    const texts = rows.map((row) => row[c] ?? "");
    const broken = texts.flatMap((text) => wrapText(text, room / 6, type.points, 700));
    const least = widest(broken);
    const words = Math.max(least, widest(piecesOf(head), true));
    return { least, words, whole: Math.max(words, widest(texts)) };
  });
}

/** Numbers come first, then heads, then names on one line; what is left is for all. */
function columnWidths(grid: Grid, total: number): number[] {
  const room = total / twentieth;
  const needs = needsOf(grid, room);
  const all = (of: keyof Need) => sum(needs.map((need) => need[of]));
  const widthOf = ({ least, words, whole }: Need): number => {
    const between = (from: number, to: number, share: number) => from + (to - from) * share;
    if (all("whole") <= room) return whole + (room - all("whole")) / needs.length;
    if (all("words") <= room) return between(words, whole, (room - all("words")) / (all("whole") - all("words")));
    if (all("least") <= room) return between(least, words, (room - all("least")) / (all("words") - all("least")));
    return (least * room) / all("least");
  };
  return needs.map((need) => Math.floor(twentieth * widthOf(need)));
}

/** Texts of the table as it stands in the report, the head first. @param total as in figureTable */
export function tableTexts(figure: Figure, total: number): string[][] {
  const { columns, rows } = gridOf(figure, total / twentieth);
  return [columns, ...rows];
}

/** @param total the width of the page's text, in twentieths of a point */
export function figureTable(figure: Figure, total: number): Table {
  const grid = gridOf(figure, total / twentieth);
  const widths = columnWidths(grid, total);
  const margin = type.padding * twentieth;
  const row = (texts: readonly string[], header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: texts.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: margin, right: margin },
            ...(header ? { shading: { fill: "E6E6E6" } } : {}),
            children: [
              new Paragraph({
                alignment: index < grid.names ? AlignmentType.LEFT : AlignmentType.RIGHT,
                children: [run(text, 2 * type.points, header || index === 0)],
              }),
            ],
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: total, type: WidthType.DXA },
    rows: [row(grid.columns, true), ...grid.rows.map((one) => row(one, false))],
  });
}
