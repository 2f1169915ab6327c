// Files and presentations are made in threads: pages are answered meanwhile, what nobody waits for ends, and nothing takes
// more than its limits.
import type { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it, vi } from "vitest";
import { limits } from "../../app/_server/making/make";
import { GET as page } from "../../app/embed/[indicator]/route";
import { GET as figureFile } from "../../app/figures/[indicator]/route";
import { POST as slide } from "../../app/packs/mine.slide/route";
import { indicators } from "../../lib/catalogue/indicators";
import { serveShippedData } from "../export/shipped-database";
import { threads } from "../watched-threads";

vi.mock("node:worker_threads", async (original) => (await import("../watched-threads")).watched(await original()));

serveShippedData();

const usual = structuredClone(limits);
afterEach(() => Object.assign(limits, structuredClone(usual)));

const origin = "http://localhost:3000";
const ask = (path: string, init: RequestInit = {}) =>
  figureFile(new Request(`${origin}/figures/${path}`, init), {
    params: Promise.resolve({ indicator: path.split("?")[0] ?? "" }),
  });
const askPage = (indicator: string) =>
  page(new Request(`${origin}/embed/${indicator}`), { params: Promise.resolve({ indicator }) });
const pack = JSON.stringify({ name: "a", title: "a", slides: [{ heading: "a", paragraphs: [{ text: "a" }] }] });
const askSlide = () =>
  slide(
    new Request(`${origin}/packs/mine.slide?part=slide`, {
      ...{ method: "POST", body: pack },
      headers: { "content-type": "application/json", "content-length": `${pack.length}` },
    }),
  );
/** A second's work for one thread. */
const everything = (format: string, more = "") =>
  `selected.${format}?${indicators
    .slice(0, 20)
    .map(({ id }) => `figure=${id}`)
    .join("&")}${more}`;
const endAll = () => Promise.all(threads.map((thread) => thread.terminate()));

describe("while something is made", () => {
  it("pages, tables, slides and refusals are answered, and do not wait for it", async () => {
    // However slow the machine is.
    limits.seconds = { pictures: 3600, slides: 3600, tables: 3600, trials: 3600 };
    await askPage("damage-experienced");
    let made = false;
    const files = Promise.all([ask(everything("pdf")), ask(everything("pptx"))]).finally(() => {
      made = true;
    });
    let pages = 0;
    let [tables, slides, refusals] = [0, 0, 0];
    while (!made) {
      expect((await askPage("telework-status")).status).toBe(200);
      if (!made) pages += 1;
      if (pages % 20 > 0) continue;
      expect((await ask(`telework-status.csv?editions=&lang=${pages % 40 > 0 ? "en" : "ja"}`)).status).toBe(200);
      expect((await ask(`telework-status.svg?lang=${pages % 40 > 0 ? "en" : "ja"}`)).status).toBe(200);
      if (!made) tables += 1;
      expect((await askSlide()).status).toBe(200);
      if (!made) slides += 1;
      expect((await ask("no-such-figure.pdf")).status).toBe(404);
      if (!made) refusals += 1;
    }
    expect((await files).map(({ status }) => status)).toEqual([200, 200]);
    // Made on the thread that answers, it would leave room for none.
    expect(pages).toBeGreaterThan(20);
    expect([tables, slides, refusals].filter((answered) => answered === 0)).toEqual([]);
  });
});

describe("a reader who leaves", () => {
  it("ends the thread that works for nobody, and the next file has another", async () => {
    await endAll();
    const before = threads.length;
    const reader = new AbortController();
    const begun = vi.waitUntil(() => threads.length > before, { timeout: 170_000 });
    const left = ask(everything("pdf", "&lang=en"), { signal: reader.signal });
    await begun;
    const thread = threads.at(-1) as Worker;
    const ended = new Promise((resolve) => thread.once("exit", resolve));
    reader.abort();
    expect((await left).status).toBe(499);
    await ended;
    expect((await ask("telework-status.svg")).status).toBe(200);
  });
});

describe("the limits", () => {
  const refused = async (path: string) => {
    await endAll();
    const [ja, en] = [await ask(path), await ask(`${path}${path.includes("?") ? "&" : "?"}lang=en`)];
    expect([ja.status, en.status]).toEqual([503, 503]);
    expect(await ja.text()).toContain("大きすぎるため");
    expect(await en.text()).toContain("too large");
    expect([ja, en].map(({ headers }) => headers.get("cache-control"))).toEqual(["no-store", "no-store"]);
  };
  const served = async (path: string) => {
    Object.assign(limits, structuredClone(usual));
    await endAll();
    expect((await ask(path)).status).toBe(200);
  };

  it("of time are told in a sentence, and what comes next is made", async () => {
    limits.seconds = { pictures: 0, slides: 0, tables: 0, trials: 0 };
    await refused("damage-experienced.pptx");
    await refused("damage-experienced.csv");
    await served("damage-experienced.pptx");
  });

  it("of memory are told in a sentence, and what comes next is made", async () => {
    limits.heapMegabytes = { pictures: 12, slides: 12, tables: 12, trials: 12 };
    await refused(everything("pptx"));
    await served("damage-experienced.pptx");
  });

  it("of size are told in a sentence, and what comes next is made", async () => {
    limits.megabytes = 0.001;
    await refused("damage-experienced.pptx");
    await served("damage-experienced.pptx");
  });
});
