// The importable files described as Frictionless Table Schemas (version 1), made from the import's own columns; and the
// codebook beside them.

import { type Column, columnsOf, type FileKind, longestText } from "../../import/columns";
import { dataCodebookColumns } from "./codebook";
import { codebookColumnWords } from "./codebook-words";
import { columnWords } from "./column-words";

/** Bounds that the import checks beyond "not negative". */
const bounds: Readonly<Record<string, { minimum?: number; maximum?: number }>> = {
  base: { minimum: 1 },
  rank: { minimum: 1 },
  sample_size: { minimum: 1 },
  response_rate: { maximum: 100 },
};

function fieldOf(column: Column) {
  const words = columnWords[column.name];
  const numeric = column.type === "number" || column.type === "whole";
  const constraints = {
    ...(column.required ? { required: true } : {}),
    ...(column.values ? { enum: column.values } : {}),
    ...(column.type === "text" ? { maxLength: column.longest ?? longestText } : {}),
    ...(numeric || column.type === "text" ? {} : { pattern: "\\S+" }),
    ...(numeric ? { minimum: 0, ...bounds[column.name] } : {}),
  };
  return {
    name: column.name,
    title: column.ja,
    description: words ? `${words.ja} / ${words.en}` : "",
    type: column.type === "number" ? "number" : column.type === "whole" ? "integer" : "string",
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

const cell = ["edition", "indicator", "item", "breakdown", "segment"];

const primaryKeys: Record<FileKind, readonly string[]> = {
  sources: ["id"],
  editions: ["survey", "edition", "breakdown", "segment_ja"],
  extract: cell,
  citations: [...cell, "face", "source", "locator"],
  "not-obtained": ["number"],
  contradictions: ["number"],
  texts: ["subject", "part"],
};

const ofSource = { fields: "source", reference: { resource: "sources", fields: "id" } };
const foreignKeys: Record<FileKind, readonly object[]> = {
  sources: [],
  editions: [ofSource],
  extract: [ofSource],
  citations: [ofSource, { fields: cell, reference: { resource: "observations", fields: cell } }],
  "not-obtained": [{ ...ofSource, fields: "picture_source" }],
  contradictions: [],
  texts: [],
};

/** The Table Schema of a kind of file. */
export function tableSchema(kind: FileKind) {
  return {
    fields: columnsOf[kind].map(fieldOf),
    missingValues: [""],
    primaryKey: primaryKeys[kind],
    ...(foreignKeys[kind].length > 0 ? { foreignKeys: foreignKeys[kind] } : {}),
  };
}

/** The Table Schema of the codebook: a row a field, or a code in it. */
export function codebookSchema() {
  return {
    fields: dataCodebookColumns.map((name) => {
      const words = codebookColumnWords[name];
      const required = name === "table" || name === "field";
      return {
        ...{ name, title: words?.ja ?? "", description: words ? `${words.ja} / ${words.en}` : "", type: "string" },
        ...(required ? { constraints: { required } } : {}),
      };
    }),
    missingValues: [""],
    // A field's own row has no code, and a key may not be empty: the rows are unique, but have no key.
  };
}
