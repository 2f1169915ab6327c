// The two pictures of the README. They are compared by nobody; UPDATE_SCREENSHOTS=1 writes them anew.
import { writeFileSync } from "node:fs";
import { expect, test } from "./watched-test";

for (const [name, path] of [
  ["overview", "/"],
  ["figure", "/figures/damage-experienced?editions=R2,R3"],
] as const) {
  test(`the README can show ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 960 });
    await page.goto(path, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    const picture = await page.screenshot();
    // A blank page compresses to next to nothing.
    expect(picture.length).toBeGreaterThan(30_000);
    if (process.env.UPDATE_SCREENSHOTS) writeFileSync(`tests/snapshots/readme-${name}.png`, picture);
  });
}
