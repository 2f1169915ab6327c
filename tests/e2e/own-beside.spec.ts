// A reader's own values beside a figure: drawn, judged and marked, made into files within the browser, and in no request and
// no address whatever is done with them.
import { readFileSync } from "node:fs";
import type { Page, Request } from "@playwright/test";
import { axeOn } from "./page-checks";
import { wake } from "./wake";
import { expect, test } from "./watched-test";

/** A share and its base that stand nowhere else: 5,012 of 8,123. */
const [share, base] = ["61.7", "8123"];

function watchRequests(page: Page): Request[] {
  const asked: Request[] = [];
  page.context().on("request", (one) => asked.push(one));
  return asked;
}

/** Whatever a request carries. */
const carried = (one: Request) => [one.url(), one.postData() ?? "", JSON.stringify(one.headers())].join("\n");

async function setBeside(page: Page, value = share, n = base): Promise<void> {
  await page.locator(".own-beside > summary").click();
  await page.locator("#own-value-0").fill(value);
  await page.locator("#own-base-0").fill(n);
  await page.locator(".own-form button[type=submit]").click();
}

async function saved(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test("the script comes when it is opened, and what is typed is drawn, judged and marked", async ({ page }) => {
  const asked = watchRequests(page);
  await page.goto("/figures/telework-status", { waitUntil: "networkidle" });
  expect(asked.filter((one) => one.url().includes("own-panel"))).toEqual([]);
  await setBeside(page);
  const picture = page.locator(".figure-drawn .picture .still svg:visible");
  await expect(picture).toContainText("自団体の値（未公表）");
  await expect(picture.locator("desc")).toContainText(
    `自団体の値（未公表） ${share}%（n=8,123、95%信頼区間 60.6〜62.8）`,
  );
  await expect(page.locator("#table")).toContainText("自団体の値（未公表）");
  await expect(page.locator(".own-result table")).toContainText("自団体が低い");
  await expect(page.locator(".source-line")).toContainText("自団体の値（未公表）は利用者による");
  await wake(page);
  const point = page.locator("[data-point='0-1']");
  await expect(point).toHaveAttribute("aria-label", /自団体の値（未公表） 61.7%/);
  expect(asked.filter((one) => one.url().includes("own-panel")).length).toBe(1);
});

test("no request and no address holds them, through every file, another state and a reload", async ({ page }) => {
  const asked = watchRequests(page);
  await page.goto("/figures/ransomware-route?view=latest");
  const before = page.url();
  await setBeside(page);
  await expect(page.locator(".own-result")).not.toBeEmpty();
  expect(page.url()).toBe(before);
  const svg = await saved(page, "SVGで保存");
  expect(svg.name).toMatch(/^npa-survey_ransomware-route_own-unpublished_ja_\d{8}\.svg$/);
  expect(svg.bytes.toString()).toContain("自団体の値（未公表）");
  const png = await saved(page, "PNGで保存");
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(png.bytes.byteLength).toBeGreaterThan(20_000);
  const csv = await saved(page, "CSVで保存");
  expect(csv.bytes.toString()).toMatch(new RegExp(`,${share},${base},60\\.6,62\\.8,自団体の値（未公表）\r\n`));
  await page.getByRole("button", { name: "図をコピー" }).last().click();
  await page.getByRole("button", { name: "表をコピー" }).last().click();
  // A pack of them lies in the browser until the reader opens it.
  await page.getByRole("button", { name: "会議資料にする" }).click();
  await expect(page.getByRole("link", { name: "作った資料を開く" })).toHaveAttribute(
    "href",
    "/papers/packs/own-ransomware-route/edit",
  );
  await page.getByRole("radio", { name: "年を比べる" }).check();
  await expect(page).toHaveURL(/view=compare|editions=/);
  await expect(page.locator(".figure-drawn .still svg:visible")).toContainText("自団体の値（未公表）");
  await page.reload({ waitUntil: "networkidle" });
  await expect(page.locator(".figure-drawn .still svg:visible")).toContainText("自団体の値（未公表）");
  await page.locator(".save-menu > summary").click();
  expect(asked.length).toBeGreaterThan(5);
  for (const one of asked) {
    if (one.url().startsWith("blob:") || one.url().startsWith("data:")) continue;
    expect(carried(one)).not.toContain(share);
    expect(carried(one)).not.toContain(base);
  }
  expect(page.url()).not.toContain(share);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(share);
});

test("taken away, the page is as the server wrote it", async ({ page }) => {
  await page.goto("/figures/damage-any");
  // Charts may come alive meanwhile.
  const html = () =>
    page.locator(".figure-canvas, #table").evaluateAll((all) =>
      all.map((one) => {
        const copy = one.cloneNode(true) as Element;
        for (const live of copy.querySelectorAll(".picture > :not(.still)")) live.remove();
        return copy.innerHTML;
      }),
    );
  const before = await html();
  await page.locator(".own-beside > summary").click();
  await page.locator("#own-value-0").fill("40");
  await page.locator("#own-base-0").fill("20");
  await page.locator("#own-value-0").press("Enter");
  await expect(page.locator("#table")).toContainText("自団体の値（未公表）");
  await page.getByRole("button", { name: "消す" }).click();
  await expect(page.locator("#table")).not.toContainText("自団体");
  expect(await html()).toEqual(before);
  await page.reload();
  await page.locator(".own-beside > summary").click();
  await expect(page.locator("#own-value-0")).toHaveValue("");
});

test("a table is pasted at once, and bad input is one sentence at its field", async ({ page }) => {
  await page.goto("/en/figures/damage-experienced?view=latest");
  await page.locator(".own-beside > summary").click();
  const first = page.locator("#own-value-0");
  await first.focus();
  const labels = await page.locator(".own-form tbody th").allTextContents();
  const paste = (text: string) =>
    first.evaluate((field, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste(`Option\tShare\tn\n${labels[1]}\t25.0\t40\n${labels[0]}\t50\t40`);
  await expect(first).toHaveValue("50");
  await expect(page.locator("#own-value-1")).toHaveValue("25.0");
  await expect(page.locator("#own-base-1")).toHaveValue("40");
  await page.locator(".own-form button[type=submit]").click();
  await expect(page.locator(".figure-drawn .still svg:visible")).toContainText("Own value (unpublished)");
  await first.fill("half");
  await first.press("Enter");
  await expect(page.getByRole("alert")).toHaveText(
    `Write the value of “${labels[0]}” (“half”) as a plain number such as 63.4.`,
  );
  await expect(first).toBeFocused();
  await expect(first).toHaveAttribute("aria-invalid", "true");
  const { violations } = await axeOn(page).include(".figure-page").analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test("a narrow page does not scroll sideways with them", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto("/figures/ransomware-route");
  await setBeside(page);
  await expect(page.locator(".figure-drawn .still svg:visible")).toContainText("自団体（未公表）");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
