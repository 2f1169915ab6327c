// A presentation that comes with a link: whose words it shows, and how large it may grow.
import { describe, expect, it } from "vitest";
import { GET, POST } from "../../app/[locale]/present/route";
import { indicators } from "../../lib/catalogue/indicators";
import { langs } from "../../lib/localised";
import { mostPackLetters, mostSlideLetters } from "../../lib/slides/pack";
import { packToLink } from "../../lib/slides/pack-link";
import { slideWords } from "../../lib/slides/slide-words";
import { serveShippedData } from "../export/shipped-database";

serveShippedData();

const at = (locale: string) => ({ params: Promise.resolve({ locale }) });
const show = (query: string, locale = "ja") => GET(new Request(`http://localhost/present${query}`), at(locale));
const shown = async (pack: object, locale = "ja") => show(`?p=${packToLink(pack)}`, locale);

const small = {
  name: "sample",
  title: "sample",
  slides: [
    { heading: "one", paragraphs: [{ text: "two" }] },
    { figure: "damage-experienced", note: "three" },
  ],
};
const [figureAlone] = [{ ...small, slides: [{ figure: "damage-experienced" }] }];

/** How often the pictures of the slides say it: each slide has two, wide and narrow. */
const notices = (html: string, lang: (typeof langs)[number]) =>
  [...html.replace(/<desc.*?<\/desc>|<title.*?<\/title>/gs, "").matchAll(/<text[^>]*>([^<]*)/g)]
    .map(([, text = ""]) => text)
    .join("")
    .split(slideWords[lang].sent.slice(0, 12)).length - 1;

describe("the texts of a linked presentation", () => {
  it.each(langs)("are said to be the sender's on each slide that has one, in %s", async (lang) => {
    const html = await (await shown(small, lang)).text();
    // What this site says of the figure, on the last slide, is its own.
    expect(notices(html, lang)).toBe(2 * 3);
    expect(notices(await (await shown(figureAlone, lang)).text(), lang)).toBe(2 * 1);
  });

  it("are not shown by other programs as this site's", async () => {
    const html = await (await shown(small)).text();
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain("og:");
  });

  it("are this site's where the pack is", async () => {
    const html = await (await show("?pack=crisis-meeting-2022-06-20")).text();
    expect([notices(html, "ja"), html.includes("og:title")]).toEqual([0, true]);
  });

  it.each([
    ["same-origin", 0],
    ["cross-site", 6],
    ["same-site", 6],
  ])("that come by a form are the reader's own, unless another site sends it: %s", async (site, expected) => {
    const body = new URLSearchParams({ pack: JSON.stringify(small) }).toString();
    const headers = {
      "content-type": "application/x-www-form-urlencoded",
      "content-length": `${body.length}`,
      "sec-fetch-site": site,
    };
    const answer = await POST(new Request("http://localhost/present", { method: "POST", body, headers }), at("ja"));
    expect(notices(await answer.text(), "ja")).toBe(expected);
  });
});

describe("a small link", () => {
  it("makes no large page: what is too much to show is refused in a sentence", async () => {
    const slide = (letters: number) => ({
      heading: "a",
      paragraphs: Array.from({ length: Math.ceil(letters / 1000) }, () => ({ text: "a".repeat(1000) })),
    });
    const bomb = { ...small, slides: Array(11).fill(slide(16_000)) };
    expect(packToLink(bomb)?.length).toBeLessThan(2000);
    const answer = await shown(bomb, "en");
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining(`at most ${mostSlideLetters}`)]);
    const many = await shown({ ...small, slides: Array(60).fill(slide(1000)) });
    expect([many.status, await many.text()]).toEqual([
      400,
      expect.stringContaining(`全体で${mostPackLetters}文字まで`),
    ]);
  });

  it("makes less than 12 MB of the most that may be shown", async () => {
    const full = { text: "字".repeat(999) };
    const texts = Array.from({ length: 6 }, () => ({
      heading: "a",
      paragraphs: Array(6).fill(full),
      speech: "話".repeat(5000),
    }));
    const figures = indicators.slice(0, 40).map(({ id }) => ({ figure: id }));
    const answer = await shown({ ...small, slides: [...texts, ...figures] });
    expect(answer.status).toBe(200);
    const { byteLength } = await answer.arrayBuffer();
    expect(byteLength).toBeGreaterThan(2e6);
    expect(byteLength).toBeLessThan(12e6);
  });
});
