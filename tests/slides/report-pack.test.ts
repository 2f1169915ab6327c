// The report of seven slides: what the data give it, what a new edition does to it, how its slides and its last one look.
import { describe, expect, it } from "vitest";
import { defaultLooks, slideSizes } from "../../lib/address/looks";
import { packExporters } from "../../lib/export/meeting/pack-registry";
import { langs } from "../../lib/localised";
import { checkPack } from "../../lib/slides/check-pack";
import { layOutSlides } from "../../lib/slides/lay-out-slides";
import { tileTexts } from "../../lib/slides/number-tiles";
import { presentPack } from "../../lib/slides/present-pack";
import { readPack } from "../../lib/slides/read-pack";
import { reportPack } from "../../lib/slides/report-pack";
import { speakerNotes } from "../../lib/slides/speech";
import { readFile } from "../../lib/verify/read-file";
import { faults, open } from "../export/office-lint";
import { bare } from "../export/pictures";
import { openPdf, pagesOf, textOf } from "../export/read-pdf";
import { shippedDataset } from "../figure/shipped-dataset";

const dataset = shippedDataset();
const pack = reportPack(dataset);
const shownIn = (lang: "ja" | "en", data = dataset) =>
  presentPack(reportPack(data), data, { lang, era: lang === "ja" ? "wareki" : "western" });
const options = {
  ...defaultLooks,
  size: "16:9",
  handout: null,
  origin: "http://localhost:3000",
  date: "2026-11-24",
} as const;

describe("the newest report", () => {
  it("is a pack without fault: seven slides, key numbers first, what to do last", () => {
    expect(readPack(JSON.stringify(pack)).problems).toBeUndefined();
    expect(checkPack(pack, dataset)).toEqual([]);
    const kinds = pack.slides.map((slide) => ("figure" in slide ? slide.figure : slide.numbers ? "numbers" : "text"));
    expect(kinds).toEqual([
      "numbers",
      "ransomware-cases",
      "ransomware-route",
      // By industry there are seven rows in the frozen data: more than a slide has room for.
      "ransomware-cases-by-size",
      "numbers",
      "reported-or-not",
      "text",
    ]);
  });

  it.each(langs.flatMap((lang) => slideSizes.map((size) => [lang, size] as const)))(
    "takes a page a slide and then the words, in %s at %s",
    (lang, size) => {
      const pages = layOutSlides(shownIn(lang), size);
      expect(pages.slice(0, 7).map(({ part }) => part)).toEqual(Array(7).fill([1, 1]));
      expect(pages.slice(7).every(({ slide }) => slide.fine)).toBe(true);
      expect(pages.length).toBeLessThanOrEqual(10);
      // Nothing stands beyond the paper.
      for (const { scene } of pages) {
        for (const node of scene.nodes) if (node.type === "text") expect(node.y).toBeLessThanOrEqual(scene.height - 10);
      }
    },
  );

  it("shows nothing that is older than five years", () => {
    const { slides } = shownIn("ja");
    const newest = slides.flatMap(({ figure, numbers = [] }) => [...(figure ? [figure] : []), ...numbers]);
    expect(newest.length).toBeGreaterThan(10);
    for (const { state, indicator } of newest) {
      const last = state.editions.at(-1) ?? "";
      expect(Number(/^R(\d+)/.exec(last)?.[1] ?? 0), indicator).toBeGreaterThanOrEqual(2);
    }
  });

  it("has a new edition by itself, and drops what has become too old", () => {
    const later = dataset.observations
      .filter((one) => one.indicator === "attack-cause" && one.edition === "R6")
      .map((one) => ({ ...one, edition: "R13" }));
    const data = { ...dataset, observations: [...dataset.observations, ...later] };
    const routes = reportPack(data).slides[2];
    // Everything else is more than five years behind by then.
    expect(routes).toMatchObject({ figure: "attack-cause" });
    expect(shownIn("ja", data).slides[2]?.figure?.state.editions).toContain("R13");
  });

  it("says a single value large, with its period, base and change", () => {
    const [numbers] = shownIn("ja").slides;
    const [cases, routes] = (numbers?.numbers ?? []).map(tileTexts);
    expect(cases).toMatchObject({ label: "ランサムウェア被害", value: expect.stringMatching(/^\d+件$/) });
    expect(cases?.change).toContain("から");
    expect(routes?.period).toMatch(/(n=\d+|母数の記載なし)$/);
    const page = layOutSlides(shownIn("ja"), "16:9")[0];
    const large = page?.scene.nodes.flatMap((one) => (one.type === "text" && one.size >= 32 ? one.text : []));
    expect(large).toContain(cases?.value);
    expect(page?.scene.nodes.filter((one) => one.type === "rect" && one.width > 20 && one.fill !== "paper")).toEqual(
      [],
    );
  });

  it("leaves bases and notes to the speaker and to the last slide", () => {
    const pages = layOutSlides(shownIn("ja"), "16:9");
    const textsOn = (page: (typeof pages)[number] | undefined) =>
      bare((page?.scene.nodes ?? []).map((one) => (one.type === "text" ? one.text : "")).join(""));
    const last = pages.slice(7).map(textsOn).join("");
    for (const page of pages.slice(1, 4)) {
      const { figure } = page.slide;
      for (const { text } of figure?.bases ?? []) {
        expect(textsOn(page)).not.toContain(bare(text));
        expect(last).toContain(bare(text));
      }
      for (const { text } of figure?.notes ?? []) expect(last).toContain(bare(text));
      expect(speakerNotes(page, "ja").length).toBeGreaterThan(page.slide.speech.length - 1);
    }
  });
});

describe.each(langs)("its files, in %s", (lang) => {
  const presentation = shownIn(lang);

  it("open without repair, its words in notes and its sources too", async () => {
    for (const format of ["pptx", "docx"] as const) {
      const opened = open(await packExporters[format].render({ pack, presentation }, options));
      expect(faults(opened), format).toEqual([]);
    }
  });

  it("carry every number's record on paper", async () => {
    const bytes = Buffer.from(await packExporters.pdf.render({ pack, presentation }, options));
    const pdf = openPdf(bytes);
    expect(pagesOf(pdf).length).toBe(layOutSlides(presentation, "16:9").length);
    expect(textOf(pdf, 0)).toContain(bare(presentation.slides[0]?.heading ?? "-"));
    const asked = presentation.slides.flatMap(({ figure, numbers = [] }) => [...(figure ? [figure] : []), ...numbers]);
    const found = readFile(bytes).figures.map(({ record }) => record.indicator);
    expect(new Set(found)).toEqual(new Set(asked.map(({ indicator }) => indicator)));
  });
});
