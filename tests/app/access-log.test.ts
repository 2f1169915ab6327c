// The access log, written by a real server: what it says of each answer, and what it leaves out.
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { logAccess, logLine } from "../../app/_server/access-log";
import { accessLog } from "../../app/_server/settings";

/** Answers raw requests, one connection each, as any server of Node does. */
async function answered(...requests: string[]): Promise<void> {
  const server = createServer((_, response) => {
    response.statusCode = 404;
    response.setHeader("content-length", "5").end("gone\n");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  for (const request of requests) {
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
    socket.end(`${request} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    socket.resume();
    await once(socket, "close");
  }
  server.close();
}

it("is written only where the setting says so", () => {
  expect(accessLog({})).toBeNull();
  expect(accessLog({ ACCESS_LOG: "" })).toBeNull();
  expect(accessLog({ ACCESS_LOG: "-" })).toBe("-");
});

it("has a line for each answer, without what was asked", async () => {
  const folder = mkdtempSync(join(tmpdir(), "access-"));
  const file = join(folder, "access.log");
  const written = logAccess(file);
  await answered("GET /check?q=draft", 'GET /a"b%0a\\', "POST /packs/mine.pdf?x");
  await new Promise((done) => written?.end(done));
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const start = String.raw`^127\.0\.0\.1 - - \[\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d \+0000\] `;
  expect(lines[0]).toMatch(new RegExp(`${start}"GET /check HTTP/1.1" 404 5 \\d+$`));
  expect(lines[1]).toMatch(new RegExp(`${start}"GET /a\\\\x22b%0a\\\\x5c HTTP/1.1" 404 5 \\d+$`));
  expect(lines[2]).toMatch(new RegExp(`${start}"POST /packs/mine.pdf HTTP/1.1" 404 5 \\d+$`));
  rmSync(folder, { recursive: true });
});

it("writes the time as the format has it", () => {
  const request = { method: "GET", url: "/", httpVersion: "1.1", socket: { remoteAddress: "::1" } };
  const response = { statusCode: 200, getHeader: () => undefined };
  const line = logLine({ request, response } as never, new Date("2026-11-04T09:05:07Z"), 12.4);
  expect(line).toBe('::1 - - [04/Nov/2026:09:05:07 +0000] "GET / HTTP/1.1" 200 - 12\n');
});
