// The prefecture's edition without JavaScript: a form filled in, slides looked at and saved, the number marked as the
// office's own.
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "./watched-test";

test("an office's own number stands beside the national one, marked as its own", async ({ page }) => {
  await page.goto("/papers/new");
  await page.getByRole("link", { name: "県版" }).click();
  await expect(page).toHaveURL("/papers/prefecture");
  await expect(page.getByText("まだ数値を入れていないため")).toBeVisible();
  await page.getByRole("combobox", { name: "都道府県" }).selectOption("徳島県");
  await page.getByRole("textbox", { name: "数値（単位も）" }).fill("12件");
  await page.getByRole("textbox", { name: "期間" }).fill("令和7年1月〜12月");
  await page.getByRole("textbox", { name: "出典" }).fill("県警察本部<調べ>");
  await page.getByRole("textbox", { name: "作成する課" }).fill("サイバー対策課");
  await page.getByRole("button", { name: "資料に入れる" }).click();
  await expect(page).toHaveURL(/\/papers\/prefecture\?place=/);
  const slides = page.locator(".prefecture-pages svg");
  await expect(slides.first()).toContainText("12件");
  await expect(slides.first()).toContainText("本庁独自");
  await expect(slides.first()).toContainText("<調べ>");
  await expect(slides.first()).toContainText("226件");

  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "PowerPoint" }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^npa-survey_prefecture-tokushima_ja_\d{8}\.pptx$/);
  const parts = unzipSync(readFileSync(await download.path()));
  const texts = Object.entries(parts)
    .filter(([name]) => /slides\/slide\d+\.xml$/.test(name))
    .map(([, bytes]) => strFromU8(bytes));
  expect(texts.some((text) => text.includes("12件") && text.includes("本庁独自"))).toBe(true);
});
