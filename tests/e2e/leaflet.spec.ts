// The leaflet: chosen in a form, printed as one page of A4 and nothing else, read on a telephone, saved as PDF.
import { margin, sheetSize } from "../../lib/sheets/sheet";
import { axeOn } from "./page-checks";
import { printed } from "./printed";
import { expect, test } from "./watched-test";

const typed =
  "?edition=R6&style=mono&panels=cases&panels=damage&panels=routes&panels=reporting&desk=%E8%A6%8B%E6%9C%AC%E7%AA%93%E5%8F%A3&tel=000-000-0000&link=&office=%3Cb%3E";

for (const path of ["/papers/leaflet", "/en/papers/leaflet"]) {
  test(`${path} prints as one page of A4, the sheet and nothing else`, async ({ page }) => {
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await printed(page)).toEqual(["595 × 842"]);
    await page.emulateMedia({ media: "print" });
    // A4 at 96 pixels an inch.
    await page.setViewportSize({ width: 794, height: 1123 });
    const sheets = page.locator(".leaflet-sheet svg");
    await expect(sheets).toHaveCount(1);
    for (const sheet of await sheets.all()) {
      const box = await sheet.boundingBox();
      expect(box?.x).toBe(0);
      expect(box?.width).toBeCloseTo(793.7, 0);
      expect(box?.height).toBeCloseTo(1122.5, 0);
    }
    // In the browser's own widths too, small type keeps within the margins.
    const over = await page.locator(".leaflet-sheet svg text").evaluateAll(
      (texts, limit) => {
        const right = ({ x, width }: DOMRect) => x + width;
        return texts.flatMap((one) => (right((one as SVGTextElement).getBBox()) > limit ? [one.textContent] : []));
      },
      sheetSize.width - margin.side + 1,
    );
    expect(over).toEqual([]);
    const shown = page.locator("body *:visible:not(html, main, .leaflet, .leaflet-sheets, .leaflet-sheets *)");
    expect(await shown.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80)))).toEqual([]);
  });
}

test("the form fills the leaflet in, and its address and file say the same", async ({ page, request }) => {
  await page.goto("/papers/leaflet");
  await expect(page.getByRole("combobox")).toHaveValue("R7");
  await page.getByRole("combobox").selectOption("R6");
  await page.getByRole("radio", { name: "白黒" }).check();
  // R7 has four panels and R6 more: first the year, then what stands in it.
  await page.getByRole("button", { name: "この内容で表示" }).click();
  for (const name of ["ランサムウェア被害の件数", "被害の順位", "ランサムウェアの感染経路", "被害の届出"]) {
    await page.getByRole("checkbox", { name, exact: true }).check();
  }
  await page.getByLabel("相談窓口の名称").fill("見本窓口");
  await page.getByLabel("電話", { exact: true }).fill("000-000-0000");
  await page.getByLabel("作成する部署").fill("<b>");
  await page.getByRole("button", { name: "この内容で表示" }).click();
  await expect(page).toHaveURL(`/papers/leaflet${typed}`);
  const sheets = page.locator(".leaflet-sheet");
  await expect(sheets.first()).toContainText("令和6年（2024年）の数値");
  await expect(sheets.last()).toContainText("000-000-0000");
  await expect(sheets.last()).toContainText("この紙面は、<b>が");
  await expect(page.locator(".leaflet-desk")).toContainText("見本窓口");
  // The same in English, with what was typed.
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByLabel("Telephone")).toHaveValue("000-000-0000");

  const file = await page.getByRole("link", { name: "Save as PDF" }).getAttribute("href");
  const answer = await request.get(file ?? "");
  expect(answer.headers()["content-disposition"]).toMatch(/filename="npa-survey_leaflet_r6_en_\d{8}\.pdf"/);
  expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
  const again = await request.get(file ?? "", { headers: { "If-None-Match": answer.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
});

test("what is not understood is said in one sentence", async ({ page, request }) => {
  const answer = await request.get("/leaflet.pdf?edition=R99");
  expect(answer.status()).toBe(400);
  expect(await answer.text()).toContain("edition に「R99」は指定できません。");
  await page.goto("/en/papers/leaflet?edition=R99");
  await expect(page.locator("main").getByRole("alert")).toContainText("“R99” is not a choice of edition.");
  await expect(page.locator(".leaflet-sheet")).toHaveCount(1);
});

test("filled in it stands on a telephone, and axe finds nothing", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of [`/papers/leaflet${typed}`, `/en/papers/leaflet${typed}`]) {
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    // Every panel also stands as text.
    await expect(page.locator(".leaflet-reader h2")).toHaveCount(7);
    const { violations } = await axeOn(page).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
  }
});
