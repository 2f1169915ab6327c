// A note and a word of the glossary are corrected at the desk in both languages, without script; somebody else sees what would
// change, approves and publishes it; and takes it back.
import type { Page } from "@playwright/test";
import { type OwnDesk, ownDesk } from "../desk/own-desk";
import { people } from "../desk/people";
import { sideways } from "./page-checks";
import { signedIn } from "./sign-in-at-desk";
import { expect, test } from "./watched-test";

let desk: OwnDesk;

test.beforeAll(async () => {
  desk = await ownDesk();
});
test.afterAll(() => desk.stop());

async function write(page: Page, text: string, ja: string, en: string): Promise<void> {
  const both = page.getByRole("group", { name: text, exact: true });
  await both.getByLabel("日本語").fill(ja);
  await both.getByLabel("英語").fill(en);
}

const [note, term] = [
  { ja: "直した注の文。", en: "The note as it was corrected." },
  { ja: "直した用語の意味。", en: "The meaning as it was corrected." },
];

/** What readers see of the two, in both languages. */
async function shown(): Promise<boolean[]> {
  const has = async (path: string, text: string) => (await (await fetch(desk.base + path)).text()).includes(text);
  return Promise.all([
    has("/figures/damage-experienced", note.ja),
    has("/en/figures/damage-experienced", note.en),
    has("/methods", term.ja),
    has("/en/methods", term.en),
  ]);
}

test("a note and a term are corrected by one, published by another, and taken back", async ({ browser }) => {
  const anna = await signedIn(browser, desk, people.enter, { javaScriptEnabled: false });
  await anna.getByRole("main").getByRole("link", { name: "言葉を直す" }).last().click();
  await anna.getByRole("searchbox", { name: "図の名前や文でさがす" }).fill("上位３位まで");
  await anna.getByRole("button", { name: "さがす" }).click();
  await anna.getByRole("link", { name: "過去1年以内に受けたことのある被害" }).click();
  await anna.getByRole("button", { name: "提出に入れる" }).click();
  await expect(anna.getByRole("alert")).toContainText("変わったところがありません");
  await write(anna, "注1", note.ja, note.en);
  await anna.getByRole("button", { name: "提出に入れる" }).click();
  await expect(anna.locator("h1")).toHaveText("言葉：過去1年以内に受けたことのある被害");
  const address = new URL(anna.url()).pathname;
  await anna.goto("/desk/texts/term");
  await anna.getByRole("link", { name: "言葉：過去1年以内に受けたことのある被害" }).click();
  await write(anna, "用語「割合」", term.ja, term.en);
  await anna.getByRole("button", { name: "提出に入れる" }).click();
  await expect(anna).toHaveURL(new RegExp(address));
  await anna.getByRole("button", { name: "承認に回す" }).click();
  await expect(anna.getByText("承認待ち").first()).toBeVisible();

  const ben = await signedIn(browser, desk, people.approve);
  await ben.goto(`${address}/rehearsal`);
  await expect(ben.getByText(note.ja).first()).toBeVisible();
  await expect(ben.getByText("用語「割合」").first()).toBeVisible();
  expect(await shown()).toEqual([false, false, false, false]);
  await ben.goto(`${address}/approve`);
  for (const box of await ben.getByRole("checkbox").all()) await box.check();
  await ben.getByRole("button", { name: "承認して、今すぐ公開する" }).click();
  await expect(ben.getByText("公開済み").first()).toBeVisible();
  await expect.poll(shown).toEqual([true, true, true, true]);
  await ben.goto("/changes");
  await expect(ben.getByRole("row", { name: /注1/ })).toContainText(note.ja);
  await expect(ben.getByRole("row", { name: /「割合」/ })).toContainText(term.ja);
  expect(await sideways(ben)).toEqual([]);

  await ben.goto(address);
  await ben.getByRole("link", { name: "公開を取り消す" }).click();
  await ben.getByLabel("取り消す理由").fill("もとの文のままとする");
  await ben.getByRole("button", { name: "公開を取り消す" }).click();
  await expect(ben.getByText("取り消し済み").first()).toBeVisible();
  await expect.poll(shown).toEqual([false, false, false, false]);
});
