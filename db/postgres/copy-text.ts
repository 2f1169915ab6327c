// The text format of PostgreSQL's COPY: a row a line, tabs between values, \N for none, and a backslash before what would
// end a value.

export type Value = string | number | null;

const written: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function cell(value: Value): string {
  if (value === null) return "\\N";
  return typeof value === "number" ? `${value}` : value.replace(/[\\\t\n\r]/g, (one) => written[one] as string);
}

export const copyLine = (row: readonly Value[]) => `${row.map(cell).join("\t")}\n`;
