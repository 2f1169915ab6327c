// Texts and chart of a slide: each box holds the lines that its text takes, none lies over another, all on the slide.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicators } from "../../lib/catalogue/indicators";
import { linesHeight } from "../../lib/chart/text-line";
import { wrapText } from "../../lib/chart/wrap-text";
import {
  type Frame,
  layOutSlide,
  type SlideLayout,
  subtitleOf,
  underChart,
} from "../../lib/export/office/slide-layout";
import { defaultOptions, pictureSizes } from "../../lib/export/options";
import { pages } from "../../lib/export/picture/picture";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Figure } from "../../lib/figure/figure";
import { langs } from "../../lib/localised";
import { longFigure, randomFigure } from "../chart/random-figure";
import { knownState, shippedDataset } from "../figure/shipped-dataset";

const dataset = shippedDataset();
const textsOf = ({ title, lost, foot }: SlideLayout) => [...title, ...lost, ...foot];
const framesOf = (layout: SlideLayout): Frame[] => [...textsOf(layout), ...(layout.chart ? [layout.chart] : [])];

/** What is wrong with a slide, as sentences. */
function wrong(layout: SlideLayout, page: { width: number; height: number }): string[] {
  const found: string[] = [];
  for (const { paragraphs, width, height, size, weight } of textsOf(layout)) {
    const lines = paragraphs.flatMap((one) => one.split("\n").flatMap((line) => wrapText(line, width, size, weight)));
    if (linesHeight(lines.length, size) > height + 0.01) found.push(`too low for ${lines.length} lines: ${lines[0]}`);
  }
  const frames = framesOf(layout).sort((one, other) => one.y - other.y);
  frames.forEach(({ x, y, width, height }, index) => {
    const next = frames[index + 1];
    if (next && y + height > next.y) found.push(`the box at ${y} reaches into the one at ${next.y}`);
    if (x < 0 || y < 0 || x + width > page.width || y + height > page.height) found.push(`off the slide: ${y}`);
  });
  if (layout.chart && layout.chart.height < 0.3 * page.height) found.push(`chart of ${layout.chart.height}`);
  return found;
}

/** All of a figure's words are on the slide, or among those left out, with a word on the slide. */
function lostWords(figure: Figure, layout: SlideLayout): string[] {
  const said = [...textsOf(layout).flatMap(({ paragraphs }) => paragraphs), ...layout.leftOut];
  return [figure.title, subtitleOf(figure), ...underChart(figure), figure.sourceLine].filter(
    (one) => one && !said.includes(one),
  );
}

describe.each(pictureSizes)("a slide of %s", (size) => {
  const options = { ...defaultOptions, size };

  it.each(langs)("has room for every shipped figure's words and chart, in %s", (lang) => {
    for (const indicator of indicators) {
      const figure = buildFigure(indicator, dataset, { lang, era: lang === "ja" ? "wareki" : "western" });
      const layout = layOutSlide(figure, options);
      expect(wrong(layout, pages[size]), figure.indicator).toEqual([]);
      expect(lostWords(figure, layout), figure.indicator).toEqual([]);
    }
  });
});

const sentence = fc.string({ unit: fc.constantFrom(..."不正アクセス、被害。(ab c) "), minLength: 1, maxLength: 400 });
const parts = fc.record({ title: fc.boolean(), notes: fc.boolean(), source: fc.boolean() });

describe("a slide", () => {
  it("holds any words, and names those that it has no room for", () => {
    const worded = fc
      .record({
        figure: randomFigure,
        title: sentence,
        subtitle: sentence,
        notes: fc.array(sentence),
        source: sentence,
      })
      .map(({ figure, title, subtitle, notes, source }) => ({ ...figure, title, subtitle, notes, sourceLine: source }));
    const check = fc.property(worded, parts, fc.constantFrom(...pictureSizes), (figure, parts, size) => {
      const layout = layOutSlide(figure, { parts, size });
      expect(wrong(layout, pages[size])).toEqual([]);
      if (parts.title && parts.notes && parts.source) expect(lostWords(figure, layout)).toEqual([]);
    });
    fc.assert(check, { numRuns: 40, examples: [[longFigure, defaultOptions.parts, "4:3"]] });
  });

  it("keeps the words of a title apart where it is cut", () => {
    const title = "alpha beta gamma ".repeat(60);
    const [shown] = layOutSlide({ ...longFigure, title }, defaultOptions).title[0]?.paragraphs ?? [];
    expect(shown).toMatch(/^alpha.{100,}…$/);
    expect(title).toContain(shown?.slice(0, -1));
  });

  it("explains the whiskers of its chart, which has no legend for them, and none where there are none", () => {
    const said = (id: string, query = knownState(id)) => {
      const indicator = indicators.find((one) => one.id === id) as (typeof indicators)[number];
      return underChart(buildFigure(indicator, dataset, { lang: "ja", era: "wareki" }, query)).join("\n");
    };
    expect(said("ransomware-route")).toMatch(/ひげ：95%信頼区間\n注　.+\n95%信頼区間（ウィルソンの方法）は/);
    expect(said("damage-experienced")).toContain("ひげ：95%信頼区間（参考：母数の記載なし）");
    for (const none of [
      said("ransomware-route", { ...knownState("ransomware-route"), intervals: "off" }),
      said("recovery-time", { kind: "composition" }),
    ])
      expect(none).not.toMatch(/信頼区間/);
  });

  it("names the source of lost numbers once, as a credit, and says what is lost beside numbers that are there", () => {
    const figureOf = (id: string) => {
      const indicator = indicators.find((one) => one.id === id) as (typeof indicators)[number];
      return buildFigure(indicator, dataset, { lang: "ja", era: "wareki" });
    };
    const all = layOutSlide(figureOf("report-awareness"), { ...defaultOptions, size: "16:9" });
    const words = textsOf(all).flatMap(({ paragraphs }) => paragraphs);
    expect(words.filter((one) => one.includes("リーフレット「被害発生時"))).toEqual([
      expect.stringMatching(/^出典：「.+」（警察庁.*被害発生時の届出先の認知状況等」$/),
    ]);
    expect(underChart(figureOf("telework-status"))[0]).toMatch(/^原資料は図のみ（数値は未取得）　/);
    for (const { id } of indicators) {
      const said = underChart(figureOf(id));
      expect(new Set(said).size, id).toBe(said.length);
    }
  });

  it("says that further notes are in its own notes", () => {
    const notes = Array.from({ length: 30 }, (_, index) => `${index}番目の注。`);
    const { foot, leftOut } = layOutSlide({ ...longFigure, notes }, defaultOptions);
    expect(leftOut.length).toBeGreaterThan(5);
    expect(foot[0]?.paragraphs.at(-1)).toBe("このほかの注は発表者用のノートに示す。");
  });
});
