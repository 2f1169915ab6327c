// Files brought back: dropped on the page, read in the browser, held against the data of today. Nothing is uploaded.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { repainted } from "../verify/edited-pictures";
import { corrected, edit, figureOf, figuresIn, make } from "../verify/made-files";
import { expect, test } from "./watched-test";

const deckAddress =
  "/figures/selected.pptx?figure=damage-experienced%3Feditions%3DR2,R3&figure=ransomware-route%3Feditions%3DR3";

/** 22.1 drawn as 99.9 on the first slide. */
const forged = (deck: Uint8Array) =>
  edit(deck, (parts) => {
    for (const [name, xml] of parts)
      if (name.startsWith("ppt/charts/chart")) parts.set(name, xml.replace("<c:v>22.1</c:v>", "<c:v>99.9</c:v>"));
  });

/** As a reader's hand drops it. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const files = await page.evaluateHandle(
    ([title = "", content = ""]) => {
      const transfer = new DataTransfer();
      const letters = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([letters], title));
      return transfer;
    },
    [name, Buffer.from(bytes).toString("base64")],
  );
  await page.locator(".verify-drop").dispatchEvent("drop", { dataTransfer: files });
}

test("files are checked in the browser, over plain http too, and none of them leaves it", async ({ page, request }) => {
  // Over plain http to another machine, browsers have no crypto.subtle.
  await page.addInitScript(() => Object.defineProperty(Crypto.prototype, "subtle", { value: undefined }));
  await page.goto("/papers/update");
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => crypto.subtle)).toBeUndefined();
  const asked: string[] = [];
  page.on("request", (one) => {
    asked.push(`${one.method()} ${new URL(one.url()).pathname}`);
    expect(one.postDataBuffer()).toBeNull();
  });

  const deck = await (await request.get(deckAddress)).body();
  const said = page.locator("main [role=status]");
  await drop(page, "会議資料.pptx", forged(deck));
  await expect(said).toHaveText("1ファイルの図2点を確かめました。最新1点、更新あり0点、手で変更1点。");
  const [first, second] = [page.locator(".verify-figure").nth(0), page.locator(".verify-figure").nth(1)];
  await expect(first.locator("h4")).toHaveText(/^手で変更された過去1年以内に受けたことのある被害スライド1$/);
  await expect(first.locator("tbody")).toHaveText("ランサムウェア令和3年22.1%99.9%");
  await expect(second.locator("h4")).toHaveText(/^最新.+スライド2$/);
  const anew = page.getByRole("link", { name: "このファイルの図をまとめてPowerPointで作り直す" });
  const again = await (await request.get((await anew.getAttribute("href")) ?? "")).body();
  expect(figuresIn(again)).toEqual(figuresIn(deck));

  // Several at once, by the field: made from other data, a picture, one painted over, and a foreign one.
  const dataset = corrected("damage-experienced", "mail-relay", "R3", 16.8);
  const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: "", buffer: Buffer.from(bytes) });
  await page
    .getByLabel("ファイルを選ぶ")
    .setInputFiles([
      file("報告書.docx", await make("docx", figureOf("damage-experienced", "ja", dataset))),
      file("図.png", await make("png", figureOf("ransomware-route"))),
      file("直した図.png", repainted(await make("png", figureOf("damage-experienced", "ja", dataset)))),
      file("写真.png", Buffer.from("89504e470d0a1a0a", "hex")),
    ]);
  await expect(said).toHaveText(
    "4ファイルの図3点を確かめました。最新1点、更新あり2点、手で変更1点（うち1点は更新もあり）。",
  );
  const results = page.locator(".verify-file");
  await expect(results.nth(1).locator("tbody")).toHaveText("メール不正中継令和3年16.8%15.8%");
  await expect(results.nth(1).getByRole("link", { name: "Wordで作り直す" })).toHaveAttribute(
    "href",
    "/figures/damage-experienced.docx?editions=R2,R3",
  );
  await expect(results.nth(2).locator("h4")).toHaveText(/^最新/);
  await expect(results.nth(3).locator("h4")).toHaveText(/^手で変更された更新あり/);
  await expect(results.nth(3)).toContainText("手で変更されたか、別のソフトで描き直されています。");
  await expect(results.nth(4)).toContainText("この図は本サイトで作成されたものではないか、来歴が失われています。");

  expect(asked.filter((one) => !one.startsWith("GET /"))).toEqual([]);
  expect(new Set(asked.filter((one) => one.includes("/figures/")))).toEqual(
    new Set(["GET /figures/damage-experienced.json", "GET /figures/ransomware-route.json"]),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
});

test("a file is chosen by keyboard and its result cleared, in English", async ({ page }) => {
  await page.goto("/en/papers/update");
  const field = page.getByLabel("Choose files");
  await field.focus();
  // Chromium drops keys that come before the first painted frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const chooser = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  const buffer = Buffer.from(await make("svg", figureOf("damage-experienced", "en")));
  await (await chooser).setFiles({ name: "figure.svg", mimeType: "image/svg+xml", buffer });
  await expect(page.locator(".verify-state")).toHaveText("Up to date");
  await page.getByRole("button", { name: "Clear results" }).click();
  await expect(page.locator(".verify-file")).toHaveCount(0);
  await expect(field).toBeFocused();
});
