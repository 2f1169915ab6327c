// What was published when: the page, the line of each figure, the feeds, and what is new since this browser was last here.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./watched-test";

test("the page tells each number with its certainty, and leads to the figure and to its own record", async ({
  page,
}) => {
  const html = await (await page.request.get("/changes")).text();
  expect(html).not.toContain("__next_f");
  await page.goto("/changes");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("更新の記録");
  const cases = page.locator(".changes-figure", {
    has: page.getByRole("link", { name: "ランサムウェア被害の報告件数" }),
  });
  await expect(cases.first()).toContainText("226件");
  await expect(cases.first()).toContainText("222件（令和6年）");
  await expect(cases.first()).toContainText("全数");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await page
    .getByRole("link", { name: /^ほか\d+件$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/changes\?figure=.+&before=\d+#run-\d+$/);
  await page.getByRole("link", { name: "すべての図の更新の記録" }).click();
  await expect(page).toHaveURL("/changes");
});

test("a figure says when it last changed, and leads to its record", async ({ page }) => {
  for (const [path, said, title] of [
    ["/figures/ransomware-cases", /^最終更新：令和\d+年\d+月\d+日/, "更新の記録"],
    ["/en/figures/ransomware-cases", /^Last changed: \d+ \w+ \d{4}/, "What changed"],
  ] as const) {
    await page.goto(path);
    await expect(page.locator(".figure-updated")).toHaveText(said);
    await page.locator(".figure-updated a").click();
    await expect(page).toHaveURL(/\/changes\?figure=ransomware-cases$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
    await expect(page.locator("main table")).toHaveCount(1);
    await expect(page.locator("main table")).toContainText("226");
  }
});

test("the feeds are led to from every page, in both languages, and kept like pages", async ({ page, request }) => {
  for (const [path, prefix, word] of [
    ["/", "", "令和6年・ランサムウェアは17.5%（参考）"],
    ["/en/damage", "/en", "17.5% (for reference)"],
  ] as const) {
    await page.goto(path);
    for (const [form, type] of [
      ["atom", "application/atom+xml"],
      ["json", "application/feed+json"],
    ] as const) {
      const address = `${prefix}/feed.${form}`;
      await expect(page.locator(`head link[rel=alternate][type="${type}"]`)).toHaveAttribute("href", address);
      const answer = await request.get(address);
      expect(answer.status()).toBe(200);
      expect(answer.headers()["content-type"]).toContain(type);
      const body = await answer.text();
      expect(body).toContain(word);
      expect(body).toMatch(new RegExp(`http://[\\w.]+:\\d+${prefix}/changes`));
      const again = await request.get(address, { headers: { "if-none-match": answer.headers().etag ?? "" } });
      expect(again.status()).toBe(304);
      expect((await request.get(`${address}?x=1`)).status()).toBe(400);
    }
  }
  const wellFormed = await page.evaluate(async () => {
    const tree = new DOMParser().parseFromString(await (await fetch("/feed.atom")).text(), "application/xml");
    return [tree.querySelector("parsererror") === null, tree.querySelectorAll("entry").length > 0];
  });
  expect(wellFormed).toEqual([true, true]);
});

test("the overview tells what has come since this browser was last here, and asks nobody for it", async ({ page }) => {
  const asked: string[] = [];
  await page.goto("/");
  const line = page.locator(".since-seen > summary");
  await expect(line).toHaveText(/^最終更新：令和\d+年\d+月\d+日\s*$/);
  const newest = await page.locator(".since-seen [data-run]").first().getAttribute("data-run");
  expect(await page.evaluate(() => localStorage.getItem("npa-survey-seen"))).toBe(newest);
  // Of an earlier visit, in a window of its own.
  await page.evaluate(() => {
    localStorage.setItem("npa-survey-seen", "0");
    sessionStorage.clear();
  });
  page.on("request", (one) => asked.push(one.url() + (one.postData() ?? "")));
  await page.reload();
  await expect(line).toContainText("前回見た時から1件の更新");
  // It stays so in this window, and is over in the next.
  await page.reload();
  await expect(line).toContainText("前回見た時から1件の更新");
  await line.click();
  await expect(page.locator(".since-seen [data-run]").first()).toContainText("新");
  expect(asked.filter((one) => /seen|since/.test(one))).toEqual([]);
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await expect(line).not.toContainText("前回");
  await line.click();
  await page.locator(".since-seen [data-run] a").first().click();
  await expect(page).toHaveURL(/\/changes\?before=\d+#run-\d+$/);
});

test("the record is as narrow as a telephone", async ({ page }) => {
  for (const path of ["/changes", "/en/changes?figure=ransomware-route", "/"]) {
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});
