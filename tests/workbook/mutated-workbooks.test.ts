// The browser's reader of workbooks, its bundle as it is, on spoiled files; the attack reads ten thousand of them in a browser.
import { expect, it } from "vitest";
import { madeWorkbook, numberCell } from "./made-workbook";
import { inThread, readMutatedWorkbooks, workbookReader } from "./mutated-workbooks";

it("answers to each of some hundred spoiled workbooks", async () => {
  const reader = await workbookReader();
  try {
    const { tried, read, refused, failures } = await readMutatedWorkbooks(inThread(reader), { seed: 16, count: 600 });
    expect(failures).toEqual([]);
    expect(tried).toBe(600);
    // Neither all good nor all refused: both ways are walked.
    expect(Math.min(read, refused)).toBeGreaterThan(60);
  } finally {
    await reader.end();
  }
});

it("is ended when it takes too long, and reads the next file", async () => {
  const rows = Array.from({ length: 1500 }, (_, r) => `<row r="${r + 1}">${numberCell(`A${r + 1}`, r)}</row>`).join("");
  const reader = await workbookReader(0);
  try {
    expect(await reader.read(madeWorkbook([{ name: "表", rows }]))).toEqual({ sheets: null, problem: "too-slow" });
    expect(reader.hangs()).toBe(1);
  } finally {
    await reader.end();
  }
});
