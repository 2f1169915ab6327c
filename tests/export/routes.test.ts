// Addresses of files, asked as a browser asks them: status, type, name, what is kept, and what is refused.

import { describe, expect, it } from "vitest";
import { forEverybody } from "../../app/_server/front/cache-rules";
import { GET } from "../../app/figures/[indicator]/route";
import { GET as template } from "../../app/figures/[indicator]/template.csv/route";
import { GET as codebook } from "../../app/figures/codebook.csv/route";
import { indicators } from "../../lib/catalogue/indicators";
import { exporters, exportFormats } from "../../lib/export/registry";
import { serveShippedData } from "./shipped-database";

serveShippedData();

/** `damage-experienced.csv?lang=en`, answered. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://localhost:3000/figures/${path}`, { headers });
  const indicator = path.split("?")[0] ?? "";
  return GET(request, { params: Promise.resolve({ indicator }) });
}

const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());
const textOf = async (answer: Response) => (await bytesOf(answer)).toString("utf8");

/** The first bytes of each format, in Latin-1, from the formats' own specifications. */
const begins: Record<(typeof exportFormats)[number], string> = {
  svg: "<svg ",
  png: "\x89PNG\r\n\x1a\n",
  pdf: "%PDF-1.",
  pptx: "PK\x03\x04",
  xlsx: "PK\x03\x04",
  docx: "PK\x03\x04",
  csv: "\xef\xbb\xbf",
  json: "{",
  jsonstat: "{",
  zip: "PK\x03\x04",
};

describe("a figure as a file", () => {
  it.each(exportFormats)("is answered as %s with its type, its name and an ETag", async (format) => {
    const answer = await ask(`damage-experienced.${format}?editions=R2,R3`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(exporters[format].mime);
    expect(answer.headers.get("content-disposition")).toMatch(
      new RegExp(`^attachment; filename="npa-survey_damage-experienced_r2-r3_ja_\\d{8}\\.${format}"$`),
    );
    expect(answer.headers.get("cache-control")).toBe(forEverybody);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("etag")).toMatch(/^W\/"[\w-]+"$/);
    const bytes = await bytesOf(answer);
    expect(answer.headers.get("content-length")).toBe(String(bytes.length));
    const start = bytes.toString("latin1").replace(/^<\?xml[^>]*>\s*/, "");
    expect(start.slice(0, begins[format].length)).toBe(begins[format]);
  });

  it("is answered for every indicator, drawn or not, in both languages", async () => {
    for (const { id } of indicators) {
      for (const lang of ["ja", "en"]) {
        for (const format of ["svg", "csv", "json"]) {
          const answer = await ask(`${id}.${format}?lang=${lang}`);
          expect([id, lang, format, answer.status]).toEqual([id, lang, format, 200]);
        }
      }
    }
  });

  it("speaks the language and the era asked for, and shows the editions asked for", async () => {
    const figure = JSON.parse(await textOf(await ask("damage-experienced.json?lang=en&era=wareki&editions=R3")));
    expect(figure).toMatchObject({ lang: "en", era: "wareki", state: { editions: ["R3"] } });
    expect(figure.provenance.address).toBe("http://localhost:3000/en-wareki/figures/damage-experienced?editions=R3");
    expect(JSON.parse(await textOf(await ask("damage-experienced.json")))).toMatchObject({ lang: "ja", era: "wareki" });
  });

  it("names the address that the reader came by", async () => {
    const proxied = { host: "stats.example.jp", "x-forwarded-host": "forged.example", "x-forwarded-proto": "https" };
    const figure = JSON.parse(await textOf(await ask("damage-experienced.json", proxied)));
    expect(figure.provenance.address).toMatch(/^https:\/\/stats\.example\.jp\/figures\//);
    const forged = { host: "x.example/?<script>" };
    expect(await textOf(await ask("damage-experienced.json", forged))).toContain("http://localhost:3000/figures/");
  });

  it("is CP932 on request, and says so", async () => {
    const answer = await ask("damage-experienced.csv?encoding=cp932");
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=windows-31j");
    // 調査コード in CP932 (JIS X 0208 rows in Shift_JIS).
    expect((await bytesOf(answer)).subarray(0, 10).toString("hex")).toBe("92b28db88352815b8368");
  });
});

describe("what a browser has already", () => {
  it("is not sent again, until the address, the language or the host differs", async () => {
    const path = "damage-experienced.csv?editions=R2,R3&lang=ja";
    const etag = (await ask(path)).headers.get("etag") ?? "";
    const again = await ask(path, { "if-none-match": `"other", ${etag}` });
    expect([again.status, again.headers.get("etag"), await textOf(again)]).toEqual([304, etag, ""]);
    const reordered = "damage-experienced.csv?lang=ja&editions=R2,R3";
    expect((await ask(reordered, { "if-none-match": etag })).status).toBe(304);
    for (const other of ["?editions=R3&lang=ja", "?editions=R2,R3&lang=en"]) {
      expect((await ask(`damage-experienced.csv${other}`, { "if-none-match": etag })).status, other).toBe(200);
    }
    expect((await ask(path, { "if-none-match": etag, host: "other.example" })).status).toBe(200);
  });
});

describe("what cannot be had", () => {
  it.each([
    ["no-such-figure.csv", 404, "「no-such-figure」という指標はありません。"],
    ["damage-experienced.gif", 404, "形式「gif」はありません。"],
    ["damage-experienced", 404, "はありません。"],
    ["damage-experienced.csv?colour=red", 400, "「colour」という指定はありません。"],
    ["damage-experienced.csv?colour=red&lang=en", 400, "There is no parameter “colour”."],
    ["damage-experienced.png?width=4001", 400, "100から4000までの整数"],
    ["damage-experienced.png?width=1e3&lang=en", 400, "whole number from 100 to 4000"],
    ["damage-experienced.csv?editions=R99", 400, "editions に「R99」は指定できません。"],
    ["damage-experienced.csv?lang=fr", 400, "lang に「fr」は指定できません。"],
    ["constructor.csv", 404, "「constructor」という指標はありません。"],
    ["damage-experienced.constructor", 404, "形式「constructor」はありません。"],
  ])("%s is answered %i with one sentence, and never kept", async (path, status, sentence) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("etag")).toBeNull();
    const text = await textOf(answer);
    expect(text).toContain(sentence);
    expect(text.trim().split("\n")).toHaveLength(1);
  });

  it("repeats no more than a little of what it was sent", async () => {
    const text = await textOf(await ask(`damage-experienced.csv?style=${"x".repeat(5000)}`));
    expect(text.length).toBeLessThan(200);
  });
});

describe("the codebook", () => {
  const book = (query = "", headers: Record<string, string> = {}) =>
    codebook(new Request(`http://localhost:3000/figures/codebook.csv${query}`, { headers }));

  it("is at the address that each CSV names, in the language of the CSV", async () => {
    const link = async (path: string) => (await ask(path)).headers.get("link");
    expect(await link("damage-experienced.csv")).toBe(
      '<http://localhost:3000/figures/codebook.csv>; rel="describedby"',
    );
    expect(await link("damage-experienced.csv?lang=en")).toBe(
      '<http://localhost:3000/figures/codebook.csv?lang=en>; rel="describedby"',
    );
    expect(await link("damage-experienced.json")).toBeNull();
    const english = await book("?lang=en");
    expect([english.status, english.headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8"]);
    const fields = (text: string) => text.split("\r\n").flatMap((line) => line.match(/^([^,]+),,/)?.[1] ?? []);
    const header = (await textOf(await ask("damage-experienced.csv?lang=en"))).slice(1).split("\r\n")[0];
    expect(fields(await textOf(english))).toEqual(header?.split(","));
    const etag = english.headers.get("etag") ?? "";
    expect((await book("?lang=en", { "if-none-match": etag })).status).toBe(304);
    expect((await book("", { "if-none-match": etag })).status).toBe(200);
  });

  it("takes a language, and nothing else", async () => {
    const answer = await book("?figure=x&lang=en");
    expect([answer.status, await textOf(answer)]).toEqual([400, "There is no parameter “figure”. Parameters: lang\n"]);
  });
});

describe("the form for typing numbers in", () => {
  const form = (indicator: string, query = "") =>
    template(new Request(`http://localhost:3000/figures/${indicator}/template.csv${query}`), {
      params: Promise.resolve({ indicator }),
    });

  it("is the header of an extract, in either language", async () => {
    const answer = await form("damage-experienced");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="damage-experienced.csv"');
    expect((await bytesOf(answer)).toString("utf8")).toMatch(/^\ufeff調査年,指標,[^\r\n]+\r\n$/);
    expect(await textOf(await form("damage-experienced", "?lang=en"))).toMatch(/^\ufeffedition,indicator,/);
  });

  it.each([
    ["nope", "", 404, "「nope」という指標はありません。\n"],
    ["nope", "?lang=en", 404, "There is no indicator “nope”.\n"],
    ["damage-experienced", "?colour=red", 400, "「colour」という指定はありません。指定できるもの：lang\n"],
    ["damage-experienced", "?lang=fr", 400, "lang に「fr」は指定できません。指定できる値：ja, en\n"],
    ["damage-experienced", "?lang=ja&lang=en", 400, "lang は一度だけ指定してください。\n"],
  ])("of %s%s is refused: %i with one sentence", async (indicator, query, status, sentence) => {
    const answer = await form(indicator, query);
    expect([answer.status, await textOf(answer)]).toEqual([status, sentence]);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });
});

describe("many at once", () => {
  it("wait their turn, and are turned away with a sentence where too many wait", async () => {
    const different = indicators.flatMap(({ id }) => ["era=wareki", "era=western"].map((era) => `${id}.csv?${era}`));
    const answers = await Promise.all(different.slice(0, 60).map((path) => ask(path)));
    const turnedAway = answers.filter(({ status }) => status === 503);
    expect(answers.filter(({ status }) => status === 200).length + turnedAway.length).toBe(60);
    expect(turnedAway.length).toBeGreaterThan(0);
    for (const answer of turnedAway) {
      expect(answer.headers.get("retry-after")).toMatch(/^\d+$/);
      expect(answer.headers.get("cache-control")).toBe("no-store");
    }
    expect(await textOf(turnedAway[0] as Response)).toContain("混み合っています");
    expect((await ask("damage-experienced.csv")).status).toBe(200);
  });
});
