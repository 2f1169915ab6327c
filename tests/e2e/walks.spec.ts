// Ten things that people come for, each with the clicks that it may take. Typing is no click; Enter is one, for it stands
// for the button beside the field. Scrolling is none.
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "./watched-test";

test.use({ viewport: { width: 1366, height: 600 } });

/** A visit that begins at the overview and counts. */
async function walk(page: Page, start = "/") {
  let clicks = 0;
  await page.goto(start);
  return {
    clicks: () => clicks,
    async click(target: Locator): Promise<void> {
      clicks++;
      await target.click();
    },
    async search(words: string): Promise<void> {
      const field = page.locator("header input[name=q]");
      await field.fill(words);
      clicks++;
      await field.press("Enter");
      await expect(page).toHaveURL(/\/search\?q=/);
    },
    /** What a click saves, and the parts of an Office file. */
    async save(target: Locator): Promise<{ name: string; text: string; parts: Record<string, string> }> {
      clicks++;
      const [file] = await Promise.all([page.waitForEvent("download"), target.click()]);
      const bytes = readFileSync(await file.path());
      const name = file.suggestedFilename();
      const parts = /\.(pptx|docx|xlsx)$/.test(name)
        ? Object.entries(unzipSync(new Uint8Array(bytes))).map(([part, content]) => [part, strFromU8(content)])
        : [];
      return { name, text: bytes.toString("latin1"), parts: Object.fromEntries(parts) };
    },
  };
}

const menu = (page: Page, name: string) => page.locator("main .figure-actions summary", { hasText: name });

test("the newest infection routes with their course, into PowerPoint: 3", async ({ page }) => {
  const { click, save, clicks } = await walk(page);
  await click(page.locator('.answer-line a[href*="/figures/ransomware-route"]'));
  await expect(page.locator("main")).toContainText("令和7年上半期");
  await click(menu(page, "保存"));
  const { parts } = await save(page.locator('.figure-actions a[href*=".pptx"]').first());
  const charts = Object.entries(parts).filter(([part]) => /charts\/chart\d+\.xml$/.test(part));
  expect(charts.some(([, xml]) => xml.includes("<c:lineChart>"))).toBe(true);
  expect(charts.some(([, xml]) => xml.includes("R7上") || xml.includes("令和7年上半期"))).toBe(true);
  expect(clicks()).toBeLessThanOrEqual(3);
});

for (const [path, told] of [
  ["/", "226件（令和7年）。令和6年（222件）から4件増加"],
  ["/en", "226 cases (2025). Up 4 from 222 cases in 2024"],
] as const) {
  test(`whether ransomware is going up, above the fold of ${path}: 0`, async ({ page }) => {
    await walk(page, path);
    const answer = page.locator("main .answer");
    await expect(answer).toContainText(told);
    await expect(answer).toBeInViewport({ ratio: 1 });
    await expect(page.locator("main .key-tile")).toHaveCount(4);
    for (const width of [1366, 1280]) {
      await page.setViewportSize({ width, height: 600 });
      for (const tile of await page.locator("main .key-tile").all()) await expect(tile).toBeInViewport({ ratio: 1 });
    }
  });
}

test("small companies against large ones: 2", async ({ page }) => {
  const { search, click, clicks } = await walk(page);
  await search("中小企業");
  await click(page.locator('main .answer-card a[href*="/figures/ransomware-cases-by-size"]').first());
  const picture = page.locator("main .picture").first();
  await expect(picture).toContainText("大企業");
  await expect(picture).toContainText("中小企業");
  expect(clicks()).toBeLessThanOrEqual(2);
});

test("what is new since last year: 1 at most", async ({ page }) => {
  const { clicks } = await walk(page);
  const news = page.locator("main .fresh tbody tr");
  await expect(news.first()).toBeVisible();
  await expect(news.first()).toContainText("令和8年");
  await expect(page.locator("main .fresh")).toContainText("222件 → 226件");
  expect(clicks()).toBeLessThanOrEqual(1);
});

test("cases in the first half of 2025, cited: 3", async ({ page }) => {
  const { search, click, clicks } = await walk(page);
  await search("2025年上半期 件数");
  const card = page.locator("main .answer-card");
  await expect(card).toContainText("116件");
  await expect(card).toContainText("令和7年上半期");
  await click(card.locator("details.menu summary"));
  const citation = card.locator("textarea, .copy-text pre, .copy-text").first();
  await expect(citation).toBeVisible();
  await click(card.locator(".menu-panel button").first());
  expect(clicks()).toBeLessThanOrEqual(3);
});

const six = [
  "過去1年以内に受けたことのある被害",
  "ランサムウェア被害の報告件数",
  "ランサムウェアの感染経路",
  "調査・復旧費用の総額",
  "被害発生時の届出の有無",
  "テレワークの実施状況",
];

/** By the header's own link, and through the door of papers. */
for (const [way, most] of [
  ["選んだ図", 8],
  ["資料をつくる・直す", 9],
] as const) {
  test(`a hand-out of six figures on one page, by ${way}: ${most}`, async ({ page }) => {
    const { click, save, clicks } = await walk(page);
    await click(page.locator("header").getByRole("link", { name: way }));
    if (way !== "選んだ図") await click(page.getByRole("link", { name: "新しくつくる" }));
    for (const name of six) await click(page.getByRole("checkbox", { name, exact: true }));
    await expect(page.locator(".basket-list > li")).toHaveCount(6);
    const { name, text } = await save(page.getByRole("button", { name: "PDF：6図の配布物" }));
    expect(name).toMatch(/^npa-survey_handout-6_6-figures_ja_\d{8}\.pdf$/);
    expect([...text.matchAll(/\/Type \/Page\b(?!s)/g)]).toHaveLength(1);
    expect(clicks()).toBeLessThanOrEqual(most);
  });
}

test("the newest numbers on seven slides: 2", async ({ page }) => {
  const { click, save, clicks } = await walk(page);
  await click(page.locator("header").getByRole("link", { name: "資料をつくる・直す" }));
  const { name } = await save(page.getByRole("link", { name: "7枚の報告" }));
  expect(name).toMatch(/^npa-survey_report-7_ja_\d{8}\.pptx$/);
  expect(clicks()).toBeLessThanOrEqual(2);
});

test("a frame that follows the newest: 3", async ({ page }) => {
  const { click, clicks } = await walk(page);
  await click(page.locator('.key-tile a[href*="/figures/ransomware-cases"]').first());
  await click(menu(page, "共有"));
  const code = page.locator(".embed-newest");
  await expect(code).toBeVisible();
  const text = await code.locator("textarea").inputValue();
  expect(text).toContain("/embed/ransomware-cases");
  expect(text).not.toContain("editions=");
  await click(code.getByRole("button"));
  expect(clicks()).toBeLessThanOrEqual(3);
});

test("our prefecture: 1", async ({ page }) => {
  const { search, clicks } = await walk(page);
  await search("本県の被害件数");
  await expect(page.locator("main .place-answer")).toContainText("都道府県別の数値は公表されていない");
  await expect(page.locator("main .place-answer")).toBeInViewport();
  expect(clicks()).toBe(1);
});

test("the meeting of June 2022 as it was then: 1", async ({ page }) => {
  const { click, clicks } = await walk(page);
  await click(page.getByRole("link", { name: "令和4年6月の会議のとき" }));
  await expect(page).toHaveURL("/?as-of=2022-06-20");
  await expect(page.locator("main .answer")).toContainText("146件（令和3年）");
  await expect(page.locator("main .answer-strip")).toHaveCount(6);
  await expect(page.locator("main")).not.toContainText("令和7年");
  expect(clicks()).toBe(1);
});

test("a source's own words behind a number: 2", async ({ page }) => {
  const { click, clicks } = await walk(page);
  await click(page.locator('.key-tile a[href*="/figures/ransomware-cases"]').first());
  await click(page.getByRole("tab", { name: "出典" }));
  const words = page.locator(".figure-quotes q").last();
  await expect(words).toBeVisible();
  await expect(words).toContainText("226");
  expect(clicks()).toBeLessThanOrEqual(2);
});
