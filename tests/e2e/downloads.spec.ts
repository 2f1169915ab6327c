// Files from the figure page: each link leads to a file of its kind, with the state that the page shows.
import { readFileSync } from "node:fs";
import { exporters } from "../../lib/export/registry";
import { expect, test } from "./watched-test";

const address = "/figures/damage-experienced?editions=R2,R3";

test("every format is one click away and of its own type", async ({ page, request }) => {
  for (const [path, lang] of [
    [address, "ja"],
    [`/en${address}`, "en"],
  ] as const) {
    await page.goto(path);
    const links = await page
      .locator(".figure-downloads ul a")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    expect(links.length).toBeGreaterThanOrEqual(8);
    for (const link of links) {
      const answer = await request.get(link);
      expect([link, answer.status()]).toEqual([link, 200]);
      const format = /\.(\w+)\?/.exec(link)?.[1] as keyof typeof exporters;
      const type = answer.headers()["content-type"] ?? "";
      expect(type.split(";")[0], link).toBe(exporters[format].mime.split(";")[0]);
      expect(answer.headers()["content-disposition"], link).toContain(`damage-experienced_r2-r3_${lang}_`);
      expect(answer.headers()["cache-control"], link).toBe("no-cache");
    }
  }
});

for (const [format, name] of [
  ["pptx", "PowerPoint"],
  ["xlsx", "Excel"],
  ["csv", "CSV"],
] as const) {
  test(`${name} is saved under its name`, async ({ page }) => {
    await page.goto(address);
    const saved = page.waitForEvent("download");
    await page.locator(".figure-downloads").getByRole("link", { name, exact: true }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^npa-survey_damage-experienced_r2-r3_ja_\\d{8}\\.${format}$`),
    );
    const bytes = readFileSync(await download.path());
    // A ZIP's first letters, or the mark of UTF-8.
    expect(bytes.subarray(0, 2).toString("latin1")).toBe(format === "csv" ? "\xef\xbb" : "PK");
  });
}

test("colours and size can be chosen", async ({ page }) => {
  await page.goto(address);
  const downloads = page.locator(".figure-downloads");
  await downloads.locator("summary").first().click();
  await downloads.locator("select[name=style]").selectOption("mono");
  await downloads.locator("select[name=size]").selectOption("square");
  const saved = page.waitForEvent("download");
  await downloads.getByRole("button", { name: /SVG/ }).click();
  const svg = readFileSync(await (await saved).path(), "utf8");
  const [, , width, height] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? "").split(" ").map(Number);
  expect(width).toBeGreaterThan(0);
  expect(width).toBe(height);
});

test("the figure is cited in Japanese and in English", async ({ page }) => {
  await page.goto(address);
  const downloads = page.locator(".figure-downloads");
  await downloads.locator("summary").last().click();
  await expect(downloads.locator("textarea[lang=ja]")).toHaveValue(/出典：「.+」.*加工して作成/);
  await expect(downloads.locator("textarea[lang=en]")).toHaveValue(/Source: compiled by processing “.+”/);
});
