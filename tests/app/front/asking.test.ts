// What the front asks Next for, and how often: once for all who ask the same meanwhile, as anybody could have asked.
import { once } from "node:events";
import type { OutgoingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { describe, expect, it, vi } from "vitest";
import { patienceMs } from "../../../app/_server/front/send-answer";
import { ask as askServer } from "../../attack/ask";
import { always, begin, long, type Next, page } from "./counted-next";

describe("one reader's request", () => {
  it("puts nothing into the answers of others", async () => {
    const { ask } = await begin((request, response) =>
      response.writeHead(200, page).end(JSON.stringify(request.headers) + long),
    );
    const own = {
      cookie: "a=b",
      "accept-language": "zq",
      "x-forwarded-host": "evil.example",
      "x-matched-path": "/zq",
    };
    const { text } = await ask("/a", { ...own, "next-router-prefetch": "1", range: "bytes=0-1" });
    expect(Object.keys(JSON.parse(text.slice(0, text.indexOf("}") + 1)))).toEqual(["host"]);
  });

  it("with a text of its own beside the address has an answer of its own, which nobody keeps", async () => {
    const { ask, asked } = await begin((request, response) =>
      response.writeHead(200, page).end(`${request.headers["x-sent-draft"] ?? "none"} ${long}`),
    );
    await ask("/papers/check");
    for (const draft of ["one", "two"]) {
      const { text, headers } = await ask("/papers/check", { "x-sent-draft": draft });
      expect([text, headers["cache-control"], headers.etag]).toEqual([`${draft} ${long}`, "no-store", undefined]);
    }
    expect((await ask("/papers/check")).text).toBe(`none ${long}`);
    expect(asked).toHaveLength(3);
  });

  it("has answers of its own where the address in it is the one that it used", async () => {
    const says: Next = (request, response) => response.writeHead(200, page).end(request.headers.host + long);
    const several = await begin(says);
    expect((await several.ask("/a", { host: "one.example" })).text).toContain("one.example");
    expect((await several.ask("/a", { host: "two.example" })).text).toContain("two.example");
    const set = await begin(says, { origin: "https://survey.example" });
    await set.ask("/a", { host: "one.example" });
    await set.ask("/a", { host: "two.example" });
    expect(set.asked).toHaveLength(1);
  });
});

describe("the same asked twice at once", () => {
  /** A Next that answers when the test says so. */
  function holding(headers: OutgoingHttpHeaders = page) {
    const held: { end: () => void; left: () => boolean }[] = [];
    const next: Next = (_, response) => {
      let left = false;
      response.once("close", () => {
        left = !response.writableFinished;
      });
      held.push({ end: () => response.writeHead(200, headers).end(long), left: () => left });
    };
    return { held, next };
  }
  const leaving = (address: string) => {
    const socket = connect(Number(new URL(address).port), "127.0.0.1");
    socket.write("GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n");
    return socket;
  };

  it("is made once", async () => {
    const { held, next } = holding();
    const { ask, asked, server } = await begin(next);
    const connections = vi.waitUntil(
      () => new Promise<boolean>((done) => server.getConnections((_, count) => done(count === 3 && held.length > 0))),
    );
    const answers = Promise.all([ask("/a"), ask("/a"), ask("/a")]);
    await connections;
    for (const one of held) one.end();
    expect((await answers).map(({ text }) => text)).toEqual([long, long, long]);
    expect(asked.length).toBe(1);
  });

  it("is made once for each where it is nobody else's", async () => {
    const { held, next } = holding({ ...page, "cache-control": "private, no-cache" });
    const { ask, asked } = await begin(next);
    const answers = Promise.all([ask("/a"), ask("/a")]);
    await vi.waitUntil(() => held.length === 1);
    held[0]?.end();
    await vi.waitUntil(() => held.length === 2);
    held[1]?.end();
    expect((await answers).map(({ status }) => status)).toEqual([200, 200]);
    expect(asked).toHaveLength(2);
  });

  it("goes on when the first has left, and ends when all have", async () => {
    const { held, next } = holding();
    const { address, asked } = await begin(next);
    const host = { host: "localhost" };
    const first = leaving(address);
    await vi.waitUntil(() => held.length === 1);
    const second = askServer(address, { path: "/a", headers: host });
    const third = leaving(address);
    await once(third, "connect");
    first.destroy();
    third.destroy();
    // It has come after the others have left.
    const fourth = askServer(address, { path: "/b", headers: host });
    await vi.waitUntil(() => held.length === 2);
    expect(held[0]?.left()).toBe(false);
    for (const one of held) one.end();
    expect([(await second).status, (await fourth).status]).toEqual([200, 200]);
    expect(asked).toEqual(["GET /a", "GET /b"]);
  });

  it("ends when nobody waits any more", async () => {
    const { held, next } = holding();
    const { address } = await begin(next);
    const only = leaving(address);
    await vi.waitUntil(() => held.length === 1);
    only.destroy();
    await vi.waitUntil(() => held[0]?.left());
  });
});

describe("what goes wrong", () => {
  it("in Next is told in words of both languages, and nothing of it is kept", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const { ask, asked } = await begin(() => Promise.reject(new Error("a secret")));
    const [answer] = [await ask("/a"), await ask("/a")];
    expect([answer.status, answer.headers["cache-control"]]).toEqual([500, "no-store"]);
    expect(answer.text).toMatch(/問題.* \/ Something/);
    expect(asked).toHaveLength(2);
  });

  it("a reader that takes nothing of a long answer is given up", async () => {
    const { address, server } = await begin(always({ ...page, "content-type": "image/png" }, "x".repeat(20e6)), {
      room: 1e9,
    });
    const reader = connect(Number(new URL(address).port), "127.0.0.1");
    const [socket] = await once(server, "connection");
    reader.pause();
    reader.write("GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await vi.waitUntil(() => socket.timeout === patienceMs);
    reader.destroy();
  });
});
