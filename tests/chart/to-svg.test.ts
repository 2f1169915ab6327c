// The pictures themselves: reviewed as tests/snapshots/*.svg, well-formed for any text, unique in a page.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../../lib/chart/lay-out";
import type { Scene } from "../../lib/chart/scene";
import { type SvgOptions, toSvg } from "../../lib/chart/to-svg";
import { randomFigure } from "./random-figure";
import { samples } from "./sample-figures";
import { xmlFault } from "./well-formed";

const options: SvgOptions = { palette: "light", idPrefix: "sample", title: "見本", desc: "見本の図" };

const picture = (text: string): Scene => ({
  width: 100,
  height: 50,
  nodes: [{ type: "text", text, x: 1, y: 20, size: 12, weight: 400, fill: "text", anchor: "start" }],
});

describe("toSvg", () => {
  const pictures = Object.entries(samples).flatMap(([name, figure]) =>
    ([720, 340] as const).map((width) => ({ name, width, figure })),
  );

  it.each(pictures)("draws $name at $width as reviewed", async ({ name, width, figure }) => {
    const { title, alt } = figure;
    const svg = toSvg(layOut(figure, width), { palette: "light", idPrefix: name, title, desc: alt });
    expect(xmlFault(svg)).toBeNull();
    await expect(svg).toMatchFileSnapshot(`../snapshots/${name}-${width}.svg`);
  });

  it("is well-formed for any figure, palette and text", () => {
    const palette = fc.constantFrom("css" as const, "light" as const, "dark" as const, "mono" as const);
    fc.assert(
      fc.property(randomFigure, palette, fc.string({ unit: "binary" }), (figure, colours, text) => {
        const named = { palette: colours, idPrefix: text, title: text, desc: text };
        expect(xmlFault(toSvg(layOut(figure, 340), named))).toBeNull();
        expect(xmlFault(toSvg(picture(text), named))).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it("escapes what would be markup", () => {
    const svg = toSvg(picture("<script>&\"'"), { ...options, title: "a < b & c" });
    expect(svg).toContain("&lt;script&gt;&amp;&quot;&#39;</text>");
    expect(svg).toContain(">a &lt; b &amp; c</title>");
  });

  it("is an image with a name and a description", () => {
    const svg = toSvg(picture("22.1"), options);
    expect(svg).toContain('role="img" aria-labelledby="sample-title sample-desc"');
    expect(svg).toContain('<title id="sample-title">見本</title>');
    expect(svg).toContain('<desc id="sample-desc">見本の図</desc>');
  });

  it("shares no id between two pictures of a page", () => {
    const { nodes, ...scene } = layOut(samples.composition, 720);
    const hatched: Scene = {
      ...scene,
      nodes: nodes.map((node) => (node.type === "rect" && node.fill !== "paper" ? { ...node, pattern: "dots" } : node)),
    };
    const ids = (idPrefix: string) =>
      [...toSvg(hatched, { ...options, idPrefix }).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const [one, two] = [ids("one"), ids("two")];
    expect(one.length).toBeGreaterThan(2);
    expect(one.filter((id) => two.includes(id))).toEqual([]);
  });

  it("leaves every colour to the page with the palette css", () => {
    const svg = toSvg(layOut(samples.ranking, 720), { ...options, palette: "css" });
    const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
    expect(
      colours.filter((colour) => !/^(none|url\(#.*\)|var\(--chart-\w+,#[0-9a-f]{6}\))$/.test(colour ?? "")),
    ).toEqual([]);
  });

  it("refers to nothing outside itself", () => {
    for (const figure of Object.values(samples)) {
      const svg = toSvg(layOut(figure, 1040), options).replace('xmlns="http://www.w3.org/2000/svg"', "");
      expect(svg).not.toMatch(/https?:|href|@import|style=/);
    }
  });
});
