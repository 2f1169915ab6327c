// A line to a PostgreSQL server that counts what goes over it: statements, and journeys there and back.
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";

/** Messages of a client that let a statement run: Execute of the extended protocol, Query of the simple one. */
const runs = new Set(["E", "Q"]);

/** Statements in what a client has sent, and what is left of it: a message that is not all there yet. */
function statementsIn(bytes: Buffer): { count: number; rest: Buffer } {
  let [count, at] = [0, 0];
  while (at + 5 <= bytes.length && at + 1 + bytes.readUInt32BE(at + 1) <= bytes.length) {
    if (runs.has(String.fromCharCode(bytes[at] as number))) count += 1;
    at += 1 + bytes.readUInt32BE(at + 1);
  }
  return { count, rest: bytes.subarray(at) };
}

/** @param address of the server; that of the line leads to the same database */
export async function countingLine(address: string) {
  const counts = { statements: 0, journeys: 0 };
  const there = new URL(address);
  const server = createServer((client) => {
    const own = connect(Number(there.port), there.hostname);
    let [rest, isGreeted, isWaiting] = [Buffer.alloc(0), false, false];
    client.on("data", (bytes) => {
      // The first message has no letter.
      if (isGreeted) {
        const found = statementsIn(Buffer.concat([rest, bytes]));
        rest = Buffer.from(found.rest);
        counts.statements += found.count;
        if (!isWaiting) counts.journeys += 1;
        isWaiting = true;
      }
      isGreeted = true;
      own.write(bytes);
    });
    own.on("data", (bytes) => {
      isWaiting = false;
      client.write(bytes);
    });
    for (const [one, other] of [
      [client, own],
      [own, client],
    ] as const) {
      one.on("close", () => other.destroy());
      one.on("error", () => other.destroy());
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const line = Object.assign(new URL(address), { host: `127.0.0.1:${(server.address() as AddressInfo).port}` });
  return {
    address: line.href,
    /** What the work took. */
    counted: async (work: () => Promise<unknown>) => {
      const before = { ...counts };
      await work();
      return { statements: counts.statements - before.statements, journeys: counts.journeys - before.journeys };
    },
    close: () => server.close(),
  };
}
