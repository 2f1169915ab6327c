// The check of a draft by plain forms: a draft is sent and comes back with its marks and its list; a claim is put together by
// hand; a sentence has an address.
import { expect, visit as test } from "./watched-test";

test("a draft is sent by the form, and the same list comes with the page", async ({ page }) => {
  await page.goto("/papers/check");
  const draft =
    "１　被害の状況\n令和7年のランサムウェア被害は226件で、前年から4件増加した。\n令和7年のランサムウェア被害は300件だった。\n届け出なかったのは43.9%だった。";
  await page.locator("#draft-text").fill(draft);
  await page.getByRole("button", { name: "原稿を確かめる" }).click();
  await expect(page).toHaveURL(/\/papers\/check$/);
  await expect(page.locator("#draft-text")).toHaveValue(draft);
  const sentences = page.locator(".draft-list > li");
  await expect(sentences).toHaveCount(3);
  await expect(sentences.nth(0)).toContainText("言える");
  await expect(sentences.nth(0)).toContainText("公表された数値と一致する");
  await expect(sentences.nth(1)).toContainText("言えない");
  await expect(sentences.nth(1)).toContainText("令和7年のランサムウェア被害は226件だった。");
  await expect(sentences.nth(1)).toContainText("出典：");
  await expect(page.locator(".draft-mark")).toHaveText([/1 ○/, /2 ×/, /3 ？/]);
  // Nothing that needs script is offered, and the text can be selected with its footnotes.
  await expect(sentences.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("textbox", { name: "脚注を付けた原稿" })).toHaveValue(
    /4件増加した（注1）。[\s\S]*注1　出典：/,
  );
  await sentences
    .nth(2)
    .getByRole("link", { name: /被害発生時の届出先/ })
    .click();
  await expect(page.locator(".answer .verdict")).toContainText("言える");
});

test("the example is one click, in English too, and a draft too long is cut and said to be", async ({ page }) => {
  await page.goto("/en/papers/check");
  await page.getByRole("button", { name: "Try an example" }).click();
  await expect(page.locator(".draft-list > li").first()).toContainText("Does not hold");
  await page.locator("#draft-text").fill("There were 226 ransomware cases in 2025. ".repeat(400));
  await page.getByRole("button", { name: "Check the draft" }).click();
  await expect(page.locator(".draft-list > li").first()).toContainText("Holds");
});

test("a claim is put together by hand in two steps", async ({ page }) => {
  await page.goto("/en/papers/check");
  await page.locator("summary", { hasText: "Check by choosing" }).click();
  await page.locator("#pick-indicator").selectOption("ransomware-route");
  await page.getByRole("button", { name: "Show the choices of this figure" }).click();
  await page.locator("#pick-target").selectOption("vpn-device");
  await page.locator("#pick-edition").selectOption("R6");
  await page.locator("#pick-relation").selectOption("at-least");
  await page.locator("#pick-number").fill("40");
  await page.locator(".pick-claim button[type=submit]").click();
  await expect(page.locator(".verdict")).toContainText("Holds");
  await expect(page.locator(".answer textarea")).toHaveValue(/55\.0% .*n=100/);
});

test("a number that is missing is asked for, and what was chosen stays", async ({ page }) => {
  await page.goto("/papers/check?indicator=ransomware-route&relation=at-least&edition=R6&target=vpn-device");
  await expect(page.locator(".answer [role=status]")).toContainText("数値を入れてください");
  await expect(page.locator("#pick-edition")).toHaveValue("R6");
});

test("where several figures fit, they are offered with their numbers", async ({ page }) => {
  await page.goto(`/papers/check?q=${encodeURIComponent("届け出なかったのは4割以上")}`);
  await expect(page.locator(".figure-choices")).toContainText("43.9%（令和4年");
  await page.getByRole("link", { name: "「被害発生時の届出先」として確かめる" }).click();
  await expect(page.locator(".answer .verdict")).toContainText("判定できない");
});

test("the wording can be selected without a button", async ({ page }) => {
  await page.goto(`/papers/check?q=${encodeURIComponent("令和6年はVPNが半数以上")}`);
  await expect(page.locator(".answer textarea")).toHaveValue(/95%信頼区間45\.2〜64\.4%/);
  await expect(page.locator(".copy-text button")).toBeHidden();
});

test("what is no draft is refused in words", async ({ request }) => {
  const post = (body: string, type: string) =>
    request.post("/papers/check", { data: body, headers: { "content-type": type } });
  expect((await post("x", "text/plain")).status()).toBe(415);
  expect((await post(`draft=${"a".repeat(250_000)}`, "application/x-www-form-urlencoded")).status()).toBe(413);
  const page = await request.get("/papers/check", { headers: { "x-sent-draft": "forged" } });
  expect(await page.text()).not.toContain("forged");
});

test("a day in the address changes nothing, whether data were shown then or not", async ({ page, request }) => {
  const answer = await request.get("/papers/check?as-shown=2022-06-20");
  expect(answer.status()).toBe(200);
  await page.goto("/papers/check?as-of=2022-06-20");
  await expect(page.locator("main")).not.toContainText("令和4年6月20日");
  await expect(page.locator("header a[hreflang=en]")).toHaveAttribute("href", "/en/papers/check");
});
