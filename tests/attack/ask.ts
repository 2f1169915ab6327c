// One request to the server as it stands, however odd its address, and what came back.
import { type Agent, type IncomingHttpHeaders, request } from "node:http";

export type Asked = {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
};

export type Answered = { status: number; headers: IncomingHttpHeaders; body: Buffer; ms: number };

/** @param origin `http://127.0.0.1:3000` */
export function ask(origin: string, asked: Asked, agent?: Agent): Promise<Answered> {
  const { path, method = "GET", headers = {}, body } = asked;
  const started = performance.now();
  const { hostname, port } = new URL(origin);
  return new Promise<Answered>((done, fail) => {
    const sent = request(
      { hostname, port, path, method, headers, maxHeaderSize: 65_536, ...(agent ? { agent } : {}) },
      (answer) => {
        const pieces: Buffer[] = [];
        answer.on("data", (piece: Buffer) => pieces.push(piece));
        answer.on("error", fail);
        answer.on("end", () => {
          const ms = performance.now() - started;
          done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces), ms });
        });
      },
    );
    sent.on("error", (error: NodeJS.ErrnoException) => {
      // The server had closed the connection that was kept for the next request: any client asks once more.
      if (sent.reusedSocket && error.code === "ECONNRESET") done(ask(origin, asked));
      else fail(error);
    });
    sent.end(body);
  });
}

/** Headers of one of many readers, as a proxy before the server would tell them apart (setting PROXIES). */
export function readerNumber(index: number): Record<string, string> {
  return { "x-forwarded-for": `198.51.100.${index % 254}` };
}

/** Work in so many hands at once, until there is none left. */
export async function inHands(hands: number, work: () => Promise<boolean>): Promise<void> {
  const hand = async () => {
    while (await work()) {}
  };
  await Promise.all(Array.from({ length: hands }, hand));
}
