// What the front gives from memory, to whom, and for how long.
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { forEverybody } from "../../../app/_server/front/cache-rules";
import { always, begin, counting, long, type Next, page } from "./counted-next";

describe("what was asked before", () => {
  it("is given from memory, with the headers and the bytes that it had", async () => {
    const { ask, asked } = await begin(counting({ ...page, link: "<x>; rel=next", "x-nextjs-cache": "MISS" }));
    const [first, second] = [await ask("/a?b=1"), await ask("/a?b=1")];
    expect(asked).toEqual(["GET /a?b=1"]);
    expect(second.text).toBe(`1 ${long}`);
    const { date: _, ...headers } = second.headers;
    expect(first.headers).toMatchObject(headers);
    expect(headers).toMatchObject({ ...page, link: "<x>; rel=next", vary: "Accept-Encoding" });
    expect(headers).not.toHaveProperty("x-nextjs-cache");
    expect((await ask("/a?b=2")).text).toBe(`2 ${long}`);
  });

  it("comes compressed as the reader takes it, brotli from the second time on", async () => {
    const { ask, asked } = await begin(counting());
    const gzip = await ask("/a", { "accept-encoding": "gzip, deflate" });
    expect([gzip.headers["content-encoding"], gunzipSync(gzip.body).toString()]).toEqual(["gzip", `1 ${long}`]);
    const both = { "accept-encoding": "gzip, br;q=0.5" };
    expect((await ask("/a", both)).headers["content-encoding"]).toBe("gzip");
    const br = await vi.waitUntil(async () => {
      const answer = await ask("/a", both);
      return answer.headers["content-encoding"] === "br" ? answer : null;
    });
    expect(brotliDecompressSync(br.body).toString()).toBe(`1 ${long}`);
    expect(br.headers["content-length"]).toBe(`${br.body.length}`);
    for (const refused of ["br;q=0, gzip;q=0", "identity", "zq"]) {
      const plain = await ask("/a", { "accept-encoding": refused });
      expect([plain.headers["content-encoding"], plain.text]).toEqual([undefined, `1 ${long}`]);
    }
    expect(asked).toHaveLength(1);
  });

  it("is not compressed where that saves nothing", async () => {
    const { ask } = await begin(always({ ...page, "content-type": "image/png" }));
    const answer = await ask("/a.png", { "accept-encoding": "br, gzip" });
    expect([answer.headers["content-encoding"], answer.headers.vary, answer.text]).toEqual([
      undefined,
      undefined,
      long,
    ]);
  });

  it("is a 304 for who has it, and its headers alone for HEAD", async () => {
    const { ask, asked } = await begin(counting());
    const { etag = "" } = (await ask("/a")).headers;
    for (const known of [etag, `"x", ${etag}`, etag.replace("W/", ""), "*"]) {
      const { status, body, headers } = await ask("/a", { "if-none-match": known });
      expect([status, body.length, headers.etag, headers["cache-control"]]).toEqual([304, 0, etag, forEverybody]);
    }
    expect((await ask("/a", { "if-none-match": '"x"' })).status).toBe(200);
    const head = await ask("/a", {}, "HEAD");
    expect([head.status, head.body.length, head.headers.etag]).toEqual([200, 0, etag]);
    expect(asked).toHaveLength(1);
  });

  it("is known again by another start, and by another instance, as long as it is made of the same", async () => {
    const [one, other] = [
      await begin(counting(), { origin: "http://x" }),
      await begin(counting(), { origin: "http://x" }),
    ];
    const { etag = "" } = (await one.ask("/a")).headers;
    expect((await other.ask("/a", { "if-none-match": etag })).status).toBe(304);
    expect((await other.ask("/b", { "if-none-match": etag })).status).toBe(200);
    Object.assign(other.made, { mark: "2", state: "b" });
    expect((await other.ask("/a", { "if-none-match": etag })).status).toBe(200);
    expect(other.asked).toEqual(["GET /b", "GET /a"]);
  });

  it("keeps the ETag that a handler gave", async () => {
    const { ask } = await begin(counting({ ...page, etag: 'W/"own"' }));
    expect((await ask("/a")).headers.etag).toBe('W/"own"');
    expect((await ask("/a", { "if-none-match": '"own"' })).status).toBe(304);
  });

  it("makes room for what came after it", async () => {
    const { ask, asked } = await begin(always({ ...page, "content-type": "image/png" }, "x".repeat(9000)), {
      room: 100_000,
    });
    for (let index = 0; index < 10; index += 1) await ask(`/${index}`);
    const before = asked.length;
    await ask("/9");
    expect(asked).toHaveLength(before);
    await ask("/0");
    expect(asked).toHaveLength(before + 1);
  });
});

describe("what answers are made of", () => {
  it("moves, and nothing of before is given any more but what is the same for ever", async () => {
    const next = counting();
    const lasting = { ...page, "cache-control": "public, immutable" };
    const { ask, asked, made } = await begin((request, response) =>
      request.url === "/chunk.js" ? always(lasting)(request, response) : next(request, response),
    );
    const { etag } = (await ask("/a")).headers;
    await ask("/chunk.js");
    Object.assign(made, { mark: "2", state: "b" });
    const after = await ask("/a", { "if-none-match": `${etag}` });
    expect([after.status, after.text[0], after.headers.etag === etag]).toEqual([200, "2", false]);
    expect((await ask("/chunk.js")).text).toBe(long);
    expect(asked).toEqual(["GET /a", "GET /chunk.js", "GET /a"]);
  });

  it.each([null, "https://survey.example"])("moves while nobody asks: pages are made anew at %s", async (origin) => {
    const next = counting();
    const file: Next = always({ ...page, "content-type": "text/csv" });
    const { ask, asked, made } = await begin((one, response) => (one.url === "/a.csv" ? file : next)(one, response), {
      origin,
      watchMs: 1,
    });
    for (const path of ["/a", "/a.csv", "/b?c=d"]) await ask(path);
    Object.assign(made, { mark: "2", state: "b" });
    await vi.waitUntil(() => asked.length === 5);
    expect(asked.slice(3)).toEqual(["GET /b?c=d", "GET /a"]);
    expect((await ask("/b?c=d")).text[0]).toBe("3");
    expect((await ask("/a")).text[0]).toBe("4");
    expect(asked).toHaveLength(5);
  });

  it("moves, and nobody waits: what was there is given until the pages asked for last are made anew", async () => {
    const held: (() => void)[] = [];
    let count = 0;
    const { ask, asked, made } = await begin(
      (_, response) => {
        count += 1;
        const end = response.writeHead.bind(response, 200, page);
        const text = `${count} ${long}`;
        if (count > 2) held.push(() => end().end(text));
        else end().end(text);
      },
      { watchMs: 1, turnMs: 3_600_000 },
    );
    await ask("/a");
    const { etag } = (await ask("/b")).headers;
    Object.assign(made, { mark: "2", state: "b" });
    await vi.waitUntil(() => held.length === 1);
    // The first of them is being made.
    expect([(await ask("/b")).text[0], (await ask("/b", { "if-none-match": `${etag}` })).status]).toEqual(["2", 304]);
    held[0]?.();
    await vi.waitUntil(() => held.length === 2);
    expect((await ask("/a")).text[0]).toBe("1");
    expect((await ask("/b", { "if-none-match": `${etag}` })).text[0]).toBe("3");
    held[1]?.();
    await vi.waitUntil(async () => (await ask("/a")).text[0] === "4");
    expect(asked).toEqual(["GET /a", "GET /b", "GET /b", "GET /a"]);
  });

  it("moves, and what was there is given no longer than it may be", async () => {
    const next = counting({ ...page, "content-type": "text/csv" });
    const { ask, made } = await begin(
      (request, response) => {
        if (request.url === "/a" && made.mark === "2") return;
        (request.url === "/a" ? always(page) : next)(request, response);
      },
      { watchMs: 1, turnMs: 5 },
    );
    for (const path of ["/a", "/a.csv"]) await ask(path);
    Object.assign(made, { mark: "2", state: "b" });
    // A page that is not made is waited for by nobody.
    await vi.waitUntil(async () => (await ask("/a.csv")).text[0] === "2");
  });

  it("moves, and when what was there is given no more, pages are made for those who ask for them alone", async () => {
    const next = counting({ ...page, "content-type": "text/csv" });
    let release = () => {};
    const { ask, asked, made } = await begin(
      (request, response) => {
        if (request.url === "/c.csv") return next(request, response);
        const end = () => always(page, made.mark + long)(request, response);
        if (request.url === "/b" && made.mark === "2") release = end;
        else end();
      },
      { watchMs: 1, turnMs: 5 },
    );
    for (const path of ["/c.csv", "/a", "/b"]) await ask(path);
    Object.assign(made, { mark: "2", state: "b" });
    await vi.waitUntil(async () => (await ask("/c.csv")).text[0] === "2");
    release();
    await vi.waitUntil(async () => (await ask("/b")).text[0] === "2");
    for (const path of ["/d", "/e"]) await ask(path);
    expect(asked.filter((one) => one === "GET /a")).toHaveLength(1);
    expect((await ask("/a")).text[0]).toBe("2");
  });

  it("moves while an answer is made: who asks later gets one of after", async () => {
    const held: (() => void)[] = [];
    let count = 0;
    const { ask, made } = await begin((_, response) => {
      count += 1;
      const text = `${count} ${long}`;
      held.push(() => response.writeHead(200, page).end(text));
    });
    const old = ask("/a");
    await vi.waitUntil(() => held.length === 1);
    made.mark = "2";
    const later = ask("/a");
    await vi.waitUntil(() => held.length === 2);
    for (const end of held.splice(0)) end();
    expect((await old).text[0]).toBe("1");
    expect((await later).text[0]).toBe("2");
    expect((await ask("/a")).text[0]).toBe("2");
  });

  it("can't be told: nothing is kept", async () => {
    const { ask, asked, made } = await begin(counting());
    Object.defineProperty(made, "mark", {
      get: () => {
        throw new Error("no such file");
      },
    });
    expect([(await ask("/a")).status, (await ask("/a")).status]).toEqual([200, 200]);
    expect(asked).toHaveLength(2);
  });
});

describe("what is never kept", () => {
  it.each([
    ["an error", { ...page }, 500],
    ["an address that is none", { ...page }, 404],
    ["a redirection", { ...page, location: "/b" }, 307],
    ["with a cookie", { ...page, "set-cookie": "a=b" }, 200],
    ["the reader's own", { ...page, "cache-control": "private, no-cache" }, 200],
    ["for nobody to keep", { ...page, "cache-control": "no-store" }, 200],
    ["of which nothing is said", { "content-type": "text/html" }, 200],
  ])("%s", async (_, headers, status) => {
    const { ask, asked } = await begin(always(headers, long, status));
    const [first] = [await ask("/a"), await ask("/a")];
    expect(asked).toHaveLength(2);
    expect([first.status, first.text]).toEqual([status, long]);
    if (status >= 400 || "set-cookie" in headers) expect(first.headers["cache-control"]).toBe("no-store");
  });

  it("what is posted, and what Next's own script asks for", async () => {
    const { ask, asked } = await begin(counting());
    for (const [headers, method] of [
      [{}, "POST"],
      [{ rsc: "1" }, "GET"],
    ] as const) {
      await ask("/a", headers, method);
      await ask("/a", headers, method);
    }
    expect(asked).toHaveLength(4);
    expect((await ask("/a")).text[0]).toBe("5");
  });
});
