// A whole draft: pasted, each sentence with a number or a movement marked and answered, the rest left alone.
import { expect, visit as test } from "./watched-test";

test("a pasted draft is answered sentence by sentence, with number, source and wording", async ({ page }) => {
  await page.goto("/papers/check");
  await page
    .locator("#draft-text")
    .fill(
      "１　被害の状況\n令和7年のランサムウェア被害は226件で、前年から4件増加した。これは226件で過去最多である。\n対策を進める。\n令和7年のランサムウェア被害は226件で過去最多だった。",
    );
  await page.getByRole("button", { name: "原稿を確かめる" }).click();
  const sentences = page.locator(".draft-list > li");
  await expect(page.locator(".draft > [role=status]")).toContainText("3文を確かめました");
  await expect(sentences).toHaveCount(5);
  await expect(sentences.nth(0)).toHaveText("被害の状況");
  await expect(sentences.nth(1)).toHaveClass("draft-holds");
  await expect(sentences.nth(3)).toHaveClass("draft-plain");
  await expect(sentences.nth(4)).toContainText("言えない");
  await expect(sentences.nth(4)).toContainText("最多は令和4年の230件");
  await expect(sentences.nth(4)).toContainText("出典：");
  await sentences.nth(4).getByRole("link", { name: "この文だけを確かめる" }).click();
  await expect(page.locator(".answer h2")).toContainText("過去最多だった");
});

test("a draft in English, with nothing to check in it, says so", async ({ page }) => {
  await page.goto("/en/papers/check");
  await page.locator("#draft-text").fill("We go on.");
  await page.getByRole("button", { name: "Check the draft" }).click();
  await expect(page.locator(".draft > [role=status]")).toHaveText("No sentence has a number or a movement.");
});
