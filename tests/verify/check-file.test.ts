// A file against the server of today: what is asked of it, what is said, and how the same papers are made anew.
import { afterEach, describe, expect, it, vi } from "vitest";
import { checkFile } from "../../app/[locale]/papers/update/check-file";
import type { Dataset } from "../../lib/figure/dataset";
import type { Figure } from "../../lib/figure/figure";
import { datasetUpTo } from "./earlier-data";
import { repainted } from "./edited-pictures";
import { corrected, edit, figureAsked, figureOf, make } from "./made-files";

const reader = { lang: "en", era: "western" } as const;
const ja = { lang: "ja", era: "wareki" } as const;

/** A server with some data: it answers addresses of figures as the routes do. */
function serving(dataset?: Dataset) {
  const fetched = vi.fn(async (href: string) => {
    const figure = figureAsked(href, dataset);
    return figure ? new Response(JSON.stringify(figure)) : new Response("No.", { status: 404 });
  });
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

async function checkedOne(name: string, bytes: Uint8Array, words: typeof ja | typeof reader = ja) {
  const checked = await checkFile(new File([bytes as Uint8Array<ArrayBuffer>], name), words);
  const [one] = checked.figures;
  if (!one) throw new Error(`${checked.problem}`);
  return { ...checked, one };
}

afterEach(() => vi.unstubAllGlobals());

/** As it was made before the editions after R3 were published. */
const early = datasetUpTo("R3");
const old = (id: string, dataset = early): Figure => figureOf(id, "ja", dataset, {});

describe("the four states", () => {
  it("of a figure whose numbers are today's, and of which there is no newer edition", async () => {
    serving(early);
    const { one, made } = await checkedOne("a.pptx", await make("pptx", old("damage-experienced")));
    expect([one.state, one.newer, one.pairs[0]?.changed]).toEqual(["same", null, false]);
    expect(made.map(({ href }) => href)).toEqual(["/figures/selected.pptx?figure=damage-experienced"]);
  });

  it("of one that has a newer edition since, though its own numbers stand", async () => {
    serving();
    const { one } = await checkedOne("a.pptx", await make("pptx", old("ransomware-cases")));
    expect(one.today.status).toBe("latest");
    expect(one.state).toBe("newer");
    expect(one.newer?.edition).toMatch(/^R7/);
  });

  it("of years where the newest is a half: there is one, and it is said to be of another length", async () => {
    serving(datasetUpTo("R7H1"));
    const years = figureAsked("/figures/ransomware-cases.json?editions=R5,R6") as Figure;
    const { one } = await checkedOne("a.pptx", await make("pptx", years));
    expect([one.state, one.newer]).toEqual(["newer", expect.objectContaining({ edition: "R7H1", apart: "length" })]);
  });

  it("of one whose numbers were revised: old and new", async () => {
    const was = figureOf("damage-experienced", "ja", corrected("damage-experienced", "mail-relay", "R3", 16.8));
    serving(early);
    const { one } = await checkedOne("a.docx", await make("docx", was));
    expect(one.state).toBe("revised");
    expect(one.pairs[0]).toMatchObject({ item: "メール不正中継", before: "16.8%", now: "15.8%", changed: true });
  });

  it("of one that a hand changed, whatever else there is to say of it", async () => {
    serving();
    const file = edit(await make("pptx", old("damage-experienced")), (parts) => {
      for (const [name, xml] of parts)
        if (/charts\/chart\d+\.xml$/.test(name)) parts.set(name, xml.replace("<c:v>22.1</c:v>", "<c:v>99.9</c:v>"));
    });
    const { one } = await checkedOne("a.pptx", file);
    expect(one.state).toBe("by-hand");
    expect(one.pairs.find(({ item }) => item === "ランサムウェア")?.before).toBe("99.9%");
  });

  it("are no surer than what is known: a picture may have been drawn anew by another program", async () => {
    serving(early);
    const { one } = await checkedOne("a.png", repainted(await make("png", old("damage-experienced"))));
    expect(one.state).toBe("redrawn");
  });
});

describe("what is asked of the server", () => {
  it("is the figure in the file's editions and as it is shown first, in the reader's words, and nothing else", async () => {
    const fetched = serving(early);
    await checkedOne("a.png", await make("png", old("damage-experienced")), reader);
    expect(fetched.mock.calls.map(([href]) => href)).toEqual([
      "/figures/damage-experienced.json?editions=R2,R3&lang=en",
      "/figures/damage-experienced.json?lang=en",
    ]);
  });

  it.each([
    ["no such figure", 404, "gone"],
    ["an edition that is no longer there", 400, "gone"],
    ["a busy server", 503, "unreachable"],
  ] as const)("may be answered by %s", async (_, status, expected) => {
    vi.stubGlobal("fetch", async () => new Response("No.", { status }));
    const { one, problem } = await checkedOne("a.png", await make("png", old("damage-experienced")));
    expect([problem, one.state]).toEqual([null, expected]);
  });

  it("can't be had without a network, nor from an answer that is no figure", async () => {
    for (const fetched of [() => Promise.reject(new TypeError("offline")), async () => new Response("<html>")]) {
      vi.stubGlobal("fetch", fetched);
      expect((await checkedOne("a.png", await make("png", old("damage-experienced")))).one.state).toBe("unreachable");
    }
  });

  it("is nothing where the file is too large", async () => {
    const fetched = serving();
    const large = new File(["x"], "a.png");
    Object.defineProperty(large, "size", { value: 51 * 2 ** 20 });
    expect((await checkFile(large, ja)).problem).toBe("too-large");
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe("made anew", () => {
  it("several figures are one file of the same format, in their order and looks, each at its newest", async () => {
    serving();
    const figures = [old("ransomware-route", undefined), old("damage-experienced")];
    const bytes = await make("pptx", ...figures);
    const { made } = await checkedOne("a.pptx", bytes);
    const address = new URL(made[0]?.href ?? "", "http://localhost");
    expect(address.pathname).toBe("/figures/selected.pptx");
    const entries = address.searchParams.getAll("figure");
    expect(entries.map((entry) => entry.split("?")[0])).toEqual(["ransomware-route", "damage-experienced"]);
    expect(entries.join()).not.toContain("R3");
  });
});

describe("titles and sentences", () => {
  it("are asked of the check of drafts only where the reader wants it, and only those of the paper's author", async () => {
    const asked: string[] = [];
    serving();
    const figures = fetch;
    vi.stubGlobal("fetch", async (href: string, init?: RequestInit) => {
      if (!init) return figures(href);
      const { sentences } = JSON.parse(String(init.body)) as { sentences: string[] };
      asked.push(...sentences);
      return new Response("No.", { status: 503 });
    });
    for (const format of ["pptx", "docx"] as const) {
      const bytes = await make(format, old("damage-experienced"), old("ransomware-cases"));
      const own = format === "pptx" ? "ppt/slides/slide1.xml" : "word/document.xml";
      const hand = edit(bytes, (parts) => {
        parts.set(own, (parts.get(own) ?? "").replaceAll("22.1%で最も多い", "42.1%で最も多い"));
      });
      const file = new File([hand as Uint8Array<ArrayBuffer>], `a.${format}`);
      expect((await checkFile(file, ja)).sentences).toBeNull();
      expect(asked).toEqual([]);
      const { sentences } = await checkFile(file, ja, { withSentences: true });
      // The server did not answer: no verdict is made up.
      expect(sentences?.every(({ answer }) => answer === null)).toBe(true);
      expect(asked).toContain("「ランサムウェア」が42.1%で最も多い（令和3年）。");
      expect(asked.filter((one) => /母数|出典|表示は|区間/.test(one))).toEqual([]);
      asked.length = 0;
    }
  });
});
