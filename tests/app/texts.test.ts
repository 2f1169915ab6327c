// Texts worded anew, wherever the catalogue's are said: figures, pictures, pages, search, API, checked claims, data sets; on an
// earlier day those of then, and after an undo those of the code.
import { unzipSync } from "fflate";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { loadDataset, loadFigure } from "../../app/_server/load";
import { loadChanges, loadLastChange } from "../../app/_server/published";
import { everyDocument } from "../../app/_server/search-index";
import { FigureAbout } from "../../app/_ui/figure/figure-about";
import { generateMetadata } from "../../app/[locale]/figures/[indicator]/page";
import { Breaks, Definitions } from "../../app/[locale]/methods/data-sections";
import { GET as indicatorsList } from "../../app/api/v1/indicators/route";
import { GET as codebook } from "../../app/figures/codebook.csv/route";
import { importFiles } from "../../db/apply";
import { undoLastImport } from "../../db/undo";
import { readLooks } from "../../lib/address/looks";
import { indicatorById } from "../../lib/catalogue/indicators";
import type { Indicator } from "../../lib/catalogue/types";
import { checkClaim } from "../../lib/claims/check-claim";
import { renderDataPackage } from "../../lib/export/data/data-package";
import { exporters } from "../../lib/export/registry";
import { asWorded } from "../../lib/figure/as-worded";
import type { Dataset } from "../../lib/figure/dataset";
import { figureSentence } from "../../lib/history/run-entry";
import { Sandbox } from "../db/sample-files";
import { frozenTables } from "../frozen-data";
import { loadFigures } from "./load-figures";

const sandbox = await Sandbox.open();
const id = "damage-experienced";
const indicator = indicatorById.get(id) as Indicator;
const japanese = { lang: "ja", era: "wareki" } as const;
const english = { lang: "en", era: "western" } as const;
const locale = { id: "ja", ...japanese } as const;
const noon = (day: number) => new Date(2026, 0, day, 12);
const oldNote = indicator.notes?.[0]?.ja ?? "";
const words = {
  question: ["問いの新しい言葉。", "The question anew."],
  "note-1": ["注の新しい言葉。", "The note anew."],
  "note-2": ["加えた注。", "A further note."],
  "break-R3-R6": ["不連続の新しい言葉。", "The break anew."],
};
const rows = Object.entries(words).map(([part, both]) => [id, part, ...both].join(","));
const file = ["subject,part,ja,en", ...rows, "term,share,割合の新しい意味。,A share anew."].join("\n");

const waiting = { timeout: 60_000 };

let before: Dataset;
let now: Dataset;
beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", sandbox.address);
  await importFiles(sandbox.db, frozenTables, { now: noon(2) });
  before = await loadDataset();
  const [report] = await sandbox.import({ "texts.csv": file }, { now: noon(4) });
  expect(report).toMatchObject({ added: 5, problems: [] });
  // A server of PostgreSQL is asked now and then, and not at each look.
  now = await vi.waitUntil(async () => ((one) => one.texts && one)(await loadDataset()), waiting);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await sandbox.close();
});

const notes = async (reader: typeof japanese | typeof english, query = {}) =>
  (await loadFigure(id, reader, query)).notes.map(({ text }) => text);
const options = {
  ...readLooks(new URLSearchParams()),
  ...{ origin: "http://localhost:3000", date: "2026-01-04" },
};

it("stand in the figure, in both languages, and in its pictures and files", async () => {
  expect(await notes(japanese)).toEqual(expect.arrayContaining(["注の新しい言葉。", "加えた注。"]));
  expect(await notes(japanese)).not.toContain(oldNote);
  expect(await notes(english)).toEqual(expect.arrayContaining(["The note anew.", "A further note."]));
  const trend = await loadFigure(id, japanese, { view: "trend" });
  expect(trend.breaks.map(({ reason }) => reason)).toEqual(["不連続の新しい言葉。"]);
  const said = async (format: "svg" | "json") =>
    new TextDecoder().decode(await exporters[format].render([trend], options));
  expect(await said("svg")).toContain("加えた注。");
  expect(await said("json")).toContain("問いの新しい言葉。");
  const zip = unzipSync(
    await exporters.zip.render(await loadFigures([{ indicator: id, state: {} }], japanese), options),
  );
  const book = Object.entries(zip).find(([name]) => name.endsWith("codebook.csv"))?.[1];
  expect(new TextDecoder().decode(book)).toContain("問いの新しい言葉。");
});

it("stand on its page, in Methods, in what is searched, in the API and in the codebook", async () => {
  const about = renderToStaticMarkup(
    createElement(FigureAbout, { indicator: asWorded(indicator, now), observations: [], locale, heading: "h2" }),
  );
  expect(about).toMatch(/問いの新しい言葉。.*不連続の新しい言葉。/s);
  const props = (shown: string) => ({
    params: Promise.resolve({ locale: "ja", indicator: id }),
    searchParams: Promise.resolve(shown ? { "as-shown": shown } : {}),
  });
  expect((await generateMetadata(props(""))).description).toBe("問いの新しい言葉。");
  expect((await generateMetadata(props("2026-01-03"))).description).toBe(indicator.question.ja);
  expect(renderToStaticMarkup(createElement(Definitions, { dataset: now, lang: "ja" }))).toContain(
    "割合の新しい意味。",
  );
  expect(renderToStaticMarkup(createElement(Breaks, { dataset: now, locale }))).toContain("不連続の新しい言葉。");
  expect(JSON.stringify(everyDocument(now, []))).toContain("The question anew.");
  const list = await (await indicatorsList(new Request("http://localhost:3000/api/v1/indicators?limit=1000"))).json();
  const row = list.indicators.find((one: { indicator: string }) => one.indicator === id);
  expect(row.question).toEqual({ ja: "問いの新しい言葉。", en: "The question anew." });
  const book = await (await codebook(new Request("http://localhost:3000/figures/codebook.csv"))).text();
  expect(book).toContain("The question anew.");
});

it("stand beside a checked claim", () => {
  const of = { ...{ item: "none", breakdown: "none", segment: "all" } };
  const claim = { indicator: id, target: of, relation: "most", editions: ["R3"] } as unknown;
  const finding = checkClaim(claim as Parameters<typeof checkClaim>[0], now, japanese);
  expect(finding?.notes).toContain("注の新しい言葉。");
});

it("are a table of the data set, which without them is as it was", () => {
  const filesOf = (dataset: Dataset) => unzipSync(renderDataPackage(dataset, "http://localhost:3000"));
  const [old, anew] = [filesOf(before), filesOf(now)];
  expect(Object.keys(anew).filter((name) => !(name in old))).toEqual(["texts.csv"]);
  const text = (name: string) => new TextDecoder().decode(anew[name]);
  expect(text("texts.csv").replaceAll("\r\n", "\n").split("\n").sort()).toEqual([...file.split("\n"), ""].sort());
  expect(text("codebook.csv")).toContain("問いの新しい言葉。");
  expect(text("README.txt")).toContain("contradictions.csv texts.csv");
});

it("leave the catalogue as it is where nothing is worded anew", () => {
  expect(asWorded(indicator, before)).toBe(indicator);
  const other = indicatorById.get("attack-cause") as Indicator;
  expect(asWorded(other, now)).toBe(other);
  expect(asWorded(indicator, now)).toBe(asWorded(indicator, now));
  expect(asWorded(indicator, now).breaks?.map(({ before, after }) => [before, after])).toEqual([["R3", "R6"]]);
});

const told = async (reader: typeof japanese | typeof english, figure: string | null = null) => {
  const { entries } = await loadChanges({ figure, before: null }, reader, { runs: 10, lines: 5 });
  return entries.map((entry) => ({ ...entry, said: entry.figures.map((one) => figureSentence(one, reader)) }));
};

it("are told to readers as they were and are, and move the day of the figure's last change", async () => {
  const [first] = await told(japanese);
  expect(first?.heading).toBe("出典や言葉の更新（数値の変化はなし）");
  expect(first?.figures.map(({ subject, texts }) => [subject, texts.length])).toEqual([
    [id, 4],
    ["term", 1],
  ]);
  expect(first?.said[0]).toContain(`設問を「${indicator.question.ja}」から「問いの新しい言葉。」に変更`);
  expect(first?.said[0]).toContain("注2に「加えた注。」を追加");
  expect(first?.said[1]).toMatch(/^用語：「割合」を「.*」から「割合の新しい意味。」に変更/);
  expect((await told(english))[0]?.said[0]).toContain("Note 1 changed from “Shares are of");
  expect((await told(japanese, id)).map(({ day }) => day)).toEqual(
    ["2026年1月4日", "2026年1月2日"].map((one) => one.replace("2026年", "令和8年")),
  );
  expect((await told(japanese, id))[0]?.figures.map((one) => one.subject)).toEqual([id]);
  expect((await loadLastChange(id))?.at.slice(0, 10)).toBe("2026-01-04");
  expect((await loadLastChange("attack-cause"))?.at.slice(0, 10)).toBe("2026-01-02");
});

it("are those of the day that is asked for, and go by an undo", async () => {
  expect(await notes(japanese, { "as-shown": "2026-01-03" })).toContain(oldNote);
  expect(await notes(japanese, { "as-shown": "2026-01-03" })).not.toContain("加えた注。");
  expect(await notes(japanese, { "as-shown": "2026-01-05" })).toContain("加えた注。");
  await undoLastImport(sandbox.db, noon(6));
  await vi.waitUntil(async () => !(await loadDataset()).texts, waiting);
  expect(await notes(japanese)).toContain(oldNote);
  expect(await notes(japanese)).not.toContain("加えた注。");
  expect(await notes(japanese, { "as-shown": "2026-01-05" })).toContain("加えた注。");
  const [back, before] = await told(japanese);
  expect(back?.heading).toContain("取り消し");
  expect(back?.said[0]).toContain(`設問を「問いの新しい言葉。」から「${indicator.question.ja}」に変更`);
  expect(back?.said[0]).toContain("注2の「加えた注。」を取り下げ");
  expect(before?.said[0]).toContain("から「問いの新しい言葉。」に変更");
  expect((await loadLastChange(id))?.at.slice(0, 10)).toBe("2026-01-06");
});
