// One sentence of a draft at an address of its own, with all that decides it, and copying over plain http.
import { expect, visit as test } from "./watched-test";

const doubled = `/papers/check?q=${encodeURIComponent("ランサムウェア被害は2倍になった")}`;
const chosen = `${doubled}&indicator=damage-experienced`;

test("a sentence for which several figures fit is read for the one that is chosen", async ({ page }) => {
  await page.goto(doubled);
  await expect(page.locator("#draft-text")).toHaveValue("ランサムウェア被害は2倍になった");
  // A share and a count fit: the reader chooses.
  await expect(page.locator(".answer .verdict")).toContainText("判定できない");
  await page.getByRole("link", { name: "「過去1年以内に受けたことのある被害」として確かめる" }).click();
  await expect(page.locator(".answer .terms")).toContainText("不確か");
  await expect(page.locator(".answer table")).toContainText("11.9%");
  await expect(page.locator(".answer table")).toContainText("母数の記載なし");
  await expect(page.locator(".answer textarea")).toHaveValue(/11\.9%、令和3年（2021年）22\.1%/);
});

test("another reading of the sentence is one link away", async ({ page }) => {
  await page.goto(doubled);
  await page.getByRole("link", { name: "「ランサムウェア被害の報告件数」として確かめる" }).click();
  // No year is named, and between some years the cases did double.
  await expect(page.locator(".answer .verdict")).toContainText("判定できない");
  await expect(page.locator(".answer table")).toContainText("226件");
});

test("a number that the year named does not have is told", async ({ page }) => {
  await page.goto(`/papers/check?q=${encodeURIComponent("令和7年のランサムウェア被害の報告件数は前年の2倍になった")}`);
  await expect(page.locator(".answer .verdict")).toContainText("言えない");
});

test("the figure that the answer names can be opened", async ({ page, request }) => {
  await page.goto(chosen);
  const href = await page.locator('.answer a[href^="/figures/"]').getAttribute("href");
  expect(href).toBe("/figures/damage-experienced?editions=R2,R3");
  expect((await request.get(href ?? "")).status()).toBe(200);
});

test("the wording can be copied, or at least is selected", async ({ page }) => {
  await page.goto(chosen);
  await page.locator(".answer .copy-text button").click();
  await expect(page.locator(".answer .copy-text [role=status]")).not.toBeEmpty();
  const selected = await page
    .locator(".answer textarea")
    .evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart);
  expect(selected).toBeGreaterThan(50);
});

test("what was typed is shown as text, and too much of it is cut", async ({ page }) => {
  await page.goto(`/papers/check?q=${encodeURIComponent('<img src=x onerror="alert(1)">ランサムウェア被害は22.1%')}`);
  await expect(page.locator("main img")).toHaveCount(0);
  await expect(page.locator(".answer h2")).toContainText("<img src=x");
  await page.goto(`/papers/check?q=${"%F0%9F%94%92".repeat(400)}`);
  await expect(page.locator(".answer h2")).toBeVisible();
});
