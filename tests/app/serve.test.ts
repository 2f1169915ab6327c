// The server's own door, in front of a Next that has nothing built: what it answers itself never gets that far.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../../app/_commands/free-port";
import { foundRoutes } from "../attack/found-routes";

/** Stands where Next is looked for, and says what it was asked. */
const stub = `export default () => ({
  prepare: async () => {},
  getRequestHandler: () => (request, response) =>
    response.end(JSON.stringify({ url: request.url, method: request.method, reader: request.headers["x-reader-address"],
      path: request.headers["x-asked-path"], user: request.headers["x-desk-user"], said: request.headers["x-remote-user"] })),
});`;

const folder = mkdtempSync(join(tmpdir(), "serve-"));
const ports: Record<string, number> = {};
const servers: ChildProcess[] = [];

async function begin(proxies: string, believed = "10.9.9.9"): Promise<void> {
  const port = await freePort();
  const server = spawn(process.execPath, [join(folder, "serve.mjs"), `${port}`, "127.0.0.1"], {
    cwd: folder,
    env: { ...process.env, PROXIES: proxies, DESK_HEADER: "X-Remote-User", DESK_PROXIES: believed },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(server.stdout as NodeJS.ReadableStream, "data");
  ports[believed === "10.9.9.9" ? proxies : believed] = port;
  servers.push(server);
}

beforeAll(async () => {
  mkdirSync(join(folder, "node_modules", "next"), { recursive: true });
  writeFileSync(join(folder, "node_modules", "next", "package.json"), '{"type":"module","main":"index.js"}');
  writeFileSync(join(folder, "node_modules", "next", "index.js"), stub);
  const files = readdirSync("app/_commands").filter((name) => name.endsWith(".mjs"));
  for (const file of files) copyFileSync(resolve("app/_commands", file), join(folder, file));
  await Promise.all(["", "1", "2"].map((proxies) => begin(proxies)));
  await Promise.all(["127.0.0.1", "127.0.0.0/8"].map((believed) => begin("1", believed)));
});

afterAll(async () => {
  await Promise.all(
    servers.map((server) => {
      server.kill();
      return once(server, "exit");
    }),
  );
  rmSync(folder, { recursive: true });
});

/** A request as it is written, and the whole answer. */
function ask(lines: readonly string[], proxies = ""): Promise<{ status: number; head: string; body: string }> {
  return new Promise((done, fail) => {
    const socket = connect(ports[proxies] as number, "127.0.0.1");
    let all = "";
    socket.setEncoding("utf8");
    socket.on("data", (piece) => {
      all += piece;
    });
    socket.on("error", fail);
    socket.on("close", () => {
      const [head = "", body = ""] = all.split("\r\n\r\n");
      done({ status: Number(head.split(" ")[1]), head, body });
    });
    socket.write(`${[...lines, "Host: localhost", "Connection: close"].join("\r\n")}\r\n\r\n`);
  });
}

describe("a request that Next would answer with a fault", () => {
  it.each([
    ["TRACE / HTTP/1.1", 405],
    ["TRACE /api/v1/sources HTTP/1.1", 405],
    ["DELETE /damage HTTP/1.1", 405],
    ["POST /damage HTTP/1.1", 405],
    ["POST /figures/damage-experienced.csv HTTP/1.1", 405],
    ["GET * HTTP/1.1", 400],
    ["GET http://evil.example/ HTTP/1.1", 400],
    ["GET /% HTTP/1.1", 400],
    ["GET /figures/%E3%81.csv HTTP/1.1", 400],
    ["GET /a%00b HTTP/1.1", 400],
    ["POST /packs/mine.pdf HTTP/1.1\r\nContent-Length: 2000001", 413],
    ["NONSENSE / HTTP/1.1", 400],
    ["GET / HTTP/9", 400],
    [`GET / HTTP/1.1\r\nX-Long: ${"a".repeat(20_000)}`, 431],
  ])("%s is answered in words of both languages", async (line, status) => {
    const answer = await ask([line]);
    expect([answer.status, answer.body]).toEqual([status, expect.stringMatching(/ません|すぎます/)]);
    expect(answer.body).toMatch(/ \/ (Th|What)/);
    expect(answer.head).toContain("nosniff");
  });

  it.each(["OPTIONS *", "OPTIONS /", "OPTIONS /packs/mine.pdf"])("%s is told the methods", async (line) => {
    const { status, head } = await ask([`${line} HTTP/1.1`]);
    expect(status).toBe(204);
    expect(head).toContain(line.endsWith("/") ? "Allow: GET, HEAD, OPTIONS" : "Allow: GET, HEAD, POST, OPTIONS");
  });

  it("is none of ours: every other comes to Next as it was", async () => {
    for (const path of ["/", "/en/damage?q=%", "/figures/a.csv?x=%ff", "/%E3%81%82"]) {
      expect(JSON.parse((await ask([`GET ${path} HTTP/1.1`])).body)).toMatchObject({ url: path, method: "GET" });
    }
  });

  it("is no POST that a route takes", async () => {
    const posts = foundRoutes().filter(({ methods }) => methods.includes("POST"));
    expect(posts.length).toBeGreaterThan(2);
    for (const { id } of posts) {
      for (const locale of ["", "en/", "ja-western/", "en-wareki/"]) {
        if (locale && !id.startsWith("[locale]")) continue;
        const path = `/${id.replace("[locale]/", locale).replace("[file]", "mine.pdf").replace("[action]", "sign-in")}`;
        const { status } = await ask([`POST ${path} HTTP/1.1`, "Content-Length: 0"]);
        expect([path, status]).toEqual([path, 200]);
      }
    }
  });
});

describe("a reader of older addresses", () => {
  const headers = async (path: string, cookie?: string) => {
    const { status, head } = await ask([`GET ${path} HTTP/1.1`, ...(cookie ? [`Cookie: ${cookie}`] : [])]);
    const of = (name: string) => new RegExp(`^${name}: (.*)$`, "im").exec(head)?.[1] ?? null;
    return { status, to: of("location"), cookie: of("set-cookie") };
  };
  const forgotten = "era=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly";

  it.each<[path: string, cookie: string | undefined, to: string]>([
    ["/", "era=western", "/ja-western"],
    ["/?as-of=2022-06-20", "a=b; era=western", "/ja-western?as-of=2022-06-20"],
    ["/figures/x?editions=R2,R3", "era=western", "/ja-western/figures/x?editions=R2,R3"],
    ["/en", "era=wareki", "/en-wareki"],
    ["/en/damage", "era=wareki", "/en-wareki/damage"],
    ["//evil/", "era=western", "/ja-western//evil/"],
    ["/era?to=western&back=/damage", undefined, "/ja-western/damage"],
    ["/era?to=wareki&back=/ja-western/damage", undefined, "/damage"],
    ["/era?to=wareki&back=%2Fen%3Fa%3D1", undefined, "/en-wareki?a=1"],
    ["/era?to=wareki&back=/ja-western//evil.example", undefined, "/"],
    ...["https://example.com/", "//example.com/", "/\\example.com", "/.//example.com", "javascript:x", ""].map(
      (back) => [`/era?to=wareki&back=${encodeURIComponent(back)}`, undefined, "/"] as [string, undefined, string],
    ),
  ])("is led from %s with the cookie %s to %s, once", async (path, cookie, to) => {
    expect(await headers(path, cookie)).toEqual({ status: 307, to, cookie: forgotten });
  });

  it("loses the cookie where the address is right already", async () => {
    for (const [path, cookie] of [
      ["/ja-western/damage", "era=wareki"],
      ["/en", "era=western"],
      ["/damage", "era=wareki"],
      ["/damage", "era=x"],
    ] as const) {
      expect([path, await headers(path, cookie)]).toEqual([path, { status: 200, to: null, cookie: forgotten }]);
    }
  });

  it("is nobody who asks for a file, or has no cookie", async () => {
    for (const [path, cookie] of [
      ["/figures/a.csv", "era=western"],
      ["/api/v1/sources", "era=western"],
      ["/damage", "camera=western"],
      ["/damage", undefined],
    ] as const) {
      expect([path, await headers(path, cookie)]).toEqual([path, { status: 200, to: null, cookie: null }]);
    }
  });
});

describe("whose request it is", () => {
  const reader = async (forwarded: string, proxies = "") => {
    const lines = ["GET / HTTP/1.1", `X-Forwarded-For: ${forwarded}`, "X-Reader-Address: 9.9.9.9"];
    return JSON.parse((await ask(lines, proxies)).body).reader;
  };

  it("is whoever connects, whatever the request says", async () => {
    expect(await reader("192.0.2.1")).toBe("127.0.0.1");
  });

  it("is whom the servers in between name, as many as the setting says, and none that the reader made up", async () => {
    expect(await reader("192.0.2.1", "1")).toBe("192.0.2.1");
    expect(await reader("6.6.6.6, 192.0.2.1", "1")).toBe("192.0.2.1");
    expect(await reader("6.6.6.6, 192.0.2.1, 10.0.0.1", "2")).toBe("192.0.2.1");
    expect(await reader("192.0.2.1", "2")).toBe("192.0.2.1");
  });

  it("is whoever connects where what is named is no address", async () => {
    for (const named of ["=cmd|' /C calc'!A0", "unknown", "192.0.2.1:80", "a".repeat(300), "::1::"])
      expect([named, await reader(named, "1")]).toEqual([named, "127.0.0.1"]);
  });

  it("is one for all of an office's IPv6 network", async () => {
    expect(await reader("2001:db8:1:2:aaaa::1", "1")).toBe(await reader("2001:db8:1:2:bbbb::9", "1"));
    expect(await reader("2001:db8:1:3:aaaa::1", "1")).not.toBe(await reader("2001:db8:1:2:aaaa::1", "1"));
    expect(await reader("::ffff:192.0.2.1", "1")).toBe("192.0.2.1");
  });
});

describe("who signed in at a server before this one", () => {
  const handed = async (lines: readonly string[], believed: string) =>
    JSON.parse((await ask(["GET /desk?a=b HTTP/1.1", ...lines], believed)).body);

  it.each(["127.0.0.1", "127.0.0.0/8"])("is believed of the addresses of the setting: %s", async (believed) => {
    expect(await handed(["X-Remote-User: kanri"], believed)).toMatchObject({ user: "kanri", path: "/desk" });
    expect(await handed(["X-Desk-User: kanri"], believed)).not.toHaveProperty("user");
  });

  it("is nobody of any other connection, whatever it says of itself", async () => {
    for (const proxies of ["", "1", "2"]) {
      const lines = [
        "X-Remote-User: kanri",
        "X-Desk-User: kanri",
        "X-Forwarded-For: 10.9.9.9",
        "X-Asked-Path: /desk/log",
      ];
      const got = await handed(lines, proxies);
      expect([got.user, got.said, got.path]).toEqual([undefined, undefined, "/desk"]);
    }
  });
});
