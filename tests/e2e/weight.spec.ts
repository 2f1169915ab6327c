// What a page weighs and asks for until it stands: counted, not timed. Documents bring no React, scripts for charts come when a
// chart is about to be used, the typeface after the page stands, and nothing moves.
import { brotliCompressSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { topics } from "../../lib/catalogue/topics";
import { wake } from "./wake";
import { expect, test } from "./watched-test";

const documents = ["/", ...topics.map(({ id }) => `/${id}`), "/figures/damage-experienced", "/sources", "/methods"];
const brotli = "br, gzip";

for (const path of documents) {
  for (const address of [path, path === "/" ? "/en" : `/en${path}`]) {
    test(`${address} travels once and stands with little`, async ({ page, request }) => {
      const html = await (await request.get(address)).body();
      expect(html.toString()).not.toContain("__next_f");
      if (topics.some(({ id }) => path === `/${id}`)) {
        expect(html.byteLength).toBeLessThanOrEqual(250_000);
        expect(brotliCompressSync(html).byteLength).toBeLessThanOrEqual(30_000);
      }
      const asked: { url: string; bytes: number }[] = [];
      page.on("requestfinished", async (one) => {
        const { responseBodySize, responseHeadersSize } = await one.sizes();
        asked.push({ url: new URL(one.url()).pathname, bytes: responseBodySize + responseHeadersSize });
      });
      await page.setExtraHTTPHeaders({ "accept-encoding": brotli });
      await page.route(/typeface-/, (route) => route.abort());
      await page.goto(address, { waitUntil: "load" });
      const names = asked.map(({ url }) => url);
      expect(names.filter((url) => /\/_next\/.*\.js$|mount-|-view-/.test(url))).toEqual([]);
      expect(names.length, names.join(" ")).toBeLessThanOrEqual(15);
      expect(asked.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(200_000);
    });
  }
}

type Shifts = Window & { shifts: string[] };
type LayoutShift = PerformanceEntry & { value: number; sources: { node: Element | null }[] };

async function countShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    (window as unknown as Shifts).shifts = shifts;
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        shifts.push(
          `${value}: ${sources.map(({ node }) => (node?.outerHTML ?? node?.textContent ?? "?").slice(0, 120))}`,
        );
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as Shifts).shifts);
}

/** As on a computer with a Japanese typeface that is not BIZ UDPGothic. */
async function readsJapanese(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let count = 0;
    CanvasRenderingContext2D.prototype.getImageData = () => {
      count += 1;
      return { data: [count] } as unknown as ImageData;
    };
  });
}

/** Rules of the whole sheets that hold for something on the page, and that the page was not given. */
function missingRules(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const selectorsOf = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSStyleRule) return [rule.selectorText];
        return rule instanceof CSSGroupingRule ? selectorsOf(rule.cssRules) : [];
      });
    const holds = (selector: string) => {
      const plain = selector.replace(/::[\w-]+(?:\([^)]*\))?/g, "");
      return CSS.supports(`selector(${plain})`) && document.querySelector(plain) !== null;
    };
    const missing: string[] = [];
    for (const style of document.querySelectorAll<HTMLStyleElement>("style[data-from]")) {
      const whole = await new CSSStyleSheet().replace(await (await fetch(style.dataset.from ?? "")).text());
      const given = new Set(selectorsOf((style.sheet as CSSStyleSheet).cssRules));
      missing.push(...selectorsOf(whole.cssRules).filter((one) => !given.has(one) && holds(one)));
    }
    return missing;
  });
}

for (const path of documents) {
  test(`nothing on ${path} moves until its charts are alive, and nothing lacks its style`, async ({ page }) => {
    const shifts = await countShifts(page);
    await readsJapanese(page);
    await page.goto(path, { waitUntil: "networkidle" });
    await wake(page);
    const chart = page.locator(".picture[data-figure]").first();
    if ((await chart.count()) > 0) {
      await chart.scrollIntoViewIfNeeded();
      await expect(chart.locator(".interactive[data-ready]")).toBeVisible();
    }
    expect(await shifts()).toEqual([]);
    expect(await page.locator("style[data-from]").count()).toBeGreaterThan(0);
    expect(await missingRules(page)).toEqual([]);
  });
}

test("the typeface comes in few files after the page stands, and is used from the next page on", async ({ page }) => {
  await readsJapanese(page);
  const shifts = await countShifts(page);
  const fetched: string[] = [];
  page.on("request", (one) => {
    if (/\.woff2$/.test(one.url())) fetched.push(one.url());
  });
  await page.goto("/damage", { waitUntil: "load" });
  expect(fetched).toEqual([]);
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toContain("npa-survey-typeface");
  expect(fetched.length).toBe(2);
  const isSet = () => page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").length);
  expect(await isSet()).toBe(0);
  await page.goto("/telework", { waitUntil: "networkidle" });
  expect(await isSet()).toBe(2);
  expect(await shifts()).toEqual([]);
});

test("a computer without any Japanese typeface is given one at once", async ({ page }) => {
  await page.addInitScript(() => {
    CanvasRenderingContext2D.prototype.getImageData = () => ({ data: [0] }) as unknown as ImageData;
  });
  await page.goto("/damage");
  await expect.poll(() => page.evaluate(() => document.fonts.check('16px "BIZ UDPGothic"', "被害"))).toBe(true);
  await expect.poll(() => page.evaluate(() => document.fonts.size)).toBeGreaterThanOrEqual(2);
});
