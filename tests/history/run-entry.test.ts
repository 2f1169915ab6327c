// The record in words: each number before and now with its certainty, as the page and the feeds say it; feeds as their formats
// ask. Numbers of the frozen data, in their order of publication.
import { describe, expect, it } from "vitest";
import { atomFeed, type Feed, jsonFeed } from "../../lib/history/feeds";
import { figureSentence, runEntry } from "../../lib/history/run-entry";
import type { Lang } from "../../lib/localised";
import type { Observation } from "../../lib/observation";
import type { CellChange, PublishedRun, StoredNumber } from "../../lib/published-run";
import { readXml } from "../../lib/verify/read-xml";
import { shippedDataset } from "../figure/shipped-dataset";

const dataset = shippedDataset();

function stored(indicator: string, edition: string, item?: string): Observation {
  const found = dataset.observations.find(
    (one) =>
      one.indicator === indicator &&
      one.edition === edition &&
      one.breakdown === "none" &&
      (item === undefined || one.item === item),
  );
  if (!found) throw new Error(`${indicator} ${edition} ${item}`);
  return found;
}

function number({ value, decimals, missing, qualifier, count, base, rank, source, note }: Observation): StoredNumber {
  return { value, decimals, missing, qualifier, count, base, rank, source, note };
}

function change(one: Observation, before: StoredNumber | null, after: StoredNumber | null): CellChange {
  const { indicator, edition, breakdown, segment, item } = one;
  return { indicator, edition, breakdown, segment, item, before, after };
}

function run(cells: CellChange[], part: Partial<PublishedRun> = {}): PublishedRun {
  return {
    ...{
      run: 7,
      at: "2026-11-28T09:00:00+09:00",
      isFirst: false,
      isUndo: false,
      undoes: null,
      undoneAt: null,
      files: ["a.csv"],
    },
    ...{ publication: null, cells, texts: [], more: false, ...part },
  };
}

const reader = (lang: Lang) => ({ lang, era: lang === "ja" ? ("wareki" as const) : ("western" as const) });
const entryOf = (one: PublishedRun, lang: Lang = "ja", most = 10) => runEntry(one, dataset, reader(lang), most);

describe("runEntry", () => {
  const cases = stored("ransomware-cases", "R7");
  const added = change(cases, null, number(cases));

  it("sets a new number beside that of the edition before it, with how certain the difference is", () => {
    const [figure] = entryOf(run([added])).figures;
    expect(figure?.lines).toMatchObject([
      {
        ...{ label: "令和7年", kind: "added", before: null, after: "226件", earlier: "222件（令和6年）" },
        certainty: { code: "full-count", label: "全数" },
      },
    ]);
    expect(figureSentence(figure as NonNullable<typeof figure>, { lang: "ja" })).toBe(
      "ランサムウェア被害の報告件数：令和7年は226件（前は222件（令和6年）、全数）。",
    );
  });

  it("tells a correction from old to new, and what was withdrawn", () => {
    const corrected = change(cases, { ...number(cases), value: 220 }, number(cases));
    const entry = entryOf(run([corrected, change(stored("ransomware-cases", "R6"), number(cases), null)]));
    expect(entry.figures[0]?.lines.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ["changed", "220件", "226件"],
      ["withdrawn", "226件", null],
    ]);
    expect(figureSentence(entry.figures[0] as (typeof entry.figures)[number], { lang: "ja" })).toBe(
      "ランサムウェア被害の報告件数：令和7年を220件から226件に変更、令和6年の226件を取り下げ。",
    );
  });

  it("keeps a qualifier and a reason with its number, in English too", () => {
    const about = stored("ransomware-route", "R7H1", "vpn-device");
    const entry = entryOf(
      run([change(about, { ...number(about), value: null, missing: "not-published" }, number(about))]),
      "en",
    );
    expect(entry.figures[0]?.lines[0]).toMatchObject({ before: "[x]", after: "about 62%" });
  });

  it("says who published it only by its title, and what an undo takes back", () => {
    const publication = { title: "令和7年の確定値", note: "速報値を置き換えた。" };
    expect(entryOf(run([added], { publication }))).toMatchObject({
      ...{ day: "令和8年11月28日", heading: "令和7年の確定値", note: "速報値を置き換えた。" },
    });
    expect(entryOf(run([added])).heading).toBe("1の図の数値を更新");
    expect(entryOf(run([])).heading).toBe("出典や言葉の更新（数値の変化はなし）");
    const undo = run([change(cases, number(cases), null)], {
      isUndo: true,
      undoes: 6,
      undoneAt: "2026-11-27T09:00:00+09:00",
    });
    expect(entryOf(undo).heading).toBe("令和8年11月27日の更新の取り消し");
    expect(entryOf(undo, "en").heading).toBe("The update of 27 November 2026 taken back");
  });

  it("bounds the lines of a figure and counts the rest", () => {
    const cells = dataset.observations
      .filter(({ indicator }) => indicator === "damage-experienced")
      .map((one) => change(one, null, number(one)));
    const [figure] = entryOf(run(cells), "ja", 3).figures;
    expect([figure?.lines.length, figure?.left]).toEqual([3, cells.length - 3]);
  });

  it("counts what the data began with in one sentence, and lists what came later", () => {
    const some = dataset.observations.filter(({ indicator }) => indicator === "damage-experienced");
    const cells = some.map((one) => change(one, null, number(one)));
    const stated = some.filter(({ missing }) => missing === null).length;
    const first = { isFirst: true, more: false };
    expect(entryOf(run(cells, first))).toMatchObject({
      ...{ heading: `はじめに${stated}件の数値を収録しました`, note: "", figures: [], more: false },
    });
    expect(entryOf(run(cells, { ...first, more: true })).heading).toContain(`${stated}件以上`);
    expect(entryOf(run(cells, first), "en").heading).toBe(`The first ${stated} numbers were put in`);
    // What somebody published has a title and is news, even where it is the first.
    const publication = { title: "令和7年の確定値", note: "" };
    expect(entryOf(run(cells, { ...first, publication })).figures).toHaveLength(1);
    expect(entryOf(run([], first)).heading).toBe("出典や言葉の更新（数値の変化はなし）");
  });

  it("passes over an indicator that the catalogue no longer has", () => {
    expect(entryOf(run([{ ...added, indicator: "gone" }])).figures).toEqual([]);
  });
});

describe("feeds", () => {
  const cases = stored("ransomware-cases", "R7");
  const hostile = 'A & <b>"見出し"</b> \u0007]]>';
  const entries = [
    entryOf(run([change(cases, null, number(cases))], { publication: { title: hostile, note: hostile } })),
    entryOf(run([], { run: 6, at: "2026-11-27T09:00:00+09:00" })),
  ];
  const feed = (some: Feed["entries"]): Feed => ({
    ...{ lang: "ja", title: "更新の記録", author: "見本", page: "http://localhost/changes", entries: some },
    entryPage: (one) => `http://localhost/changes?before=${one + 1}#run-${one}`,
    self: "http://localhost/feed.atom",
  });

  it("is Atom as RFC 4287 asks: ids, titles, days with a zone, an author, its own address", () => {
    const tree = readXml(atomFeed(feed(entries)));
    const text = JSON.stringify(tree);
    expect(text).toContain("http://www.w3.org/2005/Atom");
    const xml = atomFeed(feed(entries));
    const within = (name: string) =>
      [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`, "g"))].map(([, inner]) => inner);
    expect(within("id")).toEqual([
      "http://localhost/changes",
      "http://localhost/changes?before=8#run-7",
      "http://localhost/changes?before=7#run-6",
    ]);
    expect(new Set(within("id")).size).toBe(3);
    for (const day of within("updated")) expect(day).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/);
    expect(within("updated")[0]).toBe(within("updated")[1]);
    expect(within("title")[1]).toBe("令和8年11月28日　A &amp; &lt;b&gt;&quot;見出し&quot;&lt;/b&gt;  ]]&gt;");
    expect(within("name")).toEqual(["見本"]);
    expect(xml).toContain('<link rel="self" type="application/atom+xml" href="http://localhost/feed.atom"/>');
    expect(within("content")[0]).toContain("令和7年は226件");
    expect(within("content")[1]).toBe("出典や言葉の更新（数値の変化はなし）");
  });

  it("is JSON Feed 1.1, each entry with an id, a text and a day", () => {
    const json = JSON.parse(JSON.stringify(jsonFeed(feed(entries))));
    expect(json).toMatchObject({ version: "https://jsonfeed.org/version/1.1", title: "更新の記録", language: "ja" });
    for (const item of json.items) {
      expect(Object.keys(item).sort()).toEqual(["content_text", "date_published", "id", "title", "url"]);
      expect(item.content_text).not.toBe("");
      expect(new Date(item.date_published).getTime()).toBeGreaterThan(0);
    }
  });

  it("is whole where nothing was recorded", () => {
    expect(atomFeed(feed([]))).toContain("<updated>1970-01-01T00:00:00Z</updated>");
    expect(jsonFeed(feed([]))).toMatchObject({ items: [] });
  });
});
