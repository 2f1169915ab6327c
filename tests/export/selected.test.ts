// Several figures at one address: one file of them all, each in its own state, and what is refused.
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it, vi } from "vitest";
import { doTask } from "../../app/_server/making/do-task";
import { GET } from "../../app/figures/[indicator]/route";
import { dataState } from "../../db/queries";
import { defaultLooks } from "../../lib/address/looks";
import { captionedEntry, readSelection } from "../../lib/address/selection";
import { mostFigures } from "../../lib/address/tray";
import { indicators } from "../../lib/catalogue/indicators";
import type { Figure } from "../../lib/figure/figure";
import { textsAround } from "../../lib/figure/surroundings";
import { openPdf, textOf } from "./read-pdf";
import { serveShippedData } from "./shipped-database";

vi.mock(import("../../db/queries"), async (original) => {
  const real = await original();
  return { ...real, dataState: vi.fn(real.dataState) };
});

serveShippedData();

const chosen = ["damage-experienced?editions=R2,R3", "ransomware-route?editions=R3", "damage-experienced?editions=R3"];

/** `pptx`, with figures and further parameters, asked and answered. */
function ask(format: string, figures: readonly string[] = chosen, more: Record<string, string> = {}) {
  const query = new URLSearchParams([...figures.map((one) => ["figure", one]), ...Object.entries(more)]);
  const request = new Request(`http://localhost:3000/figures/selected.${format}?${query}`);
  return GET(request, { params: Promise.resolve({ indicator: `selected.${format}` }) });
}

const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());

describe("several figures at one address", () => {
  it("are one file of each kind that can hold them", async () => {
    for (const format of ["pdf", "pptx", "xlsx", "docx", "csv", "json", "jsonstat", "zip"]) {
      const answer = await ask(format);
      expect([format, answer.status]).toEqual([format, 200]);
      expect(answer.headers.get("content-disposition")).toMatch(
        new RegExp(`filename="npa-survey_3-figures_ja_\\d{8}\\.${format}"$`),
      );
    }
  });

  it("are sheets of A4 in a template, and refuse a format that it is not made as", async () => {
    for (const template of ["one-sheet", "handout-6"]) {
      const answer = await ask("pdf", chosen, { template });
      expect(answer.headers.get("content-disposition")).toContain(`npa-survey_${template}_3-figures_ja_`);
      const pages = new TextDecoder("latin1")
        .decode(await bytesOf(answer))
        .match(/\/MediaBox \[0 0 595\.28 841\.89\]/g);
      expect(pages).toHaveLength(template === "one-sheet" ? 3 : 1);
    }
    const refused = await ask("pptx", chosen, { template: "handout-6" });
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining("pdf")]);
    expect((await ask("pdf", chosen, { template: "poster" })).status).toBe(400);
  });

  it("carry a line of the reader's own, marked as such, wherever words stand", async () => {
    const line = "本県の状況も同様。A&B=100%";
    const entry = captionedEntry("ransomware-route?editions=R3", `  ${line}\n`);
    const { figures } = JSON.parse(strFromU8(await bytesOf(await ask("json", [entry, "telework-status"]))));
    expect(figures[0].notes[0]).toEqual({ code: "own", text: `（作成者）${line}` });
    expect(figures[1].notes.some(({ code }: { code: string }) => code === "own")).toBe(false);
    const slides = unzipSync(await bytesOf(await ask("pptx", [entry])));
    const texts = Object.entries(slides).flatMap(([name, bytes]) =>
      /slides\/slide\d+\.xml$/.test(name) ? strFromU8(bytes) : [],
    );
    expect(texts.join("")).toContain("本県の状況も同様。");
    const report = strFromU8(
      unzipSync(await bytesOf(await ask("docx", [entry])))["word/document.xml"] ?? new Uint8Array(),
    );
    expect(report).toContain("本県の状況も同様。");
    const sheet = openPdf(Buffer.from(await bytesOf(await ask("pdf", [entry], { template: "handout-6" }))));
    expect(textOf(sheet, 0)).toContain("（作成者）本県の状況も同様");
    const long = await ask("pdf", [captionedEntry("ransomware-route", "長".repeat(61))]);
    expect([long.status, await long.text()]).toEqual([400, expect.stringContaining("60")]);
  });

  it("come in the order asked for, each in its own state, in the language asked for", async () => {
    const { figures } = JSON.parse(strFromU8(await bytesOf(await ask("json", chosen, { lang: "en" }))));
    const said = figures.map((one: { indicator: string; lang: string; state: { editions: string[] } }) => [
      one.indicator,
      one.lang,
      one.state.editions.join(),
    ]);
    expect(said).toEqual([
      ["damage-experienced", "en", "R2,R3"],
      ["ransomware-route", "en", "R3"],
      ["damage-experienced", "en", "R3"],
    ]);
    const addresses = figures.map((one: { provenance: { address: string } }) => one.provenance.address);
    expect(addresses[1]).toBe("http://localhost:3000/en/figures/ransomware-route?editions=R3");
  });

  it("make a slide each, whose properties carry the address of each", async () => {
    const parts = unzipSync(await bytesOf(await ask("pptx")));
    expect(Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(3);
    const properties = strFromU8(parts["docProps/custom.xml"] as Uint8Array);
    for (const [index, entry] of chosen.entries()) {
      expect(properties).toContain(`name="figure${index + 1}.address"`);
      expect(properties).toContain(`http://localhost:3000/figures/${entry}<`);
    }
  });

  it("count once where the same stands twice, and one alone may be a picture", async () => {
    const [one] = chosen as [string];
    const figure = JSON.parse(strFromU8(await bytesOf(await ask("json", [one, one]))));
    expect(figure.indicator).toBe("damage-experienced");
    expect((await ask("svg", [one])).status).toBe(200);
  });

  it("are kept apart by their order: another order is another file", async () => {
    const [a, b] = [await ask("csv"), await ask("csv", [...chosen].reverse())];
    expect(a.headers.get("etag")).not.toBe(b.headers.get("etag"));
  });
});

describe("an import in between", () => {
  it("leaves no answer with figures of two versions, nor an ETag of the one before", async () => {
    // Each reading of the data's state from the second on finds an import done.
    vi.mocked(dataState).mockImplementationOnce(async () => ({ version: "before", updated: "2022-06-20" }));
    vi.mocked(dataState).mockImplementation(async () => ({ version: "after", updated: "2022-06-20" }));
    const options = { ...defaultLooks, origin: "http://localhost:3000", date: "2026-11-24" };
    const three = {
      figures: readSelection(chosen),
      reader: { lang: "ja", era: "wareki" },
      format: "json",
      template: null,
      options,
    } as const;
    const made = await doTask("figures", three);
    const { figures } = JSON.parse(strFromU8(made.body));
    const versions = figures.map((one: { provenance: { dataVersion: string } }) => one.provenance.dataVersion);
    expect(versions).toEqual(["after", "after", "after"]);
    expect(made.version).toBe("after");
    vi.mocked(dataState).mockReset();
    // The thread that makes it finds another version than the request did.
    vi.mocked(dataState).mockImplementationOnce(async () => ({ version: "before", updated: "2022-06-20" }));
    const [answer, next] = [await ask("json"), await ask("json")];
    expect(answer.headers.get("etag")).toBe(next.headers.get("etag"));
  });
});

describe("a ZIP of figures", () => {
  it("has picture, table and workbook of each, in order, and says where they came from", async () => {
    const files = unzipSync(await bytesOf(await ask("zip")));
    const names = Object.keys(files);
    expect(names).toHaveLength(2 + 3 * 4);
    expect(names.filter((name) => /\.png$/.test(name))).toEqual([
      expect.stringMatching(/^01_npa-survey_damage-experienced_r2-r3_ja_\d{8}\.png$/),
      expect.stringMatching(/^02_npa-survey_ransomware-route_r3_ja_\d{8}\.png$/),
      expect.stringMatching(/^03_npa-survey_damage-experienced_r3_ja_\d{8}\.png$/),
    ]);
    const text = strFromU8(files["出典.txt"] as Uint8Array);
    expect(text.match(/^出典：「.+」（警察庁.*$/gm)).toHaveLength(3);
    for (const entry of chosen) expect(text).toContain(`http://localhost:3000/figures/${entry}\r\n`);
  });

  it("says of each figure its bases, its cautions and every source, of lost numbers too", async () => {
    const two = [...chosen.slice(0, 1), "telework-status"];
    const text = strFromU8(unzipSync(await bytesOf(await ask("zip", two)))["出典.txt"] as Uint8Array);
    const { figures }: { figures: Figure[] } = JSON.parse(strFromU8(await bytesOf(await ask("json", two))));
    const due = figures.flatMap((one) => textsAround(one, ["caution", "base", "ruler", "credit", "lost-credit"]));
    expect(due.filter((one) => !text.includes(one))).toEqual([]);
    expect(figures.map(({ cautions, lost }) => [cautions.length > 0, lost !== null])).toEqual([
      [true, false],
      [expect.any(Boolean), true],
    ]);
  });

  it("has the codebook of its tables, in their encoding", async () => {
    const answer = await ask("zip", chosen.slice(1, 2), { encoding: "cp932" });
    const book = unzipSync(await bytesOf(answer))["codebook.csv"] as Uint8Array;
    const text = new TextDecoder("shift_jis", { fatal: true }).decode(book);
    expect(text).toMatch(/^field,code,label_ja,label_en,unit,.+\r\n調査コード,,/);
  });

  it("holds the same tables as the addresses of its figures give", async () => {
    const files = unzipSync(await bytesOf(await ask("zip", chosen, { lang: "en" })));
    const table = Object.entries(files).find(([name]) => /^02_.+\.csv$/.test(name))?.[1] as Uint8Array;
    expect(Buffer.from(table)).toEqual(
      Buffer.from(await bytesOf(await ask("csv", chosen.slice(1, 2), { lang: "en" }))),
    );
    const { data } = Papa.parse<string[]>(strFromU8(table).slice(1), { skipEmptyLines: true });
    expect(data.length).toBeGreaterThan(1);
    expect(Object.keys(files)).toContain("Source.txt");
  });

  it("is the same bytes each time", async () => {
    const [one, two] = [unzipSync(await bytesOf(await ask("zip"))), unzipSync(await bytesOf(await ask("zip")))];
    const differing = Object.keys(one).filter((name) => !Buffer.from(one[name] ?? []).equals(two[name] ?? Buffer.of()));
    expect(differing).toEqual([]);
    expect(Object.keys(two)).toEqual(Object.keys(one));
  });

  it("is made of one figure too, with plain names", async () => {
    const names = Object.keys(unzipSync(await bytesOf(await ask("zip", chosen.slice(1, 2)))));
    expect(names.filter((name) => name.startsWith("npa-survey_ransomware-route_r3_ja_"))).toHaveLength(4);
  });
});

describe("what cannot go together", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, n) => `ransomware-route?editions=${"R3,".repeat(n)}R3`);

  it("has no more pixels in its pictures than sixty figures have by themselves", async () => {
    const many = indicators.flatMap(({ id }) => [id, `${id}?intervals=off`]);
    // 220 million pixels: 24 pictures of 4,000 by 2,250, or 13 as high as wide; 47 or 26 of 2,880.
    const wide = await ask("zip", many.slice(0, 40), { width: "4000" });
    expect([wide.status, await wide.text()]).toEqual([400, expect.stringMatching(/図を(1[3-9]|2[0-4])個まで/)]);
    const english = await ask("zip", many.slice(0, 60), { scale: "3", lang: "en" });
    expect([english.status, await english.text()]).toEqual([
      400,
      expect.stringMatching(/at most (2[6-9]|3\d|4[0-7]) figures/),
    ]);
    // Asked for as a table, it has no pictures.
    expect((await ask("csv", many.slice(0, 40), { width: "4000" })).status).toBe(200);
  });

  it("has at most sixty figures", async () => {
    expect(mostFigures).toBe(60);
    expect((await ask("csv", many(60))).status).toBe(200);
    expect((await ask("csv", many(61))).status).toBe(400);
  });

  it.each([
    ["nothing chosen", "pptx", [], {}, 400, "図が選ばれていません。"],
    ["empty fields only", "pptx", [""], {}, 400, "図が選ばれていません。"],
    ["too many", "json", many(61), {}, 400, "60個まで"],
    ["an endless figure", "csv", [`ransomware-route?editions=${"R3,".repeat(200)}`], {}, 400, "長すぎます"],
    ["several in a picture", "png", chosen, { lang: "en" }, 400, "A png file holds one figure."],
    ["an unknown figure", "csv", ["nope"], {}, 404, "「nope」という指標はありません。"],
    ["an unknown edition", "csv", ["ransomware-route?editions=R99"], {}, 400, "「R99」は指定できません"],
    ["looks inside a figure", "csv", ["ransomware-route?style=mono"], {}, 400, "「style」という指定はありません"],
    ["a state outside a figure", "csv", chosen, { editions: "R3" }, 400, "「editions」という指定はありません"],
    ["an unknown format", "gif", chosen, {}, 404, "形式「gif」はありません"],
    ["an endless width", "zip", chosen, { width: "99999" }, 400, "100から4000まで"],
  ])("%s is refused with one sentence", async (_, format, figures, more, status, sentence) => {
    const answer = await ask(format, figures, more as Record<string, string>);
    const text = await answer.text();
    expect([answer.status, text]).toEqual([status, expect.stringContaining(sentence)]);
    expect(text.trim().split("\n")).toHaveLength(1);
    expect(text.length).toBeLessThan(300);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("names every indicator of the catalogue apart from the word of this address", () => {
    expect(indicators.map(({ id }) => id)).not.toContain("selected");
  });
});
