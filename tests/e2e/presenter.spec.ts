// The presenter's window: in step both ways, its clock, also for a pack from the browser and in an office without https.
import { openOffice } from "./office";
import { axeOn } from "./page-checks";
import { current, firstFrame, open, openPresenter, slideIs } from "./presentation";
import { expect, test } from "./watched-test";

test("the presenter's window keeps in step both ways, whichever is reloaded; its clock", async ({ page, context }) => {
  await context.clock.install({ time: new Date("2026-06-20T08:30:00Z") });
  const all = await open(page);
  const presenter = await openPresenter(context, page);
  const [gone, left] = [presenter.getByRole("timer").first(), presenter.getByRole("timer").last()];
  await expect(left).toHaveText("10:00");
  await page.keyboard.press("ArrowRight");
  await slideIs(presenter, all[1] ?? "");
  await expect(presenter.locator(".sheet.next")).toHaveAttribute("data-heading", all[2] ?? "");
  await expect(presenter.locator(".number")).toHaveText(`2／${all.length}`);
  await expect(presenter.locator(".notes")).toContainText("加工して作成");
  await expect(presenter.locator(".state")).toBeEmpty();

  // What is scrolled stays, however often the audience's window answers.
  await presenter.setViewportSize({ width: 900, height: 500 });
  const scrolled = () =>
    presenter.locator(".notes, .list").evaluateAll((parts) => parts.map(({ scrollTop }) => Math.round(scrollTop)));
  await presenter.locator(".notes, .list").evaluateAll((parts) => {
    for (const part of parts) part.scrollTop = 30;
  });
  expect(await scrolled()).toEqual([30, 30]);
  const answers = presenter.evaluate(
    () => new Promise<void>((done) => addEventListener("message", () => setTimeout(done), { once: true })),
  );
  await context.clock.runFor("01:00");
  await answers;
  // Time goes on meanwhile: how many seconds more is up to the machine.
  await expect(gone).toHaveText(/^1:\d\d$/);
  await presenter.getByRole("button", { name: "計時を止める" }).click();
  await expect(presenter.getByRole("button", { name: "計時を始める" })).toBeVisible();
  expect(await scrolled()).toEqual([30, 30]);
  await presenter.setViewportSize({ width: 1280, height: 800 });
  const stopped = await gone.textContent();
  await context.clock.runFor("05:00");
  await expect(gone).toHaveText(stopped ?? "");
  await presenter.getByLabel("持ち時間").fill("3");
  await presenter.getByRole("button", { name: "計時を始める" }).click();

  await presenter.getByRole("button", { name: "次へ" }).click();
  await slideIs(page, all[2] ?? "");
  await page.keyboard.press("ArrowRight");
  await slideIs(presenter, all[3] ?? "");
  await presenter.locator(".list button").nth(2).click();
  await slideIs(page, all[2] ?? "");
  expect((await scrolled())[0]).toBe(0);

  await presenter.reload();
  await firstFrame(presenter);
  await slideIs(presenter, all[2] ?? "");
  await presenter.keyboard.press("PageDown");
  await slideIs(page, all[3] ?? "");
  await context.clock.runFor("02:30");
  await expect(left).toHaveText(/^0:\d\d超過$/);
  await expect(presenter.locator(".state")).toContainText("持ち時間を過ぎました");
  await presenter.getByRole("button", { name: "0:00に戻す" }).click();
  await expect(gone).toHaveText(/^0:0\d$/);

  await page.reload();
  await firstFrame(page);
  await slideIs(page, all[3] ?? "");
  await page.keyboard.press("PageDown");
  await slideIs(presenter, all[4] ?? "");
  await presenter.keyboard.press("PageDown");
  await slideIs(page, all[5] ?? "");

  // As browsers do while an arrow key is held down: the windows keep in step, and the address follows later.
  await page.evaluate(() => {
    history.replaceState = () => {
      throw new DOMException("", "SecurityError");
    };
  });
  await page.keyboard.press("PageDown");
  await slideIs(presenter, all[6] ?? "");
  await slideIs(page, all[6] ?? "");
  await expect(page).toHaveURL(/#6$/);
  await page.evaluate(() => Reflect.deleteProperty(history, "replaceState"));
  await context.clock.runFor("00:01");
  await expect(page).toHaveURL(/#7$/);

  await presenter.keyboard.press("b");
  await expect(current(page)).toBeHidden();
  await expect(presenter.locator(".state")).toContainText("暗転");
  await expect(current(presenter)).toBeVisible();
  await presenter.keyboard.press("b");
  await expect(current(page)).toBeVisible();

  // What the audience sees is what the presenter sees, in its size too.
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(presenter.locator(".sheet.current")).toHaveAttribute("data-size", "4:3");
  // The current one and the next one, none over the notes and the buttons.
  await expect(presenter.locator(".sheet").filter({ visible: true })).toHaveCount(2);

  const { violations } = await axeOn(presenter).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);

  await expect(presenter.locator(".state")).toBeEmpty();
  await page.close();
  await context.clock.runFor("00:10");
  await expect(presenter.locator(".state")).toContainText("発表の画面とつながっていません");
});

test("a pack that is kept in the browser is presented, with its presenter's window", async ({ page, context }) => {
  const pack = {
    ...{ name: "sample", title: "見本の会議", date: "2026-11-24" },
    slides: [{ heading: "見本の見出し", paragraphs: [{ text: "見本の本文" }], speech: "見本の話" }],
  };
  await page.goto("/methods");
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
  const last = presenter.getByText("最後のスライドです");
  await expect(last).toBeHidden();
  await presenter.keyboard.press("PageDown");
  await slideIs(page, "見本の見出し");
  await expect(last).toBeVisible();
  await expect(presenter.locator(".notes")).toHaveText("見本の話");
});

test("an office without https: everything works, and what does not is told", async ({ playwright, baseURL }, info) => {
  const { browser, origin } = await openOffice(playwright, baseURL, info);
  try {
    const context = await browser.newContext({ locale: "ja-JP" });
    const page = await context.newPage();
    const all = await open(page, `${origin}/present`);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    const remark = page.locator(".remark");
    await expect(remark).toContainText("画面の自動消灯を止められません");
    const box = await remark.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan((page.viewportSize()?.height ?? 0) / 5);
    const presenter = await openPresenter(context, page);
    await presenter.keyboard.press("PageDown");
    await slideIs(page, all[1] ?? "");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toContainText("画面の自動消灯を止められません");
    await expect(remark).toBeEmpty();
    await page.reload();
    await firstFrame(page);
    await slideIs(page, all[1] ?? "");
    await expect(remark).toBeEmpty();
  } finally {
    await browser.close();
  }
});
