// The interactive chart stands where the still picture stands and shows the same, and gives every value by mouse, keyboard
// and screen reader. On the page of each figure pages.spec.ts holds both alike; takeover.spec.ts holds that nothing moves
// when it comes, and that paper gets the still one.
import { test as unwatched } from "@playwright/test";
import { topics } from "../../lib/catalogue/topics";
import { differences } from "./compare-inks";
import { wake } from "./wake";
import { expect, test, visit } from "./watched-test";

const ranking = "/figures/damage-experienced?editions=R2,R3";
// 22.1 % at the smallest base that fits, 95: Wilson gives 14.9 to 31.4.
const ransomware = "令和3年：ランサムウェア 22.1%（母数の記載なし、1位、95%信頼区間（参考） 14.9〜31.4）";

for (const { id } of topics) {
  for (const width of [360, 800]) {
    visit(`both pictures of each figure of /en/${id} show the same at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/en/${id}`);
      expect(await differences(page)).toEqual([]);
    });
  }
}

visit("the picture of a figure's page is laid out for the width at which it is seen", async ({ page }) => {
  await page.goto(ranking);
  const smallest = () =>
    page.locator(".still > svg").evaluateAll((pictures) => {
      const [seen] = pictures.filter((one) => one.getClientRects().length > 0) as SVGSVGElement[];
      if (!seen) return 0;
      const scale = seen.getBoundingClientRect().width / seen.viewBox.baseVal.width;
      const texts = [...seen.querySelectorAll("text")].map((text) =>
        Number.parseFloat(getComputedStyle(text).fontSize),
      );
      return Math.min(...texts) * scale;
    });
  // 720: a laptop at 200 %. Below 9 pixels nobody reads.
  for (const width of [360, 720, 1000, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await differences(page), String(width)).toEqual([]);
    expect(await smallest(), String(width)).toBeGreaterThan(9);
  }
});

test("the first load brings no Recharts", async ({ page, request }) => {
  const html = await (await request.get("/damage")).text();
  const scripts = [...new Set([...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, path = ""]) => path))];
  expect(scripts).toEqual([expect.stringMatching(/^\/live\/live-\w+\.js$/)]);
  for (const path of scripts) expect(await (await request.get(path)).text(), path).not.toContain("recharts-wrapper");
  await page.goto("/damage");
  await wake(page);
  await page.locator("#fig-ransomware-cases .picture").scrollIntoViewIfNeeded();
  await expect(page.locator("#fig-ransomware-cases .recharts-wrapper")).toBeVisible();
});

unwatched("a chart that can't be fetched leaves the still picture", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 100 });
  await page.goto("/damage", { waitUntil: "networkidle" });
  const picture = page.locator(".picture").last();
  await expect(picture.locator(".interactive")).toHaveCount(0);
  await page.route("**/*.js", (route) => route.abort());
  const refused = page.waitForEvent("requestfailed");
  await picture.scrollIntoViewIfNeeded();
  await refused;
  await expect(picture.locator("svg[role=img]").first()).toBeVisible();
  await expect(picture.locator(".interactive")).toHaveCount(0);
});

test.describe("a point", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(ranking);
    await wake(page);
    await expect(page.locator(".interactive[data-ready]")).toBeVisible();
  });

  test("is reached with the arrow keys, and read and shown as the figure words it", async ({ page }) => {
    await page.locator("[data-point]").first().focus();
    await page.keyboard.press("ArrowDown");
    await expect(page.locator("[data-point]:focus")).toHaveAccessibleName(ransomware);
    await expect(page.locator(".chart-tooltip")).toHaveText(ransomware);
    await page.keyboard.press("ArrowDown");
    await expect(page.locator(".chart-tooltip")).toContainText("令和2年：メール不正中継 12.8%");
    await page.keyboard.press("Home");
    await expect(page.locator(".chart-tooltip")).toContainText("令和2年：ランサムウェア 11.9%");
    await page.keyboard.press("End");
    await expect(page.locator(".chart-tooltip")).toContainText("令和3年：情報流出 12.6%");
  });

  test("is one stop of the Tab key, whatever their number", async ({ page }) => {
    await page.locator("[data-point]").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await expect(page.locator("[data-point]:focus")).toHaveCount(0);
    await expect(page.locator(".chart-tooltip")).toHaveCount(0);
    await page.keyboard.press("Shift+Tab");
    await expect(page.locator("[data-point]:focus")).toHaveAccessibleName(ransomware);
  });

  test("loses its tooltip with Escape, without losing the focus", async ({ page }) => {
    await page.locator("[data-point]").first().focus();
    await expect(page.locator(".chart-tooltip")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator(".chart-tooltip")).toHaveCount(0);
    await expect(page.locator("[data-point]:focus")).toHaveCount(1);
    await page.keyboard.press("ArrowDown");
    await expect(page.locator(".chart-tooltip")).toBeVisible();
  });

  test("keeps its tooltip while the pointer is on it or on the tooltip", async ({ page }) => {
    const tooltip = page.locator(".chart-tooltip");
    await page.getByRole("img", { name: ransomware, exact: true }).hover();
    await expect(tooltip).toHaveText(ransomware);
    await tooltip.locator("p").hover();
    await expect(tooltip).toHaveText(ransomware);
    await page.locator("h1").hover();
    await expect(tooltip).toHaveCount(0);
  });

  test("is never under its own tooltip", async ({ page }) => {
    for (const point of await page.locator("[data-point]").all()) {
      await point.focus();
      const mark = await point.locator(".mark").boundingBox();
      const tooltip = await page.locator(".chart-tooltip p").boundingBox();
      if (!mark || !tooltip) throw new Error("nothing drawn");
      const apart =
        tooltip.x >= mark.x + mark.width ||
        tooltip.x + tooltip.width <= mark.x ||
        tooltip.y >= mark.y + mark.height ||
        tooltip.y + tooltip.height <= mark.y;
      expect(apart).toBe(true);
    }
  });
});
