// The thread that draws pictures: one for all, another after one that died or has taken its share of memory.
import { describe, expect, it, vi } from "vitest";
import { pictureFont } from "../../lib/export/picture/fonts";
import { inThread } from "../../lib/export/picture/resvg-thread";
import { threads } from "../watched-threads";

vi.mock("node:worker_threads", async (original) => (await import("../watched-threads")).watched(await original()));

const draw = (width: number, svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>') =>
  inThread("draw", { svg, font: pictureFont([]), width, height: width / 2, paper: "#ffffff" });

describe("the thread that draws", () => {
  it("is one for picture after picture, also after one that can't be drawn", async () => {
    const [good, bad, next] = await Promise.allSettled([draw(40), draw(40, "<svg"), draw(40)]);
    expect([good.status, bad.status, next.status]).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect((await draw(80)).drawn).toMatch(/^[0-9a-f]{64}$/);
    expect(threads).toHaveLength(1);
  });

  it("fails the picture under way where it dies, and no other", async () => {
    const lost = draw(3000);
    const next = draw(40);
    const before = threads.length;
    threads.at(-1)?.terminate();
    await expect(lost).rejects.toThrow("ended");
    await expect(next).resolves.toHaveProperty("picture");
    expect(threads).toHaveLength(before + 1);
  });

  it("begins anew where it died between two pictures", async () => {
    const before = threads.length;
    await threads.at(-1)?.terminate();
    await expect(draw(40)).resolves.toHaveProperty("picture");
    expect(threads).toHaveLength(before + 1);
  });

  it("gives way to another before its pictures take more than 8 million pixels, and a large one has its own", async () => {
    await threads.at(-1)?.terminate();
    const before = threads.length;
    // 2, 2 and 2 million pixels; 2 more with a small one between, 6 million, 8 million, a small one.
    for (const width of [2000, 2000, 2000, 40, 2000, 3464, 4000, 40]) await draw(width);
    const ids = threads.slice(before).map(({ threadId }) => threadId);
    // Of all but the last the memory is given back.
    expect(ids).toEqual([-1, -1, -1, expect.any(Number)]);
    expect(ids.at(-1)).toBeGreaterThan(0);
  });
});
