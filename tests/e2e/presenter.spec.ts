// The presenter's window: in step both ways, its clock, also for a pack from the browser and in an office without https.
import AxeBuilder from "@axe-core/playwright";
import { current, firstFrame, open, openPresenter, slideIs } from "./presentation";
import { expect, test } from "./watched-test";

test("the presenter's window keeps in step both ways, whichever is reloaded", async ({ page, context }) => {
  const all = await open(page);
  await page.keyboard.press("ArrowRight");
  const presenter = await openPresenter(context, page);
  await slideIs(presenter, all[1] ?? "");
  await expect(presenter.locator(".sheet.next")).toHaveAttribute("data-heading", all[2] ?? "");
  await expect(presenter.locator(".notes")).toContainText("加工して作成");
  await expect(presenter.locator(".state")).toBeEmpty();

  await presenter.getByRole("button", { name: "次へ" }).click();
  await slideIs(page, all[2] ?? "");
  await page.keyboard.press("ArrowRight");
  await slideIs(presenter, all[3] ?? "");
  await presenter.locator(".list button").nth(9).click();
  await slideIs(page, all[9] ?? "");

  await presenter.reload();
  await firstFrame(presenter);
  await slideIs(presenter, all[9] ?? "");
  await presenter.keyboard.press("PageDown");
  await slideIs(page, all[10] ?? "");
  await page.reload();
  await firstFrame(page);
  await slideIs(page, all[10] ?? "");
  await page.keyboard.press("PageDown");
  await slideIs(presenter, all[11] ?? "");
  await presenter.keyboard.press("PageDown");
  await slideIs(page, all[12] ?? "");

  await presenter.keyboard.press("b");
  await expect(current(page)).toBeHidden();
  await expect(presenter.locator(".state")).toContainText("暗転");
  await expect(current(presenter)).toBeVisible();
  await presenter.keyboard.press("b");
  await expect(current(page)).toBeVisible();

  // What the audience sees is what the presenter sees, in its size too.
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(presenter.locator(".sheet.current")).toHaveAttribute("data-size", "4:3");

  const { violations } = await new AxeBuilder({ page: presenter }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
});

test("the presenter's clock counts, stops, and says when the time is up", async ({ page, context }) => {
  await context.clock.install({ time: new Date("2026-06-20T08:30:00Z") });
  await open(page);
  const presenter = await openPresenter(context, page);
  const [gone, left] = [presenter.getByRole("timer").first(), presenter.getByRole("timer").last()];
  await expect(left).toHaveText("10:00");
  await page.keyboard.press("ArrowRight");
  await context.clock.runFor("01:00");
  await expect(gone).toHaveText(/^1:0\d$/);
  await presenter.getByRole("button", { name: "計時を止める" }).click();
  const stopped = await gone.textContent();
  await context.clock.runFor("05:00");
  await expect(gone).toHaveText(stopped ?? "");
  await presenter.getByLabel("持ち時間").fill("3");
  await presenter.getByRole("button", { name: "計時を始める" }).click();
  await presenter.reload();
  await firstFrame(presenter);
  await context.clock.runFor("02:30");
  await expect(left).toHaveText(/^0:\d\d超過$/);
  await expect(presenter.locator(".state")).toContainText("持ち時間を過ぎました");
  await presenter.getByRole("button", { name: "0:00に戻す" }).click();
  await expect(gone).toHaveText(/^0:0\d$/);
});

test("a pack that is kept in the browser is presented, with its presenter's window", async ({ page, context }) => {
  const pack = {
    ...{ name: "sample", title: "見本の会議", date: "2026-11-24" },
    slides: [{ heading: "見本の見出し", paragraphs: [{ text: "見本の本文" }], speech: "見本の話" }],
  };
  await open(page);
  await page.evaluate((text) => {
    const form = document.createElement("form");
    Object.assign(form, { method: "post", action: "/present" });
    const field = document.createElement("textarea");
    Object.assign(field, { name: "pack", value: text });
    form.append(field);
    document.body.append(form);
    form.submit();
  }, JSON.stringify(pack));
  await slideIs(page, "見本の会議");
  const presenter = await openPresenter(context, page);
  await presenter.keyboard.press("PageDown");
  await slideIs(page, "見本の見出し");
  await expect(presenter.locator(".notes")).toHaveText("見本の話");
});

test("an office without https: everything works, and what does not is told", async ({ playwright, baseURL }, info) => {
  const { launchOptions } = info.project.use;
  const rule = "--host-resolver-rules=MAP office.example 127.0.0.1";
  const browser = await playwright.chromium.launch({ ...launchOptions, args: [...(launchOptions?.args ?? []), rule] });
  try {
    const context = await browser.newContext({ locale: "ja-JP" });
    const page = await context.newPage();
    const all = await open(page, `${baseURL?.replace(/\/\/[^:]+/, "//office.example")}/present`);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    const presenter = await openPresenter(context, page);
    await presenter.keyboard.press("PageDown");
    await slideIs(page, all[1] ?? "");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toContainText("画面の自動消灯を止められません");
  } finally {
    await browser.close();
  }
});
