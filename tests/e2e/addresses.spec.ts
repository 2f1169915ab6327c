// Addresses: the language in the path, the era in a cookie, and headers that keep both and the reader safe.
import { expect, test } from "./watched-test";

const pages = ["/", "/damage", "/figures/damage-experienced", "/en", "/en/damage"];

test("Japanese years come first in Japanese, years of the common era in English", async ({ page }) => {
  await page.goto("/damage");
  await expect(page.locator("main")).toContainText("令和3年");
  await page.goto("/en/damage");
  await expect(page.locator("main")).toContainText("2021");
  await expect(page.locator("main")).not.toContainText("Reiwa 3");
});

test("the switch of eras stays on the page, and going back and forth never shows the other era", async ({ page }) => {
  const address = "/figures/damage-experienced?editions=R2,R3";
  const main = page.locator("main");
  await page.goto(address);
  await expect(main).toContainText("令和3年");
  await page.locator('header a[href^="/era?to=western"]').click();
  await expect(page).toHaveURL(address);
  await expect(main).toContainText("2021年");
  await expect(main.locator("h1")).not.toContainText("令和");
  for (const path of ["/damage", "/"]) {
    await page.goto(path);
    await expect(main).toContainText("2021年");
  }
  await page.locator('header a[href^="/era?to=wareki"]').click();
  await expect(page).toHaveURL("/");
  await expect(main).toContainText("令和3年");
  await page.goto("/damage");
  await expect(main).toContainText("令和3年");
});

test("the other language is the same page", async ({ page }) => {
  await page.goto("/figures/damage-experienced?editions=R2,R3");
  await page.locator("header a[lang=en]").click();
  await expect(page).toHaveURL("/en/figures/damage-experienced?editions=R2,R3");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("addresses of the variants lead to the public ones", async ({ request }) => {
  for (const [from, to] of [
    ["/ja", "/"],
    ["/ja-western/damage", "/damage"],
    ["/en-wareki", "/en"],
    ["/en-wareki/damage", "/en/damage"],
  ] as const) {
    const answer = await request.get(from, { maxRedirects: 0 });
    expect([from, answer.status(), answer.headers().location]).toEqual([from, 308, to]);
  }
});

test("where papers were made before leads to where they are made now, with what was asked", async ({ request }) => {
  const moved = [
    ["/check?q=%E8%A2%AB%E5%AE%B3&x=1", "/papers/check?q=%E8%A2%AB%E5%AE%B3&x=1"],
    ["/verify", "/papers/update"],
    ["/tray", "/papers/new"],
    ["/packs", "/papers/packs"],
    ["/packs/crisis-meeting-2022-06-20/edit?p=a-_1", "/papers/packs/crisis-meeting-2022-06-20/edit?p=a-_1"],
    ["/leaflet?edition=R6&desk=%E7%AA%93%E5%8F%A3", "/papers/leaflet?edition=R6&desk=%E7%AA%93%E5%8F%A3"],
  ] as const;
  for (const prefix of ["", "/en"]) {
    for (const [old, now] of moved) {
      const answer = await request.get(prefix + old, { maxRedirects: 0 });
      expect([old, answer.status(), answer.headers().location]).toEqual([old, 308, prefix + now]);
      expect((await request.get(prefix + old)).status()).toBe(200);
    }
  }
  // Addresses of files stay.
  for (const file of ["/packs/newest-figures.json", "/packs/schema.json", "/leaflet.pdf", "/present"]) {
    const answer = await request.get(file, { maxRedirects: 0 });
    expect([file, answer.status()]).toEqual([file, 200]);
  }
});

test("the switch never leads to another site", async ({ request }) => {
  for (const back of ["https://example.com/", "//example.com/", "/\\example.com", "/.//example.com", "javascript:x"]) {
    const answer = await request.get(`/era?to=western&back=${encodeURIComponent(back)}`, { maxRedirects: 0 });
    expect([back, answer.status(), answer.headers().location]).toEqual([back, 303, "/"]);
  }
});

test("every page restricts what may load, who may frame it, and asks browsers to check again", async ({ request }) => {
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
    expect(headers["cache-control"], path).toMatch(/^private, no-cache/);
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

test("a topic page is answered from the static copy", async ({ request }) => {
  await request.get("/damage");
  expect((await request.get("/damage")).headers()["x-nextjs-cache"]).toMatch(/^(HIT|STALE)$/);
});
