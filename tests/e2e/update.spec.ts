// Papers of an earlier year, brought back: dropped on the page, read in the browser, held against the data of today, made
// anew with the newest. Real files: a pack of ours, one that LibreOffice saved again, a PDF merged from two, a PNG pasted in.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import type { Pack } from "../../lib/slides/pack";
import { readFile } from "../../lib/verify/read-file";
import { datasetUpTo } from "../verify/earlier-data";
import { repainted } from "../verify/edited-pictures";
import { corrected, edit, figureOf, make } from "../verify/made-files";
import { makePack } from "../verify/made-papers";
import { mergedPdf } from "../verify/merged-pdf";
import { pastedPicture } from "../verify/pasted-picture";
import { axeOn } from "./page-checks";
import { expect, test } from "./watched-test";

const early = datasetUpTo("R3");
const pack: Pack = {
  name: "crisis-meeting",
  title: "危機管理連絡会議",
  slides: [
    { figure: "damage-experienced" },
    { heading: "まとめ", paragraphs: [{ text: "令和3年のランサムウェア被害は641件であった。" }] },
    { figure: "ransomware-cases" },
  ],
};

const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: "", buffer: Buffer.from(bytes) });

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

/** 22.1 with 42.1 typed over its label on the first slide. */
const typedOver = (deck: Uint8Array) =>
  edit(deck, (parts) => {
    const typed = "<c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>42.1</a:t></a:r></a:p></c:rich></c:tx>";
    for (const [name, xml] of parts) {
      if (!/charts\/chart\d+\.xml$/.test(name)) continue;
      const at = xml.indexOf("<c:numFmt", xml.indexOf("<c:dLbl>", xml.indexOf("令和3年</c:v>")));
      parts.set(name, xml.slice(0, at) + typed + xml.slice(at));
    }
  });

const states = (page: Page) => page.locator(".verify-state").allTextContents();

test("last year's pack: read here over plain http, its states and sentences told, made anew as it was", async ({
  page,
}) => {
  // Over plain http to another machine, browsers have no crypto.subtle.
  await page.addInitScript(() => Object.defineProperty(Crypto.prototype, "subtle", { value: undefined }));
  await page.goto("/papers/update");
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => crypto.subtle)).toBeUndefined();
  const posted: string[] = [];
  page.on("request", (one) => {
    if (one.method() !== "GET") posted.push(`${new URL(one.url()).pathname} ${one.postData() ?? ""}`);
  });
  await drop(page, "会議資料.pptx", typedOver(await makePack("pptx", pack, early)));
  await expect(page.locator("main .verify-said")).toHaveText(
    "1ファイルの図2点を確かめました：手で変更1点、新しい年あり1点。",
  );
  expect(await states(page)).toEqual(["手で変更（印字された値）", expect.stringMatching(/^新しい年あり（令和7年/)]);
  const [first, second] = [page.locator(".verify-figure").nth(0), page.locator(".verify-figure").nth(1)];
  await expect(first).toContainText("印字された値（ランサムウェア、令和3年）：22.1（1位） → 42.1");
  await expect(second).toContainText("スライド4");
  await expect(second.locator(".verify-value").first()).toContainText("146件");
  await expect(second.locator("img")).toHaveAttribute("src", /^\/figures\/ransomware-cases\.svg\?editions=R3$/);

  // Only sentences with a number or a movement were sent, nothing of the file.
  const sentences = page.locator(".verify-sentences");
  await expect(sentences).toContainText("令和3年のランサムウェア被害は641件であった。");
  await expect(sentences.locator("li").first()).toContainText("言えない");
  expect(posted.every((one) => one.startsWith("/api/v1/check "))).toBe(true);
  expect(posted.join()).not.toContain("危機管理連絡会議");

  const list = page.getByLabel("変更の一覧の文章");
  await expect(list).toHaveValue(/ランサムウェア被害の報告件数.*\n.*令和3年（2021年） 146件 → 令和7年（2025年） .*件/);
  await expect(list).toHaveValue(/印字された値（ランサムウェア、令和3年）：22\.1（1位） → 42\.1/);

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "すべて最新で作り直す" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^作り直した資料_\d{8}\.zip$/);
  const inside = unzipSync(readFileSync(await saved.path()));
  const [deck = "", text = ""] = [".pptx", ".txt"].map((end) => Object.keys(inside).find((name) => name.endsWith(end)));
  expect(strFromU8(inside[text] as Uint8Array)).toContain("→");
  const anew = readFile(inside[deck] as Uint8Array);
  expect(anew.figures.map(({ record, slide, byHand }) => [record.indicator, slide, byHand])).toEqual([
    ["damage-experienced", 2, "no"],
    ["ransomware-cases", expect.any(Number), "no"],
  ]);
  expect(anew.figures[1]?.record.address).toContain("R7");
  expect(anew.slides).toBeGreaterThanOrEqual(4);
  await expect(page.locator(".verify-anew [role=status]").first()).toContainText("1つの資料を作り直し");
  const { violations } = await axeOn(page).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
});

test("several at once: saved again by LibreOffice, merged, pasted, painted over, revised, and what is none of ours", async ({
  page,
}) => {
  await page.goto("/papers/update");
  const revised = corrected("damage-experienced", "mail-relay", "R3", 16.8);
  const merged = mergedPdf(
    await make("pdf", figureOf("damage-experienced")),
    await make("pdf", figureOf("ransomware-cases", "ja", early, {})),
  );
  const old = readFileSync("tests/fixtures/resaved/deck.pptx");
  await page
    .getByLabel("ファイルを選ぶ")
    .setInputFiles([
      file("LibreOffice.pptx", old),
      file("合わせた資料.pdf", merged),
      file(
        "貼り付け.pptx",
        await pastedPicture(figureOf("damage-any", "ja", early, {}), figureOf("ransomware-cases", "ja", early, {})),
      ),
      file("塗った図.png", repainted(await make("png", figureOf("damage-experienced")))),
      file("改定前.docx", await make("docx", figureOf("damage-experienced", "ja", revised))),
      file("古い.xls", Buffer.from("d0cf11e0a1b11ae1", "hex")),
      file("写真.png", Buffer.from("89504e470d0a1a0a", "hex")),
    ]);
  const results = page.locator(".verify-file");
  await expect(results).toHaveCount(7);
  await expect(results.nth(6)).toContainText("この図は本サイトで作成されたものではないか、来歴が失われています。");
  await expect(results.nth(5)).toContainText("古い形式（.ppt、.doc、.xls）か");
  const of = (index: number) => results.nth(index).locator(".verify-state").allTextContents();
  const newer = expect.stringMatching(/^新しい年あり/);
  expect((await of(0)).at(-1)).toEqual(newer);
  expect(await of(1)).toHaveLength(2);
  expect((await of(1)).at(-1)).toEqual(newer);
  await expect(results.nth(2).locator(".verify-figure").last()).toContainText("貼り付けられた画像");
  expect(await of(3)).toEqual(["手で変更か描き直し"]);
  await expect(results.nth(3)).toContainText("手で変更されたか、別のソフトで描き直されています。");
  expect(await of(4)).toEqual(["改定（16.8% → 15.8%）"]);
  await expect(results.nth(4).locator("tbody tbody")).toHaveText("メール不正中継令和3年16.8%15.8%");
  await expect(results.nth(4).getByRole("link", { name: "Wordで作り直す（図）" })).toHaveAttribute(
    "href",
    /^\/figures\/selected\.docx\?figure=damage-experienced/,
  );
});

test("a file is chosen by keyboard and its result cleared, in English", async ({ page }) => {
  await page.goto("/en/papers/update");
  const field = page.getByLabel("Choose files");
  const chooser = page.waitForEvent("filechooser");
  let opened = false;
  void chooser.then(() => {
    opened = true;
  });
  // Keys that come before the page is painted, or taken over by its script, are lost.
  await expect(async () => {
    if (opened) return;
    await field.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => opened, { timeout: 1000 }).toBe(true);
  }).toPass();
  const buffer = Buffer.from(await make("svg", figureOf("damage-experienced", "en")));
  await (await chooser).setFiles({ name: "figure.svg", mimeType: "image/svg+xml", buffer });
  await expect(page.locator(".verify-state")).toHaveText(/^(Numbers unchanged|Newer edition \()/);
  await page.getByRole("button", { name: "Clear results" }).click();
  await expect(page.locator(".verify-file")).toHaveCount(0);
  await expect(field).toBeFocused();
});
