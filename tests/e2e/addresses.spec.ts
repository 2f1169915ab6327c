// Addresses: language and era in the path and nowhere else, so that any cache may keep a page; headers that keep the reader safe.
import { forEverybody, forTheReader } from "../../app/_server/front/cache-rules";
import { expect, test } from "./watched-test";

const pages = ["/", "/damage", "/figures/damage-experienced", "/en", "/en/damage", "/ja-western", "/en-wareki/damage"];

test("Japanese years come first in Japanese, years of the common era in English", async ({ page }) => {
  await page.goto("/damage");
  await expect(page.locator("main")).toContainText("令和3年");
  await page.goto("/en/damage");
  await expect(page.locator("main")).toContainText("2021");
  await expect(page.locator("main")).not.toContainText("Reiwa 3");
});

test("the switch of eras stays on the page, and every link from there keeps the era", async ({ page }) => {
  const state = "/figures/damage-experienced?editions=R2,R3";
  const main = page.locator("main");
  await page.goto(state);
  await expect(main).toContainText("令和3年");
  await page.locator(`header a[href="/ja-western${state}"]`).click();
  await expect(page).toHaveURL(`/ja-western${state}`);
  await expect(main).toContainText("2021年");
  await expect(main.locator("h1")).not.toContainText("令和");
  const away = await page
    .locator("a[href^='/'], form[action^='/']")
    .evaluateAll((all) =>
      all
        .map((one) => one.getAttribute("href") ?? one.getAttribute("action") ?? "")
        .filter((to) => !to.startsWith("/ja-western") && !/^\/[^?]*\.[a-z]+/.test(to)),
    );
  expect(away.sort()).toEqual([`/en${state}`, state].sort());
  await page.locator(`header a[href="${state}"]`).click();
  await expect(main).toContainText("令和3年");
});

test("a page says the same whatever cookies come along", async ({ request }) => {
  for (const path of ["/damage", "/ja-western/damage"]) {
    const plain = await (await request.get(path)).text();
    const answer = await request.get(path, { headers: { cookie: "lang=en; theme=dark" } });
    expect(await answer.text()).toBe(plain);
  }
});

test("pages say under which address they are known, and where the other language is", async ({ page }) => {
  const links = () =>
    page
      .locator("head link:is([rel=canonical], [rel=alternate][hreflang])")
      .evaluateAll((all) => all.map((one) => [one.getAttribute("hreflang"), one.getAttribute("href")]));
  for (const path of ["/damage", "/ja-western/damage"]) {
    await page.goto(path);
    expect(await links()).toEqual([
      [null, "/damage"],
      ["ja", "/damage"],
      ["en", "/en/damage"],
    ]);
  }
  await page.goto("/en-wareki");
  expect((await links())[0]).toEqual([null, "/en"]);
  await page.goto("/no-such-page");
  expect(await links()).toEqual([]);
});

test("the other language is the same page", async ({ page }) => {
  await page.goto("/figures/damage-experienced?editions=R2,R3");
  await page.locator("header a[lang=en]").click();
  await expect(page).toHaveURL("/en/figures/damage-experienced?editions=R2,R3");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("older addresses lead to the ones of today", async ({ request }) => {
  for (const [from, status, to] of [
    ["/ja", 308, "/"],
    ["/ja/damage", 308, "/damage"],
    ["/era?to=western&back=%2Fdamage", 307, "/ja-western/damage"],
    ["/ja-western/tray", 308, "/ja-western/papers/new"],
  ] as const) {
    const answer = await request.get(from, { maxRedirects: 0 });
    expect([from, answer.status(), answer.headers().location]).toEqual([from, status, to]);
  }
});

test("the cookie that once held the era leads over once, and is gone", async ({ page, context }) => {
  await page.goto("/damage");
  await context.addCookies([{ name: "era", value: "western", url: page.url() }]);
  await page.goto("/damage");
  await expect(page).toHaveURL("/ja-western/damage");
  await page.locator('header a[href="/damage"]').click();
  await expect(page).toHaveURL("/damage");
  expect(await context.cookies()).toEqual([]);
});

test("every page restricts what may load, who may frame it, and how long caches may keep it", async ({ request }) => {
  for (const path of pages) {
    const headers = (await request.get(path)).headers();
    const policy = headers["content-security-policy"] ?? "";
    for (const rule of [
      "default-src 'self'",
      "script-src-attr 'none'",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
      "frame-ancestors 'self'",
    ]) {
      expect(policy.split("; "), path).toContain(rule);
    }
    // Offices serve over plain http: a page that insists on https would be blank there.
    expect(policy).not.toContain("upgrade-insecure-requests");
    expect(headers).not.toHaveProperty("strict-transport-security");
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(policy, path).toMatch(/script-src 'self'( 'sha256-[^' ]+')+;/);
    expect(headers["cache-control"], path).toBe(forEverybody);
  }
  for (const path of ["/search?q=VPN", "/papers/check?q=x"]) {
    expect((await request.get(path)).headers()["cache-control"], path).toBe(forTheReader);
  }
  // An error is kept by nobody.
  for (const path of ["/no-such-page", "/figures/damage-experienced?editions=R99"]) {
    expect((await request.get(path)).headers()["cache-control"], path).toBe("no-store");
  }
});

test("no element carries an inline handler", async ({ page }) => {
  await page.goto("/damage");
  const handlers = await page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((one) =>
      one.getAttributeNames().filter((name) => name.startsWith("on")),
    ),
  );
  expect(handlers).toEqual([]);
});

test("a topic page is a 304 for whom has it", async ({ request }) => {
  const { etag = "" } = (await request.get("/damage")).headers();
  expect(etag).not.toBe("");
  expect((await request.get("/damage", { headers: { "if-none-match": etag } })).status()).toBe(304);
});
