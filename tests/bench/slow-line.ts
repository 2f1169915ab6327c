// What a reader on a slow line waits for: pages against one made by hand with the same words and the same chart, in a browser
// held to 1.6 Mbit/s, 150 ms and a quarter of this machine's speed, on a computer without BIZ UDPGothic.
import { createServer } from "node:http";
import { brotliCompressSync, constants } from "node:zlib";
import { type Browser, chromium } from "@playwright/test";
import { freePort } from "../../app/_commands/free-port";
import { topics } from "../../lib/catalogue/topics";
import { findBrowser } from "../e2e/find-browser";
import { type BenchResult, median } from "./result";
import { serve } from "./serve";

const paths = ["/", ...topics.map(({ id }) => `/${id}`), "/figures/damage-experienced"];
const rounds = 3;
const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

type Visit = { first: number; largest: number; shift: number; requests: number; bytes: number };

/** Needs the production build and a database with data/ imported. */
export async function benchSlowLine(): Promise<BenchResult[]> {
  const ours = await serve(".", "/");
  const origin = new URL(ours.page).origin;
  const browser = await chromium.launch(await findBrowser());
  const hand = await serveByHand();
  try {
    const firsts: number[] = [];
    const largests: number[] = [];
    const visits: Visit[] = [];
    const weights: { whole: number; brotli: number }[] = [];
    for (const path of paths) {
      const html = await (await fetch(origin + path)).text();
      if (path !== "/" && !path.startsWith("/figures")) {
        weights.push({ whole: Buffer.byteLength(html), brotli: compressed(html).byteLength });
      }
      hand.show(madeByHand(html));
      // Asked for the second time an answer is compressed well; the browser comes after that.
      await fetch(origin + path);
      const [a, b]: [Visit[], Visit[]] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        a.push(await visit(browser, origin + path));
        b.push(await visit(browser, hand.address));
      }
      const ratio = (of: "first" | "largest") => median(a.map((one) => one[of])) / median(b.map((one) => one[of]));
      firsts.push(ratio("first"));
      largests.push(ratio("largest"));
      visits.push(...a);
      console.log(
        `  ${path}: ${a.map(({ first, largest }) => `${first}/${largest}`)} by hand ${b.map(({ first }) => first)}`,
      );
    }
    const most = (of: (one: Visit) => number) => Math.max(...visits.map(of));
    return [
      row("slow line, first paint ÷ page made by hand, worst page", Math.max(...firsts), "×", 1.5),
      row("slow line, largest paint ÷ page made by hand, worst page", Math.max(...largests), "×", 1.5),
      row("bytes before the largest paint, worst page", most(({ bytes }) => bytes) / 1000, "kB", 200),
      row(
        "requests before the largest paint, worst page",
        most(({ requests }) => requests),
        "",
        15,
      ),
      row(
        "layout shift, worst page",
        most(({ shift }) => shift),
        "",
        0,
      ),
      row(
        "topic page, HTML with pictures, the largest",
        Math.max(...weights.map(({ whole }) => whole)) / 1000,
        "kB",
        250,
      ),
      row("the same, brotli", Math.max(...weights.map(({ brotli }) => brotli)) / 1000, "kB", 30),
    ];
  } finally {
    await browser.close();
    hand.stop();
    ours.stop();
  }
}

const row = (name: string, value: number, unit: string, atMost: number): BenchResult => ({
  name,
  value,
  unit,
  aim: { atMost },
});

function compressed(text: string): Buffer {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/** The page's heading, its words before the first chart, and that chart: as short as HTML can be. */
function madeByHand(page: string): string {
  const of = (part: RegExp) => part.exec(page)?.[0] ?? "";
  const chart = of(/<svg xmlns[^>]* width="720"[\s\S]*?<\/svg>/) || of(/<svg xmlns[^>]* role="img"[\s\S]*?<\/svg>/);
  const colours = of(/<style>:root[\s\S]*?<\/style>/);
  return (
    `<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${of(/<title>.*?<\/title>/)}` +
    `${colours}<style>body{font-family:sans-serif;margin:1rem}svg{max-width:100%;height:auto}</style>` +
    `${of(/<h1[\s\S]*?<\/h1>/)}${of(/<p class="(?:lead|answer)"[\s\S]*?<\/p>/)}${chart}`
  );
}

async function serveByHand() {
  let body: Buffer = Buffer.from("");
  const port = await freePort();
  const server = createServer((request, response) => {
    const found = request.url === "/";
    response.writeHead(found ? 200 : 404, { "Content-Type": "text/html; charset=utf-8", "Content-Encoding": "br" });
    response.end(found ? body : undefined);
  });
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  return {
    address: `http://127.0.0.1:${port}/`,
    show: (html: string) => {
      body = compressed(html);
    },
    stop: () => server.close(),
  };
}

/** One visit of a telephone that knows nothing yet. */
async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "ja-JP" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", line);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  // tsx names functions by this one, which the page does not have.
  await page.addInitScript({ content: "globalThis.__name = (one) => one" });
  // Whether a computer has any Japanese typeface is this machine's matter: pages take it that it has.
  await page.addInitScript(() => {
    let count = 0;
    CanvasRenderingContext2D.prototype.getImageData = () => {
      count += 1;
      return { data: [count] } as unknown as ImageData;
    };
  });
  await page.goto(address, { waitUntil: "networkidle", timeout: 120_000 });
  const seen = await page.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<PerformanceEntry[]>((done) => {
        const observer = new PerformanceObserver((list) => done(list.getEntries()));
        observer.observe({ type, buffered: true });
        setTimeout(() => done([]), 500);
      });
    const [paints, shifts] = [await entries("largest-contentful-paint"), await entries("layout-shift")];
    const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
    const largest = paints.at(-1)?.startTime ?? Number.NaN;
    const before = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].filter(
      ({ startTime }) => startTime < largest,
    ) as PerformanceResourceTiming[];
    return {
      first: Math.round(first),
      largest: Math.round(largest),
      shift: shifts.reduce((sum, one) => sum + (one as PerformanceEntry & { value: number }).value, 0),
      requests: before.length,
      bytes: before.reduce((sum, { transferSize }) => sum + transferSize, 0),
    };
  });
  await context.close();
  return seen;
}
