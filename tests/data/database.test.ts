// What the extracts hold is in the database once they are imported: every collected figure, and nothing besides.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFiles } from "../../db/apply";
import { openDatabase } from "../../db/database";
import type { Db } from "../../db/engine";
import * as queries from "../../db/queries";
import { lackOf } from "../../lib/import/collected-figures";
import type { Citation, Observation } from "../../lib/observation";
import { shippedDataset } from "../figure/shipped-dataset";
import { publishedFigures, surplusOf } from "./published-figures";
import { dataFolder, readData, readObservations } from "./read-extracts";

const folder = mkdtempSync(join(tmpdir(), "extracts-"));
let db: Db;
let stored: Observation[];

beforeAll(async () => {
  db = await openDatabase(`file:${join(folder, "survey.db")}`);
  const files = readdirSync(dataFolder).filter((name) => name.endsWith(".csv"));
  const reports = await importFiles(
    db,
    files.map((name) => join(dataFolder, name)),
  );
  const errors = reports.flatMap((report) => report.problems.filter((problem) => problem.severity === "error"));
  expect(errors).toEqual([]);
  stored = await queries.observations(db);
});

afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});

const placeOf = (one: Observation) => [one.indicator, one.edition, one.item, one.breakdown, one.segment].join("/");
const textOf = (one: Citation) => [one.face, one.source, one.locator].join("/");

/** The same observations in one order, whatever the order of files, rows and citations. */
function sorted(observations: readonly Observation[]): Observation[] {
  const order = <T>(all: readonly T[], key: (one: T) => string) =>
    [...all].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const tidied = observations.map((one) => ({ ...one, citations: order(one.citations, textOf) }));
  return order(tidied, placeOf);
}

describe("the database with data/ imported", () => {
  it("holds every collected figure with its number, qualifier, base, numerator, source, place and quote", () => {
    const figures = publishedFigures;
    expect(figures.length).toBeGreaterThanOrEqual(303);
    expect(figures.flatMap((figure) => lackOf(figure, stored))).toEqual([]);
    expect(surplusOf(stored, figures)).toEqual([]);
  });

  it("holds each row of the extracts, field by field, with its citations", () => {
    expect(sorted(stored)).toEqual(sorted(readObservations()));
  });

  it("holds every source and every edition", async () => {
    expect(await queries.sources(db)).toHaveLength(readData("sources.csv").rows.length);
    expect(await queries.editions(db)).toHaveLength(readData("editions.csv").rows.length);
  });

  it("holds what could not be had and what contradicts, text by text and in the order of the file", async () => {
    expect(await queries.notObtained(db)).toEqual(shippedDataset().notObtained);
    expect(await queries.contradictions(db)).toEqual(shippedDataset().contradictions);
  });
});
