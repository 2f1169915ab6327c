// A few connections kept busy, with as little of a client as there can be: on two processors it must not be what is measured.
import { once } from "node:events";
import { connect } from "node:net";

export type Count = { answers: number; errors: number; seconds: number };

/** One connection: asks, takes the answer whole, asks again. @param next the next address; null ends */
async function one(origin: string, headers: string, next: () => string | null, count: Count): Promise<void> {
  const { hostname, port, host } = new URL(origin);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  let left = -1;
  let head = "";
  const ask = () => {
    const path = next();
    if (path === null) return void socket.end();
    head = "";
    left = -1;
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${headers}\r\n`);
  };
  const take = (piece: Buffer) => {
    let rest = piece.length;
    if (left < 0) {
      head += piece.toString("latin1");
      const end = head.indexOf("\r\n\r\n");
      if (end < 0) return;
      const status = head.slice(9, 12);
      if (status !== "200" && status !== "304") count.errors += 1;
      const length = status === "304" ? 0 : Number(/\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? Number.NaN);
      if (Number.isNaN(length)) throw new Error(`${origin} does not say how long its answer is: ${head.slice(0, end)}`);
      rest = head.length - end - 4;
      left = length;
      head = head.slice(0, end);
    }
    left -= rest;
    if (left > 0) return;
    count.answers += 1;
    ask();
  };
  socket.on("data", take);
  ask();
  await once(socket, "close");
}

/**
 * @param headers lines of every request, each ended by CRLF
 * @param next the next address; null where there is nothing more to ask
 */
export async function keepBusy(
  origin: string,
  connections: number,
  headers: string,
  next: () => string | null,
): Promise<Count> {
  const count: Count = { answers: 0, errors: 0, seconds: 0 };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, () => one(origin, headers, next, count)));
  return { ...count, seconds: (performance.now() - started) / 1000 };
}
