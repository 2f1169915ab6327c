// Addresses that nobody would write: each is answered in words, and none is taken for something that it is not.
import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { originOf } from "../../app/_server/answer";
import { GET as present } from "../../app/[locale]/present/route";
import { GET as figureFile } from "../../app/figures/[indicator]/route";
import { POST as packFile } from "../../app/packs/[file]/route";
import { POST as slide } from "../../app/packs/mine.slide/route";
import { pairsOf } from "../../lib/address/query";
import { packToLink } from "../../lib/slides/pack-link";
import { readPack } from "../../lib/slides/read-pack";
import config from "../../next.config";
import { proxy } from "../../proxy";
import { serveShippedData } from "../export/shipped-database";

serveShippedData();

const names = ["__proto__", "constructor", "x.y", "toString"];
const deep = (levels: number) => `${'{"a":['.repeat(levels)}${"]}".repeat(levels)}`;
const form = (text: string) => {
  const body = new URLSearchParams({ pack: text }).toString();
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "content-length": `${Buffer.byteLength(body)}`,
  };
  return { method: "POST", body, headers };
};

/** A source of next.config.ts as a pattern; the repeated part is all that it has. */
const patternOf = (source: string) => new RegExp(`^/${/^\/:path\((.*)\)$/s.exec(source)?.[1] ?? "$^"}$`);

describe("names that every object knows", () => {
  it.each(names)("%s is no locale, no figure and no pack", async (name) => {
    const params = Promise.resolve({ locale: name });
    const answer = await present(new Request(`http://localhost/${name}/present`), { params });
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining("/en/present")]);
    const file = await figureFile(new Request(`http://localhost/figures/${name}.csv`), {
      params: Promise.resolve({ indicator: `${name}.csv` }),
    });
    expect(file.status).toBe(404);
    const extension = await figureFile(new Request(`http://localhost/figures/damage-experienced.${name}`), {
      params: Promise.resolve({ indicator: `damage-experienced.${name}` }),
    });
    expect(extension.status).toBe(404);
  });
});

it("what Next gives for the names that every object knows is no value of an address", () => {
  const query = { toString: Object.prototype.toString, q: ["a", "b"], kind: undefined } as unknown as Record<
    string,
    string
  >;
  expect(pairsOf(query)).toEqual([
    ["q", "a"],
    ["q", "b"],
  ]);
});

describe("a deeply nested pack", () => {
  it.each([20, 5000, 20_000])("of %i levels is refused in words", async (levels) => {
    expect(readPack(deep(levels)).problems?.map(({ code }) => code)).toEqual(["pack-deep"]);
    const posted = await packFile(new Request("http://localhost/packs/mine.pptx", form(deep(levels))), {
      params: Promise.resolve({ file: "mine.pptx" }),
    });
    expect([posted.status, (await posted.text()).length > 20]).toEqual([400, true]);
    const body = deep(levels);
    const drawn = await slide(
      new Request("http://localhost/packs/mine.slide", {
        method: "POST",
        body,
        headers: { "content-length": `${body.length}` },
      }),
    );
    expect(drawn.status).toBe(400);
    const link = packToLink(JSON.parse(deep(Math.min(levels, 1000))));
    const shown = await present(new Request(`http://localhost/present?p=${link}`), {
      params: Promise.resolve({ locale: "ja" }),
    });
    expect(shown.status).toBe(400);
  });

  it("is told from brackets within a text", () => {
    const paragraphs = [{ text: `\\"${"[{".repeat(40)}` }];
    expect(
      readPack(JSON.stringify({ name: "a", title: "a", slides: [{ heading: "a", paragraphs }] })).pack,
    ).toBeDefined();
  });
});

describe("addresses of no place", () => {
  it("with a dot are answered by the handler that has words for them, and files are left alone", async () => {
    const rewrites = await config.rewrites?.();
    const first = rewrites && !Array.isArray(rewrites) ? rewrites.beforeFiles?.[0] : undefined;
    expect(first?.destination).toBe("/api/:path");
    const pattern = patternOf(first?.source ?? "");
    const strange = ["/__proto__/x.y", "/x.y/present", "/x.y", "/constructor/a.b/c", "/data.zip/x", "/damage/x.y"];
    expect(strange.filter((path) => !pattern.test(path))).toEqual([]);
    const ours = [
      "/data.zip",
      "/leaflet.pdf",
      "/icon.svg",
      "/figures/a.csv",
      "/packs/schema.json",
      "/_next/static/x.js",
    ];
    expect(
      [...ours, "/", "/damage", "/en/damage", "/api/v1/openapi.json"].filter((path) => pattern.test(path)),
    ).toEqual([]);
  });

  it("that are very long are one page, with 404", async () => {
    const answer = await proxy(new NextRequest(`http://localhost/en/figures/${"%E3%81%82".repeat(300)}`));
    expect([answer.status, answer.headers.get("x-middleware-rewrite")]).toEqual([
      404,
      "http://localhost/en/papers/too-long",
    ]);
  });
});

describe("headers", () => {
  it("of the policy stand on all but a page for frames, which has its own", async () => {
    const [common] = (await config.headers?.()) ?? [];
    const pattern = patternOf(common?.source ?? "");
    expect(["/", "/damage", "/embed/a/b", "/embed", "/embed/"].filter((path) => !pattern.test(path))).toEqual([]);
    expect(pattern.test("/embed/damage-experienced")).toBe(false);
    const ofFrames = (await config.headers?.())?.find(({ source }) => source === "/embed/:path*");
    expect(ofFrames?.headers.map(({ key, value }) => `${key}: ${value}`)).toEqual(["X-Content-Type-Options: nosniff"]);
  });

  it("say nothing of where the dashboard is unless the setting does", () => {
    const headers = new Headers({ host: "survey.example.jp", "x-forwarded-host": "evil.example.com" });
    expect(originOf({ url: "http://localhost:3000/", headers })).toBe("http://survey.example.jp");
  });

  it("no picture is resized for anybody who asks", () => expect(config.images?.unoptimized).toBe(true));
});
