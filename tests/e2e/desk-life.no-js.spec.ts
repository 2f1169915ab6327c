// A whole edition at the desk without script: put in as CSV, mended, handed on, approved by another person, held back until its
// time with not a byte of it to be read, published, and taken back after a restart.

import { unzipSync } from "fflate";
import { inJapan } from "../../lib/desk/moment";
import { type OwnDesk, ownDesk } from "../desk/own-desk";
import { people } from "../desk/people";
import { signedIn } from "./sign-in-at-desk";
import { test as base, expect } from "./watched-test";

const test = base.extend<{ desk: OwnDesk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants it so
  desk: async ({}, use) => {
    const desk = await ownDesk();
    await use(desk);
    await desk.stop();
  },
});

/** Stands nowhere else. */
const secret = "公開前の選択肢甲";
const secretEn = "Option held back alpha";
const sources =
  "id,kind,standing,publisher_ja,publisher_en,title_ja,title_en,published,edition,original_url\n" +
  "S990,primary,primary,警察庁,National Police Agency,令和8年の報告書（見本）,Report of 2026 (sample),2027-03,R8,https://www.npa.go.jp/\n";
const editions =
  "survey,edition,label_ja,label_en,sample_size,responses,source,published\n" +
  "npa-unauthorized-access-survey,R8,令和8年調査,2026 survey,2800,700,S990,2027-03\n";
const shares = ["61.4", "二一", "9.9", "7.7", "5.5", "4.4", "3.3", "2.2", "1.1", "0.6"];
const extract = [
  "edition,indicator,item,item_ja,item_en,value,source",
  ...shares.map((value, index) =>
    ["R8", "damage-experienced", `held-${index}`, `${secret}${index}`, `${secretEn} ${index}`, value, "S990"].join(","),
  ),
].join("\n");

const file = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

/** Everything that readers can ask of the data: pages, files, answers of the interface, search, the whole as a ZIP. */
const read = [
  ...["/", "/damage", "/sources", "/figures/damage-experienced", "/en/figures/damage-experienced", "/open-data"],
  ...["/figures/damage-experienced?editions=R8", "/figures/damage-experienced?view=trend", "/search?q=公開前"],
  ...["/figures/damage-experienced.csv", "/figures/damage-experienced.json", "/figures/damage-experienced.svg"],
  ...["/api/observations", "/api/sources", "/api/editions", "/api/indicators", "/embed/damage-experienced"],
  ...["/changes", "/feed.atom", "/feed.json", "/desk/sign-in"],
];

async function whatIsReadable(base: string): Promise<string> {
  const texts = await Promise.all(
    read.map(async (path) => {
      const answer = await fetch(base + path);
      return `${path} ${await answer.text()}`;
    }),
  );
  const zip = unzipSync(new Uint8Array(await (await fetch(`${base}/data.zip`)).arrayBuffer()));
  return [...texts, ...Object.values(zip).map((bytes) => new TextDecoder().decode(bytes))].join("\n");
}

const holdsSecret = (text: string) => text.includes(secret) || text.includes(secretEn) || text.includes("S990");

test("a whole edition from CSV to publication by two people, and back", async ({ browser, desk }) => {
  const anna = await signedIn(browser, desk, people.enter, { javaScriptEnabled: false });
  await anna.getByText("取り込む形のCSVを、そのまま置く").click();
  await anna.getByLabel("題名").fill("令和8年調査");
  await anna.getByLabel("CSVファイル").setInputFiles(file("sources-r8.csv", sources));
  await anna.getByRole("button", { name: "置く" }).click();
  await expect(anna.locator("h1")).toHaveText("令和8年調査");
  const address = new URL(anna.url()).pathname;
  for (const [name, text] of [
    ["editions-r8.csv", editions],
    ["survey-r8.csv", extract],
  ] as const) {
    await anna.goto(address);
    await anna.getByText("この提出に表を加える").click();
    await anna.getByLabel("CSVファイル").setInputFiles(file(name, text));
    await anna.getByRole("button", { name: "置く" }).click();
  }
  // One of ten rows has no number: it alone is shown, by its number in the sheet.
  await expect(anna.locator("legend")).toHaveText([`3行目：${secret}1`]);
  await expect(anna.getByText("「二一」は数値ではありません。")).toBeVisible();
  await anna.getByRole("link", { name: "説明と見本" }).click();
  await expect(anna.getByRole("heading", { name: /直したあと/ })).toBeVisible();
  await anna.goBack();
  await anna.getByLabel("値", { exact: true }).fill("２１．０％");
  await anna.getByRole("button", { name: /もう一度確かめる/ }).click();
  await expect(anna.getByText("承認に回せます")).toBeVisible();
  const mended = await anna.request.get(`${address}/file?name=survey-r8.csv`);
  expect(await mended.text()).toContain("２１．０％");
  await anna.getByLabel("承認する人への申し送り（任意）").fill("原本と読み合わせました。");
  await anna.getByRole("button", { name: "承認に回す" }).click();
  await expect(anna.getByText("承認待ち").first()).toBeVisible();

  const ben = await signedIn(browser, desk, people.approve, { javaScriptEnabled: false });
  await ben.getByRole("link", { name: "令和8年調査" }).click();
  await ben.getByRole("link", { name: "承認・差し戻しへ進む" }).click();
  await expect(ben.getByText("原本と読み合わせました。")).toBeVisible();
  for (const box of await ben.getByRole("checkbox").all()) await box.check();
  await ben.getByLabel("公開の日時（日本時間）").fill(inJapan(new Date(Date.now() + 24 * 3_600_000)));
  await ben.getByRole("button", { name: "承認して、この日時に公開する" }).click();
  await expect(ben.getByText("公開予約").first()).toBeVisible();

  // Not a byte of it, also after a restart, and nothing of the desk to who is not signed in.
  expect(holdsSecret(await whatIsReadable(desk.base))).toBe(false);
  await desk.kill();
  await desk.start();
  expect(holdsSecret(await whatIsReadable(desk.base))).toBe(false);
  for (const path of [address, `${address}/fix`, `${address}/file?name=survey-r8.csv`, `${address}/rehearsal`]) {
    expect(holdsSecret(await (await fetch(desk.base + path)).text()), path).toBe(false);
  }

  await ben.reload();
  await ben.getByRole("button", { name: "公開の予約をやめる" }).click();
  await ben.getByRole("button", { name: "今すぐ公開する" }).click();
  await expect(ben.getByText("公開済み").first()).toBeVisible();
  await expect.poll(async () => holdsSecret(await whatIsReadable(desk.base))).toBe(true);
  await ben.goto("/figures/damage-experienced?editions=R8");
  await expect(ben.getByText(`${secret}0`).first()).toBeVisible();
  // The record lists what came with it, eight of ten, and counts what there was at first.
  await ben.goto("/changes");
  await expect(ben.locator("main h2")).toHaveText([/令和8年調査$/, /はじめに[\d,]+件の数値を収録しました$/]);
  await expect(ben.locator("main tbody tr")).toHaveCount(8);
  await ben.getByRole("link", { name: "ほか2件" }).click();
  await expect(ben.locator("main tbody tr")).toHaveCount(10);
  await expect(ben.locator("main tbody tr", { hasText: `${secret}0` })).toContainText("61.4%");

  await desk.kill();
  await desk.start();
  await ben.goto(address);
  await ben.getByRole("link", { name: "公開を取り消す" }).click();
  await ben.getByLabel("取り消す理由").fill("報告書の訂正を待つため");
  await ben.getByRole("button", { name: "公開を取り消す" }).click();
  await expect(ben.getByText("取り消し済み").first()).toBeVisible();
  await expect.poll(async () => holdsSecret(await figuresOf(desk.base))).toBe(false);
  await anna.goto(address);
  await expect(anna.getByText("報告書の訂正を待つため").first()).toBeVisible();
});

/** Without what tells of the past, where it stays. */
async function figuresOf(base: string): Promise<string> {
  const paths = ["/damage", "/figures/damage-experienced", "/api/observations", "/sources", "/search?q=公開前"];
  return (await Promise.all(paths.map(async (path) => (await fetch(base + path)).text()))).join("\n");
}
