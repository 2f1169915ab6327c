// The topic page against an empty static page of Next: requests a second in alternating rounds, and what a first visit
// transfers. Both run as `next start` on this machine.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { nextCommand } from "../../app/_commands/serve-command";
import { type BenchResult, median } from "./result";
import { serve } from "./serve";

const rounds = 7;
const roundMs = 2000;
const connections = 8;

/** Needs the production build and a database with data/ imported. */
export async function benchPages(): Promise<BenchResult[]> {
  const topic = await serve(".", "/damage");
  const empty = await serve(buildEmptyApp(), "/");
  try {
    const ratios: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const ours = await requestsPerSecond(topic.page);
      ratios.push(ours / (await requestsPerSecond(empty.page)));
    }
    const html = await text(topic.page);
    const script = (await scriptBytes(topic.page)) - (await scriptBytes(empty.page));
    return [
      { name: "topic page / empty page, requests a second", value: median(ratios), unit: "×", aim: { atLeast: 0.8 } },
      {
        name: "topic page, HTML with pictures, gzip",
        value: kB(gzipSync(html).length),
        unit: "kB",
        aim: { atMost: 80 },
      },
      { name: "first-load JavaScript over an empty page, gzip", value: kB(script), unit: "kB", aim: { atMost: 20 } },
    ];
  } finally {
    topic.stop();
    empty.stop();
  }
}

const kB = (bytes: number) => bytes / 1000;

/** The smallest app that Next builds, made in a folder that git ignores. */
function buildEmptyApp(): string {
  const folder = resolve(".data", "empty-app");
  mkdirSync(join(folder, "app"), { recursive: true });
  writeFileSync(
    join(folder, "app", "layout.js"),
    'export default ({ children }) => <html lang="en"><body>{children}</body></html>;\n',
  );
  writeFileSync(join(folder, "app", "page.js"), "export default () => <p>empty</p>;\n");
  // Without settings of its own it would find the project's, further up.
  writeFileSync(join(folder, "next.config.mjs"), "export default {};\n");
  const { status } = spawnSync(process.execPath, [resolve(nextCommand), "build"], { cwd: folder, stdio: "ignore" });
  if (status !== 0) throw new Error(`the empty app in ${folder} does not build`);
  return folder;
}

/** Keeps a few connections busy for one round, compressed as browsers ask for it. */
async function requestsPerSecond(page: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const started = performance.now();
  let answered = 0;
  const worker = async () => {
    while (performance.now() - started < roundMs) {
      await request(page, agent);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
  return (answered / (performance.now() - started)) * 1000;
}

function request(page: string, agent: Agent): Promise<void> {
  return new Promise((done, fail) => {
    get(page, { agent, headers: { "accept-encoding": "gzip" } }, (answer) => {
      if (answer.statusCode !== 200) fail(new Error(`${page} answered ${answer.statusCode}`));
      answer.resume().on("end", done);
    }).on("error", fail);
  });
}

const text = async (address: string) => (await fetch(address)).text();

/** Gzipped size of the scripts that the first HTML names; the interactive charts load later and are not among them. */
async function scriptBytes(page: string): Promise<number> {
  const html = await text(page);
  const names = [...html.matchAll(/<script\b(?![^>]*\bnomodule\b)[^>]*\bsrc="([^"]+)"/gi)].map(
    ([, name]) => name ?? "",
  );
  const sizes = [...new Set(names)].map(async (name) => gzipSync(await text(new URL(name, page).href)).length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
