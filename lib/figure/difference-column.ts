// The differences between two chosen editions where they are not drawn: as a column of the table, and as running text.
import type { Lang } from "../localised";
import { changeWords } from "./change-words";
import type { Figure } from "./figure";

/** A table whose rows are a figure's categories, with the column of differences where the figure has one. */
export function withDifferences(
  table: Figure["table"],
  changes: Figure["changes"],
  categories: Figure["categories"],
): Figure["table"] {
  if (!changes?.column) return table;
  return {
    ...table,
    columns: [...table.columns, changes.column],
    rows: table.rows.map((row, index) => ({
      ...row,
      cells: [...row.cells, differenceOf(changes, categories[index]?.key)],
    })),
  };
}

/** What the column says of a category. */
export function differenceOf({ rows }: NonNullable<Figure["changes"]>, category: string | undefined): string {
  return rows.find(({ key }) => key === category)?.mark ?? changeWords.ja.none;
}

/** The same for those who do not see the picture. */
export function differencesInWords(changes: Figure["changes"], lang: Lang): string[] {
  if (!changes) return [];
  const { said } = changeWords[lang];
  const rows = changes.rows.map(({ cells: [label = ""], mark }) => said(label, mark));
  return [said(changes.caption, rows.join(lang === "ja" ? "、" : "; "))];
}
