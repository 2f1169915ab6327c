// A whole draft with script: pasted or taken from a file, marked in its margin, gone through one by one, put right, copied.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import { figureOf, make } from "../verify/made-files";
import { axeOn } from "./page-checks";
import { expect, visit as test } from "./watched-test";

const office = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);

const draft =
  "１　被害の状況\n令和7年のランサムウェア被害は226件で、前年から4件増加した。対策を進める。\n令和7年のランサムウェア被害は226件で過去最多だった。\n令和6年の感染経路はVPN機器からの侵入が65%だった。";

test("each sentence that says something is marked, numbered and led to its answer", async ({ page }) => {
  await page.goto("/papers/check");
  await page.locator("#draft-text").fill(draft);
  await page.getByRole("button", { name: "原稿を確かめる" }).click();
  await expect(page.locator(".draft-said")).toHaveText(
    "5文のうち、数値や増減を述べる3文を確かめました：言えない2文、言える1文。",
  );
  await expect(page.locator(".draft-row")).toHaveCount(5);
  const marks = page.locator(".draft-mark");
  await expect(marks).toHaveText([/^1 ○1番：言える$/, /^2 ×2番：言えない$/, /^3 ×3番：言えない$/]);
  const second = page.locator("#draft-2");
  await expect(second).toContainText("引用公表された数値と異なる");
  await expect(second).toContainText("最多は令和4年の230件");
  await expect(second.getByRole("link", { name: "ランサムウェア被害の報告件数" })).toHaveAttribute(
    "href",
    /editions=R4,R7/,
  );
  await marks.nth(1).click();
  await expect(page).toHaveURL(/#draft-2$/);
  await second.getByRole("link", { name: "次に見る文（3番）へ" }).click();
  await expect(page).toHaveURL(/#draft-3$/);
  const { violations } = await axeOn(page).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
});

test("a wording replaces its sentence, is checked itself, can be taken back, and is copied with its source", async ({
  page,
}) => {
  await page.goto("/papers/check");
  await page.locator("#draft-text").fill(draft);
  await page.locator("#draft-text").press("Tab");
  await page.keyboard.press("Enter");
  const third = page.locator("#draft-3");
  const put = third.getByRole("button", {
    name: "この文に置き換える：令和6年の感染経路はVPN機器からの侵入が55.0%だった。",
  });
  await put.focus();
  await page.keyboard.press("Enter");
  await expect(third.locator("blockquote")).toHaveText("令和6年の感染経路はVPN機器からの侵入が55.0%だった。");
  await expect(third.locator("h3")).toContainText("言える");
  await expect(page.locator("#draft-text")).toHaveValue(/55\.0%だった。$/);
  const copied = page.getByRole("textbox", { name: "脚注を付けた原稿" });
  await expect(copied).toHaveValue(
    /^１　被害の状況\n令和7年.*4件増加した（注1）。対策を進める。\n.*過去最多だった。\n.*55\.0%だった（注2）。\n\n注1　出典：.*\n注2　出典：/,
  );
  // The button that was pressed is gone: the one that undoes it has the focus.
  const undo = third.getByRole("button", { name: "3番を元の文に戻す" });
  await expect(undo).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(third.locator("blockquote")).toHaveText("令和6年の感染経路はVPN機器からの侵入が65%だった。");
  await expect(put).toBeFocused();
  await expect(page.locator("#draft-text")).toHaveValue(/65%だった。$/);
});

test("where two figures fit, the reader chooses between their numbers", async ({ page }) => {
  await page.goto("/en/papers/check");
  await page.locator("#draft-text").fill("43.9% did not report.");
  await page.getByRole("button", { name: "Check the draft" }).click();
  const first = page.locator("#draft-1");
  await expect(first.locator("h3")).toContainText("Cannot be decided");
  await first.getByRole("button", { name: /Where damage was reported.*43\.9%/ }).click();
  await expect(first.locator("h3")).toContainText("Holds");
});

test("a report that LibreOffice saved and a deck of today are read in the browser", async ({ page }) => {
  const sent: string[] = [];
  page.on("request", (one) => one.method() === "POST" && sent.push(one.postData() ?? ""));
  await page.goto("/papers/check");
  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel("Word・PowerPointから入れる").setInputFiles({ name, mimeType: "", buffer });
  await choose("原稿.docx", await report());
  await expect(page.locator(".draft-said")).toContainText(
    "「原稿.docx」の文を入れました。 4文のうち、数値や増減を述べる2文を確かめました：言えない1文、言える1文。",
  );
  await expect(page.locator("#draft-text")).toHaveValue(/^被害の状況\n令和7年/);
  expect(sent.join()).not.toContain("対策を進める");
  await choose("図.pptx", Buffer.from(await make("pptx", figureOf("ransomware-cases"))));
  await expect(page.locator(".draft-said")).toContainText("「図.pptx」の文を入れました。");
  await expect(page.locator(".draft-mark").first()).toBeVisible();
  await choose("写真.png", Buffer.from("89504e47", "hex"));
  await expect(page.locator(".draft-said")).toContainText("「写真.png」は読み取れません。");
});

test("a draft in English with nothing to check in it says so, and the example is one click", async ({ page }) => {
  await page.goto("/en/papers/check");
  await page.locator("#draft-text").fill("We go on.");
  await page.getByRole("button", { name: "Check the draft" }).click();
  await expect(page.locator(".draft-said")).toHaveText("No sentence has a number or a movement.");
  await page.getByRole("button", { name: "Try an example" }).click();
  await expect(page.locator(".draft-mark").first()).toContainText("×");
});

test.describe("on a small screen", () => {
  test.use({ viewport: { width: 320, height: 600 } });
  test("nothing stands beyond its edge", async ({ page }) => {
    await page.goto("/papers/check");
    await page.getByRole("button", { name: "例で試す" }).click();
    await expect(page.locator("#draft-1")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

/** A report as LibreOffice saves it; as it is made where that is not there. */
async function report(): Promise<Buffer> {
  const made = await Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ heading: HeadingLevel.HEADING_1, text: "被害の状況" }),
            new Paragraph("令和7年のランサムウェア被害は226件だった。対策を進める。"),
            new Paragraph("令和7年のランサムウェア被害は前年から減少した。"),
          ],
        },
      ],
    }),
  );
  const folder = mkdtempSync(join(tmpdir(), "draft-"));
  writeFileSync(join(folder, "draft.docx"), made);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const out = join(folder, "saved");
  const { status } = spawnSync(office ?? "", [
    ...[profile, "--headless", "--convert-to", "docx", "--outdir", out, join(folder, "draft.docx")],
  ]);
  const saved = status === 0 ? readFileSync(join(out, "draft.docx")) : Buffer.from(made);
  rmSync(folder, { recursive: true, force: true });
  return saved;
}
