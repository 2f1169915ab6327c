// Addresses of meeting packs, asked as a browser asks them: status, type, name, what is kept, and what is refused.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { GET, POST } from "../../app/packs/[file]/route";
import { packFormats } from "../../lib/export/meeting/pack-options";
import { packExporters } from "../../lib/export/meeting/pack-registry";
import { frozenFolder, frozenPack } from "../frozen-data";
import { serveShippedData } from "./shipped-database";

serveShippedData();

const name = "crisis-meeting-2022-06-20";
const text = frozenPack(name);
const fileOf = (path: string) => ({ params: Promise.resolve({ file: path.split("?")[0] ?? "" }) });
const ask = (path: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost:3000/packs/${path}`, { headers }), fileOf(path));

function send(path: string, pack: string, more: Record<string, string> = {}): Promise<Response> {
  const body = new URLSearchParams({ pack }).toString();
  const headers = { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": `${body.length}`, ...more };
  return POST(new Request(`http://localhost:3000/packs/${path}`, { method: "POST", body, headers }), fileOf(path));
}

describe("a shipped pack as a file", () => {
  it.each(packFormats)("is answered as %s with its type, its name and an ETag", async (format) => {
    const answer = await ask(`${name}.${format}?lang=en&size=4:3`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(packExporters[format].mime);
    expect(answer.headers.get("content-disposition")).toMatch(
      new RegExp(`^attachment; filename="npa-survey_${name}_en_\\d{8}\\.${format}"$`),
    );
    const etag = answer.headers.get("etag") ?? "";
    const again = await ask(`${name}.${format}?size=4:3&lang=en`, { "If-None-Match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const other = await ask(`${name}.json?lang=ja`, { "If-None-Match": etag });
    expect(other.status).toBe(200);
  });

  it.each([
    ["none.pptx", 404, "「none」という会議資料はありません。"],
    ["none.pptx?lang=en", 404, "There is no meeting pack “none”."],
    ["..%2Fsources.json?lang=en", 404, "There is no meeting pack"],
    [`${name}.doc?lang=en`, 404, "There is no format “doc”."],
    [`${name}.pdf?handout=4&lang=en`, 400, "“4” is not a choice of handout."],
    [`${name}.pdf?size=a4&lang=en`, 400, "“a4” is not a choice of size."],
    [`${name}.pdf?colour=red&lang=en`, 400, "There is no parameter “colour”."],
    [`${name}.pdf?lang=en&lang=ja`, 400, "Give lang only once."],
  ])("is refused with one sentence for %s", async (path, status, sentence) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([status, "no-store"]);
    expect(await answer.text()).toContain(sentence);
  });

  it("has its schema at one address", async () => {
    const answer = await ask("schema.json");
    expect(answer.headers.get("content-type")).toContain("application/schema+json");
    expect(((await answer.json()) as { $id: string }).$id).toBe((JSON.parse(text) as { $schema: string }).$schema);
  });
});

describe("a pack of one's own", () => {
  const own = JSON.stringify({ ...(JSON.parse(text) as object), name: "of-my-own", title: "見本の会議" });

  it("gives the same files, and nothing of it is kept", async () => {
    const answer = await send("mine.docx?lang=ja", own);
    expect([answer.status, answer.headers.get("cache-control"), answer.headers.get("etag")]).toEqual([
      200,
      "no-store",
      null,
    ]);
    expect(answer.headers.get("content-disposition")).toContain("npa-survey_of-my-own_ja_");
    expect((await ask("of-my-own.docx")).status).toBe(404);
    expect(readdirSync(join(frozenFolder, "packs"))).not.toContain("of-my-own.json");
  });

  it("is refused where it can't be shown, with the first thing that is wrong", async () => {
    const answer = await send("mine.pdf?lang=en", own.replace('"R2"', '"R9"'));
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([400, "no-store"]);
    expect(await answer.text()).toContain("The indicator “damage-experienced” has no “R9”");
    expect((await send("mine.pdf", "{")).status).toBe(400);
    expect((await send("mine.pdf", "")).status).toBe(400);
    expect((await send(`${name}.pdf`, own)).status).toBe(404);
  });

  it("is not even read where it is too large", async () => {
    const answer = await send("mine.pdf?lang=en", own, { "Content-Length": "700000" });
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining("too large")]);
  });
});
