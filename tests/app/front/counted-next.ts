// A front before a Next that a test gives, and what that Next was asked.
import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";
import { forEverybody } from "../../../app/_server/front/cache-rules";
import { createFront } from "../../../app/_server/front/front";
import { ask as askServer } from "../../attack/ask";

export const page = { "content-type": "text/html; charset=utf-8", "cache-control": forEverybody };
export const long = "長い文。".repeat(500);

export type Next = (request: IncomingMessage, response: ServerResponse) => unknown;
type Setting = { origin?: string | null; room?: number; watchMs?: number; turnMs?: number };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A front with the Next that it is given; `asked` are the addresses that came so far, `made` what answers are made of. */
export async function begin(next: Next, { origin = null, room = 1e6, ...rest }: Setting = {}) {
  const asked: string[] = [];
  const made = { mark: "1", state: "a" };
  const front = createFront({ mark: () => made.mark, state: async () => made.state, room, origin, ...rest });
  const server = createServer((request, response) =>
    front(request, response, (one, gathered) => {
      asked.push(`${one.method} ${one.url}`);
      return next(one, gathered);
    }),
  ).listen(0, "127.0.0.1");
  await once(server, "listening");
  servers.push(server);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = async (path: string, headers: Record<string, string> = {}, method = "GET") => {
    const answer = await askServer(address, { path, headers, method });
    return { ...answer, text: answer.body.toString("utf8") };
  };
  return { asked, made, server, address, ask };
}

export const always =
  (headers: OutgoingHttpHeaders, body: string | (() => string) = long, status = 200): Next =>
  (_, response) => {
    response.writeHead(status, headers).end(typeof body === "string" ? body : body());
  };

/** Each time another text. */
export function counting(headers: OutgoingHttpHeaders = page): Next {
  let count = 0;
  return always(headers, () => {
    count += 1;
    return `${count} ${long}`;
  });
}
