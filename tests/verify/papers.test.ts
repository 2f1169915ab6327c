// Papers of an earlier year brought back whole: packs in every format, hand-outs, the leaflet, files merged from two. Each
// brings the records of its figures, untouched, and what it takes to make the same paper anew.
import { afterEach, describe, expect, it, vi } from "vitest";
import { checkFile } from "../../app/[locale]/papers/update/check-file";
import type { Pack } from "../../lib/slides/pack";
import { readPack } from "../../lib/slides/read-pack";
import { datasetUpTo } from "./earlier-data";
import { rewritten } from "./edited-pictures";
import { edit, figureAsked, figureOf, make } from "./made-files";
import { makeLeaflet, makePack } from "./made-papers";
import { mergedPdf } from "./merged-pdf";

const early = datasetUpTo("R3");
const pack: Pack = {
  name: "crisis-meeting",
  title: "危機管理連絡会議",
  date: "2022-06-20",
  slides: [
    { figure: "ransomware-route", note: "（口頭で説明する）" },
    { heading: "お願い", paragraphs: [{ text: "VPN機器を更新してください。" }] },
    { figure: "damage-experienced", state: { editions: ["R2", "R3"], intervals: false }, speech: "会場の皆様へ" },
    { figure: "ransomware-cases" },
  ],
  closing: [{ text: "以上" }],
};
const named = ["ransomware-route", "damage-experienced", "ransomware-cases"];

function serving(): void {
  vi.stubGlobal("fetch", async (href: string) => new Response(JSON.stringify(figureAsked(href))));
}
afterEach(() => vi.unstubAllGlobals());

async function check(name: string, bytes: Uint8Array) {
  serving();
  const file = new File([bytes as Uint8Array<ArrayBuffer>], name);
  return checkFile(file, { lang: "ja", era: "wareki" });
}

const states = (checked: Awaited<ReturnType<typeof check>>) =>
  checked.figures.map(({ found, state }) => [found.record.indicator, found.byHand, state]);
const untouched = named.map((name) => [name, "no", "newer"]);

describe.each([
  ["pptx", {}, "/packs/mine.pptx"],
  ["docx", {}, "/packs/mine.docx"],
  ["pdf", { size: "4:3", style: "mono" }, "/packs/mine.pdf?size=4:3&style=mono"],
  ["pdf", { handout: 6 }, "/packs/mine.pdf?handout=6"],
  ["html", { theme: "dark" }, "/packs/mine.html?theme=dark"],
] as const)("a pack of an earlier year as %s %j", (format, asked, href) => {
  it("brings its figures and is made anew: same texts, looks and order, newest editions", async () => {
    const checked = await check(`a.${format}`, await makePack(format, pack, early, asked));
    expect(checked.problem).toBeNull();
    expect(states(checked)).toEqual(untouched);
    const [paper, ...others] = checked.made;
    expect(others).toEqual([]);
    expect([paper?.kind, paper?.format, paper?.figures, paper?.left]).toEqual(["pack", format, 3, []]);
    const address = (text: string) => {
      const { pathname, searchParams } = new URL(text, "http://localhost");
      return [pathname, ...[...searchParams].map((pair) => pair.join("=")).sort()];
    };
    expect(address(paper?.href ?? "")).toEqual(address(href));
    const { pack: anew, problems } = readPack(paper?.pack ?? "");
    expect(problems).toBeUndefined();
    expect(anew).toEqual({
      ...pack,
      slides: pack.slides.map((slide) =>
        "figure" in slide && slide.figure === "damage-experienced" ? { ...slide, state: { intervals: false } } : slide,
      ),
    });
  });
});

describe("a pack's deck that others worked on", () => {
  it("is made anew without the figure that was taken out, in the order in which its slides stand", async () => {
    const bytes = edit(await makePack("pptx", pack, early), (parts) => {
      const presentation = parts.get("ppt/presentation.xml") ?? "";
      const ids = [...presentation.matchAll(/<p:sldId [^>]*>/g)].map(([id]) => id);
      // The cover, the last figure, the text, the first figure.
      const kept = [ids[0], ids[4], ids[2], ids[1]].join("");
      parts.set("ppt/presentation.xml", presentation.replace(ids.join(""), kept));
    });
    const checked = await check("a.pptx", bytes);
    expect(checked.otherSlides).toEqual([1, 3]);
    const [paper] = checked.made;
    const slides = (JSON.parse(paper?.pack ?? "{}") as Pack).slides;
    expect(slides.map((one) => ("figure" in one ? one.figure : one.heading))).toEqual([
      "ransomware-cases",
      "お願い",
      "ransomware-route",
    ]);
    expect(paper?.left).toEqual(["damage-experienced"]);
  });
});

describe("a leaflet", () => {
  it("is made anew for the same desk, in the newest edition", async () => {
    const checked = await check("a.pdf", await makeLeaflet("R3", early));
    expect(checked.figures.length).toBeGreaterThan(3);
    expect(checked.figures.every(({ found }) => found.byHand === "no")).toBe(true);
    const address = new URL(checked.made[0]?.href ?? "", "http://localhost");
    expect(checked.made).toHaveLength(1);
    expect(address.pathname).toBe("/leaflet.pdf");
    expect(Object.fromEntries(address.searchParams)).toMatchObject({ desk: "サイバー犯罪対策課", office: "徳島県" });
    expect(address.searchParams.has("edition")).toBe(false);
  });
});

describe("a PDF merged from two", () => {
  it("brings the figures and the papers of both, and a hand at one page is that page's alone", async () => {
    const own = await make("pdf", figureOf("ransomware-cases", "ja", early, {}));
    const merged = mergedPdf(await makePack("pdf", pack, early), own);
    const checked = await check("a.pdf", merged);
    expect(states(checked)).toEqual([...untouched, ["ransomware-cases", "no", "newer"]]);
    expect(checked.made.map(({ kind, figures }) => [kind, figures])).toEqual([
      ["pack", 3],
      ["figures", 1],
    ]);
    let pages = 0;
    const moved = rewritten(merged, (content) => {
      const hit = content.includes(" Tf") && /\bre\b/.test(content) && pages++ === 1;
      return Buffer.from(hit ? content.replace(/\d(?=\S* \S+ \S+ re\b)/, "9") : content, "latin1");
    });
    const hands = (await check("a.pdf", moved)).figures.map(({ found }) => found.byHand);
    expect(hands.filter((one) => one === "yes")).toHaveLength(1);
  });
});
