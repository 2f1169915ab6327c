// How the site bears many readers: a page, a figure in a state that is known and in ones that nobody has asked for, a file;
// at 8, 64 and 256 connections, beside a plain server of a file in the same run.

import { once } from "node:events";
import { Agent, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { indicators } from "../../lib/catalogue/indicators";
import { ask, inHands, readerNumber } from "../attack/ask";
import type { BenchResult } from "./result";
import { peakMegabytes, residentMegabytes, serve } from "./serve";

const connections = [8, 64, 256] as const;
const roundMs = 6000;

/** Addresses: each call gives the next. */
type Kind = { name: string; next: (index: number) => string };

const editions = ["R2", "R3", "R4", "R5", "R6", "R2,R3", "R3,R4", "R2,R6", "R4,R6", "R5,R6"];
const breakdowns = ["none", "industry", "size"];
const kinds: readonly Kind[] = [
  { name: "page", next: () => "/damage" },
  { name: "figure, known state", next: () => "/figures/damage-experienced?editions=R2,R3" },
  {
    name: "figure, unknown state",
    next: (index) => {
      const { id } = indicators[index % indicators.length] as (typeof indicators)[number];
      const state = Math.floor(index / indicators.length);
      const asked = [
        `editions=${editions[state % editions.length]}`,
        `breakdown=${breakdowns[state % breakdowns.length]}`,
      ];
      return `/figures/${id}?${asked.join("&")}&order=${state % 2 ? "value" : "questionnaire"}`;
    },
  },
  { name: "file (PNG)", next: (index) => `/figures/damage-experienced.png?width=${400 + (index % 3000)}` },
];

type Load = { requests: number; p50: number; p99: number; errors: number; busy: number };

/** @returns what readers saw; a page that says 400 for a state that a figure lacks has answered */
async function load(origin: string, next: Kind["next"], readers: number, from: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const until = performance.now() + roundMs;
  const times: number[] = [];
  let [index, errors, busy] = [from, 0, 0];
  await inHands(readers, async () => {
    if (performance.now() > until) return false;
    index += 1;
    try {
      const { status, ms } = await ask(origin, { path: next(index), headers: readerNumber(index) }, agent);
      if (status === 503) busy += 1;
      else if (status >= 500) errors += 1;
      else times.push(ms);
    } catch {
      errors += 1;
    }
    return true;
  });
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { requests: times.length, p50: at(0.5), p99: at(0.99), errors, busy };
}

/** Prints a table of its own, for there are many numbers and no aim for each; needs the production build and a database with data/ imported. */
export async function benchLoad(): Promise<BenchResult[]> {
  const served = await serve(".", "");
  const { body } = await ask(served.page, { path: "/damage" });
  // As little as can be done for the same bytes.
  const plain = createServer((_, answer) => answer.setHeader("content-type", "text/html").end(body)).listen(
    0,
    "127.0.0.1",
  );
  await once(plain, "listening");
  const plainOrigin = `http://127.0.0.1:${(plain.address() as AddressInfo).port}`;
  const rows: Record<string, string>[] = [];
  let asked = 0;
  try {
    for (const readers of connections) {
      const all = [{ name: "the same bytes, plain server", next: () => "/" }, ...kinds];
      for (const { name, next } of all) {
        const origin = name === all[0]?.name ? plainOrigin : served.page;
        const found = await load(origin, next, readers, asked);
        asked += found.requests;
        rows.push({
          asked: name,
          connections: `${readers}`,
          "answers/s": (found.requests / (roundMs / 1000)).toFixed(0),
          p50: `${found.p50.toFixed(0)} ms`,
          p99: `${found.p99.toFixed(0)} ms`,
          errors: `${found.errors}`,
          "told to come again": `${found.busy}`,
          memory: origin === plainOrigin ? "" : `${residentMegabytes(served.pid).toFixed(0)} MB`,
        });
      }
    }
    console.table(rows);
    console.log(`the server's memory was at most ${peakMegabytes(served.pid).toFixed(0)} MB`);
  } finally {
    served.stop();
    plain.close();
  }
  return [];
}
