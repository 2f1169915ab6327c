// Checked rows of a file as values of the content tables: text to numbers, one CSV row to the table that takes it.
import { columnIndex } from "../lib/import/check-row";
import { decimalsOf } from "../lib/import/check-share";
import { columnsOf, type FileKind } from "../lib/import/columns";
import type { Value } from "./table-writer";
import { type ContentTableName, contentTables } from "./tables";

type Reader = (row: readonly string[]) => Value;

/** Columns that hold null rather than an empty text. */
const nullable = new Set(["missing", "editions.source", "edition_groups.source", "not_obtained.picture_source"]);

/**
 * A function that puts the content values of a table behind others, from the checked text values of a kind's row.
 * @param surveyOf survey of an indicator: an extract's rows carry none
 */
export function contentWriter(kind: FileKind, table: ContentTableName, surveyOf: (indicator: string) => string) {
  const at = columnIndex(kind);
  const value = at.value ?? -1;
  const readers = contentTables[table].columns.map((name): Reader => {
    const index = at[name] ?? -1;
    if (name === "decimals") return (row) => decimalsOf(row[value] as string);
    if (index < 0 && name === "survey") return (row) => surveyOf(row[at.indicator as number] as string);
    const type = columnsOf[kind][index]?.type;
    if (type === "number" || type === "whole") return (row) => (row[index] === "" ? null : Number(row[index]));
    if (nullable.has(name) || nullable.has(`${table}.${name}`)) return (row) => row[index] || null;
    return (row) => row[index] as string;
  });
  return (row: readonly string[], into: Value[]): void => {
    for (const read of readers) into.push(read(row));
  };
}
