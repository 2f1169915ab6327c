// /present before an audience: every slide whole on the usual projectors, keys and fingers, what it can be asked to show.
import type { Page } from "@playwright/test";
import { packToLink } from "../../lib/slides/pack-link";
import { axeOn } from "./page-checks";
import { current, firstFrame, headings, open, slideIs } from "./presentation";
import { expect, test } from "./watched-test";

/** What is wrong with the slide that is shown: outside the window, outside the slide, too small for the last row. */
function faults(page: Page): Promise<string[]> {
  return current(page).evaluate((svg) => {
    const box = svg.getBoundingClientRect();
    const found: string[] = [];
    if (box.left < -0.5 || box.top < -0.5 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5) {
      found.push(`slide ${JSON.stringify(box)}`);
    }
    const scale = box.height / (svg as SVGSVGElement).viewBox.baseVal.height;
    for (const text of svg.querySelectorAll("text")) {
      const own = text.getBoundingClientRect();
      if (
        own.left < box.left - 1 ||
        own.right > box.right + 1 ||
        own.bottom > box.bottom + 1 ||
        own.top < box.top - 1
      ) {
        found.push(`cut: ${text.textContent}`);
      }
      // 24 pixels where the screen is 1080 high.
      const size = Number(text.getAttribute("font-size")) * scale * (1080 / box.height);
      if (size < 24) found.push(`${size} px: ${text.textContent}`);
    }
    return found;
  });
}

const projectors = [
  { width: 1920, height: 1080, size: "16:9" },
  { width: 1024, height: 768, size: "4:3" },
] as const;

for (const [address, sizes] of [
  ["/present", projectors],
  ["/en/present?pack=crisis-meeting-2022-06-20", projectors.toReversed()],
] as const) {
  test(`every slide of ${address} is whole on both projectors`, async ({ page }) => {
    for (const [turn, { width, height, size }] of sizes.entries()) {
      await page.setViewportSize({ width, height });
      if (turn === 0) await open(page, address);
      await expect(page.locator(".sheet.current")).toHaveAttribute("data-size", size);
      await page.keyboard.press("Home");
      const all = await headings(page);
      expect(all.length).toBeGreaterThan(5);
      const sources: string[] = [];
      for (const [index, heading] of all.entries()) {
        await slideIs(page, heading);
        expect(await faults(page)).toEqual([]);
        const texts = await current(page).locator("text").allTextContents();
        expect(texts.at(-1)).toBe(`${index + 1} / ${all.length}`);
        sources.push(texts.join(""));
        await page.keyboard.press("PageDown");
      }
      expect(sources.filter((text) => /出典：|Source: /.test(text)).length).toBeGreaterThan(all.length / 3);
      const box = await current(page).boundingBox();
      expect(Math.max((box?.width ?? 0) / width, (box?.height ?? 0) / height)).toBeCloseTo(1, 2);
      // A window that is not full screen.
      await page.setViewportSize({ width, height: Math.round(height / 2) });
      await expect(page.locator(".sheet.current")).toHaveAttribute("data-size", "16:9");
      expect(await faults(page)).toEqual([]);
    }
  });
}

/** What the window has asked of the machine: to keep the screen on. */
async function countLocks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asked: string[] = [];
    const request = async (kind: string) => asked.push(kind);
    Object.defineProperty(navigator, "wakeLock", { value: { asked, request } });
  });
}

const locks = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(navigator.wakeLock, "asked"));

/** As where another window has covered this one, or gone again. */
function setSeen(page: Page, state: DocumentVisibilityState): Promise<void> {
  return page.evaluate((value) => {
    Object.defineProperty(document, "visibilityState", { value, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);
}

/** A finger on the screen, as the browser's own input. */
async function swipe(page: Page, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...at: number[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: at.map((x) => ({ x, y: 300 })) });
  await touch("touchStart", from);
  for (const part of [0.25, 0.5, 0.75, 1]) await touch("touchMove", from + part * (to - from));
  await touch("touchEnd");
  await session.detach();
}

test("keys, digits, black, full screen, help; place kept through a reload, screen kept on", async ({ page }) => {
  await countLocks(page);
  const all = await open(page, "/present?pack=crisis-meeting-2022-06-20");
  expect(await locks(page)).toEqual(["screen"]);
  await setSeen(page, "hidden");
  expect(await locks(page)).toEqual(["screen"]);
  await setSeen(page, "visible");
  expect(await locks(page)).toEqual(["screen", "screen"]);
  await expect(page.locator(".remark")).toBeEmpty();

  const at = (index: number) => slideIs(page, all.at(index) ?? "");
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press("ArrowRight", "ArrowDown", "Space", "PageDown");
  await at(4);
  await press("ArrowLeft", "ArrowUp", "PageUp");
  await at(1);
  await press("End", "ArrowRight");
  await at(-1);
  await press("Home", "ArrowLeft");
  await at(0);

  await press("1", "2");
  await expect(page.locator(".remark")).toContainText("12枚目");
  await at(0);
  await press("Enter");
  await at(11);
  await expect(page.locator("[aria-live]")).toContainText(`12枚目（全${all.length}枚）　${all[11]}`);
  await press("9", "9", "9", "Enter");
  await expect(page.locator(".remark")).toContainText("999枚目はありません");
  await press("5", "Escape", "Enter");
  await at(12);

  await page.reload();
  await firstFrame(page);
  await at(12);
  await expect(page).toHaveURL(/#13$/);

  await press("b");
  await expect(current(page)).toBeHidden();
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(0, 0, 0)");
  await press("b");
  await expect(current(page)).toBeVisible();
  await press("b", "ArrowRight");
  await expect(current(page)).toBeVisible();
  await at(13);

  const full = () => page.evaluate(() => document.fullscreenElement?.localName);
  await press("f");
  await expect.poll(full).toBe("html");
  await at(13);
  await press("F");
  await expect.poll(full).toBeUndefined();

  await press("?");
  const help = page.getByRole("dialog", { name: "操作方法" });
  await expect(help.getByRole("button")).toBeFocused();
  await press("ArrowRight");
  await at(13);
  await help.getByRole("checkbox").uncheck();
  await press("Escape");
  await expect(help).toBeHidden();
  // As at the start: keys that come before the frame without the dialog are dropped.
  await firstFrame(page);
  await press("b", "ArrowRight");
  await expect(current(page)).toBeVisible();
  await at(14);
});

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true });

  test("mouse, finger, buttons, links; what is refused is told, and axe finds nothing", async ({ page }) => {
    await countLocks(page);
    const all = await open(page, "/en/present?pack=crisis-meeting-2022-06-20");
    // A right click asks for the browser's menu.
    await page.mouse.click(300, 300, { button: "right" });
    await page.mouse.click(300, 300);
    await slideIs(page, all[1] ?? "");
    await swipe(page, 600, 300);
    await slideIs(page, all[2] ?? "");
    await swipe(page, 300, 600);
    await slideIs(page, all[1] ?? "");
    await swipe(page, 300, 320);
    await swipe(page, 300, 600);
    await slideIs(page, all[0] ?? "");

    const buttons = page.getByRole("toolbar").getByRole("button");
    await page.mouse.move(310, 310);
    await expect(page.getByRole("toolbar")).toHaveCSS("opacity", "1");
    await expect(page.getByRole("toolbar")).toContainText(`1 / ${all.length}`);
    for (const button of await buttons.all()) {
      const { width, height } = (await button.boundingBox()) ?? { width: 0, height: 0 };
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    await buttons.nth(1).click();
    await slideIs(page, all[1] ?? "");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Space");
    await slideIs(page, all[2] ?? "");

    const withLink = await page.locator(".sheet:has(a)").first().getAttribute("data-heading");
    await page.keyboard.press("Home");
    await page.keyboard.press(String(all.indexOf(withLink ?? "") + 1));
    await page.keyboard.press("Enter");
    await slideIs(page, withLink ?? "");
    const link = page.locator(".slide.current .words a").first();
    await link.focus();
    await expect(link).toBeInViewport();
    const area = page.locator(".sheet.current a").first();
    expect(await area.getAttribute("href")).toBe(await link.getAttribute("href"));

    await page.keyboard.press("Escape");
    await page.mouse.move(300, 300);
    for (const dark of [false, true]) {
      if (dark) await page.keyboard.press("d");
      for (const dialog of [false, true]) {
        if (dialog) await page.keyboard.press("?");
        const { violations } = await axeOn(page).analyze();
        expect(violations.map(({ id, nodes }) => ({ dark, dialog, id, at: nodes.map(({ html }) => html) }))).toEqual(
          [],
        );
      }
      await page.keyboard.press("Escape");
    }
    const remark = page.locator(".remark");
    await page.evaluate(() => {
      window.open = () => null;
      const refuse = () => Promise.reject(new DOMException("", "NotAllowedError"));
      document.documentElement.requestFullscreen = refuse;
      navigator.wakeLock.request = refuse;
    });
    await page.keyboard.press("p");
    await expect(remark).toContainText("Allow pop-ups");
    await page.keyboard.press("f");
    await expect(remark).toHaveText("This browser can't switch to full screen.");
    await setSeen(page, "hidden");
    await expect(remark).toContainText("full screen");
    await setSeen(page, "visible");
    await expect(remark).toContainText("The screen can't be kept on here.");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toContainText("The screen can't be kept on here.");
  });
});

test("a remark goes when the slide turns, and leaves the slide free on a telephone", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.wakeLock.request = () => Promise.reject(new DOMException("", "NotAllowedError"));
    // After eight seconds it would go by itself.
    const later = window.setTimeout;
    Object.assign(window, { setTimeout: (run: () => void, wait = 0) => (wait < 8000 ? later(run, wait) : 0) });
  });
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  const remark = page.locator(".remark");
  await expect(remark).toContainText("画面の自動消灯を止められません");
  const [slide, told, controls] = await Promise.all(
    [current(page), remark, page.locator(".controls")].map((one) => one.boundingBox()),
  );
  if (!slide || !told || !controls) throw new Error("Not all is shown");
  expect(told.y).toBeGreaterThanOrEqual(slide.y + slide.height);
  expect(told.y + told.height).toBeLessThanOrEqual(controls.y);
  await page.keyboard.press("ArrowRight");
  await expect(remark).toBeEmpty();
  // The help is higher than the telephone, its button at its end has the focus: it is read from the top all the same.
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog").getByRole("heading")).toBeInViewport();
});

test("figures picked on the pages are slides; what is not there is told in one sentence", async ({ page, request }) => {
  const all = await open(
    page,
    "/en/present?figure=damage-experienced%3Feditions%3DR2,R3&figure=ransomware-route&theme=dark",
  );
  expect(all.length).toBeGreaterThanOrEqual(2);
  await expect(page).toHaveTitle("Selected figures");
  await expect(current(page).locator("rect").first()).toHaveCSS("fill", "rgb(20, 20, 20)");
  const slides = [{ heading: "Sample heading", paragraphs: [{ text: "Sample text" }] }];
  const link = packToLink({ name: "sample", title: "Sample meeting", date: "2026-11-24", slides });
  expect(await open(page, `/en/present?p=${link}&size=4:3#2`)).toEqual(["Sample meeting", "Sample heading"]);
  await slideIs(page, "Sample heading");
  const first = await request.get("/present");
  expect(await first.text()).toMatch(/<svg[^>]*>[\s\S]*<\/svg>/);
  const again = await request.get("/present", { headers: { "If-None-Match": first.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
  for (const [address, status, sentence] of [
    ["/present?pack=none", 404, "「none」という会議資料はありません。"],
    ["/en/present?figure=none", 404, "There is no indicator “none”."],
    ["/en/present?p=none", 400, "The link to the meeting pack cannot be read."],
    ["/present?colour=red", 400, "「colour」という指定はありません。"],
  ] as const) {
    const answer = await request.get(address);
    expect([answer.status(), await answer.text()]).toEqual([status, expect.stringContaining(sentence)]);
  }
});
