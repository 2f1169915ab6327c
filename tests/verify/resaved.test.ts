// Files of ours that LibreOffice saved again (tests/fixtures/resaved): nothing in them is taken for a hand's, and what a hand
// changes after that is seen all the same.
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { checkFile } from "../../app/[locale]/papers/update/check-file";
import { corrected, edit, figureAsked } from "./made-files";

const fixture = (name: string) => readFileSync(`tests/fixtures/resaved/${name}`);
afterEach(() => vi.unstubAllGlobals());

async function check(
  name: string,
  bytes: Uint8Array,
  dataset = corrected("damage-experienced", "mail-relay", "R3", 15.8),
) {
  vi.stubGlobal("fetch", async (href: string) => {
    const figure = figureAsked(href, dataset);
    return figure ? new Response(JSON.stringify(figure)) : new Response("No.", { status: 404 });
  });
  const file = new File([new Uint8Array(bytes)], name);
  return checkFile(file, { lang: "ja", era: "wareki" });
}

const changed = (name: string, part: RegExp, change: (xml: string) => string) =>
  edit(fixture(name), (parts) => {
    for (const [one, xml] of parts) if (part.test(one)) parts.set(one, change(xml));
  });

describe.each(["deck.pptx", "report.docx", "workbook.xlsx"])("%s", (name) => {
  it("has its figures, untouched, with a newer edition since", async () => {
    const { figures, unknown, problem } = await check(name, fixture(name));
    expect([problem, unknown]).toEqual([null, 0]);
    expect(figures.map(({ found, state }) => [found.record.indicator, found.byHand, found.unplaced, state])).toEqual([
      ["damage-experienced", "no", false, expect.stringMatching(/^(same|newer)$/)],
      ["ransomware-cases", "no", false, "newer"],
    ]);
  });

  it("shows the hand that types over a label, and the one that cuts the axis", async () => {
    const label = "<c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>42.1</a:t></a:r></a:p></c:rich></c:tx>";
    const typed = changed(name, /charts\/chart1\.xml$/, (xml) => {
      const at = xml.indexOf("<c:numFmt", xml.indexOf("<c:dLbl>"));
      return (xml.slice(0, at) + label + xml.slice(at)).replace('<c:max val="40"/>', '<c:max val="25"/>');
    });
    const [one, other] = (await check(name, typed)).figures;
    expect(one?.state).toBe("by-hand");
    expect(one?.found.seen.map(({ what, found }) => [what, found])).toEqual([
      ["axis", "0–25"],
      ["label", "42.1"],
    ]);
    expect(other?.found.byHand).toBe("no");
  });
});

describe("a deck that lost its records", () => {
  it("shows a number and a title that were typed over, and a value that was changed", async () => {
    const typed = changed("deck.pptx", /slides\/slide2\.xml$/, (xml) => xml.replaceAll(">146<", ">641<"));
    const [, cases] = (await check("deck.pptx", typed)).figures;
    expect(cases?.found.seen.map(({ what, found }) => [what, found])).toEqual([
      ["title", expect.stringContaining("641")],
      ["number", "641件"],
    ]);
    const value = changed("deck.pptx", /charts\/chart1\.xml$/, (xml) => xml.replaceAll(">22.1<", ">42.1<"));
    const [damage] = (await check("deck.pptx", value)).figures;
    expect(damage?.found.edits).toMatchObject([{ stated: 22.1, found: 42.1 }]);
  });

  it("is no surer than it can be where the data were revised since", async () => {
    const revised = corrected("damage-experienced", "mail-relay", "R3", 16.8);
    const [damage] = (await check("deck.pptx", fixture("deck.pptx"), revised)).figures;
    expect([damage?.state, damage?.found.unplaced]).toEqual(["differing", true]);
  });
});
