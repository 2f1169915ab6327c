// The leaflet's PDF read again: two pages, text that can be copied, tags, links, properties; and its address.
import { describe, expect, it } from "vitest";
import { leafletFileName, renderLeaflet } from "../../lib/export/meeting/leaflet";
import { valuesHash } from "../../lib/verify/stated-values";
import { leafletOf, sampleTyped } from "../leaflet/leaflets";
import { bare } from "./pictures";
import { openPdf, pagesOf, property, textOf } from "./read-pdf";

const options = { origin: "http://localhost:3000", date: "2026-11-24", style: "color" } as const;
const leaflet = leafletOf("R3", "ja", sampleTyped);
const draw = async (one = leaflet, style: "color" | "mono" = "color") =>
  openPdf(Buffer.from(await renderLeaflet(one, { ...options, style })));

describe("the leaflet's pdf", () => {
  it("has one page of A4 with its findings, its sources and what the office typed", async () => {
    const pdf = await draw();
    expect(pagesOf(pdf)).toHaveLength(1);
    expect(pdf.raw.match(/\/MediaBox \[0 0 595\.28 841\.89\]/g)).toHaveLength(1);
    const text = textOf(pdf, 0);
    expect(text).not.toContain("\ufffd");
    const [first] = leaflet.panels;
    for (const words of [leaflet.title, first?.heading, first?.figures[0]?.subtitle, sampleTyped.desk]) {
      expect(text).toContain(bare(words ?? "not there"));
    }
  });

  it("embeds subsets of our typeface only, and no picture", async () => {
    const { raw } = await draw();
    const fonts = [...raw.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name ?? "");
    expect(fonts.filter((name) => !/^[A-Z]{6}\+BIZUDPGothic/.test(name))).toEqual([]);
    expect(raw).not.toContain("/Subtype /Image");
    expect(raw.length).toBeLessThan(500_000);
  });

  it("says title, language, who made it, and where every figure comes from", async () => {
    const pdf = await draw();
    expect(property(pdf, "Title")).toBe("サイバー犯罪被害の実態と対策 令和3年（2021年）の数値");
    expect(property(pdf, "Lang")).toBe("ja-JP");
    expect(property(pdf, "Author")).toBe(sampleTyped.office);
    const figures = leaflet.panels.flatMap((one) => one.figures);
    for (const [index, figure] of figures.entries()) {
      expect(property(pdf, `figure${index + 1}.valuesHash`)).toBe(valuesHash(figure));
      expect(property(pdf, `figure${index + 1}.address`)).toBe(`http://localhost:3000${figure.href}`);
    }
    expect(property(await draw(leafletOf("R6", "en")), "Lang")).toBe("en");
  });

  it("tells headings, texts and pictures apart for those who hear it", async () => {
    const { raw } = await draw();
    const tags = (name: string) => raw.match(new RegExp(`/S /${name}\\b`, "g"))?.length ?? 0;
    expect(tags("H1")).toBe(1);
    // The panels, what to do before and after.
    const { panels } = leaflet;
    expect(tags("H2")).toBe(panels.length + 2);
    // Each chart and each code says what it shows.
    expect(raw.match(/\/Alt /g)).toHaveLength(tags("Figure"));
    expect(tags("Figure")).toBeGreaterThan(2);
    expect(raw).toContain("/URI (https://www.npa.go.jp/bureau/cyber/soudan.html)");
  });

  it("leads on where the address of the desks stands", async () => {
    const { raw } = await draw();
    const all = [...raw.matchAll(/\/Rect \[([\d. ]+)\]/g)].map(([, sides = ""]) => sides.split(" ").map(Number));
    const width = ([left = 0, , right = 0]: number[]) => Math.abs(right - left);
    const [left = 0, low = 0, right = 0, high = 0] = all.sort((a, b) => width(b) - width(a))[0] ?? [];
    // 46 letters of 8 points or more, each about half as wide as it is high.
    expect(Math.abs(right - left)).toBeGreaterThan(46 * 8 * 0.4);
    expect(Math.abs(high - low)).toBeGreaterThanOrEqual(8);
  });

  it("has no colour in black and white", async () => {
    const colours = (pdf: Awaited<ReturnType<typeof draw>>) =>
      [...pdf.objects.values()]
        .flatMap(({ content }) => [...content.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) (?:scn|SCN|rg|RG)\b/g)])
        .filter(([, r, g, b]) => r !== g || g !== b);
    expect(colours(await draw(leaflet, "mono"))).toEqual([]);
    expect(colours(await draw()).length).toBeGreaterThan(0);
  });

  it("is named after its edition", () => {
    expect(leafletFileName(leaflet, "2026-11-24")).toBe("npa-survey_leaflet_r3_ja_20261124.pdf");
  });
});
