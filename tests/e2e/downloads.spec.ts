// Files from the figure page: each link leads to a file of its kind, with the state that the page shows.

import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { forEverybody } from "../../app/_server/front/cache-rules";
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
      .locator(".save-menu a[href*='.']")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    expect(links.length).toBeGreaterThanOrEqual(8);
    for (const link of links) {
      const answer = await request.get(link);
      expect([link, answer.status()]).toEqual([link, 200]);
      const format = /\.(\w+)\?/.exec(link)?.[1] as keyof typeof exporters;
      const type = answer.headers()["content-type"] ?? "";
      expect(type.split(";")[0], link).toBe(exporters[format].mime.split(";")[0]);
      expect(answer.headers()["content-disposition"], link).toContain(`damage-experienced_r2-r3_${lang}_`);
      expect(answer.headers()["cache-control"], link).toBe(forEverybody);
    }
  }
});

test("a file is saved under its name, and the figure is cited in Japanese and in English", async ({ page }) => {
  await page.goto(address);
  const menu = page.locator(".save-menu");
  for (const [format, name] of [
    ["pptx", "PowerPoint"],
    ["xlsx", "Excel"],
    ["csv", "CSV"],
    ["jsonstat", "JSON-stat"],
  ] as const) {
    if (!(await menu.evaluate((one: HTMLDetailsElement) => one.open))) await menu.locator("summary").click();
    const saved = page.waitForEvent("download");
    await menu.getByRole("link", { name, exact: true }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^npa-survey_damage-experienced_r2-r3_ja_\\d{8}\\.${format}$`),
    );
    const bytes = readFileSync(await download.path());
    // A ZIP's first letters, the mark of UTF-8, or an object.
    const start = { pptx: "PK", xlsx: "PK", csv: "\xef\xbb", jsonstat: "{" }[format];
    expect(bytes.subarray(0, start.length).toString("latin1"), format).toBe(start);
  }

  const cite = page.locator(".cite-menu");
  await cite.locator("summary").click();
  await expect(menu.locator(".menu-panel")).toBeHidden();
  await expect(cite.locator("textarea[lang=ja]")).toHaveValue(
    /出典：「.+」（警察庁.+）（令和4年6月20日公表）を加工して作成。.+（http:.+\/figures\/damage-experienced\?.+、データの更新日：令和\d+年\d+月\d+日）。$/,
  );
  await expect(cite.locator("textarea[lang=en]")).toHaveValue(
    /Source: compiled by processing “.+” .+, published 20 June 2022\..+http:.+\/en\/figures\/damage-experienced.+\(data as of \d+ \w+ \d{4}\)\.$/,
  );
  const captions = cite.getByLabel("図題");
  await expect(captions.first()).toHaveValue("図○　過去1年以内に受けたことのある被害");
  await expect(captions.last()).toHaveValue("【図表○：過去1年以内に受けたことのある被害】");
});

/** Pixels across and down of a picture, once it is there. */
async function loaded(picture: Locator): Promise<[number, number]> {
  const size = () =>
    picture.evaluate((one: HTMLImageElement): [number, number] =>
      one.complete ? [one.naturalWidth, one.naturalHeight] : [0, 0],
    );
  await expect.poll(async () => (await size())[0]).toBeGreaterThan(0);
  return size();
}

test("colours and size can be chosen, and the preview is the very file", async ({ page }) => {
  await page.goto(address);
  const downloads = page.locator("#looks");
  const preview = downloads.locator(".looks-preview > img");
  await page.locator(".save-menu > summary").click();
  await page.getByRole("link", { name: "色・大きさを選んで保存" }).click();
  await preview.scrollIntoViewIfNeeded();
  // Its notes take more than half a screen: the picture is higher than its size.
  const [across, down] = await loaded(preview);
  expect(across).toBe(1920);
  expect(down).toBeGreaterThan(1080);
  expect((await preview.boundingBox())?.height).toBeCloseTo(
    (down / across) * ((await preview.boundingBox())?.width ?? 0),
    -0.5,
  );
  await downloads.locator("select[name=style]").selectOption("mono");
  await downloads.locator("select[name=size]").selectOption("square");
  await expect(preview).toHaveAttribute("src", /style=mono&size=square/);
  const before = await preview.boundingBox();
  expect(before?.height).toBeCloseTo(before?.width ?? 0, 0);
  expect(await loaded(preview)).toEqual([1440, 1440]);
  expect(await preview.boundingBox()).toEqual(before);

  const colour = (await preview.getAttribute("src")) ?? "";
  await downloads.getByLabel("白黒コピーした場合を見る").check();
  await expect(preview).toHaveAttribute("src", `${colour}&copied=on`);
  await expect(preview).not.toHaveAttribute("data-faded");
  expect(await loaded(preview)).toEqual([1440, 1440]);

  const sent = page.waitForRequest(/damage-experienced\.svg/);
  const saved = page.waitForEvent("download");
  await downloads.getByRole("button", { name: /SVG/ }).click();
  expect(new URL((await sent).url()).search).toBe(new URL(colour, page.url()).search);
  const svg = readFileSync(await (await saved).path(), "utf8");
  const [, , width, height] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? "").split(" ").map(Number);
  expect(width).toBeGreaterThan(0);
  expect(width).toBe(height);
});

/** Mean difference of two pictures in grey levels, 0–255, seen from afar: a pixel for 15 × 15 of them. */
function difference(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async ([one = "", other = ""]) => {
      const seen = async (src: string) => {
        const picture = new Image();
        picture.src = src;
        await picture.decode();
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [128, 72];
        const context = canvas.getContext("2d");
        if (!context) throw new Error("no canvas");
        context.imageSmoothingQuality = "high";
        context.drawImage(picture, 0, 0, canvas.width, canvas.height);
        return context.getImageData(0, 0, canvas.width, canvas.height).data;
      };
      const [a, b] = await Promise.all([seen(one), seen(other)]);
      return a.reduce((sum, level, at) => sum + Math.abs(level - (b[at] ?? 0)), 0) / a.length;
    },
    [one, other],
  );
}

/** The SVG file as this browser draws it, set in the dashboard's typeface. */
async function drawnByBrowser(page: Page, address: string): Promise<string> {
  const svg = await (await page.request.get(address)).text();
  await page.evaluate(async (svg) => {
    document.body.innerHTML = svg.slice(svg.indexOf("<svg"));
    await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 16px "BIZ UDPGothic"`, svg)));
  }, svg);
  return `data:image/png;base64,${(await page.locator("body > svg").screenshot()).toString("base64")}`;
}

test("the PNG looks as the browser draws the SVG, for every kind of chart", async ({ page }) => {
  await page.goto("/search");
  // Where a computer has no Japanese typeface it comes after the page stands.
  await page.waitForFunction(() =>
    [...document.fonts].some(({ family, status }) => family.includes("BIZ UDPGothic") && status === "loaded"),
  );
  const figures = [
    "damage-experienced",
    "ransomware-cases",
    "ransomware-cases-by-size",
    "ransomware-route",
    "telework-status",
  ].map((indicator) => `/figures/${indicator}`);
  const drawn: string[] = [];
  for (const figure of figures) drawn.push(await drawnByBrowser(page, `${figure}.svg`));
  for (const [index, figure] of figures.entries()) {
    const next = figures[(index + 1) % figures.length];
    const same = await difference(page, drawn[index] ?? "", `${figure}.png`);
    const another = await difference(page, drawn[index] ?? "", `${next}.png`);
    // Both soften small type in their own way: alike they differ by 4, without its title a picture by 16 and more.
    expect(same, figure).toBeLessThan(Math.min(6, another / 3));
  }
});

test("picture and table are copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(address);
  await page.locator(".save-menu > summary").click();
  const offers = page.locator(".copy-offers .copy-offer");
  const copied = (type: string) =>
    page.evaluate(async (type) => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType(type);
      if (!blob || type !== "image/png") return blob?.text();
      const { width, height } = await createImageBitmap(blob);
      return `${width} × ${height}`;
    }, type);
  await offers.first().getByRole("button").click();
  await expect(offers.first().getByRole("status")).toHaveText("コピーしました");
  expect(await copied("image/png")).toMatch(/^1920 × 1\d{3}$/);

  await offers.last().getByRole("button").click();
  await expect(offers.last().getByRole("status")).toContainText("コピーしました");
  const text = await copied("text/plain");
  expect(text).toContain("ランサムウェア\t11.9\t22.1");
  expect(text).toContain("出典：");
  expect(await copied("text/html")).toContain("<td>22.1</td>");
});

test("where the clipboard is closed, picture and table are copied by hand", async ({ page }) => {
  // As over plain http.
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.goto(address);
  await page.locator(".save-menu > summary").click();
  const offers = page.locator(".copy-offers .copy-offer");
  await offers.first().getByRole("button").click();
  await expect(offers.first().getByRole("status")).toContainText("右クリック");
  expect((await loaded(offers.first().locator("img")))[0]).toBe(1920);
  await offers.last().getByRole("button").click();
  await expect(offers.last().getByRole("status")).toContainText("Ctrl+C");
  const field = offers.last().locator("textarea");
  await expect(field).toHaveValue(/ランサムウェア\t11\.9\t22\.1/);
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain("22.1");
});
