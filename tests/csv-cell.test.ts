import Papa from "papaparse";
import { expect, it } from "vitest";
import { csvCell } from "../lib/csv-cell";

it("is read back as it was, whatever it holds", () => {
  const texts = ["plain", "", "a,b", 'said "so"', "one\ntwo", "one\rtwo", "one\r\ntwo", "、，"];
  const { data } = Papa.parse(`${texts.map(csvCell).join(",")}\r\n`, { newline: "\r\n" });
  expect(data[0]).toEqual(texts);
});
