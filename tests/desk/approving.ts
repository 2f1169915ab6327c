// Tables that are put in by one and approved by another, for tests of what becomes of them.
import { expect } from "vitest";
import { trySubmission, warningKey, warningsOf } from "../../app/_server/desk/submission-files";
import { extract, sampleRow } from "../db/sample-files";
import { type Acting, person } from "./acting";

export const anna = person("anna", "enter");
export const ben = person("ben", "approve");

export const table = (...rows: Parameters<typeof sampleRow>[0][]) => extract(...rows.map(sampleRow));
export const alpha = (value: string) => table({ value });

/** Of every warning that there is now. */
export const ticksOf = async (desk: Acting, id: string) =>
  warningsOf(await trySubmission(desk.store, await desk.now(id), "")).map(warningKey);

/** Put in by Anna, approved by Ben with every warning ticked. */
export async function approvedAt(
  desk: Acting,
  name: string,
  csv: string,
  when: Record<string, string> = {},
): Promise<string> {
  const { id } = await desk.put(anna, name, csv);
  expect(await desk.to(id, anna, "submit", { note: "原本と照合" })).toBeNull();
  expect(await desk.to(id, ben, "approve", { tick: await ticksOf(desk, id), ...when })).toBeNull();
  return id;
}
