// Files from the server: a picture against what people do without one (open the page, take a screenshot), a deck of
// every figure, and the server's memory while twenty files are asked for at once.

import { chromium } from "@playwright/test";
import { defaultLooks } from "../../lib/address/looks";
import { indicators } from "../../lib/catalogue/indicators";
import { exporters } from "../../lib/export/registry";
import { buildFigure } from "../../lib/figure/build-figure";
import { findBrowser } from "../e2e/find-browser";
import { shippedDataset } from "../figure/shipped-dataset";
import { type BenchResult, median } from "./result";
import { residentMegabytes, serve } from "./serve";

const rounds = 7;
const figure = "/figures/damage-experienced";
/** The dearest formats, each of another figure. */
const asked = indicators.slice(0, 20).map(({ id }, n) => {
  const format = ["pptx", "zip", "png", "pdf", "docx"][n % 5];
  return `/figures/${id}.${format}${format === "png" ? "?width=4000" : ""}`;
});

/** Needs the production build and a database with data/ imported. */
export async function benchExports(): Promise<BenchResult[]> {
  const deck = await deckOfEveryFigure();
  const served = await serve(".", "");
  try {
    return [await pictureAgainstScreenshot(served.page), deck, ...(await memoryOfTwenty(served))];
  } finally {
    served.stop();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function bytesAt(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address);
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
  return answer.arrayBuffer();
}

/** In alternating rounds, both warm: the browser runs already and has the page's files. */
async function pictureAgainstScreenshot(origin: string): Promise<BenchResult> {
  const { args = [], ...launch } = await findBrowser();
  const browser = await chromium.launch({ ...launch, args: [...args, "--no-sandbox"] });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, deviceScaleFactor: 2 });
    const screenshot = async () => {
      const page = await context.newPage();
      await page.goto(origin + figure);
      // The box, whichever of the two pictures stands in it.
      await page.locator(".figure-page .picture").first().screenshot();
      await page.close();
    };
    // Each is made anew: what was asked for before would be answered from memory.
    const png = (width: number) => bytesAt(`${origin}${figure}.png?width=${width}`);
    for (const width of [1296, 1297, 1298]) await png(width);
    await screenshot();
    const ratios: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ratios.push((await timed(screenshot)) / (await timed(() => png(1300 + round))));
    }
    return { name: "Page and screenshot / PNG of the figure", value: median(ratios), unit: "×", aim: { atLeast: 10 } };
  } finally {
    await browser.close();
  }
}

async function deckOfEveryFigure(): Promise<BenchResult> {
  const dataset = shippedDataset();
  const figures = indicators.map((one) => buildFigure(one, dataset, { lang: "ja", era: "wareki" }));
  const options = { ...defaultLooks, origin: "http://localhost:3000", date: "2026-11-24" };
  const seconds = (await timed(() => exporters.pptx.render(figures, options))) / 1000;
  return { name: `Deck of every figure (${figures.length} slides)`, value: seconds, unit: "s", aim: { atMost: 5 } };
}

/** Where the system tells the memory of another process. */
async function memoryOfTwenty({ page, pid }: { page: string; pid: number }): Promise<BenchResult[]> {
  if (process.platform === "win32") return [];
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(pid));
  }, 50);
  try {
    await Promise.all(asked.map((path) => bytesAt(page + path)));
  } finally {
    clearInterval(watch);
  }
  peak = Math.max(peak, residentMegabytes(pid));
  return [{ name: "Server's memory at 20 exports at once", value: peak, unit: "MB", aim: { atMost: 500 } }];
}
