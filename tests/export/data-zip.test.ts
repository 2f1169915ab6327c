// The whole data set as one ZIP: imported again it is the same data, and its schema says of every row what is true.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET } from "../../app/data.zip/route";
import { importFiles } from "../../db/apply";
import { openDatabase } from "../../db/database";
import type { Db } from "../../db/engine";
import { contradictions, dataState, editions, notObtained, observations, sources } from "../../db/queries";
import { contentTables } from "../../db/tables";
import { columnsOf, type FileKind } from "../../lib/import/columns";
import { frozenTables } from "../frozen-data";

const folder = mkdtempSync(join(tmpdir(), "data-zip-"));
const before = process.env.DATABASE_URL;
let shipped: Db;
let files: Record<string, Uint8Array>;

const ask = (headers: Record<string, string> = {}, query = "") =>
  GET(new Request(`http://localhost:3000/data.zip${query}`, { headers }));

beforeAll(async () => {
  process.env.DATABASE_URL = `file:${join(folder, "survey.db")}`;
  shipped = await openDatabase();
  await importFiles(shipped, frozenTables);
  files = unzipSync(new Uint8Array(await (await ask()).arrayBuffer()));
});

afterAll(async () => {
  await shipped.close();
  if (before === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = before;
  rmSync(folder, { recursive: true });
});

type Field = {
  name: string;
  title: string;
  description: string;
  type: "string" | "number" | "integer";
  constraints?: {
    required?: boolean;
    enum?: string[];
    pattern?: string;
    maxLength?: number;
    minimum?: number;
    maximum?: number;
  };
};
type Key = { fields: string | string[]; reference: { resource: string; fields: string | string[] } };
type Schema = { fields: Field[]; missingValues: string[]; primaryKey?: string[]; foreignKeys?: Key[] };
type Resource = { name: string; path: string; encoding: string; bytes: number; hash: string; schema: Schema };

/** The tables of data, as the README's own command names them. */
function imported(): string[] {
  const readme = strFromU8(files["README.txt"] as Uint8Array);
  return readme.match(/npm run data -- import ([^\r\n]+)/)?.[1]?.split(" ") ?? [];
}

const description = () => JSON.parse(strFromU8(files["datapackage.json"] as Uint8Array));
const resources = (): Resource[] => description().resources;
const dataResources = () => resources().filter(({ path }) => imported().includes(path));

function tableOf({ path }: { path: string }): { header: string[]; rows: Record<string, string>[]; text: string } {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(files[path]);
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return { header: meta.fields ?? [], rows: data, text };
}

/** What Table Schema (version 1) says of a cell; null where it is valid. */
function fault(text: string, { type, constraints = {} }: Field): string | null {
  if (text === "") return constraints.required ? "required" : null;
  if (type === "string") {
    if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(text)) return "pattern";
    if (text.length > (constraints.maxLength ?? Infinity)) return "maxLength";
  } else {
    if (!/^-?\d+(\.\d+)?$/.test(text) || (type === "integer" && text.includes("."))) return "type";
    if (Number(text) < (constraints.minimum ?? -Infinity)) return "minimum";
    if (Number(text) > (constraints.maximum ?? Infinity)) return "maximum";
  }
  return constraints.enum && !constraints.enum.includes(text) ? "enum" : null;
}

const keyOf = (row: Record<string, string>, fields: string | string[]) =>
  JSON.stringify([fields].flat().map((name) => row[name]));

describe("the data set as one ZIP", () => {
  it("is the same data when it is imported again", async () => {
    const target = join(folder, "unzipped");
    mkdirSync(target);
    const tables = imported();
    expect(
      Object.keys(files)
        .filter((name) => name.endsWith(".csv"))
        .sort(),
    ).toEqual([...tables, "codebook.csv"].sort());
    for (const name of tables) writeFileSync(join(target, name), files[name] as Uint8Array);
    const again = await openDatabase(`file:${join(folder, "again.db")}`);
    const reports = await importFiles(
      again,
      tables.map((name) => join(target, name)),
    );
    expect(reports.flatMap(({ problems }) => problems.filter(({ severity }) => severity === "error"))).toEqual([]);
    expect((await dataState(again)).version).toBe((await dataState(shipped)).version);
    expect((await dataState(again)).version).toMatch(/^[0-9a-f]{16}$/);
    for (const read of [observations, sources, editions, notObtained, contradictions])
      expect(await read(again)).toEqual(await read(shipped));
    await again.close();
  });

  it("has a field for each column of the import, in its order, described in both languages", () => {
    const kinds: Record<string, FileKind> = {
      sources: "sources",
      editions: "editions",
      observations: "extract",
      citations: "citations",
      "not-obtained": "not-obtained",
      contradictions: "contradictions",
    };
    expect(resources().map(({ name }) => name)).toEqual([...Object.keys(kinds), "codebook"]);
    for (const resource of dataResources()) {
      const columns = columnsOf[kinds[resource.name] as FileKind];
      expect(resource.schema.fields.map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
      expect(tableOf(resource).header).toEqual(columns.map(({ name }) => name));
      for (const { name, description } of resource.schema.fields) {
        expect(description, `${resource.name}.${name}`).toMatch(/[ぁ-んァ-ヶ一-龠].* \/ [A-Z]/);
      }
      for (const column of columns) {
        const field = resource.schema.fields.find(({ name }) => name === column.name);
        expect(field?.constraints?.required ?? false).toBe(column.required ?? false);
        expect(field?.constraints?.enum).toEqual(column.values);
        const limit = column.type === "text" ? expect.any(Number) : undefined;
        expect(field?.constraints?.maxLength, column.name).toEqual(column.longest ?? limit);
      }
    }
  });

  it("has no row that its own schema would refuse, and keys that hold", () => {
    const rows = new Map(resources().map((one) => [one.name, tableOf(one).rows]));
    for (const { name, schema } of resources()) {
      const own = rows.get(name) ?? [];
      expect(own.length).toBeGreaterThan(["not-obtained", "contradictions"].includes(name) ? 10 : 20);
      const faults = own.flatMap((row) =>
        schema.fields.flatMap((field) => {
          const found = fault(row[field.name] ?? "", field);
          return found ? [`${field.name} ${row[field.name]}: ${found}`] : [];
        }),
      );
      expect(faults).toEqual([]);
      const key = schema.primaryKey ?? schema.fields.map((field) => field.name);
      expect(new Set(own.map((row) => keyOf(row, key))).size).toBe(own.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = new Set((rows.get(reference.resource) ?? []).map((row) => keyOf(row, reference.fields)));
        const lost = own.filter((row) => row[[fields].flat()[0] as string] && !there.has(keyOf(row, fields)));
        expect(lost).toEqual([]);
      }
    }
  });

  it("names the keys by which the database finds rows", () => {
    const keys = Object.fromEntries(
      dataResources().map(({ name, schema }) => [name, [...(schema.primaryKey ?? [])].sort()]),
    );
    for (const name of ["sources", "observations", "citations", "contradictions"] as const) {
      expect(keys[name]).toEqual([...contentTables[name].key].sort());
    }
    expect(keys["not-obtained"]).toEqual([...contentTables.not_obtained.key]);
    expect(keys.editions).toEqual([...contentTables.edition_groups.key].sort());
  });

  it("has a codebook of every column, and of every code that stands in one", () => {
    const book = tableOf({ path: "codebook.csv" });
    expect(book.header).toEqual([
      ...["table", "field", "code", "label_ja", "label_en", "unit", "definition_ja", "definition_en"],
    ]);
    const codebook = resources().find(({ name }) => name === "codebook");
    expect(codebook?.schema.fields.map(({ name }) => name)).toEqual(book.header);
    for (const { description } of codebook?.schema.fields ?? [])
      expect(description).toMatch(/[ぁ-んァ-ヶ一-龠].* \/ [A-Z]/);
    const about = (table: string) => book.rows.filter((row) => row.table === table);
    for (const resource of dataResources()) {
      const fields = about(resource.name).filter(({ code }) => code === "");
      expect(fields.map(({ field }) => field)).toEqual(resource.schema.fields.map(({ name }) => name));
      for (const row of fields)
        expect([row.label_ja, row.label_en, row.definition_ja, row.definition_en]).not.toContain("");
      const { rows } = tableOf(resource);
      for (const field of ["indicator", "breakdown", "kind", "survey", "missing", "qualifier", "face"]) {
        const used = [...new Set(rows.map((row) => row[field] ?? "").filter(Boolean))];
        const known = about(resource.name).filter((row) => row.field === field && row.label_ja && row.label_en);
        expect(
          known.map(({ code }) => code),
          `${resource.name} ${field}`,
        ).toEqual(expect.arrayContaining(used));
      }
      for (const { name, constraints } of resource.schema.fields) {
        const known = about(resource.name).flatMap((row) => (row.field === name && row.code ? [row.code] : []));
        if (constraints?.enum) expect(known, name).toEqual(constraints.enum);
      }
    }
  });

  it("refuses where the import refuses: a base of 0, a rate over 100, an unknown reason", async () => {
    const field = (table: string, name: string) =>
      resources()
        .find((one) => one.name === table)
        ?.schema.fields.find((one) => one.name === name) as Field;
    expect(fault("0", field("observations", "base"))).toBe("minimum");
    expect(fault("0", field("observations", "rank"))).toBe("minimum");
    expect(fault("-1", field("observations", "count"))).toBe("minimum");
    expect(fault("100.1", field("editions", "response_rate"))).toBe("maximum");
    expect(fault("7.5", field("editions", "sample_size"))).toBe("type");
    expect(fault("lost", field("observations", "missing"))).toBe("enum");
    expect(fault("a b", field("observations", "item"))).toBe("pattern");
  });

  it("says licence, credit and how to import in both languages, and describes its files truly", () => {
    const readme = strFromU8(files["README.txt"] as Uint8Array);
    for (const words of [
      "公共データ利用規約（第1.0版）",
      "を加工して作成",
      "Public Data License 1.0",
      "compiled by processing",
    ]) {
      expect(readme).toContain(words);
    }
    expect(readme).toContain(
      "npm run data -- import sources.csv editions.csv observations.csv citations.csv not-obtained.csv contradictions.csv",
    );
    const { licenses, profile, version } = description();
    expect(licenses[0].path).toBe("https://www.digital.go.jp/resources/open_data/public_data_license_v1.0");
    expect(profile).toBe("tabular-data-package");
    expect(readme).toContain(version);
    for (const { path, bytes, hash } of resources()) {
      const own = files[path] as Uint8Array;
      expect(bytes).toBe(own.byteLength);
      expect(hash).toBe(`sha256:${createHash("sha256").update(own).digest("hex")}`);
      const { text } = tableOf({ path });
      // A byte order mark would be part of the first column's name to a program.
      expect(text.startsWith("\ufeff")).toBe(false);
      expect(text.endsWith("\r\n")).toBe(true);
    }
  });

  it("prints the digits of the source", () => {
    const values = tableOf({ path: "observations.csv" }).rows.map(({ value }) => value ?? "");
    expect(values.filter((value) => /\.0$/.test(value)).length).toBeGreaterThan(0);
  });
});

describe("the address of the data set", () => {
  it("answers with a name, an ETag, and 304 where nothing changed", async () => {
    const first = await ask();
    expect(first.headers.get("content-type")).toBe("application/zip");
    expect(first.headers.get("content-disposition")).toMatch(/filename="npa-survey_all_\d{8}\.zip"/);
    const etag = first.headers.get("etag") ?? "";
    expect((await ask({ "if-none-match": etag })).status).toBe(304);
    const [one, two] = [await first.arrayBuffer(), await (await ask()).arrayBuffer()];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  it("takes no parameters", async () => {
    const answer = await ask({}, "?edition=R3");
    expect([answer.status, await answer.text()]).toEqual([
      400,
      "「edition」という指定はありません。指定できるもの：なし\n",
    ]);
  });
});
