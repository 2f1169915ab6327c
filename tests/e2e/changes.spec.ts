// What was published when: the page, the line of each figure, the feeds, and what is new since this browser was last here.
import { axeOn } from "./page-checks";
import { expect, test } from "./watched-test";

const beginning = { ja: /はじめに[\d,]+件の数値を収録しました/, en: /The first [\d,]+ numbers were put in/ };

test("the page says in one sentence what the data began with", async ({ page }) => {
  const html = await (await page.request.get("/changes")).text();
  expect(html).not.toContain("__next_f");
  expect(Buffer.byteLength(html)).toBeLessThan(100_000);
  await page.goto("/changes");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("更新の記録");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(beginning.ja);
  await expect(page.locator("main table")).toHaveCount(0);
  const { violations } = await axeOn(page).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test("a figure says when it last changed, and leads to its record", async ({ page }) => {
  for (const [path, said, title, all, first] of [
    [
      "/figures/ransomware-cases",
      /^最終更新：令和\d+年\d+月\d+日/,
      "更新の記録",
      "すべての図の更新の記録",
      beginning.ja,
    ],
    [
      "/en/figures/ransomware-cases",
      /^Last changed: \d+ \w+ \d{4}/,
      "What changed",
      "What changed in all figures",
      beginning.en,
    ],
  ] as const) {
    await page.goto(path);
    await expect(page.locator(".figure-updated")).toHaveText(said);
    await page.locator(".figure-updated a").click();
    await expect(page).toHaveURL(/\/changes\?figure=ransomware-cases$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(first);
    await page.getByRole("link", { name: all }).click();
    await expect(page).toHaveURL(/\/changes$/);
  }
});

test("the feeds are led to from every page, in both languages, and kept like pages", async ({ page, request }) => {
  for (const [path, prefix, word] of [
    ["/", "", "件の数値を収録しました"],
    ["/en/damage", "/en", "numbers were put in"],
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
  await page.goto("/open-data");
  const listed = page.locator("section:has(#feeds) td a");
  await expect(listed).toHaveText(["/feed.atom", "/en/feed.atom", "/feed.json", "/en/feed.json"]);
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
