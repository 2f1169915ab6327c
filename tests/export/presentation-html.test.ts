import { createHash } from "node:crypto";
import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import { presentationHtml } from "../../lib/export/meeting/presentation-html";
import { langs } from "../../lib/localised";
import { presentWords } from "../../lib/player/present-words";
import { presentPack } from "../../lib/slides/present-pack";
import { readPack } from "../../lib/slides/read-pack";
import type { Presentation, Slide } from "../../lib/slides/slide";
import { shippedDataset } from "../figure/shipped-dataset";
import { frozenPack } from "../frozen-data";
import { shippedFigures } from "./pictures";

const unescaped = (html: string) =>
  html.replace(
    /&(lt|gt|quot|#39|amp);/g,
    (_, name: string) => ({ lt: "<", gt: ">", quot: '"', "#39": "'" })[name] ?? "&",
  );

function sample(lang: (typeof langs)[number], more: Slide[] = []) {
  const slides = shippedFigures(lang)
    .slice(0, 20)
    .map((figure): Slide => ({ kind: "figure", heading: figure.title, figure, paragraphs: [], speech: figure.title }));
  return { name: "sample", title: "Sample", lang, era: "western" as const, slides: [...slides, ...more] };
}

function newestFigures(lang: (typeof langs)[number]) {
  const { pack } = readPack(frozenPack("newest-figures"));
  if (!pack) throw new Error("The shipped pack can't be read");
  return presentPack(pack, shippedDataset(), { lang, era: "western" });
}

const both = { size: null, theme: "light", style: "color" } as const;

describe.each(langs)("in %s", (lang) => {
  it("carries twenty figures in less than 3 MB and asks for nothing", async () => {
    const presentation = newestFigures(lang);
    expect(presentation.slides.filter(({ figure }) => figure).length).toBeGreaterThanOrEqual(20);
    const html = await presentationHtml(presentation, both);
    expect(Buffer.byteLength(html)).toBeLessThan(3_000_000);
    for (const { heading } of presentation.slides) expect(unescaped(html)).toContain(heading);

    const markup = html.replace(/<script.*?<\/script>|<style>.*?<\/style>/gs, "");
    const addresses = [...markup.matchAll(/<(\w+)[^>]*?\s(src|href|srcset|action|data|poster)="([^"]*)"/g)];
    expect(addresses.filter(([, name, kind]) => !(name === "a" && kind === "href")).map(([, , , to]) => to)).toEqual([
      "data:,",
    ]);
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css).join("");
    expect([...styles.matchAll(/url\(([^)]{0,20})|@import/g)].map(([, to]) => to)).toEqual([
      "data:font/woff;base6",
      "data:font/woff;base6",
    ]);
    const script = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code]) => code).join("");
    expect(script).not.toMatch(/https?:|fetch\(|XMLHttpRequest|import\(|sendBeacon|WebSocket/);
    expect(script).toContain(presentWords[lang].help.heading);
  });
});

it("brings the letters of the tables under its slides in the weight that they are set in", async () => {
  const presentation = sample("ja");
  const html = await presentationHtml(presentation, both);
  const [data = ""] = [...html.matchAll(/font-weight:700;src:url\(data:font\/woff;base64,([^)]*)\)/g)].map(
    ([, to]) => to,
  );
  const bold = create(Buffer.from(data, "base64"));
  const tables = presentation.slides.flatMap(({ figure }) => (figure ? [figure.table] : []));
  const letters = tables.flatMap(({ caption, columns, rows }) => [
    caption,
    ...columns,
    ...rows.map((row) => row.header),
  ]);
  const missing = [...new Set(letters.join(""))].filter((one) => !bold.hasGlyphForCodePoint(one.codePointAt(0) ?? 0));
  expect(missing).toEqual([]);
});

it("draws each slide in both sizes, or only in the one asked for, each id once", async () => {
  const html = await presentationHtml(sample("ja"), both);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(80);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const wide = await presentationHtml(sample("ja"), { size: "16:9", theme: "dark", style: "color" });
  expect(wide).toContain('<html lang="ja" data-theme="dark" data-size="16:9">');
  expect(wide).not.toContain('data-size="4:3" data-slide');
});

it("keeps texts texts", async () => {
  const hostile = `</script><script>alert(1)</script><img src=x onerror="alert(2)">`;
  const text: Slide = {
    ...{ kind: "text", heading: hostile, figure: null, speech: hostile },
    paragraphs: [{ text: hostile, url: `https://example.org/?q="><script>` }],
  };
  const html = await presentationHtml(sample("ja", [text]), { ...both, posted: hostile });
  expect(html).not.toContain("<script>alert");
  expect(html).not.toContain("<img");
  expect(html.match(/<script/g)).toHaveLength(3);
  expect(html.match(/<\/script/g)).toHaveLength(3);
  const data = JSON.parse(/<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? "");
  expect(data.notes["16:9"].at(-1)).toBe(hostile);
});

it("lets no script run but its own two, each by its hash", async () => {
  const html = await presentationHtml(sample("ja"), both);
  const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const [, allowed = ""] = /script-src ([^;]*);/.exec(policy) ?? [];
  const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = ""]) => script);
  expect(scripts).toHaveLength(2);
  const hashes = scripts.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  expect(allowed).toBe(hashes.join(" "));
  expect(html).not.toMatch(/<[^>]* on\w+=/);
});

it("gives two presentations two names, so that their windows don't mix", async () => {
  const id = async (more: Slide[]) => /"id":"(\w{16})"/.exec(await presentationHtml(sample("ja", more), both))?.[1];
  const text: Slide = { kind: "text", heading: "sample", figure: null, paragraphs: [], speech: "" };
  expect(await id([])).toBe(await id([]));
  expect(await id([])).not.toBe(await id([text]));
});

describe("a link to it", () => {
  const said = async (presentation: Presentation, origin?: string) => {
    const html = await presentationHtml(presentation, origin ? { ...both, origin } : both);
    const [head = ""] = html.split("</head>");
    const found = [...head.matchAll(/<meta property="og:([^"]+)" content="([^"]*)">/g)];
    return Object.fromEntries(found.map(([, property, content]) => [property, unescaped(content ?? "")]));
  };

  const picked = { ...sample("ja"), slides: sample("ja").slides.slice(0, 2) };

  it("is shown with the meeting and its first figure", async () => {
    const pack = newestFigures("en");
    const figure = pack.slides.flatMap((slide) => slide.figure ?? [])[0];
    const cover: Slide = {
      ...{ kind: "cover", heading: pack.title, figure: null, speech: "" },
      paragraphs: [{ text: "20 June 2022" }, { text: "Agenda: “R&D”" }],
    };
    const tags = await said({ ...pack, slides: [cover, ...pack.slides.slice(1, 3)] }, "https://survey.example.jp");
    expect([tags.title, tags.description]).toEqual([pack.title, "20 June 2022; Agenda: “R&D”"]);
    expect(tags["image:alt"]).toBe(figure?.title);
    expect(tags.image).toMatch(/^https:\/\/survey\.example\.jp\/figures\/.+lang=en.*&width=1200&notes=off$/);
    expect(tags.image).toContain(`/figures/${figure?.indicator}.png?`);
  });

  it("is shown with the names of its figures where it has no cover, and with a path where no origin is known", async () => {
    const tags = await said(picked);
    expect(tags.description).toBe(picked.slides.map(({ figure }) => figure?.name).join("、"));
    expect(tags.image).toMatch(/^\/figures\//);
  });

  it("is shown without a picture where there is none", async () => {
    const text: Slide = { kind: "text", heading: "連絡先", figure: null, paragraphs: [], speech: "" };
    const tags = await said({ ...picked, slides: [text] });
    expect(tags.description).toBe("連絡先");
    expect(tags).not.toHaveProperty("image");
  });
});
