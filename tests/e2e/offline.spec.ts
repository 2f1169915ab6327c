// The one file that is carried to the meeting on a memory stick: opened from the disk with the network off.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { firstFrame, headings, openPresenter, slideIs } from "./presentation";

test("presents offline from a file: its slides forth and back, presenter's window, no request", async ({
  context,
  page,
  request,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "presentation-"));
  try {
    const file = await request.get("/packs/report-7.html");
    expect(file.headers()["content-disposition"]).toContain("attachment");
    const bytes = await file.body();
    expect(bytes.byteLength).toBeLessThan(3_000_000);
    const path = join(folder, "meeting.html");
    writeFileSync(path, bytes);

    await context.setOffline(true);
    const asked: string[] = [];
    const complaints: string[] = [];
    context.on("request", (one) => asked.push(one.url()));
    context.on("weberror", (one) => complaints.push(String(one.error())));
    context.on("console", (one) => one.type() === "error" && complaints.push(one.text()));
    const address = pathToFileURL(path).href;
    await page.goto(address);
    await firstFrame(page);
    const all = await headings(page);
    expect(all.length).toBeGreaterThanOrEqual(8);
    expect(await page.evaluate(() => document.fonts.check('20px "BIZ UDPGothic"', "警察"))).toBe(true);

    const forthAndBack = async () => {
      for (const _ of all) await page.keyboard.press("PageDown");
      await slideIs(page, all.at(-1) ?? "");
      for (const _ of all) await page.keyboard.press("PageUp");
      await slideIs(page, all[0] ?? "");
    };
    const session = await context.newCDPSession(page);
    const weight = async () => {
      await session.send("HeapProfiler.collectGarbage");
      const { nodes } = await session.send("Memory.getDOMCounters");
      const { usedSize } = await session.send("Runtime.getHeapUsage");
      return { nodes, usedSize };
    };
    await forthAndBack();
    const before = await weight();
    for (const _ of [1, 2, 3]) await forthAndBack();
    const after = await weight();
    expect(after.nodes).toBeLessThan(before.nodes * 1.02);
    expect(after.usedSize).toBeLessThan(before.usedSize * 1.1);

    // Not every browser lets files speak over a channel.
    for (const channel of [true, false]) {
      if (!channel) await context.addInitScript(() => Reflect.deleteProperty(window, "BroadcastChannel"));
      await page.goto(`${address}#1`);
      await page.reload();
      await firstFrame(page);
      const presenter = await openPresenter(context, page);
      await slideIs(presenter, all[0] ?? "");
      await presenter.keyboard.press("PageDown");
      await slideIs(page, all[1] ?? "");
      await presenter.reload();
      await slideIs(presenter, all[1] ?? "");
      await page.keyboard.press("PageDown");
      await slideIs(presenter, all[2] ?? "");
      await page.reload();
      await expect(presenter.locator(".state")).toBeEmpty();
      await firstFrame(page);
      await page.keyboard.press("PageDown");
      await slideIs(presenter, all[3] ?? "");
      await expect(presenter.locator(".notes")).toContainText("加工して作成");
      await presenter.close();
    }

    expect(asked.filter((url) => !url.startsWith("file:") && !url.startsWith("data:"))).toEqual([]);
    expect(complaints).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
