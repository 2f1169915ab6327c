// Who enters Next when: files never keep a page waiting, and each of them gets its turn.
import { AsyncResource } from "node:async_hooks";
import { type ClientRequest, get } from "node:http";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { handedOver, isFileHref } from "../../../app/_server/front/turns";
import { begin, page } from "./counted-next";

const count = 20;
const hrefs = Array.from({ length: count }, (_, index) => `/figures/damage-experienced.png?width=${1000 + index}`);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const soon = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((done) => setImmediate(done));
};

/** Files that never end, all asked for at once, before a Next that says when one may hand its work over. */
async function crowd() {
  const hands: (() => void)[] = [];
  const front = await begin((request, response) => {
    if (request.url?.startsWith("/figures")) hands.push(AsyncResource.bind(handedOver));
    else response.writeHead(200, page).end("a page");
  });
  let [came, left] = [0, 0];
  front.server.on("request", (_, response) => {
    came += 1;
    response.once("close", () => {
      left += 1;
    });
  });
  const readers: ClientRequest[] = hrefs.map((path) =>
    get(`${front.address}${path}`, { agent: false }).on("error", () => undefined),
  );
  await soon(() => came === count);
  return { ...front, hands, readers, gone: () => left };
}

it("lets a page in at once, while files wait until those before have handed their work over", async () => {
  const { ask, asked, hands } = await crowd();
  expect((await ask("/damage")).text).toBe("a page");
  expect([hands.length, asked.at(-1)]).toEqual([2, "GET /damage"]);
  for (let done = 0; done < count; done += 1) {
    await soon(() => hands.length > done);
    // Who says so twice takes no second place.
    hands[done]?.();
    hands[done]?.();
    expect(hands.length).toBeLessThanOrEqual(done + 2);
  }
  expect(new Set(asked.filter((one) => one.includes("figures"))).size).toBe(count);
});

it("holds no place for ever", async () => {
  const { hands } = await crowd();
  await soon(() => hands.length === 2);
  for (let done = 0; done < count; done += 2) {
    await vi.advanceTimersByTimeAsync(1000);
    await soon(() => hands.length === Math.min(done + 4, count));
  }
});

it("passes over who has left", async () => {
  const { asked, hands, readers, gone } = await crowd();
  await soon(() => hands.length === 2);
  const stay = [...asked.map((one) => one.replace("GET ", "")), hrefs.at(-1)];
  for (const reader of readers) if (!stay.includes(reader.path)) reader.destroy();
  await soon(() => gone() === count - 3);
  hands[0]?.();
  await soon(() => hands.length === 3);
  expect(asked.at(-1)).toBe(`GET ${hrefs.at(-1)}`);
});

it("takes for files what is made in threads", () => {
  for (const href of [
    "/figures/a.png",
    "/figures/selected.pptx?figure=a",
    "/packs/b.docx?lang=ja",
    "/data.zip",
    "/leaflet.pdf?",
  ])
    expect([href, isFileHref(href)]).toEqual([href, true]);
  for (const href of ["/", "/figures/a", "/en/figures/a?x=.png", "/_next/static/a.js", "/site.zip", "/desk"])
    expect([href, isFileHref(href)]).toEqual([href, false]);
});
