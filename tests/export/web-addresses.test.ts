// Only addresses of the web become links; what else stands in the data or in a pack is text, in every file and page.

import { strFromU8, unzipSync } from "fflate";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { parseLocale } from "../../app/_server/locale";
import { FigureSources } from "../../app/_ui/figure/figure-sources";
import { SourceLine } from "../../app/_ui/figure/source-line";
import { SourceEntry } from "../../app/[locale]/sources/source-entry";
import { readPackOptions } from "../../lib/address/pack";
import { webAddress } from "../../lib/address/web-address";
import { renderDataPackage } from "../../lib/export/data/data-package";
import { packExporters } from "../../lib/export/meeting/pack-registry";
import { presentationHtml } from "../../lib/export/meeting/presentation-html";
import { embedPage } from "../../lib/export/page/embed-page";
import { presentPack } from "../../lib/slides/present-pack";
import { readPack } from "../../lib/slides/read-pack";
import { shippedDataset } from "../figure/shipped-dataset";
import { shippedFigures } from "./pictures";

const script = "javascript:alert(document.domain)";
const shipped = shippedDataset();
const poisoned = {
  ...shipped,
  sources: new Map([...shipped.sources].map(([id, one]) => [id, { ...one, originalUrl: script, seenUrl: script }])),
};
/** A link that would run, in HTML, in the relations of an Office file, in a PDF or in JSON. */
const followed = /(?:href|Target|path|src)"?\s*[=:]\s*"?\s*javascript:|\/URI \(javascript:/i;

describe("an address", () => {
  it.each(["https://www.npa.go.jp/", "http://example.jp/a?b=c#d", "http://docsplayer.net/調査票.html"])(
    "%s may be followed",
    (address) => expect(webAddress(address)).toBe(address),
  );

  it.each([
    script,
    "JavaScript://https://example.jp/%0aalert(1)",
    " https://example.jp",
    "https://",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "//example.jp",
    "file:///etc/passwd",
    "",
  ])("%j is text", (address) => expect(webAddress(address)).toBeNull());
});

describe("found in what is stored", () => {
  const { pack } = readPack({
    name: "poisoned",
    title: "見本",
    slides: [
      { figure: "damage-experienced" },
      { heading: "見本", paragraphs: [{ text: "見本", url: "https://example.jp/" }] },
    ],
  });
  if (!pack) throw new Error("The pack is not one");
  const reader = { lang: "ja", era: "wareki" } as const;
  const presentation = presentPack(pack, poisoned, reader);
  // A pack that was checked has none of these: as if one had come past the check.
  const slides = presentation.slides.map((slide) => ({
    ...slide,
    paragraphs: slide.paragraphs.map((one) => (one.url ? { ...one, url: script } : one)),
  }));
  const past = { ...presentation, slides };

  it("leads nowhere from a presentation", async () => {
    const html = await presentationHtml(past, { size: null, theme: "light", style: "color" });
    expect(html).toContain(script);
    expect(html).not.toMatch(followed);
  });

  it.each(["pptx", "docx", "pdf", "html"] as const)("leads nowhere from a pack as %s", async (format) => {
    for (const handout of format === "pdf" ? ["", "2"] : [""]) {
      const { options } = readPackOptions(new URLSearchParams(handout ? { handout } : {}));
      const bytes = await packExporters[format].render(
        { pack, presentation: past },
        { ...options, origin: "http://localhost:3000", date: "2026-01-01" },
      );
      const zipped = format === "pptx" || format === "docx";
      const texts = zipped ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part)) : [strFromU8(bytes, true)];
      expect(texts.filter((text) => followed.test(text))).toEqual([]);
    }
  });

  it("leads nowhere from the description of the data", () => {
    const parts = unzipSync(renderDataPackage(poisoned, "http://localhost:3000"));
    expect(strFromU8(parts["datapackage.json"] ?? new Uint8Array())).not.toMatch(followed);
  });

  it("leads nowhere from the pages", () => {
    const locale = parseLocale("ja");
    const [source] = poisoned.sources.values();
    const [figure] = shippedFigures("ja");
    if (!locale || !source || !figure) throw new Error("Nothing is shipped");
    const entry = renderToStaticMarkup(createElement(SourceEntry, { source, figures: [], editions: [], locale }));
    expect(entry).toContain(script);
    expect(entry).not.toMatch(followed);
    const own = {
      ...figure,
      sourceLine: `出典：${script}`,
      sources: figure.sources.map((one) => ({ ...one, url: script })),
    };
    expect(renderToStaticMarkup(createElement(SourceLine, { figure: own }))).not.toMatch(followed);
    expect(renderToStaticMarkup(createElement(FigureSources, { figure: own, observations: [] }))).not.toMatch(followed);
    expect(embedPage(own)).not.toMatch(followed);
  });

  it("is refused in a pack", () => {
    const slide = { heading: "見本", paragraphs: [{ text: "見本", url: script }] };
    expect(readPack({ name: "a", title: "a", slides: [slide] }).problems?.map(({ code }) => code)).toEqual([
      "pack-address",
    ]);
  });
});
