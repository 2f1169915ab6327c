// The workbooks inside charts, validated together: what is wrong in any of them is found, and nothing where all are right.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { renderPptx } from "../../lib/export/office/pptx";
import { hasValidator, invalid, invalidAmong } from "./office-valid";
import { options, shippedFigures } from "./pictures";
import { alike, together } from "./workbooks-together";

const inside = Object.values(
  unzipSync(await renderPptx(shippedFigures("ja").slice(0, 5), options), {
    filter: ({ name }) => name.endsWith(".xlsx"),
  }),
);
const textIn = (workbook: Uint8Array, name: string) => strFromU8(unzipSync(workbook)[name] ?? new Uint8Array());
const withSheet = (workbook: Uint8Array, change: (xml: string) => string) => {
  const name = "xl/worksheets/sheet1.xml";
  return zipSync({ ...unzipSync(workbook), [name]: strToU8(change(textIn(workbook, name))) });
};

it("are alike, and every cell of theirs points at its text", () => {
  expect(inside.length).toBeGreaterThan(2);
  expect(alike(inside)).toEqual([inside]);
  const all = together(inside);
  const items = (workbook: Uint8Array) => textIn(workbook, "xl/sharedStrings.xml").match(/<si>.*?<\/si>/gs) ?? [];
  const shown = (workbook: Uint8Array, number: number) =>
    [...textIn(workbook, `xl/worksheets/sheet${number}.xml`).matchAll(/t="s"><v>(\d+)/g)].map(
      ([, at]) => items(workbook)[Number(at)],
    );
  inside.forEach((one, index) => {
    expect(shown(all, 2 * index + 1)).toEqual(shown(one, 1));
    expect(shown(all, 2 * index + 2)).toEqual(shown(one, 2));
    expect(shown(one, 2).length).toBeGreaterThan(8);
  });
});

it.runIf(hasValidator)("are right, and what is wrong in the last of them is told as of that one alone", async () => {
  expect(await invalid(together(inside))).toEqual([]);
  const wrong = withSheet(inside.at(-1) as Uint8Array, (xml) => xml.replace("<sheetData>", "<sheetDate/><sheetData>"));
  const [own, among] = [await invalid(wrong), await invalidAmong([...inside.slice(0, -1), wrong])];
  expect(own).not.toEqual([]);
  expect(among).toEqual(own);
});
