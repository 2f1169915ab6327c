// The thread that draws pictures: one for all, another after one that died or has taken its share of memory.
import type { Worker } from "node:worker_threads";
import { describe, expect, it, vi } from "vitest";
import { pictureFont } from "../../lib/export/picture/fonts";
import { inThread } from "../../lib/export/picture/resvg-thread";

const threads = vi.hoisted(() => [] as Worker[]);
vi.mock("node:worker_threads", async (original) => {
  const real = await original<typeof import("node:worker_threads")>();
  class Watched extends real.Worker {
    constructor(...given: ConstructorParameters<typeof real.Worker>) {
      super(...given);
      threads.push(this);
    }
  }
  return { ...real, Worker: Watched };
});

const draw = (width: number, svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>') =>
  inThread("draw", { svg, font: pictureFont([]), width, paper: "#ffffff" });

describe("the thread that draws", () => {
  it("is one for picture after picture, also after one that can't be drawn", async () => {
    const [good, bad, next] = await Promise.allSettled([draw(40), draw(40, "<svg"), draw(40)]);
    expect([good.status, bad.status, next.status]).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await draw(80)).toMatchObject({ pixels: 80 * 40, drawn: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(threads).toHaveLength(1);
  });

  it("fails the picture under way where it dies, and no other", async () => {
    const lost = draw(4000);
    const next = draw(40);
    const before = threads.length;
    threads.at(-1)?.terminate();
    await expect(lost).rejects.toThrow("ended");
    await expect(next).resolves.toMatchObject({ pixels: 800 });
    expect(threads).toHaveLength(before + 1);
  });

  it("begins anew where it died between two pictures", async () => {
    const before = threads.length;
    await threads.at(-1)?.terminate();
    await expect(draw(40)).resolves.toMatchObject({ pixels: 800 });
    expect(threads).toHaveLength(before + 1);
  });

  it("gives way to another after pictures of 16 million pixels, and its memory is given back before", async () => {
    const before = threads.length;
    const pictures = await Promise.all([draw(4000), draw(4000), draw(4000), draw(40)]);
    expect(pictures.map(({ pixels }) => pixels)).toEqual([8_000_000, 8_000_000, 8_000_000, 800]);
    expect(threads.slice(before - 1).map(({ threadId }) => threadId)).toEqual([-1, expect.any(Number)]);
  });
});
