// What is asked of a rehearsal and what comes back: the page, the paper for who approves, a reader's own drafts. All of a
// whole edition beside one number that is put right.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerPaper, answerRehearsal, type RehearsalAsked } from "../../app/_server/desk/answer-rehearsal";
import { type Unpacked, unpackRehearsal } from "../../app/_server/desk/packed-rehearsal";
import type { Shot, ShownRehearsal } from "../../app/_server/desk/rehearsal-shown";
import { rehearsalIn } from "../../app/_server/desk/rehearse";
import type { RehearsedFile } from "../../app/_server/desk/rehearsed-data";
import { dataVersion } from "../../app/_server/load";
import { RehearsalView } from "../../app/[locale]/desk/s/[id]/rehearsal/rehearsal-view";
import { rehearsalPicture } from "../../lib/address/page";
import { checkSentence } from "../../lib/claims/check-sentence";
import { langs } from "../../lib/localised";
import { layOutRehearsal, rehearsedBody } from "../../lib/rehearsal/lay-out-rehearsal";
import { rehearsalWords, sections } from "../../lib/rehearsal/rehearsal-words";
import type { StoppedDrafts } from "../../lib/rehearsal/stopped-sentences";
import { worded } from "../../lib/rehearsal/worded";
import { sheetSize } from "../../lib/sheets/sheet";
import { openPdf, pagesOf, textOf } from "../export/read-pdf";
import { makeUpEdition } from "../made-up-edition";
import { changing, datasetsOf, edited, english, frozenDatabase, japanese } from "./rehearsed";

let database: Awaited<ReturnType<typeof frozenDatabase>>;
let files: RehearsedFile[];
const reads: number[] = [];

beforeAll(async () => {
  database = await frozenDatabase();
  const tables = join(database.folder, "tables");
  makeUpEdition(tables);
  const added = ["editions.csv", "sources.csv", "not-obtained.csv", "extract-r9.csv"];
  const cases = changing((row) => row.indicator === "ransomware-cases" && row.edition === "R7", { value: "231" });
  files = [
    ...added.map((name) => ({ name, bytes: readFileSync(join(tables, name)) })),
    edited("ransomware-r7.csv", cases),
  ];
});
afterAll(() => database.close());

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const locales = { ja: { id: "ja", ...japanese }, en: { id: "en", ...english } } as const;

async function ask(want: RehearsalAsked["want"], lang: "ja" | "en" = "ja", own = files, version?: string) {
  const asked = { files: own.map(({ name, bytes }) => ({ name, sha256: hashOf(bytes) })), locale: locales[lang], want };
  return answerRehearsal(asked, version ?? (await dataVersion()).version, async (index) => {
    reads.push(index);
    return own[index]?.bytes ?? new Uint8Array();
  });
}

async function wholeOf(lang: "ja" | "en", own = files): Promise<Unpacked | null> {
  const bytes = (await ask({ as: "whole" }, lang, own)) as Uint8Array;
  return bytes.length > 0 ? unpackRehearsal(bytes) : null;
}

const svgOf = ({ picture }: Unpacked, shot: Shot | null | undefined) =>
  shot ? new TextDecoder().decode(picture(shot.at) ?? new Uint8Array()) : "";

describe.each(langs)("the page in %s", (lang) => {
  let whole: Unpacked;
  let page: ShownRehearsal;
  beforeAll(async () => {
    whole = (await wholeOf(lang)) as Unpacked;
    page = whole.page;
  });

  it("counts what it lists", () => {
    expect(page.counts.cells).toBe(page.cells.length);
    expect(page.counts.figures).toBe(page.figures.length);
    for (const [name, list] of Object.entries(page.lists)) expect(page.counts[name as "around"]).toBe(list.length);
    expect(sections.every((id) => page.counts[id] >= 0)).toBe(true);
  });

  it("tells a number old and new with how far it is carried", () => {
    const { kind, part } = rehearsalWords[lang];
    const changed = page.cells.filter((one) => one.kind === kind.changed);
    expect(changed).toHaveLength(1);
    expect([changed[0]?.before, changed[0]?.after].map((text) => text?.replace(/\D+$/, ""))).toEqual(["226", "231"]);
    expect(changed[0]?.parts).toBe(part.number);
    expect(changed[0]?.certainty).toBe(lang === "ja" ? "全数" : "Full count");
  });

  it("has the pictures of a figure old and new", async () => {
    const only = (await wholeOf(lang, files.slice(-1))) as Unpacked;
    const [first] = only.page.figures[0]?.states ?? [];
    expect(only.page.figures.map(({ indicator }) => indicator)).toEqual(["ransomware-cases"]);
    expect(svgOf(only, first?.shots?.before)).toContain(">226<");
    expect(svgOf(only, first?.shots?.before)).not.toContain(">231<");
    expect(svgOf(only, first?.shots?.after)).toContain(">231<");
  });

  it("names what of an address would stop as the pages do", () => {
    expect(page.lists.addresses.map(({ about, detail }) => [about.replace(/^\/en/, ""), detail])).toEqual([
      [
        "/figures/recovery-time?view=trend",
        lang === "ja" ? "図　復旧に要した期間　推移" : "Figure  Time to recover  Over time",
      ],
    ]);
  });

  it("has slides and panels of the leaflet old and new, each a picture where it changes", async () => {
    const only = (await wholeOf(lang, files.slice(-1))) as Unpacked;
    const { slides, leaflet } = only.page.lists;
    for (const list of [slides, leaflet]) {
      const pairs = list.flatMap(({ shots }) => shots);
      expect(pairs.length).toBeGreaterThan(0);
      const texts = pairs.map(({ before, after }) => [svgOf(only, before), svgOf(only, after)]);
      for (const [old, now] of texts) expect(old).not.toBe(now);
      const letters = (svg = "") => svg.replace(/<[^>]*>/g, "");
      expect(texts.some(([old]) => letters(old).includes("226"))).toBe(true);
      expect(texts.every(([, now]) => letters(now).includes("231"))).toBe(true);
    }
    // What changes at the leaflet's foot alone is said.
    const below = lang === "ja" ? "変わるところ：注・母数・出典" : "What changes: notes, bases, source";
    for (const { shots, detail } of page.lists.leaflet) expect(shots.length).toBe(detail === below ? 0 : 1);
    expect(page.lists.leaflet.some(({ shots }) => shots.length === 1)).toBe(true);
  });

  it("is light: its pictures are no part of it, and every one is there", () => {
    const picture = (at: number) => rehearsalPicture("0123456789abcdef", at);
    const html = renderToStaticMarkup(createElement(RehearsalView, { shown: page, lang, picture }));
    // With what stands around it, and its styles, below 300 kB.
    expect(Buffer.byteLength(html)).toBeLessThan(265_000);
    expect(html).not.toContain("<svg");
    const shots = [
      ...page.figures.flatMap(({ states }) => states.map((state) => state.shots)),
      ...Object.values(page.lists).flatMap((list) => list.flatMap((entry) => entry.shots)),
    ].flatMap((pair) => (pair ? [pair.before, pair.after] : []));
    const wanted = new Set(shots.flatMap((shot) => (shot ? [shot.at] : [])));
    expect(wanted.size).toBeGreaterThan(100);
    for (const shot of shots) if (shot) expect(svgOf(whole, shot)).toMatch(/^<svg [^>]+>[\s\S]*<\/svg>\n$/);
    expect([whole.picture(wanted.size), whole.picture(-1), whole.picture(0.5)]).toEqual([null, null, null]);
  });
});

describe.each(langs)("the paper in %s", (lang) => {
  const paper = {
    title: "見本の提出",
    lines: ["入力：見本 太郎"],
    files: [{ name: "extract-r9.csv", sha256: "0123456789abcdef0123" }],
    madeOn: "2026-11-28",
  };

  it("says in one PDF what is put in, how much changes, and each finding old and new", async () => {
    const { body } = (await wholeOf(lang)) as Unpacked;
    const pdf = openPdf(
      Buffer.from(await answerPaper(body, { paper, origin: "http://localhost", date: "2026-11-28" })),
    );
    const texts = pagesOf(pdf).map((_, index) => textOf(pdf, index));
    const all = texts.join("").replace(/\s/g, "");
    const words = rehearsalWords[lang];
    for (const text of [
      paper.title,
      "extract-r9.csv",
      "0123456789abcdef",
      ...sections.map((id) => words.section[id]),
    ]) {
      expect(all).toContain(text.replace(/\s/g, ""));
    }
    const bare = (text: string) => text.replace(/\s/g, "");
    for (const [index, text] of texts.entries())
      expect(bare(text)).toContain(bare(words.page(index + 1, texts.length)));
    expect(all).toContain("231");
    expect(pdf.raw.includes("NpaSurvey")).toBe(false);
  });

  it("keeps every mark on its sheet, in type that can be read", async () => {
    const rehearsal = await rehearsalIn(await datasetsOf(files), locales[lang]);
    for (const sheet of layOutRehearsal(rehearsedBody(rehearsal, worded(rehearsal)), paper)) {
      for (const node of sheet.nodes) {
        if (node.type !== "text") continue;
        expect(node.size).toBeGreaterThanOrEqual(7.5);
        expect(node.y).toBeLessThan(sheetSize.height);
        expect(node.x).toBeGreaterThan(0);
        expect(node.x).toBeLessThan(sheetSize.width);
      }
    }
  });
});

describe("a reader's own drafts", () => {
  it("are held against both datasets: what was true and is not any more comes back, and nothing else", async () => {
    const sentences = ["令和7年のランサムウェア被害は226件だった。", "令和7年のランサムウェア被害は225件だった。"];
    const entries = ["recovery-time?view=trend", "ransomware-cases"];
    const found = JSON.parse(String(await ask({ as: "drafts", sentences, entries }))) as StoppedDrafts;
    expect(found.sentences.map(({ index, after }) => [index, after])).toEqual([[0, "does-not-hold"]]);
    expect(found.entries).toEqual(["recovery-time?view=trend"]);
    const [, after] = await datasetsOf(files);
    for (const one of found.sentences[0]?.replacements ?? []) {
      expect(checkSentence(one.split("（出典")[0] ?? "", after, japanese).answer).toBe("holds");
    }
  });
});

it("imports once, however much is asked", async () => {
  reads.length = 0;
  await ask({ as: "drafts", sentences: [], entries: [] });
  await ask({ as: "whole" }, "en");
  expect(reads.length).toBeLessThanOrEqual(files.length);
});

it("keeps nothing under the version of other data than it read", async () => {
  const drafts = { as: "drafts", sentences: [], entries: [] } as const;
  reads.length = 0;
  await ask(drafts, "ja", files.slice(-1), "another");
  await ask(drafts, "ja", files.slice(-1), "another");
  expect(reads).toEqual([0, 0]);
});

it("has no page for files that could not be published, and says that nothing changes where nothing does", async () => {
  const broken = [
    edited(
      "ransomware-r7.csv",
      changing(() => true, { value: "many" }),
    ),
  ];
  expect(await wholeOf("ja", broken)).toBeNull();
  const same = (await wholeOf("ja", [edited("ransomware-r7.csv", (rows) => rows)]))?.page;
  expect([same?.same, Object.values(same?.counts ?? {})]).toEqual([true, sections.map(() => 0)]);
});
