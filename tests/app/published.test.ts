// The record as pages and feeds get it: of all figures or of one, new as soon as something else is stored.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { answerFeed } from "../../app/_server/answer-feed";
import { loadDataset } from "../../app/_server/load";
import { loadChanges, loadLastChange } from "../../app/_server/published";
import { importFiles } from "../../db/apply";
import { openDatabase } from "../../db/database";
import { undoLastImport } from "../../db/undo";
import { langs } from "../../lib/localised";
import { header, sampleRow } from "../db/sample-files";
import { serveShippedData } from "../export/shipped-database";
import { atomEntries, atomFaults, jsonFeedFaults } from "../history/feed-rules";

serveShippedData();
const folder = mkdtempSync(join(tmpdir(), "published-"));
afterAll(() => rmSync(folder, { recursive: true }));

const reader = { lang: "ja", era: "wareki" } as const;
const most = { runs: 10, lines: 5 };
const all = { figure: null, before: null };
const cases = { ...all, figure: "ransomware-cases" };

/** A correction of the newest count of cases, and back. */
async function correct(title: string): Promise<void> {
  const db = await openDatabase();
  const row = sampleRow({
    ...{
      indicator: "ransomware-cases",
      edition: "R7",
      item: "cases",
      item_ja: "ランサムウェア被害の報告件数",
      item_en: "Reported ransomware cases",
    },
    ...{ value: "227", source: "S01" },
  });
  const path = join(folder, "correction.csv");
  writeFileSync(path, `${header}\n${row}\n`);
  const publication = { submission: title, title, note: "", byName: "甲", approvedName: "乙" };
  const [report] = await importFiles(db, [path], { publication });
  expect(report?.errors).toBe(0);
  await db.close();
}

it("tells in one sentence how many numbers there were at first, of all or of one figure", async () => {
  const { observations, unconfirmed } = await loadDataset();
  const numbers = [...observations, ...unconfirmed].filter(({ missing }) => missing === null);
  const ofCases = numbers.filter(({ indicator }) => indicator === cases.figure);
  expect([ofCases.length > 5, numbers.length > 10 * ofCases.length]).toEqual([true, true]);
  for (const [asked, { length }] of [
    [cases, ofCases],
    [all, numbers],
  ] as const) {
    const { entries } = await loadChanges(asked, reader, most);
    expect(entries.map(({ heading, figures }) => [heading, figures])).toEqual([
      [`はじめに${length.toLocaleString("ja")}件の数値を収録しました`, []],
    ]);
  }
});

const feedOf = async (lang: "ja" | "en", form: "atom" | "json") =>
  (await answerFeed(new Request(`http://localhost:3000/feed.${form}`), lang, form)).text();

it("keeps feeds to their formats' rules, and an entry as it was when others come", async () => {
  const before = new Map(await Promise.all(langs.map(async (lang) => [lang, await feedOf(lang, "atom")] as const)));
  const title = "訂正 <b>A & B</b> ]]> \u0007";
  await correct(title);
  for (const lang of langs) {
    const [atom, json] = [await feedOf(lang, "atom"), await feedOf(lang, "json")];
    expect([atomFaults(atom), jsonFeedFaults(json)]).toEqual([[], []]);
    expect(atomFaults(before.get(lang) ?? "")).toEqual([]);
    const [old, now] = [atomEntries(before.get(lang) ?? ""), atomEntries(atom)];
    expect([...now.keys()].slice(1)).toEqual([...old.keys()]);
    for (const [id, entry] of old) expect(now.get(id)).toBe(entry);
    const { items } = JSON.parse(json);
    expect(items.map(({ id }: { id: string }) => id)).toEqual([...now.keys()]);
    // What looks like markup is text.
    expect(items[0].title).toContain("<b>A & B</b> ]]>");
    expect([...now.values()][0]).toContain("<b>A & B</b> ]]>");
    expect(atom).not.toContain("<b>");
  }
  const db = await openDatabase();
  await undoLastImport(db);
  await db.close();
  for (const lang of langs) {
    expect([atomFaults(await feedOf(lang, "atom")), jsonFeedFaults(await feedOf(lang, "json"))]).toEqual([[], []]);
  }
});

it("is new as soon as a correction is published, and when it is taken back, in pages and feeds", async () => {
  const feed = async (tag = "") => {
    const request = new Request("http://localhost:3000/feed.json", { headers: tag ? { "if-none-match": tag } : {} });
    const answer = await answerFeed(request, "ja", "json");
    return { status: answer.status, tag: answer.headers.get("etag") ?? "", text: await answer.text() };
  };
  const before = await feed();
  const first = await loadLastChange("ransomware-cases");
  const beginning = await loadLastChange("recovery-cost");
  await correct("令和7年の訂正");
  const [entry] = (await loadChanges(all, reader, most)).entries;
  expect(entry).toMatchObject({ heading: "令和7年の訂正", figures: [{ subject: "ransomware-cases" }] });
  expect(entry?.figures[0]?.lines).toMatchObject([{ kind: "changed", before: "226件", after: "227件" }]);
  expect((await loadLastChange("ransomware-cases"))?.run).toBe((first?.run ?? 0) + 1);
  expect((await loadLastChange("recovery-cost"))?.run).toBe(beginning?.run);
  const now = await feed(before.tag);
  expect(now.status).toBe(200);
  expect(now.text).toContain("令和7年を226件から227件に変更");
  // Nobody's name is for readers.
  expect(now.text).not.toMatch(/甲|乙/);
  expect((await feed(now.tag)).status).toBe(304);

  const db = await openDatabase();
  await undoLastImport(db);
  await db.close();
  const back = (await loadChanges(cases, reader, most)).entries;
  expect(back.map(({ figures }) => figures[0]?.lines[0]?.after)).toEqual([
    "226件",
    "227件",
    "226件",
    "227件",
    undefined,
  ]);
  expect(back.flatMap(({ figures }) => figures.map(({ subject }) => subject))).toEqual([
    "ransomware-cases",
    "ransomware-cases",
    "ransomware-cases",
    "ransomware-cases",
  ]);
  expect(back[0]?.heading).toMatch(/^令和\d+年\d+月\d+日の更新の取り消し$/);
});
