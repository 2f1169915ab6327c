// Many readers at once: some that hardly read, some that all want a file. The pages go on being answered.
import { connect, type Socket } from "node:net";
import { indicators } from "../../lib/catalogue/indicators";
import { exportFormats } from "../../lib/export/registry";
import { peakMegabytes, type Served } from "../bench/serve";
import { ask, readerNumber } from "./ask";
import type { Limits, Outcome } from "./outcome";
import { faultOf } from "./requests";

const pages = 40;

/** @returns how long each of some pages took, one after the other */
async function pagesMeanwhile(origin: string, failures: string[], { longest }: Limits): Promise<number[]> {
  const times: number[] = [];
  for (let left = pages; left > 0; left -= 1) {
    const answer = await ask(origin, { path: "/damage" });
    const fault = answer.status === 200 ? faultOf(answer, longest) : `status ${answer.status}`;
    if (fault) failures.push(`/damage meanwhile: ${fault}`);
    times.push(answer.ms);
  }
  return times.sort((a, b) => a - b);
}

const slowest = (times: readonly number[]) => `pages meanwhile at most ${Math.round(times.at(-1) ?? Number.NaN)} ms`;

/** Asks for a large page and takes nothing of the answer; or gives its own headers a letter at a time. */
function slowReader(origin: string, index: number): Promise<Socket> {
  const { hostname, port } = new URL(origin);
  return new Promise((done, fail) => {
    const socket = connect(Number(port), hostname, () => {
      socket.pause();
      const lines = `GET ${index % 2 ? "/damage" : "/data.zip"} HTTP/1.1\r\nHost: ${hostname}:${port}\r\n`;
      socket.write(index % 4 ? `${lines}\r\n` : lines.slice(0, 20));
      done(socket);
    });
    socket.on("error", fail);
  });
}

export async function attackWithSlowReaders({ page }: Served, count: number, limits: Limits): Promise<Outcome> {
  const failures: string[] = [];
  const readers = await Promise.all(Array.from({ length: count }, (_, index) => slowReader(page, index)));
  const times = await pagesMeanwhile(page, failures, limits);
  for (const reader of readers) reader.destroy();
  return { name: "slow readers", tried: count, failures, measured: slowest(times) };
}

/** Every answer is the file or, with a time to come again, “busy”. */
export async function attackWithExports({ page, pid }: Served, count: number, limits: Limits): Promise<Outcome> {
  const failures: string[] = [];
  const paths = Array.from({ length: count }, (_, index) => {
    const { id } = indicators[index % indicators.length] as (typeof indicators)[number];
    const format = exportFormats[(index * 7) % exportFormats.length];
    return `/figures/${id}.${format}?lang=${index % 2 ? "ja" : "en"}&width=${1000 + index}`;
  });
  let busy = 0;
  const asked = paths.map(async (path, index) => {
    const answer = await ask(page, { path, headers: readerNumber(index) });
    if (answer.status === 503 && answer.headers["retry-after"]) busy += 1;
    else if (answer.status !== 200) failures.push(`${path}: status ${answer.status}`);
  });
  const times = await pagesMeanwhile(page, failures, limits);
  await Promise.all(asked);
  const peak = Math.round(peakMegabytes(pid));
  if (peak > limits.megabytes) failures.push(`the server took ${peak} MB`);
  const measured = `${count - busy} made, ${busy} told to come again; ${slowest(times)}; server at most ${peak} MB`;
  return { name: "exports at once", tried: count, failures, measured };
}
